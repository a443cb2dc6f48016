package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.steppe.edtf.Truth;
import io.github.steppe.relations.Indicator;
import io.github.steppe.relations.TradeRecords;
import io.github.steppe.source.Citation;
import io.github.steppe.trade.Concentration;
import io.github.steppe.trade.Flow;
import java.math.BigDecimal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators of the table of the paper, worked out apart, from the printed figures. */
class PaperIndicatorsTest {

  private static final TradeRecords TABLE =
      EuCentralAsia.relations().trade().from("aydin-2018").reporter("EU");
  private static final TradeRecords FIVE = TABLE.partner("CENTRAL_ASIA");

  private static void assertNumber(Indicator<BigDecimal> indicator, String digits) {
    assertThat(indicator.value())
        .isCloseTo(new BigDecimal(digits), within(new BigDecimal("1E-30")));
  }

  @ParameterizedTest
  @CsvSource({"KZ, 2017, -12553", "KG, 2017, 127", "TM, 2013, 216", "CENTRAL_ASIA, 2017, -10188"})
  void balancesInMillions(String partner, int year, int millions) {
    assertThat(TABLE.partner(partner).year(year).balance().value())
        .isEqualTo(Money.parse("EUR " + millions + "000000"));
  }

  @Test
  void ratiosOfExportsToImports() {
    TradeRecords cell = TABLE.partner("KZ").year(2017);
    assertNumber(cell.coverageRatio(), "0.2890235613955595831445400996828274");
    assertNumber(cell.normalizedBalance(), "-0.5515620194208884397381255766949339");
    assertNumber(cell.grubelLloyd(), "0.4484379805791115602618744233050661");
  }

  @Test
  void sharesOfTheFive() {
    Indicator<?> shares = FIVE.flow(Flow.IMPORT).year(2017).shares();
    assertThat(shares.coverage().complete()).isEqualTo(Truth.TRUE);
    assertThat(shares)
        .hasToString(
            "share (EU with KG, KZ, TJ, TM, UZ; imports; 2017; EU28): KG 0.00905175, KZ 0.962757,"
                + " TJ 0.00234473, TM 0.0137957, UZ 0.0120508");
    assertNumber(
        TABLE.partner("KZ").flow(Flow.IMPORT).year(2017).shareOf(FIVE.flow(Flow.IMPORT).year(2017)),
        "0.9627569660286820437319374011669120");
  }

  @ParameterizedTest
  @CsvSource({
    "IMPORT, 2013, 0.9021580715758111420122733842124406, 0.8776975894697639275, 0.90922356452",
    "IMPORT, 2016, 0.8647924373128464847423873068144056, 0.8309905466410581059, 0.87326419277",
    "IMPORT, 2017, 0.9273239521364901143935342252123841, 0.9091549401706126430, 0.93302405899",
    "EXPORT, 2013, 0.5313151453872166456403149731530259, 0.4141439317340208071, 0.50960023087",
    "EXPORT, 2017, 0.4486295741550182400191117235845361, 0.3107869676937728001, 0.40265925854"
  })
  void concentrationOnTheFive(
      Flow flow, int year, BigDecimal index, BigDecimal normalized, double unctad) {
    Concentration found = FIVE.flow(flow).year(year).concentration().value();
    assertThat(found.possible()).isEqualTo(5);
    assertThat(found.index()).isCloseTo(index, within(new BigDecimal("1E-33")));
    assertThat(found.normalized().orElseThrow())
        .isCloseTo(normalized, within(new BigDecimal("1E-18")));
    assertThat(found.unctad().getAsDouble()).isCloseTo(unctad, within(1e-11));
    assertThat(FIVE.flow(flow).series().concentration(year).value()).isEqualTo(found);
  }

  @Test
  void growth() {
    assertNumber(
        FIVE.flow(Flow.IMPORT).series().growth("KZ"), "-0.2601717997066834276136601717997067");
    assertNumber(
        FIVE.flow(Flow.IMPORT).series().growth("KZ", 2016, 2017),
        "0.3855450051008396766852389547202386");
    assertThat(FIVE.flow(Flow.IMPORT).series().annualGrowth(2013, 2017).value())
        .isCloseTo(-0.0758652086961436332, within(1e-15));
    assertThat(FIVE.flow(Flow.EXPORT).series().annualGrowth(2013, 2017).value())
        .isCloseTo(-0.0625270643030136801, within(1e-15));
    assertThat(FIVE.flow(Flow.IMPORT).series().annualGrowth("KZ", 2013, 2017).value())
        .isCloseTo(-0.0725666253812744374, within(1e-15));
  }

  @Test
  void anIndicatorOfTheDoubtfulCellCarriesTheDoubt() {
    Indicator<BigDecimal> ratio = TABLE.partner("UZ").year(2014).coverageRatio();
    assertThat(ratio.explain()).contains(" [aydin-2018#Table 1] DISPUTED: ");
    assertThat(ratio.citations()).containsExactly(Citation.of("aydin-2018", "Table 1"));
    assertThat(ratio.coverage().verdict()).hasToString("TRUE: 2 of 2 parts reported");
  }
}
