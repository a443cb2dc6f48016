package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of separated values as RFC 4180 has them, with any separator. A row that is malformed is
 * refused, and reading goes on with the line after the one where it began, so that a lost quote
 * costs one row and not the rest of the file. Blank lines are passed over.
 */
final class TextRows {

  /** The most lines that one row takes; a cell that goes on longer has lost its quote. */
  static final int MOST_LINES = 64;

  private static final String NOT_CLOSED = "a quoted cell is closed by a quote";

  private final TextLines lines;
  private final FileRows sink;
  private final char separator;
  private final boolean quoted;

  private TextRows(Reader in, char separator, boolean quoted, FileRows sink) {
    this.lines = new TextLines(in);
    this.sink = sink;
    this.separator = separator;
    this.quoted = quoted;
  }

  /** Rows in which cells may be quoted. */
  static TextRows of(Reader in, char separator, FileRows sink) {
    return new TextRows(in, separator, true, sink);
  }

  /** Rows in which a quote is a character like others, as in tables separated by tabs. */
  static TextRows unquoted(Reader in, char separator, FileRows sink) {
    return new TextRows(in, separator, false, sink);
  }

  /** The header, which must be there and well formed. */
  TextRow header() throws IOException {
    String text = lines.next();
    if (text == null || text.isBlank()) {
      throw new FileRefusedException(1, "the first line has the names of the columns");
    }
    Split split = split(text);
    if (!split.rule.isEmpty()) {
      throw new FileRefusedException(1, split.rule);
    }
    return new TextRow(1, text, ImmutableList.copyOf(split.cells));
  }

  /** The next row; null at the end. */
  @Nullable TextRow next() throws IOException {
    while (true) {
      String text = lines.next();
      if (text == null) {
        return null;
      }
      if (text.isBlank()) {
        continue;
      }
      long line = lines.line();
      Split split = split(text);
      String whole = text;
      if (split.open) {
        List<String> more = new ArrayList<>();
        StringBuilder joined = new StringBuilder(text);
        while (split.open && more.size() < MOST_LINES) {
          String further = lines.next();
          if (further == null) {
            break;
          }
          more.add(further);
          split = split(joined.append('\n').append(further).toString());
        }
        whole = joined.toString();
        if (!split.rule.isEmpty()) {
          lines.giveBack(more);
        }
      }
      if (split.rule.isEmpty()) {
        return new TextRow(line, whole, ImmutableList.copyOf(split.cells));
      }
      sink.refuse(line, text, "", text, split.rule);
    }
  }

  /** The cells of a row, or what is wrong with it. */
  private static final class Split {
    final List<String> cells = new ArrayList<>();
    String rule = "";
    boolean open;
  }

  private Split split(String text) {
    Split split = new Split();
    int position = 0;
    while (true) {
      if (quoted && position < text.length() && text.charAt(position) == '"') {
        position = quotedCell(text, position + 1, split);
        if (!split.rule.isEmpty()) {
          return split;
        }
      } else {
        int end = text.indexOf(separator, position);
        if (end < 0) {
          end = text.length();
        }
        String cell = text.substring(position, end);
        if (quoted && cell.indexOf('"') >= 0) {
          split.rule = "a cell with a quote in it is quoted, and the quote doubled";
          return split;
        }
        split.cells.add(cell);
        position = end;
      }
      if (position == text.length()) {
        return split;
      }
      position++;
    }
  }

  /** Adds the cell whose opening quote stands before the position; tells where it ends. */
  private int quotedCell(String text, int start, Split split) {
    StringBuilder cell = new StringBuilder();
    int position = start;
    while (true) {
      int quote = text.indexOf('"', position);
      if (quote < 0) {
        split.open = true;
        split.rule = NOT_CLOSED;
        return text.length();
      }
      cell.append(text, position, quote);
      position = quote + 1;
      if (position == text.length() || text.charAt(position) == separator) {
        split.cells.add(cell.toString());
        return position;
      }
      if (text.charAt(position) != '"') {
        split.rule = "a separator follows the closing quote of a cell";
        return position;
      }
      cell.append('"');
      position++;
    }
  }
}
