package io.github.steppe.source;

import static java.util.Objects.requireNonNull;

/**
 * What a claim is about: a property of a subject, for example the signature of {@code pca-kz}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject the id of the record that the claim speaks about
 * @param property the property of it, in words separated by spaces
 */
public record Topic(String subject, String property) {

  /**
   * Checks the parts.
   *
   * @param subject the id of the record that the claim speaks about
   * @param property the property of it, in words separated by spaces
   * @throws IllegalArgumentException if a part is blank
   */
  public Topic {
    Identifier.requireText("subject", subject);
    Identifier.requireText("property", property);
  }

  /**
   * Obtains a topic.
   *
   * @param subject the id of the record that the claim speaks about
   * @param property the property of it
   * @return the topic
   */
  public static Topic of(String subject, String property) {
    return new Topic(requireNonNull(subject, "subject"), requireNonNull(property, "property"));
  }

  /** {@return the subject and the property, separated by a colon} */
  @Override
  public String toString() {
    return subject + ": " + property;
  }
}
