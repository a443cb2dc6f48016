package io.github.steppe.relations;

import static io.github.steppe.trade.Flow.EXPORT;
import static io.github.steppe.trade.Flow.IMPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.Truth;
import io.github.steppe.relations.Indicator.Undefined;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Concentration;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeFormula;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The indicators of one selection and of a series. */
class TradeQuestionsTest {

  private static final ImmutableList<TradeRecord> ROWS =
      ImmutableList.of(
          row("UNION", EXPORT, "QM", "2001", "TOTAL", "EUR 30"),
          row("UNION", IMPORT, "QM", "2001", "TOTAL", "EUR 90"),
          row("UNION", EXPORT, "QN", "2001", "TOTAL", "EUR 10"),
          row("UNION", IMPORT, "QN", "2001", "TOTAL", "EUR 0"),
          row("UNION", EXPORT, "QM", "2002", "TOTAL", "EUR 33"),
          row("UNION", IMPORT, "QM", "2002", "TOTAL", "EUR 60"),
          row("UNION", EXPORT, "QN", "2002", "TOTAL", "EUR 0"),
          row("UNION", EXPORT, "QM", "2003", "TOTAL", "EUR 36.30"),
          row("UNION", EXPORT, "QM", "2001", "27", "EUR 6"),
          row("UNION", IMPORT, "QM", "2001", "27", "EUR 2"),
          row("UNION", EXPORT, "QM", "2001", "84", "EUR 2"));
  private static final TradeRecords TRADE = trade(ROWS.toArray(TradeRecord[]::new));
  static final TradeRecords ALL = TRADE.product("TOTAL");

  static TradeRecord row(
      String reporter, Flow flow, String partner, String period, String product, String value) {
    return TradeRecord.builder()
        .reporter(reporter)
        .partner(partner)
        .flow(flow)
        .period(EdtfDate.parse(period))
        .product(product)
        .value(Money.parse(value))
        .addCitations(Citation.of("paper", "Table 1"))
        .build();
  }

  static TradeRecords trade(TradeRecord... rows) {
    return Relations.of(
            Facts.builder().from(SmallWorld.facts()).trade(ImmutableList.copyOf(rows)).build())
        .trade();
  }

  private static TradeRecords plus(TradeRecord row) {
    List<TradeRecord> rows = new ArrayList<>(ROWS);
    rows.add(row);
    return trade(rows.toArray(TradeRecord[]::new));
  }

  private static void assertNumber(Indicator<BigDecimal> indicator, String expected) {
    assertThat(indicator.value()).isEqualByComparingTo(expected);
  }

  // Values

  @Test
  void balancesOfAPartnerInAYear() {
    TradeRecords cell = ALL.partner("QM").year(2001);
    assertThat(cell.balance().value()).isEqualTo(Money.parse("EUR -60"));
    assertNumber(cell.normalizedBalance(), "-0.5");
    assertThat(cell.coverageRatio().value().doubleValue()).isEqualTo(1.0 / 3);
    assertThat(cell.sum().value()).isEqualTo(cell.total()).isEqualTo(Money.parse("EUR 120"));
  }

  @Test
  void balancesOfAGroup() {
    TradeRecords group = ALL.partner("REGION").year(2001);
    assertThat(group.balance().value()).isEqualTo(Money.parse("EUR -50"));
    assertThat(group.balance().coverage())
        .isEqualTo(
            new Coverage(
                Truth.TRUE,
                ImmutableList.of(
                    "imports from QM", "imports from QN", "exports to QM", "exports to QN"),
                ImmutableList.of()));
  }

  @Test
  void sharesAndConcentrationOfPartnersAndProducts() {
    TradeRecords exports = ALL.flow(EXPORT).year(2001);
    assertThat(exports.shares().value())
        .containsExactly(
            Map.entry("QM", new BigDecimal("0.75")), Map.entry("QN", new BigDecimal("0.25")));
    assertThat(exports.concentration().value().index()).isEqualByComparingTo("0.625");
    assertThat(exports.concentration().value().possible()).isEqualTo(2);
    // Beside the figure for all goods, which is no product.
    TradeRecords products = TRADE.flow(EXPORT).year(2001);
    assertThat(products.productShares().value())
        .containsEntry("27", new BigDecimal("0.75"))
        .containsEntry("84", new BigDecimal("0.25"));
    Concentration found = products.productConcentration(97).value();
    assertThat(found.index()).isEqualByComparingTo("0.625");
    assertThat(found.possible()).isEqualTo(97);
  }

  @Test
  void thePossiblePartnersAreThoseOfTheGroupThatWasNamed() {
    TradeRecords group = ALL.flow(IMPORT).partner("REGION").year(2002);
    Indicator<Concentration> found = group.concentration();
    assertThat(found.value().parts()).isEqualTo(1);
    assertThat(found.value().possible()).isEqualTo(2);
    assertThat(found.coverage()).hasToString("1 of 2 partners reported; missing QN");
    assertThat(group.partner("QM").concentration().value().normalized()).isEmpty();
  }

  @Test
  void grubelLloydOfOneProductAndOfSeveral() {
    assertNumber(TRADE.product("27").grubelLloyd(), "0.5");
    // 84 is not imported: 1 - (4 + 2) / 10
    TradeRecords products = TRADE.where(row -> !row.product().equals("TOTAL"));
    assertNumber(products.grubelLloyd(), "0.4");
    assertThat(products.grubelLloyd().inputs())
        .containsExactly(
            Map.entry("X_27", "EUR 6.00"),
            Map.entry("X_84", "EUR 2.00"),
            Map.entry("M_27", "EUR 2.00"));
  }

  @Test
  void growthOfAPartnerAndOfAll() {
    TradeSeries series = ALL.flow(EXPORT).series();
    assertNumber(series.growth("QM", 2001, 2002), "0.1");
    assertNumber(series.growth("QM"), "0.21");
    assertThat(series.annualGrowth("QM", 2001, 2003).value()).isCloseTo(0.1, within(1e-15));
    assertNumber(series.growth(2001, 2002), "-0.175");
    assertThat(series.annualGrowth(2001, 2002).value()).isCloseTo(-0.175, within(1e-15));
    assertThat(series.growth("QM").toString())
        .isEqualTo("growth (UNION with QM; exports; 2001 to 2003): 0.21");
    assertThat(series.growth("QM").inputs())
        .containsExactly(
            Map.entry("v0, 2001", "EUR 30.00"),
            Map.entry("vn, 2003", "EUR 36.30"),
            Map.entry("n", "2"));
    assertThat(series.growth("QM", 2001, 2002).inputs()).containsKey("v1, 2002");
    assertThat(series.growth("QM").rows()).hasSize(2);
  }

  @Test
  void aSeriesAnswersForAYearAsTheRecordsDo() {
    TradeSeries series = ALL.series();
    TradeRecords year = ALL.year(2001);
    assertThat(series.shares(2001).value()).isEqualTo(year.shares().value());
    assertThat(series.concentration(2001).value()).isEqualTo(year.concentration().value());
    assertThat(series.balance("QM", 2001).value()).isEqualTo(year.partner("QM").balance().value());
    assertThat(series.balance("QM", 2003).undefined()).contains(Undefined.NOT_REPORTED);
  }

  // Undefined

  static Stream<Arguments> undefined() {
    TradeSeries series = ALL.flow(EXPORT).series();
    String nothing = "no trade record is selected; what is not reported is not zero";
    return Stream.of(
        arguments(ALL.year(1999).balance(), Undefined.NOT_REPORTED, nothing),
        arguments(ALL.year(1999).sum(), Undefined.NOT_REPORTED, nothing),
        arguments(ALL.year(1999).shares(), Undefined.NOT_REPORTED, nothing),
        arguments(ALL.year(1999).concentration(), Undefined.NOT_REPORTED, nothing),
        arguments(ALL.year(1999).grubelLloyd(), Undefined.NOT_REPORTED, nothing),
        arguments(ALL.productShares(), Undefined.NOT_REPORTED, nothing),
        arguments(ALL.productConcentration(97), Undefined.NOT_REPORTED, nothing),
        arguments(
            ALL.flow(EXPORT).year(2001).balance(),
            Undefined.NOT_REPORTED,
            "imports are not reported"),
        arguments(
            ALL.flow(IMPORT).year(2001).coverageRatio(),
            Undefined.NOT_REPORTED,
            "exports are not reported"),
        arguments(
            ALL.partner("REGION").year(2002).balance(),
            Undefined.NOT_REPORTED,
            "imports are not reported where exports are: [UNION with QN 2002 TOTAL]; narrow to what"
                + " both report"),
        arguments(
            ALL.partner("QM").balance(),
            Undefined.NOT_REPORTED,
            "imports are not reported where exports are: [UNION with QM 2003 TOTAL]; narrow to what"
                + " both report"),
        arguments(
            ALL.partner("REGION").year(2002).grubelLloyd(),
            Undefined.NOT_REPORTED,
            "imports are not reported where exports are: [UNION with QN 2002]; narrow to what both"
                + " report"),
        arguments(
            ALL.partner("QN").year(2001).coverageRatio(),
            Undefined.ZERO_DENOMINATOR,
            "imports are zero"),
        arguments(
            ALL.partner("QN").year(2002).shares(),
            Undefined.ZERO_DENOMINATOR,
            "all values are zero"),
        arguments(
            ALL.partner("QN").year(2002).concentration(),
            Undefined.ZERO_DENOMINATOR,
            "all values are zero"),
        arguments(
            plus(row("UNION", IMPORT, "QN", "2002", "TOTAL", "EUR 0"))
                .partner("QN")
                .year(2002)
                .grubelLloyd(),
            Undefined.ZERO_DENOMINATOR,
            "all values are zero"),
        arguments(
            plus(row("UNION", IMPORT, "QN", "2002", "TOTAL", "EUR 0"))
                .partner("QN")
                .year(2002)
                .normalizedBalance(),
            Undefined.ZERO_DENOMINATOR,
            "exports and imports are zero"),
        arguments(series.growth("QN"), Undefined.NOT_REPORTED, "values of 2003 are not reported"),
        arguments(series.growth("XA"), Undefined.NOT_REPORTED, nothing),
        arguments(
            series.growth(2001, 2003),
            Undefined.NOT_REPORTED,
            "values of 2003 are not reported where values of 2001 are: [EXPORT UNION with QN"
                + " TOTAL]; narrow to what both report"),
        arguments(
            plus(row("UNION", EXPORT, "QN", "2003", "TOTAL", "EUR 4"))
                .product("TOTAL")
                .flow(EXPORT)
                .series()
                .growth("QN", 2002, 2003),
            Undefined.NOT_POSITIVE,
            "2002 has EUR 0.00, from where growth has no meaning"),
        arguments(
            trade(
                    row("UNION", EXPORT, "QN", "2003", "TOTAL", "EUR 4"),
                    row("UNION", EXPORT, "QN", "2005", "TOTAL", "EUR -4"))
                .series()
                .annualGrowth("QN", 2003, 2005),
            Undefined.NOT_POSITIVE,
            "2005 has EUR -4.00, of which there is no root"));
  }

  @ParameterizedTest
  @MethodSource("undefined")
  void whatIsNotDefinedSaysWhy(Indicator<?> indicator, Undefined undefined, String reason) {
    assertThat(indicator.undefined()).contains(undefined);
    assertThat(indicator.find()).isEmpty();
    assertThat(indicator.toString()).endsWith("): undefined, " + reason);
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(indicator::value)
        .withMessage(indicator.toString());
    assertThat(indicator.explain()).startsWith(indicator + "\n  formula: ");
  }

  // Refused

  static Stream<Arguments> refused() {
    TradeRecords union3 =
        plus(row("UNION", IMPORT, "QM", "2003", "TOTAL", "EUR 5").withComposition("UNION3"));
    TradeRecords dollars = plus(row("UNION", IMPORT, "QM", "2003", "TOTAL", "USD 5"));
    TradeRecords month = plus(row("UNION", IMPORT, "QM", "2003-01", "TOTAL", "EUR 5"));
    TradeRecords negative = plus(row("UNION", IMPORT, "QM", "2003", "TOTAL", "EUR -5"));
    String correction =
        "negative value, a correction and no trade: imports from QM, 2003: EUR -5.00; narrow with"
            + " where(condition)";
    return Stream.of(
        arguments(
            call(union3.year(2003)::balance),
            "different compositions: [UNION3, none]; narrow with"),
        arguments(call(dollars.year(2003)::coverageRatio), "different currencies: [EUR, USD]"),
        arguments(
            call(
                plus(row("UNION", EXPORT, "QM", "2001", "2709", "EUR 1"))
                        .where(row -> !row.product().equals("TOTAL"))
                    ::shares),
            "different product levels: [2 digits, 4 digits]"),
        arguments(call(month.year(2003)::balance), "different lengths of period: [MONTH, YEAR]"),
        arguments(call(month.year(2003)::concentration), "different lengths of period: "),
        arguments(call(month.year(2003)::grubelLloyd), "different lengths of period: "),
        arguments(call(union3.year(2003)::sum), "different compositions: "),
        arguments(call(union3.year(2003)::series), "different compositions: "),
        arguments(call(negative.year(2003)::balance), correction),
        arguments(call(negative.year(2003)::shares), correction));
  }

  private static ThrowingCallable call(ThrowingCallable call) {
    return call;
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatMustNotBeMixedIsRefused(ThrowingCallable call, String message) {
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(call)
        .withMessageStartingWith(message);
  }

  @Test
  void growthRefusesYearsOfDifferentMonths() {
    TradeSeries months =
        trade(
                row("UNION", EXPORT, "QM", "2001-01", "TOTAL", "EUR 1"),
                row("UNION", EXPORT, "QM", "2001-02", "TOTAL", "EUR 2"),
                row("UNION", EXPORT, "QM", "2002-01", "TOTAL", "EUR 2"),
                row("UNION", EXPORT, "QM", "2003-01", "TOTAL", "EUR 3"))
            .series();
    assertNumber(months.growth("QM", 2002, 2003), "0.5");
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> months.growth("QM", 2001, 2002))
        .withMessage(
            "different parts of the years: [2001-01, 2001-02] and [2002-01]; narrow to the parts"
                + " that both years have");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> months.growth(2002, 2002))
        .withMessage("year 2002 is not after 2002");
  }

  // Explained

  @Test
  void numbersArePrintedInSixDigits() {
    assertThat(ALL.partner("QM").year(2001).coverageRatio().toString()).endsWith("): 0.333333");
    assertThat(ALL.flow(EXPORT).series().annualGrowth(2001, 2002).toString())
        .isEqualTo("compound annual growth (UNION with QM, QN; exports; 2001 to 2002): -0.175");
    assertThat(ALL.flow(EXPORT).year(2001).shares().toString())
        .isEqualTo("share (UNION with QM, QN; exports; 2001): QM 0.75, QN 0.25");
    assertThat(TRADE.flow(EXPORT).product("27").sum().toString())
        .isEqualTo("total (UNION with QM; exports of 27; 2001): EUR 6.00");
    assertThat(TRADE.where(row -> !row.product().equals("TOTAL")).sum().subject())
        .isEqualTo("UNION with QM; exports and imports of 2 products; 2001");
    assertThat(ALL.year(1999).sum().subject()).isEqualTo("no record");
  }

  @Test
  void anIndicatorExplainsItself() {
    TradeRecords trade =
        trade(
            row("UNION", EXPORT, "QM", "2001", "TOTAL", "EUR 3"),
            row("UNION", IMPORT, "QM", "2001", "TOTAL", "EUR 4")
                .withStanding(Standing.DISPUTED)
                .withNote("Looks wrong.")
                .withCitations(ImmutableList.of(Citation.of("desk"))));
    Indicator<BigDecimal> ratio = trade.partner("QM").year(2001).coverageRatio();
    assertThat(ratio.explain())
        .isEqualTo(
            """
            coverage ratio (UNION with QM; exports and imports; 2001): 0.75
              formula: coverage ratio = X / M [Mikic and Gilbert, Trade Statistics in Policymaking, 2009]
              X = EUR 3.00
              M = EUR 4.00
              valuation: exports f.o.b., imports c.i.f., unless a source says otherwise
              coverage: TRUE, 2 of 2 parts reported
              UNION: exports to QM, 2001: EUR 3.00 [paper#Table 1]
              UNION: imports from QM, 2001: EUR 4.00 [desk] DISPUTED: Looks wrong.
            """);
    assertThat(ratio.formula()).isEqualTo(TradeFormula.COVERAGE_RATIO);
    assertThat(ratio.citations())
        .containsExactly(Citation.of("paper", "Table 1"), Citation.of("desk"));
    assertThat(ratio.rows()).isEqualTo(trade.list());
    assertThat(ratio.subject()).isEqualTo("UNION with QM; exports and imports; 2001");
    assertThat(ratio.undefined()).isEmpty();
    assertThat(ratio.find()).contains(ratio.value());
  }

  @Test
  void equalQuestionsHaveEqualAnswers() {
    TradeRecords cell = ALL.partner("QM").year(2001);
    assertThat(cell.balance()).isEqualTo(cell.balance()).hasSameHashCodeAs(cell.balance());
    assertThat(cell.balance()).isNotEqualTo(ALL.partner("QN").year(2001).balance());
    assertThat(cell.balance()).isNotEqualTo(cell.normalizedBalance());
    assertThat(cell.sum())
        .isNotEqualTo(ALL.year(2001).where(row -> row.partner().equals("QM")).sum());
  }
}
