package io.github.steppe.examples.spark;

import io.github.steppe.trade.TradeFilter;
import io.github.steppe.trade.TradeSink;
import io.github.steppe.trade.TradeTotals;
import java.io.Serializable;
import org.apache.spark.sql.Row;

/**
 * Totals to which rows are added, on one thread. What goes between machines are the totals alone:
 * each code once, and four numbers a group.
 */
public final class TotalsBuffer implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TradeTotals before;
  private final transient TradeSink sink;
  private final transient TradeColumns columns;

  TotalsBuffer(TradeTotals before) {
    this.before = before;
    this.sink = before.sink(TradeFilter.ALL);
    this.columns = new TradeColumns(sink);
  }

  TotalsBuffer add(Row row) {
    columns.add(row);
    return this;
  }

  TradeTotals totals() {
    return before.merge(TradeTotals.of(sink));
  }

  private Object writeReplace() {
    return new Sent(totals());
  }

  private record Sent(TradeTotals totals) implements Serializable {

    private Object readResolve() {
      return new TotalsBuffer(totals);
    }
  }
}
