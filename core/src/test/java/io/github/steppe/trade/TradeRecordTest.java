package io.github.steppe.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.math.BigDecimal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TradeRecordTest {

  private static final TradeRecord RECORD =
      TradeRecord.builder()
          .reporter("EU")
          .partner("KZ")
          .flow(Flow.IMPORT)
          .period(EdtfDate.ofYear(2017))
          .value(Money.parse("EUR 17656000000"))
          .addCitations(Citation.of("paper", "Table 1"))
          .build();

  @Test
  void itCountsAllGoodsAndIsAcceptedUnlessItSaysOtherwise() {
    assertThat(RECORD.product()).isEqualTo("TOTAL").isEqualTo(TradeRecord.TOTAL);
    assertThat(RECORD.standing()).isEqualTo(Standing.ACCEPTED);
    assertThat(RECORD.composition()).isEmpty();
    assertThat(RECORD.flags()).isEmpty();
  }

  @Test
  void itsTopicTellsFlowPartnerPeriodProductAndCompositionApart() {
    assertThat(RECORD.topic()).isEqualTo(Topic.of("EU", "imports from KZ, 2017"));
    assertThat(RECORD.withFlow(Flow.EXPORT).topic())
        .isEqualTo(Topic.of("EU", "exports to KZ, 2017"));
    assertThat(RECORD.withProduct("2709").topic())
        .isEqualTo(Topic.of("EU", "imports from KZ, 2017, 2709"));
    assertThat(RECORD.withComposition("EU28").topic())
        .isEqualTo(Topic.of("EU", "imports from KZ, 2017, EU28"));
    assertThat(RECORD.withProduct("2709").withComposition("EU28").topic())
        .isEqualTo(Topic.of("EU", "imports from KZ, 2017, 2709, EU28"));
  }

  @Test
  void itStatesItsValue() {
    assertThat(RECORD.stated()).isEqualTo(Money.parse("EUR 17656000000.00"));
    assertThat(RECORD.statement()).isEqualTo("imports from KZ, 2017: EUR 17656000000.00");
  }

  @Test
  void itsYearIsThatOfThePeriod() {
    assertThat(RECORD.year()).isEqualTo(2017);
    assertThat(RECORD.withPeriod(EdtfDate.parse("2016-05")).year()).isEqualTo(2016);
    assertThat(RECORD.withPeriod(EdtfDate.parse("2015-33")).year()).isEqualTo(2015);
    assertThat(RECORD.withPeriod(Edtf.parse("2024-01/2024-08")).year()).isEqualTo(2024);
  }

  @ParameterizedTest
  @CsvSource({
    "2017, true",
    "2017?, true",
    "2017-05, false",
    "2017-33, false",
    "2017-01/2017-11, false"
  })
  void aYearIsCoveredInFullOrInPart(String period, boolean full) {
    assertThat(RECORD.withPeriod(Edtf.parse(period)).coversFullYear()).isEqualTo(full);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-01/2024-02", "2024-01/2024-11", "2024-02/2024-12"})
  void aPeriodMayBeAStretchOfMonths(String period) {
    TradeRecord part = RECORD.withPeriod(Edtf.parse(period));
    assertThat(part.period()).hasToString(period);
    assertThat(part.topic()).isEqualTo(Topic.of("EU", "imports from KZ, " + period));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01/2024-12",
        "2024-03/2024-03",
        "2023-11/2024-02",
        "2023/2024",
        "2024-01-01/2024-08-31",
        "2024-01/2024-08-31",
        "2024-01/..",
        "../2024-08",
        "2024-01/",
        "2024-01?/2024-08",
        "2024-01/2024-08~",
        "2024-XX/2024-08",
        "202X-01/2029-08",
        "2024-33/2024-34"
      })
  void aStretchIsOfTwoToElevenMonthsOfOneYear(String period) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECORD.withPeriod(Edtf.parse(period)))
        .withMessage(
            "period "
                + period
                + " is no stretch of two to eleven months of one year, such as 2024-01/2024-08");
  }

  @Test
  void aCodeMayNameItsClassificationAndAllGoodsHaveNone() {
    TradeRecord oil = RECORD.withProduct("27").withClassification("HS");
    assertThat(oil.topic()).isEqualTo(Topic.of("EU", "imports from KZ, 2017, HS 27"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECORD.withClassification("HS"))
        .withMessage("classification 'HS' of TOTAL, which counts all goods in any classification");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> oil.withClassification("H S"))
        .withMessageStartingWith("classification 'H S' is not an identifier");
  }

  @ParameterizedTest
  @ValueSource(strings = {"201X", "20XX", "XXXX", "Y10000", "Y-10000", "[2001,2003]"})
  void aPeriodNamesOneYear(String period) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECORD.withPeriod(Edtf.parse(period)))
        .withMessage("period " + period + " does not name one year from -9999 to 9999");
  }

  @Test
  void aQuantityWithAnExponentIsThePlainNumber() {
    assertThat(
            TradeRecord.builder()
                .from(RECORD)
                .quantity(new BigDecimal("1E+3"))
                .quantityUnit("kg")
                .build()
                .quantity())
        .contains(new BigDecimal("1000"));
  }

  @Test
  void quantityAndUnitGoTogether() {
    TradeRecord weighed =
        TradeRecord.builder()
            .from(RECORD)
            .quantity(new BigDecimal("12.5"))
            .quantityUnit("kg")
            .build();
    assertThat(weighed.quantity()).contains(new BigDecimal("12.5"));
    String rule = "quantity and quantityUnit are given together or not at all";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECORD.withQuantity(BigDecimal.ONE))
        .withMessage(rule);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECORD.withQuantityUnit("kg"))
        .withMessage(rule);
  }

  @Test
  void goodsMayComeBackToTheReporter() {
    TradeRecord back = RECORD.withPartner("EU");
    assertThat(back.partner()).isEqualTo(back.reporter());
    assertThat(back.topic()).isEqualTo(Topic.of("EU", "imports from EU, 2017"));
  }

  @Test
  void idsHaveTheirFormAndASourceIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECORD.withReporter("E U"))
        .withMessageStartingWith("reporter 'E U' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECORD.withPartner("K Z"))
        .withMessageStartingWith("partner 'K Z' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECORD.withProduct(""))
        .withMessageStartingWith("product '' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECORD.withFlags("NOT SURE"))
        .withMessageStartingWith("flags 'NOT SURE' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECORD.withComposition("EU 28"))
        .withMessageStartingWith("composition 'EU 28' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECORD.withCitations())
        .withMessage("citations is empty: a claim names at least one source");
    assertThatIllegalStateException()
        .isThrownBy(() -> TradeRecord.builder().build())
        .withMessageContaining("[reporter, partner, flow, period, value]");
  }
}
