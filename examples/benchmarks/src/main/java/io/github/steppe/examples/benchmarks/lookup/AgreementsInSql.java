package io.github.steppe.examples.benchmarks.lookup;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The agreements between two parties that were in force on a day, from a table of pairs in a
 * database in memory, by a prepared statement and an index.
 */
public class AgreementsInSql extends AgreementQuestions {

  @Param({"h2", "duckdb"})
  String engine = "h2";

  private Optional<Sql> database = Optional.empty();
  private Optional<PreparedStatement> select = Optional.empty();

  @Setup
  public void read() throws SQLException {
    Sql sql = new Sql(engine);
    database = Optional.of(sql);
    sql.execute("create table text (one varchar, other varchar, f bigint, t bigint, id varchar)");
    sql.begin();
    try (PreparedStatement insert = sql.prepare("insert into text values (?, ?, ?, ?, ?)")) {
      for (Texts.Row row : Texts.rows(size)) {
        insert(row, insert);
      }
      insert.executeBatch();
    }
    sql.commit();
    sql.execute("create index pairs on text (one, other)");
    select =
        Optional.of(
            sql.prepare("select id from text where one = ? and other = ? and f <= ? and t >= ?"));
    requireTheSameAnswers(64, question -> ask(question).size());
  }

  private static void insert(Texts.Row row, PreparedStatement insert) throws SQLException {
    for (String one : row.parties()) {
      for (String other : row.parties()) {
        if (!one.equals(other)) {
          insert.setString(1, one);
          insert.setString(2, other);
          insert.setLong(3, row.from().toEpochDay());
          insert.setLong(4, row.to().toEpochDay());
          insert.setString(5, row.id());
          insert.addBatch();
        }
      }
    }
  }

  @TearDown
  public void close() throws SQLException {
    database.orElseThrow().close();
  }

  @Benchmark
  public List<String> sql() {
    return ask(next());
  }

  private List<String> ask(Texts.Question question) {
    List<String> ids = new ArrayList<>();
    try {
      PreparedStatement statement = select.orElseThrow();
      statement.setString(1, question.one());
      statement.setString(2, question.other());
      statement.setLong(3, question.day().toEpochDay());
      statement.setLong(4, question.day().toEpochDay());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getString(1));
        }
      }
      return ids;
    } catch (SQLException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
