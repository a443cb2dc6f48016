package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.ArrayList;
import java.util.List;

/** Keeps rows, those of each partner together. */
final class TableSink extends TradeSink {

  private static final int FIRST = 32;
  private static final int MOST = 512;

  /** The numbers of a row. */
  private static final int WIDTH = 3;

  private static final int FIRST_SLAB = 1 << 12;

  /** Arrays of megabytes stay where they are, and are not copied by the collector. */
  private static final int LARGEST_SLAB = (1 << 18) - 16;

  /** Some rows of one partner, side by side in a larger array: their codes, values, quantities. */
  static final class Chunk {
    final long[] slab;
    final int rows;
    final int values;
    final int quantities;
    final int size;
    int count;

    Chunk(long[] slab, int from, int size) {
      this.slab = slab;
      this.rows = from;
      this.values = from + size;
      this.quantities = from + 2 * size;
      this.size = size;
    }

    /** Room for as many rows as another chunk has. */
    Chunk(Chunk other) {
      this(new long[WIDTH * other.count], 0, other.count);
    }

    void add(long row, long value, long quantity) {
      slab[rows + count] = row;
      slab[values + count] = value;
      slab[quantities + count] = quantity;
      count++;
    }

    long row(int i) {
      return slab[rows + i];
    }

    long value(int i) {
      return slab[values + i];
    }

    long quantity(int i) {
      return slab[quantities + i];
    }

    /** No sum of some of these values, or of these quantities, is farther from zero; saturated. */
    long bound() {
      long bits = 0;
      for (int i = 0; i < count; i++) {
        bits |= (value(i) ^ (value(i) >> 63)) | (quantity(i) ^ (quantity(i) >> 63));
      }
      return LongMath.saturatedMultiply(LongMath.saturatedAdd(bits, 1), count);
    }
  }

  private final List<List<Chunk>> full = new ArrayList<>();
  private final Chunk[] filling = new Chunk[Row.PARTIES + 1];
  private long[] slab = new long[0];
  private int used;

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
      if (chunk == null || chunk.count == chunk.size) {
        chunk = next(partner, chunk == null ? FIRST : Math.min(MOST, 2 * chunk.size));
      }
      chunk.add(row, values[i], quantities[i]);
    }
  }

  private Chunk next(int partner, int size) {
    if (slab.length - used < WIDTH * size) {
      slab = new long[Math.max(FIRST_SLAB, Math.min(LARGEST_SLAB, 2 * slab.length))];
      used = 0;
    }
    Chunk chunk = new Chunk(slab, used, size);
    used += WIDTH * size;
    full.get(partner).add(chunk);
    filling[partner] = chunk;
    return chunk;
  }

  /** The rows of a partner. */
  ImmutableList<Chunk> chunks(int partner) {
    return ImmutableList.copyOf(full.get(partner));
  }
}
