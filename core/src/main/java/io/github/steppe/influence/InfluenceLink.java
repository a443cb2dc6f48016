package io.github.steppe.influence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Verdict;
import java.util.Optional;

/**
 * One claim about influence as an edge of the graph, with what the dates say of it. Immutable and
 * thread-safe.
 *
 * @param from the initiative
 * @param claim the claim
 * @param to the outcome
 * @param test what the dates say
 * @param dates whether the initiative was no later than the outcome, and why: TRUE if the test is
 *     PERMITTED, FALSE if it is REFUTED, else UNKNOWN
 */
public record InfluenceLink(
    Development from, Influence claim, Development to, DateTest test, Verdict dates)
    implements Cited {

  /**
   * Checks the parts.
   *
   * @param from the initiative
   * @param claim the claim
   * @param to the outcome
   * @param test what the dates say
   * @param dates whether the initiative was no later than the outcome, and why
   */
  public InfluenceLink {
    requireNonNull(from, "from");
    requireNonNull(claim, "claim");
    requireNonNull(to, "to");
    requireNonNull(test, "test");
    requireNonNull(dates, "dates");
  }

  /** {@return who makes the claim} */
  @Override
  public ImmutableList<Citation> citations() {
    return claim.citations();
  }

  /** {@return the ids of the sources that make the claim} */
  public ImmutableSet<String> sources() {
    ImmutableSet.Builder<String> sources = ImmutableSet.builder();
    for (Citation citation : claim.citations()) {
      sources.add(citation.source());
    }
    return sources.build();
  }

  /**
   * Checks whether this is a weaker link than another: by the kind of link ({@link Strength}), then
   * hedged before asserted, then disputed before accepted.
   *
   * @param other the other link
   * @return true if it is weaker; false also if both are equally weak
   */
  public boolean isWeakerThan(InfluenceLink other) {
    int order = claim.strength().compareTo(requireNonNull(other, "other").claim.strength());
    if (order == 0) {
      order = Boolean.compare(other.claim.isAsserted(), claim.isAsserted());
    }
    if (order == 0) {
      order = Boolean.compare(isDisputed(), other.isDisputed());
    }
    return order > 0;
  }

  private boolean isDisputed() {
    return claim.standing() != Standing.ACCEPTED;
  }

  /** {@return the claim with its hedging, standing and citations, and below it the dates} */
  public String explain() {
    return claim.id()
        + ": "
        + claim.statement()
        + " ("
        + claim.hedging()
        + (isDisputed() ? ", " + claim.standing() : "")
        + ") "
        + citations()
        + "\n  "
        + test.words()
        + ": "
        + dates.reasonsText();
  }

  /**
   * {@return for example {@code path-to-europe (started) helped epca-kz [aydin-2018#p. 1]}} In
   * parentheses stand the milestones that the claim names.
   */
  @Override
  public String toString() {
    return end(from, claim.initiativeMilestone())
        + " "
        + claim.strength().words()
        + " "
        + end(to, claim.outcomeMilestone())
        + " "
        + citations();
  }

  private static String end(Development development, Optional<MilestoneType> milestone) {
    return milestone.isPresent()
        ? development + " (" + milestone.get().words() + ")"
        : development.toString();
  }
}
