package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A small number for each year, flow and way of counting that the rows of a partner may have. */
final class Lines {

  private final Dictionary dictionary;
  private final ImmutableList<TradeDimension> by;
  private final Codes<String> years = new Codes<>("years", Row.PERIODS);
  private final int[] yearOfPeriod;
  private final int flows;
  private final int frames;

  Lines(Dictionary dictionary, ImmutableList<TradeDimension> by, int frames) {
    this.dictionary = dictionary;
    this.by = by;
    this.frames = frames;
    this.flows = by.contains(TradeDimension.FLOW) ? 2 : 1;
    this.yearOfPeriod = new int[dictionary.periods.size() + 1];
    for (int period = 1; period < yearOfPeriod.length; period++) {
      String year = TradeFilter.yearOf(dictionary.periods.get(period));
      yearOfPeriod[period] = by.contains(TradeDimension.YEAR) ? years.of(year) - 1 : 0;
    }
  }

  int count() {
    return Math.max(1, years.size()) * flows * frames;
  }

  int of(long row, int frameClass) {
    int flow = flows == 1 || Row.isImport(row) ? 0 : 1;
    return (yearOfPeriod[Row.periodOf(row)] * flows + flow) * frames + frameClass;
  }

  /** The class of the frames of a line. */
  int frames(int line) {
    return line % frames;
  }

  /** The keys of a line of a partner, in the order in which they were asked for. */
  List<String> key(int partner, int line) {
    ImmutableList.Builder<String> key = ImmutableList.builder();
    for (TradeDimension dimension : by) {
      key.add(
          switch (dimension) {
            case PARTNER -> dictionary.partners.get(partner);
            case YEAR -> years.get(line / frames / flows + 1);
            default -> (line / frames % flows == 0 ? Flow.IMPORT : Flow.EXPORT).name();
          });
    }
    return key.build();
  }
}
