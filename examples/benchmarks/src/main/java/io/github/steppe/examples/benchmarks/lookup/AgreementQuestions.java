package io.github.steppe.examples.benchmarks.lookup;

import io.github.steppe.examples.benchmarks.Nanoseconds;
import java.util.List;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Param;

/** Questions about agreements, one after another, and what their answers have to be. */
public abstract class AgreementQuestions extends Nanoseconds {

  @Param({"10000", "1000000"})
  int size = 100;

  private final Texts.Question[] questions = Texts.questions();
  private int asked;

  final Texts.Question next() {
    return questions[asked++ & Texts.QUESTIONS - 1];
  }

  /** Asks the first questions, and compares some answers with those of a plain loop. */
  final void requireTheSameAnswers(int first, ToIntFunction<Texts.Question> count) {
    List<Texts.Row> rows = Texts.rows(size);
    for (int i = 0; i < first; i++) {
      int found = count.applyAsInt(questions[i]);
      if (i < 64 && found != inForce(rows, questions[i])) {
        throw new IllegalStateException(questions[i] + ": " + found);
      }
    }
  }

  private static int inForce(List<Texts.Row> rows, Texts.Question question) {
    int count = 0;
    for (Texts.Row row : rows) {
      if (row.answers(question)) {
        count++;
      }
    }
    return count;
  }
}
