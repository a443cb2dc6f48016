package io.github.steppe.datapackage;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads comma-separated values as RFC 4180 has them, row by row and strictly: lines end with LF or
 * CRLF, a quoted cell is followed by a comma or the end of the line, and a quote in it is doubled.
 * It holds one row at a time, and bounds the length of a cell and of a row.
 *
 * <p>Written here because opening the dataset is what every program pays for: the usual libraries
 * cost more to load than the tables to read.
 */
final class CsvReader implements Closeable {

  private static final int END = -1;

  /** The longest cell, in UTF-16 units; longer ones are no data but an attack or a lost quote. */
  static final int LONGEST_CELL = 1 << 20;

  /** The most cells in one row. */
  static final int MOST_CELLS = 1000;

  private final Reader in;
  private final char[] buffer = new char[8192];
  private int length;
  private int position;
  private int line = 1;
  private int rowLine = 1;

  CsvReader(Reader in) {
    this.in = in;
  }

  /** The line on which the last row began, counted from 1. */
  int rowLine() {
    return rowLine;
  }

  /** The line that was reached. */
  int line() {
    return line;
  }

  /** Passes over a byte order mark, which some programs put before the text. */
  void skipByteOrderMark() throws IOException {
    if (peek() == '\uFEFF') {
      position++;
    }
  }

  /**
   * Reads a row.
   *
   * @return its cells; an empty list at the end
   * @throws IOException if the text cannot be read
   * @throws IllegalArgumentException if the row is malformed
   */
  List<String> next() throws IOException {
    rowLine = line;
    List<String> cells = new ArrayList<>();
    if (peek() == END) {
      return cells;
    }
    while (true) {
      if (cells.size() == MOST_CELLS) {
        throw new IllegalArgumentException("a row has at most " + MOST_CELLS + " cells");
      }
      cells.add(peek() == '"' ? quoted() : plain());
      int after = peek();
      if (after != END) {
        position++;
      }
      if (after == '\r') {
        if (peek() != '\n') {
          throw new IllegalArgumentException("a carriage return is followed by a line feed");
        }
        position++;
      }
      if (after != ',') {
        line++;
        return cells;
      }
    }
  }

  /** A cell up to a comma, a line end or the end of the text, none of which is taken. */
  private String plain() throws IOException {
    @Nullable StringBuilder split = null;
    while (true) {
      int start = position;
      while (position < length) {
        char c = buffer[position];
        if (c == ',' || c == '\n' || c == '\r') {
          return joined(split, start);
        }
        if (c == '"') {
          throw new IllegalArgumentException("a quote stands inside a cell that is not quoted");
        }
        position++;
      }
      if (split == null) {
        split = new StringBuilder();
      }
      split.append(buffer, start, position - start);
      requireShort(split);
      if (peek() == END) {
        return split.toString();
      }
    }
  }

  private String joined(@Nullable StringBuilder before, int start) {
    String last = new String(buffer, start, position - start);
    if (before == null) {
      return last;
    }
    requireShort(before.append(last));
    return before.toString();
  }

  private String quoted() throws IOException {
    StringBuilder cell = new StringBuilder();
    position++;
    while (true) {
      int c = peek();
      if (c == END) {
        throw new IllegalArgumentException("a quoted cell is not closed");
      }
      position++;
      if (c == '"') {
        int after = peek();
        if (after != '"') {
          if (after != ',' && after != '\n' && after != '\r' && after != END) {
            throw new IllegalArgumentException("text follows the closing quote of a cell");
          }
          return cell.toString();
        }
        position++;
      } else if (c == '\n') {
        line++;
      }
      cell.append((char) c);
      requireShort(cell);
    }
  }

  private static void requireShort(StringBuilder cell) {
    if (cell.length() > LONGEST_CELL) {
      throw new IllegalArgumentException("a cell has at most " + LONGEST_CELL + " characters");
    }
  }

  private int peek() throws IOException {
    if (position == length) {
      position = 0;
      length = Math.max(0, in.read(buffer));
      if (length == 0) {
        return END;
      }
    }
    return buffer[position];
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
