package io.github.steppe.trade.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The codes of a column as they stand in the file, with what they mean: a hash table of fields of
 * up to eight bytes, each taken as one number.
 */
final class ByteCodes {

  /** The column has no such code; negative, as is a code that is not asked for. */
  static final long NO_CODE = -1;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /**
   * A table of few codes is three quarters empty, since a wrong guess of the processor costs more
   * than a look; one of many is fuller, to stay in the nearer caches.
   */
  private static final int FEW = 1000;

  /** Finds out what a code means when it is first seen. */
  interface Reader {
    /**
     * Reads a code.
     *
     * @return its bits in a row, and in those of the frame, how it was counted
     * @throws BadFieldException if the column has no such code
     */
    long read(String code);
  }

  private final Reader reader;

  /** Fields and what they mean in turn; a field of zeros is none. */
  private long[] table = new long[512];

  private int shift = Long.SIZE - 8;
  private int size;

  ByteCodes(Reader reader) {
    this.reader = reader;
  }

  /**
   * Looks a field up.
   *
   * @param word its one to eight bytes, the first in the lowest place, the rest zero
   * @return what it means, or {@link #NO_CODE}
   */
  long find(long word) {
    long[] codes = table;
    int at = 2 * (int) ((word * SPREAD) >>> shift);
    while (codes[at] != word) {
      if (codes[at] == 0) {
        return learn(word);
      }
      at = (at + 2) & (codes.length - 1);
    }
    return codes[at + 1];
  }

  /** A code that breaks a rule is not kept: each row that has it is looked at in full. */
  private long learn(long word) {
    long meaning;
    try {
      meaning = reader.read(text(word));
    } catch (BadFieldException e) {
      return NO_CODE;
    }
    size++;
    if ((size < FEW ? 8 : 3) * size > table.length) {
      grow();
    }
    put(word, meaning);
    return meaning;
  }

  private void put(long word, long meaning) {
    int at = 2 * (int) ((word * SPREAD) >>> shift);
    while (table[at] != 0) {
      at = (at + 2) & (table.length - 1);
    }
    table[at] = word;
    table[at + 1] = meaning;
  }

  private void grow() {
    long[] old = table;
    table = new long[2 * old.length];
    shift--;
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0) {
        put(old[i], old[i + 1]);
      }
    }
  }

  static String text(long word) {
    byte[] bytes = new byte[Long.BYTES];
    int length = 0;
    for (long rest = word; rest != 0; rest >>>= Byte.SIZE) {
      bytes[length++] = (byte) rest;
    }
    return new String(Arrays.copyOf(bytes, length), StandardCharsets.UTF_8);
  }
}
