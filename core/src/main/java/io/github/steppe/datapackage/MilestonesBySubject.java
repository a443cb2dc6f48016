package io.github.steppe.datapackage;

import io.github.steppe.agreement.Milestone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The milestones of each agreement, policy, program and event.
 *
 * <p>They share one table, of which a question needs a part; a row is read when its subject is.
 */
final class MilestonesBySubject {

  static final MilestonesBySubject NONE = new MilestonesBySubject(List.of());

  private final TableFormat<Milestone> format = new MilestoneTable();
  private final Map<String, List<Row>> rows = new HashMap<>();
  private final Map<String, List<Milestone>> read = new HashMap<>();

  /** For rows that are known to be well-formed. */
  MilestonesBySubject(List<Row> rows) {
    for (Row row : rows) {
      add(this.rows, row.text("subject"), row);
    }
  }

  /** For milestones that have been read. */
  static MilestonesBySubject ofRead(List<Milestone> milestones) {
    MilestonesBySubject all = new MilestonesBySubject(List.of());
    for (Milestone milestone : milestones) {
      add(all.read, milestone.subject(), milestone);
    }
    return all;
  }

  private static <E> void add(Map<String, List<E>> lists, String key, E element) {
    List<E> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>();
      lists.put(key, list);
    }
    list.add(element);
  }

  List<Milestone> of(String subject) {
    List<Row> unread = rows.getOrDefault(subject, List.of());
    if (unread.isEmpty()) {
      return read.getOrDefault(subject, List.of());
    }
    List<Milestone> milestones = new ArrayList<>(unread.size());
    for (Row row : unread) {
      milestones.add(format.read(row));
    }
    return milestones;
  }

  /** A format whose values are the rows themselves, to be read later. */
  record Unread(TableFormat<?> format) implements TableFormat<Row> {

    @Override
    public String file() {
      return format.file();
    }

    @Override
    public String about() {
      return format.about();
    }

    @Override
    public List<Column> columns() {
      return format.columns();
    }

    @Override
    public Row read(Row row) {
      return row;
    }

    @Override
    public void write(Row value, RowWriter row) {
      throw new UnsupportedOperationException("rows are read later, not written");
    }
  }
}
