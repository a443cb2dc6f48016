package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.source.Cited;

/**
 * The rows of a plain table, narrowed by conditions only. Immutable and thread-safe.
 *
 * @param <T> the type of the rows
 */
public final class Table<T extends Cited> extends Rows<T, Table<T>> {

  Table(Relations relations, ImmutableList<T> rows) {
    super(relations, rows);
  }

  @Override
  Table<T> of(ImmutableList<T> rows) {
    return new Table<>(relations(), rows);
  }
}
