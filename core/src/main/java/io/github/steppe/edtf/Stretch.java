package io.github.steppe.edtf;

/** The stretch of days that a date of some precision names, once all its digits are known. */
final class Stretch {
  private Stretch() {}

  /** Returns the first day; parts finer than the precision are not looked at. */
  static long first(Precision precision, long year, int month, int day) {
    return switch (precision) {
      case YEAR -> EpochDay.firstOfYear(year);
      case MONTH -> EpochDay.of(year, month, 1);
      case DAY, SECOND -> EpochDay.of(year, month, day);
      default -> SubYear.firstDay(year, month);
    };
  }

  /** Returns the last day; parts finer than the precision are not looked at. */
  static long last(Precision precision, long year, int month, int day) {
    return switch (precision) {
      case YEAR -> EpochDay.lastOfYear(year);
      case MONTH -> EpochDay.lastOfMonth(year, month);
      case DAY, SECOND -> EpochDay.of(year, month, day);
      default -> SubYear.lastDay(year, month);
    };
  }

  /** Returns the first day of the stretch of a precision that a day lies in. */
  static long firstAround(Precision precision, long epochDay) {
    return precision.months() == 0 ? epochDay : firstOfMonth(block(precision, epochDay));
  }

  /** Returns the last day of the stretch of a precision that a day lies in. */
  static long lastAround(Precision precision, long epochDay) {
    return precision.months() == 0
        ? epochDay
        : firstOfMonth(block(precision, epochDay) + precision.months()) - 1;
  }

  /** Returns the number, counted from the year 0, of the first month of a stretch. */
  private static long block(Precision precision, long epochDay) {
    long month = 12 * EpochDay.yearOf(epochDay) + EpochDay.monthOf(epochDay) - 1;
    // Seasons begin in December, all other stretches would fit if they began in January.
    long before = precision == Precision.SEASON ? month + 1 : month;
    return month - Math.floorMod(before, precision.months());
  }

  private static long firstOfMonth(long month) {
    return EpochDay.of(Math.floorDiv(month, 12L), Math.floorMod(month, 12) + 1, 1);
  }
}
