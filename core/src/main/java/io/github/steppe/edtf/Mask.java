package io.github.steppe.edtf;

/**
 * A date with unspecified digits, completed against the calendar.
 *
 * <p>A reading of a mask is a real year, month, day or part of a year whose digits fit. Bounds are
 * found by looking for the first and the last reading, never by writing 0 or 9 into the gaps.
 */
final class Mask {
  private static final int LAST_YEAR = 9999;
  private static final int COMMON_YEAR = 1;
  private static final int LEAP_YEAR = 0;

  private final Precision precision;
  private final int month;
  private final int day;
  private final int bits;
  private final int lowestYear;
  private final int highestYear;
  private final int yearStep;
  private final boolean fitsCommonYears;
  private final boolean fitsLeapYears;

  /**
   * Makes a mask.
   *
   * @param year its digits, 0 where unspecified; negative only if no digit is unspecified
   * @param bits see {@link DateFields#unspecified}
   */
  Mask(Precision precision, int year, int month, int day, int bits) {
    this.precision = precision;
    this.month = month;
    this.day = day;
    this.bits = bits;
    this.lowestYear = year;
    this.highestYear = year + filled(bits >> 4);
    this.yearStep = step(bits >> 4);
    // Only the days 29 to 31 are not in every month of every year.
    boolean everywhere = precision != Precision.DAY || fitsSome(day, bits & 3, 28);
    this.fitsCommonYears = everywhere || fitsIn(COMMON_YEAR);
    this.fitsLeapYears = everywhere || fitsIn(LEAP_YEAR);
  }

  private boolean fitsIn(int anyYear) {
    return floorInYear(anyYear, EpochDay.NO_END) != EpochDay.NO_START;
  }

  /** Returns the last day not after a limit that some reading contains, else {@code NO_START}. */
  long floor(long limit) {
    if (!fitsLeapYears) {
      return EpochDay.NO_START;
    }
    long start = Math.min(highestYear, yearNear(limit));
    start -= Math.floorMod(start - lowestYear, yearStep);
    for (int y = (int) start; y >= lowestYear; y -= yearStep) {
      if (fitsYear(y) && (fitsCommonYears || EpochDay.isLeap(y))) {
        long found = floorInYear(y, limit);
        if (found != EpochDay.NO_START) {
          return found;
        }
      }
    }
    return EpochDay.NO_START;
  }

  /** Returns the first day not before a limit that some reading contains, else {@code NO_END}. */
  long ceiling(long limit) {
    if (!fitsLeapYears) {
      return EpochDay.NO_END;
    }
    // Winter runs into the next year, so the search begins a year earlier.
    long start = Math.max(lowestYear, yearNear(limit) - 1);
    start += Math.floorMod(lowestYear - start, yearStep);
    for (int y = (int) start; y <= highestYear; y += yearStep) {
      if (fitsYear(y) && (fitsCommonYears || EpochDay.isLeap(y))) {
        long found = ceilingInYear(y, limit);
        if (found != EpochDay.NO_END) {
          return found;
        }
      }
    }
    return EpochDay.NO_END;
  }

  /** Returns whether some reading contains a day that is within the bounds of the mask. */
  boolean contains(int y, int m, int d) {
    if (precision.isSubYear()) {
      long epochDay = EpochDay.of(y, m, d);
      int named = (int) SubYear.yearOf(month, epochDay);
      return fitsYear(named) && epochDay <= SubYear.lastDay(named, month);
    }
    return fitsYear(y)
        && (precision == Precision.YEAR || fitsMonth(m))
        && (precision != Precision.DAY || fitsDay(d));
  }

  private long floorInYear(int y, long limit) {
    if (precision == Precision.YEAR || precision.isSubYear()) {
      return Stretch.first(precision, y, month, 0) <= limit
          ? Math.min(Stretch.last(precision, y, month, 0), limit)
          : EpochDay.NO_START;
    }
    if (monthIsKnown()) {
      return floorInMonth(y, month, limit);
    }
    for (int m = 12; m >= 1; m--) {
      long found = fitsMonth(m) ? floorInMonth(y, m, limit) : EpochDay.NO_START;
      if (found != EpochDay.NO_START) {
        return found;
      }
    }
    return EpochDay.NO_START;
  }

  private long floorInMonth(int y, int m, long limit) {
    long first = EpochDay.of(y, m, 1);
    if (first > limit) {
      return EpochDay.NO_START;
    }
    int d = (int) (Math.min(EpochDay.lastOfMonth(y, m), limit) - first) + 1;
    if (dayIsKnown()) {
      return day <= d ? first + day - 1 : EpochDay.NO_START;
    }
    while (precision == Precision.DAY && d >= 1 && !fitsDay(d)) {
      d--;
    }
    return d >= 1 ? first + d - 1 : EpochDay.NO_START;
  }

  private long ceilingInYear(int y, long limit) {
    if (precision == Precision.YEAR || precision.isSubYear()) {
      return Stretch.last(precision, y, month, 0) >= limit
          ? Math.max(Stretch.first(precision, y, month, 0), limit)
          : EpochDay.NO_END;
    }
    if (monthIsKnown()) {
      return ceilingInMonth(y, month, limit);
    }
    for (int m = 1; m <= 12; m++) {
      long found = fitsMonth(m) ? ceilingInMonth(y, m, limit) : EpochDay.NO_END;
      if (found != EpochDay.NO_END) {
        return found;
      }
    }
    return EpochDay.NO_END;
  }

  private long ceilingInMonth(int y, int m, long limit) {
    long first = EpochDay.of(y, m, 1);
    int length = EpochDay.lengthOfMonth(y, m);
    if (first + length <= limit) {
      return EpochDay.NO_END;
    }
    int d = (int) (Math.max(first, limit) - first) + 1;
    if (dayIsKnown()) {
      return d <= day && day <= length ? first + day - 1 : EpochDay.NO_END;
    }
    while (precision == Precision.DAY && d <= length && !fitsDay(d)) {
      d++;
    }
    return d <= length ? first + d - 1 : EpochDay.NO_END;
  }

  /** Returns the number with a 9 for every unspecified digit and a 0 for the others. */
  private static int filled(int unspecified) {
    int number = 0;
    int place = 1;
    for (int open = unspecified; open != 0; open >>= 1) {
      number += (open & 1) * 9 * place;
      place *= 10;
    }
    return number;
  }

  /** Returns the place of the last unspecified digit: years that fit are so far apart or more. */
  private static int step(int unspecified) {
    int place = 1;
    for (int open = unspecified; open != 0 && (open & 1) == 0; open >>= 1) {
      place *= 10;
    }
    return place;
  }

  /** Returns the year of a day, kept near the range of masks so that it fits an int. */
  private static long yearNear(long epochDay) {
    if (epochDay > EpochDay.lastOfYear(LAST_YEAR)) {
      return LAST_YEAR + 1L;
    }
    return epochDay < EpochDay.firstOfYear(-LAST_YEAR)
        ? -LAST_YEAR - 1L
        : EpochDay.yearOf(epochDay);
  }

  private boolean fitsYear(int y) {
    return lowestYear <= y && y <= highestYear && fits(lowestYear, bits >> 4, y);
  }

  private boolean fitsMonth(int m) {
    return fits(month, (bits >> 2) & 3, m);
  }

  private boolean monthIsKnown() {
    return (bits & (3 << 2)) == 0;
  }

  private boolean dayIsKnown() {
    return precision == Precision.DAY && (bits & 3) == 0;
  }

  private boolean fitsDay(int d) {
    return fits(day, bits & 3, d);
  }

  /** Returns whether a number from 1 to a highest one has the digits of a pattern. */
  static boolean fitsSome(int pattern, int unspecified, int highest) {
    if (unspecified == 0) {
      return pattern >= 1 && pattern <= highest;
    }
    for (int number = 1; number <= highest; number++) {
      if (fits(pattern, unspecified, number)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a number has the digits of a pattern wherever the pattern states them. */
  static boolean fits(int pattern, int unspecified, int number) {
    int left = number;
    int wanted = pattern;
    for (int open = unspecified; left != wanted; open >>= 1) {
      if ((open & 1) == 0 && left % 10 != wanted % 10) {
        return false;
      }
      left /= 10;
      wanted /= 10;
    }
    return true;
  }
}
