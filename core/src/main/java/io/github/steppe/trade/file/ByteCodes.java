package io.github.steppe.trade.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The codes of a column as they stand in the file, with what they mean: a hash table of fields of
 * up to eight bytes, each taken as one number.
 */
final class ByteCodes {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** What a code means: its bits in a row, and a small number that says how it was counted. */
  record Meaning(long bits, int kind) {}

  /** Finds out what a code means when it is first seen. */
  interface Reader {
    /**
     * Reads a code.
     *
     * @throws BadFieldException if the column has no such code
     */
    Meaning read(String code);
  }

  private final Reader reader;
  private final Map<String, Meaning> texts = new HashMap<>();
  private long[] words = new long[64];
  private long[] bits = new long[64];
  private int[] kinds = new int[64];
  private int shift = Long.SIZE - 6;
  private int size;
  private int last;

  ByteCodes(Reader reader) {
    this.reader = reader;
  }

  /**
   * Looks a field up; {@link #bits()} and {@link #kind()} then tell what it means.
   *
   * @param word its one to eight bytes, the first in the lowest place, the rest zero
   * @return true if the column has such a code
   */
  boolean find(long word) {
    if (words[last] == word) {
      return true;
    }
    int at = (int) ((word * SPREAD) >>> shift);
    while (words[at] != word) {
      if (words[at] == 0) {
        return learn(word);
      }
      at = (at + 1) & (words.length - 1);
    }
    last = at;
    return true;
  }

  long bits() {
    return bits[last];
  }

  int kind() {
    return kinds[last];
  }

  /** A code that breaks a rule is not kept: each row that has it is looked at in full. */
  private boolean learn(long word) {
    Meaning meaning;
    try {
      meaning = read(text(word));
    } catch (BadFieldException e) {
      return false;
    }
    if (2 * (size + 1) > words.length) {
      grow();
    }
    size++;
    last = put(word, meaning.bits(), meaning.kind());
    return true;
  }

  private int put(long word, long bitsOfWord, int kind) {
    int at = (int) ((word * SPREAD) >>> shift);
    while (words[at] != 0) {
      at = (at + 1) & (words.length - 1);
    }
    words[at] = word;
    bits[at] = bitsOfWord;
    kinds[at] = kind;
    return at;
  }

  private void grow() {
    long[] oldWords = words;
    long[] oldBits = bits;
    int[] oldKinds = kinds;
    words = new long[2 * oldWords.length];
    bits = new long[words.length];
    kinds = new int[words.length];
    shift--;
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != 0) {
        put(oldWords[i], oldBits[i], oldKinds[i]);
      }
    }
  }

  /**
   * Returns what a field of any length means.
   *
   * @throws BadFieldException if the column has no such code
   */
  Meaning read(String code) {
    Meaning known = texts.get(code);
    if (known == null) {
      known = reader.read(code);
      texts.put(code, known);
    }
    return known;
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
