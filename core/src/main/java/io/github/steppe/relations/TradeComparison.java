package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.relations.Indicator.Basis;
import io.github.steppe.relations.Indicator.Undefined;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.MirrorGap;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeFormula;
import io.github.steppe.trade.TradeIndicators;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.joda.money.Money;

/** Indicators that set one selection of trade against another, after checking that they fit. */
final class TradeComparison {

  private final TradeFigures one;
  private final TradeFigures other;

  TradeComparison(TradeFigures one, TradeFigures other) {
    this.one = one;
    this.other = other;
  }

  /** The first is a part of the second: the same but for the partners or for the products. */
  Indicator<BigDecimal> share() {
    TradeFormula formula = TradeFormula.SHARE;
    one.checked();
    other.checked();
    if (one.isEmpty() || other.isEmpty()) {
      return undefined(formula, (one.isEmpty() ? "the part" : "the whole") + " is not reported");
    }
    requireSameMoney();
    requireSame("reporters", TradeRecord::reporter, "narrow both with reporter(id)");
    requireSame("flows", row -> row.flow().toString(), "narrow both with flow(flow)");
    requireSamePeriods();
    if (!one.each(TradeRecord::product).equals(other.each(TradeRecord::product))) {
      requireSame(
          "partners beside different products",
          TradeRecord::partner,
          "narrow both to the same partners or the same products");
    } else {
      requireSameLevel();
    }
    Money part = one.total();
    Money whole = other.total();
    if (part.isGreaterThan(whole)) {
      throw new TotalRefusedException(
          "the part, "
              + part
              + ", is more than the whole, "
              + whole
              + "; select a whole around it");
    }
    Basis basis = basis(ImmutableMap.of("part", part.toString(), "whole", whole.toString()));
    Optional<BigDecimal> share = TradeIndicators.share(part, whole);
    return share.isPresent()
        ? Indicator.of(formula, basis, share.get())
        : Indicator.undefined(formula, basis, Undefined.ZERO_DENOMINATOR, "the whole is zero");
  }

  /** What an index takes: the part and the whole of a country, then those of the world. */
  interface FourValues {
    Optional<BigDecimal> of(Money part, Money whole, Money worldPart, Money world);
  }

  /** A product or partner, and all of them, by the names that messages give them. */
  record Weight(String part, TradeFigures ofPart, String whole, TradeFigures ofWhole) {
    private TradeComparison inner() {
      return new TradeComparison(ofPart, ofWhole);
    }

    private TradeFigures together() {
      return ofWhole.of(
          ImmutableSet.<TradeRecord>builder()
              .addAll(ofPart.rows())
              .addAll(ofWhole.rows())
              .build()
              .asList());
    }

    /** What one of the two lacks, cell by cell. */
    private Optional<String> missing(String of, Function<TradeRecord, String> cell) {
      return TradeFigures.oneSided(ofPart, part + of, ofWhole, whole + of, cell);
    }
  }

  /** The weight of a product or partner with one country against that with the world. */
  static Indicator<BigDecimal> weight(
      TradeFormula formula, Weight country, Weight all, FourValues function) {
    boolean byPartner = formula == TradeFormula.TRADE_INTENSITY;
    Function<TradeRecord, String> cell =
        byPartner
            ? row -> row.reporter() + " " + row.period() + " " + row.product()
            : TradeFigures::cell;
    TradeFigures ownPart = country.ofPart().checked();
    TradeFigures own = country.ofWhole().checked();
    TradeFigures worldPart = all.ofPart().checked();
    TradeFigures world = all.ofWhole().checked();
    TradeComparison used = new TradeComparison(country.together(), all.together());
    Optional<String> missing = country.missing("", cell);
    if (missing.isEmpty()) {
      missing = all.missing(" of the world", cell);
    }
    if (missing.isPresent()) {
      return used.undefined(formula, missing.get());
    }
    country.inner().requireSameMoney();
    all.inner().requireSameMoney();
    used.requireOneFlow();
    used.requireSamePeriods();
    new TradeComparison(ownPart, worldPart).requireSameLevel();
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put(byPartner ? "x_ij" : "x_ik", ownPart.total().toString());
    inputs.put("X_i", own.total().toString());
    inputs.put(byPartner ? "x_wj" : "x_wk", worldPart.total().toString());
    inputs.put("X_w", world.total().toString());
    boolean inside =
        used.other.each(TradeRecord::reporter).containsAll(used.one.each(TradeRecord::reporter));
    inputs.put("w", inside ? "has the records of i" : "has no records of i by that id");
    Basis basis = used.basis(inputs);
    Optional<BigDecimal> value =
        function.of(ownPart.total(), own.total(), worldPart.total(), world.total());
    return value.isPresent()
        ? Indicator.of(formula, basis, value.get())
        : Indicator.undefined(
            formula,
            basis,
            Undefined.ZERO_DENOMINATOR,
            own.total().isZero() ? "X_i is zero" : "the world has nothing of " + country.part());
  }

  /** Two baskets of products, of the given flows. */
  Indicator<BigDecimal> baskets(TradeFormula formula, Flow first, Flow second) {
    one.checked();
    other.checked();
    if (one.isEmpty() || other.isEmpty()) {
      return undefined(formula, TradeFigures.NOTHING);
    }
    requireFlow(one, first);
    requireFlow(other, second);
    requireSamePeriods();
    if (one.each(TradeRecord::product).contains(TradeRecord.TOTAL)) {
      throw new TotalRefusedException(
          "all goods together have no products to compare; narrow both to one product level");
    }
    requireSameLevel();
    Map<String, Money> ones = one.by(TradeRecord::product);
    Map<String, Money> others = other.by(TradeRecord::product);
    Map<String, String> inputs = new LinkedHashMap<>();
    ones.forEach((k, value) -> inputs.put(mark(first) + k + " of the first", value.toString()));
    others.forEach((k, value) -> inputs.put(mark(second) + k + " of the other", value.toString()));
    Basis basis = basis(inputs);
    Optional<BigDecimal> value =
        formula == TradeFormula.COMPLEMENTARITY
            ? TradeIndicators.complementarity(ones, others)
            : TradeIndicators.similarity(ones, others);
    return value.isPresent()
        ? Indicator.of(formula, basis, value.get())
        : Indicator.undefined(formula, basis, Undefined.ZERO_DENOMINATOR, "a side is all zero");
  }

  private static String mark(Flow flow) {
    return flow == Flow.EXPORT ? "x_" : "m_";
  }

  /** One flow, as both sides report it. */
  Indicator<MirrorGap> mirrorGap() {
    TradeFormula formula = TradeFormula.MIRROR_GAP;
    one.checked();
    other.checked();
    if (one.isEmpty() || other.isEmpty()) {
      return undefined(
          formula, (one.isEmpty() ? "the first" : "the mirror") + " side is not reported");
    }
    Set<String> flows = one.each(row -> row.flow().toString());
    Set<String> mirrored = other.each(row -> row.flow().toString());
    if (flows.size() > 1 || mirrored.size() > 1 || flows.equals(mirrored)) {
      throw new TotalRefusedException(
          "the exports of one side mirror the imports of the other, here are "
              + flows
              + " and "
              + mirrored
              + "; narrow each side with flow(flow)");
    }
    requireSame(
        "currencies", row -> row.value().getCurrencyUnit().getCode(), "convert one side first");
    requireSamePeriods();
    requireSame("products", TradeRecord::product, "narrow both with product(code)");
    requireSameLevel();
    Set<String> compositions = compositions(one);
    Set<String> theirs = compositions(other);
    if (!compositions.isEmpty() && !theirs.isEmpty()) {
      requireSame(
          "compositions", row -> row.composition().orElse(""), "narrow both with composition(id)");
    }
    Set<String> pairs = one.each(row -> pair(row.reporter(), row.partner(), row));
    Set<String> back = other.each(row -> pair(row.partner(), row.reporter(), row));
    if (!pairs.equals(back)) {
      Set<String> alone = new TreeSet<>(pairs);
      alone.addAll(back);
      alone.removeIf(pair -> pairs.contains(pair) && back.contains(pair));
      return undefined(formula, "only one side reports " + alone + "; narrow to what both report");
    }
    TradeFigures exports = flows.contains(Flow.EXPORT.toString()) ? one : other;
    TradeFigures imports = exports == one ? other : one;
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("X, f.o.b.", exports.total().toString());
    inputs.put("M, c.i.f.", imports.total().toString());
    if (!compositions.equals(theirs)) {
      Set<String> stated = new TreeSet<>(compositions);
      stated.addAll(theirs);
      inputs.put(
          "composition", String.join(", ", stated) + " on one side, not stated on the other");
    }
    return Indicator.of(formula, basis(inputs), new MirrorGap(exports.total(), imports.total()));
  }

  private static Set<String> compositions(TradeFigures figures) {
    Set<String> compositions = figures.each(row -> row.composition().orElse(""));
    compositions.remove("");
    return compositions;
  }

  private static String pair(String reporter, String partner, TradeRecord row) {
    return reporter + " with " + partner + " " + row.period() + " " + row.product();
  }

  private void requireSameMoney() {
    requireSame(
        "compositions",
        row -> row.composition().orElse("none"),
        "narrow both with composition(id)");
    requireSame(
        "currencies",
        row -> row.value().getCurrencyUnit().getCode(),
        "narrow both to the records of one currency");
  }

  private void requireSamePeriods() {
    requireSame(
        "periods", row -> row.period().toString(), "narrow both to the periods that both have");
  }

  private void requireSameLevel() {
    requireSame(
        "product levels", TradeSums::productLevel, "narrow both to products of the same level");
  }

  private void requireOneFlow() {
    requireSame("flows", row -> row.flow().toString(), "narrow both with flow(flow)");
    requireFlow(one, one.rows().get(0).flow());
  }

  private static void requireFlow(TradeFigures figures, Flow flow) {
    if (!figures.flow(flow).rows().equals(figures.rows())) {
      throw new TotalRefusedException(
          "other flows than " + flow + " are selected; narrow with flow(Flow." + flow + ")");
    }
  }

  private void requireSame(String what, Function<TradeRecord, String> key, String remedy) {
    Set<String> ones = one.each(key);
    Set<String> others = other.each(key);
    if (!ones.equals(others)) {
      throw new TotalRefusedException(
          "different " + what + ": " + ones + " and " + others + "; " + remedy);
    }
  }

  private <V> Indicator<V> undefined(TradeFormula formula, String reason) {
    return Indicator.undefined(formula, basis(ImmutableMap.of()), Undefined.NOT_REPORTED, reason);
  }

  private Basis basis(Map<String, String> inputs) {
    ImmutableList<TradeRecord> rows =
        ImmutableSet.<TradeRecord>builder()
            .addAll(one.rows())
            .addAll(other.rows())
            .build()
            .asList();
    return new Basis(
        one.subject() + ", against " + other.subject(),
        ImmutableMap.copyOf(inputs),
        rows,
        Coverage.both("first", one.coverage(), "other", other.coverage()));
  }
}
