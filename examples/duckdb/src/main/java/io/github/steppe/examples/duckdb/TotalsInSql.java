package io.github.steppe.examples.duckdb;

import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.YEAR;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.TradeRecords;
import io.github.steppe.trade.TradeTotals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The trade table of the 2018 paper as a Parquet file: SQL has the same sums as the library. */
public final class TotalsInSql {

  private TotalsInSql() {}

  /** Prints the sums of both; they are compared to the cent. */
  public static void main(String[] arguments) throws IOException, SQLException {
    TradeRecords paper = EuCentralAsia.relations().trade().from("aydin-2018").reporter("EU");
    TradeTotals ours = paper.stream().collect(TradeTotals.by(YEAR, FLOW).collector());
    Path file = Files.createTempFile("trade", ".parquet");
    try {
      TradeParquet.write(paper.list(), file);
      print(file, ours);
    } finally {
      Files.delete(file);
    }
  }

  private static void print(Path file, TradeTotals ours) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet sums =
            statement.executeQuery(
                "select year::varchar, flow, sum(value) from "
                    + TradeParquet.quoted(file)
                    + " group by all order by all")) {
      while (sums.next()) {
        var value = ours.value(sums.getString(1), sums.getString(2));
        var sql = sums.getBigDecimal(3);
        System.out.printf(
            "%s %s: %s here, %s in SQL, %s%n",
            sums.getString(1),
            sums.getString(2),
            value,
            sql.toPlainString(),
            value.getAmount().compareTo(sql) == 0 ? "the same" : "NOT the same");
      }
    }
  }
}
