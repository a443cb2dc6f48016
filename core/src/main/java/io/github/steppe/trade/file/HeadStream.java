package io.github.steppe.trade.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text whose first characters can be looked at before it is read, without a byte order mark. If
 * its archive is damaged, all that could be unpacked is read before the exception comes.
 */
final class HeadStream extends InputStream {

  /** How much of a text may be looked at to know its layout. */
  static final int HEAD = 1 << 16;

  private final InputStream in;
  private final byte[] bytes = new byte[HEAD];
  private int next;
  private int end;
  private @Nullable IOException broken;

  HeadStream(InputStream in) {
    this.in = in;
    try {
      while (end < HEAD) {
        int read = in.read(bytes, end, HEAD - end);
        if (read < 0) {
          break;
        }
        end += read;
      }
    } catch (IOException e) {
      broken = e;
    }
    boolean marked =
        end >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    next = marked ? 3 : 0;
  }

  /** The first characters, which stay in it. */
  String head() {
    return new String(bytes, next, end - next, StandardCharsets.UTF_8);
  }

  /**
   * Says why the first characters are not what they should be, if the archive is why.
   *
   * @throws IOException if the text ends among them, since the archive is damaged
   */
  void requireWhole() throws IOException {
    if (broken != null) {
      throw broken;
    }
  }

  @Override
  public int read() throws IOException {
    if (next < end) {
      return bytes[next++] & 0xFF;
    }
    requireWhole();
    return in.read();
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (next < end) {
      int count = Math.min(length, end - next);
      System.arraycopy(bytes, next, into, from, count);
      next += count;
      return count;
    }
    requireWhole();
    return in.read(into, from, length);
  }
}
