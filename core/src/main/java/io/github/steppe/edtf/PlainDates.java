package io.github.steppe.edtf;

import org.jspecify.annotations.Nullable;

/** The common dates: a plain year, month or day with a year of four digits. */
final class PlainDates {
  private PlainDates() {}

  /** Reads the common forms quickly: a plain year, month or day; null if it is anything else. */
  static @Nullable EdtfDate parse(String text, int from, int to) {
    int length = to - from;
    if (length != 4 && length != 7 && length != 10) {
      return null;
    }
    int year = 100 * twoDigits(text, from) + twoDigits(text, from + 2);
    int month = 0;
    int day = 0;
    boolean valid = year >= 0;
    if (length > 4) {
      month = twoDigits(text, from + 5);
      valid &= text.charAt(from + 4) == '-' && month >= 1 && month <= 12;
    }
    if (length > 7) {
      day = twoDigits(text, from + 8);
      valid &= text.charAt(from + 7) == '-' && day >= 1;
      valid = valid && day <= EpochDay.lengthOfMonth(year, month);
    }
    return valid ? new EdtfDate(text.substring(from, to), year, month, day) : null;
  }

  /** Returns the number that two digits make, or one so low that no sum with it is a year. */
  private static int twoDigits(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -10_000;
  }

  /** Returns the date with a year, month and day, of which the last two may be 0 for absent. */
  static EdtfDate of(int year, int month, int day) {
    if (!isCalendarYear(year)) {
      throw new IllegalArgumentException("a year with month or day is -9999 to 9999, not " + year);
    }
    StringBuilder text = new StringBuilder(11);
    EpochDay.appendYear(text, year);
    if (month > 0) {
      EpochDay.appendTwo(text.append('-'), month);
    }
    if (day > 0) {
      EpochDay.appendTwo(text.append('-'), day);
    }
    return new EdtfDate(text.toString(), year, month, day);
  }

  static boolean isCalendarYear(int year) {
    return year >= -9999 && year <= 9999;
  }
}
