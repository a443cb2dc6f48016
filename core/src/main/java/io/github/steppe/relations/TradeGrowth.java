package io.github.steppe.relations;

import io.github.steppe.relations.Indicator.Basis;
import io.github.steppe.relations.Indicator.Undefined;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeFormula;
import io.github.steppe.trade.TradeIndicators;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.joda.money.Money;

/** Growth between two years that count the same. */
final class TradeGrowth {

  private final TradeFigures both;
  private final TradeFigures start;
  private final TradeFigures end;
  private final int from;
  private final int to;

  TradeGrowth(TradeFigures figures, int from, int to) {
    if (to <= from) {
      throw new IllegalArgumentException("year " + to + " is not after " + from);
    }
    this.both = figures.where(row -> row.year() == from || row.year() == to);
    this.start = figures.year(from);
    this.end = figures.year(to);
    this.from = from;
    this.to = to;
  }

  Indicator<BigDecimal> growth() {
    TradeFormula formula = TradeFormula.GROWTH;
    Optional<String> missing = missing();
    if (missing.isPresent()) {
      return Indicator.undefined(formula, basis(), Undefined.NOT_REPORTED, missing.get());
    }
    Optional<BigDecimal> growth = TradeIndicators.growth(start.total(), end.total());
    return growth.isPresent() ? Indicator.of(formula, basis(), growth.get()) : notPositive(formula);
  }

  Indicator<Double> annual() {
    TradeFormula formula = TradeFormula.ANNUAL_GROWTH;
    Optional<String> missing = missing();
    if (missing.isPresent()) {
      return Indicator.undefined(formula, basis(), Undefined.NOT_REPORTED, missing.get());
    }
    OptionalDouble growth = TradeIndicators.annualGrowth(start.total(), end.total(), to - from);
    return growth.isPresent()
        ? Indicator.of(formula, basis(), growth.getAsDouble())
        : notPositive(formula);
  }

  private <V> Indicator<V> notPositive(TradeFormula formula) {
    Money first = start.total();
    return Indicator.undefined(
        formula,
        basis(),
        Undefined.NOT_POSITIVE,
        first.isPositive()
            ? to + " has " + end.total() + ", of which there is no root"
            : from + " has " + first + ", from where growth has no meaning");
  }

  private Optional<String> missing() {
    if (!start.isEmpty() && !end.isEmpty()) {
      Set<String> before = start.each(TradeGrowth::partOfYear);
      Set<String> after = end.each(TradeGrowth::partOfYear);
      if (!before.equals(after)) {
        throw new TotalRefusedException(
            "different parts of the years: "
                + start.each(row -> row.period().toString())
                + " and "
                + end.each(row -> row.period().toString())
                + "; narrow to the parts that both years have");
      }
    }
    return TradeFigures.oneSided(
        start, "values of " + from, end, "values of " + to, TradeGrowth::likeCell);
  }

  /** The period without its year: nothing for a whole year, the months for a part. */
  private static String partOfYear(TradeRecord row) {
    return row.period().toString().replace(String.valueOf(row.year()), "");
  }

  private static String likeCell(TradeRecord row) {
    return row.flow()
        + " "
        + row.reporter()
        + " with "
        + row.partner()
        + " "
        + row.product()
        + partOfYear(row);
  }

  private Basis basis() {
    Map<String, String> inputs = new LinkedHashMap<>();
    if (!start.isEmpty()) {
      inputs.put("v0, " + from, start.total().toString());
    }
    if (!end.isEmpty()) {
      inputs.put("v" + (to - from > 1 ? "n" : "1") + ", " + to, end.total().toString());
    }
    inputs.put("n", String.valueOf(to - from));
    Coverage coverage =
        Coverage.both(String.valueOf(from), start.coverage(), String.valueOf(to), end.coverage());
    return both.basis(coverage, inputs);
  }
}
