package io.github.steppe.edtf;

/**
 * How long a stretch of time a date names, from coarse to fine.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Precision {
  /** A year. */
  YEAR(12),
  /** Six months, sub-year codes 40 and 41. */
  HALF_YEAR(6),
  /** Four months, sub-year codes 37 to 39. */
  FOUR_MONTHS(4),
  /** Three months from December, March, June or September, sub-year codes 21 to 32. */
  SEASON(3),
  /** Three months from January, April, July or October, sub-year codes 33 to 36. */
  QUARTER(3),
  /** A month. */
  MONTH(1),
  /** A day. */
  DAY(0),
  /** A second of a day. */
  SECOND(0);

  private final int months;

  Precision(int months) {
    this.months = months;
  }

  /** Returns how many months the stretch has, 0 for a day or less. */
  int months() {
    return months;
  }

  /** Returns how many of year, month or sub-year code, and day are written. */
  int components() {
    if (this == YEAR) {
      return 1;
    }
    return compareTo(DAY) < 0 ? 2 : 3;
  }

  boolean isSubYear() {
    return this != YEAR && compareTo(MONTH) < 0;
  }

  /** Compares for sorting: dates from coarse to fine, then intervals, then sets. */
  static int compare(Edtf a, Edtf b) {
    return a instanceof EdtfDate date && b instanceof EdtfDate other
        ? date.precision().compareTo(other.precision())
        : Integer.compare(kind(a), kind(b));
  }

  private static int kind(Edtf value) {
    if (value instanceof EdtfDate) {
      return 0;
    }
    return value instanceof EdtfInterval ? 1 : 2;
  }
}
