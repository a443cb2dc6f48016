package io.github.steppe.agreement;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.steppe.source.Identifier;
import java.util.Arrays;

/**
 * A link from one text, program or event to another.
 *
 * <p>The text form, also in JSON and in tables, is {@code REPLACES:pca-kz}. Immutable and
 * thread-safe.
 *
 * @param type how the two are related
 * @param target the id of the other
 */
public record Link(Type type, String target) {

  /** How one text, program or event relates to another. */
  public enum Type {
    /** Takes the place of. */
    REPLACES,
    /** Changes parts of. */
    AMENDS,
    /** Puts into practice. */
    IMPLEMENTS,
    /** Applies part of, until it enters into force. */
    INTERIM_FOR,
    /** Has its legal base in. */
    BASED_ON,
    /** Comes after, in a series. */
    FOLLOWS,
    /** Is part of. */
    PART_OF,
    /** Has to do with. */
    RELATED_TO
  }

  /**
   * Checks the parts.
   *
   * @param type how the two are related
   * @param target the id of the other
   * @throws IllegalArgumentException if the target is not an {@linkplain Identifier identifier}
   */
  public Link {
    requireNonNull(type, "type");
    Identifier.require("target", target);
  }

  /**
   * Parses the text form; the inverse of {@link #toString()}.
   *
   * @param text a type, a colon and an id
   * @return the link
   * @throws IllegalArgumentException if the text does not have that form
   */
  @JsonCreator
  public static Link parse(String text) {
    requireNonNull(text, "text");
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("link '" + text + "' is not of the form TYPE:id");
    }
    return new Link(type(text.substring(0, colon)), text.substring(colon + 1));
  }

  private static Type type(String name) {
    try {
      return Type.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "type '" + name + "' is none of " + Arrays.toString(Type.values()), e);
    }
  }

  /** {@return the text form} */
  @Override
  @JsonValue
  public String toString() {
    return type + ":" + target;
  }
}
