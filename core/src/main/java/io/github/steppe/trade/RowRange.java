package io.github.steppe.trade;

/** Rows that stand one after another: their codes, values and quantities, each in an array. */
final class RowRange {

  private final long[] rows;
  private final long[] values;
  private final long[] quantities;
  private final int from;
  private final int to;

  private RowRange(long[] rows, long[] values, long[] quantities, int from, int to) {
    this.rows = rows;
    this.values = values;
    this.quantities = quantities;
    this.from = from;
    this.to = to;
  }

  static RowRange ofSize(int size) {
    return new RowRange(new long[size], new long[size], new long[size], 0, size);
  }

  long[] rows() {
    return rows;
  }

  long[] values() {
    return values;
  }

  long[] quantities() {
    return quantities;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int count() {
    return to - from;
  }

  void set(int at, long row, long value, long quantity) {
    rows[at] = row;
    values[at] = value;
    quantities[at] = quantity;
  }

  RowRange range(int first, int end) {
    return new RowRange(rows, values, quantities, first, end);
  }

  /** What is done with a row. */
  interface Action {
    void row(long row, long value, long quantity);
  }

  void forEach(Action action) {
    for (int i = from; i < to; i++) {
      action.row(rows[i], values[i], quantities[i]);
    }
  }
}
