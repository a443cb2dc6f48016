package io.github.steppe.agreement;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The stretch that the milestones of a whole, or those that concern one party, open and close. */
final class Span {

  static final long NO_BOUND = Long.MAX_VALUE;

  private static final ImmutableList<MilestoneType> CLOSING =
      ImmutableList.of(
          MilestoneType.REPLACED,
          MilestoneType.TERMINATED,
          MilestoneType.WITHDREW,
          MilestoneType.REPEALED,
          MilestoneType.LIFTED,
          MilestoneType.EXPIRED,
          MilestoneType.ENDED);

  private static final ImmutableList<MilestoneType> JOINING =
      ImmutableList.of(MilestoneType.ACCEDED);

  private static final ImmutableList<MilestoneType> BEFOREHAND =
      ImmutableList.of(
          MilestoneType.SIGNED,
          MilestoneType.INITIALLED,
          MilestoneType.NEGOTIATIONS_CONCLUDED,
          MilestoneType.NEGOTIATIONS_STARTED,
          MilestoneType.MANDATED,
          MilestoneType.PREPARED,
          MilestoneType.ANNOUNCED,
          MilestoneType.PROPOSED);

  /** What may have opened it: disputed claims and, last, the accepted one if there is one. */
  private final ImmutableList<Milestone> openings;

  private final Optional<Milestone> beforehand;
  private final Optional<Milestone> notYet;
  private final ImmutableList<Happening> closings;
  private final Suspensions suspensions;
  private final long knownOn;
  private final boolean supposed;

  private Span(
      Chronicle chronicle,
      ImmutableList<Milestone> openings,
      ImmutableList<Happening> closings,
      Optional<String> party,
      boolean supposed) {
    this.openings = openings;
    this.closings = closings;
    this.beforehand = beforehand(chronicle);
    this.notYet = notYet(chronicle);
    this.knownOn =
        chronicle.knownOn().isPresent() ? chronicle.knownOn().get().latestEpochDay() : NO_BOUND;
    this.suspensions = Suspensions.of(chronicle, party, knownOn);
    this.supposed = supposed;
  }

  /**
   * Obtains the stretch.
   *
   * @param further a type of milestone that closes it beside the usual ones; then it is only there
   *     if somebody says so, while otherwise it may be there on days that nobody knows
   */
  static Span of(
      Chronicle chronicle,
      ImmutableList<MilestoneType> openers,
      Optional<MilestoneType> further,
      Optional<String> party) {
    ImmutableList.Builder<Happening> closings = ImmutableList.builder();
    for (MilestoneType type : closers(further)) {
      Optional<Happening> general = Happening.find(chronicle, type, Optional.empty());
      if (general.isPresent()) {
        closings.add(general.get());
      }
      if (party.isPresent()) {
        Optional<Happening> own = Happening.find(chronicle, type, party);
        if (own.isPresent()) {
          closings.add(own.get());
        }
      }
    }
    return new Span(
        chronicle, openings(chronicle, openers, party), closings.build(), party, further.isEmpty());
  }

  private static ImmutableList<MilestoneType> closers(Optional<MilestoneType> further) {
    return further.isEmpty()
        ? CLOSING
        : ImmutableList.<MilestoneType>builder().add(further.get()).addAll(CLOSING).build();
  }

  /** Goes from the most to the least telling type and stops at the first accepted claim. */
  private static ImmutableList<Milestone> openings(
      Chronicle chronicle, ImmutableList<MilestoneType> openers, Optional<String> party) {
    ImmutableList.Builder<Milestone> openings = ImmutableList.builder();
    boolean certain = false;
    if (party.isPresent()) {
      certain =
          addOpenings(chronicle, openers, party, openings)
              || addOpenings(chronicle, JOINING, party, openings);
    }
    if (!certain) {
      addOpenings(chronicle, openers, Optional.empty(), openings);
    }
    return openings.build();
  }

  private static boolean addOpenings(
      Chronicle chronicle,
      ImmutableList<MilestoneType> types,
      Optional<String> party,
      ImmutableList.Builder<Milestone> openings) {
    for (MilestoneType type : types) {
      Optional<Happening> happening = Happening.find(chronicle, type, party);
      if (happening.isPresent()) {
        openings.addAll(happening.get().claims());
        if (happening.get().certain()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The accepted milestone before the start whose earliest day is the latest. */
  private static Optional<Milestone> beforehand(Chronicle chronicle) {
    Optional<Milestone> latest = Optional.empty();
    for (MilestoneType type : BEFOREHAND) {
      Optional<Milestone> milestone = chronicle.milestone(type);
      if (milestone.isPresent() && (latest.isEmpty() || isLater(milestone.get(), latest.get()))) {
        latest = milestone;
      }
    }
    return latest;
  }

  /** The accepted statement that it was not yet in force whose day is the latest. */
  private static Optional<Milestone> notYet(Chronicle chronicle) {
    Optional<Milestone> latest = Optional.empty();
    for (Milestone milestone : chronicle.milestones()) {
      if (milestone.type() == MilestoneType.NOT_IN_FORCE
          && milestone.standing() == Standing.ACCEPTED
          && milestone.party().isEmpty()
          && (latest.isEmpty() || isLater(milestone, latest.get()))) {
        latest = Optional.of(milestone);
      }
    }
    return latest;
  }

  private static boolean isLater(Milestone one, Milestone other) {
    return one.date().earliestEpochDay() > other.date().earliestEpochDay();
  }

  /** The first day on which it can hold where no opening is known. */
  private long notBefore() {
    long day = Long.MIN_VALUE;
    if (beforehand.isPresent()) {
      day = beforehand.get().date().earliestEpochDay();
    }
    if (notYet.isPresent()) {
      day = Math.max(day, notYet.get().date().earliestEpochDay() + 1);
    }
    return day;
  }

  Truth truthOn(long day) {
    Truth held = isOpened() ? heldSince(openings.get(openings.size() - 1), day) : supposed(day);
    for (Milestone start : openings) {
      held = agreed(held, heldSince(start, day));
    }
    return suspensions.truthOn(day).not().and(held);
  }

  private boolean isOpened() {
    return !openings.isEmpty() && Happening.isCertain(openings.get(openings.size() - 1));
  }

  /** What is to be said where nobody is right about the opening: nothing for certain. */
  private Truth supposed(long day) {
    return supposed ? heldFrom(notBefore(), NO_BOUND, day).and(Truth.UNKNOWN) : Truth.FALSE;
  }

  private Truth heldSince(Milestone start, long day) {
    return heldFrom(start.date().earliestEpochDay(), start.date().latestEpochDay(), day);
  }

  private Truth heldFrom(long startMin, long startMax, long day) {
    if (closings.isEmpty()) {
      return open(startMin, startMax, day);
    }
    Truth truth = Truth.TRUE;
    for (Happening closing : closings) {
      Truth held = heldUntil(closing.claims().get(0), startMin, startMax, day);
      for (Milestone claim : closing.claims()) {
        held = agreed(held, heldUntil(claim, startMin, startMax, day));
      }
      if (!closing.certain()) {
        held = agreed(held, open(startMin, startMax, day));
      }
      truth = truth.and(held);
    }
    return truth;
  }

  private static Truth heldUntil(Milestone end, long startMin, long startMax, long day) {
    return covers(
        startMin, startMax, Happening.earliestLastDay(end), Happening.latestLastDay(end), day);
  }

  private Truth open(long startMin, long startMax, long day) {
    Truth truth = covers(startMin, startMax, NO_BOUND, NO_BOUND, day);
    return day > knownOn ? truth.and(Truth.UNKNOWN) : truth;
  }

  /** Whether nobody says that it began, and it is not supposed to have. */
  boolean isNever() {
    return openings.isEmpty() && !supposed;
  }

  long earliestStart() {
    long day = isOpened() || !supposed ? NO_BOUND : notBefore();
    for (Milestone start : openings) {
      day = Math.min(day, start.date().earliestEpochDay());
    }
    return day;
  }

  /** The last day on which it can have begun; without bound if it may not have. */
  long latestStart() {
    long day = isOpened() ? Long.MIN_VALUE : NO_BOUND;
    for (Milestone start : openings) {
      day = Math.max(day, start.date().latestEpochDay());
    }
    return day;
  }

  long earliestEnd() {
    long day = latestEnd() == NO_BOUND ? knownOn : NO_BOUND;
    for (Happening closing : closings) {
      for (Milestone end : closing.claims()) {
        day = Math.min(day, Happening.earliestLastDay(end));
      }
    }
    return day;
  }

  /** The last day on which it can have held; without bound if no end is certain. */
  long latestEnd() {
    long day = NO_BOUND;
    for (Happening closing : closings) {
      long latest = closing.certain() ? Long.MIN_VALUE : NO_BOUND;
      for (Milestone end : closing.claims()) {
        latest = Math.max(latest, Happening.latestLastDay(end));
      }
      day = Math.min(day, latest);
    }
    return day;
  }

  /** Of two answers one of which is right: their common value, or else UNKNOWN. */
  static Truth agreed(Truth one, Truth other) {
    return one == other ? one : Truth.UNKNOWN;
  }

  /** The rule of the four numbers: is the day inside, for every reading, for none, or for some? */
  static Truth covers(long startMin, long startMax, long endMin, long endMax, long day) {
    if (day < startMin || day > endMax) {
      return Truth.FALSE;
    }
    boolean begun = Math.min(startMax, endMax) <= day;
    boolean notOver = day <= Math.max(endMin, startMin);
    return begun && notOver ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Days on which the answer can change: each bound and the day after it. */
  long[] changes() {
    long[] days = new long[16];
    int count = 0;
    days[count++] = notBefore();
    days[count++] = knownOn;
    for (ImmutableList<Milestone> group : deciding()) {
      for (Milestone claim : group) {
        if (count + 2 > days.length) {
          days = Arrays.copyOf(days, 2 * days.length);
        }
        days[count++] = claim.date().earliestEpochDay();
        days[count++] = claim.date().latestEpochDay();
      }
    }
    long[] changes = new long[3 * count];
    int changeCount = 0;
    for (int i = 0; i < count; i++) {
      if (days[i] != Long.MIN_VALUE && days[i] != Long.MAX_VALUE) {
        changes[changeCount++] = days[i] - 1;
        changes[changeCount++] = days[i];
        changes[changeCount++] = days[i] + 1;
      }
    }
    return Arrays.copyOf(changes, changeCount);
  }

  private ImmutableList<ImmutableList<Milestone>> deciding() {
    ImmutableList.Builder<ImmutableList<Milestone>> groups = ImmutableList.builder();
    groups.add(openings);
    for (Happening closing : closings) {
      groups.add(closing.claims());
    }
    return groups.add(suspensions.suspensions()).add(suspensions.resumptions()).build();
  }

  void explain(String words, long day, Reasons reasons) {
    for (Milestone start : openings) {
      reasons.add(start, Happening.isCertain(start), day);
    }
    if (!isOpened()) {
      if (beforehand.isPresent()) {
        reasons.add(beforehand.get(), true, day);
      }
      if (notYet.isPresent()) {
        reasons.add(notYet.get(), true, day);
      }
      String kind = openings.isEmpty() ? "" : "undisputed ";
      reasons.add(notBefore(), "no " + kind + "date is recorded from which it was " + words);
    }
    suspensions.explain(day, reasons);
    for (Happening closing : closings) {
      for (Milestone end : closing.claims()) {
        reasons.add(end, closing.certain(), day);
      }
    }
    if (closings.isEmpty() && day > knownOn) {
      reasons.add(
          knownOn, "no end is recorded, but the record ends on " + LocalDate.ofEpochDay(knownOn));
    }
  }
}
