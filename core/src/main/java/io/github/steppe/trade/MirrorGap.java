package io.github.steppe.trade;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One flow as its two sides report it: the exporter f.o.b., the importer c.i.f.
 *
 * <p>The importer's value includes freight and insurance to its border, the exporter's does not;
 * that alone explains about five to ten percent (United Nations, IMTS 2010 Compilers Manual;
 * Eurostat, asymmetries in trade statistics). Immutable and thread-safe.
 *
 * @param exports what the exporting side reports, f.o.b.; not negative
 * @param imports what the importing side reports, c.i.f., in the same currency; not negative
 */
public record MirrorGap(Money exports, Money imports) {

  private static final BigDecimal FREIGHT = new BigDecimal("1.10");

  /** What a gap may come from. */
  public enum Size {
    /** Neither side reports trade. */
    NO_TRADE("neither side reports any trade"),
    /** The importer reports trade and the exporter none. */
    ONLY_IMPORTS("the importer reports trade, the exporter none"),
    /** The exporter reports trade and the importer none. */
    ONLY_EXPORTS("the exporter reports trade, the importer none"),
    /** The importer reports less, which freight and insurance cannot explain. */
    IMPORTS_BELOW("the importer reports less, which freight and insurance cannot explain"),
    /** The importer reports up to a tenth more, as freight and insurance explain. */
    FREIGHT("no more than freight and insurance explain (up to about 10 %)"),
    /** The importer reports more than a tenth more. */
    IMPORTS_ABOVE("more than freight and insurance explain (about 10 %)");

    private final String words;

    Size(String words) {
      this.words = words;
    }
  }

  /**
   * Checks the sides.
   *
   * @param exports what the exporting side reports, f.o.b.; not negative
   * @param imports what the importing side reports, c.i.f., in the same currency; not negative
   * @throws IllegalArgumentException if a value is negative, or the currencies differ
   */
  public MirrorGap {
    requireNonNull(exports, "exports");
    requireNonNull(imports, "imports");
    TradeIndicators.requireTrade(exports, imports);
  }

  /** {@return the imports less the exports} */
  public Money difference() {
    return imports.minus(exports);
  }

  /** {@return the imports over the exports; empty if nothing was exported} */
  public Optional<BigDecimal> ratio() {
    return TradeIndicators.share(imports, exports);
  }

  /**
   * Returns the difference over the mean of the two sides.
   *
   * @return -2 (imports are zero) to 2 (exports are zero); empty if both are zero
   */
  public Optional<BigDecimal> gap() {
    return TradeIndicators.divide(
        difference().getAmount().add(difference().getAmount()), imports.plus(exports).getAmount());
  }

  /** {@return what the gap may come from} */
  public Size size() {
    if (exports.isZero()) {
      return imports.isZero() ? Size.NO_TRADE : Size.ONLY_IMPORTS;
    }
    if (imports.isZero()) {
      return Size.ONLY_EXPORTS;
    }
    if (imports.isLessThan(exports)) {
      return Size.IMPORTS_BELOW;
    }
    // Multiplied, since a quotient is rounded.
    BigDecimal most = exports.getAmount().multiply(FREIGHT);
    return imports.getAmount().compareTo(most) <= 0 ? Size.FREIGHT : Size.IMPORTS_ABOVE;
  }

  /** {@return the verdict in words, with both values and their valuation} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append("imports c.i.f. ").append(imports).append(" against exports f.o.b. ");
    text.append(exports);
    if (ratio().isPresent()) {
      text.append(", ratio ");
      text.append(ratio().get().round(new MathContext(4)).toPlainString());
    }
    return text.append(": ").append(size().words).toString();
  }
}
