package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.influence.Influence;
import io.github.steppe.influence.InfluenceGraph;
import io.github.steppe.influence.Strength;
import java.util.Optional;

/** Claims about influence, narrowed step by step. Immutable and thread-safe. */
public final class Influences extends Rows<Influence, Influences> {

  Influences(Relations relations, ImmutableList<Influence> rows) {
    super(relations, rows);
  }

  @Override
  Influences of(ImmutableList<Influence> rows) {
    return new Influences(relations(), rows);
  }

  /**
   * Narrows to those that credit a party as motivator.
   *
   * @param party the id of the party
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public Influences motivator(String party) {
    relations().requireParty(party);
    return where(influence -> influence.motivator().equals(Optional.of(party)));
  }

  /**
   * Narrows to one kind of link.
   *
   * @param strength the kind of link
   * @return the narrower selection
   */
  public Influences strength(Strength strength) {
    requireNonNull(strength, "strength");
    return where(influence -> influence.strength() == strength);
  }

  /**
   * Narrows to those whose initiative or outcome is a given text, program or event.
   *
   * @param id the id of the text, program or event
   * @return the narrower selection
   * @throws NotFoundException if there is no such record
   */
  public Influences about(String id) {
    relations().requireChronicle(id);
    return where(
        influence ->
            influence.initiativeId().equals(Optional.of(id))
                || influence.outcomeId().equals(Optional.of(id)));
  }

  /**
   * Returns these claims as a graph: what is said to have led to what.
   *
   * @return the graph
   */
  public InfluenceGraph graph() {
    return InfluenceGraph.of(list(), relations()::chronicle);
  }
}
