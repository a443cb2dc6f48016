package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Adds up rows by some of their dimensions. */
final class TotalsSink extends TradeSink {

  private final ImmutableList<TradeDimension> dimensions;
  private final RowSums sums = new RowSums();

  /** What of a row is told apart as it is; periods and products may be told apart less finely. */
  private final long kept;

  private final boolean byPeriod;
  private final boolean byYear;
  private final boolean byProduct;
  private final boolean byChapter;
  private final Codes<String> keyPeriods;
  private final Codes<String> keyProducts;

  /** By the numbers of the rows, the bits of the sums; 0 where they are not known yet. */
  private final long[] periodBits = new long[Row.PERIODS + 1];

  private long[] productBits = new long[1 << 10];

  private final boolean[] seenReporters = new boolean[Row.PARTIES + 1];
  private final boolean[] seenPeriods = new boolean[Row.PERIODS + 1];
  private final Set<String> reportersSeen = new TreeSet<>();
  private final Set<String> periodsSeen = new TreeSet<>();
  private TradeTally absorbed = TradeTally.NONE;

  TotalsSink(ImmutableList<TradeDimension> dimensions, TradeFilter filter) {
    this(dimensions, filter, new Dictionary());
  }

  TotalsSink(ImmutableList<TradeDimension> dimensions, TradeFilter filter, Dictionary dictionary) {
    super(filter, dictionary);
    TradeDimension.requireDistinct(dimensions);
    this.dimensions = dimensions;
    this.byPeriod = dimensions.contains(TradeDimension.PERIOD);
    this.byYear = dimensions.contains(TradeDimension.YEAR) || byPeriod;
    this.byProduct = dimensions.contains(TradeDimension.PRODUCT);
    this.byChapter = dimensions.contains(TradeDimension.CHAPTER) || byProduct;
    this.keyPeriods = byPeriod ? dictionary.periods : dictionary.years;
    this.keyProducts = byProduct ? dictionary.products : dictionary.chapters;
    this.kept =
        Row.FRAME
            | (dimensions.contains(TradeDimension.REPORTER) ? Row.REPORTER : 0)
            | (dimensions.contains(TradeDimension.PARTNER) ? Row.PARTNER : 0)
            | (dimensions.contains(TradeDimension.FLOW) ? Row.FLOW : 0);
  }

  @Override
  public boolean asksForProducts() {
    return byChapter;
  }

  ImmutableList<TradeDimension> dimensions() {
    return dimensions;
  }

  /** The key bits of a row, of which those of the partner may be zero. */
  long codes(long row) {
    long codes = row & kept;
    if (byYear) {
      codes |= bitsOfPeriod(Row.periodOf(row));
    }
    return byChapter ? codes | bitsOfProduct(Row.productOf(row)) : codes;
  }

  @Override
  void take(long[] rows, long[] values, long[] quantities, int count) {
    for (int i = 0; i < count; i++) {
      long row = rows[i];
      int period = Row.periodOf(row);
      seenReporters[Row.reporterOf(row)] = true;
      seenPeriods[period] = true;
      long codes = row & kept;
      if (byYear) {
        codes |= bitsOfPeriod(period);
      }
      if (byChapter) {
        codes |= bitsOfProduct(Row.productOf(row));
      }
      sums.add(codes, values[i], quantities[i], 1);
    }
  }

  private long bitsOfPeriod(int period) {
    long bits = periodBits[period];
    return bits != 0 ? bits : learnPeriod(period);
  }

  private long learnPeriod(int period) {
    String text = dictionary().periods.get(period);
    String key = byPeriod ? text : TradeFilter.yearOf(text);
    long bits = Row.period(keyPeriods.of(key));
    periodBits[period] = bits;
    return bits;
  }

  private long bitsOfProduct(int product) {
    if (product >= productBits.length) {
      productBits = Arrays.copyOf(productBits, Integer.highestOneBit(product) << 1);
    }
    long bits = productBits[product];
    if (bits == 0) {
      String text = dictionary().products.get(product);
      bits = Row.product(keyProducts.of(byProduct ? text : TradeFilter.chapterOf(text)));
      productBits[product] = bits;
    }
    return bits;
  }

  /** Adds rows that were added up already; one of them stands for all. */
  void addSum(long row, long value, long quantity, long count) {
    sums.add(codes(row), value, quantity, count);
    counted(count);
  }

  /** Marks reporters and periods as seen, by their numbers. */
  void see(boolean[] someReporters, boolean[] somePeriods) {
    or(someReporters, seenReporters);
    or(somePeriods, seenPeriods);
  }

  /** Adds what a sink of the same dimensions and dictionary has added up. */
  void absorb(TotalsSink other) {
    if (other.dictionary() != dictionary()) {
      absorb(other.totals());
      return;
    }
    other.sums.forEach(sums::add);
    see(other.seenReporters, other.seenPeriods);
    reportersSeen.addAll(other.reportersSeen);
    periodsSeen.addAll(other.periodsSeen);
    absorbed = absorbed.plus(other.tally()).plus(other.absorbed);
  }

  private static void or(boolean[] from, boolean[] into) {
    for (int i = 0; i < from.length; i++) {
      into[i] |= from[i];
    }
  }

  /** Adds what was added up elsewhere, by these dimensions or finer ones. */
  void absorb(TradeTotals totals) {
    absorbed = absorbed.plus(totals.tally());
    for (String reporter : totals.reporters()) {
      if (filter().wants(TradeDimension.REPORTER, reporter)) {
        reportersSeen.add(reporter);
      }
    }
    for (String period : totals.periods()) {
      if (filter().wantsPeriod(period)) {
        periodsSeen.add(period);
      }
    }
    totals.forEachSum(
        (reporter, partner, flow, period, product, frame, value, quantity, rows) -> {
          if (filter().wants(TradeDimension.REPORTER, reporter)
              && filter().wants(TradeDimension.PARTNER, partner)
              && filter().wants(TradeDimension.FLOW, flow)
              && (period.isEmpty() || filter().wantsPeriod(period))
              && (product.isEmpty() || filter().wantsProduct(product))
              && filter().wantsFrame(frame)) {
            long codes =
                Row.reporter(number(dictionary().reporters, reporter))
                    | Row.partner(number(dictionary().partners, partner))
                    | (flow.isEmpty() ? 0 : Row.flow(Flow.valueOf(flow)));
            codes = (codes & kept) | dictionary().frames.of(frame);
            if (byYear) {
              codes |= Row.period(keyPeriods.of(byPeriod ? period : TradeFilter.yearOf(period)));
            }
            if (byChapter) {
              String key = byProduct ? product : TradeFilter.chapterOf(product);
              codes |= Row.product(keyProducts.of(key));
            }
            sums.add(codes, value, quantity, rows);
          }
        });
  }

  private static int number(Codes<String> codes, String text) {
    return text.isEmpty() ? 0 : codes.of(text);
  }

  TradeTotals totals() {
    mark(seenReporters, dictionary().reporters, reportersSeen);
    mark(seenPeriods, dictionary().periods, periodsSeen);
    Sorted<String> reporter = new Sorted<>(dictionary().reporters.list());
    Sorted<String> partner = new Sorted<>(dictionary().partners.list());
    Sorted<String> period = new Sorted<>(keyPeriods.list());
    Sorted<String> product = new Sorted<>(keyProducts.list());
    Sorted<TradeFrame> frame = new Sorted<>(dictionary().frames.list());
    sums.forEach(
        (codes, value, quantity, rows) -> {
          reporter.use(Row.reporterOf(codes));
          partner.use(Row.partnerOf(codes));
          period.use(Row.periodOf(codes));
          product.use(Row.productOf(codes));
          frame.use(Row.frameOf(codes));
        });
    ImmutableList<ImmutableList<String>> texts =
        ImmutableList.of(reporter.sort(), partner.sort(), period.sort(), product.sort());
    ImmutableList<TradeFrame> usedFrames = frame.sort();
    RowSums canonical = new RowSums();
    sums.forEach(
        (codes, value, quantity, rows) ->
            canonical.add(
                Row.reporter(reporter.rank(Row.reporterOf(codes)))
                    | Row.partner(partner.rank(Row.partnerOf(codes)))
                    | (codes & Row.FLOW)
                    | Row.period(period.rank(Row.periodOf(codes)))
                    | Row.product(product.rank(Row.productOf(codes)))
                    | frame.rank(Row.frameOf(codes)),
                value,
                quantity,
                rows));
    return new TradeTotals(
        dimensions,
        texts,
        usedFrames,
        canonical,
        ImmutableSortedSet.copyOf(reportersSeen),
        ImmutableSortedSet.copyOf(periodsSeen),
        tally().plus(absorbed));
  }

  private static void mark(boolean[] seen, Codes<String> codes, Set<String> into) {
    for (int number = 1; number <= codes.size(); number++) {
      if (seen[number]) {
        into.add(codes.get(number));
      }
    }
  }

  /** The things of a dictionary that are used, in their order, so that equal totals look equal. */
  private static final class Sorted<T extends Comparable<? super T>> {

    private final ImmutableList<T> things;
    private final boolean[] used;
    private final int[] ranks;

    Sorted(ImmutableList<T> things) {
      this.things = things;
      this.used = new boolean[things.size() + 1];
      this.ranks = new int[things.size() + 1];
    }

    void use(int number) {
      used[number] = true;
    }

    /** Puts those that are used into their order, from 1. */
    ImmutableList<T> sort() {
      List<Integer> numbers = new ArrayList<>();
      for (int number = 1; number < used.length; number++) {
        if (used[number]) {
          numbers.add(number);
        }
      }
      numbers.sort(Comparator.comparing(number -> things.get(number - 1)));
      ImmutableList.Builder<T> sorted = ImmutableList.builder();
      for (int rank = 1; rank <= numbers.size(); rank++) {
        int number = numbers.get(rank - 1);
        ranks[number] = rank;
        sorted.add(things.get(number - 1));
      }
      return sorted.build();
    }

    int rank(int number) {
      return ranks[number];
    }
  }
}
