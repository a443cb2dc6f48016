package io.github.steppe.agreement;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Standing;
import java.util.Optional;

/**
 * The interruptions of a whole or, for one party, those of the whole and its own.
 *
 * <p>A suspension lasts to the day before the first resumption that comes after it, and every
 * resumption comes after some suspension, by a day at least. Where the dates leave open which
 * resumption belongs to which suspension, every way counts. Without a resumption it goes on to the
 * day that the record knows about.
 */
record Suspensions(
    ImmutableList<Milestone> suspensions, ImmutableList<Milestone> resumptions, long knownOn) {

  static Suspensions of(Chronicle chronicle, Optional<String> party, long knownOn) {
    return new Suspensions(
        claims(chronicle, MilestoneType.SUSPENDED, party),
        claims(chronicle, MilestoneType.RESUMED, party),
        knownOn);
  }

  private static ImmutableList<Milestone> claims(
      Chronicle chronicle, MilestoneType type, Optional<String> party) {
    ImmutableList<Milestone> general = counting(chronicle, type, Optional.empty());
    if (party.isEmpty()) {
      return general;
    }
    ImmutableList.Builder<Milestone> claims = ImmutableList.builder();
    return claims.addAll(general).addAll(counting(chronicle, type, party)).build();
  }

  /** All accepted claims, since a thing can be suspended more than once, or else the disputed. */
  private static ImmutableList<Milestone> counting(
      Chronicle chronicle, MilestoneType type, Optional<String> party) {
    ImmutableList.Builder<Milestone> accepted = ImmutableList.builder();
    ImmutableList.Builder<Milestone> disputed = ImmutableList.builder();
    for (Milestone milestone : chronicle.milestones()) {
      if (milestone.type() == type && milestone.party().equals(party)) {
        if (milestone.standing() == Standing.ACCEPTED) {
          accepted.add(milestone);
        } else if (milestone.standing() == Standing.DISPUTED) {
          disputed.add(milestone);
        }
      }
    }
    ImmutableList<Milestone> certain = accepted.build();
    return certain.isEmpty() ? disputed.build() : certain;
  }

  Truth truthOn(long day) {
    Truth suspended = Truth.FALSE;
    for (Milestone suspension : suspensions) {
      Truth one = truthOn(suspension, day);
      suspended =
          suspended.or(Happening.isCertain(suspension) ? one : Span.agreed(one, Truth.FALSE));
    }
    return suspended;
  }

  private Truth truthOn(Milestone suspension, long day) {
    long start = suspension.date().earliestEpochDay();
    long resumedMin = Span.NO_BOUND;
    long resumedMax = Span.NO_BOUND;
    for (Milestone resumption : resumptions) {
      if (couldFollow(resumption, suspension)) {
        // A date without a start is no day from which one could step back.
        resumedMin =
            Math.min(resumedMin, Math.max(start + 1, resumption.date().earliestEpochDay()));
        if (Happening.isCertain(resumption) && mustFollow(resumption, suspension)) {
          resumedMax = Math.min(resumedMax, resumption.date().latestEpochDay());
        }
      }
    }
    Truth truth =
        Span.covers(start, suspension.date().latestEpochDay(), resumedMin - 1, resumedMax - 1, day);
    return day > knownOn && resumedMax == Span.NO_BOUND ? truth.and(Truth.UNKNOWN) : truth;
  }

  /** Because of its dates, or because there is no other suspension that it could follow. */
  private boolean mustFollow(Milestone resumption, Milestone suspension) {
    if (resumption.date().earliestEpochDay() > suspension.date().latestEpochDay()) {
      return true;
    }
    for (Milestone other : suspensions) {
      if (other != suspension && couldFollow(resumption, other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean couldFollow(Milestone resumption, Milestone suspension) {
    return resumption.date().latestEpochDay() > suspension.date().earliestEpochDay();
  }

  void explain(long day, Reasons reasons) {
    for (Milestone suspension : suspensions) {
      reasons.add(suspension, Happening.isCertain(suspension), day);
    }
    for (Milestone resumption : resumptions) {
      reasons.add(resumption, Happening.isCertain(resumption), day);
    }
  }
}
