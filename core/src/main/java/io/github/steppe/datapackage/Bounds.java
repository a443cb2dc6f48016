package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import java.time.LocalDate;

/**
 * The computed columns beside a column of dates, for readers that know no EDTF: its first and last
 * day, and why there is none.
 */
final class Bounds {

  /** What the names of the computed columns end in, in their order. */
  static final ImmutableList<String> ENDINGS = ImmutableList.of("_earliest", "_latest", "_bounds");

  private static final String CLOSED = "closed";

  private static final ImmutableList<String> REASONS =
      ImmutableList.of("open", "unknown", "beyond");

  /** The days that readers elsewhere have dates for. */
  private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay();

  private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

  private Bounds() {}

  static boolean areOf(Column column) {
    return switch (column.type()) {
      case EDTF, INTERVAL, DATE -> true;
      default -> false;
    };
  }

  /** Whether a table may have a column of this name as a computed one. */
  static boolean isComputed(TableFormat<?> format, String name) {
    for (Column column : format.columns()) {
      if (areOf(column)) {
        for (String ending : ENDINGS) {
          if (name.equals(column.name() + ending)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The cells computed from a cell, in the order of the endings. */
  static ImmutableList<String> of(String cell) {
    if (cell.isEmpty()) {
      return ImmutableList.of("", "", "");
    }
    Edtf date = Edtf.parse(cell);
    long first = date.earliestEpochDay();
    long last = date.latestEpochDay();
    String start = reason(first, Long.MIN_VALUE, date.isUnknownStart());
    String end = reason(last, Long.MAX_VALUE, date.isUnknownEnd());
    return ImmutableList.of(
        start.isEmpty() ? LocalDate.ofEpochDay(first).toString() : "",
        end.isEmpty() ? LocalDate.ofEpochDay(last).toString() : "",
        both(start, end));
  }

  /** Why there is no such day; empty if there is. */
  private static String reason(long day, long none, boolean unknown) {
    if (day == none) {
      return unknown ? "unknown" : "open";
    }
    return day < FIRST || day > LAST ? "beyond" : "";
  }

  private static String both(String start, String end) {
    if (start.isEmpty() && end.isEmpty()) {
      return CLOSED;
    }
    String first = start.isEmpty() ? "" : start + "-start";
    String last = end.isEmpty() ? "" : end + "-end";
    return first.isEmpty() || last.isEmpty() ? first + last : first + ";" + last;
  }

  /** Every value of a column of bounds. */
  static ImmutableList<String> words() {
    ImmutableList<String> reasons = ImmutableList.<String>builder().add("").addAll(REASONS).build();
    ImmutableList.Builder<String> words = ImmutableList.builder();
    for (String start : reasons) {
      for (String end : reasons) {
        words.add(both(start, end));
      }
    }
    return words.build();
  }

  /** The table with the computed columns, each three behind their column. */
  static WrittenTable added(WrittenTable table) {
    ImmutableList.Builder<Column> columns = ImmutableList.builder();
    for (Column column : table.columns()) {
      columns.add(column);
      if (areOf(column)) {
        String name = column.name();
        columns.add(
            Column.optional(name + "_earliest", CellType.DAY, "Computed: first day of " + name),
            Column.optional(name + "_latest", CellType.DAY, "Computed: last day of " + name),
            Column.optional(
                name + "_bounds", CellType.BOUNDS, "Computed: why a day of " + name + " is empty"));
      }
    }
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (ImmutableList<String> row : table.rows()) {
      ImmutableList.Builder<String> cells = ImmutableList.builder();
      for (int i = 0; i < row.size(); i++) {
        cells.add(row.get(i));
        if (areOf(table.columns().get(i))) {
          cells.addAll(of(row.get(i)));
        }
      }
      rows.add(cells.build());
    }
    return new WrittenTable(table.format(), columns.build(), rows.build());
  }
}
