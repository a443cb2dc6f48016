package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeRecord;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TradeRecordsTest {

  private static final TradeRecords TRADE = SmallWorld.relations().trade();
  private static final TradeRecords TABLE = TRADE.from("paper");

  private static List<String> values(TradeRecords records) {
    return records.stream().map(record -> record.value().toString()).toList();
  }

  static Stream<Arguments> cells() {
    return Stream.of(
        // The newest accepted vintage answers.
        arguments(exports("QM", 2001), List.of("EUR 101000000.50")),
        // The newest disputed one, where none is accepted.
        arguments(exports("QN", 2002), List.of("EUR 21000000.00")),
        // An accepted one before a newer one that is disputed.
        arguments(imports("QM", 2002), List.of("EUR 310000000.00")),
        // A rejected one does not count.
        arguments(imports("QN", 2002), List.of()),
        // A dated vintage before none.
        arguments(exports("QN", 2003), List.of("EUR 31000000.00")),
        // From one source, whatever the standing.
        arguments(exports("QM", 2001).from("paper"), List.of("EUR 100000000.00")),
        arguments(exports("QN", 2002).from("paper"), List.of("EUR 20000000.00")),
        arguments(exports("QN", 2002).from("almanac"), List.of("EUR 21000000.00")),
        arguments(imports("QM", 2002).from("almanac"), List.of("EUR 999000000.00")),
        arguments(imports("QN", 2002).from("paper"), List.of("EUR 1000000.00")),
        arguments(exports("QN", 2003).from("almanac"), List.of("EUR 30000000.00")),
        arguments(exports("QN", 2003).from("gazette"), List.of()));
  }

  private static TradeRecords exports(String partner, int year) {
    return TRADE.flow(Flow.EXPORT).partner(partner).year(year);
  }

  private static TradeRecords imports(String partner, int year) {
    return TRADE.reporter("UNION").flow(Flow.IMPORT).partner(partner).year(year);
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aCellCountsOnce(TradeRecords cell, List<String> values) {
    assertThat(values(cell)).isEqualTo(values);
  }

  @Test
  void theNewestRecordOfASourceAnswersEvenIfItIsDisputed() {
    TradeRecord old = SmallWorld.facts().trade().get(8);
    TradeRecord newer = SmallWorld.facts().trade().get(9).withCitations(old.citations());
    Relations relations =
        Relations.of(Facts.builder().from(SmallWorld.facts()).trade(List.of(newer, old)).build());
    assertThat(relations.trade().list()).containsExactly(old);
    assertThat(relations.trade().from("paper").list()).containsExactly(newer);
  }

  @Test
  void ofTwoVintagesTheFirstInTheTableMayBeTheNewest() {
    List<TradeRecord> both = SmallWorld.facts().trade().subList(0, 2);
    Facts reversed =
        Facts.builder().from(SmallWorld.facts()).trade(List.of(both.get(1), both.get(0))).build();
    assertThat(Relations.of(reversed).trade().list()).containsExactly(both.get(1));
  }

  @Test
  void everyNarrowingKeepsWhatItNames() {
    assertThat(TRADE.reporter("QM")).extracting(TradeRecord::reporter).containsExactly("QM");
    assertThat(TRADE.partner("QN")).hasSize(4).allMatch(row -> row.partner().equals("QN"));
    assertThat(TRADE.partner("REGION").list())
        .containsExactlyElementsOf(TRADE.where(row -> row.partner().startsWith("Q")).list());
    assertThat(TRADE.flow(Flow.IMPORT)).hasSize(4).allMatch(row -> row.flow() == Flow.IMPORT);
    assertThat(TRADE.year(2002)).hasSize(3).allMatch(row -> row.year() == 2002);
    assertThat(TRADE.years(2002, 2003)).allMatch(row -> row.year() > 2001);
    assertThat(TRADE.years(2001, 2002)).allMatch(row -> row.year() < 2003);
    assertThat(TRADE.product("27")).singleElement().matches(row -> row.product().equals("27"));
    assertThat(TRADE.product("TOTAL").list()).isEqualTo(TRADE.list());
    assertThat(TRADE.composition("LEAGUE2"))
        .hasSize(7)
        .allMatch(row -> row.composition().orElseThrow().equals("LEAGUE2"));
  }

  @Test
  void theFigureForAllGoodsStandsForThoseOfProducts() {
    TradeRecords annual = TRADE.partner("QM").composition("UNION3").period(EdtfDate.parse("2003"));
    assertThat(annual.list()).extracting(TradeRecord::product).containsExactly("TOTAL");
    assertThat(annual.total()).isEqualTo(Money.parse("EUR 150000000"));
    assertThat(annual.classification("HS").list())
        .extracting(TradeRecord::product)
        .containsExactly("27");
    assertThat(annual.product("2709").total()).isEqualTo(Money.parse("EUR 60000000"));
    // Without it, the products are all there is.
    assertThat(annual.where(row -> !row.product().equals("TOTAL")).list())
        .extracting(TradeRecord::product)
        .containsExactly("27", "2709");
    // That of another period stands for nothing here.
    assertThat(
            TRADE
                .partner("QM")
                .composition("UNION3")
                .where(row -> row.product().equals("27") || !row.coversFullYear()))
        .hasSize(2);
  }

  @Test
  void theLastYearIsNotBeforeTheFirst() {
    assertThat(TRADE.years(2002, 2002).list()).isEqualTo(TRADE.year(2002).list());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TRADE.years(2002, 2001))
        .withMessage("last year 2001 is before the first, 2002");
  }

  @Test
  void aTotalIsTheExactSum() {
    assertThat(TRADE.reporter("UNION").composition("LEAGUE2").flow(Flow.EXPORT).total())
        .isEqualTo(Money.parse("EUR 252000000.50"));
    assertThat(TABLE.flow(Flow.EXPORT).total()).isEqualTo(Money.parse("EUR 250000000"));
    assertThat(exports("QM", 2001).total()).isEqualTo(Money.parse("EUR 101000000.50"));
  }

  @Test
  void aTotalThatContainsADisputedPartSaysSo() {
    assertThat(TABLE.year(2002).flow(Flow.EXPORT).explain())
        .contains("EUR 20000000.00 [paper#Table 1] DISPUTED: Same as the year before.");
  }

  static Stream<Arguments> refusals() {
    TradeRecords annual = TRADE.composition("UNION3").product("TOTAL").year(2003);
    return Stream.of(
        arguments(
            TRADE.year(1999), "no trade record is selected; what is not reported is not zero"),
        arguments(
            TRADE.reporter("UNION").flow(Flow.EXPORT).partner("QN"),
            "different compositions: [LEAGUE2, UNION3]; narrow with composition(id)"),
        arguments(
            TRADE.year(2001).flow(Flow.IMPORT),
            "different compositions: [LEAGUE2, none]; narrow with composition(id)"),
        arguments(
            plus("CHF 5", "QM", "UNION", "2002").where(row -> row.composition().isEmpty()),
            "different currencies: [CHF, USD]; narrow to the records of one currency"),
        arguments(
            TRADE.partner("QM").year(2003).where(row -> !row.product().equals("TOTAL")),
            "different product levels: [4 digits, HS 2 digits]; narrow with product(code) or"
                + " classification(id)"),
        arguments(
            annual.partner("QM"),
            "different lengths of period: [MONTH, YEAR]; narrow with fullYears() or period(edtf)"),
        arguments(
            annual.where(row -> row.period().toString().equals("2003")),
            "partner 'REGION' stands beside its member 'QM'; narrow with partner(id) or"
                + " asOnePartner(id)"),
        arguments(
            plus("USD 5", "UNION", "QM", "2001").where(row -> row.composition().isEmpty()),
            "both sides report: 'UNION' is reporter and partner; narrow with reporter(id)"),
        arguments(
            plus("USD 5", "REGION", "UNION", "2001").where(row -> row.composition().isEmpty()),
            "reporter 'REGION' stands beside its member 'QM'; narrow with reporter(id)"));
  }

  /** The trade with one more record, of no composition. */
  private static TradeRecords plus(String value, String reporter, String partner, String period) {
    TradeRecord record =
        SmallTrade.record(Flow.IMPORT, partner, period, value, "desk")
            .reporter(reporter)
            .product("TOTAL")
            .composition(Optional.empty())
            .build();
    return Relations.of(Facts.builder().from(SmallWorld.facts()).addTrade(record).build()).trade();
  }

  @Test
  void goodsThatComeBackAreOneSideOnly() {
    TradeRecords back = plus("USD 5", "QN", "QN", "2001").reporter("QN");
    assertThat(back.total()).isEqualTo(Money.parse("USD 5"));
    assertThat(plus("USD 5", "QM", "QM", "2001").reporter("QM").total())
        .isEqualTo(Money.parse("USD 90000005"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatMustNotBeAddedIsRefusedWithTheRemedy(TradeRecords records, String message) {
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(records::total)
        .withMessage(message);
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(records::series)
        .withMessage(message);
  }

  @Test
  void theRemediesWork() {
    TradeRecords year = TRADE.composition("UNION3").year(2003);
    TradeRecords annual = year.fullYears();
    assertThat(annual.classification("HS").total()).isEqualTo(Money.parse("EUR 70000000"));
    assertThat(annual.product("27").total()).isEqualTo(Money.parse("EUR 70000000"));
    assertThat(annual.product("TOTAL").partner("REGION").total())
        .isEqualTo(Money.parse("EUR 181000000"));
    assertThat(annual.product("TOTAL").asOnePartner("REGION").total())
        .isEqualTo(Money.parse("EUR 180000000"));
    assertThat(year.period(EdtfDate.parse("2003-01")).total())
        .isEqualTo(Money.parse("EUR 12000000"));
    assertThat(TRADE.reporter("QM").total()).isEqualTo(Money.parse("USD 90000000"));
  }

  @Test
  void aSeriesArrangesThePrintedTable() {
    TradeSeries series = TABLE.flow(Flow.EXPORT).series();
    assertThat(series.partners()).containsExactly("QM", "QN");
    assertThat(series.years()).containsExactly(2001, 2002);
    assertThat(series.value("QM", 2002)).contains(Money.parse("EUR 110000000"));
    assertThat(series.value("QM", 2003)).isEmpty();
    assertThat(series.value("XA", 2002)).isEmpty();
    assertThat(series.total(2001)).isEqualTo(Money.parse("EUR 120000000"));
    assertThat(series.cells().size()).isEqualTo(4);
  }

  @Test
  void aSeriesAddsUpBothFlowsOfACell() {
    assertThat(TABLE.series().value("QM", 2001)).contains(Money.parse("EUR 400000000"));
  }

  @Test
  void aSeriesHasNoTotalOfAYearThatNobodyReported() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> TABLE.series().total(2003))
        .withMessage("nothing is reported for 2003");
  }

  @Test
  void aSeriesPrintsMillionsAndTwoDotsForWhatIsNotReported() {
    TradeRecords records =
        TRADE
            .composition("LEAGUE2")
            .reporter("UNION")
            .where(row -> row.year() == 2001 || row.partner().equals("QM"));
    assertThat(records.flow(Flow.EXPORT).series())
        .hasToString(
            """
                            2001        2002
            QM       101.0000005         110
            QN                20          ..
            Total    121.0000005         110\
            """);
  }
}
