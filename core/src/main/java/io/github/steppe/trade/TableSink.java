package io.github.steppe.trade;

import java.util.ArrayList;
import java.util.List;

/** Keeps rows, in the order in which they come. */
final class TableSink extends TradeSink {

  private static final int FIRST_SEGMENT = 1 << 12;

  /** Arrays of megabytes stay where they are, and are not copied by the collector. */
  private static final int LARGEST_SEGMENT = (1 << 18) - 16;

  private final List<RowRange> segments = new ArrayList<>();
  private final int[] rowsOfPartner = new int[Row.PARTIES + 1];
  private RowRange last = RowRange.ofSize(0);
  private int filled;
  private long values;
  private long quantities;
  private boolean taken;

  TableSink(TradeFilter filter, Dictionary dictionary) {
    super(filter, dictionary);
  }

  @Override
  public boolean asksForProducts() {
    return true;
  }

  @Override
  void take(long[] rows, long[] newValues, long[] newQuantities, int count) {
    requireOpen();
    for (int i = 0; i < count; i++) {
      if (filled == last.to()) {
        int size = Math.min(LARGEST_SEGMENT, 2 * last.to());
        last = RowRange.ofSize(Math.max(FIRST_SEGMENT, size));
        segments.add(last);
        filled = 0;
      }
      last.set(filled, rows[i], newValues[i], newQuantities[i]);
      filled++;
      rowsOfPartner[Row.partnerOf(rows[i])]++;
      values = plus(values, newValues[i]);
      quantities = plus(quantities, newQuantities[i]);
    }
  }

  /** Adds how far a number is from zero; what leaves the range of a long stays at its end. */
  private static long plus(long sum, long number) {
    long more = sum + Math.abs(number);
    return more < sum ? Long.MAX_VALUE : more;
  }

  /** No sum of some values, or of some quantities, is farther from zero. */
  long bound() {
    return Math.max(values, quantities);
  }

  /** Its rows go into one table, and then it has none. */
  void requireOpen() {
    if (taken) {
      throw new IllegalStateException("the rows of the sink are in a table already");
    }
  }

  int rowsOf(int partner) {
    return rowsOfPartner[partner];
  }

  /**
   * Puts the rows of each partner together.
   *
   * @param room where to
   * @param places where the next row of each partner goes
   */
  void scatter(RowRange room, int[] places) {
    taken = true;
    for (int segment = 0; segment < segments.size(); segment++) {
      RowRange from = segments.get(segment);
      int count = from == last ? filled : from.to();
      for (int i = 0; i < count; i++) {
        int partner = Row.partnerOf(from.rows()[i]);
        room.set(places[partner]++, from.rows()[i], from.values()[i], from.quantities()[i]);
      }
      // Not needed any more, and as large as what it was copied to.
      segments.set(segment, RowRange.ofSize(0));
    }
    last = RowRange.ofSize(0);
    filled = 0;
  }
}
