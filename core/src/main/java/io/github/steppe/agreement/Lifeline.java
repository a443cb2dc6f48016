package io.github.steppe.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Spell;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * When something held, as far as its milestones tell: the stretch between a milestone that opens it
 * and those that close it.
 *
 * <p>The answer for a day is a step function of the day, worked out once:
 *
 * <ul>
 *   <li>The accepted claim about the opening and about each closing milestone counts; both the
 *       first and the last day are days on which it held. Where a claim is only disputed, the
 *       answer has to be the same with and without it, or else it is UNKNOWN: without it the next
 *       telling claim counts or, in the end, none. Superseded and rejected claims do not count.
 *   <li>Without an opening milestone it is unknown whether it started, but not before what comes
 *       first (signature, negotiation) and not by a day of which a source says {@link
 *       MilestoneType#NOT_IN_FORCE}.
 *   <li>Without a closing milestone it goes on to the day that the record knows about; after that
 *       day the answer is UNKNOWN.
 *   <li>While it is suspended it does not hold: from the suspension to the day before the next
 *       resumption.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class Lifeline {

  private static final String RULE =
      " on, to the last day before a milestone that closes it, but for suspended days; the same for"
          + " every reading of the dates, with and without what is disputed, or else UNKNOWN; also"
          + " UNKNOWN after the day that the record knows about, where no end is recorded";

  private final String words;
  private final ImmutableList<MilestoneType> openers;
  private final ImmutableList<Span> spans;
  private final long[] since;
  private final Truth[] truths;

  private Lifeline(String words, ImmutableList<MilestoneType> openers, ImmutableList<Span> spans) {
    this.words = words;
    this.openers = openers;
    this.spans = spans;
    long[] days = new long[8 * spans.size() + 1];
    int count = 0;
    days[count++] = Long.MIN_VALUE;
    for (Span span : spans) {
      long[] changes = span.changes();
      days = ensureRoom(days, count + changes.length);
      for (long change : changes) {
        days[count++] = change;
      }
    }
    Arrays.sort(days, 0, count);
    this.since = new long[count];
    this.truths = new Truth[count];
    for (int i = 0; i < count; i++) {
      since[i] = days[i];
      truths[i] = evaluate(spans, days[i]);
    }
  }

  /**
   * Obtains the lifeline of something as a whole.
   *
   * @param chronicle what the milestones happened to
   * @param words what it is while it holds, for the reasons: {@code in force}
   * @param openers the types of milestone that can open it, the most telling first
   * @return the lifeline
   */
  public static Lifeline of(
      Chronicle chronicle, String words, ImmutableList<MilestoneType> openers) {
    return of(chronicle, words, openers, ImmutableSet.of());
  }

  /**
   * Obtains the lifeline of something among some of its parties: it holds while it holds for each
   * of them.
   *
   * @param chronicle what the milestones happened to
   * @param words what it is while it holds, for the reasons: {@code in force}
   * @param openers the types of milestone that can open it, the most telling first
   * @param parties the ids of the parties; none for the whole
   * @return the lifeline
   */
  public static Lifeline of(
      Chronicle chronicle,
      String words,
      ImmutableList<MilestoneType> openers,
      ImmutableSet<String> parties) {
    return of(chronicle, words, openers, Optional.empty(), parties);
  }

  /**
   * As above, with a further type of milestone that closes it; then it holds only if somebody says
   * so, and without an accepted claim is not supposed to have begun on some unknown day.
   */
  static Lifeline of(
      Chronicle chronicle,
      String words,
      ImmutableList<MilestoneType> openers,
      Optional<MilestoneType> further,
      ImmutableSet<String> parties) {
    requireNonNull(chronicle, "chronicle");
    requireNonNull(words, "words");
    requireNonNull(openers, "openers");
    requireNonNull(parties, "parties");
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    boolean whole = parties.isEmpty();
    for (String party : parties) {
      if (concerns(chronicle, openers, party)) {
        spans.add(Span.of(chronicle, openers, further, Optional.of(party)));
      } else {
        whole = true;
      }
    }
    if (whole) {
      spans.add(Span.of(chronicle, openers, further, Optional.empty()));
    }
    return new Lifeline(words, openers, spans.build());
  }

  /** Whether something that opens, interrupts or closes a stretch happened for one party alone. */
  private static boolean concerns(
      Chronicle chronicle, ImmutableList<MilestoneType> openers, String party) {
    for (Milestone milestone : chronicle.milestones()) {
      MilestoneType type = milestone.type();
      if (milestone.party().isPresent()
          && milestone.party().get().equals(party)
          && (isOneOf(openers, type)
              || type == MilestoneType.ACCEDED
              || type == MilestoneType.RESUMED
              || type.stage() == Stage.SUSPENDED
              || type.stage() == Stage.ENDED)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneOf(ImmutableList<MilestoneType> types, MilestoneType type) {
    for (MilestoneType one : types) {
      if (one == type) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether it held on a day, without the reasons.
   *
   * @param day the day
   * @return the answer
   */
  public Truth truthOn(LocalDate day) {
    return truthOn(requireNonNull(day, "day").toEpochDay());
  }

  /**
   * Returns whether it held on a day, without the reasons.
   *
   * @param epochDay the day, as {@link LocalDate#toEpochDay()} counts
   * @return the answer
   */
  public Truth truthOn(long epochDay) {
    int i = since.length - 1;
    while (since[i] > epochDay) {
      i--;
    }
    return truths[i];
  }

  /**
   * Returns where to look next: no day between a day and this one has another answer than that day.
   *
   * @param epochDay the day, as {@link LocalDate#toEpochDay()} counts
   * @return the next day on which the answer may change; {@link Long#MAX_VALUE} if none follows
   */
  public long nextChange(long epochDay) {
    int i = since.length;
    while (i > 0 && since[i - 1] > epochDay) {
      i--;
    }
    return i < since.length ? since[i] : Long.MAX_VALUE;
  }

  /**
   * Returns whether it held on a day, and why.
   *
   * @param day the day
   * @return the verdict; its reasons are the milestones that decide, in the order of time
   */
  public Verdict on(LocalDate day) {
    long epochDay = requireNonNull(day, "day").toEpochDay();
    Reasons reasons = new Reasons();
    for (Span span : spans) {
      span.explain(words, epochDay, reasons);
    }
    return reasons.verdict(truthOn(epochDay), rule());
  }

  /** {@return the rule by which it is found whether it held on a day, in English words} */
  public String rule() {
    StringBuilder text = new StringBuilder(words).append(" from the day of ");
    for (int i = 0; i < openers.size(); i++) {
      text.append(i == 0 ? "" : " or else ").append(openers.get(i));
    }
    return text.append(RULE).toString();
  }

  /**
   * Returns between which days it began and ended, all claims that may be right considered; a
   * suspension is no end.
   *
   * <p>The latest start is without bound where it is not certain that it began at all; what
   * certainly ended is taken to have begun by then. Without a certain end, the end may also be any
   * day from the last one that the record knows about.
   *
   * @return the four numbers; empty if nobody says that it began and it is not supposed to have, or
   *     if no day is left on which it can have held
   */
  public Optional<Spell> spell() {
    long[] numbers = {Long.MIN_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
    for (Span span : spans) {
      if (span.isNever()) {
        return Optional.empty();
      }
      numbers[0] = Math.max(numbers[0], span.earliestStart());
      numbers[1] = Math.max(numbers[1], span.latestStart());
      numbers[2] = Math.min(numbers[2], span.earliestEnd());
      numbers[3] = Math.min(numbers[3], span.latestEnd());
    }
    return numbers[0] > numbers[3]
        ? Optional.empty()
        : Optional.of(Spell.ofEpochDays(numbers[0], numbers[1], numbers[2], numbers[3]));
  }

  private static Truth evaluate(ImmutableList<Span> spans, long day) {
    Truth truth = Truth.TRUE;
    for (Span span : spans) {
      truth = truth.and(span.truthOn(day));
    }
    return truth;
  }

  private static long[] ensureRoom(long[] days, int needed) {
    return needed <= days.length ? days : Arrays.copyOf(days, 2 * needed);
  }
}
