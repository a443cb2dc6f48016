package io.github.steppe.edtf;

import io.github.steppe.edtf.DateFields.YearForm;

/** Reads one date or date-time from a stretch of a text, in one pass and without going back. */
final class DateParser {
  private final Cursor in;
  private final int from;
  private final DateFields date = new DateFields();

  private DateParser(String text, int from, int to) {
    this.in = new Cursor(text, from, to);
    this.from = from;
  }

  /** Reads the date between two indices, which may also be a date-time. */
  static EdtfDate parse(String text, int from, int to) {
    EdtfDate plain = PlainDates.parse(text, from, to);
    return plain == null ? new DateParser(text, from, to).date() : plain;
  }

  private EdtfDate date() {
    if (from == in.to) {
      throw in.error(from, "a date is expected");
    }
    int before = in.qualifier();
    YearParser.read(in, date);
    date.qualifiers = Qualifiers.on(0, before | in.qualifier());
    if (date.yearForm == YearForm.CALENDAR && date.significantDigits == 0 && in.skip('-')) {
      month();
      if (date.precision == Precision.MONTH && in.skip('-')) {
        day();
        if (in.peek() == 'T') {
          TimeParser.read(in, date);
        }
      }
    }
    if (in.pos < in.to) {
      throw in.error(in.pos, unexpected());
    }
    if (date.significantDigits == 0) {
      bounds();
    }
    return EdtfDate.of(date, in.text.substring(from, in.to));
  }

  private void month() {
    int before = in.qualifier();
    int start = in.pos;
    date.month = digitsOrX(2, "a month has two digits");
    int open = (date.unspecified >> 2) & 3;
    if (open == 0 && date.month >= SubYear.FIRST && date.month <= SubYear.LAST) {
      date.precision = SubYear.precision(date.month);
    } else if (Mask.fitsSome(date.month, open, 12)) {
      date.precision = Precision.MONTH;
    } else {
      throw in.error(start, "a month is 01 to 12, a sub-year code 21 to 41");
    }
    qualifiers(1, before);
  }

  private void day() {
    int before = in.qualifier();
    int start = in.pos;
    date.day = digitsOrX(0, "a day has two digits");
    date.precision = Precision.DAY;
    if (!Mask.fitsSome(date.day, date.unspecified & 3, 31)) {
      throw in.error(start, "a day is 01 to 31");
    }
    if (date.unspecified == 0) {
      int length = EpochDay.lengthOfMonth(date.year, date.month);
      if (date.day > length) {
        throw in.error(start, "this month has only " + length + " days");
      }
    }
    qualifiers(2, before);
  }

  private void qualifiers(int component, int before) {
    date.qualifiers |=
        Qualifiers.on(component, before) | Qualifiers.upTo(component, in.qualifier());
  }

  /** Reads two digits, some of which may be unspecified, and notes which. */
  private int digitsOrX(int lastDigit, String rule) {
    int value = 0;
    for (int digit = lastDigit + 1; digit >= lastDigit; digit--) {
      char c = in.peek();
      if (c == 'X') {
        date.unspecified |= 1 << digit;
      } else if (!Cursor.isDigit(c)) {
        throw in.error(in.pos, rule);
      }
      value = 10 * value + (c == 'X' ? 0 : c - '0');
      in.pos++;
    }
    return value;
  }

  /** Finds the earliest and latest day, which for a mask means to look for a real day that fits. */
  private void bounds() {
    if (date.unspecified == 0) {
      date.earliest = Stretch.first(date.precision, date.year, date.month, date.day);
      date.latest = Stretch.last(date.precision, date.year, date.month, date.day);
      return;
    }
    Mask mask = new Mask(date.precision, (int) date.year, date.month, date.day, date.unspecified);
    date.mask = mask;
    date.earliest = mask.ceiling(EpochDay.NO_START);
    date.latest = mask.floor(EpochDay.NO_END);
    if (date.earliest == EpochDay.NO_END) {
      throw in.error(from, "no day of the calendar fits the digits");
    }
  }

  /** Returns the rule that the next character breaks. */
  private String unexpected() {
    char c = in.peek();
    if (Qualifiers.flagsOf(c) != Qualifiers.NONE) {
      return date.precision == Precision.SECOND
          ? "a date-time has no qualifier"
          : "a component has at most one qualifier on each side";
    }
    if (c == '-' && date.precision == Precision.YEAR) {
      return "a year with Y or with significant digits stands alone";
    }
    if (c == '-' && date.precision.isSubYear()) {
      return "no day follows a sub-year code";
    }
    if (c == '.') {
      return date.precision == Precision.SECOND
          ? "a time of day has no fraction of a second"
          : "two dots stand alone for an open end, or join two dates inside a set";
    }
    if (c == 'T') {
      return "a time of day belongs to a complete date";
    }
    if (c == '/') {
      return "a set has no interval as a member";
    }
    if (date.precision == Precision.SECOND) {
      return "a time of day ends with its seconds, Z, or a shift as in +04:30";
    }
    return Cursor.isDigit(c) ? "a month and a day have two digits" : "the date should end here";
  }
}
