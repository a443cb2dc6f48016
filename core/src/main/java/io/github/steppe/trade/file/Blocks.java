package io.github.steppe.trade.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Hands out a stream in blocks of whole lines, in order, to any number of threads: one reads (and
 * unpacks) while others parse. Thread-safe.
 */
final class Blocks {

  /** Room after the last line, since eight bytes are looked at at once. */
  static final int SPARE = 24;

  private static final int SIZE = 1 << 18;
  private static final int LONGEST_LINE = 1 << 24;

  private final InputStream in;
  private byte[] carry = new byte[0];
  private int carried;
  private int handedOut;
  private boolean ended;

  /** Why there is no more; what was read before is handed out first. */
  private @Nullable IOException broken;

  /** Set while reading, so that nobody goes on from the middle of a line after an exception. */
  private boolean closed;

  Blocks(InputStream in) {
    this.in = in;
  }

  /** Some whole lines; each thread has its own and fills it again and again. */
  static final class Block {
    byte[] bytes = new byte[SIZE + SPARE];

    /** After the last line. */
    int end;

    /** Which block of the stream it is, from 0. */
    int number;
  }

  /**
   * Fills a block with the next lines.
   *
   * @return false if there are no more
   * @throws FileRefusedException if a line is longer than 16 MiB
   * @throws IOException once, after all whole lines that could be read
   */
  synchronized boolean next(Block block) throws IOException {
    if (closed) {
      return false;
    }
    closed = true;
    closed = !fillLines(block);
    return !closed;
  }

  private boolean fillLines(Block block) throws IOException {
    if (broken != null) {
      throw broken;
    }
    if (ended && carried == 0) {
      return false;
    }
    System.arraycopy(carry, 0, room(block, carried), 0, carried);
    int filled = carried;
    carried = 0;
    while (true) {
      filled = fill(block, filled);
      int end = lastLineFeed(block.bytes, filled) + 1;
      if (end == 0 && broken != null) {
        throw broken;
      }
      if (end > 0 && !ended) {
        keep(block.bytes, end, filled);
        return hand(block, end);
      }
      if (ended) {
        if (filled == 0) {
          return false;
        }
        // The last line may lack its line feed.
        if (block.bytes[filled - 1] != '\n') {
          room(block, filled + 1)[filled] = '\n';
          filled++;
        }
        return hand(block, filled);
      }
      if (filled >= LONGEST_LINE) {
        throw new FileRefusedException(0, "a line is longer than " + LONGEST_LINE + " bytes");
      }
      room(block, 2 * filled);
    }
  }

  private boolean hand(Block block, int end) {
    block.end = end;
    block.number = handedOut++;
    return true;
  }

  private static byte[] room(Block block, int size) {
    if (block.bytes.length < size + SPARE) {
      block.bytes = Arrays.copyOf(block.bytes, size + SPARE);
    }
    return block.bytes;
  }

  private int fill(Block block, int from) throws IOException {
    int filled = from;
    int most = block.bytes.length - SPARE;
    try {
      while (filled < most && !ended) {
        int read = in.read(block.bytes, filled, most - filled);
        if (read < 0) {
          ended = true;
        } else {
          filled += read;
        }
      }
    } catch (IOException e) {
      broken = e;
    }
    return filled;
  }

  private void keep(byte[] bytes, int from, int to) {
    carried = to - from;
    if (carry.length < carried) {
      carry = new byte[Math.max(carried, 1 << 12)];
    }
    System.arraycopy(bytes, from, carry, 0, carried);
  }

  private static int lastLineFeed(byte[] bytes, int end) {
    int at = end - 1;
    while (at >= 0 && bytes[at] != '\n') {
      at--;
    }
    return at;
  }
}
