package io.github.steppe.examples.benchmarks.lookup;

import com.google.common.collect.ImmutableList;
import io.github.steppe.trade.TradeRecord;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What was traded with a partner in a year, in one direction, from a database in memory, by a
 * prepared statement and an index.
 */
public class TradeTotalInSql extends TradeQuestionsAsked {

  @Param({"h2", "duckdb"})
  String engine = "h2";

  private Optional<Sql> database = Optional.empty();
  private Optional<PreparedStatement> select = Optional.empty();

  @Setup
  public void read() throws SQLException {
    Sql sql = new Sql(engine);
    database = Optional.of(sql);
    sql.execute("create table trade (partner varchar, y int, flow varchar, cents bigint)");
    ImmutableList<TradeRecord> records = Cells.records(size);
    sql.begin();
    try (PreparedStatement insert = sql.prepare("insert into trade values (?, ?, ?, ?)")) {
      for (TradeRecord record : records) {
        insert.setString(1, record.partner());
        insert.setInt(2, record.year());
        insert.setString(3, record.flow().name());
        insert.setLong(4, record.value().getAmountMinorLong());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    sql.commit();
    sql.execute("create index cells on trade (partner, y, flow)");
    select =
        Optional.of(
            sql.prepare(
                "select cast(sum(cents) as bigint) from trade"
                    + " where partner = ? and y = ? and flow = ?"));
    requireTheSameAnswers(records, 64, this::ask);
  }

  @TearDown
  public void close() throws SQLException {
    database.orElseThrow().close();
  }

  @Benchmark
  public long sql() {
    return ask(next());
  }

  private long ask(Cells.Question question) {
    try {
      PreparedStatement statement = select.orElseThrow();
      statement.setString(1, question.partner());
      statement.setInt(2, question.year());
      statement.setString(3, question.flow().name());
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException problem) {
      throw new IllegalStateException(problem);
    }
  }
}
