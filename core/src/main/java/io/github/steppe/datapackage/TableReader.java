package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one table, and keeps every problem that it meets. */
final class TableReader<T> {

  /** The most rows; bulk data is read row by row and not as a package. */
  static final int MOST_ROWS = 1_000_000;

  /** The problems of one table that are told, a row more or less. */
  static final int MOST_PROBLEMS = 1000;

  private static final String MOST =
      "a table has at most " + MOST_ROWS + " rows, of which " + MOST_PROBLEMS + " may be refused";

  private final TableFormat<T> format;
  private final List<Column> columns;
  private final Row.Context context;
  private final List<Problem> problems;
  private final IdentityHashMap<Object, Long> lines;
  private final ImmutableList.Builder<T> rows = ImmutableList.builder();
  private final Map<String, Integer> positions = new HashMap<>();
  private boolean hasBounds;

  /**
   * Prepares to read.
   *
   * @param lines takes the line of each value, by identity
   */
  TableReader(
      TableFormat<T> format,
      Row.Context context,
      List<Problem> problems,
      IdentityHashMap<Object, Long> lines) {
    this.format = format;
    this.columns = format.columns();
    this.context = context;
    this.problems = problems;
    this.lines = lines;
  }

  ImmutableList<T> read(TableFiles files) {
    try {
      Optional<InputStream> file = files.open(format.file());
      if (file.isEmpty()) {
        return ImmutableList.of();
      }
      // A decoder of one's own, since the default one replaces bytes that are not UTF-8.
      try (CsvReader csv =
          new CsvReader(new InputStreamReader(file.get(), StandardCharsets.UTF_8.newDecoder()))) {
        readTable(csv);
      } catch (CharacterCodingException e) {
        problem(lineNotInUtf8(files), "", "", "is not UTF-8");
      }
    } catch (IOException e) {
      problem(0, "", "", "cannot be read: " + message(e));
    }
    return rows.build();
  }

  private void readTable(CsvReader csv) throws IOException {
    try {
      csv.skipByteOrderMark();
      List<String> header = csv.next();
      if (header.isEmpty()) {
        problem(0, "", "", "the file is empty; the first line names the columns");
      } else if (readHeader(header)) {
        int last = problems.size() + MOST_PROBLEMS;
        int count = 0;
        for (List<String> cells = csv.next(); !cells.isEmpty(); cells = csv.next()) {
          if (count++ == MOST_ROWS || problems.size() >= last) {
            problem(csv.rowLine(), "", "", "the rest was not read: " + MOST);
            return;
          }
          readRow(cells, csv.rowLine());
        }
      }
    } catch (IllegalArgumentException e) {
      problem(csv.line(), "", "", "is not a table of comma-separated values: " + message(e));
    }
  }

  /** Finds the line anew, since the decoder works ahead of the rows. */
  private long lineNotInUtf8(TableFiles files) throws IOException {
    Slowly bytes = new Slowly(files.open(format.file()).orElseThrow());
    try (Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) {
      text.transferTo(Writer.nullWriter());
    } catch (CharacterCodingException e) {
      return bytes.line();
    }
    return bytes.line();
  }

  /** Gives a decoder one byte at a time, so that it cannot work ahead, and counts the lines. */
  private static final class Slowly extends FilterInputStream {
    private long lines;
    private byte last;

    Slowly(InputStream in) {
      super(new BufferedInputStream(in));
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, 1);
      if (read > 0) {
        last = bytes[offset];
        lines += last == '\n' ? 1 : 0;
      }
      return read;
    }

    /** The line of the byte before the one that the decoder refused, or of that one. */
    long line() {
      return last == '\n' ? lines : lines + 1;
    }
  }

  private boolean readHeader(List<String> header) {
    int before = problems.size();
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (positions.put(name, i) != null) {
        problem(1, name, name, "the column is named twice");
      }
    }
    for (Column column : columns) {
      if (column.required() && !positions.containsKey(column.name())) {
        problem(1, column.name(), "", "the column is missing");
      }
    }
    for (String name : positions.keySet()) {
      if (isKnown(name)) {
        continue;
      }
      if (Bounds.isComputed(format, name)) {
        hasBounds = true;
      } else {
        problem(1, name, name, "the table has no such column; it has " + columnNames());
      }
    }
    return problems.size() == before;
  }

  private boolean isKnown(String name) {
    for (Column column : columns) {
      if (column.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private String columnNames() {
    StringBuilder names = new StringBuilder();
    for (Column column : columns) {
      names.append(names.length() == 0 ? "" : ", ").append(column.name());
    }
    return names.toString();
  }

  private void readRow(List<String> cells, long line) {
    if (cells.size() != positions.size()) {
      problem(
          line,
          "",
          "",
          "the row has " + cells.size() + " cells, the table " + positions.size() + " columns");
      return;
    }
    Row row = new Row(positions, cells, context);
    try {
      T value = format.read(row);
      if (hasBounds) {
        checkBounds(row, line);
      }
      rows.add(value);
      lines.put(value, line);
    } catch (IllegalArgumentException | DateTimeException | IllegalStateException e) {
      explain(row, line, message(e));
    }
  }

  private void checkBounds(Row row, long line) {
    for (Column column : columns) {
      if (Bounds.areOf(column)) {
        List<String> computed = Bounds.of(row.text(column.name()));
        for (int i = 0; i < computed.size(); i++) {
          String name = column.name() + Bounds.ENDINGS.get(i);
          if (positions.containsKey(name) && !row.text(name).equals(computed.get(i))) {
            problem(
                line,
                name,
                row.text(name),
                "is computed from " + column.name() + ", which gives '" + computed.get(i) + "'");
          }
        }
      }
    }
  }

  /** Finds the cells that are to blame or, if each is well-formed, blames the row. */
  private void explain(Row row, long line, String rule) {
    int before = problems.size();
    for (Column column : columns) {
      String cell = row.text(column.name());
      if (!cell.isEmpty()) {
        try {
          column.type().check(cell, column);
        } catch (RuntimeException e) {
          problem(line, column.name(), cell, message(e));
        }
      } else if (column.required()) {
        problem(line, column.name(), cell, "is required");
      }
    }
    if (problems.size() == before) {
      String column = blamed(rule);
      problem(line, column, column.isEmpty() ? "" : row.text(column), rule);
    }
  }

  /** The column that a message begins with, as the messages of the types do. */
  private String blamed(String rule) {
    int end = rule.indexOf(' ');
    String first = end < 0 ? rule : rule.substring(0, end);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < first.length(); i++) {
      char c = first.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        name.append('_').append((char) (c + 'a' - 'A'));
      } else {
        name.append(c);
      }
    }
    return isKnown(name.toString()) ? name.toString() : "";
  }

  private void problem(long line, String column, String value, String rule) {
    problems.add(new Problem(format.file(), line, column, value, rule));
  }

  private static String message(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
