package io.github.steppe.party;

/** What a party is to a body during a spell of membership. */
public enum Role {
  /** A full member. */
  MEMBER,
  /** A member elected for a term, as to a seat on a council. */
  ELECTED_MEMBER,
  /** A party that applies for membership. */
  CANDIDATE,
  /** An observer without vote. */
  OBSERVER,
  /** A partner by arrangement. */
  PARTNER;

  /** {@return true if the role counts as being a member} */
  public boolean isMember() {
    return this == MEMBER || this == ELECTED_MEMBER;
  }
}
