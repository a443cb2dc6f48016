package io.github.steppe.influence;

/** Whether an influence helps or hinders its outcome. */
public enum Polarity {
  /** It helps. */
  POSITIVE,
  /** It hinders. */
  NEGATIVE,
  /** The source leaves it open. */
  NEUTRAL
}
