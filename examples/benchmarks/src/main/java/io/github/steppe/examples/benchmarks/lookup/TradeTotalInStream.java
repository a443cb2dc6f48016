package io.github.steppe.examples.benchmarks.lookup;

import com.google.common.collect.ImmutableList;
import io.github.steppe.trade.TradeRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** What was traded with a partner in a year, in one direction, by a stream over all records. */
public class TradeTotalInStream extends TradeQuestionsAsked {

  private ImmutableList<TradeRecord> records = ImmutableList.of();

  @Setup
  public void read() {
    records = Cells.records(size);
    requireTheSameAnswers(records, 64, this::ask);
  }

  @Benchmark
  public long stream() {
    return ask(next());
  }

  private long ask(Cells.Question question) {
    return records.stream()
        .filter(
            record ->
                record.partner().equals(question.partner())
                    && record.year() == question.year()
                    && record.flow() == question.flow())
        .mapToLong(record -> record.value().getAmountMinorLong())
        .sum();
  }
}
