package io.github.steppe.relations;

import static io.github.steppe.relations.TradeQuestionsTest.ALL;
import static io.github.steppe.relations.TradeQuestionsTest.row;
import static io.github.steppe.relations.TradeQuestionsTest.trade;
import static io.github.steppe.trade.Flow.EXPORT;
import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeIndicators;
import io.github.steppe.trade.TradeTotals;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The indicators of totals are those of the records that they add up. */
class TotalsIndicatorsTest {

  private static TradeTotals totals(TradeRecords records, TradeDimension... dimensions) {
    return records.stream().collect(TradeTotals.by(dimensions).collector());
  }

  @Test
  void sharesAndConcentration() {
    TradeRecords exports = ALL.flow(EXPORT).year(2001);
    TradeTotals byPartner = totals(exports, PARTNER);
    assertThat(TradeIndicators.shares(byPartner.values())).contains(exports.shares().value());
    assertThat(TradeIndicators.concentration(byPartner.values().values(), 2))
        .contains(exports.concentration().value());
  }

  @Test
  void balances() {
    TradeRecords cell = ALL.partner("QM").year(2001);
    TradeTotals byFlow = totals(cell, FLOW);
    Money exports = byFlow.value("EXPORT");
    Money imports = byFlow.value("IMPORT");
    assertThat(TradeIndicators.balance(exports, imports)).isEqualTo(cell.balance().value());
    assertThat(TradeIndicators.grubelLloyd(exports, imports)).contains(cell.grubelLloyd().value());
    assertThat(byFlow.values()).containsEntry("EXPORT", exports).containsEntry("IMPORT", imports);
  }

  @Test
  void whatMustNotBeAddedUpHasNoValues() {
    TradeTotals mixed =
        totals(
            trade(
                row("UNION", EXPORT, "QM", "2001", "TOTAL", "EUR 1"),
                row("UNION", EXPORT, "QN", "2001", "TOTAL", "EUR 2").withComposition("UNION3")),
            PARTNER);
    assertThat(mixed.value("QM")).isEqualTo(Money.parse("EUR 1"));
    assertThatExceptionOfType(TotalRefusedException.class).isThrownBy(mixed::values);
    assertThat(totals(ALL.year(1999), PARTNER).values()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> totals(ALL, PARTNER, YEAR).values())
        .withMessageEndingWith("do not tell exactly one dimension apart; roll up to one");
  }
}
