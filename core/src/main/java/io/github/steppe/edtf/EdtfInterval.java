package io.github.steppe.edtf;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time from a start to an end, either of which may be partial, open or unknown.
 *
 * <p>The start is an event on some day of the start date, the end an event on some day of the end
 * date, and the end is not before the start. Both are days of the interval. {@link #spell()} gives
 * the four numbers that follow.
 *
 * <table>
 * <caption>Ends without a date</caption>
 * <tr><th>written</th><th>name</th><th>meaning</th></tr>
 * <tr><td>{@code 2003/}</td><td>unknown end</td><td>there is or was an end; it can be any day from
 * the start on</td></tr>
 * <tr><td>{@code 2003/..}</td><td>open end</td><td>no end is given: it goes on, as far as the source
 * knew. Ask {@link Spell#covers(LocalDate, LocalDate)} with the day of knowledge</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EdtfInterval implements Edtf {
  static final String ORDER = "an interval cannot end before it starts";
  static final String NO_TIME = "an interval has no time of day";

  private final String source;
  private final String canonical;
  private final @Nullable EdtfDate start;
  private final @Nullable EdtfDate end;
  private final boolean openStart;
  private final boolean openEnd;
  private final Spell spell;

  /** Makes an interval of ends that were checked; an end that is null is open or unknown. */
  EdtfInterval(
      @Nullable EdtfDate start,
      @Nullable EdtfDate end,
      boolean openStart,
      boolean openEnd,
      @Nullable String source) {
    this.start = start;
    this.end = end;
    this.openStart = start == null && openStart;
    this.openEnd = end == null && openEnd;
    String written = written(start, openStart) + "/" + written(end, openEnd);
    this.canonical = source != null && source.equals(written) ? source : written;
    this.source = source == null ? canonical : source;
    Spell.Start from =
        start != null
            ? Spell.starting(start)
            : openStart ? Spell.openStart() : Spell.unknownStart();
    this.spell = end != null ? from.endingOn(end) : openEnd ? from.openEnd() : from.unknownEnd();
  }

  private static String written(@Nullable EdtfDate date, boolean open) {
    return date != null ? date.toString() : open ? ".." : "";
  }

  /**
   * Parses an interval.
   *
   * @param text the text, for example {@code 2002-03/2009}, {@code 2003/..}, {@code 2003/}
   * @return the interval
   * @throws EdtfParseException if the text is not EDTF, or is a date or a set
   */
  @JsonCreator
  public static EdtfInterval parse(String text) {
    requireNonNull(text, "text");
    return EdtfParser.interval(text);
  }

  /**
   * Obtains an interval of two dates.
   *
   * @param start the date of the start
   * @param end the date of the end, on which the interval still lasts
   * @return the interval, written {@code start/end}
   * @throws IllegalArgumentException if the end cannot be on or after the start, or if one of them
   *     has a time of day
   */
  public static EdtfInterval of(EdtfDate start, EdtfDate end) {
    checkEnd(start, "start");
    checkEnd(end, "end");
    if (start.earliestEpochDay() > end.latestEpochDay()) {
      throw new IllegalArgumentException(ORDER + ": " + start + "/" + end);
    }
    return new EdtfInterval(start, end, false, false, null);
  }

  /**
   * Obtains an interval with an open end: no end is given.
   *
   * @param start the date of the start
   * @return the interval, written {@code start/..}
   * @throws IllegalArgumentException if the start has a time of day
   */
  public static EdtfInterval from(EdtfDate start) {
    checkEnd(start, "start");
    return new EdtfInterval(start, null, false, true, null);
  }

  /**
   * Obtains an interval with an open start: no start is given.
   *
   * @param end the date of the end
   * @return the interval, written {@code ../end}
   * @throws IllegalArgumentException if the end has a time of day
   */
  public static EdtfInterval until(EdtfDate end) {
    checkEnd(end, "end");
    return new EdtfInterval(null, end, true, false, null);
  }

  /**
   * Obtains an interval that ended or will end on a day which is not known.
   *
   * @param start the date of the start
   * @return the interval, written {@code start/}
   * @throws IllegalArgumentException if the start has a time of day
   */
  public static EdtfInterval withUnknownEnd(EdtfDate start) {
    checkEnd(start, "start");
    return new EdtfInterval(start, null, false, false, null);
  }

  /**
   * Obtains an interval that started on a day which is not known.
   *
   * @param end the date of the end
   * @return the interval, written {@code /end}
   * @throws IllegalArgumentException if the end has a time of day
   */
  public static EdtfInterval withUnknownStart(EdtfDate end) {
    checkEnd(end, "end");
    return new EdtfInterval(null, end, false, false, null);
  }

  private static void checkEnd(EdtfDate date, String name) {
    requireNonNull(date, name);
    if (date.precision() == Precision.SECOND) {
      throw new IllegalArgumentException(NO_TIME + ": " + name + " " + date);
    }
  }

  /** {@return the date of the start, empty if the start is open or unknown} */
  public Optional<EdtfDate> start() {
    return Optional.ofNullable(start);
  }

  /** {@return the date of the end, empty if the end is open or unknown} */
  public Optional<EdtfDate> end() {
    return Optional.ofNullable(end);
  }

  /** {@return the earliest and latest start and the earliest and latest end} */
  public Spell spell() {
    return spell;
  }

  @Override
  public boolean isOpenStart() {
    return openStart;
  }

  @Override
  public boolean isOpenEnd() {
    return openEnd;
  }

  @Override
  public boolean isUnknownStart() {
    return start == null && !openStart;
  }

  @Override
  public boolean isUnknownEnd() {
    return end == null && !openEnd;
  }

  @Override
  public long earliestEpochDay() {
    return spell.earliestStartEpochDay();
  }

  @Override
  public long latestEpochDay() {
    return spell.latestEndEpochDay();
  }

  @Override
  public boolean couldBe(LocalDate day) {
    return covers(day).isPossible();
  }

  /**
   * Returns whether this interval covers a day. An open end counts as lasting for ever; where the
   * source knew only the time up to some day, ask {@link Spell#covers(LocalDate, LocalDate)}.
   *
   * @param day the day
   * @return {@code TRUE} if every possible start and end enclose the day, {@code FALSE} if none do,
   *     else {@code UNKNOWN}
   */
  @Override
  public Truth covers(LocalDate day) {
    return spell.covers(day);
  }

  @Override
  public int level() {
    return Math.max(levelOf(start), levelOf(end));
  }

  /** An end without a date is Level 1; unspecified digits in an interval are Level 2 throughout. */
  private static int levelOf(@Nullable EdtfDate date) {
    if (date == null) {
      return 1;
    }
    return date.hasUnspecifiedDigits() ? 2 : date.level();
  }

  @Override
  public boolean isUncertain() {
    return (start != null && start.isUncertain()) || (end != null && end.isUncertain());
  }

  @Override
  public boolean isApproximate() {
    return (start != null && start.isApproximate()) || (end != null && end.isApproximate());
  }

  @Override
  public String source() {
    return source;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EdtfInterval interval && canonical.equals(interval.canonical);
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
