package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.influence.Figure;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.TradeRecords;
import io.github.steppe.relations.TradeSeries;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trade table of the paper, copied here a second time from print, in million euro. */
class TradeTableTest {

  private static final Relations RELATIONS = EuCentralAsia.relations();
  private static final TradeRecords TABLE =
      RELATIONS.trade().from("aydin-2018").reporter("EU").composition("EU28");

  private static Money million(int value) {
    return Money.of(CurrencyUnit.EUR, BigDecimal.valueOf(value).movePointRight(6));
  }

  @ParameterizedTest
  @CsvSource({
    "IMPORT, KZ, 23865, 23859, 16247, 12743, 17656",
    "IMPORT, KG, 77, 80, 51, 73, 166",
    "IMPORT, TJ, 89, 61, 58, 94, 43",
    "IMPORT, TM, 866, 816, 427, 637, 253",
    "IMPORT, UZ, 247, 233, 246, 175, 221",
    "IMPORT, CENTRAL_ASIA, 25144, 25049, 17029, 13722, 18339",
    "EXPORT, KZ, 7472, 6751, 6197, 5076, 5103",
    "EXPORT, KG, 399, 401, 270, 238, 293",
    "EXPORT, TJ, 196, 216, 166, 175, 172",
    "EXPORT, TM, 1082, 1154, 1095, 1169, 895",
    "EXPORT, UZ, 1404, 1404, 1591, 1625, 1688",
    "EXPORT, CENTRAL_ASIA, 10553, 9926, 9319, 8283, 8151"
  })
  void theTableIsAsPrinted(
      Flow flow, String partner, int in2013, int in2014, int in2015, int in2016, int in2017) {
    List<Integer> printed = List.of(in2013, in2014, in2015, in2016, in2017);
    for (int i = 0; i < printed.size(); i++) {
      TradeRecords cells = TABLE.flow(flow).partner(partner).year(2013 + i);
      assertThat(cells.total()).as(partner + " " + (2013 + i)).isEqualTo(million(printed.get(i)));
      assertThat(cells.count()).isEqualTo(partner.equals("CENTRAL_ASIA") ? 5 : 1);
    }
  }

  @Test
  void theCellsAddUpToThePrintedTotals() {
    int compared = 0;
    for (Flow flow : Flow.values()) {
      TradeSeries series = TABLE.flow(flow).series();
      String measure = flow == Flow.IMPORT ? "imports-total" : "exports-total";
      for (Figure figure :
          RELATIONS
              .figures()
              .about("CENTRAL_ASIA")
              .measure(measure)
              .where(total -> total.cites("aydin-2018"))) {
        int year = Integer.parseInt(figure.period().orElseThrow().toString());
        assertThat(series.total(year).getAmount()).isEqualByComparingTo(figure.quantity());
        assertThat(figure.unit()).isEqualTo("EUR");
        compared++;
      }
    }
    assertThat(compared).isEqualTo(10);
  }

  @Test
  void thereAreFiftyCellsOfOneVintage() {
    assertThat(TABLE.list())
        .hasSize(50)
        .extracting(TradeRecord::vintage)
        .containsOnly(TABLE.first().orElseThrow().vintage());
    assertThat(TABLE.list()).allMatch(cell -> cell.product().equals(TradeRecord.TOTAL));
  }

  @Test
  void theCellThatCannotBeRightIsKeptAndDoubted() {
    List<TradeRecord> doubtful =
        TABLE.stream().filter(cell -> cell.standing() != Standing.ACCEPTED).toList();
    assertThat(doubtful)
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.standing()).isEqualTo(Standing.DISPUTED);
              assertThat(cell.partner()).isEqualTo("UZ");
              assertThat(cell.flow()).isEqualTo(Flow.EXPORT);
              assertThat(cell.year()).isEqualTo(2014);
              assertThat(cell.value()).isEqualTo(million(1404));
              assertThat(cell.flags()).containsExactly("SUSPECT");
              assertThat(cell.note()).isPresent();
            });
    assertThat(TABLE.flow(Flow.EXPORT).year(2014).explain()).contains(" DISPUTED: ");
  }

  @Test
  void theTotalThatCarriesTheDoubtfulCellIsDoubtedToo() {
    assertThat(RELATIONS.figures().about("CENTRAL_ASIA").measure("exports-total"))
        .filteredOn(figure -> figure.standing() == Standing.DISPUTED)
        .extracting(figure -> figure.period().orElseThrow().toString())
        .containsExactly("2014");
  }
}
