package io.github.steppe.datapackage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** One row to be written, its cells set by the names of their columns. */
final class RowWriter {

  private final Map<String, Integer> positions;
  private final String[] cells;

  RowWriter(TableFormat<?> format) {
    this.positions = new HashMap<>();
    for (Column column : format.columns()) {
      positions.put(column.name(), positions.size());
    }
    this.cells = new String[positions.size()];
    Arrays.fill(cells, "");
  }

  RowWriter set(String column, Object value) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalStateException("the table has no column '" + column + "'");
    }
    String cell = value.toString();
    if (cell.length() > CsvReader.LONGEST_CELL) {
      throw new IllegalArgumentException(
          "column '" + column + "': a cell has at most " + CsvReader.LONGEST_CELL + " characters");
    }
    cells[position] = cell;
    return this;
  }

  RowWriter set(String column, Optional<?> value) {
    if (value.isEmpty()) {
      return this;
    }
    if (value.get().toString().isEmpty()) {
      throw new IllegalArgumentException(
          "column '" + column + "': an empty text cannot be written, since it means absent");
    }
    return set(column, value.get());
  }

  RowWriter list(String column, Iterable<?> items) {
    for (Object item : items) {
      if (item.toString().isBlank()) {
        throw new IllegalArgumentException(
            "column '" + column + "': a blank item of a list cannot be written");
      }
    }
    return set(column, CellType.join(items));
  }

  RowWriter flag(String column, boolean value) {
    return set(column, value ? "TRUE" : "");
  }

  String[] cells() {
    return cells;
  }
}
