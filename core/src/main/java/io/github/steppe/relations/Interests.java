package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.influence.Interest;
import java.util.Optional;

/** Aims of parties, narrowed step by step. Immutable and thread-safe. */
public final class Interests extends Rows<Interest, Interests> {

  Interests(Relations relations, ImmutableList<Interest> rows) {
    super(relations, rows);
  }

  @Override
  Interests of(ImmutableList<Interest> rows) {
    return new Interests(relations(), rows);
  }

  /**
   * Narrows to the aims of a party.
   *
   * @param holder the id of the party
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public Interests of(String holder) {
    relations().requireParty(holder);
    return where(interest -> interest.holder().equals(holder));
  }

  /**
   * Narrows to the aims directed at a party.
   *
   * @param party the id of the party
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public Interests toward(String party) {
    relations().requireParty(party);
    return where(interest -> interest.toward().equals(Optional.of(party)));
  }
}
