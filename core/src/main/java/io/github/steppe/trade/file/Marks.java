package io.github.steppe.trade.file;

import java.util.Arrays;

/**
 * Where fields end in a block of lines, found ahead of reading them: so the place where one field
 * ends need not be known before the next is looked for (Langdale and Lemire 2019).
 */
final class Marks {

  /** So many are found before lines are read, that the lines are still in the nearest cache. */
  private static final int ENOUGH = 2048;

  /** No more can be in eight bytes. */
  private static final int OF_A_WORD = Long.BYTES;

  private int[] places = new int[ENOUGH + OF_A_WORD];
  private int count;
  private int next;
  private int scanned;

  void begin(int from) {
    count = 0;
    next = 0;
    scanned = from;
  }

  /** The places that were found; those before {@link #next} were taken. */
  int[] places() {
    return places;
  }

  int count() {
    return count;
  }

  int next() {
    return next;
  }

  void take(int upTo) {
    next = upTo;
  }

  /** Takes all before a place. */
  void skipTo(int place) {
    while (next < count && places[next] < place) {
      next++;
    }
    scanned = Math.max(scanned, place);
  }

  /** True if nothing more is to be found before a place. */
  boolean reach(int to) {
    return scanned >= to;
  }

  /** Finds more, up to the end of the last line. */
  void fill(byte[] bytes, int to) {
    count -= next;
    System.arraycopy(places, next, places, 0, count);
    next = 0;
    if (2 * count > places.length) {
      // A line of very many fields.
      places = Arrays.copyOf(places, 2 * places.length);
    }
    int[] found = places;
    int most = found.length - OF_A_WORD;
    int n = count;
    int at = scanned;
    while (n < most && at < to) {
      long ends = Words.ends(Words.at(bytes, at));
      // Mostly there are up to three; writing them unasked is quicker than asking.
      found[n] = at + Words.before(ends);
      long rest = ends & (ends - 1);
      found[n + 1] = at + Words.before(rest);
      rest &= rest - 1;
      found[n + 2] = at + Words.before(rest);
      rest &= rest - 1;
      for (int i = n + 3; rest != 0; i++) {
        found[i] = at + Words.before(rest);
        rest &= rest - 1;
      }
      n += Long.bitCount(ends);
      at += Long.BYTES;
    }
    // The last eight bytes may reach over the end.
    while (n > 0 && found[n - 1] >= to) {
      n--;
    }
    count = n;
    scanned = at;
  }
}
