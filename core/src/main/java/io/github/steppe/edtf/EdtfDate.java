package io.github.steppe.edtf;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One date, as exactly as a source gives it: a day, a month, a year, a season or another part of a
 * year, a date-time, any of these with unspecified digits, or a year of any size.
 *
 * <p>Each component (year, month or sub-year code, day) may be qualified as uncertain ({@code ?}),
 * approximate ({@code ~}) or both ({@code %}). Qualifiers never move the bounds. An unspecified
 * digit ({@code X}) is another matter: the digit is not given, so the date has several readings.
 *
 * <pre>{@code
 * EdtfDate date = EdtfDate.parse("2004-02~-XX");
 * date.earliestDay();                            // Optional[2004-02-01]
 * date.latestDay();                              // Optional[2004-02-29]
 * date.precision();                              // DAY
 * date.isApproximate(ChronoField.YEAR);          // true
 * date.isApproximate(ChronoField.DAY_OF_MONTH);  // false
 * }</pre>
 *
 * <p>{@link #covers(LocalDate)} reads a date as an extent: the month 1995-01 covers each of its
 * days. {@link #couldBe(LocalDate)} reads it as an event on one day in it. The two differ only for
 * dates with unspecified or insignificant digits: "some month of 1985" could be 3 May, but it is
 * unknown whether it covers that day.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EdtfDate implements Edtf {
  private final String source;
  private final String canonical;
  private final Precision precision;
  private final long year;
  private final int month;
  private final int day;
  private final int unspecified;
  private final int qualifiers;
  private final int significantDigits;
  private final int secondOfDay;
  private final @Nullable ZoneOffset shift;
  private final @Nullable Mask mask;
  private final int level;
  private final long earliest;
  private final long latest;

  /** Makes a date of four-digit year, month and day, of which the last two may be 0 for absent. */
  EdtfDate(String source, long year, int month, int day) {
    this.source = source;
    this.canonical = source;
    this.precision = day > 0 ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
    this.level = year < 0 ? 1 : 0;
    this.year = year;
    this.month = month;
    this.day = day;
    this.unspecified = 0;
    this.qualifiers = Qualifiers.NONE;
    this.significantDigits = 0;
    this.secondOfDay = DateFields.NO_TIME;
    this.shift = null;
    this.mask = null;
    this.earliest = EpochDay.of(year, Math.max(month, 1), Math.max(day, 1));
    this.latest =
        day > 0
            ? earliest
            : month > 0
                ? earliest + EpochDay.lengthOfMonth(year, month) - 1
                : earliest + (EpochDay.isLeap(year) ? 365 : 364);
  }

  private EdtfDate(String source, String canonical, DateFields fields) {
    this.source = source;
    this.canonical = canonical;
    this.precision = fields.precision;
    this.level = fields.level();
    this.year = fields.year;
    this.month = fields.month;
    this.day = fields.day;
    this.unspecified = fields.unspecified;
    this.qualifiers = fields.qualifiers;
    this.significantDigits = fields.significantDigits;
    this.secondOfDay = fields.secondOfDay;
    this.shift = fields.shift;
    this.mask = fields.mask;
    this.earliest = fields.earliest;
    this.latest = fields.latest;
  }

  /**
   * Parses a date or date-time.
   *
   * @param text the text, for example {@code 1995-01}, {@code 2004-06~}, {@code 198X}
   * @return the date
   * @throws EdtfParseException if the text is not EDTF, or is an interval or a set
   */
  @JsonCreator
  public static EdtfDate parse(String text) {
    requireNonNull(text, "text");
    return EdtfParser.date(text);
  }

  /**
   * Obtains a full date.
   *
   * @param day the day, in a year from -9999 to 9999
   * @return the date with the precision of a day
   * @throws IllegalArgumentException if the year has more than four digits: EDTF writes such years
   *     without month and day
   */
  public static EdtfDate of(LocalDate day) {
    requireNonNull(day, "day");
    return PlainDates.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Obtains a month.
   *
   * @param month the month, in a year from -9999 to 9999
   * @return the date with the precision of a month
   * @throws IllegalArgumentException if the year has more than four digits: EDTF writes such years
   *     without month and day
   */
  public static EdtfDate of(YearMonth month) {
    requireNonNull(month, "month");
    return PlainDates.of(month.getYear(), month.getMonthValue(), 0);
  }

  /**
   * Obtains a year.
   *
   * @param year the year
   * @return the date with the precision of a year
   */
  public static EdtfDate of(Year year) {
    return ofYear(requireNonNull(year, "year").getValue());
  }

  /**
   * Obtains a year.
   *
   * @param year the year, 0 being the year before year 1; written with Y if it has more than four
   *     digits
   * @return the date with the precision of a year
   */
  public static EdtfDate ofYear(int year) {
    return PlainDates.isCalendarYear(year) ? PlainDates.of(year, 0, 0) : parse("Y" + year);
  }

  /** Returns the date with the given parts. */
  static EdtfDate of(DateFields fields, String source) {
    String canonical = source;
    if (fields.qualifiers != Qualifiers.NONE) {
      String bare = Qualifiers.strip(source);
      String written = Qualifiers.write(bare, fields.precision.components(), fields.qualifiers);
      canonical = written.equals(source) ? source : written;
    }
    return new EdtfDate(source, canonical, fields);
  }

  /** {@return the length of the stretch that this date names} */
  public Precision precision() {
    return precision;
  }

  /**
   * {@return the year, empty if one of its digits is unspecified} With significant digits this is
   * the estimate.
   */
  public OptionalLong year() {
    return unspecified >> 4 == 0 ? OptionalLong.of(year) : OptionalLong.empty();
  }

  /** {@return the month 1 to 12, empty if there is none or one of its digits is unspecified} */
  public OptionalInt month() {
    return month == 0 || precision.isSubYear() || ((unspecified >> 2) & 3) != 0
        ? OptionalInt.empty()
        : OptionalInt.of(month);
  }

  /** {@return the day of the month, empty if there is none or one of its digits is unspecified} */
  public OptionalInt day() {
    return day == 0 || (unspecified & 3) != 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** {@return the code 21 to 41 of a season, quarter or other part of a year} */
  public OptionalInt subYear() {
    return precision.isSubYear() ? OptionalInt.of(month) : OptionalInt.empty();
  }

  /**
   * {@return whether this is a season with its hemisphere stated (codes 25 to 32)} The codes 21 to
   * 24 leave it open; this library reads them as northern.
   */
  public boolean hemisphereStated() {
    return precision == Precision.SEASON && SubYear.hemisphereStated(month);
  }

  /** {@return how many digits of the year, from the left, are significant, if the date says so} */
  public OptionalInt significantDigits() {
    return significantDigits == 0 ? OptionalInt.empty() : OptionalInt.of(significantDigits);
  }

  /** {@return the time of day of a date-time, as written} */
  public Optional<LocalTime> time() {
    return secondOfDay == DateFields.NO_TIME
        ? Optional.empty()
        : Optional.of(LocalTime.ofSecondOfDay(secondOfDay));
  }

  /** {@return the shift from UTC of a date-time, if it is written} It does not move the day. */
  public Optional<ZoneOffset> shift() {
    return Optional.ofNullable(shift);
  }

  /** {@return whether a digit is unspecified} */
  public boolean hasUnspecifiedDigits() {
    return unspecified != 0;
  }

  /**
   * Returns whether a component is marked as uncertain.
   *
   * @param component {@code YEAR}, {@code MONTH_OF_YEAR} (also for a sub-year code) or {@code
   *     DAY_OF_MONTH}
   * @return whether it carries {@code ?} or {@code %}; false for a component that is absent
   * @throws IllegalArgumentException if it is another field
   */
  public boolean isUncertain(ChronoField component) {
    return (flags(component) & Qualifiers.UNCERTAIN) != 0;
  }

  /**
   * Returns whether a component is marked as approximate.
   *
   * @param component {@code YEAR}, {@code MONTH_OF_YEAR} (also for a sub-year code) or {@code
   *     DAY_OF_MONTH}
   * @return whether it carries {@code ~} or {@code %}; false for a component that is absent
   * @throws IllegalArgumentException if it is another field
   */
  public boolean isApproximate(ChronoField component) {
    return (flags(component) & Qualifiers.APPROXIMATE) != 0;
  }

  private int flags(ChronoField component) {
    requireNonNull(component, "component");
    return switch (component) {
      case YEAR -> Qualifiers.flags(qualifiers, 0);
      case MONTH_OF_YEAR -> Qualifiers.flags(qualifiers, 1);
      case DAY_OF_MONTH -> Qualifiers.flags(qualifiers, 2);
      default ->
          throw new IllegalArgumentException("a component is year, month or day, not " + component);
    };
  }

  /**
   * {@return the day, if there is only one that this date can be}
   *
   * @throws java.time.DateTimeException if it is beyond {@code LocalDate}
   */
  public Optional<LocalDate> toLocalDate() {
    return earliest == latest ? earliestDay() : Optional.empty();
  }

  /**
   * {@return the month, if all days that this date can be are in one}
   *
   * @throws java.time.DateTimeException if it is beyond {@code YearMonth}
   */
  public Optional<YearMonth> toYearMonth() {
    return Stretch.firstAround(Precision.MONTH, latest) <= earliest
        ? earliestDay().map(YearMonth::from)
        : Optional.empty();
  }

  /**
   * {@return the year, if all days that this date can be are in one}
   *
   * @throws java.time.DateTimeException if it is beyond {@code Year}
   */
  public Optional<Year> toYear() {
    return Stretch.firstAround(Precision.YEAR, latest) <= earliest
        ? earliestDay().map(Year::from)
        : Optional.empty();
  }

  @Override
  public long earliestEpochDay() {
    return earliest;
  }

  @Override
  public long latestEpochDay() {
    return latest;
  }

  @Override
  public boolean couldBe(LocalDate day) {
    return isWithinBounds(day)
        && (mask == null || mask.contains(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  /**
   * Returns whether the stretch that this date names covers a day (the extent reading).
   *
   * @param day the day
   * @return {@code TRUE} if every reading of this date contains the day, {@code FALSE} if none
   *     does; {@code UNKNOWN} only for unspecified or insignificant digits
   */
  @Override
  public Truth covers(LocalDate day) {
    if (!couldBe(day)) {
      return Truth.FALSE;
    }
    return lastReadingStart() <= earliest ? Truth.TRUE : Truth.UNKNOWN;
  }

  private boolean isWithinBounds(LocalDate day) {
    long epochDay = requireNonNull(day, "day").toEpochDay();
    return earliest <= epochDay && epochDay <= latest;
  }

  /** Returns whether there may be several readings, each naming a stretch of its own. */
  boolean hasOpenDigits() {
    return unspecified != 0 || significantDigits != 0;
  }

  /** Returns the first day of the last reading, which is the earliest day if there is only one. */
  long lastReadingStart() {
    return hasOpenDigits() ? Stretch.firstAround(precision, latest) : earliest;
  }

  /** Returns the last day of the first reading, which is the latest day if there is only one. */
  long firstReadingEnd() {
    return hasOpenDigits() ? Stretch.lastAround(precision, earliest) : latest;
  }

  /** Returns the last possible day not after a limit, else {@code EpochDay.NO_START}. */
  long floor(long limit) {
    if (mask != null) {
      return mask.floor(limit);
    }
    return Events.floor(earliest, latest, limit);
  }

  /** Returns the first possible day not before a limit, else {@code EpochDay.NO_END}. */
  long ceiling(long limit) {
    if (mask != null) {
      return mask.ceiling(limit);
    }
    return Events.ceiling(earliest, latest, limit);
  }

  @Override
  public int level() {
    return level;
  }

  @Override
  public boolean isUncertain() {
    return Qualifiers.any(qualifiers, Qualifiers.UNCERTAIN);
  }

  @Override
  public boolean isApproximate() {
    return Qualifiers.any(qualifiers, Qualifiers.APPROXIMATE);
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfDate date && canonical.equals(date.canonical);
  }

  @Override
  public int hashCode() {
    return canonical.hashCode();
  }

  @Override
  public String toString() {
    return canonical;
  }
}
