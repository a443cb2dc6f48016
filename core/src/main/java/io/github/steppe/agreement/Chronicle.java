package io.github.steppe.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Standing;
import java.util.Optional;

/**
 * Something that milestones happen to: an agreement, a policy, a program or an event.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Chronicle extends Identified, Cited {

  /** {@return the full title or name} */
  String title();

  /** {@return a name short enough for a list} */
  String label();

  /** {@return every milestone that somebody claims, whatever the standing of the claim} */
  ImmutableList<Milestone> milestones();

  /**
   * {@return the last day that this record knows about} What is open at its end is not known to
   * hold on a later day. Empty if the record makes no such reserve.
   */
  Optional<EdtfDate> knownOn();

  /**
   * Finds the accepted claim about a milestone of the whole; milestones of a single party do not
   * count.
   *
   * @param type what happened
   * @return the claim; the first one where several are accepted, and empty if none is
   */
  default Optional<Milestone> milestone(MilestoneType type) {
    requireNonNull(type, "type");
    for (Milestone milestone : milestones()) {
      if (milestone.type() == type
          && milestone.standing() == Standing.ACCEPTED
          && milestone.party().isEmpty()) {
        return Optional.of(milestone);
      }
    }
    return Optional.empty();
  }

  /**
   * Finds the accepted claim about a milestone of one party.
   *
   * @param type what happened
   * @param party the id of the party
   * @return the claim; the first one where several are accepted, and empty if none is
   */
  default Optional<Milestone> milestone(MilestoneType type, String party) {
    requireNonNull(type, "type");
    requireNonNull(party, "party");
    for (Milestone milestone : milestones()) {
      if (milestone.type() == type
          && milestone.standing() == Standing.ACCEPTED
          && milestone.party().isPresent()
          && milestone.party().get().equals(party)) {
        return Optional.of(milestone);
      }
    }
    return Optional.empty();
  }
}
