package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.Precision;
import io.github.steppe.edtf.Truth;
import io.github.steppe.relations.Indicator.Basis;
import io.github.steppe.relations.Indicator.Undefined;
import io.github.steppe.trade.Concentration;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeFormula;
import io.github.steppe.trade.TradeIndicators;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.joda.money.Money;

/** The records that answer for a selection, and what they amount to. */
final class TradeFigures {

  static final String NOTHING = "no trade record is selected; what is not reported is not zero";

  private final Relations relations;
  private final ImmutableList<TradeRecord> rows;
  private final Asked asked;

  TradeFigures(Relations relations, ImmutableList<TradeRecord> rows, Asked asked) {
    this.relations = relations;
    this.rows = rows;
    this.asked = asked;
  }

  ImmutableList<TradeRecord> rows() {
    return rows;
  }

  /** Other rows of the same question. */
  TradeFigures of(ImmutableList<TradeRecord> others) {
    return new TradeFigures(relations, others, asked);
  }

  TradeFigures where(Predicate<TradeRecord> condition) {
    return of(Selection.filter(rows, condition));
  }

  /** Narrows to one partner, by the id that the records have. */
  TradeFigures partner(String partner) {
    ImmutableList<TradeRecord> those = Selection.filter(rows, row -> row.partner().equals(partner));
    return new TradeFigures(relations, those, asked.only(partner));
  }

  TradeFigures flow(Flow flow) {
    return where(row -> row.flow() == flow);
  }

  TradeFigures year(int year) {
    ImmutableList<TradeRecord> those = Selection.filter(rows, row -> row.year() == year);
    return new TradeFigures(relations, those, asked.years(year, year));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Refuses what must not be added up or is no value of trade. */
  TradeFigures checked() {
    if (!rows.isEmpty()) {
      new TradeSums(relations, rows);
      for (TradeRecord row : rows) {
        if (row.value().isNegative()) {
          throw new TotalRefusedException(
              "negative value, a correction and no trade: "
                  + row.statement()
                  + "; narrow with where(condition)");
        }
      }
    }
    return this;
  }

  Money total() {
    return new TradeSums(relations, rows).total();
  }

  ImmutableMap<String, Money> by(Function<TradeRecord, String> key) {
    Map<String, Money> parts = new TreeMap<>();
    for (TradeRecord row : rows) {
      parts.merge(key.apply(row), row.value(), Money::plus);
    }
    return ImmutableMap.copyOf(parts);
  }

  Set<String> each(Function<TradeRecord, String> key) {
    Set<String> found = new TreeSet<>();
    for (TradeRecord row : rows) {
      found.add(key.apply(row));
    }
    return found;
  }

  // Indicators

  Indicator<Money> sum() {
    Basis basis = basis(ImmutableMap.of());
    return isEmpty()
        ? Indicator.undefined(TradeFormula.SUM, basis, Undefined.NOT_REPORTED, NOTHING)
        : Indicator.of(TradeFormula.SUM, basis, total());
  }

  Indicator<Money> balance() {
    return ofBothFlows(
        TradeFormula.BALANCE, (x, m) -> Optional.of(TradeIndicators.balance(x, m)), "");
  }

  /** An indicator of exports and imports; empty means that the denominator is zero. */
  <V> Indicator<V> ofBothFlows(
      TradeFormula formula, BiFunction<Money, Money, Optional<V>> function, String zero) {
    checked();
    TradeFigures exports = flow(Flow.EXPORT);
    TradeFigures imports = flow(Flow.IMPORT);
    Map<String, String> inputs = new LinkedHashMap<>();
    if (!exports.isEmpty()) {
      inputs.put("X", exports.total().toString());
    }
    if (!imports.isEmpty()) {
      inputs.put("M", imports.total().toString());
    }
    Basis basis = basis(coverage(EnumSet.allOf(Flow.class)), inputs);
    Optional<String> missing =
        oneSided(exports, "exports", imports, "imports", row -> cell(row) + ' ' + row.product());
    if (missing.isPresent()) {
      return Indicator.undefined(formula, basis, Undefined.NOT_REPORTED, missing.get());
    }
    Optional<V> value = function.apply(exports.total(), imports.total());
    return value.isPresent()
        ? Indicator.of(formula, basis, value.get())
        : Indicator.undefined(formula, basis, Undefined.ZERO_DENOMINATOR, zero);
  }

  Indicator<BigDecimal> openness(Money product) {
    Set<String> periods = each(row -> row.period().toString());
    boolean wholeYears = where(TradeRecord::coversFullYear).rows().equals(rows);
    if (periods.size() > 1 || !wholeYears) {
      throw new TotalRefusedException(
          "the product is of one whole year, the trade of "
              + periods
              + "; narrow with fullYears() and year(year)");
    }
    for (TradeRecord row : rows) {
      if (!row.value().isSameCurrency(product)) {
        throw new TotalRefusedException(
            "different currencies: trade in "
                + row.value().getCurrencyUnit()
                + ", product in "
                + product.getCurrencyUnit()
                + "; convert the product");
      }
    }
    Indicator<BigDecimal> openness =
        ofBothFlows(
            TradeFormula.OPENNESS,
            (x, m) -> TradeIndicators.openness(x, m, product),
            "the product is zero");
    return openness.withInput("GDP, as given", product.toString());
  }

  Indicator<ImmutableSortedMap<String, BigDecimal>> shares(Function<TradeRecord, String> key) {
    TradeFormula formula = TradeFormula.SHARE;
    checked();
    Basis basis = basis(parts(key));
    if (isEmpty()) {
      return Indicator.undefined(formula, basis, Undefined.NOT_REPORTED, NOTHING);
    }
    Optional<ImmutableSortedMap<String, BigDecimal>> shares = TradeIndicators.shares(by(key));
    return shares.isPresent()
        ? Indicator.of(formula, basis, shares.get())
        : Indicator.undefined(formula, basis, Undefined.ZERO_DENOMINATOR, "all values are zero");
  }

  Indicator<Concentration> concentration(Function<TradeRecord, String> key, int possible) {
    TradeFormula formula = TradeFormula.CONCENTRATION;
    checked();
    Map<String, String> inputs = new LinkedHashMap<>(parts(key));
    inputs.put("n", String.valueOf(possible));
    Basis basis = basis(inputs);
    if (isEmpty()) {
      return Indicator.undefined(formula, basis, Undefined.NOT_REPORTED, NOTHING);
    }
    Optional<Concentration> value = TradeIndicators.concentration(by(key).values(), possible);
    return value.isPresent()
        ? Indicator.of(formula, basis, value.get())
        : Indicator.undefined(formula, basis, Undefined.ZERO_DENOMINATOR, "all values are zero");
  }

  /** Over the partners that were asked for, also those that did not report. */
  Indicator<Concentration> concentration() {
    int present = each(TradeRecord::partner).size();
    int expected = asked.expected().isPresent() ? asked.expected().get().size() : 0;
    return concentration(TradeRecord::partner, Math.max(present, expected));
  }

  Indicator<BigDecimal> grubelLloyd() {
    TradeFormula formula = TradeFormula.GRUBEL_LLOYD;
    checked();
    TradeFigures exports = flow(Flow.EXPORT);
    TradeFigures imports = flow(Flow.IMPORT);
    Map<String, String> inputs = new LinkedHashMap<>();
    exports.by(TradeRecord::product).forEach((k, value) -> inputs.put("X_" + k, value.toString()));
    imports.by(TradeRecord::product).forEach((k, value) -> inputs.put("M_" + k, value.toString()));
    Basis basis = basis(coverage(EnumSet.allOf(Flow.class)), inputs);
    // A product without a row was not traded, as tables of products leave it out.
    Optional<String> missing = oneSided(exports, "exports", imports, "imports", TradeFigures::cell);
    if (missing.isPresent()) {
      return Indicator.undefined(formula, basis, Undefined.NOT_REPORTED, missing.get());
    }
    Optional<BigDecimal> value =
        TradeIndicators.grubelLloyd(
            exports.by(TradeRecord::product), imports.by(TradeRecord::product));
    return value.isPresent()
        ? Indicator.of(formula, basis, value.get())
        : Indicator.undefined(formula, basis, Undefined.ZERO_DENOMINATOR, "all values are zero");
  }

  private Map<String, String> parts(Function<TradeRecord, String> key) {
    Map<String, String> parts = new LinkedHashMap<>();
    by(key).forEach((part, value) -> parts.put(part, value.toString()));
    return parts;
  }

  // What an indicator rests on

  /** Reporter, partner and period. */
  static String cell(TradeRecord row) {
    return row.reporter() + " with " + row.partner() + " " + row.period();
  }

  /** What one side reports and the other does not; empty if both report the same cells. */
  static Optional<String> oneSided(
      TradeFigures one,
      String oneName,
      TradeFigures other,
      String otherName,
      Function<TradeRecord, String> key) {
    if (one.isEmpty() && other.isEmpty()) {
      return Optional.of(NOTHING);
    }
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.of((one.isEmpty() ? oneName : otherName) + " are not reported");
    }
    Set<String> ones = one.each(key);
    Set<String> others = other.each(key);
    Optional<String> missing = missing(ones, oneName, others, otherName);
    return missing.isPresent() ? missing : missing(others, otherName, ones, oneName);
  }

  private static Optional<String> missing(
      Set<String> there, String thereName, Set<String> here, String hereName) {
    List<String> missing = new ArrayList<>(there);
    missing.removeAll(here);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            hereName
                + " are not reported where "
                + thereName
                + " are: "
                + missing
                + "; narrow to what both report");
  }

  Basis basis(Map<String, String> inputs) {
    return basis(coverage(), inputs);
  }

  Basis basis(Coverage coverage, Map<String, String> inputs) {
    return new Basis(subject(), ImmutableMap.copyOf(inputs), rows, coverage);
  }

  /** Whose trade it is, with whom, in what and when. */
  String subject() {
    if (rows.isEmpty()) {
      return "no record";
    }
    StringBuilder text = new StringBuilder();
    Set<String> partners = each(TradeRecord::partner);
    text.append(String.join(" and ", each(TradeRecord::reporter))).append(" with ");
    text.append(partners.size() > 6 ? partners.size() + " partners" : String.join(", ", partners));
    Set<String> flows = each(row -> row.flow() == Flow.EXPORT ? "exports" : "imports");
    text.append("; ").append(String.join(" and ", flows));
    Set<String> products = each(TradeRecord::product);
    if (products.size() > 1) {
      text.append(" of ").append(products.size()).append(" products");
    } else if (!products.contains(TradeRecord.TOTAL)) {
      text.append(" of ").append(String.join("", products));
    }
    List<String> periods = new ArrayList<>(each(row -> row.period().toString()));
    text.append("; ").append(periods.get(0));
    if (periods.size() > 1) {
      text.append(" to ").append(periods.get(periods.size() - 1));
    }
    Set<String> compositions = each(row -> row.composition().orElse(""));
    compositions.remove("");
    return compositions.isEmpty()
        ? text.toString()
        : text.append("; ").append(String.join(", ", compositions)).toString();
  }

  Coverage coverage() {
    Set<Flow> flows = EnumSet.noneOf(Flow.class);
    for (TradeRecord row : rows) {
      flows.add(row.flow());
    }
    return coverage(flows);
  }

  /** What is reported of the flows, and what is missing. */
  Coverage coverage(Set<Flow> flows) {
    Set<String> partners = new TreeSet<>(each(row -> asked.part(row.partner())));
    asked.expected().ifPresent(partners::addAll);
    Set<String> periods = each(row -> row.period().toString());
    if (asked.years()) {
      for (int year = asked.first(); year <= asked.last(); year++) {
        addMissingPeriods(year, periods);
      }
    }
    if (periods.isEmpty()) {
      periods.add("");
    }
    Set<String> reported = where(row -> !row.isConfidential()).each(this::part);
    Set<String> keptBack = where(TradeRecord::isConfidential).each(this::part);
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    Set<Flow> all = flows.isEmpty() ? EnumSet.of(Flow.EXPORT) : flows;
    for (Flow flow : all) {
      for (String partner : partners) {
        for (String period : periods) {
          String way = flow == Flow.EXPORT ? "exports to " : "imports from ";
          String part = part(flow, partner, period);
          String label =
              (all.size() > 1 ? way : "")
                  + partner
                  + (periods.size() > 1 ? " " + period : "")
                  + (keptBack.contains(part) ? Coverage.CONFIDENTIAL : "");
          parts.add(label);
          if (keptBack.contains(part) || !reported.contains(part)) {
            missing.add(label);
          }
        }
      }
    }
    ImmutableList<String> absent = missing.build();
    Truth complete =
        !absent.isEmpty() ? Truth.FALSE : asked.expected().isPresent() ? Truth.TRUE : Truth.UNKNOWN;
    return new Coverage(complete, parts.build(), absent);
  }

  /** A year that was asked for is there as a whole, or in all its months or quarters. */
  private void addMissingPeriods(int year, Set<String> periods) {
    ImmutableList<TradeRecord> found = Selection.filter(rows, row -> row.year() == year);
    if (found.isEmpty()) {
      periods.add(String.valueOf(year));
    }
    for (TradeRecord row : found) {
      Edtf period = row.period();
      if (period instanceof EdtfDate date && date.precision() == Precision.MONTH) {
        addParts(period.toString(), 1, 12, periods);
      } else if (period instanceof EdtfDate date && date.precision() == Precision.QUARTER) {
        addParts(period.toString(), 33, 36, periods);
      }
    }
  }

  /** All parts of the year of one of them, which the last two digits of its text count. */
  private static void addParts(String one, int first, int last, Set<String> periods) {
    String year = one.substring(0, one.length() - 2);
    for (int part = first; part <= last; part++) {
      periods.add(year + (part < 10 ? "0" : "") + part);
    }
  }

  private String part(TradeRecord row) {
    return part(row.flow(), asked.part(row.partner()), row.period().toString());
  }

  private static String part(Flow flow, String partner, String period) {
    return flow + " " + partner + " " + period;
  }
}
