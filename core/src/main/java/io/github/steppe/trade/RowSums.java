package io.github.steppe.trade;

import java.util.Arrays;

/**
 * Exact sums of value and quantity, and the number of rows, by the codes of the rows: a hash table
 * of plain numbers, so that memory grows with the groups alone.
 */
final class RowSums {

  /** A group: codes (0 where there is none), value, quantity, rows. */
  private static final int WIDTH = 4;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] cells = new long[64 * WIDTH];
  private int shift = Long.SIZE - 6;
  private int size;

  /**
   * Adds to a group.
   *
   * @throws ArithmeticException if a sum leaves the range of a {@code long}
   */
  void add(long codes, long value, long quantity, long rows) {
    long[] cells = this.cells;
    int at = (int) ((codes * SPREAD) >>> shift) * WIDTH;
    while (cells[at] != codes) {
      if (cells[at] == 0) {
        if (2 * WIDTH * (size + 1) > cells.length) {
          grow();
          add(codes, value, quantity, rows);
          return;
        }
        size++;
        cells[at] = codes;
        break;
      }
      at = (at + WIDTH) & (cells.length - 1);
    }
    long values = cells[at + 1];
    long sum = values + value;
    long quantities = cells[at + 2];
    long weight = quantities + quantity;
    requireInRange(
        ((values ^ sum) & (value ^ sum)) | ((quantities ^ weight) & (quantity ^ weight)));
    cells[at + 1] = sum;
    cells[at + 2] = weight;
    cells[at + 3] += rows;
  }

  /** Refuses a sum whose sign is wrong, which is so only where both parts have the other sign. */
  static void requireInRange(long signs) {
    if (signs < 0) {
      throw new ArithmeticException("a sum of trade leaves the range of 64 bits");
    }
  }

  private void grow() {
    long[] old = cells;
    cells = new long[2 * old.length];
    shift--;
    for (int from = 0; from < old.length; from += WIDTH) {
      if (old[from] != 0) {
        int at = (int) ((old[from] * SPREAD) >>> shift) * WIDTH;
        while (cells[at] != 0) {
          at = (at + WIDTH) & (cells.length - 1);
        }
        System.arraycopy(old, from, cells, at, WIDTH);
      }
    }
  }

  int size() {
    return size;
  }

  /** Does something with each group, in no particular order. */
  void forEach(Group action) {
    for (int at = 0; at < cells.length; at += WIDTH) {
      if (cells[at] != 0) {
        action.group(cells[at], cells[at + 1], cells[at + 2], cells[at + 3]);
      }
    }
  }

  /** What is done with a group. */
  interface Group {
    void group(long codes, long value, long quantity, long rows);
  }

  /** The codes of all groups, in ascending order. */
  long[] sortedCodes() {
    long[] codes = new long[size];
    int next = 0;
    for (int at = 0; at < cells.length; at += WIDTH) {
      if (cells[at] != 0) {
        codes[next++] = cells[at];
      }
    }
    Arrays.sort(codes);
    return codes;
  }

  /** The value (1), quantity (2) or rows (3) of a group that is there. */
  long get(long codes, int which) {
    int at = (int) ((codes * SPREAD) >>> shift) * WIDTH;
    while (cells[at] != codes) {
      at = (at + WIDTH) & (cells.length - 1);
    }
    return cells[at + which];
  }
}
