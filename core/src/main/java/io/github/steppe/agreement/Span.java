package io.github.steppe.agreement;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The stretch that the milestones of a whole, or those that concern one party, open and close. */
final class Span {

  private static final long NO_BOUND = Long.MAX_VALUE;

  private static final ImmutableList<Citation> NO_CITATIONS = ImmutableList.of();

  private static final ImmutableList<MilestoneType> CLOSING =
      ImmutableList.of(
          MilestoneType.REPLACED,
          MilestoneType.TERMINATED,
          MilestoneType.WITHDREW,
          MilestoneType.REPEALED,
          MilestoneType.LIFTED,
          MilestoneType.EXPIRED,
          MilestoneType.ENDED);

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

  private final Optional<Happening> opening;
  private final Optional<Milestone> beforehand;
  private final Optional<Milestone> notYet;
  private final ImmutableList<Happening> closings;
  private final ImmutableList<Milestone> suspensions;
  private final ImmutableList<Milestone> resumptions;
  private final long knownOn;

  private Span(
      Chronicle chronicle,
      Optional<Happening> opening,
      ImmutableList<Happening> closings,
      Optional<String> party) {
    this.opening = opening;
    this.closings = closings;
    this.beforehand = beforehand(chronicle);
    this.notYet = notYet(chronicle);
    this.suspensions = accepted(chronicle, MilestoneType.SUSPENDED, party);
    this.resumptions = accepted(chronicle, MilestoneType.RESUMED, party);
    this.knownOn =
        chronicle.knownOn().isPresent() ? chronicle.knownOn().get().latestEpochDay() : NO_BOUND;
  }

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
    return new Span(chronicle, opening(chronicle, openers, party), closings.build(), party);
  }

  private static ImmutableList<MilestoneType> closers(Optional<MilestoneType> further) {
    return further.isEmpty()
        ? CLOSING
        : ImmutableList.<MilestoneType>builder().add(further.get()).addAll(CLOSING).build();
  }

  private static Optional<Happening> opening(
      Chronicle chronicle, ImmutableList<MilestoneType> openers, Optional<String> party) {
    if (party.isPresent()) {
      Optional<Happening> own = firstOf(chronicle, openers, party);
      if (own.isEmpty()) {
        own = Happening.find(chronicle, MilestoneType.ACCEDED, party);
      }
      if (own.isPresent()) {
        return own;
      }
    }
    return firstOf(chronicle, openers, Optional.empty());
  }

  /** The first type about which something certain is claimed, or else something disputed. */
  private static Optional<Happening> firstOf(
      Chronicle chronicle, ImmutableList<MilestoneType> types, Optional<String> party) {
    Optional<Happening> disputed = Optional.empty();
    for (MilestoneType type : types) {
      Optional<Happening> happening = Happening.find(chronicle, type, party);
      if (happening.isPresent() && happening.get().certain()) {
        return happening;
      }
      if (disputed.isEmpty()) {
        disputed = happening;
      }
    }
    return disputed;
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
    for (Milestone milestone : accepted(chronicle, MilestoneType.NOT_IN_FORCE, Optional.empty())) {
      if (latest.isEmpty() || isLater(milestone, latest.get())) {
        latest = Optional.of(milestone);
      }
    }
    return latest;
  }

  private static boolean isLater(Milestone one, Milestone other) {
    return one.date().earliestEpochDay() > other.date().earliestEpochDay();
  }

  private static ImmutableList<Milestone> accepted(
      Chronicle chronicle, MilestoneType type, Optional<String> party) {
    ImmutableList.Builder<Milestone> accepted = ImmutableList.builder();
    for (Milestone milestone : chronicle.milestones()) {
      if (milestone.type() == type
          && milestone.standing() == Standing.ACCEPTED
          && (milestone.party().isEmpty() || milestone.party().equals(party))) {
        accepted.add(milestone);
      }
    }
    return accepted.build();
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
    Truth held =
        opening.isPresent() ? heldSince(opening.get(), day) : heldFrom(notBefore(), NO_BOUND, day);
    return isSuspended(day).not().and(held);
  }

  private Truth heldSince(Happening happening, long day) {
    Truth truth = heldSince(happening.claims().get(0), day);
    for (Milestone claim : happening.claims()) {
      truth = agreed(truth, heldSince(claim, day));
    }
    return happening.certain() ? truth : agreed(truth, Truth.FALSE);
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

  private Truth isSuspended(long day) {
    Truth suspended = Truth.FALSE;
    for (Milestone suspension : suspensions) {
      long endMin = NO_BOUND;
      long endMax = NO_BOUND;
      for (Milestone resumption : resumptions) {
        if (resumption.date().earliestEpochDay() >= suspension.date().earliestEpochDay()
            && resumption.date().earliestEpochDay() - 1 < endMin) {
          endMin = resumption.date().earliestEpochDay() - 1;
          endMax = resumption.date().latestEpochDay() - 1;
        }
      }
      suspended =
          suspended.or(
              covers(
                  suspension.date().earliestEpochDay(),
                  suspension.date().latestEpochDay(),
                  endMin,
                  endMax,
                  day));
    }
    return suspended;
  }

  /** Of two answers one of which is right: their common value, or else UNKNOWN. */
  private static Truth agreed(Truth one, Truth other) {
    return one == other ? one : Truth.UNKNOWN;
  }

  /** The rule of the four numbers: is the day inside, for every reading, for none, or for some? */
  private static Truth covers(long startMin, long startMax, long endMin, long endMax, long day) {
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
    if (opening.isPresent()) {
      groups.add(opening.get().claims());
    }
    for (Happening closing : closings) {
      groups.add(closing.claims());
    }
    return groups.add(suspensions).add(resumptions).build();
  }

  void explain(String words, long day, Reasons reasons) {
    if (opening.isPresent()) {
      explain(opening.get(), day, 0, reasons);
    } else {
      if (beforehand.isPresent()) {
        reasons.add(reason(beforehand.get(), true, day, 0));
      }
      if (notYet.isPresent()) {
        reasons.add(Reason.of(notYet.get()));
      }
      reasons.add(Reason.of("no date is recorded from which it was " + words, NO_CITATIONS));
    }
    for (Milestone suspension : suspensions) {
      reasons.add(reason(suspension, true, day, 0));
    }
    for (Milestone resumption : resumptions) {
      reasons.add(reason(resumption, true, day, 0));
    }
    for (Happening closing : closings) {
      explain(closing, day, closing.type().namesLastDay() ? 1 : 0, reasons);
    }
    if (closings.isEmpty() && day > knownOn) {
      reasons.add(
          Reason.of(
              "no end is recorded, but the record ends on " + LocalDate.ofEpochDay(knownOn),
              NO_CITATIONS));
    }
  }

  private static void explain(Happening happening, long day, long lastDayOffset, Reasons reasons) {
    for (Milestone claim : happening.claims()) {
      reasons.add(reason(claim, happening.certain(), day, lastDayOffset));
    }
  }

  /** The statement of a claim, and how the day asked lies to it where that is not "on or after". */
  private static Reason reason(Milestone claim, boolean certain, long day, long lastDayOffset) {
    StringBuilder text = new StringBuilder(claim.statement());
    if (!certain) {
      text.append(", which is disputed");
    }
    if (claim.date().earliestEpochDay() > day - lastDayOffset) {
      text.append(", after the day asked");
    } else if (claim.date().latestEpochDay() > day - lastDayOffset) {
      text.append(", which may be before or after the day asked");
    }
    return Reason.of(text.toString(), claim.citations());
  }
}
