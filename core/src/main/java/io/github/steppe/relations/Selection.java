package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.source.CitationStyle;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Licence;
import io.github.steppe.source.Source;
import io.github.steppe.source.Standing;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Some rows of one kind, narrowed step by step.
 *
 * <p>Each step returns a new selection, a subset of the one it was called on; the order of the
 * steps does not matter. Rows keep the order of their table. Immutable and thread-safe.
 *
 * @param <T> the type of the rows
 * @param <S> the type of the selection itself
 */
public abstract class Selection<T extends Cited, S extends Selection<T, S>> implements Iterable<T> {

  private final Relations relations;

  Selection(Relations relations) {
    this.relations = relations;
  }

  final Relations relations() {
    return relations;
  }

  /** {@return the rows} */
  public abstract ImmutableList<T> list();

  /**
   * Narrows to the rows that meet a condition.
   *
   * @param condition the condition
   * @return the narrower selection
   */
  public abstract S where(Predicate<? super T> condition);

  /** {@return a stream of the rows} */
  public final Stream<T> stream() {
    return list().stream();
  }

  /** {@return the number of rows} */
  public final int count() {
    return list().size();
  }

  /** {@return the first row; empty if there is none} */
  public final Optional<T> first() {
    ImmutableList<T> rows = list();
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
  }

  @Override
  public final Iterator<T> iterator() {
    return list().iterator();
  }

  /**
   * Returns the sources behind the rows: exactly those that the rows or their milestones cite.
   *
   * @return the sources, ordered by id
   */
  public final ImmutableList<Source> sources() {
    return Provenance.sources(relations, list());
  }

  /**
   * Cites the sources behind the rows, and the edition of the dataset if the rows are of one.
   *
   * @param style the form
   * @return one entry a source, ordered by id; the edition last
   */
  public final String cite(CitationStyle style) {
    return Provenance.cite(relations, sources(), requireNonNull(style, "style"));
  }

  /**
   * Returns the terms of reuse of the sources behind the rows and of the edition of the dataset.
   *
   * @return the licences, each with what it applies to; what has no terms on record last
   */
  public final ImmutableList<Licence> licences() {
    return Provenance.licences(relations, sources());
  }

  /** {@return one line a row: what it is or states, by whom, and a warning where it is disputed} */
  public final String explain() {
    StringBuilder text = new StringBuilder();
    for (T row : list()) {
      text.append(describe(row)).append(' ').append(row.citations());
      if (row instanceof Claim claim && claim.standing() != Standing.ACCEPTED) {
        text.append(' ').append(claim.standing());
        if (claim.note().isPresent()) {
          text.append(": ").append(claim.note().get());
        }
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static String describe(Cited row) {
    if (row instanceof Claim claim) {
      return claim.topic().subject() + ": " + claim.statement();
    }
    if (row instanceof Chronicle chronicle) {
      return chronicle.id() + ": " + chronicle.label();
    }
    return row instanceof Identified identified ? identified.id() : row.toString();
  }

  /** {@return the rows as a list prints them} */
  @Override
  public final String toString() {
    return list().toString();
  }

  /** The rows that meet a condition, in their order. */
  static <T> ImmutableList<T> filter(ImmutableList<T> rows, Predicate<? super T> condition) {
    requireNonNull(condition, "condition");
    ImmutableList.Builder<T> kept = ImmutableList.builder();
    for (T row : rows) {
      if (condition.test(row)) {
        kept.add(row);
      }
    }
    return kept.build();
  }
}
