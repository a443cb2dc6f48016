package io.github.steppe.examples.benchmarks.lookup;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** The agreements between two parties that were in force on a day, by a stream over all of them. */
public class AgreementsInStream extends AgreementQuestions {

  private List<Texts.Row> rows = List.of();

  @Setup
  public void read() {
    rows = Texts.rows(size);
    requireTheSameAnswers(64, question -> ask(question).size());
  }

  @Benchmark
  public List<Texts.Row> stream() {
    return ask(next());
  }

  private List<Texts.Row> ask(Texts.Question question) {
    return rows.stream().filter(row -> row.answers(question)).toList();
  }
}
