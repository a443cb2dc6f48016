package io.github.steppe.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Day numbers in the proleptic Gregorian calendar, day 0 being 1970-01-01.
 *
 * <p>{@link LocalDate} ends at the year 999,999,999; EDTF years do not. All arithmetic here is on
 * {@code long} and exact for years of up to 16 digits.
 */
final class EpochDay {
  /** Stands for "no first day": an open or unknown start. Before every day. */
  static final long NO_START = Long.MIN_VALUE;

  /** Stands for "no last day": an open or unknown end. After every day. */
  static final long NO_END = Long.MAX_VALUE;

  /**
   * Years from here on are refused: days are counted in a long, which ends two and a half times
   * later.
   */
  static final long YEAR_LIMIT = 10_000_000_000_000_000L;

  private static final long DAYS_FROM_YEAR_0_TO_1970 = 719_528;
  private static final long DAYS_IN_400_YEARS = 146_097;

  private EpochDay() {}

  static long of(long year, int month, int day) {
    int dayOfYear = (367 * month - 362) / 12 + day - 1;
    if (month > 2) {
      dayOfYear -= isLeap(year) ? 1 : 2;
    }
    return firstOfYear(year) + dayOfYear;
  }

  static long firstOfYear(long year) {
    long leapYearsBefore =
        Math.floorDiv(year + 3, 4L)
            - Math.floorDiv(year + 99, 100L)
            + Math.floorDiv(year + 399, 400L);
    return 365 * year + leapYearsBefore - DAYS_FROM_YEAR_0_TO_1970;
  }

  static long lastOfYear(long year) {
    return firstOfYear(year + 1) - 1;
  }

  static long lastOfMonth(long year, int month) {
    return of(year, month, lengthOfMonth(year, month));
  }

  static boolean isLeap(long year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static int lengthOfMonth(long year, int month) {
    return switch (month) {
      case 2 -> isLeap(year) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  static long yearOf(long epochDay) {
    long fromYear0 = epochDay + DAYS_FROM_YEAR_0_TO_1970;
    long cycle = Math.floorDiv(fromYear0, DAYS_IN_400_YEARS);
    long dayOfCycle = fromYear0 - cycle * DAYS_IN_400_YEARS;
    long year = 400 * cycle + dayOfCycle * 400 / DAYS_IN_400_YEARS;
    // The mean length of a year puts the first or last day of some years into its neighbour.
    if (firstOfYear(year) > epochDay) {
      return year - 1;
    }
    return firstOfYear(year + 1) <= epochDay ? year + 1 : year;
  }

  static int monthOf(long epochDay) {
    long year = yearOf(epochDay);
    int month = (int) ((epochDay - firstOfYear(year)) / 31) + 1;
    return month < 12 && of(year, month + 1, 1) <= epochDay ? month + 1 : month;
  }

  static int dayOfMonth(long epochDay) {
    return (int) (epochDay - of(yearOf(epochDay), monthOf(epochDay), 1)) + 1;
  }

  /** Returns the day as a date, or nothing if it stands for "no day". */
  static Optional<LocalDate> toLocalDate(long epochDay) {
    return epochDay == NO_START || epochDay == NO_END
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(epochDay));
  }

  /** Appends a day in the ISO form, also where {@code LocalDate} does not reach. */
  static void append(StringBuilder out, long epochDay) {
    appendYear(out, yearOf(epochDay));
    appendTwo(out.append('-'), monthOf(epochDay));
    appendTwo(out.append('-'), dayOfMonth(epochDay));
  }

  /** Appends the days that one end of a spell may have; two equal ones are open or a single day. */
  static void appendRange(StringBuilder out, long from, long to) {
    boolean bounded = from != EpochDay.NO_START;
    if (from == to && (!bounded || from == EpochDay.NO_END)) {
      out.append("open");
      return;
    }
    if (bounded) {
      append(out, from);
    }
    if (from != to) {
      out.append("..");
      if (to != EpochDay.NO_END) {
        append(out, to);
      }
    }
  }

  /** Appends a year with at least four digits. */
  static void appendYear(StringBuilder out, long year) {
    long size = Math.abs(year);
    if (year < 0) {
      out.append('-');
    }
    for (long power = 1000; power > size && power > 1; power /= 10) {
      out.append('0');
    }
    out.append(size);
  }

  static void appendTwo(StringBuilder out, int number) {
    if (number < 10) {
      out.append('0');
    }
    out.append(number);
  }
}
