package io.github.steppe.trade;

import static io.github.steppe.trade.TradeDimension.CHAPTER;
import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.LEVEL;
import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.PERIOD;
import static io.github.steppe.trade.TradeDimension.PRODUCT;
import static io.github.steppe.trade.TradeDimension.REPORTER;
import static io.github.steppe.trade.TradeDimension.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.NullPointerTester;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class TradeTableTest {

  private static final ImmutableList<TradeRecord> ROWS =
      ImmutableList.of(
          TradeRows.record("DE", "KZ", Flow.IMPORT, "2024-01", "27090090", "EUR 30"),
          TradeRows.record("DE", "KZ", Flow.IMPORT, "2024-02", "27101943", "EUR 10"),
          TradeRows.record("FR", "KZ", Flow.EXPORT, "2023-12", "84210000", "EUR 7"),
          TradeRows.record("FR", "TM", Flow.IMPORT, "2023-12", "52010090", "EUR 5"));

  private static final TradeTable TABLE = TradeTable.ofRecords(ROWS);

  private static Money euros(String amount) {
    return Money.parse("EUR " + amount);
  }

  @Test
  void itIsNarrowedStepByStep() {
    assertThat(TABLE.count()).isEqualTo(4);
    assertThat(TABLE.tally().added()).isEqualTo(4);
    assertThat(TABLE.total().value()).isEqualTo(euros("52"));
    assertThat(TABLE.reporter("FR").total().value()).isEqualTo(euros("12"));
    assertThat(TABLE.partner("KZ").total().value()).isEqualTo(euros("47"));
    assertThat(TABLE.partner("KZ").flow(Flow.IMPORT).total().value()).isEqualTo(euros("40"));
    assertThat(TABLE.flow(Flow.EXPORT).total().value()).isEqualTo(euros("7"));
    assertThat(TABLE.year(2023).count()).isEqualTo(2);
    assertThat(TABLE.years(2023, 2024).count()).isEqualTo(4);
    assertThat(TABLE.product("27090090", "52010090").total().value()).isEqualTo(euros("35"));
    assertThat(TABLE.where(LEVEL, "8 digits").count()).isEqualTo(4);
    assertThat(TABLE.where(LEVEL, "2 digits").count()).isZero();
    assertThat(TABLE.partner("KZ").partner("TM").count()).isZero();
  }

  @Test
  void itAddsToWhatTotalsHoldAlready() {
    TradeTotals once = TABLE.totals(TradeTotals.by(PARTNER));
    assertThat(TABLE.totals(once).value("TM")).isEqualTo(euros("10"));
  }

  @Test
  void itsRecordsAreThoseThatItWasMadeOf() {
    assertThat(TABLE).containsExactlyInAnyOrderElementsOf(ROWS);
    assertThat(TABLE.flow(Flow.EXPORT).stream()).containsExactly(ROWS.get(2));
    TradeRecord full =
        TradeRecord.builder()
            .from(ROWS.get(0))
            .composition("UNION3")
            .vintage(EdtfDate.parse("2024-05-01"))
            .addFlags("PROVISIONAL")
            .quantity(new BigDecimal("12.5"))
            .quantityUnit("t")
            .build();
    assertThat(TradeTable.ofRecords(List.of(full)).stream()).containsExactly(full);
    TradeRecord year = TradeRows.record("DE", "DE", Flow.IMPORT, "2017?", "TOTAL", "JPY 5");
    assertThat(TradeTable.ofRecords(List.of(year)).year(2017).stream()).containsExactly(year);
  }

  @Test
  void ofEachGroupTheLargestComeFirst() {
    assertThat(TABLE.top(2, PRODUCT))
        .extracting(group -> group.key(PRODUCT) + " " + group.value())
        .containsExactly("27090090 EUR 30.00", "27101943 EUR 10.00");
    assertThat(TABLE.partner("TM").top(5, CHAPTER)).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.top(0, PRODUCT))
        .withMessage("cannot find the 0 largest groups");
  }

  @Test
  void concentrationIsThatOfTheParts() {
    assertThat(TABLE.concentration(PRODUCT, PARTNER, YEAR))
        .containsExactly(
            java.util.Map.entry(ImmutableList.of("KZ", "2023"), of(4, "7")),
            java.util.Map.entry(ImmutableList.of("KZ", "2024"), of(4, "30", "10")),
            java.util.Map.entry(ImmutableList.of("TM", "2023"), of(4, "5")));
    assertThat(TABLE.concentration(PRODUCT, YEAR, PARTNER).keySet().asList().get(0))
        .containsExactly("2023", "KZ");
    assertThat(TABLE.concentration(PARTNER, FLOW))
        .containsEntry(ImmutableList.of("IMPORT"), of(2, "40", "5"));
    assertThat(TABLE.concentration(PRODUCT))
        .containsExactly(java.util.Map.entry(ImmutableList.of(), of(4, "30", "10", "7", "5")));
    assertThat(TABLE.concentration(PRODUCT, REPORTER, PERIOD)).hasSize(3);
  }

  /** What is narrowed away counts no more, whichever way is taken. */
  @Test
  void thePartsThatThereCouldBeAreThoseOfTheNarrowedTable() {
    TradeTable some = TABLE.year(2024);
    Concentration expected = of(2, "30", "10");
    assertThat(some.concentration(PRODUCT, PARTNER)).containsValue(expected);
    assertThat(some.concentration(PRODUCT, PARTNER, LEVEL)).containsValue(expected);
    List<TradeSink> sinks = new ArrayList<>(TradeTable.sinks(TradeFilter.ALL.years(2024, 2024), 2));
    ROWS.forEach(sinks.get(1)::add);
    TradeTable narrow = TradeTable.of(sinks);
    assertThat(narrow.concentration(PRODUCT, PARTNER)).containsValue(expected);
    assertThat(narrow.tally()).hasToString("4 rows read, 2 added, 2 not asked for");
  }

  private static Concentration of(int possible, String... values) {
    List<Money> parts = new ArrayList<>();
    for (String value : values) {
      parts.add(euros(value));
    }
    return TradeIndicators.concentration(parts, possible).orElseThrow();
  }

  @Test
  void whatWasCountedInDifferentWaysHasNoConcentration() {
    List<TradeRecord> rows = new ArrayList<>(ROWS);
    rows.add(TradeRows.record("DE", "KZ", Flow.IMPORT, "2024-01", "TOTAL", "EUR 40"));
    TradeTable mixed = TradeTable.ofRecords(rows);
    for (TradeDimension[] by : new TradeDimension[][] {{PARTNER, YEAR}, {REPORTER, PARTNER}, {}}) {
      assertThatExceptionOfType(TotalRefusedException.class)
          .isThrownBy(() -> mixed.concentration(PRODUCT, by))
          .withMessageContaining("are counted in different ways; narrow with where(LEVEL, ...)");
      assertThat(mixed.where(LEVEL, "8 digits").concentration(PRODUCT, by))
          .isEqualTo(TABLE.concentration(PRODUCT, by));
    }
    rows.add(TradeRows.record("DE", "WORLD", Flow.IMPORT, "2024-01", "27090090", "EUR 40"));
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(
            () ->
                TradeTable.ofRecords(rows)
                    .where(LEVEL, "8 digits")
                    .concentration(PARTNER, REPORTER));
  }

  @Test
  void aNegativePartIsACorrectionAndNoTrade() {
    TradeTable table =
        TradeTable.ofRecords(
            List.of(
                ROWS.get(0), TradeRows.record("DE", "KZ", Flow.IMPORT, "2024-01", "28", "EUR -1")));
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> table.product("28").concentration(PRODUCT, PARTNER, FLOW))
        .withMessage(
            "negative value, a correction and no trade, of 28 in [KZ, IMPORT]; narrow with"
                + " where(...)");
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> table.product("28").concentration(PRODUCT, REPORTER))
        .withMessage(
            "negative value, a correction and no trade, of 28 in [DE]; narrow with where(...)");
  }

  @Test
  void zerosHaveNoConcentration() {
    TradeTable zero =
        TradeTable.ofRecords(
            List.of(TradeRows.record("DE", "KZ", Flow.IMPORT, "2024-01", "28", "EUR 0")));
    assertThat(zero.concentration(PRODUCT, PARTNER)).isEmpty();
    assertThat(zero.concentration(PRODUCT, REPORTER)).isEmpty();
  }

  @Test
  void partsAndGroupsAreDifferentDimensions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.concentration(PRODUCT, PARTNER, PRODUCT))
        .withMessage("the parts of a group differ in what it shares: PRODUCT");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.concentration(PRODUCT, PARTNER, PARTNER))
        .withMessage("dimension PARTNER is named twice");
  }

  @Test
  void sumsThatAreTooLargeAreAnError() {
    TradeRecord most = TradeRows.record("2024-01", "EUR 92233720368547758.07");
    TradeTable table = TradeTable.ofRecords(List.of(most, most));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> table.totals(TradeTotals.by()));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> table.concentration(PRODUCT, PARTNER));
  }

  @Test
  void sinksAreThoseOfOneTable() {
    TradeSink one = TradeTable.sinks(TradeFilter.ALL, 1).get(0);
    TradeSink other = TradeTable.sinks(TradeFilter.ALL, 1).get(0);
    String rule = "the sinks are not those of one table";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TradeTable.of(List.of(one, other)))
        .withMessage(rule);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TradeTable.of(List.of(TradeTotals.by().sink(TradeFilter.ALL))))
        .withMessage(rule);
    assertThat(TradeTable.of(List.of(one)).count()).isZero();
    String taken = "the rows of the sink are in a table already";
    assertThatIllegalStateException()
        .isThrownBy(() -> TradeTable.of(List.of(one)))
        .withMessage(taken);
    assertThatIllegalStateException().isThrownBy(() -> one.add(ROWS.get(0))).withMessage(taken);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TradeTable.sinks(TradeFilter.ALL, 0))
        .withMessage("cannot keep rows in 0 sinks");
    assertThat(TradeTable.of(List.of()).count()).isZero();
    assertThat(TradeTable.ofRecords(List.of()).concentration(PRODUCT, PARTNER)).isEmpty();
  }

  @Test
  void manyRowsOfManyPartnersAreKept() {
    List<TradeRecord> rows = new ArrayList<>();
    for (int i = 0; i < 9_000; i++) {
      String partner = "" + (char) ('A' + i % 5) + (char) ('A' + i % 7);
      rows.add(TradeRows.record("DE", partner, Flow.IMPORT, "2024-01", "27", "EUR " + i));
    }
    TradeTable table = TradeTable.ofRecords(rows);
    assertThat(table.total().value()).isEqualTo(euros("40495500"));
    assertThat(table.totals(TradeTotals.by(PARTNER)))
        .isEqualTo(rows.stream().collect(TradeTotals.by(PARTNER).collector()));
    assertThat(table.stream()).hasSize(9_000);
  }

  @Test
  void nothingIsNull() {
    NullPointerTester tester =
        new NullPointerTester()
            .setDefault(int.class, 1)
            .setDefault(TradeFilter.class, TradeFilter.ALL)
            .setDefault(TradeTotals.class, TradeTotals.by())
            .setDefault(TradeRecord.class, ROWS.get(0))
            .setDefault(Citation.class, Citation.of("desk"))
            .setDefault(Optional.class, Optional.empty());
    tester.testAllPublicInstanceMethods(TABLE);
    tester.testAllPublicStaticMethods(TradeTable.class);
    tester.testAllPublicStaticMethods(TradeSink.class);
    tester.testAllPublicInstanceMethods(TradeFilter.ALL);
    tester.testAllPublicConstructors(TradeTally.class);
    tester.testAllPublicConstructors(TradeFrame.class);
  }
}
