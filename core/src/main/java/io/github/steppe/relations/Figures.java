package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.influence.Figure;
import java.util.Optional;

/** Figures, narrowed step by step. Immutable and thread-safe. */
public final class Figures extends Rows<Figure, Figures> {

  Figures(Relations relations, ImmutableList<Figure> rows) {
    super(relations, rows);
  }

  @Override
  Figures of(ImmutableList<Figure> rows) {
    return new Figures(relations(), rows);
  }

  /**
   * Narrows to the figures about a record or with it as counterpart.
   *
   * @param id the id of a party, text, program or event
   * @return the narrower selection
   * @throws NotFoundException if there is no such record
   */
  public Figures about(String id) {
    relations().require(id);
    return where(
        figure -> figure.subject().equals(id) || figure.counterpart().equals(Optional.of(id)));
  }

  /**
   * Narrows to one measure.
   *
   * @param measure what is measured, for example {@code share-of-foreign-trade}
   * @return the narrower selection
   */
  public Figures measure(String measure) {
    requireNonNull(measure, "measure");
    return where(figure -> figure.measure().equals(measure));
  }
}
