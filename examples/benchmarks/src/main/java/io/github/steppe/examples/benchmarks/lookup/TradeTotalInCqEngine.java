package io.github.steppe.examples.benchmarks.lookup;

import static com.googlecode.cqengine.query.QueryFactory.attribute;
import static com.googlecode.cqengine.query.QueryFactory.equal;

import com.google.common.collect.ImmutableList;
import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.resultset.ResultSet;
import io.github.steppe.trade.TradeRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * What was traded with a partner in a year, in one direction, from CQEngine with a hash index of
 * the three together.
 */
public class TradeTotalInCqEngine extends TradeQuestionsAsked {

  /** A row that is equal to itself only. */
  private static final class Row {
    private final Cells.Question key;
    private final long cents;

    Row(TradeRecord trade) {
      key = new Cells.Question(trade.partner(), trade.year(), trade.flow());
      cents = trade.value().getAmountMinorLong();
    }

    Cells.Question key() {
      return key;
    }
  }

  private static final SimpleAttribute<Row, Cells.Question> KEY =
      attribute(Row.class, Cells.Question.class, "key", Row::key);

  private final IndexedCollection<Row> rows = new ConcurrentIndexedCollection<>();

  @Setup
  public void read() {
    rows.clear();
    rows.addIndex(HashIndex.onAttribute(KEY));
    ImmutableList<TradeRecord> trade = Cells.records(size);
    trade.forEach(one -> rows.add(new Row(one)));
    requireTheSameAnswers(trade, Texts.QUESTIONS, this::ask);
  }

  @Benchmark
  public long cqEngine() {
    return ask(next());
  }

  private long ask(Cells.Question question) {
    long cents = 0;
    try (ResultSet<Row> found = rows.retrieve(equal(KEY, question))) {
      for (Row row : found) {
        cents += row.cents;
      }
    }
    return cents;
  }
}
