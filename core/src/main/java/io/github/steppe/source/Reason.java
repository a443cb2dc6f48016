package io.github.steppe.source;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;

/**
 * One reason of a verdict: a plain sentence and the citations that it rests on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the reason in English words
 * @param citations who says so; empty where the reason is that nobody says anything
 */
public record Reason(String text, ImmutableList<Citation> citations) {

  /**
   * Checks the parts.
   *
   * @param text the reason in English words
   * @param citations who says so; empty where the reason is that nobody says anything
   * @throws IllegalArgumentException if the text is blank
   */
  public Reason {
    Identifier.requireText("text", text);
    requireNonNull(citations, "citations");
  }

  /**
   * Obtains a reason.
   *
   * @param text the reason in English words
   * @param citations who says so
   * @return the reason
   */
  @JsonCreator
  public static Reason of(
      @JsonProperty("text") String text,
      @JsonProperty("citations") Iterable<? extends Citation> citations) {
    return new Reason(text, ImmutableList.copyOf(requireNonNull(citations, "citations")));
  }

  /**
   * Obtains the reason that a claim gives.
   *
   * @param claim a claim
   * @return its statement with its citations
   */
  public static Reason of(Claim claim) {
    requireNonNull(claim, "claim");
    return new Reason(claim.statement(), claim.citations());
  }

  /** {@return the text, followed by the citations in brackets} */
  @Override
  public String toString() {
    return citations.isEmpty() ? text : text + " " + citations;
  }
}
