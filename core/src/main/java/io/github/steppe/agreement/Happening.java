package io.github.steppe.agreement;

import com.google.common.collect.ImmutableList;
import io.github.steppe.source.Standing;
import java.util.Optional;

/**
 * One thing that happened once, as the claims that count tell it: the accepted claim, or else the
 * disputed ones, any or none of which may be right.
 */
record Happening(ImmutableList<Milestone> claims, boolean certain) {

  /** Finds what counts about a type of milestone, for one party or, if empty, for the whole. */
  static Optional<Happening> find(Chronicle chronicle, MilestoneType type, Optional<String> party) {
    ImmutableList.Builder<Milestone> disputed = ImmutableList.builder();
    for (Milestone milestone : chronicle.milestones()) {
      if (milestone.type() == type && milestone.party().equals(party)) {
        if (milestone.standing() == Standing.ACCEPTED) {
          return Optional.of(new Happening(ImmutableList.of(milestone), true));
        }
        if (milestone.standing() == Standing.DISPUTED) {
          disputed.add(milestone);
        }
      }
    }
    ImmutableList<Milestone> claims = disputed.build();
    return claims.isEmpty() ? Optional.empty() : Optional.of(new Happening(claims, false));
  }

  /** Whether a claim that counts is to be believed; if not, the world may be without it. */
  static boolean isCertain(Milestone claim) {
    return claim.standing() == Standing.ACCEPTED;
  }

  /**
   * The first of the days that a closing happening can leave as the last on which a thing holds.
   */
  static long earliestLastDay(Milestone closing) {
    return lastDay(closing, closing.date().earliestEpochDay());
  }

  static long latestLastDay(Milestone closing) {
    return lastDay(closing, closing.date().latestEpochDay());
  }

  private static long lastDay(Milestone closing, long day) {
    boolean unbounded = day == Long.MIN_VALUE || day == Long.MAX_VALUE;
    return closing.type().namesLastDay() || unbounded ? day : day - 1;
  }
}
