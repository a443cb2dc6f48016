package io.github.steppe.source;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One statement about the world, with those who make it.
 *
 * <p>Two claims speak about the same thing when their {@linkplain #topic() topics} are equal; they
 * disagree when, in addition, their {@linkplain #stated() statements} differ. Which of them answers
 * for the topic is said by their {@linkplain #standing() standing}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Claim extends Cited {

  /** {@return what the claim is about} */
  Topic topic();

  /**
   * {@return what is stated about the topic} A date, a spell, an amount of money or a quantity,
   * depending on the kind of claim; two claims state the same exactly if these are equal.
   */
  Object stated();

  /** {@return how the claim stands against others on its topic} */
  Standing standing();

  /** {@return who states it and where; at least one citation} */
  @Override
  ImmutableList<Citation> citations();

  /** {@return a remark on the claim, for example why it is disputed} */
  Optional<String> note();

  /** {@return the statement in plain English words, without its citations} */
  String statement();

  /**
   * Returns a copy of this claim with another standing.
   *
   * @param standing the new standing
   * @return the copy, or this claim if nothing changes
   */
  Claim withStanding(Standing standing);

  /**
   * Returns a copy of this claim with other citations.
   *
   * @param citations the new citations; at least one
   * @return the copy
   */
  Claim withCitations(Iterable<? extends Citation> citations);
}
