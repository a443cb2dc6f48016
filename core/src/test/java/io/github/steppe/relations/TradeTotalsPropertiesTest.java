package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Totals are the sums of their parts, to the cent. */
class TradeTotalsPropertiesTest {

  @Provide
  Arbitrary<List<TradeRecord>> records() {
    Arbitrary<String> value =
        Arbitraries.longs()
            .between(0, 9_999_999_999_999_999L)
            .map(cents -> "EUR " + BigDecimal.valueOf(cents, 2).toPlainString());
    Arbitrary<Optional<Integer>> vintage = Arbitraries.integers().between(2004, 2007).optional();
    return Combinators.combine(
            Arbitraries.of(Flow.class),
            Arbitraries.of("QM", "QN", "XA"),
            Arbitraries.integers().between(2000, 2002),
            value,
            vintage,
            Arbitraries.of(Standing.class))
        .as(
            (flow, partner, year, amount, known, standing) ->
                SmallTrade.record(flow, partner, String.valueOf(year), amount, "paper")
                    .vintage(known.map(EdtfDate::ofYear))
                    .standing(standing)
                    .build())
        .list()
        .ofMaxSize(30);
  }

  private static TradeRecords trade(List<TradeRecord> records) {
    Facts facts = Facts.builder().from(SmallWorld.facts()).trade(records).build();
    return Relations.ofChecked(facts).trade();
  }

  /** The rule of the cell, told once more: accepted before disputed, and of those the newest. */
  private static Optional<TradeRecord> answer(List<TradeRecord> cell) {
    for (Standing standing : List.of(Standing.ACCEPTED, Standing.DISPUTED)) {
      Optional<TradeRecord> best = Optional.empty();
      for (TradeRecord record : cell) {
        if (record.standing() == standing && (best.isEmpty() || year(record) > year(best.get()))) {
          best = Optional.of(record);
        }
      }
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  private static long year(TradeRecord record) {
    return record.vintage().map(date -> date.year().orElseThrow()).orElse(0L);
  }

  @Property
  void aTotalIsTheSumOfOneAnswerACell(@ForAll("records") List<TradeRecord> records) {
    Map<String, List<TradeRecord>> cells = new LinkedHashMap<>();
    for (TradeRecord record : records) {
      cells.merge(
          record.flow() + record.partner() + record.period(),
          List.of(record),
          (some, more) -> ImmutableList.<TradeRecord>builder().addAll(some).addAll(more).build());
    }
    List<TradeRecord> answers =
        cells.values().stream().flatMap(cell -> answer(cell).stream()).toList();
    assertThat(trade(records).list()).containsExactlyInAnyOrderElementsOf(answers);
    if (!answers.isEmpty()) {
      BigDecimal sum =
          answers.stream()
              .map(record -> record.value().getAmount())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(trade(records).total()).isEqualTo(Money.of(CurrencyUnit.EUR, sum));
    }
  }

  @Property
  void aTotalIsTheSumOfItsParts(@ForAll("records") List<TradeRecord> records) {
    TradeRecords all = trade(records);
    if (all.count() == 0) {
      return;
    }
    assertThat(sum(all.flow(Flow.IMPORT), all.flow(Flow.EXPORT))).isEqualTo(all.total());
    assertThat(sum(all.year(2000), all.years(2001, 2002))).isEqualTo(all.total());
    assertThat(sum(all.partner("REGION"), all.partner("XA"))).isEqualTo(all.total());
    TradeSeries series = all.series();
    assertThat(Money.total(series.cells().values())).isEqualTo(all.total());
    for (int year : series.years()) {
      assertThat(series.total(year)).isEqualTo(all.year(year).total());
      for (String partner : series.partners()) {
        assertThat(series.value(partner, year))
            .isEqualTo(
                all.partner(partner).year(year).count() == 0
                    ? Optional.empty()
                    : Optional.of(all.partner(partner).year(year).total()));
      }
    }
  }

  /** An index answers; the rows are those that the conditions alone would leave, in any order. */
  @Property
  void narrowingIsFiltering(@ForAll("records") List<TradeRecord> records) {
    TradeRecords all = trade(records);
    for (String partner : List.of("QM", "QN", "XA", "REGION", "UNION3")) {
      PartyMatch match = SmallWorld.relations().match(partner);
      for (Flow flow : Flow.values()) {
        List<TradeRecord> expected =
            all.list().stream()
                .filter(row -> match.includes(row.partner()) && row.flow() == flow)
                .toList();
        assertThat(all.partner(partner).flow(flow).list()).isEqualTo(expected);
        assertThat(all.flow(flow).where(row -> true).partner(partner).list()).isEqualTo(expected);
        assertThat(all.partner(partner).partner("REGION").flow(flow).flow(flow).list())
            .isEqualTo(expected.stream().filter(row -> !row.partner().equals("XA")).toList());
        for (int year = 2000; year < 2004; year++) {
          int one = year;
          TradeRecords narrowed = all.partner(partner).year(year).flow(flow);
          assertThat(narrowed.list())
              .isEqualTo(expected.stream().filter(row -> row.year() == one).toList())
              .isEqualTo(all.years(1999, 2009).year(year).flow(flow).partner(partner).list());
          if (narrowed.count() > 0) {
            // The second time it is remembered.
            assertThat(narrowed.total())
                .isEqualTo(narrowed.where(row -> true).total())
                .isEqualTo(narrowed.total());
          }
        }
      }
    }
  }

  private static Money sum(TradeRecords... parts) {
    Money sum = Money.zero(CurrencyUnit.EUR);
    for (TradeRecords part : parts) {
      sum = part.count() == 0 ? sum : sum.plus(part.total());
    }
    return sum;
  }
}
