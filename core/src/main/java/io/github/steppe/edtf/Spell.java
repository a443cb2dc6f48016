package io.github.steppe.edtf;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time known by four numbers: the earliest and latest day on which it may have started
 * and the earliest and latest day on which it may have ended.
 *
 * <p>The numbers are tightened, since an end is never before its start: no start is later than the
 * latest end, no end earlier than the earliest start. Both the day of the start and the day of the
 * end belong to the spell.
 *
 * <pre>{@code
 * Spell spell = Spell.starting(Edtf.parse("1999-07-01")).endingBefore(Edtf.parse("2020-03"));
 * spell.covers(LocalDate.of(2020, 2, 28));  // TRUE
 * spell.covers(LocalDate.of(2020, 3, 15));  // UNKNOWN
 * spell.covers(LocalDate.of(2020, 3, 31));  // FALSE
 * }</pre>
 *
 * <p>As day numbers, {@link Long#MIN_VALUE} stands for "no bound" before all days and {@link
 * Long#MAX_VALUE} for "no bound" after all days. An open start is before all days, an open end
 * after all days; an unknown start or end may be any day.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Spell {
  private final long earliestStart;
  private final long latestStart;
  private final long earliestEnd;
  private final long latestEnd;

  private Spell(long earliestStart, long latestStart, long earliestEnd, long latestEnd) {
    this.earliestStart = earliestStart;
    this.latestStart = latestStart;
    this.earliestEnd = earliestEnd;
    this.latestEnd = latestEnd;
  }

  /**
   * Obtains a spell whose first and last day are known.
   *
   * @param first the first day
   * @param last the last day, itself included
   * @return the spell
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static Spell of(LocalDate first, LocalDate last) {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    return ofEpochDays(
        first.toEpochDay(), first.toEpochDay(), last.toEpochDay(), last.toEpochDay());
  }

  /**
   * Obtains a spell from four day numbers, counted from 1970-01-01 as 0.
   *
   * @param earliestStart the first day on which it may have started
   * @param latestStart the last day on which it may have started
   * @param earliestEnd the first day on which it may have ended
   * @param latestEnd the last day on which it may have ended
   * @return the spell, tightened
   * @throws IllegalArgumentException if an earliest day is after its latest, or if the latest end
   *     is before the earliest start
   */
  public static Spell ofEpochDays(
      long earliestStart, long latestStart, long earliestEnd, long latestEnd) {
    if (earliestStart > latestStart || earliestEnd > latestEnd) {
      throw new IllegalArgumentException(
          "an earliest day is not after the latest: "
              + text(earliestStart, latestStart, earliestEnd, latestEnd));
    }
    if (earliestStart > latestEnd) {
      throw new IllegalArgumentException(
          EdtfInterval.ORDER + ": " + text(earliestStart, latestStart, earliestEnd, latestEnd));
    }
    return new Spell(
        earliestStart,
        Math.min(latestStart, latestEnd),
        Math.max(earliestEnd, earliestStart),
        latestEnd);
  }

  /**
   * Begins a spell that starts with an event, on the very day of it.
   *
   * @param event the date of the event: one day within the bounds of the date
   * @return the start, to which an end is added
   */
  public static Start starting(Edtf event) {
    return new Start(requireNonNull(event, "event"), false);
  }

  /** {@return the start of a spell that started on a day which is not known} */
  public static Start unknownStart() {
    return Start.UNKNOWN;
  }

  /** {@return the start of a spell that has no start, or none that is given} */
  public static Start openStart() {
    return Start.OPEN;
  }

  /** {@return the first day on which this may have started, empty if there is no bound} */
  public Optional<LocalDate> earliestStart() {
    return EpochDay.toLocalDate(earliestStart);
  }

  /** {@return the last day on which this may have started, empty if there is no bound} */
  public Optional<LocalDate> latestStart() {
    return EpochDay.toLocalDate(latestStart);
  }

  /** {@return the first day on which this may have ended, empty if there is no bound} */
  public Optional<LocalDate> earliestEnd() {
    return EpochDay.toLocalDate(earliestEnd);
  }

  /** {@return the last day on which this may have ended, empty if there is no bound} */
  public Optional<LocalDate> latestEnd() {
    return EpochDay.toLocalDate(latestEnd);
  }

  /** {@return the first day on which this may have started as a day number} */
  public long earliestStartEpochDay() {
    return earliestStart;
  }

  /** {@return the last day on which this may have started as a day number} */
  public long latestStartEpochDay() {
    return latestStart;
  }

  /** {@return the first day on which this may have ended as a day number} */
  public long earliestEndEpochDay() {
    return earliestEnd;
  }

  /** {@return the last day on which this may have ended as a day number} */
  public long latestEndEpochDay() {
    return latestEnd;
  }

  /** {@return whether the end is open: none is given} */
  public boolean isOpenEnd() {
    return earliestEnd == EpochDay.NO_END;
  }

  /**
   * Returns whether this spell covers a day. An open end counts as lasting for ever.
   *
   * @param day the day
   * @return {@code TRUE} from the latest start to the earliest end, {@code FALSE} before the
   *     earliest start and after the latest end, else {@code UNKNOWN}
   */
  public Truth covers(LocalDate day) {
    long epochDay = requireNonNull(day, "day").toEpochDay();
    if (latestStart <= epochDay && epochDay <= earliestEnd) {
      return Truth.TRUE;
    }
    return epochDay < earliestStart || epochDay > latestEnd ? Truth.FALSE : Truth.UNKNOWN;
  }

  /**
   * Returns whether this spell covers a day, as far as somebody could know on another day. An open
   * end says nothing about the time after that.
   *
   * @param day the day asked for
   * @param knownOn the day of knowledge, for example the day of publication of a dataset
   * @return as {@link #covers(LocalDate)}, but {@code UNKNOWN} instead of {@code TRUE} if the end
   *     is open and the day is after the day of knowledge
   */
  public Truth covers(LocalDate day, LocalDate knownOn) {
    requireNonNull(knownOn, "knownOn");
    Truth truth = covers(day);
    return truth == Truth.TRUE && isOpenEnd() && day.isAfter(knownOn) ? Truth.UNKNOWN : truth;
  }

  /**
   * Returns how many days of a period this spell covers, from the smallest to the largest number
   * over all readings of start and end. An open end counts as lasting for ever.
   *
   * <p>This is exact, unless an end has unspecified digits that leave gaps; then the true smallest
   * number may be higher.
   *
   * @param first the first day of the period
   * @param last the last day of the period, itself included
   * @return the number of days
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Count days(LocalDate first, LocalDate last) {
    checkPeriod(first, last);
    return days(first.toEpochDay(), last.toEpochDay(), last.toEpochDay());
  }

  /**
   * Returns how many days of a period this spell covers, as far as somebody could know on another
   * day. An open end says nothing about the time after that.
   *
   * @param first the first day of the period
   * @param last the last day of the period, itself included
   * @param knownOn the day of knowledge
   * @return as {@link #days(LocalDate, LocalDate)}, but if the end is open, days after the day of
   *     knowledge count for the largest number only
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Count days(LocalDate first, LocalDate last, LocalDate knownOn) {
    checkPeriod(first, last);
    requireNonNull(knownOn, "knownOn");
    long certainUntil = isOpenEnd() ? knownOn.toEpochDay() : last.toEpochDay();
    return days(first.toEpochDay(), last.toEpochDay(), certainUntil);
  }

  private Count days(long first, long last, long certainUntil) {
    long max = shared(earliestStart, latestEnd, first, last);
    if (latestStart <= earliestEnd) {
      return new Count(shared(latestStart, earliestEnd, first, Math.min(last, certainUntil)), max);
    }
    // Any one day from the earliest end to the latest start may be all there is.
    return new Count(earliestEnd < first || latestStart > last ? 0 : 1, max);
  }

  /**
   * Returns how long this spell lasts, its first and last day included.
   *
   * @param unit {@code DAYS}, {@code MONTHS} or {@code YEARS}, whole ones as {@code
   *     LocalDate.until} counts them from the first day to the day after the last
   * @return from the smallest to the largest length over all readings of start and end; without
   *     bound if a start or end is open
   * @throws IllegalArgumentException if it is another unit
   */
  public Count length(ChronoUnit unit) {
    requireNonNull(unit, "unit");
    Difference.check(unit);
    boolean bounded = earliestStart != EpochDay.NO_START && latestEnd != EpochDay.NO_END;
    long max = bounded ? Difference.between(earliestStart, latestEnd + 1, unit) : Long.MAX_VALUE;
    if (latestStart > earliestEnd) {
      return new Count(Difference.between(0, 1, unit), max);
    }
    boolean endless = latestStart == EpochDay.NO_START || earliestEnd == EpochDay.NO_END;
    long min = endless ? Long.MAX_VALUE : Difference.between(latestStart, earliestEnd + 1, unit);
    return new Count(min, max);
  }

  /**
   * Returns how long it is from the start of this spell to the start of another. The two are read
   * as independent of each other.
   *
   * @param other the other spell; if it starts earlier, the difference is negative
   * @param unit {@code DAYS}, {@code MONTHS} or {@code YEARS}, whole ones as {@code
   *     LocalDate.until} counts them
   * @return from the smallest to the largest difference over all starts; without bound where a
   *     start is open or unknown
   * @throws IllegalArgumentException if it is another unit
   */
  public Count untilStartOf(Spell other, ChronoUnit unit) {
    requireNonNull(other, "other");
    requireNonNull(unit, "unit");
    return Difference.between(
        earliestStart, latestStart, other.earliestStart, other.latestStart, unit);
  }

  /**
   * Returns how many days lie between the end of this spell and the start of another. The two are
   * read as independent of each other.
   *
   * @param other the other spell
   * @return from the smallest to the largest number over all ends and starts: 0 if the other starts
   *     on the next day, above it for a gap, below it for days that belong to both; without bound
   *     where the end or the start is open or unknown
   */
  public Count gapTo(Spell other) {
    requireNonNull(other, "other");
    Count days =
        Difference.between(
            earliestEnd, latestEnd, other.earliestStart, other.latestStart, ChronoUnit.DAYS);
    return new Count(
        days.min() == Long.MIN_VALUE ? days.min() : days.min() - 1,
        days.max() == Long.MAX_VALUE ? days.max() : days.max() - 1);
  }

  private static void checkPeriod(LocalDate first, LocalDate last) {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "a period does not end before it begins: " + first + " to " + last);
    }
  }

  /** Returns how many days two stretches share. */
  private static long shared(long start, long end, long first, long last) {
    long from = Math.max(start, first);
    long to = Math.min(end, last);
    return to < from ? 0 : to - from + 1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Spell spell
        && earliestStart == spell.earliestStart
        && latestStart == spell.latestStart
        && earliestEnd == spell.earliestEnd
        && latestEnd == spell.latestEnd;
  }

  @Override
  public int hashCode() {
    return 31
            * (31 * (31 * Long.hashCode(earliestStart) + Long.hashCode(latestStart))
                + Long.hashCode(earliestEnd))
        + Long.hashCode(latestEnd);
  }

  /** {@return the four numbers, for example "starts 2002-03-01..2002-03-31, ends .."} */
  @Override
  public String toString() {
    return text(earliestStart, latestStart, earliestEnd, latestEnd);
  }

  private static String text(long sMin, long sMax, long eMin, long eMax) {
    StringBuilder out = new StringBuilder(64).append("starts ");
    EpochDay.appendRange(out, sMin, sMax);
    EpochDay.appendRange(out.append(", ends "), eMin, eMax);
    return out.toString();
  }

  /**
   * The start of a spell whose end is still to be said.
   *
   * <p>This class is immutable and thread-safe.
   */
  public static final class Start {
    private static final Start UNKNOWN = new Start(null, false);
    private static final Start OPEN = new Start(null, true);

    private final @Nullable Edtf event;
    private final boolean open;

    private Start(@Nullable Edtf event, boolean open) {
      this.event = event;
      this.open = open;
    }

    /**
     * Returns the spell that ends with an event, the day of the event being its last.
     *
     * @param event the date of the event: one day within the bounds of the date
     * @return the spell
     * @throws IllegalArgumentException if the event cannot be on or after the start
     */
    public Spell endingOn(Edtf event) {
      requireNonNull(event, "event");
      return ending(event, 0);
    }

    /**
     * Returns the spell that ends the day before an event.
     *
     * @param event the date of the event: one day within the bounds of the date
     * @return the spell
     * @throws IllegalArgumentException if the event cannot be after the start
     */
    public Spell endingBefore(Edtf event) {
      requireNonNull(event, "event");
      return ending(event, 1);
    }

    /** {@return the spell that ended or will end, on a day which is not known} */
    public Spell unknownEnd() {
      return new Spell(earliest(), latest(EpochDay.NO_END), earliest(), EpochDay.NO_END);
    }

    /** {@return the spell that has no end, or none that is given} */
    public Spell openEnd() {
      return new Spell(earliest(), latest(EpochDay.NO_END), EpochDay.NO_END, EpochDay.NO_END);
    }

    private Spell ending(Edtf end, int daysBefore) {
      long earliestStart = earliest();
      long latestEnd = back(end.latestEpochDay(), daysBefore);
      if (earliestStart > latestEnd) {
        throw new IllegalArgumentException(
            EdtfInterval.ORDER
                + ": starts "
                + event
                + ", ends "
                + (daysBefore == 0 ? "on " : "before ")
                + end);
      }
      long notBefore =
          earliestStart == EpochDay.NO_START ? earliestStart : earliestStart + daysBefore;
      long earliestEnd = back(Events.ceiling(end, notBefore), daysBefore);
      return new Spell(earliestStart, latest(latestEnd), earliestEnd, latestEnd);
    }

    private static long back(long epochDay, int days) {
      return epochDay == EpochDay.NO_START || epochDay == EpochDay.NO_END
          ? epochDay
          : epochDay - days;
    }

    private long earliest() {
      return event == null ? EpochDay.NO_START : event.earliestEpochDay();
    }

    private long latest(long limit) {
      if (event == null) {
        return open ? EpochDay.NO_START : limit;
      }
      return Events.floor(event, limit);
    }
  }
}
