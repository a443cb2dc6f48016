package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.source.Cited;
import java.util.function.Predicate;

/**
 * A selection that holds its rows: what the selections with more to narrow by extend, and what
 * stands for the plain tables.
 */
abstract class Rows<T extends Cited, S extends Rows<T, S>> extends Selection<T, S> {

  private final ImmutableList<T> rows;

  Rows(Relations relations, ImmutableList<T> rows) {
    super(relations);
    this.rows = rows;
  }

  abstract S of(ImmutableList<T> rows);

  @Override
  public final ImmutableList<T> list() {
    return rows;
  }

  @Override
  public final S where(Predicate<? super T> condition) {
    return of(filter(rows, condition));
  }
}
