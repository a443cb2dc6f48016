package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps rows, those of each partner together. */
final class TableSink extends TradeSink {

  private static final int FIRST = 32;
  private static final int MOST = 2048;

  /** Some rows of one partner. */
  static final class Chunk {
    long[] rows;
    long[] values;
    long[] quantities;
    int count;

    Chunk(int size) {
      rows = new long[size];
      values = new long[size];
      quantities = new long[size];
    }

    boolean isFull() {
      return count == rows.length;
    }

    /** No sum of some of these values, or of these quantities, is farther from zero; saturated. */
    long bound() {
      long bits = 0;
      for (int i = 0; i < count; i++) {
        bits |= (values[i] ^ (values[i] >> 63)) | (quantities[i] ^ (quantities[i] >> 63));
      }
      return LongMath.saturatedMultiply(LongMath.saturatedAdd(bits, 1), count);
    }

    void trim() {
      if (!isFull()) {
        rows = Arrays.copyOf(rows, count);
        values = Arrays.copyOf(values, count);
        quantities = Arrays.copyOf(quantities, count);
      }
    }
  }

  private final List<List<Chunk>> full = new ArrayList<>();
  private final Chunk[] filling = new Chunk[Row.PARTIES + 1];

  TableSink(TradeFilter filter, Dictionary dictionary) {
    super(filter, dictionary);
    for (int partner = 0; partner <= Row.PARTIES; partner++) {
      full.add(new ArrayList<>(0));
    }
  }

  @Override
  public boolean asksForProducts() {
    return true;
  }

  @Override
  void take(long[] rows, long[] values, long[] quantities, int count) {
    for (int i = 0; i < count; i++) {
      long row = rows[i];
      int partner = Row.partnerOf(row);
      Chunk chunk = filling[partner];
      if (chunk == null || chunk.isFull()) {
        chunk = next(partner, chunk == null ? FIRST : Math.min(MOST, 2 * chunk.count));
      }
      int at = chunk.count++;
      chunk.rows[at] = row;
      chunk.values[at] = values[i];
      chunk.quantities[at] = quantities[i];
    }
  }

  private Chunk next(int partner, int size) {
    Chunk chunk = new Chunk(size);
    full.get(partner).add(chunk);
    filling[partner] = chunk;
    return chunk;
  }

  /** The rows of a partner. */
  ImmutableList<Chunk> chunks(int partner) {
    Chunk last = filling[partner];
    if (last != null) {
      last.trim();
    }
    return ImmutableList.copyOf(full.get(partner));
  }
}
