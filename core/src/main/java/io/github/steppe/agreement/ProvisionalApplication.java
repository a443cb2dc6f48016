package io.github.steppe.agreement;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Citation;
import java.util.Optional;

/**
 * The provisional application of an agreement: what its entry into force replaces.
 *
 * <p>Seen as a chronicle of its own, in which the entry into force is the day of replacement.
 */
record ProvisionalApplication(Agreement agreement, ImmutableList<Milestone> milestones)
    implements Chronicle {

  /** Finds the lifeline of provisional application; empty if nobody claims that there was one. */
  static Optional<Lifeline> of(Agreement agreement) {
    boolean claimed = false;
    ImmutableList.Builder<Milestone> milestones = ImmutableList.builder();
    for (Milestone milestone : agreement.milestones()) {
      claimed |= milestone.type() == MilestoneType.PROVISIONALLY_APPLIED;
      milestones.add(
          milestone.type() == MilestoneType.ENTERED_INTO_FORCE
              ? milestone.withType(MilestoneType.REPLACED)
              : milestone);
    }
    if (!claimed) {
      return Optional.empty();
    }
    return Optional.of(
        Lifeline.of(
            new ProvisionalApplication(agreement, milestones.build()),
            "applied provisionally",
            ImmutableList.of(MilestoneType.PROVISIONALLY_APPLIED)));
  }

  @Override
  public String id() {
    return agreement.id();
  }

  @Override
  public String title() {
    return agreement.title();
  }

  @Override
  public String label() {
    return agreement.label();
  }

  @Override
  public Optional<EdtfDate> knownOn() {
    return agreement.knownOn();
  }

  @Override
  public ImmutableList<Citation> citations() {
    return agreement.citations();
  }
}
