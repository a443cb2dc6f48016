package io.github.steppe.examples.benchmarks.trade;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes a file of Comext as Parquet with DuckDB, for {@link DuckDbTotals} to read. */
public final class DuckDbParquet {

  private DuckDbParquet() {}

  /**
   * Writes the file.
   *
   * @param arguments the path of the file and that of the Parquet file
   */
  public static void main(String[] arguments) throws SQLException {
    try (Connection connection = DuckDbTotals.open(2);
        Statement statement = connection.createStatement()) {
      String rows = DuckDbTotals.rows(statement, Path.of(arguments[0]), "stream");
      statement.execute(
          "copy (select * from %s) to '%s' (format parquet)".formatted(rows, arguments[1]));
    }
  }
}
