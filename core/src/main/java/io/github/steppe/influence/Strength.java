package io.github.steppe.influence;

/** The kind of link between an initiative and an outcome that a source claims, strongest first. */
public enum Strength {
  /** The initiative brought the outcome about. */
  CAUSE("led to"),
  /** The initiative helped the outcome. */
  FACILITATE("helped"),
  /** The outcome agrees with or shows the initiative. */
  CORRESPOND("corresponds to"),
  /** The outcome came after the initiative; no more is said. */
  SEQUENCE("was followed by");

  private final String words;

  Strength(String words) {
    this.words = words;
  }

  /** {@return whether it is claimed that the initiative went before the outcome} */
  public boolean claimsOrder() {
    return this != CORRESPOND;
  }

  /** {@return the link in English words: {@code led to}} */
  public String words() {
    return words;
  }
}
