package io.github.steppe.source;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Truth;

/**
 * An answer with its reasons.
 *
 * <p>TRUE and FALSE hold for every reading of the dates that the verdict rests on; UNKNOWN says
 * that some readings speak for it and some against. Immutable and thread-safe.
 *
 * @param truth the answer
 * @param reasons why, in the order of time; at least one
 */
public record Verdict(Truth truth, ImmutableList<Reason> reasons) implements Cited {

  /**
   * Checks the parts.
   *
   * @param truth the answer
   * @param reasons why, in the order of time; at least one
   * @throws IllegalArgumentException if there is no reason
   */
  public Verdict {
    requireNonNull(truth, "truth");
    requireNonNull(reasons, "reasons");
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("reasons is empty: a verdict gives at least one");
    }
  }

  /**
   * Obtains a verdict.
   *
   * @param truth the answer
   * @param reasons why; at least one
   * @return the verdict
   */
  @JsonCreator
  public static Verdict of(
      @JsonProperty("truth") Truth truth,
      @JsonProperty("reasons") Iterable<? extends Reason> reasons) {
    return new Verdict(truth, ImmutableList.copyOf(requireNonNull(reasons, "reasons")));
  }

  /** {@return who gives the reasons, each citation once} */
  @Override
  public ImmutableList<Citation> citations() {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (Reason reason : reasons) {
      citations.addAll(reason.citations());
    }
    return citations.build().asList();
  }

  /** {@return the reasons on one line, separated by semicolons} */
  public String reasonsText() {
    StringBuilder text = new StringBuilder();
    for (Reason reason : reasons) {
      text.append(text.length() == 0 ? "" : "; ").append(reason);
    }
    return text.toString();
  }

  /** {@return the answer followed by the reasons} */
  @Override
  public String toString() {
    return truth + ": " + reasonsText();
  }
}
