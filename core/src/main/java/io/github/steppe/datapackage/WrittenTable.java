package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;

/**
 * A table as it is written: the columns that it has, and the cells of each row.
 *
 * @param format the form that the table has
 * @param columns the columns that are written; a form may have more
 * @param rows the rows, each with a cell for every column
 */
record WrittenTable(
    TableFormat<?> format,
    ImmutableList<Column> columns,
    ImmutableList<ImmutableList<String>> rows) {

  String file() {
    return format.file();
  }

  /** The name of the file without its ending. */
  String name() {
    return file().substring(0, file().length() - ".csv".length());
  }

  boolean has(String column) {
    return position(column) >= 0;
  }

  /** The place of a column, from 0; -1 if it is not written. */
  int position(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    return -1;
  }

  /** The cells of a column that are not empty. */
  ImmutableSet<String> values(String column) {
    int position = position(column);
    ImmutableSet.Builder<String> values = ImmutableSet.builder();
    for (ImmutableList<String> row : rows) {
      if (!row.get(position).isEmpty()) {
        values.add(row.get(position));
      }
    }
    return values.build();
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Column column : columns) {
      names.add(column.name());
    }
    text.append(line(names.build())).append('\n');
    for (ImmutableList<String> row : rows) {
      text.append(line(row)).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A row as the file has it, without the line end. */
  static String line(ImmutableList<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : ",").append(CellType.quoted(cells.get(i)));
    }
    return line.toString();
  }
}
