package io.github.steppe.party;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.steppe.source.Identifier;

/**
 * A name in a language.
 *
 * <p>The text form, also in JSON and in tables, is {@code kk=Қазақстан Республикасы}. Immutable and
 * thread-safe.
 *
 * @param language the language, as an ISO 639-1 code
 * @param name the name
 */
public record LocalName(String language, String name) {

  /**
   * Checks the parts.
   *
   * @param language the language, as an ISO 639-1 code
   * @param name the name
   * @throws IllegalArgumentException if the language is not an identifier or the name is blank
   */
  public LocalName {
    Identifier.require("language", language);
    Identifier.requireText("name", name);
  }

  /**
   * Parses the text form; the inverse of {@link #toString()}.
   *
   * @param text a language, an equals sign and a name
   * @return the name
   * @throws IllegalArgumentException if the text does not have that form
   */
  @JsonCreator
  public static LocalName parse(String text) {
    requireNonNull(text, "text");
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("'" + text + "' is not of the form language=name");
    }
    return new LocalName(text.substring(0, equals), text.substring(equals + 1));
  }

  /** {@return the text form} */
  @Override
  @JsonValue
  public String toString() {
    return language + "=" + name;
  }
}
