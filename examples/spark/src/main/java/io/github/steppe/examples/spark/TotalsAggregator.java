package io.github.steppe.examples.spark;

import io.github.steppe.trade.TradeTotals;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Aggregator;

/**
 * Adds rows up that are in a Dataset or a Parquet file already, in the terms of the library.
 *
 * <p>The columns are those of {@link TradeColumns}. The totals tell groups apart themselves: no
 * {@code groupBy} is needed, and no group of Spark's is made.
 *
 * <pre>{@code
 * Dataset<Row> rows = spark.read().parquet("trade.parquet");
 * TradeTotals totals = TotalsAggregator.totals(rows, TradeTotals.by(PARTNER, YEAR, FLOW));
 * }</pre>
 */
public final class TotalsAggregator extends Aggregator<Row, TotalsBuffer, TradeTotals> {

  private static final long serialVersionUID = 1L;

  private final TradeTotals by;

  /**
   * Obtains an aggregator.
   *
   * @param by what to tell apart, of nothing yet
   */
  public TotalsAggregator(TradeTotals by) {
    this.by = by;
  }

  /**
   * Adds all rows up.
   *
   * @param rows the rows
   * @param by what to tell apart, of nothing yet
   * @return the totals
   */
  public static TradeTotals totals(Dataset<Row> rows, TradeTotals by) {
    return rows.select(TradeColumns.in(rows)).select(new TotalsAggregator(by).toColumn()).first();
  }

  @Override
  public TotalsBuffer zero() {
    return new TotalsBuffer(by);
  }

  @Override
  public TotalsBuffer reduce(TotalsBuffer buffer, Row row) {
    return buffer.add(row);
  }

  @Override
  public TotalsBuffer merge(TotalsBuffer one, TotalsBuffer other) {
    return new TotalsBuffer(one.totals().merge(other.totals()));
  }

  @Override
  public TradeTotals finish(TotalsBuffer buffer) {
    return buffer.totals();
  }

  @Override
  public Encoder<TotalsBuffer> bufferEncoder() {
    return Encoders.javaSerialization(TotalsBuffer.class);
  }

  @Override
  public Encoder<TradeTotals> outputEncoder() {
    return Encoders.javaSerialization(TradeTotals.class);
  }
}
