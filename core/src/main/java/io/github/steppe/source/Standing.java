package io.github.steppe.source;

/** How a claim stands against the other claims on its topic, in the judgement of the editors. */
public enum Standing {
  /** The best claim on its topic: this one answers. */
  ACCEPTED,
  /** Stated, but with serious reason to doubt it; it may be right. */
  DISPUTED,
  /** Not wrong, but a more precise or a newer claim answers in its place. */
  SUPERSEDED,
  /** Contradicted by better sources; kept so that nobody has to find it again. */
  REJECTED;

  /**
   * {@return whether a claim of this standing may be right and counts for an answer} Accepted
   * claims and disputed ones do; verdicts have to hold with and without the latter.
   */
  public boolean counts() {
    return this == ACCEPTED || this == DISPUTED;
  }
}
