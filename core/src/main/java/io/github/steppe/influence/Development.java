package io.github.steppe.influence;

import io.github.steppe.source.Identifier;

/**
 * What an influence goes out from or leads to: a text, program or event by its id or, where the
 * claim names none, something in words. Equal words stand for the same thing. Immutable and
 * thread-safe.
 *
 * @param name the id or the words
 * @param recorded true if the name is the id of a record
 */
public record Development(String name, boolean recorded) {

  /**
   * Checks the parts.
   *
   * @param name the id or the words
   * @param recorded true if the name is the id of a record
   * @throws IllegalArgumentException if the name is blank
   */
  public Development {
    Identifier.requireText("name", name);
  }

  /**
   * Obtains what a claim says was done.
   *
   * @param claim the claim
   * @return the initiative
   */
  public static Development initiative(Influence claim) {
    return claim.initiativeId().isPresent()
        ? new Development(claim.initiativeId().get(), true)
        : new Development(claim.initiative(), false);
  }

  /**
   * Obtains what a claim says has come of it.
   *
   * @param claim the claim
   * @return the outcome
   */
  public static Development outcome(Influence claim) {
    return claim.outcomeId().isPresent()
        ? new Development(claim.outcomeId().get(), true)
        : new Development(claim.outcome(), false);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
