package io.github.steppe.examples.benchmarks.trade;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** File to totals by partner, year and flow with H2, in memory. */
public final class H2Totals {

  private H2Totals() {}

  /**
   * Prints the check of the totals.
   *
   * @param arguments path
   */
  public static void main(String[] arguments) throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table trade as select REPORTER, PARTNER, PRODUCT_NC, cast(FLOW as tinyint) FLOW,"
              + " cast(PERIOD as int) PERIOD, cast(VALUE_EUR as bigint) VALUE_EUR,"
              + " cast(QUANTITY_KG as bigint) QUANTITY_KG from csvread('"
              + Path.of(arguments[0])
              + "')");
      Check check = new Check();
      try (ResultSet groups =
          statement.executeQuery(
              "select PARTNER, PERIOD / 100 as Y, FLOW, cast(sum(VALUE_EUR) as bigint) from trade"
                  + " group by PARTNER, PERIOD / 100, FLOW")) {
        while (groups.next()) {
          check.add(groups.getString(1), groups.getInt(2), groups.getInt(3), groups.getLong(4));
        }
      }
      check.print();
    }
  }
}
