package io.github.steppe.examples.benchmarks.lookup;

import com.google.common.collect.ImmutableList;
import io.github.steppe.examples.benchmarks.Nanoseconds;
import io.github.steppe.trade.TradeRecord;
import java.util.function.ToLongFunction;
import org.openjdk.jmh.annotations.Param;

/** Questions about trade, one after another, and what their answers have to be. */
public abstract class TradeQuestionsAsked extends Nanoseconds {

  @Param({"10000", "1000000"})
  int size = 100;

  private Cells.Question[] questions = Cells.questions(size);
  private int asked;

  final Cells.Question next() {
    return questions[asked++ & Texts.QUESTIONS - 1];
  }

  /** Asks the first questions, and compares some answers with those of a plain loop. */
  final void requireTheSameAnswers(
      ImmutableList<TradeRecord> records, int first, ToLongFunction<Cells.Question> cents) {
    questions = Cells.questions(size);
    for (int i = 0; i < first; i++) {
      long found = cents.applyAsLong(questions[i]);
      if (i < 64 && found != cents(records, questions[i])) {
        throw new IllegalStateException(questions[i] + ": " + found);
      }
    }
  }

  static long cents(ImmutableList<TradeRecord> records, Cells.Question question) {
    long cents = 0;
    for (TradeRecord record : records) {
      if (record.partner().equals(question.partner())
          && record.year() == question.year()
          && record.flow() == question.flow()) {
        cents += record.value().getAmountMinorLong();
      }
    }
    return cents;
  }
}
