package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Booleans;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Finds out which are the largest groups of one dimension of a table. */
final class TableTop {

  private final TableRows rows;
  private final TradeFilter filter;
  private final TotalsSink keys;
  private final TradeDimension dimension;

  TableTop(TableRows rows, TradeFilter filter, TradeDimension dimension) {
    this.rows = rows;
    this.filter = filter;
    this.dimension = dimension;
    this.keys = new TotalsSink(ImmutableList.of(dimension), TradeFilter.ALL, rows.dictionary());
  }

  private record Group(String key, long value) {}

  /**
   * Finds the keys of the largest groups, equal ones in the order of their keys.
   *
   * @throws TotalRefusedException if rows are counted in different ways
   */
  ImmutableSet<String> keys(int most) {
    FrameClasses classes = FrameClasses.of(rows.dictionary(), ImmutableList.of(dimension));
    RowSums sums = new RowSums();
    boolean[] seen = new boolean[classes.count()];
    rows.stream(filter)
        .forEach(
            range ->
                range.forEach(
                    (row, value, quantity) -> {
                      int frames = classes.of(Row.frameOf(row));
                      if (frames >= 0) {
                        seen[frames] = true;
                        // The lowest bit stands for the frame, so that no code is zero.
                        sums.add((keys.codes(row) & ~Row.FRAME) | 1, value, 0, 1);
                      }
                    }));
    if (Booleans.countTrue(seen) > 1) {
      // Refused, unless they are the whole and its parts and say the same.
      rows.totals(ImmutableList.of(), filter).whole().value();
    }
    // The least of the largest comes first, to give way to a larger one.
    PriorityQueue<Group> largest =
        new PriorityQueue<>(
            Comparator.comparingLong(Group::value)
                .thenComparing(Group::key, Comparator.reverseOrder()));
    sums.forEach(
        (codes, value, quantity, count) -> {
          if (largest.size() < most || value >= largest.element().value()) {
            largest.add(new Group(key(codes), value));
          }
          if (largest.size() > most) {
            largest.remove();
          }
        });
    return largest.stream().map(Group::key).collect(ImmutableSet.toImmutableSet());
  }

  private String key(long codes) {
    Dictionary dictionary = rows.dictionary();
    return switch (dimension) {
      case REPORTER -> dictionary.reporters.get(Row.reporterOf(codes));
      case PARTNER -> dictionary.partners.get(Row.partnerOf(codes));
      case FLOW -> Row.flowOf(codes);
      case YEAR -> dictionary.years.get(Row.periodOf(codes));
      case PERIOD -> dictionary.periods.get(Row.periodOf(codes));
      case CHAPTER -> dictionary.chapters.get(Row.productOf(codes));
      case PRODUCT -> dictionary.products.get(Row.productOf(codes));
      default ->
          throw new IllegalArgumentException(
              dimension + " says how rows were counted; narrow with where(...) instead");
    };
  }
}
