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

/** The rows of a table, those of each partner together. */
final class TableRows {

  /** How many chunks a thread takes at a time. */
  private static final int STEP = 16;

  private final Dictionary dictionary;
  private final TradeTally tally;

  /** By the number of the partner. */
  private final ImmutableList<ImmutableList<TableSink.Chunk>> partners;

  /** No sum of some rows is farther from zero. */
  private final long bound;

  private TableRows(
      Dictionary dictionary,
      TradeTally tally,
      ImmutableList<ImmutableList<TableSink.Chunk>> partners,
      long bound) {
    this.dictionary = dictionary;
    this.tally = tally;
    this.partners = partners;
    this.bound = bound;
  }

  static TableRows of(ImmutableList<TradeSink> sinks) {
    Dictionary dictionary = sinks.isEmpty() ? new Dictionary() : sinks.get(0).dictionary();
    TradeTally tally = TradeTally.NONE;
    long bound = 0;
    ImmutableList.Builder<ImmutableList<TableSink.Chunk>> partners = ImmutableList.builder();
    for (TradeSink sink : sinks) {
      if (!(sink instanceof TableSink) || sink.dictionary() != dictionary) {
        throw new IllegalArgumentException("the sinks are not those of one table");
      }
      tally = tally.plus(sink.tally());
    }
    for (int partner = 0; partner <= dictionary.partners.size(); partner++) {
      ImmutableList.Builder<TableSink.Chunk> chunks = ImmutableList.builder();
      for (TradeSink sink : sinks) {
        for (TableSink.Chunk chunk : ((TableSink) sink).chunks(partner)) {
          bound = LongMath.saturatedAdd(bound, chunk.bound());
          chunks.add(chunk);
        }
      }
      partners.add(chunks.build());
    }
    return new TableRows(dictionary, tally, partners.build(), bound);
  }

  Dictionary dictionary() {
    return dictionary;
  }

  TradeTally tally() {
    return tally;
  }

  /** Does something with the rows that are asked for, those of one partner after another. */
  void forEach(TradeFilter filter, Consumer<TableSink.Chunk> action) {
    RowFilter wanted = new RowFilter(filter, dictionary);
    for (int partner = 0; partner < partners.size(); partner++) {
      forEach(partner, wanted, action);
    }
  }

  void forEach(int partner, RowFilter wanted, Consumer<TableSink.Chunk> action) {
    if (wanted.wantsPartner(partner)) {
      for (TableSink.Chunk chunk : partners.get(partner)) {
        action.accept(narrow(chunk, wanted));
      }
    }
  }

  private static TableSink.Chunk narrow(TableSink.Chunk chunk, RowFilter wanted) {
    if (wanted.looksAtPartnersOnly()) {
      return chunk;
    }
    TableSink.Chunk narrower = new TableSink.Chunk(chunk);
    for (int i = 0; i < chunk.count; i++) {
      if (wanted.wants(chunk.row(i))) {
        narrower.add(chunk.row(i), chunk.value(i), chunk.quantity(i));
      }
    }
    return narrower;
  }

  long count(TradeFilter filter) {
    long[] count = {0};
    forEach(filter, chunk -> count[0] += chunk.count);
    return count[0];
  }

  /** Adds up, with all processors. */
  TradeTotals totals(ImmutableList<TradeDimension> dimensions, TradeFilter filter) {
    RowFilter wanted = new RowFilter(filter, dictionary);
    List<TableSink.Chunk> chunks = new ArrayList<>();
    for (int partner = 0; partner < partners.size(); partner++) {
      if (wanted.wantsPartner(partner)) {
        chunks.addAll(partners.get(partner));
      }
    }
    AtomicInteger next = new AtomicInteger();
    TotalsSink total = new TotalsSink(dimensions, TradeFilter.ALL, dictionary);
    for (TotalsSink sum :
        parallel(
            chunks.size() / STEP,
            () -> {
              TotalsSink sink = new TotalsSink(dimensions, TradeFilter.ALL, dictionary);
              PartnerSums sums = new PartnerSums(dictionary, dimensions, sink, bound);
              for (int at = next.getAndAdd(STEP); at < chunks.size(); at = next.getAndAdd(STEP)) {
                for (int i = at; i < Math.min(at + STEP, chunks.size()); i++) {
                  sums.add(narrow(chunks.get(i), wanted));
                }
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
