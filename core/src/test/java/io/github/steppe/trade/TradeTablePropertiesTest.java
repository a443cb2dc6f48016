package io.github.steppe.trade;

import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.LEVEL;
import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.PRODUCT;
import static io.github.steppe.trade.TradeDimension.REPORTER;
import static io.github.steppe.trade.TradeDimension.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;

/** A table answers as the records that it was made of. */
class TradeTablePropertiesTest {

  @Provide
  Arbitrary<List<TradeRecord>> rows() {
    return TradeRows.lists();
  }

  @Property
  void totalsAreThoseOfTheRecords(@ForAll("rows") List<TradeRecord> rows) {
    TradeTable table = TradeTable.ofRecords(rows);
    TradeTotals by = TradeTotals.by(PARTNER, YEAR, FLOW);
    assertThat(table.totals(by)).isEqualTo(rows.stream().collect(by.collector()));
    List<TradeRecord> some =
        rows.stream()
            .filter(row -> row.flow() == Flow.IMPORT && row.reporter().equals("DE"))
            .filter(row -> row.product().startsWith("27") && row.year() == 2023)
            .toList();
    TradeTable narrow =
        table.flow(Flow.IMPORT).reporter("DE").where(TradeDimension.CHAPTER, "27").year(2023);
    assertThat(narrow.totals(by)).isEqualTo(some.stream().collect(by.collector()));
    assertThat(narrow.count()).isEqualTo(some.size());
    assertThat(narrow).containsExactlyInAnyOrderElementsOf(some);
  }

  /** The quick way, the general way, and the formula. */
  @Property
  void concentrationIsTheSameInAllWays(@ForAll("rows") List<TradeRecord> rows) {
    TradeTable table = TradeTable.ofRecords(rows);
    ImmutableMap<ImmutableList<String>, Concentration> quick =
        table.concentration(PRODUCT, PARTNER, YEAR);
    Map<ImmutableList<String>, Concentration> general = new HashMap<>();
    table
        .concentration(PRODUCT, PARTNER, YEAR, LEVEL)
        .forEach((key, concentration) -> general.put(key.subList(0, 2), concentration));
    assertThat(quick).isEqualTo(general);

    long possible = rows.stream().map(TradeRecord::product).distinct().count();
    ImmutableListMultimap<ImmutableList<String>, TradeRecord> groups =
        Multimaps.index(rows, row -> ImmutableList.of(row.partner(), String.valueOf(row.year())));
    for (ImmutableList<String> key : groups.keySet()) {
      Map<String, Money> parts = new HashMap<>();
      groups.get(key).forEach(row -> parts.merge(row.product(), row.value(), Money::plus));
      assertThat(Optional.ofNullable(quick.get(key)))
          .isEqualTo(TradeIndicators.concentration(parts.values(), (int) possible));
    }
    assertThat(new ArrayList<>(quick.keySet()))
        .isSortedAccordingTo(
            com.google.common.collect.Ordering.<String>natural().lexicographical());
  }

  @Property
  void narrowingAndBuildingGoInAnyOrder(@ForAll("rows") List<TradeRecord> rows) {
    TradeFilter filter = TradeFilter.ALL.where(PARTNER, List.of("KZ", "TM")).years(2023, 2023);
    ImmutableList<TradeSink> sinks = TradeTable.sinks(filter, 3);
    for (int i = 0; i < rows.size(); i++) {
      sinks.get(i % 3).add(rows.get(i));
    }
    TradeTable before = TradeTable.of(sinks);
    TradeTable after = TradeTable.ofRecords(rows).partner("KZ", "TM").year(2023);
    assertThat(before.totals(TradeTotals.by(REPORTER)))
        .isEqualTo(after.totals(TradeTotals.by(REPORTER)));
    assertThat(before.concentration(PRODUCT, PARTNER))
        .isEqualTo(after.concentration(PRODUCT, PARTNER));
    assertThat(before.concentration(REPORTER, FLOW)).isEqualTo(after.concentration(REPORTER, FLOW));
    assertThat(before.tally().read()).isEqualTo(rows.size());
    assertThat(before.tally().added()).isEqualTo(after.count());
  }
}
