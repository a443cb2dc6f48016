package io.github.steppe.source;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Truth;
import org.jspecify.annotations.Nullable;

/**
 * An answer with its reasons.
 *
 * <p>TRUE and FALSE hold for every reading of the dates that the verdict rests on; UNKNOWN says
 * that some readings speak for it and some against. Two verdicts are equal if their answers and
 * reasons are; these are also what JSON has. Immutable and thread-safe.
 *
 * @param truth the answer
 * @param reasons why, in the order of time; at least one
 * @param rule the rule by which the answer follows from the rows; blank where none is known
 * @param rows the claims that decide, in the order of the reasons
 */
public record Verdict(
    Truth truth,
    ImmutableList<Reason> reasons,
    @JsonIgnore String rule,
    @JsonIgnore ImmutableList<Claim> rows)
    implements Explained {

  /**
   * Checks the parts.
   *
   * @param truth the answer
   * @param reasons why, in the order of time; at least one
   * @param rule the rule by which the answer follows from the rows; blank where none is known
   * @param rows the claims that decide, in the order of the reasons
   * @throws IllegalArgumentException if there is no reason
   */
  public Verdict {
    requireNonNull(truth, "truth");
    requireNonNull(reasons, "reasons");
    requireNonNull(rule, "rule");
    requireNonNull(rows, "rows");
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("reasons is empty: a verdict gives at least one");
    }
  }

  /**
   * Creates a verdict that names neither its rule nor its rows.
   *
   * @param truth the answer
   * @param reasons why, in the order of time; at least one
   * @throws IllegalArgumentException if there is no reason
   */
  public Verdict(Truth truth, ImmutableList<Reason> reasons) {
    this(truth, reasons, "", ImmutableList.of());
  }

  /**
   * Obtains a verdict that names neither its rule nor its rows.
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

  /** {@return the truth: TRUE, FALSE or UNKNOWN} */
  @Override
  public String answer() {
    return truth.name();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Verdict that && truth == that.truth && reasons.equals(that.reasons);
  }

  @Override
  public int hashCode() {
    return 31 * truth.hashCode() + reasons.hashCode();
  }

  /** {@return the answer followed by the reasons} */
  @Override
  public String toString() {
    return truth + ": " + reasonsText();
  }
}
