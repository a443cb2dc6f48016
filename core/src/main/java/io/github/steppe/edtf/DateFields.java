package io.github.steppe.edtf;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The parts of one date while it is being read. */
final class DateFields {
  static final int NO_TIME = -1;

  /** The bit of the first digit of the year, see {@link #unspecified}. */
  static final int FIRST_YEAR_DIGIT = 1 << 7;

  private static final int LAST_SEASON_OF_LEVEL_1 = 24;

  Precision precision = Precision.YEAR;

  /** The year, with 0 for an unspecified digit. */
  long year;

  /** Whether the year is written with Y, with an exponent, or neither. */
  YearForm yearForm = YearForm.CALENDAR;

  /** How many digits from the left are significant; 0 if the date does not say. */
  int significantDigits;

  /** The month or sub-year code, with 0 for an unspecified digit. */
  int month;

  /** The day, with 0 for an unspecified digit. */
  int day;

  /** One bit for each unspecified digit of YYYYMMDD, the last digit being the lowest bit. */
  int unspecified;

  /** See {@link Qualifiers}. */
  int qualifiers;

  int secondOfDay = NO_TIME;

  /** The shift from UTC, null if none is given. */
  @Nullable ZoneOffset shift;

  /** The unspecified digits completed against the calendar, null if there are none. */
  @Nullable Mask mask;

  long earliest;
  long latest;

  /** How a year is written. */
  enum YearForm {
    CALENDAR,
    LETTER,
    EXPONENT
  }

  /** Returns the lowest level of the specification that has all features of this date. */
  int level() {
    boolean anywhere =
        yearForm == YearForm.EXPONENT
            || significantDigits > 0
            || (precision.isSubYear() && month > LAST_SEASON_OF_LEVEL_1)
            || !isUnspecifiedFromTheRight()
            || !Qualifiers.isUniform(qualifiers, precision.components());
    if (anywhere) {
      return 2;
    }
    return yearForm == YearForm.LETTER
            || year < 0
            || precision.isSubYear()
            || unspecified != 0
            || qualifiers != Qualifiers.NONE
        ? 1
        : 0;
  }

  private boolean isUnspecifiedFromTheRight() {
    return switch (unspecified) {
      case 0 -> true;
      case 0b1_00_00, 0b11_00_00 -> precision == Precision.YEAR;
      case 0b11_00 -> precision == Precision.MONTH;
      case 0b11, 0b11_11 -> true;
      default -> false;
    };
  }
}
