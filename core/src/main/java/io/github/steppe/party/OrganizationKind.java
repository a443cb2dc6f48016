package io.github.steppe.party;

/** The kind of body that an organization is. */
public enum OrganizationKind {
  /** A union of states with powers of its own. */
  UNION,
  /** One of the European Communities. */
  COMMUNITY,
  /** An international organization or agency. */
  ORGANIZATION,
  /** An office or institution inside another body. */
  OFFICE,
  /** A state that no longer exists. */
  STATE_FORMER
}
