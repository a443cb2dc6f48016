package io.github.steppe.source;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

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

  // Written out, since what the compiler makes for a record is slow when it is first called.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Topic that
        && subject.equals(that.subject)
        && property.equals(that.property);
  }

  @Override
  public int hashCode() {
    return 31 * subject.hashCode() + property.hashCode();
  }

  /** {@return the subject and the property, separated by a colon} */
  @Override
  public String toString() {
    return subject + ": " + property;
  }
}
