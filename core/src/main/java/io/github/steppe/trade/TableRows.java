package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rows of a table, those of each partner together. */
final class TableRows {

  /** How many rows a thread takes at a time. */
  private static final int STEP = 1 << 14;

  private final Dictionary dictionary;
  private final TradeTally tally;

  /** By the number of the partner. */
  private final ImmutableList<RowRange> partners;

  /** No sum of some rows is farther from zero. */
  private final long bound;

  private TableRows(
      Dictionary dictionary, TradeTally tally, ImmutableList<RowRange> partners, long bound) {
    this.dictionary = dictionary;
    this.tally = tally;
    this.partners = partners;
    this.bound = bound;
  }

  static TableRows of(ImmutableList<TradeSink> sinks) {
    Dictionary dictionary = sinks.isEmpty() ? new Dictionary() : sinks.get(0).dictionary();
    TradeTally tally = TradeTally.NONE;
    long bound = 0;
    ImmutableList.Builder<TableSink> tableSinks = ImmutableList.builder();
    for (TradeSink sink : sinks) {
      if (!(sink instanceof TableSink one) || sink.dictionary() != dictionary) {
        throw new IllegalArgumentException("the sinks are not those of one table");
      }
      one.requireOpen();
      tableSinks.add(one);
      tally = tally.plus(sink.tally());
      bound = LongMath.saturatedAdd(bound, one.bound());
    }
    return new TableRows(
        dictionary, tally, byPartner(tableSinks.build(), dictionary.partners.size()), bound);
  }

  /** Counts, makes room, and puts each row into its place. */
  private static ImmutableList<RowRange> byPartner(ImmutableList<TableSink> sinks, int partners) {
    int[][] places = new int[sinks.size()][partners + 1];
    int[] ends = new int[partners + 1];
    int rows = 0;
    for (int partner = 0; partner <= partners; partner++) {
      for (int sink = 0; sink < sinks.size(); sink++) {
        places[sink][partner] = rows;
        rows = Math.addExact(rows, sinks.get(sink).rowsOf(partner));
      }
      ends[partner] = rows;
    }
    RowRange all = RowRange.ofSize(rows);
    AtomicInteger next = new AtomicInteger();
    parallel(
        sinks.size(),
        () -> {
          for (int sink = next.getAndIncrement();
              sink < sinks.size();
              sink = next.getAndIncrement()) {
            sinks.get(sink).scatter(all, places[sink]);
          }
          return sinks;
        });
    ImmutableList.Builder<RowRange> sorted = ImmutableList.builder();
    for (int partner = 0; partner <= partners; partner++) {
      sorted.add(all.range(partner == 0 ? 0 : ends[partner - 1], ends[partner]));
    }
    return sorted.build();
  }

  Dictionary dictionary() {
    return dictionary;
  }

  TradeTally tally() {
    return tally;
  }

  /** The rows that are asked for, narrowed when their turn comes. */
  Stream<RowRange> stream(TradeFilter filter) {
    RowFilter wanted = new RowFilter(filter, dictionary);
    return partners.stream()
        .filter(rows -> rows.count() > 0)
        .filter(rows -> wanted.wantsPartner(Row.partnerOf(rows.rows()[rows.from()])))
        .flatMap(rows -> ranges(rows).stream())
        .map(range -> narrow(range, wanted));
  }

  void forEach(int partner, RowFilter wanted, Consumer<RowRange> action) {
    if (wanted.wantsPartner(partner)) {
      for (RowRange range : ranges(partners.get(partner))) {
        action.accept(narrow(range, wanted));
      }
    }
  }

  private static List<RowRange> ranges(RowRange rows) {
    List<RowRange> ranges = new ArrayList<>();
    for (int from = rows.from(); from < rows.to(); from += STEP) {
      ranges.add(rows.range(from, Math.min(rows.to(), from + STEP)));
    }
    return ranges;
  }

  private static RowRange narrow(RowRange range, RowFilter wanted) {
    if (wanted.looksAtPartnersOnly()) {
      return range;
    }
    RowRange narrower = RowRange.ofSize(range.count());
    int count = 0;
    for (int i = range.from(); i < range.to(); i++) {
      if (wanted.wants(range.rows()[i])) {
        narrower.set(count++, range.rows()[i], range.values()[i], range.quantities()[i]);
      }
    }
    return narrower.range(0, count);
  }

  long count(TradeFilter filter) {
    return stream(filter).mapToLong(RowRange::count).sum();
  }

  /** Adds up, with all processors. */
  TradeTotals totals(ImmutableList<TradeDimension> dimensions, TradeFilter filter) {
    RowFilter wanted = new RowFilter(filter, dictionary);
    List<RowRange> ranges = new ArrayList<>();
    for (int partner = 0; partner < partners.size(); partner++) {
      if (wanted.wantsPartner(partner)) {
        ranges.addAll(ranges(partners.get(partner)));
      }
    }
    AtomicInteger next = new AtomicInteger();
    TotalsSink total = new TotalsSink(dimensions, TradeFilter.ALL, dictionary);
    for (TotalsSink sum :
        parallel(
            ranges.size(),
            () -> {
              TotalsSink sink = new TotalsSink(dimensions, TradeFilter.ALL, dictionary);
              PartnerSums sums = new PartnerSums(dictionary, dimensions, sink, bound);
              for (int i = next.getAndIncrement(); i < ranges.size(); i = next.getAndIncrement()) {
                sums.add(narrow(ranges.get(i), wanted));
              }
              sums.finish();
              return sink;
            })) {
      total.absorb(sum);
    }
    return total.totals();
  }

  /** Does the same on as many threads as there are processors, but not more than there is work. */
  static <T> List<T> parallel(int work, Supplier<T> task) {
    int threads = Math.max(1, Math.min(work, Runtime.getRuntime().availableProcessors()));
    List<CompletableFuture<T>> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      others.add(CompletableFuture.supplyAsync(task));
    }
    List<T> results = new ArrayList<>();
    results.add(task.get());
    for (CompletableFuture<T> other : others) {
      try {
        results.add(other.join());
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw e;
      }
    }
    return results;
  }
}
