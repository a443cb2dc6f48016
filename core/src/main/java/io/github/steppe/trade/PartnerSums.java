package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;

/**
 * Adds up the rows of a table, those of one partner after another: since the partner stays the
 * same, the sums of all its years, flows and so on stand in one small array, if they are few.
 */
final class PartnerSums {

  /** As many sums as fit into the nearest caches. */
  private static final int MOST = 1 << 13;

  /** A sum: codes, value, quantity, rows. */
  private static final int WIDTH = 4;

  private final TotalsSink sink;
  private final int[] placesOfReporter;
  private final int[] placesOfPeriod;
  private final int[] placesOfFlow;
  private final long[] sums;
  private final boolean dense;
  private final boolean[] reporters;
  private final boolean[] periods;
  private int partner;

  PartnerSums(
      Dictionary dictionary,
      ImmutableList<TradeDimension> dimensions,
      TotalsSink sink,
      long bound) {
    this.sink = sink;
    int size = dictionary.frames.size() + 1;
    int flows = dimensions.contains(TradeDimension.FLOW) ? 3 : 1;
    placesOfFlow = places(3, flows, size);
    size *= flows;
    boolean byPeriod =
        dimensions.contains(TradeDimension.PERIOD) || dimensions.contains(TradeDimension.YEAR);
    int periodCount = byPeriod ? dictionary.periods.size() + 1 : 1;
    placesOfPeriod = places(dictionary.periods.size() + 1, periodCount, size);
    size *= periodCount;
    int reporterCount =
        dimensions.contains(TradeDimension.REPORTER) ? dictionary.reporters.size() + 1 : 1;
    placesOfReporter = places(dictionary.reporters.size() + 1, reporterCount, size);
    boolean few = (long) size * reporterCount <= MOST;
    reporters = new boolean[dictionary.reporters.size() + 1];
    periods = new boolean[dictionary.periods.size() + 1];
    // Where no sum can leave the range, none needs to be looked at.
    dense = few && !sink.asksForProducts() && bound < Long.MAX_VALUE;
    sums = new long[dense ? size * reporterCount * WIDTH : 0];
  }

  private static int[] places(int numbers, int toldApart, int step) {
    int[] places = new int[numbers];
    for (int number = 0; number < numbers; number++) {
      places[number] = toldApart == 1 ? 0 : number * step * WIDTH;
    }
    return places;
  }

  void add(RowRange range) {
    if (!dense) {
      range.forEach(sink::add);
      return;
    }
    if (range.count() == 0) {
      return;
    }
    if (Row.partnerOf(range.rows()[range.from()]) != partner) {
      finish();
      partner = Row.partnerOf(range.rows()[range.from()]);
    }
    long[] rows = range.rows();
    long[] values = range.values();
    long[] quantities = range.quantities();
    for (int i = range.from(); i < range.to(); i++) {
      long row = rows[i];
      int reporter = Row.reporterOf(row);
      int period = Row.periodOf(row);
      reporters[reporter] = true;
      periods[period] = true;
      int at =
          placesOfReporter[reporter]
              + placesOfPeriod[period]
              + placesOfFlow[Row.flowNumberOf(row)]
              + WIDTH * Row.frameOf(row);
      sums[at] = row;
      sums[at + 1] += values[i];
      sums[at + 2] += quantities[i];
      sums[at + 3]++;
    }
  }

  /** Hands the sums of the partner on. */
  void finish() {
    sink.see(reporters, periods);
    for (int at = 0; at < sums.length; at += WIDTH) {
      if (sums[at + 3] != 0) {
        sink.addSum(sums[at], sums[at + 1], sums[at + 2], sums[at + 3]);
        sums[at + 1] = 0;
        sums[at + 2] = 0;
        sums[at + 3] = 0;
      }
    }
  }
}
