package io.github.steppe.trade;

import static io.github.steppe.trade.TradeDimension.CHAPTER;
import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.PERIOD;
import static io.github.steppe.trade.TradeDimension.PRODUCT;
import static io.github.steppe.trade.TradeDimension.REPORTER;
import static io.github.steppe.trade.TradeDimension.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.testing.SerializableTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Totals are exact, however the rows are split, ordered and merged. */
class TradeTotalsPropertiesTest {

  @Provide
  Arbitrary<List<TradeRecord>> rows() {
    return TradeRows.lists();
  }

  @Provide
  Arbitrary<TradeDimension[]> dimensions() {
    return Arbitraries.of(REPORTER, PARTNER, FLOW, YEAR, PERIOD, PRODUCT, CHAPTER)
        .array(TradeDimension[].class)
        .uniqueElements()
        .ofMaxSize(4);
  }

  private static TradeTotals totals(List<TradeRecord> rows, TradeDimension... by) {
    return rows.stream().collect(TradeTotals.by(by).collector());
  }

  private static String key(TradeRecord row, TradeDimension dimension) {
    return switch (dimension) {
      case REPORTER -> row.reporter();
      case PARTNER -> row.partner();
      case FLOW -> row.flow().name();
      case YEAR -> String.valueOf(row.year());
      case PERIOD -> row.period().toString();
      case PRODUCT -> row.product();
      default -> row.product().substring(0, 2);
    };
  }

  @Property
  void aGroupIsTheSumOfItsRecords(
      @ForAll("rows") List<TradeRecord> rows, @ForAll("dimensions") TradeDimension[] by) {
    ImmutableListMultimap<List<String>, TradeRecord> groups =
        Multimaps.index(rows, row -> Stream.of(by).map(dimension -> key(row, dimension)).toList());
    TradeTotals totals = totals(rows, by);
    assertThat(totals.list())
        .extracting(group -> List.copyOf(group.key().values()))
        .containsExactlyInAnyOrderElementsOf(groups.keySet());
    for (TradeTotal group : totals) {
      List<TradeRecord> those = groups.get(List.copyOf(group.key().values()));
      assertThat(group.value().getAmount())
          .isEqualByComparingTo(
              those.stream()
                  .map(row -> row.value().getAmount())
                  .reduce(BigDecimal.ZERO, BigDecimal::add));
      assertThat(group.rows()).isEqualTo(those.size());
      boolean weighed = those.stream().allMatch(row -> row.quantity().isPresent());
      assertThat(group.quantity().map(sum -> sum.setScale(3)))
          .isEqualTo(
              weighed
                  ? Optional.of(
                      those.stream()
                          .map(row -> row.quantity().orElseThrow())
                          .reduce(new BigDecimal("0.000"), BigDecimal::add))
                  : Optional.empty());
      String[] key = group.key().values().toArray(new String[0]);
      assertThat(totals.find(key)).contains(group);
      assertThat(totals.value(key)).isEqualTo(group.value());
    }
    assertThat(totals.tally().added()).isEqualTo(rows.size());
    assertThat(totals.reporters())
        .containsExactlyInAnyOrderElementsOf(
            rows.stream().map(TradeRecord::reporter).distinct().toList());
    assertThat(totals.periods())
        .containsExactlyInAnyOrderElementsOf(
            rows.stream().map(row -> row.period().toString()).distinct().toList());
  }

  @Property
  void anySplitInAnyOrderGivesEqualTotals(
      @ForAll("rows") List<TradeRecord> rows,
      @ForAll("dimensions") TradeDimension[] by,
      @ForAll @IntRange(min = 1, max = 4) int parts,
      @ForAll Random random) {
    TradeTotals whole = totals(rows, by);
    List<TradeRecord> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    List<TradeTotals> sums = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      int first = shuffled.size() * part / parts;
      int last = shuffled.size() * (part + 1) / parts;
      sums.add(totals(shuffled.subList(first, last), by));
    }
    Collections.shuffle(sums, random);
    TradeTotals sum = TradeTotals.by(by);
    for (TradeTotals part : sums) {
      sum = random.nextBoolean() ? sum.merge(part) : part.merge(sum);
    }
    assertThat(sum).isEqualTo(whole).hasSameHashCodeAs(whole).hasToString(whole.toString());
    assertThat(rows.parallelStream().collect(TradeTotals.by(by).collector())).isEqualTo(whole);
    assertThat(SerializableTester.reserialize(sum)).isEqualTo(whole);
  }

  @Property
  void mergingIsAssociativeAndHasNothingAsItsNeutralElement(
      @ForAll("rows") List<TradeRecord> one,
      @ForAll("rows") List<TradeRecord> two,
      @ForAll("rows") List<TradeRecord> three,
      @ForAll("dimensions") TradeDimension[] by) {
    TradeTotals a = totals(one, by);
    TradeTotals b = totals(two, by);
    TradeTotals c = totals(three, by);
    assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    assertThat(a.merge(b)).isEqualTo(b.merge(a));
    assertThat(a.merge(TradeTotals.by(by))).isEqualTo(a);
  }

  @Property
  void rollingUpIsAddingUpByLess(
      @ForAll("rows") List<TradeRecord> rows, @ForAll("rows") List<TradeRecord> others) {
    TradeTotals fine = totals(rows, PARTNER, FLOW, PERIOD, PRODUCT);
    assertThat(fine.rollUp(PARTNER, YEAR)).isEqualTo(totals(rows, PARTNER, YEAR));
    assertThat(fine.rollUp(CHAPTER)).isEqualTo(totals(rows, CHAPTER));
    assertThat(fine.rollUp(PRODUCT, PARTNER)).isEqualTo(totals(rows, PRODUCT, PARTNER));
    assertThat(fine.rollUp(PARTNER, FLOW).rollUp(FLOW)).isEqualTo(fine.rollUp(FLOW));
    assertThat(fine.rollUp()).isEqualTo(totals(rows));
    TradeTotals more = totals(others, PARTNER, FLOW, PERIOD, PRODUCT);
    assertThat(fine.merge(more).rollUp(YEAR)).isEqualTo(fine.rollUp(YEAR).merge(more.rollUp(YEAR)));
  }

  @Property
  void narrowingIsAddingUpTheNarrowerRows(@ForAll("rows") List<TradeRecord> rows) {
    TradeTotals totals = totals(rows, PARTNER, YEAR, PRODUCT);
    List<TradeRecord> some = rows.stream().filter(row -> !row.partner().equals("UZ")).toList();
    assertThat(totals.where(PARTNER, "KZ", "TM").list())
        .isEqualTo(totals(some, PARTNER, YEAR, PRODUCT).list());
    assertThat(totals.where(PARTNER, "KZ").where(YEAR, "2023"))
        .isEqualTo(totals.where(YEAR, "2023").where(PARTNER, "KZ"));
    assertThat(totals.where(PARTNER, "KZ").where(PARTNER, "KZ"))
        .isEqualTo(totals.where(PARTNER, "KZ"));
    assertThat(totals.where(CHAPTER, "27").rollUp(PARTNER).list())
        .isEqualTo(
            totals(rows.stream().filter(row -> row.product().startsWith("27")).toList(), PARTNER)
                .list());
    assertThat(totals.where(PARTNER).list()).isEmpty();
  }

  @Property
  void sumsOfRowsAreThoseOfAMap(
      @ForAll @net.jqwik.api.constraints.Size(max = 500)
          List<@IntRange(min = 1, max = 300) Integer> codes,
      @ForAll Random random) {
    Map<Long, BigInteger> expected = new HashMap<>();
    Map<Long, Long> counts = new HashMap<>();
    RowSums sums = new RowSums();
    for (int code : codes) {
      // Codes whose high bits differ, as those of rows do.
      long key = (long) code << (code % 50) | code;
      long value = random.nextLong() >> 12;
      sums.add(key, value, -value, 2);
      expected.merge(key, BigInteger.valueOf(value), BigInteger::add);
      counts.merge(key, 2L, Long::sum);
    }
    assertThat(sums.size()).isEqualTo(expected.size());
    assertThat(sums.sortedCodes())
        .containsExactly(expected.keySet().stream().mapToLong(Long::longValue).sorted().toArray());
    sums.forEach(
        (key, value, quantity, rows) -> {
          assertThat(value).isEqualTo(expected.get(key).longValueExact());
          assertThat(quantity).isEqualTo(expected.get(key).negate().longValueExact());
          assertThat(rows).isEqualTo(counts.get(key));
          assertThat(sums.get(key, 1)).isEqualTo(value);
        });
  }

  @Property
  void aSumIsExactOrAnError(@ForAll long one, @ForAll long other, @ForAll boolean ofQuantities) {
    RowSums sums = new RowSums();
    BigInteger expected = BigInteger.valueOf(one).add(BigInteger.valueOf(other));
    boolean fits = expected.bitLength() < Long.SIZE;
    boolean thrown = false;
    try {
      for (long part : ImmutableList.of(one, other)) {
        sums.add(7, ofQuantities ? 0 : part, ofQuantities ? part : 0, 1);
      }
      assertThat(sums.get(7, ofQuantities ? 2 : 1)).isEqualTo(expected.longValueExact());
    } catch (ArithmeticException e) {
      thrown = true;
    }
    assertThat(thrown).isEqualTo(!fits);
  }
}
