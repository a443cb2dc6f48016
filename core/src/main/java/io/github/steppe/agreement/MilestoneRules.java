package io.github.steppe.agreement;

import com.google.common.collect.ImmutableList;
import io.github.steppe.source.Standing;
import java.util.Optional;

/** The rules that the milestones of one agreement, policy, program or event keep. */
public final class MilestoneRules {

  private static final ImmutableList<ImmutableList<MilestoneType>> ORDERS =
      ImmutableList.of(
          ImmutableList.of(
              MilestoneType.INITIALLED, MilestoneType.SIGNED, MilestoneType.ENTERED_INTO_FORCE),
          ImmutableList.of(MilestoneType.STARTED, MilestoneType.SUSPENDED));

  private MilestoneRules() {}

  /**
   * Checks milestones: each is of this subject, and the accepted ones of the whole are in order. In
   * order means that initialling, signature, entry into force and end, and likewise start,
   * suspension and end, can follow each other by some reading of their dates.
   *
   * @param chronicle what they happened to
   * @throws IllegalArgumentException if a rule is broken; the message names the milestones
   */
  public static void check(Chronicle chronicle) {
    for (Milestone milestone : chronicle.milestones()) {
      if (!milestone.subject().equals(chronicle.id())) {
        throw new IllegalArgumentException(
            "milestone '"
                + milestone.statement()
                + "' is of '"
                + milestone.subject()
                + "', not of '"
                + chronicle.id()
                + "'");
      }
    }
    for (ImmutableList<MilestoneType> order : ORDERS) {
      checkOrder(chronicle, order);
    }
  }

  private static void checkOrder(Chronicle chronicle, ImmutableList<MilestoneType> order) {
    Optional<Milestone> before = Optional.empty();
    for (MilestoneType type : order) {
      Optional<Milestone> milestone = chronicle.milestone(type);
      if (milestone.isPresent()) {
        if (before.isPresent()) {
          requireOrder(chronicle, before.get(), milestone.get());
        }
        before = milestone;
      }
    }
    if (before.isPresent()) {
      for (Milestone milestone : chronicle.milestones()) {
        if (milestone.type().stage() == Stage.ENDED
            && milestone.standing() == Standing.ACCEPTED
            && milestone.party().isEmpty()) {
          requireOrder(chronicle, before.get(), milestone);
        }
      }
    }
  }

  private static void requireOrder(Chronicle chronicle, Milestone first, Milestone second) {
    if (second.date().latestEpochDay() < first.date().earliestEpochDay()) {
      throw new IllegalArgumentException(
          "milestones of '"
              + chronicle.id()
              + "' are out of order: '"
              + second.statement()
              + "' cannot come before '"
              + first.statement()
              + "'");
    }
  }
}
