package io.github.steppe.trade.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes of text as one number, the first in the lowest place; what is asked of all eight is
 * answered at once (Hacker's Delight, chapter 6).
 *
 * <p>Marks are numbers in which the highest bit of each byte that meets a condition is set.
 */
final class Words {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long LINE_FEEDS = '\n' * ONES;
  private static final long AFTER_COMMA = '-' * ONES;
  private static final long ZEROS = '0' * ONES;
  private static final long ABOVE_NINE = (0x7F - 9) * ONES;

  private Words() {}

  /** The eight bytes that begin at a place, all of which must be in the array. */
  static long at(byte[] bytes, int place) {
    return (long) LONG.get(bytes, place);
  }

  /**
   * Marks what ends a field: every byte below the minus sign, which is comma and line end, and also
   * blank and quote. No byte of a plain code or number is one.
   */
  static long ends(long word) {
    return ~((word | HIGH) - AFTER_COMMA) & ~word & HIGH;
  }

  /** Marks line feeds; what is marked above the first mark may be none. */
  static long lineFeeds(long word) {
    long other = word ^ LINE_FEEDS;
    return (other - ONES) & ~other & HIGH;
  }

  /** How many bytes come before the first mark; 8 if there is none. */
  static int before(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /** The first bytes, the rest zero; of more than eight, something that is not used. */
  static long first(long word, int bytes) {
    return word & (-1L >>> (-bytes << 3));
  }

  /** True if all eight bytes are digits. */
  static boolean areDigits(long word) {
    long digits = word ^ ZEROS;
    return ((digits | (digits + ABOVE_NINE)) & HIGH) == 0;
  }

  /** The number that one to eight digits say; -1 if one of the bytes is no digit. */
  static long digits(long word, int bytes) {
    int empty = (8 - bytes) << 3;
    // The last digit comes to the highest place, and zeros go before the first.
    long aligned = (word << empty) | (empty == 0 ? 0 : ZEROS >>> (64 - empty));
    long digits = aligned ^ ZEROS;
    if (((digits | (digits + ABOVE_NINE)) & HIGH) != 0) {
      return -1;
    }
    long pairs = digits * 10 + (digits >>> 8);
    long first = (pairs & 0x000000FF000000FFL) * (100 + (1000000L << 32));
    long second = ((pairs >>> 16) & 0x000000FF000000FFL) * (1 + (10000L << 32));
    return (first + second) >>> 32;
  }
}
