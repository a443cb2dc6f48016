package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.source.Identified;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of one table by their ids. */
final class Index<T extends Identified> {

  private final String kind;
  private final ImmutableList<T> rows;
  private final Map<String, T> byId;

  Index(String kind, ImmutableList<T> rows) {
    this.kind = kind;
    this.rows = rows;
    this.byId = new HashMap<>(2 * rows.size());
    for (T row : rows) {
      byId.putIfAbsent(row.id(), row);
    }
  }

  String kind() {
    return kind;
  }

  ImmutableList<T> rows() {
    return rows;
  }

  Set<String> ids() {
    return byId.keySet();
  }

  boolean contains(String id) {
    return byId.containsKey(id);
  }

  Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  T get(String id, Lookups lookups) {
    T row = byId.get(id);
    if (row == null) {
      throw new NotFoundException(
          kind, id, NearMisses.of(id, byId.keySet()), lookups.whereElse(kind, id));
    }
    return row;
  }
}
