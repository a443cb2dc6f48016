package io.github.steppe.edtf;

/**
 * The sub-year codes 21 to 41: stretches of months.
 *
 * <p>The standard does not define the months of the seasons; see the package description for the
 * choice made here. A stretch that begins in December runs into the next year.
 */
final class SubYear {
  static final int FIRST = 21;
  static final int LAST = 41;

  private static final int[] FIRST_MONTH = {
    3,
    6,
    9,
    12, // seasons, hemisphere not stated: read as northern
    3,
    6,
    9,
    12, // northern
    9,
    12,
    3,
    6, // southern
    1,
    4,
    7,
    10, // quarters
    1,
    5,
    9, // four months
    1,
    7 // half years
  };

  private SubYear() {}

  static Precision precision(int code) {
    if (code <= 32) {
      return Precision.SEASON;
    }
    if (code <= 36) {
      return Precision.QUARTER;
    }
    return code <= 39 ? Precision.FOUR_MONTHS : Precision.HALF_YEAR;
  }

  static long firstDay(long year, int code) {
    return EpochDay.of(year, FIRST_MONTH[code - FIRST], 1);
  }

  static long lastDay(long year, int code) {
    int month = FIRST_MONTH[code - FIRST] + precision(code).months() - 1;
    return month > 12
        ? EpochDay.lastOfMonth(year + 1, month - 12)
        : EpochDay.lastOfMonth(year, month);
  }

  /** Returns the year by which a stretch is named, if it contains the day. */
  static long yearOf(int code, long epochDay) {
    long year = EpochDay.yearOf(epochDay);
    return firstDay(year, code) > epochDay ? year - 1 : year;
  }

  static boolean hemisphereStated(int code) {
    return code >= 25 && code <= 32;
  }
}
