package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.source.Claim;

/**
 * What became of one statement of a source, going by the claims of all others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param claim the statement, with its standing and everybody who makes it
 * @param outcome what became of it
 * @param others the claims of others that bear on it, the accepted first
 */
public record AuditFinding(Claim claim, Outcome outcome, ImmutableList<Claim> others) {

  /** What can become of a statement. */
  public enum Outcome {
    /** Another source states the same, or the same less exactly. */
    CONFIRMED,
    /** A better source states it more exactly, and the statement agrees with that. */
    REFINED,
    /** A better source, or one as good, states what cannot be true together with it. */
    CONTRADICTED,
    /** It held when it was published, and no longer does. */
    OVERTAKEN,
    /** No other source was found that states it or speaks against it. */
    NOT_CHECKED
  }

  /**
   * Checks the parts.
   *
   * @param claim the statement, with its standing and everybody who makes it
   * @param outcome what became of it
   * @param others the claims of others that bear on it, the accepted first
   */
  public AuditFinding {
    requireNonNull(claim, "claim");
    requireNonNull(outcome, "outcome");
    requireNonNull(others, "others");
  }

  /** {@return the outcome, the statement and what others state, one line a claim} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(outcome).append(' ').append(claim.topic().subject()).append(": ");
    text.append(claim.statement()).append(' ').append(claim.citations());
    for (Claim other : others) {
      text.append("\n  ").append(other.standing()).append(' ').append(other.statement());
      text.append(' ').append(other.citations());
    }
    return text.toString();
  }
}
