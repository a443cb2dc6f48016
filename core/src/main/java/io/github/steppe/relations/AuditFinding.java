package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Explained;
import io.github.steppe.source.Reason;

/**
 * What became of one statement of a source, going by the claims of all others.
 *
 * <p>Immutable and thread-safe.
 *
 * @param claim the statement, with its standing and everybody who makes it
 * @param outcome what became of it
 * @param others the claims of others that bear on it, the accepted first
 */
public record AuditFinding(Claim claim, Outcome outcome, ImmutableList<Claim> others)
    implements Explained {

  /** What can become of a statement. */
  public enum Outcome {
    /** Another source states the same, or the same less exactly. */
    CONFIRMED("another source states the same, or the same less exactly"),
    /** A better source states it more exactly, and the statement agrees with that. */
    REFINED("a better source states it more exactly, and the statement agrees with that"),
    /** A better source, or one as good, states what cannot be true together with it. */
    CONTRADICTED("a better source, or one as good, states what cannot be true together with it"),
    /** It held when it was published, and no longer does. */
    OVERTAKEN("it held when it was published, and no longer does"),
    /** No other source was found that states it or speaks against it. */
    NOT_CHECKED("no other source was found that states it or speaks against it");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** {@return what it means, in English words} */
    public String words() {
      return words;
    }
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

  /** {@return the outcome and the statement} */
  @Override
  public String answer() {
    return outcome + " " + claim.topic().subject() + ": " + claim.statement();
  }

  /** {@return what the outcome means, in English words} */
  @Override
  public String rule() {
    return outcome.words();
  }

  /** {@return the statement and the claims of others} */
  @Override
  public ImmutableList<Claim> rows() {
    return ImmutableList.<Claim>builder().add(claim).addAll(others).build();
  }

  /** {@return what each claim states and how it stands} */
  @Override
  public ImmutableList<Reason> reasons() {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    for (Claim row : rows()) {
      reasons.add(Reason.of(row.standing() + " " + row.statement(), row.citations()));
    }
    return reasons.build();
  }

  /** {@return who makes the statement or bears on it, each citation once} */
  @Override
  public ImmutableList<Citation> citations() {
    return Provenance.citations(rows());
  }

  /** {@return the outcome, the statement and what others state, one line a claim} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(answer()).append(' ').append(claim.citations());
    for (Claim other : others) {
      text.append("\n  ").append(other.standing()).append(' ').append(other.statement());
      text.append(' ').append(other.citations());
    }
    return text.toString();
  }
}
