package io.github.steppe.examples.benchmarks.lookup;

import com.google.common.collect.ImmutableList;
import io.github.steppe.relations.Relations;
import io.github.steppe.trade.TradeRecord;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** What was traded with a partner in a year, in one direction. */
public class TradeTotalInSteppe extends TradeQuestionsAsked {

  private Relations relations = Cells.relations(ImmutableList.of());

  @Setup
  public void read() {
    ImmutableList<TradeRecord> records = Cells.records(size);
    relations = Cells.relations(records);
    requireTheSameAnswers(records, Texts.QUESTIONS, question -> ask(question).getAmountMinorLong());
  }

  @Benchmark
  public Money steppe() {
    return ask(next());
  }

  private Money ask(Cells.Question question) {
    return relations
        .trade()
        .partner(question.partner())
        .year(question.year())
        .flow(question.flow())
        .total();
  }
}
