package io.github.steppe.event;

/** The kind of event. */
public enum EventKind {
  /** A meeting of officials or ministers. */
  MEETING,
  /** A meeting of heads of state or government. */
  SUMMIT,
  /** A visit. */
  VISIT,
  /** A declaration made on an occasion. */
  DECLARATION,
  /** A country became independent. */
  INDEPENDENCE,
  /** Somebody proposed something in public. */
  PROPOSAL,
  /** A forum or conference. */
  FORUM,
  /** Anything else. */
  OTHER
}
