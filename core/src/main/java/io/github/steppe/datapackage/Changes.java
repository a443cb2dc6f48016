package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.steppe.relations.Facts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds the changes from one state of a package to another, on the cells as they are written. The
 * order of rows is no part of them.
 *
 * <p>Several claims may be about the same: then those that stayed are paired first, then those that
 * state the same, and what is left in its order.
 */
final class Changes {

  private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

  private Changes() {}

  static ImmutableList<Change> between(Facts before, Facts after) {
    ImmutableList<WrittenTable> old = PackageTables.of(before);
    ImmutableList<WrittenTable> current = PackageTables.of(after);
    Changes all = new Changes();
    for (int i = 0; i < old.size(); i++) {
      all.compare(old.get(i), current.get(i));
    }
    return all.changes.build();
  }

  private void compare(WrittenTable before, WrittenTable after) {
    TableFormat<?> format = before.format();
    ListMultimap<String, ImmutableList<String>> old = byKey(before);
    ListMultimap<String, ImmutableList<String>> current = byKey(after);
    TreeSet<String> keys = new TreeSet<>(old.keySet());
    keys.addAll(current.keySet());
    for (String key : keys) {
      List<ImmutableList<String>> gone = new ArrayList<>(old.get(key));
      List<ImmutableList<String>> come = new ArrayList<>(current.get(key));
      pair(before, key, gone, come, row -> row);
      pair(before, key, gone, come, row -> cells(format, format.stated(), row));
      pair(before, key, gone, come, row -> ImmutableList.of());
      for (ImmutableList<String> row : gone) {
        changes.add(new Change(before.name(), key, "", WrittenTable.line(row), ""));
      }
      for (ImmutableList<String> row : come) {
        changes.add(new Change(before.name(), key, "", "", WrittenTable.line(row)));
      }
    }
  }

  /** Takes out rows that are alike in a way, and keeps what else is different in them. */
  private void pair(
      WrittenTable table,
      String key,
      List<ImmutableList<String>> gone,
      List<ImmutableList<String>> come,
      Function<ImmutableList<String>, ImmutableList<String>> alike) {
    for (Iterator<ImmutableList<String>> rows = gone.iterator(); rows.hasNext(); ) {
      ImmutableList<String> row = rows.next();
      ImmutableList<String> wanted = alike.apply(row);
      for (int i = 0; i < come.size(); i++) {
        if (alike.apply(come.get(i)).equals(wanted)) {
          compare(table, key, row, come.remove(i));
          rows.remove();
          break;
        }
      }
    }
  }

  private void compare(
      WrittenTable table, String key, ImmutableList<String> before, ImmutableList<String> after) {
    List<Column> columns = table.format().columns();
    for (int i = 0; i < columns.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        changes.add(
            new Change(table.name(), key, columns.get(i).name(), before.get(i), after.get(i)));
      }
    }
  }

  private static ListMultimap<String, ImmutableList<String>> byKey(WrittenTable table) {
    TableFormat<?> format = table.format();
    ListMultimap<String, ImmutableList<String>> rows = LinkedListMultimap.create();
    int width = format.columns().size();
    for (ImmutableList<String> written : table.rows()) {
      List<String> row = new ArrayList<>(written);
      // A column that is not written is empty.
      while (row.size() < width) {
        row.add("");
      }
      ImmutableList<String> cells = ImmutableList.copyOf(row);
      rows.put(CellType.join(cells(format, format.key(), cells)), cells);
    }
    return rows;
  }

  private static ImmutableList<String> cells(
      TableFormat<?> format, List<String> names, ImmutableList<String> row) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    List<Column> columns = format.columns();
    for (String name : names) {
      for (int i = 0; i < columns.size(); i++) {
        if (columns.get(i).name().equals(name)) {
          cells.add(row.get(i));
        }
      }
    }
    return cells.build();
  }
}
