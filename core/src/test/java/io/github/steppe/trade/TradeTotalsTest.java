package io.github.steppe.trade;

import static io.github.steppe.trade.TradeDimension.CHAPTER;
import static io.github.steppe.trade.TradeDimension.COMPOSITION;
import static io.github.steppe.trade.TradeDimension.CURRENCY;
import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.LENGTH;
import static io.github.steppe.trade.TradeDimension.LEVEL;
import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.PERIOD;
import static io.github.steppe.trade.TradeDimension.PRODUCT;
import static io.github.steppe.trade.TradeDimension.SOURCE;
import static io.github.steppe.trade.TradeDimension.VINTAGE;
import static io.github.steppe.trade.TradeDimension.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import io.github.steppe.edtf.EdtfDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeTotalsTest {

  private static Money euros(String amount) {
    return Money.parse("EUR " + amount);
  }

  private static TradeTotals of(TradeTotals by, TradeRecord... rows) {
    return List.of(rows).stream().collect(by.collector());
  }

  @Test
  void keysAreOneForEachDimension() {
    TradeTotals totals = of(TradeTotals.by(PARTNER, YEAR), TradeRows.record("2024-01", "EUR 1"));
    assertThat(totals.value("KZ", "2024")).isEqualTo(euros("1"));
    assertThat(totals.find("KZ", "2023")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals.find("KZ"))
        .withMessage("keys [KZ] are not one for each of [PARTNER, YEAR]");
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> totals.value("TM", "2024"))
        .withMessage("no row is of [TM, 2024]; what is not reported is not zero");
    TradeTotal group = totals.find("KZ", "2024").orElseThrow();
    assertThat(group.key()).isEqualTo(Map.of(PARTNER, "KZ", YEAR, "2024"));
    assertThat(group.key(YEAR)).isEqualTo("2024");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> group.key(FLOW))
        .withMessage("totals by [PARTNER, YEAR] do not tell flows apart");
    assertThat(totals.dimensions()).containsExactly(PARTNER, YEAR);
  }

  @Test
  void dimensionsAreThoseThatAreToldApart() {
    TradeTotals totals = of(TradeTotals.by(PERIOD, PRODUCT), TradeRows.record("2024-01", "EUR 1"));
    assertThat(totals.where(YEAR, "2024").where(CHAPTER, "27").list()).hasSize(1);
    assertThat(totals.where(LENGTH, "year").list()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals.where(PARTNER, "KZ"))
        .withMessage("totals by [PERIOD, PRODUCT] do not tell partners apart");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals.rollUp(YEAR).rollUp(PERIOD))
        .withMessage("totals by [YEAR] do not tell periods apart");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals.merge(TradeTotals.by(PERIOD)))
        .withMessage("totals by [PERIOD, PRODUCT] and by [PERIOD]; roll up to the same");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TradeTotals.by(YEAR, PARTNER, YEAR))
        .withMessage("dimension YEAR is named twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TradeTotals.of(TradeTable.sinks(TradeFilter.ALL, 1).get(0)))
        .withMessageStartingWith("no sink of totals: ");
  }

  @Test
  void allTogetherMayBeNothing() {
    assertThat(TradeTotals.by(YEAR).whole().rows()).isZero();
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> TradeTotals.by(YEAR).whole().value())
        .withMessage("no row of [] has a value; what is not reported is not zero");
    assertThat(TradeTotals.by()).isEmpty();
    assertThat(of(TradeTotals.by(YEAR), TradeRows.record("2024-01", "EUR 1")).whole())
        .hasToString("EUR 1.00");
  }

  @Test
  void unlikeFiguresAreNotAddedUp() {
    TradeRecord row = TradeRows.record("2024-01", "EUR 1");
    TradeTotals totals =
        of(
            TradeTotals.by(PARTNER),
            row.withComposition("UNION3"),
            row.withComposition("UNION4").withValue(Money.parse("USD 1")));
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> totals.value("KZ"))
        .withMessage(
            "different compositions: [UNION3, UNION4]; narrow with where(COMPOSITION, ...);"
                + " different currencies: [EUR, USD]; narrow with where(CURRENCY, ...) or tell"
                + " them apart in by(...)");
    assertThat(totals.where(COMPOSITION, "UNION4").value("KZ")).isEqualTo(Money.parse("USD 1"));
    assertThat(of(TradeTotals.by(CURRENCY), row).value("EUR")).isEqualTo(euros("1"));
    assertThat(totals.list().get(0).toString()).startsWith("KZ: different compositions");
    assertThat(totals.list().get(0).frames()).hasSize(2);
  }

  /** Even where they say the same, figures of two compositions are no parts of one another. */
  @Test
  void onlyPartsAndTheWholeConfirmEachOther() {
    TradeRecord row = TradeRows.record("2024-01", "EUR 1");
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> of(TradeTotals.by(), row, row.withComposition("UNION3")).whole().value())
        .withMessageStartingWith("different compositions: [UNION3, none]");
  }

  @Test
  void vintagesAndSourcesMayBeToldApart() {
    TradeRecord row = TradeRows.record("2024-01", "EUR 1");
    TradeTotals totals =
        of(
            TradeTotals.by(SOURCE, VINTAGE),
            row.withVintage(EdtfDate.parse("2024-05-01")),
            row.withValue(euros("2")));
    assertThat(totals.value("desk", "2024-05-01")).isEqualTo(euros("1"));
    assertThat(totals.value("desk", "")).isEqualTo(euros("2"));
    assertThat(totals.rollUp().whole().value()).isEqualTo(euros("3"));
  }

  @Test
  void aWrappedSumIsNoSumOfTheParts() {
    TradeRecord all = TradeRows.record("DE", "KZ", Flow.IMPORT, "2024-01", "TOTAL", "EUR 0");
    TradeRecord part = TradeRows.record("2024-01", "EUR 92233720368547758.07");
    TradeTotals totals =
        of(
            TradeTotals.by(),
            all,
            part,
            part.withFlags("A"),
            part.withFlags("B").withValue(euros("0.02")));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> totals.whole().value());
  }

  @ParameterizedTest
  @CsvSource({
    "2024, year",
    "2024?, year",
    "-0044, year",
    "2024-01, month",
    "2024-12~, month",
    "2024-XX, month",
    "2024-21, season",
    "2024-33, quarter",
    "2024-36?, quarter",
    "2024-37, four months",
    "2024-41, half year",
    "2024-02-29, day",
    "2024-01/2024-08, 2024-01/2024-08"
  })
  void aPeriodHasALength(String period, String length) {
    TradeTotals totals = of(TradeTotals.by(LENGTH, YEAR), TradeRows.record(period, "EUR 1"));
    String year = period.startsWith("-") ? "-0044" : "2024";
    assertThat(totals.value(length, year)).isEqualTo(euros("1"));
  }

  @ParameterizedTest
  @CsvSource({"TOTAL, TOTAL, TOTAL", "0, 0, 1 digits", "0_1, 0_1, 1 digits", "27, 27, 2 digits"})
  void aProductHasALevelAndAChapter(String product, String chapter, String level) {
    TradeRecord row = TradeRows.record("DE", "KZ", Flow.IMPORT, "2024", product, "EUR 1");
    assertThat(of(TradeTotals.by(CHAPTER, LEVEL), row).value(chapter, level)).isEqualTo(euros("1"));
  }

  @Test
  void groupsOfPartiesStandApartFromCountries() {
    TradeRecord row = TradeRows.record("2024-01", "EUR 1");
    TradeTotals totals = of(TradeTotals.by(YEAR), row, row.withPartner("WORLD"));
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> totals.value("2024"))
        .withMessageStartingWith("different partners: [WORLD, none]; narrow with where(PARTNER");
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> of(TradeTotals.by(YEAR), row, row.withReporter("UNION")).value("2024"))
        .withMessageStartingWith("different reporters: [UNION, none]");
  }

  @Test
  void theyAreWrittenAsTables() {
    TradeRecord row =
        TradeRecord.builder()
            .from(TradeRows.record("2024-01", "EUR 1.50"))
            .quantity(new BigDecimal("2.500"))
            .quantityUnit("1,000 \"t\"")
            .addFlags("B", "A")
            .build();
    TradeSink sink = TradeTotals.by(PARTNER, YEAR).sink(TradeFilter.ALL);
    sink.add(row);
    TradeFrame none =
        new TradeFrame(ImmutableSortedMap.of(CURRENCY, "EUR"), "", ImmutableSortedSet.of(), false);
    sink.add(
        sink.reporter("DE")
            | sink.partner("TM")
            | sink.flow(Flow.EXPORT)
            | sink.period("2024")
            | sink.product("27")
            | sink.frame(none),
        0,
        0);
    TradeTotals totals = TradeTotals.of(sink);
    StringBuilder csv = new StringBuilder();
    totals.writeCsv(csv);
    assertThat(csv)
        .hasToString(
            """
            partner,year,value,currency,quantity,unit,rows,missing,flags
            KZ,2024,1.5,EUR,2.5,"1,000 ""t""\",1,0,A;B
            TM,2024,,,,,0,1,
            """);
    StringBuilder json = new StringBuilder();
    totals.writeJson(json);
    assertThat(json.toString())
        .contains("\"partner\"", "\"KZ\"", "\"1.5\"", "\"1,000 \\\"t\\\"\"", "\"missing\"");
    assertThat(totals)
        .hasToString(
            "totals by [PARTNER, YEAR]\nKZ 2024: EUR 1.50\nTM 2024: no row of [TM, 2024] has a"
                + " value; what is not reported is not zero");
    Writer full =
        new Writer() {
          @Override
          public void write(char[] chars, int from, int length) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> totals.writeCsv(full));
  }

  @Test
  void equalityLooksAtEverything() {
    TradeRecord row = TradeRows.record("2024-01", "EUR 1");
    TradeTotals by = TradeTotals.by(PARTNER);
    EqualsTester tester =
        new EqualsTester()
            .addEqualityGroup(of(by, row), of(by, row))
            .addEqualityGroup(of(by, row.withValue(euros("2"))))
            .addEqualityGroup(of(by, row.withPeriod(EdtfDate.parse("2024-02"))))
            .addEqualityGroup(of(by, row.withReporter("FR")))
            .addEqualityGroup(of(by, row.withPartner("TM")))
            .addEqualityGroup(of(by, row, row.withValue(euros("0"))))
            .addEqualityGroup(of(by, row.withFlags("A")))
            .addEqualityGroup(
                of(
                    by,
                    TradeRecord.builder()
                        .from(row)
                        .quantity(BigDecimal.ONE)
                        .quantityUnit("kg")
                        .build()))
            .addEqualityGroup(of(TradeTotals.by(), row))
            .addEqualityGroup(TradeTotals.by(PARTNER), by);
    tester.testEquals();
    TradeTotal one = of(by, row).list().get(0);
    new EqualsTester()
        .addEqualityGroup(one, of(by, row).list().get(0))
        .addEqualityGroup(of(by, row.withValue(euros("2"))).list().get(0))
        .addEqualityGroup(of(by, row.withPartner("TM")).list().get(0))
        .addEqualityGroup(of(TradeTotals.by(), row).list().get(0))
        .testEquals();
  }

  @Test
  void aFilterIsWhatItAllows() {
    TradeFilter some = TradeFilter.ALL.where(PARTNER, List.of("KZ", "TM"));
    assertThat(some.wants(PARTNER, "KZ")).isTrue();
    assertThat(some.wants(PARTNER, "UZ")).isFalse();
    assertThat(some.wants(YEAR, "2024")).isTrue();
    assertThat(some.narrows(PARTNER)).isTrue();
    assertThat(some.narrows(YEAR)).isFalse();
    new EqualsTester()
        .addEqualityGroup(
            some,
            TradeFilter.ALL
                .where(PARTNER, List.of("TM", "KZ", "UZ"))
                .where(PARTNER, List.of("KZ", "TM")),
            SerializableTester.reserialize(some))
        .addEqualityGroup(TradeFilter.ALL, SerializableTester.reserialize(TradeFilter.ALL))
        .addEqualityGroup(TradeFilter.ALL.years(7, 8))
        .testEquals();
    assertThat(TradeFilter.ALL.years(7, 8)).hasToString("{YEAR=[0007, 0008]}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TradeFilter.ALL.years(0, 8))
        .withMessage("years 0 to 8 are not in 1 to 9999");
    assertThatIllegalArgumentException().isThrownBy(() -> TradeFilter.ALL.years(1, 10_000));
  }

  @Test
  void framesHaveAnOrderThatAgreesWithEquality() {
    List<TradeFrame> frames = new ArrayList<>();
    for (String unit : ImmutableList.of("", "kg", "kg, flags=[A], valued=true]")) {
      for (ImmutableSortedSet<String> flags :
          ImmutableList.of(ImmutableSortedSet.<String>of(), ImmutableSortedSet.of("A"))) {
        for (boolean valued : new boolean[] {false, true}) {
          for (Map<TradeDimension, String> parts :
              ImmutableList.of(
                  Map.of(CURRENCY, "EUR"),
                  Map.of(CURRENCY, "EUR", LENGTH, "a, VINTAGE=b"),
                  Map.of(CURRENCY, "EUR", LENGTH, "a", VINTAGE, "b"))) {
            frames.add(new TradeFrame(ImmutableSortedMap.copyOf(parts), unit, flags, valued));
          }
        }
      }
    }
    for (TradeFrame one : frames) {
      assertThat(SerializableTester.reserialize(one)).isEqualTo(one);
      for (TradeFrame other : frames) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other)))
            .isEqualTo(-Integer.signum(other.compareTo(one)));
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TradeFrame.of(Map.of(LENGTH, "year"), ""))
        .withMessage("no CURRENCY among {LENGTH=year}");
    assertThat(TradeFrame.of(Map.of(CURRENCY, "EUR"), "kg").find(LENGTH)).isEmpty();
  }

  @Test
  void aTallyAddsUp() {
    TradeTally one = new TradeTally(5, 1, 1, ImmutableSortedMap.of("a", 1L, "b", 1L), 1);
    assertThat(one.plus(one))
        .isEqualTo(new TradeTally(10, 2, 2, ImmutableSortedMap.of("a", 2L, "b", 2L), 2))
        .hasToString(
            "10 rows read, 2 added, 2 not asked for, 2 set aside (a), 2 set aside (b), 2 refused");
    assertThat(one.plus(TradeTally.NONE)).isEqualTo(one);
    assertThat(SerializableTester.reserialize(one)).isEqualTo(one);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TradeTally(2, 1, 0, ImmutableSortedMap.of(), 0))
        .withMessage("2 rows were read, and 1 accounted for");
  }

  @Test
  void aSinkCountsWhatItIsGiven() {
    TradeSink sink = TradeTotals.by(PARTNER).sink(TradeFilter.ALL.where(PARTNER, List.of("KZ")));
    assertThat(sink.partner("TM")).isEqualTo(TradeSink.NOT_ASKED);
    assertThat(sink.asksForProducts()).isFalse();
    assertThat(sink.narrowsProducts()).isFalse();
    sink.add(TradeRows.record("2024", "EUR 1"));
    sink.add(TradeRows.record("2024", "EUR 1").withPartner("TM"));
    sink.setAside("re-exports");
    sink.refused();
    sink.notAsked(3);
    assertThat(TradeTotals.of(sink).tally())
        .isEqualTo(new TradeTally(7, 1, 4, ImmutableSortedMap.of("re-exports", 1L), 1));
    assertThat(TradeTotals.of(sink).value("KZ")).isEqualTo(euros("1"));
    TradeSink products = TradeTotals.by().sink(TradeFilter.ALL.where(CHAPTER, List.of("27")));
    assertThat(products.narrowsProducts()).isTrue();
    assertThat(products.product("2709")).isZero();
    assertThat(products.product("28")).isEqualTo(TradeSink.NOT_ASKED);
    assertThat(TradeSink.quantity(new BigDecimal("1.0005"))).isEqualTo(1000);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> TradeSink.quantity(new BigDecimal("1E+17")));
  }

  @Test
  void numbersOfCodesHaveAnEnd() {
    TradeSink sink = TradeTotals.by().sink(TradeFilter.ALL);
    for (int i = 0; i < 1_023; i++) {
      assertThat(sink.partner("P" + i)).isPositive();
    }
    assertThatIllegalStateException()
        .isThrownBy(() -> sink.partner("P"))
        .withMessage("more than 1023 different partners");
    assertThat(sink.partner("P7")).isPositive();
  }

  @Test
  void manyChaptersAreFewOfManyProducts() {
    TradeSink sink = TradeTotals.by(CHAPTER).sink(TradeFilter.ALL);
    for (int i = 0; i < 5_000; i++) {
      sink.add(TradeRows.record("DE", "KZ", Flow.IMPORT, "2024", "" + (100_000 + 7 * i), "EUR 1"));
    }
    assertThat(TradeTotals.of(sink).list()).hasSize(4);
    assertThat(TradeTotals.of(sink).whole().value()).isEqualTo(euros("5000"));
  }
}
