package io.github.steppe.examples.benchmarks.lookup;

import io.github.steppe.agreement.Agreement;
import io.github.steppe.relations.Relations;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** The agreements between two parties that were in force on a day, as a list. */
public class AgreementsInSteppe extends AgreementQuestions {

  private Relations relations = Texts.relations(List.of());

  @Setup
  public void read() {
    relations = Texts.relations(Texts.rows(size));
    requireTheSameAnswers(Texts.QUESTIONS, question -> ask(question).size());
  }

  @Benchmark
  public List<Agreement> steppe() {
    return ask(next());
  }

  private List<Agreement> ask(Texts.Question question) {
    return relations
        .agreements()
        .between(question.one(), question.other())
        .inForceOn(question.day())
        .list();
  }
}
