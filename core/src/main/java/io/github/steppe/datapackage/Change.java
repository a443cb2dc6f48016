package io.github.steppe.datapackage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * One difference between two states of a data package: a cell that changed, or a row that came or
 * went.
 *
 * <p>Immutable and thread-safe.
 *
 * @param table the name of the table, for example {@code milestones}
 * @param key the id of the row or, where it has none, the cells that tell what it is about, with
 *     {@code ;} between them
 * @param column the name of the column; empty for a row that came or went
 * @param before the cell as it was; for a row that went, its line; for one that came, empty
 * @param after the cell as it is; for a row that came, its line; for one that went, empty
 */
public record Change(String table, String key, String column, String before, String after) {

  /**
   * Checks that no part is null.
   *
   * @param table the name of the table
   * @param key what the row is about
   * @param column the name of the column; empty for a row that came or went
   * @param before the cell or row as it was
   * @param after the cell or row as it is
   */
  public Change {
    requireNonNull(table, "table");
    requireNonNull(key, "key");
    requireNonNull(column, "column");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /**
   * Writes changes as a table of comma-separated values, one a line, with a header.
   *
   * @param changes the changes
   * @return the text
   */
  public static String toCsv(Iterable<Change> changes) {
    StringBuilder csv = new StringBuilder("table,key,column,before,after\n");
    for (Change change : changes) {
      csv.append(change.line()).append('\n');
    }
    return csv.toString();
  }

  private String line() {
    return WrittenTable.line(ImmutableList.of(table, key, column, before, after));
  }

  /** {@return the change in words} */
  @Override
  public String toString() {
    String row = table + " " + key;
    if (!column.isEmpty()) {
      return row + ", " + column + ": '" + before + "' became '" + after + "'";
    }
    return row + (before.isEmpty() ? " came: " + after : " went: " + before);
  }
}
