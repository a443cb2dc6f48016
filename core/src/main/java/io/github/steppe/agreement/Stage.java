package io.github.steppe.agreement;

/** How far a text has come; each milestone leads to one stage. */
public enum Stage {
  /** Proposed, negotiated or prepared; it binds nobody. */
  PREPARED,
  /** Signed, but not applied. */
  SIGNED,
  /** Applied before its entry into force, by a decision of the parties. */
  PROVISIONALLY_APPLIED,
  /** In force, or, of a policy or program, active. */
  IN_FORCE,
  /** Interrupted. */
  SUSPENDED,
  /** No longer in force or active. */
  ENDED
}
