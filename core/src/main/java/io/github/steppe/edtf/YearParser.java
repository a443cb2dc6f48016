package io.github.steppe.edtf;

import io.github.steppe.edtf.DateFields.YearForm;

/** Reads the year of a date: four digits, or any size with Y, and its significant digits. */
final class YearParser {
  private static final String FOUR_DIGITS =
      "a year has four digits, or begins with Y and has five or more";

  private YearParser() {}

  static void read(Cursor in, DateFields date) {
    if (in.skip('Y')) {
      letterYear(in, date);
    } else {
      calendarYear(in, date);
    }
    if (in.skip('S')) {
      significantDigits(in, date);
    }
  }

  private static void calendarYear(Cursor in, DateFields date) {
    boolean negative = in.skip('-');
    int start = in.pos;
    int digits = 0;
    int year = 0;
    for (char c = in.peek(); Cursor.isDigit(c) || c == 'X'; c = in.peek()) {
      if (digits < 4) {
        year = 10 * year + (c == 'X' ? 0 : c - '0');
        date.unspecified |= c == 'X' ? DateFields.FIRST_YEAR_DIGIT >> digits : 0;
      }
      digits++;
      in.pos++;
    }
    if (digits != 4) {
      throw in.error(Math.min(in.pos, start + 4), ruleFor(digits));
    }
    if (negative && date.unspecified != 0) {
      throw in.error(start, "a negative year has no unspecified digit");
    }
    if (negative && year == 0) {
      throw in.error(start - 1, "the year zero has no sign");
    }
    date.year = negative ? -year : year;
  }

  private static String ruleFor(int digits) {
    return switch (digits) {
      case 0 -> "a date begins with a year";
      case 2 -> "a year has four digits; a bare century is not EDTF, write for example 19XX";
      case 3 -> "a year has four digits; a bare decade is not EDTF, write for example 197X";
      case 6, 8 -> "year, month and day are separated by hyphens";
      default -> FOUR_DIGITS;
    };
  }

  private static void letterYear(Cursor in, DateFields date) {
    boolean negative = in.skip('-');
    int start = in.pos;
    if (in.peek() == '0') {
      throw in.error(start, "a year after Y has no leading zero");
    }
    long year = in.number();
    if (in.pos == start) {
      throw in.error(start, "digits are expected after Y");
    }
    date.yearForm = YearForm.LETTER;
    if (in.skip('E')) {
      date.yearForm = YearForm.EXPONENT;
      int exponentAt = in.pos;
      long exponent = positive(in, "an exponent is a positive number without leading zero");
      for (long i = 0; i < exponent; i++) {
        year = in.timesTen(year, exponentAt);
      }
    }
    if (year < 10_000) {
      throw in.error(start, "a year after Y has five digits or more");
    }
    date.year = negative ? -year : year;
  }

  private static void significantDigits(Cursor in, DateFields date) {
    int start = in.pos;
    long count = positive(in, "significant digits are a positive number without leading zero");
    if (date.unspecified != 0) {
      throw in.error(start - 1, "a year with unspecified digits has no significant digits");
    }
    long size = Math.abs(date.year);
    int digits = date.yearForm == YearForm.CALENDAR ? 4 : Long.toString(size).length();
    if (count > digits) {
      throw in.error(start, "a year has no more significant digits than it has digits");
    }
    long unit = 1;
    for (long i = count; i < digits; i++) {
      unit *= 10;
    }
    long low = size / unit * unit;
    long high = low + unit - 1;
    boolean negative = date.year < 0;
    date.significantDigits = (int) count;
    date.earliest = EpochDay.firstOfYear(negative ? -high : low);
    // The year zero has no sign, so it shares no digits with a negative year.
    date.latest = EpochDay.lastOfYear(negative ? -Math.max(low, 1) : high);
  }

  private static long positive(Cursor in, String rule) {
    int start = in.pos;
    if (!Cursor.isDigit(in.peek()) || in.peek() == '0') {
      throw in.error(start, rule);
    }
    return in.number();
  }
}
