package io.github.steppe.trade;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;

/** Makes records of rows, one by one. */
final class RecordSink extends TradeSink {

  private final RowRecords records;
  private final Consumer<? super TradeRecord> action;

  RecordSink(TradeFilter filter, RowRecords records, Consumer<? super TradeRecord> action) {
    super(filter, records.dictionary());
    this.records = records;
    this.action = requireNonNull(action, "action");
  }

  @Override
  public boolean asksForProducts() {
    return true;
  }

  @Override
  void take(long[] rows, long[] values, long[] quantities, int count) {
    for (int i = 0; i < count; i++) {
      records.of(rows[i], values[i], quantities[i]).ifPresent(action);
    }
  }
}
