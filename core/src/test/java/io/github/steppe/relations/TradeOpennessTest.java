package io.github.steppe.relations;

import static io.github.steppe.relations.TradeQuestionsTest.ALL;
import static io.github.steppe.relations.TradeQuestionsTest.row;
import static io.github.steppe.relations.TradeQuestionsTest.trade;
import static io.github.steppe.trade.Flow.EXPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.steppe.relations.Indicator.Undefined;
import io.github.steppe.trade.TotalRefusedException;
import java.math.BigDecimal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Trade as a part of a product that the user brings. */
class TradeOpennessTest {

  static Money eur(String amount) {
    return Money.parse("EUR " + amount);
  }

  private static void assertRefused(TradeRecords records, Money product, String message) {
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> records.openness(product))
        .withMessage(message);
  }

  @Test
  void namesTheProductThatWasGiven() {
    Indicator<BigDecimal> openness = ALL.partner("QM").year(2001).openness(eur("480"));
    assertThat(openness.value()).isEqualByComparingTo("0.25");
    assertThat(openness).hasToString("openness (UNION with QM; exports and imports; 2001): 0.25");
    assertThat(openness.explain())
        .contains(
            "  formula: openness = (X + M) / GDP [World Bank, WITS, trade indicators]\n"
                + "  X = EUR 30.00\n"
                + "  M = EUR 90.00\n"
                + "  GDP, as given = EUR 480.00\n");
  }

  @Test
  void isUndefinedWithoutAFlowOrAProduct() {
    assertThat(ALL.partner("QM").year(2003).openness(eur("9")).undefined())
        .contains(Undefined.NOT_REPORTED);
    assertThat(ALL.year(1999).openness(eur("9")).undefined()).contains(Undefined.NOT_REPORTED);
    assertThat(ALL.partner("QM").year(2001).openness(eur("0")).undefined())
        .contains(Undefined.ZERO_DENOMINATOR);
  }

  @Test
  void refusesOtherYearsPartsAndCurrencies() {
    assertRefused(
        ALL.partner("QM").years(2001, 2002),
        eur("9"),
        "the product is of one whole year, the trade of [2001, 2002]; narrow with fullYears() and"
            + " year(year)");
    assertRefused(
        trade(row("UNION", EXPORT, "QM", "2001-01", "TOTAL", "EUR 5")),
        eur("9"),
        "the product is of one whole year, the trade of [2001-01]; narrow with fullYears() and"
            + " year(year)");
    assertRefused(
        ALL.partner("QM").year(2001),
        Money.parse("USD 9"),
        "different currencies: trade in EUR, product in USD; convert the product");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ALL.partner("QM").year(2001).openness(eur("-9")));
  }
}
