package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a table, those of each partner together. */
final class TableRows {

  /** How many chunks a thread takes at a time. */
  private static final int STEP = 16;

  private final Dictionary dictionary;
  private final TradeTally tally;

  /** By the number of the partner. */
  private final ImmutableList<ImmutableList<TableSink.Chunk>> partners;

  private TableRows(
      Dictionary dictionary,
      TradeTally tally,
      ImmutableList<ImmutableList<TableSink.Chunk>> partners) {
    this.dictionary = dictionary;
    this.tally = tally;
    this.partners = partners;
  }

  static TableRows of(ImmutableList<TradeSink> sinks) {
    Dictionary dictionary = sinks.isEmpty() ? new Dictionary() : sinks.get(0).dictionary();
    TradeTally tally = TradeTally.NONE;
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
        chunks.addAll(((TableSink) sink).chunks(partner));
      }
      partners.add(chunks.build());
    }
    return new TableRows(dictionary, tally, partners.build());
  }

  Dictionary dictionary() {
    return dictionary;
  }

  TradeTally tally() {
    return tally;
  }

  /** The rows that are asked for, narrowed when their turn comes. */
  Stream<TableSink.Chunk> stream(TradeFilter filter) {
    RowFilter wanted = new RowFilter(filter, dictionary);
    return IntStream.range(0, partners.size())
        .filter(wanted::wantsPartner)
        .boxed()
        .flatMap(partner -> partners.get(partner).stream())
        .map(chunk -> narrow(chunk, wanted));
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
    TableSink.Chunk narrower = new TableSink.Chunk(chunk.count);
    for (int i = 0; i < chunk.count; i++) {
      if (wanted.wants(chunk.rows[i])) {
        narrower.rows[narrower.count] = chunk.rows[i];
        narrower.values[narrower.count] = chunk.values[i];
        narrower.quantities[narrower.count] = chunk.quantities[i];
        narrower.count++;
      }
    }
    return narrower;
  }

  long count(TradeFilter filter) {
    return stream(filter).mapToLong(chunk -> chunk.count).sum();
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
    List<TradeTotals> sums =
        parallel(
            chunks.size() / STEP + 1,
            () -> {
              TotalsSink sink = new TotalsSink(dimensions, TradeFilter.ALL, dictionary);
              for (int at = next.getAndAdd(STEP); at < chunks.size(); at = next.getAndAdd(STEP)) {
                for (int i = at; i < Math.min(at + STEP, chunks.size()); i++) {
                  TableSink.Chunk chunk = narrow(chunks.get(i), wanted);
                  sink.add(chunk.rows, chunk.values, chunk.quantities, chunk.count);
                }
              }
              return sink.totals();
            });
    TradeTotals total = sums.get(0);
    for (TradeTotals sum : sums.subList(1, sums.size())) {
      total = total.merge(sum);
    }
    return total;
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
