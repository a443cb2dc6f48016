package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The groups of totals: sums with the same keys, however they were counted. */
final class TotalGroups {

  private TotalGroups() {}

  static ImmutableList<TradeTotal> of(TradeTotals totals) {
    ImmutableList<TradeDimension> dimensions = totals.dimensions();
    Map<List<String>, List<TradeTotal.Part>> groups =
        new TreeMap<>(Ordering.<String>natural().lexicographical());
    totals.forEachSum(
        (reporter, partner, flow, period, product, frame, value, quantity, count) -> {
          List<String> key = new ArrayList<>(dimensions.size());
          for (TradeDimension dimension : dimensions) {
            key.add(
                switch (dimension) {
                  case REPORTER -> reporter;
                  case PARTNER -> partner;
                  case FLOW -> flow;
                  case PERIOD -> period;
                  case YEAR -> TradeFilter.yearOf(period);
                  case PRODUCT -> product;
                  case CHAPTER -> TradeFilter.chapterOf(product);
                  default -> frame.find(dimension).orElse("");
                });
          }
          groups
              .computeIfAbsent(key, none -> new ArrayList<>(1))
              .add(new TradeTotal.Part(frame, value, quantity, count));
        });
    ImmutableList.Builder<TradeTotal> list = ImmutableList.builder();
    groups.forEach(
        (key, parts) ->
            list.add(
                new TradeTotal(
                    dimensions, ImmutableList.copyOf(key), ImmutableList.copyOf(parts))));
    return list.build();
  }
}
