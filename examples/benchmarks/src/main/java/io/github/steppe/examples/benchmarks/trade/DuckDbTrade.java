package io.github.steppe.examples.benchmarks.trade;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.TearDown;

/** The jobs with DuckDB: a table with the types that it infers, or with codes as ENUM. */
public class DuckDbTrade extends TradeJobs {

  @Param({"table", "enum"})
  String way = "table";

  private Optional<Connection> connection = Optional.empty();

  @Override
  void read() throws SQLException {
    close();
    connection = Optional.of(DuckDbTotals.open(threads));
    try (Statement statement = statement()) {
      DuckDbTotals.rows(statement, path, way);
    }
  }

  @TearDown
  public void close() throws SQLException {
    if (connection.isPresent()) {
      connection.get().close();
    }
  }

  private Statement statement() throws SQLException {
    return connection.orElseThrow().createStatement();
  }

  @Benchmark
  public Check stream() throws SQLException {
    try (Statement statement = statement()) {
      return DuckDbTotals.totals(statement, DuckDbTotals.rows(statement, path, "stream"));
    }
  }

  @Benchmark
  public int ingest() throws SQLException {
    try (Statement statement = statement()) {
      statement.execute("drop table if exists trade");
      for (String column : List.of("REPORTER", "PARTNER", "PRODUCT_NC")) {
        statement.execute("drop type if exists " + column + "_CODE");
      }
      return DuckDbTotals.rows(statement, path, way).length();
    }
  }

  @Benchmark
  public Check sums() throws SQLException {
    try (Statement statement = statement()) {
      return DuckDbTotals.totals(statement, "trade");
    }
  }

  @Benchmark
  public Map<String, Long> top() throws SQLException {
    Map<String, Long> top = new LinkedHashMap<>();
    try (Statement statement = statement();
        ResultSet rows =
            statement.executeQuery(
                "select PRODUCT_NC::varchar, sum(VALUE_EUR)::bigint as EURO from trade"
                    + " where PARTNER = '%s' group by all order by EURO desc, 1 limit %d"
                        .formatted(ONE_PARTNER, MOST))) {
      while (rows.next()) {
        top.put(rows.getString(1), rows.getLong(2));
      }
    }
    return top;
  }

  @Benchmark
  public Map<String, Double> concentration() throws SQLException {
    Map<String, Double> indexes = new HashMap<>();
    try (Statement statement = statement();
        ResultSet rows =
            statement.executeQuery(
                "select PARTNER::varchar, Y, sum(EURO * EURO) / sum(EURO) ^ 2 from"
                    + " (select PARTNER, PERIOD // 100 as Y, PRODUCT_NC,"
                    + " sum(VALUE_EUR)::double as EURO from trade group by all) group by all")) {
      while (rows.next()) {
        indexes.put(rows.getString(1) + ' ' + rows.getInt(2), rows.getDouble(3));
      }
    }
    return indexes;
  }

  @Override
  List<String> checks() throws SQLException {
    return List.of(stream().toString(), sums().toString());
  }

  @Override
  Map<String, Long> largest() throws SQLException {
    return top();
  }

  @Override
  Map<String, Double> indexes() throws SQLException {
    return concentration();
  }
}
