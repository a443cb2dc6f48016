package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import io.github.steppe.source.FirstTime;

/**
 * A party and its first time among {@link FirstMovers}. Immutable and thread-safe.
 *
 * @param party the id of the party
 * @param time its first time, with the claims that tell
 */
public record Mover(String party, FirstTime time) {

  /** Where a party stands among the movers. */
  public enum Place {
    /** Before all others on record, of whom there is at least one. */
    FIRST("first"),
    /** The only one on record, so that nobody is known to have followed. */
    ONLY("the only one on record"),
    /** On the first day, and at least one other certainly on the same. */
    TIED("first together with others"),
    /** Perhaps first: the dates do not decide. */
    UNDECIDED("perhaps first"),
    /** After at least one other. */
    LATER("later"),
    /** Nothing is on record. */
    UNRECORDED("not on record");

    private final String words;

    Place(String words) {
      this.words = words;
    }

    /** {@return the place in English words: {@code first together with others}} */
    public String words() {
      return words;
    }
  }

  /**
   * Checks the parts.
   *
   * @param party the id of the party
   * @param time its first time, with the claims that tell
   */
  public Mover {
    requireNonNull(party, "party");
    requireNonNull(time, "time");
  }
}
