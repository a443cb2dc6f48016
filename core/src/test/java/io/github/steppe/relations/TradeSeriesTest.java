package io.github.steppe.relations;

import static io.github.steppe.relations.TradeQuestionsTest.ALL;
import static io.github.steppe.relations.TradeQuestionsTest.row;
import static io.github.steppe.relations.TradeQuestionsTest.trade;
import static io.github.steppe.trade.Flow.EXPORT;
import static io.github.steppe.trade.Flow.IMPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.steppe.edtf.Edtf;
import io.github.steppe.relations.Indicator.Undefined;
import io.github.steppe.trade.TotalRefusedException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A series answers every question that records answer. */
class TradeSeriesTest {

  private static final TradeSeries SERIES = ALL.series();

  @Test
  void theRecordsBehindACellAreThoseThatItAddsUp() {
    for (String partner : SERIES.partners()) {
      for (int year : SERIES.years()) {
        assertThat(SERIES.records(partner, year).sum().find())
            .isEqualTo(SERIES.value(partner, year));
        assertThat(SERIES.records(year).sum().value()).isEqualTo(SERIES.total(year));
      }
    }
    assertThat(SERIES.records("QM", 1999).sum().undefined()).contains(Undefined.NOT_REPORTED);
    assertThat(SERIES.records("XA", 2001)).isEmpty();
  }

  @Test
  void theRecordsBehindACellAnswerAsThoseOfASelection() {
    TradeRecords cell = ALL.partner("QM").year(2001);
    assertThat(SERIES.records("QM", 2001).normalizedBalance()).isEqualTo(cell.normalizedBalance());
    assertThat(SERIES.records("QM", 2001).coverageRatio()).isEqualTo(cell.coverageRatio());
    assertThat(SERIES.records("QM", 2001).balance()).isEqualTo(SERIES.balance("QM", 2001));
    assertThat(SERIES.records(2001).shares().value()).isEqualTo(SERIES.shares(2001).value());
  }

  @Test
  void anIndicatorOfEachYear() {
    Map<Integer, Indicator<BigDecimal>> found =
        ALL.partner("QM").series().byYear(TradeRecords::normalizedBalance);
    assertThat(found.keySet()).containsExactly(2001, 2002, 2003);
    assertThat(found.get(2001).value()).isEqualByComparingTo("-0.5");
    assertThat(found.get(2003).undefined()).contains(Undefined.NOT_REPORTED);
  }

  @Test
  void aYearKnowsWhatWasAskedFor() {
    TradeSeries imports = ALL.flow(IMPORT).partner("REGION").series();
    assertThat(imports.records(2002).sum().coverage())
        .hasToString("1 of 2 partners reported; missing QN");
  }

  @Test
  void partsOfAYearStandUnderIt() {
    TradeSeries parts =
        trade(
                row("UNION", EXPORT, "QM", "2001", "TOTAL", "EUR 5")
                    .withPeriod(Edtf.parse("2001-01/2001-08")))
            .series();
    assertThat(parts.records("QM", 2001)).hasSize(1);
    assertThat(parts.records("QM", 2001).total()).isEqualTo(parts.total(2001));
  }

  @Test
  void whatRecordsRefuseASeriesRefuses() {
    TradeSeries months = trade(row("UNION", EXPORT, "QM", "2001-01", "TOTAL", "EUR 5")).series();
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> months.byYear(year -> year.openness(TradeOpennessTest.eur("10"))));
  }
}
