package io.github.steppe.examples.benchmarks.lookup;

import static com.googlecode.cqengine.query.QueryFactory.and;
import static com.googlecode.cqengine.query.QueryFactory.attribute;
import static com.googlecode.cqengine.query.QueryFactory.equal;
import static com.googlecode.cqengine.query.QueryFactory.greaterThanOrEqualTo;
import static com.googlecode.cqengine.query.QueryFactory.lessThanOrEqualTo;

import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.MultiValueAttribute;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.query.option.QueryOptions;
import com.googlecode.cqengine.resultset.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/**
 * The agreements between two parties that were in force on a day, from CQEngine with a hash index
 * of the pairs of parties.
 */
public class AgreementsInCqEngine extends AgreementQuestions {

  private record Pair(String one, String other) {}

  /** A row that is equal to itself only, so that no time goes into comparing texts. */
  private static final class Text {
    private final Texts.Row row;
    private final long from;
    private final long to;

    Text(Texts.Row row) {
      this.row = row;
      this.from = row.from().toEpochDay();
      this.to = row.to().toEpochDay();
    }

    Long from() {
      return from;
    }

    Long to() {
      return to;
    }
  }

  private static final MultiValueAttribute<Text, Pair> PAIR =
      new MultiValueAttribute<>("pair") {
        @Override
        public Iterable<Pair> getValues(Text text, QueryOptions options) {
          List<Pair> pairs = new ArrayList<>();
          for (String one : text.row.parties()) {
            for (String other : text.row.parties()) {
              if (!one.equals(other)) {
                pairs.add(new Pair(one, other));
              }
            }
          }
          return pairs;
        }
      };

  private static final SimpleAttribute<Text, Long> FROM =
      attribute(Text.class, Long.class, "from", Text::from);

  private static final SimpleAttribute<Text, Long> TO =
      attribute(Text.class, Long.class, "to", Text::to);

  private final IndexedCollection<Text> texts = new ConcurrentIndexedCollection<>();

  @Setup
  public void read() {
    texts.clear();
    texts.addIndex(HashIndex.onAttribute(PAIR));
    Texts.rows(size).forEach(row -> texts.add(new Text(row)));
    requireTheSameAnswers(Texts.QUESTIONS, question -> ask(question).size());
  }

  @Benchmark
  public List<Texts.Row> cqEngine() {
    return ask(next());
  }

  private List<Texts.Row> ask(Texts.Question question) {
    Long day = question.day().toEpochDay();
    List<Texts.Row> rows = new ArrayList<>();
    try (ResultSet<Text> found =
        texts.retrieve(
            and(
                equal(PAIR, new Pair(question.one(), question.other())),
                lessThanOrEqualTo(FROM, day),
                greaterThanOrEqualTo(TO, day)))) {
      for (Text text : found) {
        rows.add(text.row);
      }
    }
    return rows;
  }
}
