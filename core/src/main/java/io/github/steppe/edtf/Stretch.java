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

  /** Returns the first day of the stretch that a day lies in; the code matters in a sub-year. */
  static long firstAround(Precision precision, int code, long epochDay) {
    return switch (precision) {
      case YEAR -> EpochDay.firstOfYear(EpochDay.yearOf(epochDay));
      case MONTH -> epochDay - EpochDay.dayOfMonth(epochDay) + 1;
      case DAY, SECOND -> epochDay;
      default -> SubYear.firstDay(SubYear.yearOf(code, epochDay), code);
    };
  }

  /** Returns the last day of the stretch that a day lies in; the code matters in a sub-year. */
  static long lastAround(Precision precision, int code, long epochDay) {
    return switch (precision) {
      case YEAR -> EpochDay.lastOfYear(EpochDay.yearOf(epochDay));
      case MONTH -> EpochDay.lastOfMonth(EpochDay.yearOf(epochDay), EpochDay.monthOf(epochDay));
      case DAY, SECOND -> epochDay;
      default -> SubYear.lastDay(SubYear.yearOf(code, epochDay), code);
    };
  }
}
