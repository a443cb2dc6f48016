package io.github.steppe.edtf;

import java.time.temporal.ChronoUnit;

/**
 * Whole units between two days, as {@code LocalDate.until} counts them but for any year.
 *
 * <p>All three units grow with the second day and shrink with the first. That is why the extremes
 * of a difference lie at the bounds of the two dates.
 */
final class Difference {
  /** More than the days of any month, so that a month number and a day can be one number. */
  private static final long MONTH = 32;

  private Difference() {}

  /** Returns the difference between any two days of two stretches. */
  static Count between(long from, long to, long otherFrom, long otherTo, ChronoUnit unit) {
    check(unit);
    return new Count(
        to == EpochDay.NO_END || otherFrom == EpochDay.NO_START
            ? Long.MIN_VALUE
            : between(to, otherFrom, unit),
        from == EpochDay.NO_START || otherTo == EpochDay.NO_END
            ? Long.MAX_VALUE
            : between(from, otherTo, unit));
  }

  static void check(ChronoUnit unit) {
    if (unit != ChronoUnit.DAYS && unit != ChronoUnit.MONTHS && unit != ChronoUnit.YEARS) {
      throw new IllegalArgumentException("a difference is in days, months or years, not " + unit);
    }
  }

  /** Returns the whole units from a day to another, towards zero. */
  static long between(long from, long to, ChronoUnit unit) {
    if (unit == ChronoUnit.DAYS) {
      return to - from;
    }
    long months = (monthAndDay(to) - monthAndDay(from)) / MONTH;
    return unit == ChronoUnit.MONTHS ? months : months / 12;
  }

  private static long monthAndDay(long epochDay) {
    long month = EpochDay.yearOf(epochDay) * 12 + EpochDay.monthOf(epochDay) - 1;
    return month * MONTH + EpochDay.dayOfMonth(epochDay);
  }
}
