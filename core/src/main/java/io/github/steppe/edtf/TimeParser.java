package io.github.steppe.edtf;

import java.time.ZoneOffset;

/** Reads the time of day behind a complete date, with its shift from UTC. */
final class TimeParser {
  private static final int MAX_SHIFT_MINUTES = 14 * 60;
  private static final String SHIFT = "a shift is at most 14:00, in hours or in hours and minutes";

  private TimeParser() {}

  static void read(Cursor in, DateFields date) {
    if (date.unspecified != 0 || date.qualifiers != Qualifiers.NONE) {
      throw in.error(in.pos, "the date of a date-time has no unspecified digit and no qualifier");
    }
    if (date.year < 0) {
      throw in.error(in.pos, "a date-time has no negative year");
    }
    in.pos++;
    int hour = in.twoDigits(23, "an hour is 00 to 23");
    colon(in);
    int minute = in.twoDigits(59, "a minute is 00 to 59");
    colon(in);
    int second = in.twoDigits(59, "a second is 00 to 59");
    date.secondOfDay = 3600 * hour + 60 * minute + second;
    date.precision = Precision.SECOND;
    if (in.skip('Z')) {
      date.shift = ZoneOffset.UTC;
    } else if (in.peek() == '+' || in.peek() == '-') {
      date.shift = shift(in);
    }
  }

  private static void colon(Cursor in) {
    if (!in.skip(':')) {
      throw in.error(in.pos, "a time of day is complete to the second, hh:mm:ss");
    }
  }

  private static ZoneOffset shift(Cursor in) {
    int start = in.pos;
    boolean negative = in.peek() == '-';
    in.pos++;
    int minutes = 60 * in.twoDigits(14, SHIFT);
    if (in.skip(':')) {
      minutes += in.twoDigits(59, "the minutes of a shift are 00 to 59");
    }
    if (minutes > MAX_SHIFT_MINUTES) {
      throw in.error(start, SHIFT);
    }
    if (negative && minutes == 0) {
      throw in.error(start, "a shift of zero has no minus sign");
    }
    return ZoneOffset.ofTotalSeconds(60 * (negative ? -minutes : minutes));
  }
}
