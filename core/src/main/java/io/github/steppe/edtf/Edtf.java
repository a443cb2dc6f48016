package io.github.steppe.edtf;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * A date as a source gives it: exact, partial, doubted, open, or one of several.
 *
 * <p>The text form is the Extended Date/Time Format of 2019, Levels 0, 1 and 2. A value is an
 * {@link EdtfDate}, an {@link EdtfInterval} or an {@link EdtfSet}.
 *
 * <pre>{@code
 * Edtf value = Edtf.parse("2002-03/2009");
 * value.earliestDay();                       // Optional[2002-03-01]
 * value.latestDay();                         // Optional[2009-12-31]
 * value.covers(LocalDate.of(2002, 3, 15));   // UNKNOWN: inside the month of the start
 * value.covers(LocalDate.of(2005, 1, 1));    // TRUE
 * }</pre>
 *
 * <p>Bounds are inclusive on both sides and belong to the calendar as written (proleptic
 * Gregorian); time zones play no part. {@code equals} compares the canonical form: a month and the
 * same month written with all its days unspecified are different statements. {@link #compareTo} is
 * for sorting only; it says nothing about which of two partial dates came first.
 *
 * <p>Values are immutable and thread-safe.
 */
public sealed interface Edtf extends Comparable<Edtf> permits EdtfDate, EdtfInterval, EdtfSet {

  /**
   * Parses a date, an interval or a set.
   *
   * <p>The time taken is linear in the length of the text.
   *
   * @param text the text, with nothing around it
   * @return the value
   * @throws EdtfParseException if the text is not EDTF; it tells the place and the rule
   */
  @JsonCreator
  static Edtf parse(String text) {
    requireNonNull(text, "text");
    return EdtfParser.parse(text);
  }

  /**
   * Returns the first day that this value may speak of.
   *
   * @return the day; empty if the start is open or unknown
   * @throws java.time.DateTimeException if the day is before {@link LocalDate#MIN} or after {@link
   *     LocalDate#MAX}; {@link #earliestEpochDay()} has no such limit
   */
  default Optional<LocalDate> earliestDay() {
    return EpochDay.toLocalDate(earliestEpochDay());
  }

  /**
   * Returns the last day that this value may speak of.
   *
   * @return the day, itself included; empty if the end is open or unknown
   * @throws java.time.DateTimeException if the day is before {@link LocalDate#MIN} or after {@link
   *     LocalDate#MAX}; {@link #latestEpochDay()} has no such limit
   */
  default Optional<LocalDate> latestDay() {
    return EpochDay.toLocalDate(latestEpochDay());
  }

  /**
   * Returns the first day that this value may speak of as a day number.
   *
   * @return the day, counted from 1970-01-01 as 0; {@link Long#MIN_VALUE} if the start is open or
   *     unknown
   */
  long earliestEpochDay();

  /**
   * Returns the last day that this value may speak of as a day number.
   *
   * @return the day, itself included, counted from 1970-01-01 as 0; {@link Long#MAX_VALUE} if the
   *     end is open or unknown
   */
  long latestEpochDay();

  /** {@return whether the start is open: an interval or a set that begins with two dots} */
  default boolean isOpenStart() {
    return false;
  }

  /** {@return whether the end is open: an interval or a set that ends with two dots} */
  default boolean isOpenEnd() {
    return false;
  }

  /** {@return whether there is a start on an unknown day: an interval that begins with a slash} */
  default boolean isUnknownStart() {
    return false;
  }

  /** {@return whether there is an end on an unknown day: an interval that ends with a slash} */
  default boolean isUnknownEnd() {
    return false;
  }

  /**
   * Returns whether some reading of this value contains a day. Unlike a comparison with the bounds
   * this is exact where unspecified digits leave gaps: {@code 1985-XX-31} is not 30 May.
   *
   * @param day the day
   * @return whether it is possible
   */
  boolean couldBe(LocalDate day);

  /**
   * Returns whether this value, read as a stretch of time, covers a day.
   *
   * <p>A date covers all days of its year, month or day. An interval covers the days from its start
   * to its end, both included. Of a one-of set one member covers the day, of an all-of set at least
   * one does; {@link EdtfSet} can also ask for all.
   *
   * @param day the day
   * @return {@code TRUE} if every reading of this value covers the day, {@code FALSE} if none does,
   *     else {@code UNKNOWN}
   */
  Truth covers(LocalDate day);

  /**
   * Returns whether this event was before another. Both are read as events, each on a single day
   * within its bounds, and as independent of each other.
   *
   * @param other the other event
   * @return {@code TRUE} if the latest day of this is before the earliest of the other, {@code
   *     FALSE} if no day of this can be before one of the other, else {@code UNKNOWN}; of an all-of
   *     set {@code TRUE} if all its events are, {@code FALSE} if none is
   */
  default Truth before(Edtf other) {
    requireNonNull(other, "other");
    return Events.before(this, other);
  }

  /**
   * Returns whether this event was after another.
   *
   * @param other the other event
   * @return whether the other was {@link #before} this
   */
  default Truth after(Edtf other) {
    requireNonNull(other, "other");
    return Events.before(other, this);
  }

  /**
   * Returns whether this event was on the same day as another. Both are read as events, as in
   * {@link #before}.
   *
   * @param other the other event
   * @return {@code TRUE} if both have only one possible day, and it is the same; {@code FALSE} if
   *     they have no possible day in common; else {@code UNKNOWN}
   */
  default Truth sameDay(Edtf other) {
    requireNonNull(other, "other");
    return Events.sameDay(this, other);
  }

  /**
   * Returns how long it is from this event to another. Both are read as events, as in {@link
   * #before}.
   *
   * @param other the later event; if it is the earlier one, the difference is negative
   * @param unit {@code DAYS}, {@code MONTHS} or {@code YEARS}, whole ones as {@code
   *     LocalDate.until} counts them
   * @return from the smallest to the largest difference over all readings
   * @throws IllegalArgumentException if it is another unit
   */
  default Count until(Edtf other, ChronoUnit unit) {
    requireNonNull(other, "other");
    requireNonNull(unit, "unit");
    return Difference.between(
        earliestEpochDay(),
        latestEpochDay(),
        other.earliestEpochDay(),
        other.latestEpochDay(),
        unit);
  }

  /**
   * Returns whether this fell in a period. A date and a one-of set are read as an event on one of
   * their days, an interval as a stretch that shares a day with the period, an all-of set as
   * several events of which one is enough. Where open digits or the members of a set leave gaps, a
   * period inside such a gap is {@code FALSE}.
   *
   * @param first the first day of the period
   * @param last the last day of the period, itself included
   * @return {@code TRUE} if it did for every reading of this value, {@code FALSE} if for none, else
   *     {@code UNKNOWN}
   * @throws IllegalArgumentException if the last day is before the first
   */
  default Truth within(LocalDate first, LocalDate last) {
    Spell period = Spell.of(first, last);
    return Events.within(this, period.earliestStartEpochDay(), period.latestEndEpochDay());
  }

  /**
   * Returns whether this stretch of time stands in a relation to another. Both are read as extents:
   * a year is the whole year. Between dates without open digits the answer is plain.
   *
   * @param relation the relation
   * @param other the other stretch
   * @return {@code TRUE} if it holds for every reading of the two, {@code FALSE} if for none, else
   *     {@code UNKNOWN}, as told by {@link #relationsTo}
   */
  default Truth is(Relation relation, Edtf other) {
    requireNonNull(relation, "relation");
    requireNonNull(other, "other");
    return Extents.is(relation, this, other);
  }

  /**
   * Returns the relations that this stretch of time may have to another. Both are read as extents.
   *
   * <p>The result is exact, with two exceptions where it may name more than are possible, but never
   * fewer: if both sides have open digits, and if an end of an interval has open digits that leave
   * gaps.
   *
   * @param other the other stretch
   * @return the relations of all readings, unmodifiable; only one between dates without open digits
   */
  default Set<Relation> relationsTo(Edtf other) {
    requireNonNull(other, "other");
    return Extents.relations(this, other);
  }

  /** {@return the lowest level of the specification, 0 to 2, that has all features used here} */
  int level();

  /** {@return whether any part is marked as uncertain, with {@code ?} or {@code %}} */
  boolean isUncertain();

  /** {@return whether any part is marked as approximate, with {@code ~} or {@code %}} */
  boolean isApproximate();

  /** {@return the text as it was read} It differs from the canonical form in qualifiers at most. */
  String source();

  /** {@return the canonical form} Parsing it gives an equal value. */
  @JsonValue
  @Override
  String toString();

  /**
   * Compares for sorting: by earliest day, latest day, precision (dates from coarse to fine, then
   * intervals, then sets) and canonical form. The order is total and consistent with equals, and
   * does not mean "before".
   */
  @Override
  default int compareTo(Edtf other) {
    requireNonNull(other, "other");
    int order = Long.compare(earliestEpochDay(), other.earliestEpochDay());
    if (order == 0) {
      order = Long.compare(latestEpochDay(), other.latestEpochDay());
    }
    if (order == 0) {
      order = Precision.compare(this, other);
    }
    return order != 0 ? order : toString().compareTo(other.toString());
  }
}
