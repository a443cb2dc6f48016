package io.github.steppe.examples.benchmarks.lookup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A database in memory, with one table and one question about it. */
final class Sql implements AutoCloseable {

  private final Connection connection;

  /**
   * Opens a database.
   *
   * @param engine {@code h2} or {@code duckdb}
   */
  Sql(String engine) throws SQLException {
    connection = DriverManager.getConnection(engine.equals("h2") ? "jdbc:h2:mem:" : "jdbc:duckdb:");
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  PreparedStatement prepare(String sql) throws SQLException {
    return connection.prepareStatement(sql);
  }

  void begin() throws SQLException {
    connection.setAutoCommit(false);
  }

  void commit() throws SQLException {
    connection.commit();
    connection.setAutoCommit(true);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
