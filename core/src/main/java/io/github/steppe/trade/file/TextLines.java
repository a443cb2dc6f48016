package io.github.steppe.trade.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of a text, ended by LF or CRLF, that can be given back. Each is of bounded length. */
final class TextLines {

  /** The longest line, in UTF-16 units; a longer one is no table but something else. */
  static final int LONGEST = 1 << 22;

  private final Reader in;
  private final char[] buffer = new char[1 << 14];
  private final Deque<String> returned = new ArrayDeque<>();
  private int position;
  private int length;
  private long line;

  TextLines(Reader in) {
    this.in = in;
  }

  /** The number of the last line that was taken, the first being 1. */
  long line() {
    return line;
  }

  /** The next line without its end; null after the last. */
  @Nullable String next() throws IOException {
    String text = returned.isEmpty() ? read() : returned.pop();
    if (text != null) {
      line++;
    }
    return text;
  }

  /** Gives lines back, in the order in which they were taken, to be taken again. */
  void giveBack(List<String> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      returned.push(lines.get(i));
      line--;
    }
  }

  private @Nullable String read() throws IOException {
    StringBuilder text = new StringBuilder();
    while (true) {
      if (position == length) {
        position = 0;
        length = Math.max(0, in.read(buffer));
        if (length == 0) {
          return text.length() == 0 ? null : text.toString();
        }
      }
      int start = position;
      while (position < length && buffer[position] != '\n') {
        position++;
      }
      text.append(buffer, start, position - start);
      if (text.length() > LONGEST) {
        throw new FileRefusedException(
            line + 1, "a line has at most " + LONGEST + " characters; this is no table");
      }
      if (position < length) {
        position++;
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\r') {
          text.setLength(end - 1);
        }
        return text.toString();
      }
    }
  }
}
