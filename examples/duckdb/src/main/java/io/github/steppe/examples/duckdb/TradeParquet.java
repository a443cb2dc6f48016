package io.github.steppe.examples.duckdb;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Writes trade records to a Parquet file and reads them back, nothing lost, through DuckDB. */
public final class TradeParquet {

  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

  private TradeParquet() {}

  /**
   * Writes records, one a row, in their order; {@code year} is there for those who ask in SQL.
   *
   * @param records the records
   * @param path the file, which is overwritten
   * @throws SQLException if DuckDB cannot write it
   * @throws ArithmeticException if a value or quantity has more than four decimals
   */
  public static void write(Iterable<TradeRecord> records, Path path) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table trade (reporter varchar, partner varchar, flow varchar, period varchar,"
              + " year integer, classification varchar, product varchar, value decimal(24, 4),"
              + " currency varchar, quantity decimal(24, 4), quantity_unit varchar,"
              + " composition varchar, vintage varchar, flags varchar, standing varchar,"
              + " citations varchar, note varchar)");
      try (DuckDBAppender rows =
          connection.unwrap(DuckDBConnection.class).createAppender("trade")) {
        for (TradeRecord record : records) {
          append(record, rows);
        }
      }
      statement.execute("copy trade to " + quoted(path) + " (format parquet)");
    }
  }

  private static void append(TradeRecord record, DuckDBAppender row) throws SQLException {
    row.beginRow();
    row.append(record.reporter());
    row.append(record.partner());
    row.append(record.flow().name());
    row.append(record.period().toString());
    row.append(record.year());
    row.append(record.classification().orElse(""));
    row.append(record.product());
    row.append(record.value().getAmount().setScale(4));
    row.append(record.value().getCurrencyUnit().getCode());
    if (record.quantity().isPresent()) {
      row.append(record.quantity().get().setScale(4));
    } else {
      row.appendNull();
    }
    row.append(record.quantityUnit().orElse(""));
    row.append(record.composition().orElse(""));
    row.append(record.vintage().map(EdtfDate::toString).orElse(""));
    row.append(String.join("\n", record.flags()));
    row.append(record.standing().name());
    row.append(lines(record.citations().stream()));
    row.append(record.note().orElse(""));
    row.endRow();
  }

  private static String lines(Stream<?> values) {
    return String.join("\n", values.map(Object::toString).toList());
  }

  /**
   * Reads the records of a file that {@link #write} has written.
   *
   * @param path the file
   * @return the records, in their order
   * @throws SQLException if DuckDB cannot read it
   */
  public static ImmutableList<TradeRecord> read(Path path) throws SQLException {
    ImmutableList.Builder<TradeRecord> records = ImmutableList.builder();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select * from " + quoted(path))) {
      while (rows.next()) {
        records.add(record(rows));
      }
    }
    return records.build();
  }

  private static TradeRecord record(ResultSet row) throws SQLException {
    CurrencyUnit currency = CurrencyUnit.of(row.getString("currency"));
    return TradeRecord.builder()
        .reporter(row.getString("reporter"))
        .partner(row.getString("partner"))
        .flow(Flow.valueOf(row.getString("flow")))
        .period(Edtf.parse(row.getString("period")))
        .classification(text(row, "classification"))
        .product(row.getString("product"))
        .value(Money.of(currency, row.getBigDecimal("value").stripTrailingZeros()))
        .quantity(
            Optional.ofNullable(row.getBigDecimal("quantity")).map(q -> q.stripTrailingZeros()))
        .quantityUnit(text(row, "quantity_unit"))
        .composition(text(row, "composition"))
        .vintage(text(row, "vintage").map(EdtfDate::parse))
        .addAllFlags(LINES.split(row.getString("flags")))
        .standing(Standing.valueOf(row.getString("standing")))
        .addAllCitations(
            LINES.splitToStream(row.getString("citations")).map(Citation::parse).toList())
        .note(text(row, "note"))
        .build();
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.of(row.getString(column)).filter(text -> !text.isEmpty());
  }

  static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }
}
