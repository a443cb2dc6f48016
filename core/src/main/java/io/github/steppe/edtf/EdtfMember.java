package io.github.steppe.edtf;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of a set: a date, or a range of dates of one precision, which may be open on one side.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EdtfMember {
  private final @Nullable EdtfDate first;
  private final @Nullable EdtfDate last;
  private final boolean range;
  private final String text;

  private EdtfMember(@Nullable EdtfDate first, @Nullable EdtfDate last, boolean range) {
    this.first = first;
    this.last = last;
    this.range = range;
    String from = first == null ? "" : first.toString();
    this.text = range ? from + ".." + (last == null ? "" : last) : from;
  }

  /**
   * Obtains a single date.
   *
   * @param date the date
   * @return the member
   * @throws IllegalArgumentException if the date has a time of day
   */
  public static EdtfMember of(EdtfDate date) {
    checkDate(date, "date");
    return new EdtfMember(date, date, false);
  }

  /**
   * Obtains every date of one precision from a first to a last.
   *
   * @param first the first date
   * @param last the last date, itself included
   * @return the member, written {@code first..last}
   * @throws IllegalArgumentException if the precisions differ, the last is not after the first, or
   *     one of them has a time of day
   */
  public static EdtfMember range(EdtfDate first, EdtfDate last) {
    checkDate(first, "first");
    checkDate(last, "last");
    String broken = brokenRule(first, last);
    if (broken != null) {
      throw new IllegalArgumentException(broken + ": " + first + ".." + last);
    }
    return new EdtfMember(first, last, true);
  }

  /**
   * Obtains a date or any later one of its precision.
   *
   * @param first the first date
   * @return the member, written {@code first..}
   * @throws IllegalArgumentException if the date has a time of day
   */
  public static EdtfMember from(EdtfDate first) {
    checkDate(first, "first");
    return new EdtfMember(first, null, true);
  }

  /**
   * Obtains a date or any earlier one of its precision.
   *
   * @param last the last date
   * @return the member, written {@code ..last}
   * @throws IllegalArgumentException if the date has a time of day
   */
  public static EdtfMember until(EdtfDate last) {
    checkDate(last, "last");
    return new EdtfMember(null, last, true);
  }

  private static void checkDate(EdtfDate date, String name) {
    requireNonNull(date, name);
    if (date.precision() == Precision.SECOND) {
      throw new IllegalArgumentException(EdtfSet.NO_TIME + ": " + name + " " + date);
    }
  }

  /** Returns the rule that a range breaks, null if it breaks none. */
  static @Nullable String brokenRule(EdtfDate first, EdtfDate last) {
    if (first.precision() != last.precision()) {
      return "both sides of a range have the same precision";
    }
    boolean ascends = first.latestEpochDay() < last.earliestEpochDay();
    return ascends ? null : "a range in a set ascends";
  }

  /** {@return the first date, empty if the range is open towards earlier ones} */
  public Optional<EdtfDate> first() {
    return Optional.ofNullable(first);
  }

  /** {@return the last date, empty if the range is open towards later ones} */
  public Optional<EdtfDate> last() {
    return Optional.ofNullable(last);
  }

  /** {@return whether this is a range, not a single date} */
  public boolean isRange() {
    return range;
  }

  /** Makes a member of any date, also of one with a time of day. */
  static EdtfMember single(EdtfDate date) {
    return new EdtfMember(date, date, false);
  }

  /** Returns whether this stands for one of several stretches of the same precision. */
  boolean isSeries() {
    return range || (first != null && first.hasOpenDigits());
  }

  /** Returns the precision, which both sides of a range have. */
  Precision precision() {
    return first != null ? first.precision() : requireNonNull(last).precision();
  }

  /** Returns the four numbers of the stretch, or of all stretches if there are several. */
  Spell hull() {
    long latestStart =
        latest() == EpochDay.NO_END ? latest() : Stretch.firstAround(precision(), latest());
    long earliestEnd =
        earliest() == EpochDay.NO_START ? earliest() : Stretch.lastAround(precision(), earliest());
    return Spell.ofEpochDays(earliest(), latestStart, earliestEnd, latest());
  }

  long earliest() {
    return first == null ? EpochDay.NO_START : first.earliestEpochDay();
  }

  long latest() {
    return last == null ? EpochDay.NO_END : last.latestEpochDay();
  }

  boolean isUncertain() {
    return (first != null && first.isUncertain()) || (last != null && last.isUncertain());
  }

  boolean isApproximate() {
    return (first != null && first.isApproximate()) || (last != null && last.isApproximate());
  }

  boolean couldBe(LocalDate day) {
    return (first != null && !range) ? first.couldBe(day) : isWithinBounds(day.toEpochDay());
  }

  /**
   * Returns whether this covers a day, given that it is the right one, a range being one of many.
   */
  Truth oneCovers(LocalDate day) {
    if (first != null && !range) {
      return first.covers(day);
    }
    return isWithinBounds(day.toEpochDay()) ? Truth.UNKNOWN : Truth.FALSE;
  }

  /** Returns whether at least one of the dates listed covers a day. */
  Truth anyCovers(LocalDate day) {
    if (first != null && !range) {
      return first.covers(day);
    }
    long epochDay = day.toEpochDay();
    if (!isWithinBounds(epochDay)) {
      return Truth.FALSE;
    }
    // Where an end has unspecified digits, the range may be as short as from its last reading on.
    boolean begun = first == null || first.lastReadingStart() <= epochDay;
    boolean lasts = last == null || epochDay <= last.firstReadingEnd();
    return begun && lasts ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Returns whether each of the dates listed covers a day. */
  Truth allCover(LocalDate day) {
    if (first != null && !range) {
      return first.covers(day);
    }
    // A range lists at least two dates, which share no day.
    return Truth.FALSE;
  }

  /** Returns whether one of the dates listed, each a single event, certainly fell in a period. */
  boolean hasEventWithin(long periodFirst, long periodLast) {
    if (!range) {
      return earliest() >= periodFirst && latest() <= periodLast;
    }
    // Where an end has unspecified digits, the range may be as short as from its last reading on.
    long begin = first == null ? EpochDay.NO_START : first.lastReadingStart();
    long end = last == null ? EpochDay.NO_END : last.firstReadingEnd();
    long from = Math.max(begin, periodFirst);
    long start = Stretch.firstAround(precision(), from);
    if (start < from) {
      start = Stretch.lastAround(precision(), from) + 1;
    }
    return Stretch.lastAround(precision(), start) <= Math.min(end, periodLast);
  }

  long floor(long limit) {
    return first != null && !range ? first.floor(limit) : Events.floor(earliest(), latest(), limit);
  }

  long ceiling(long limit) {
    return first != null && !range
        ? first.ceiling(limit)
        : Events.ceiling(earliest(), latest(), limit);
  }

  private boolean isWithinBounds(long epochDay) {
    return earliest() <= epochDay && epochDay <= latest();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfMember member && text.equals(member.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@return the member as it is written in a set} */
  @Override
  public String toString() {
    return text;
  }
}
