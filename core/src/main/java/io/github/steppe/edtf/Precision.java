package io.github.steppe.edtf;

/**
 * How long a stretch of time a date names, from coarse to fine.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Precision {
  /** A year. */
  YEAR,
  /** Six months, sub-year codes 40 and 41. */
  HALF_YEAR,
  /** Four months, sub-year codes 37 to 39. */
  FOUR_MONTHS,
  /** Three months from December, March, June or September, sub-year codes 21 to 32. */
  SEASON,
  /** Three months from January, April, July or October, sub-year codes 33 to 36. */
  QUARTER,
  /** A month. */
  MONTH,
  /** A day. */
  DAY,
  /** A second of a day. */
  SECOND;

  boolean isSubYear() {
    return this != YEAR && compareTo(MONTH) < 0;
  }
}
