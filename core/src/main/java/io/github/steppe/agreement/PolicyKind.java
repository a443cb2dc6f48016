package io.github.steppe.agreement;

/** The kind of act that a policy is. */
public enum PolicyKind {
  /** A strategy or concept. */
  STRATEGY,
  /** A communication of a commission or government. */
  COMMUNICATION,
  /** Conclusions of a council. */
  CONCLUSIONS,
  /** A resolution of a parliament. */
  RESOLUTION,
  /** A report on how an earlier act is carried out. */
  REPORT,
  /** A declaration. */
  DECLARATION,
  /** A political rank that relations are given, such as a strategic partnership. */
  PARTNERSHIP,
  /** A program of a state for its own policy. */
  STATE_PROGRAM,
  /** A preference in trade that one party grants. */
  PREFERENCE_ARRANGEMENT,
  /** A restrictive measure (sanction). */
  RESTRICTIVE_MEASURE,
  /** An office that one party created. */
  OFFICE,
  /** An initiative or proposal. */
  INITIATIVE,
  /** A regulation. */
  REGULATION
}
