package io.github.steppe.party;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSet;

/**
 * The members of a body on a day, as far as the dates tell.
 *
 * <p>Immutable and thread-safe.
 *
 * @param certain the ids of those who were members by every reading of the dates
 * @param possible the ids of those who were members by at least one reading; contains the certain
 */
public record Members(ImmutableSet<String> certain, ImmutableSet<String> possible) {

  /**
   * Checks the sets.
   *
   * @param certain the ids of those who were members by every reading of the dates
   * @param possible the ids of those who were members by at least one reading; contains the certain
   * @throws IllegalArgumentException if a certain member is not a possible one
   */
  public Members {
    requireNonNull(certain, "certain");
    requireNonNull(possible, "possible");
    if (!possible.containsAll(certain)) {
      throw new IllegalArgumentException(
          "certain " + certain + " is not contained in possible " + possible);
    }
  }

  /**
   * Obtains the members.
   *
   * @param certain the ids of the certain members
   * @param possible the ids of the possible members, the certain included
   * @return the members
   */
  @JsonCreator
  public static Members of(
      @JsonProperty("certain") Iterable<String> certain,
      @JsonProperty("possible") Iterable<String> possible) {
    return new Members(
        ImmutableSet.copyOf(requireNonNull(certain, "certain")),
        ImmutableSet.copyOf(requireNonNull(possible, "possible")));
  }
}
