package io.github.steppe.trade;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far trade is concentrated on few partners or products.
 *
 * <p>The normalized forms depend on how many parts there could be, which may be more than there
 * are. Immutable and thread-safe.
 *
 * @param index the Herfindahl-Hirschman index, the sum of the squared shares: 1/n to 1, where n are
 *     the parts that there are
 * @param normalized {@code (H - 1/n) / (1 - 1/n)}, n the parts that there could be: 0 (evenly
 *     spread over all of them) to 1; empty if there could be but one
 * @param unctad {@code (sqrt H - sqrt(1/n)) / (1 - sqrt(1/n))}, as UNCTAD publishes it: 0 to 1;
 *     empty if there could be but one
 * @param parts how many parts there are, also those that are zero
 * @param possible how many there could be
 */
public record Concentration(
    BigDecimal index,
    Optional<BigDecimal> normalized,
    OptionalDouble unctad,
    int parts,
    int possible) {

  /**
   * Checks the parts.
   *
   * @param index the Herfindahl-Hirschman index
   * @param normalized the normalized index
   * @param unctad the index as UNCTAD publishes it
   * @param parts how many parts there are
   * @param possible how many there could be
   * @throws IllegalArgumentException if there are more parts than there could be, or none
   */
  public Concentration {
    requireNonNull(index, "index");
    requireNonNull(normalized, "normalized");
    requireNonNull(unctad, "unctad");
    if (parts < 1 || possible < parts) {
      throw new IllegalArgumentException(
          "parts " + parts + " is not between 1 and the possible " + possible);
    }
  }

  /** {@return the index in points, as competition authorities write it: times 10,000} */
  public BigDecimal points() {
    return index.movePointRight(4);
  }

  /** {@return the index in six digits, and the number of parts} */
  @Override
  public String toString() {
    String digits = index.round(new MathContext(6)).toPlainString();
    return digits + " (" + parts + " of " + possible + " parts)";
  }
}
