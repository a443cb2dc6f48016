package io.github.steppe.edtf;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

/**
 * Conversions between dates and the types of ThreeTen-Extra that the JDK lacks: quarters, halves of
 * a year and ranges of days. They stand apart, since that library is optional: who calls them adds
 * {@code org.threeten:threeten-extra}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EdtfThreeTen {
  private static final int FIRST_QUARTER = 33;
  private static final int FIRST_HALF = 40;

  private EdtfThreeTen() {}

  /**
   * Obtains the date of a quarter.
   *
   * @param quarter the quarter, in a year from -9999 to 9999
   * @return the date, for example {@code 2017-33} for the first quarter of 2017
   * @throws IllegalArgumentException if the year has more than four digits
   */
  public static EdtfDate of(YearQuarter quarter) {
    requireNonNull(quarter, "quarter");
    return of(quarter.getYear(), FIRST_QUARTER + quarter.getQuarterValue() - 1);
  }

  /**
   * Obtains the date of a half of a year.
   *
   * @param half the half, in a year from -9999 to 9999
   * @return the date, for example {@code 2022-40} for the first half of 2022
   * @throws IllegalArgumentException if the year has more than four digits
   */
  public static EdtfDate of(YearHalf half) {
    requireNonNull(half, "half");
    return of(half.getYear(), FIRST_HALF + half.getHalf().getValue() - 1);
  }

  private static EdtfDate of(int year, int code) {
    if (!PlainDates.isCalendarYear(year)) {
      throw new IllegalArgumentException("a year with a part is -9999 to 9999, not " + year);
    }
    StringBuilder text = new StringBuilder(8);
    EpochDay.appendYear(text, year);
    return EdtfDate.parse(text.append('-').append(code).toString());
  }

  /**
   * Returns the quarter of a date.
   *
   * @param date the date
   * @return the quarter, if all days that the date can be are in one
   * @throws java.time.DateTimeException if it is beyond {@code LocalDate}
   */
  public static Optional<YearQuarter> toYearQuarter(EdtfDate date) {
    return isWithinOne(Precision.QUARTER, date)
        ? date.earliestDay().map(YearQuarter::from)
        : Optional.empty();
  }

  /**
   * Returns the half of a year of a date.
   *
   * @param date the date
   * @return the half, if all days that the date can be are in one
   * @throws java.time.DateTimeException if it is beyond {@code LocalDate}
   */
  public static Optional<YearHalf> toYearHalf(EdtfDate date) {
    return isWithinOne(Precision.HALF_YEAR, date)
        ? date.earliestDay().map(YearHalf::from)
        : Optional.empty();
  }

  private static boolean isWithinOne(Precision stretch, EdtfDate date) {
    requireNonNull(date, "date");
    return Stretch.firstAround(stretch, date.latestEpochDay()) <= date.earliestEpochDay();
  }

  /**
   * Returns the bounds of a value as a range of days.
   *
   * @param value the value
   * @return the range from the earliest day to the latest, both included; unbounded on a side that
   *     is open or unknown
   * @throws java.time.DateTimeException if a bound is beyond {@code LocalDate}
   */
  public static LocalDateRange toLocalDateRange(Edtf value) {
    requireNonNull(value, "value");
    // The library takes the smallest and largest dates for "without bound".
    return LocalDateRange.ofClosed(
        value.earliestDay().orElse(LocalDate.MIN), value.latestDay().orElse(LocalDate.MAX));
  }

  /**
   * Obtains the interval of the days in a range.
   *
   * @param range the range, in years from -9999 to 9999
   * @return the interval from its first to its last day; open on a side without bound
   * @throws IllegalArgumentException if the range is empty or has no bound at all, or if a year has
   *     more than four digits
   */
  public static EdtfInterval of(LocalDateRange range) {
    requireNonNull(range, "range");
    if (range.isEmpty() || (range.isUnboundedStart() && range.isUnboundedEnd())) {
      throw new IllegalArgumentException(
          "a range becomes an interval if it has a day and at least one bound: " + range);
    }
    if (range.isUnboundedEnd()) {
      return EdtfInterval.from(EdtfDate.of(range.getStart()));
    }
    EdtfDate last = EdtfDate.of(range.getEndInclusive());
    return range.isUnboundedStart()
        ? EdtfInterval.until(last)
        : EdtfInterval.of(EdtfDate.of(range.getStart()), last);
  }
}
