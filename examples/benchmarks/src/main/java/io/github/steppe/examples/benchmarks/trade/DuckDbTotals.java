package io.github.steppe.examples.benchmarks.trade;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;

/** File to totals by partner, year and flow with DuckDB. */
public final class DuckDbTotals {

  private DuckDbTotals() {}

  /**
   * Prints the check of the totals.
   *
   * @param arguments path, threads, {@code stream} to keep no rows, {@code table} to keep them with
   *     the types that DuckDB infers, {@code enum} with codes as ENUM and short numbers, {@code
   *     parquet} to read the Parquet file that {@link DuckDbParquet} wrote; partners if not all
   */
  public static void main(String[] arguments) throws SQLException, IOException {
    try (Connection connection = open(Integer.parseInt(arguments[1]));
        Statement statement = connection.createStatement()) {
      String rows = rows(statement, Path.of(arguments[0]), arguments[2]);
      String partners =
          Arrays.stream(arguments).skip(3).map("'%s'"::formatted).collect(Collectors.joining(", "));
      totals(statement, rows + (partners.isEmpty() ? "" : " where PARTNER in (" + partners + ")"))
          .print();
    }
  }

  static Connection open(int threads) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("set threads = " + threads);
      statement.execute("set preserve_insertion_order = false");
    }
    return connection;
  }

  /** What to select from; product codes are text, which a sample of the file would not tell. */
  static String rows(Statement statement, Path path, String way) throws SQLException {
    String csv = "read_csv('%s', header = true, types = {'PRODUCT_NC': 'VARCHAR'})".formatted(path);
    switch (way) {
      case "stream":
        return csv;
      case "parquet":
        return "'%s'".formatted(path);
      case "table":
        statement.execute("create table trade as select * from " + csv);
        return "trade";
      case "enum":
        for (String column : new String[] {"REPORTER", "PARTNER", "PRODUCT_NC"}) {
          statement.execute(
              "create type %1$s_CODE as enum (select distinct %1$s from %2$s order by 1)"
                  .formatted(column, csv));
        }
        statement.execute(
            "create table trade as select REPORTER::REPORTER_CODE as REPORTER,"
                + " PARTNER::PARTNER_CODE as PARTNER, PRODUCT_NC::PRODUCT_NC_CODE as PRODUCT_NC,"
                + " FLOW::utinyint as FLOW, PERIOD::uinteger as PERIOD, VALUE_EUR, QUANTITY_KG"
                + " from "
                + csv);
        return "trade";
      default:
        throw new IllegalArgumentException(way);
    }
  }

  static Check totals(Statement statement, String rows) throws SQLException {
    Check check = new Check();
    try (ResultSet groups =
        statement.executeQuery(
            "select PARTNER::varchar, PERIOD // 100, FLOW, sum(VALUE_EUR)::bigint from "
                + rows
                + " group by all")) {
      while (groups.next()) {
        check.add(groups.getString(1), groups.getInt(2), groups.getInt(3), groups.getLong(4));
      }
    }
    return check;
  }
}
