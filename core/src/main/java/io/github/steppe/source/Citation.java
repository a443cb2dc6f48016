package io.github.steppe.source;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source: the source's id and, where it is known, a locator such as a page, table or
 * article.
 *
 * <p>The text form, also in JSON and in tables, is {@code aydin-2018#Table 1} or, without a
 * locator, {@code aydin-2018}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the id of a {@link Source}
 * @param locator the place in it, in words
 */
public record Citation(String source, Optional<String> locator) {

  /**
   * Checks the parts.
   *
   * @param source the id of a {@link Source}
   * @param locator the place in it, in words
   * @throws IllegalArgumentException if the source is not an {@linkplain Identifier identifier} or
   *     the locator is blank
   */
  public Citation {
    Identifier.require("source", source);
    requireNonNull(locator, "locator");
    if (locator.isPresent()) {
      Identifier.requireText("locator", locator.get());
    }
  }

  /**
   * Obtains a citation of a whole source.
   *
   * @param source the id of the source
   * @return the citation
   */
  public static Citation of(String source) {
    return new Citation(source, Optional.empty());
  }

  /**
   * Obtains a citation of a place in a source.
   *
   * @param source the id of the source
   * @param locator the place in it, in words
   * @return the citation
   */
  public static Citation of(String source, String locator) {
    return new Citation(source, Optional.of(requireNonNull(locator, "locator")));
  }

  /**
   * Parses the text form; the inverse of {@link #toString()}.
   *
   * @param text a source's id, optionally followed by {@code #} and a locator
   * @return the citation
   * @throws IllegalArgumentException if the text does not have that form
   */
  @JsonCreator
  public static Citation parse(String text) {
    requireNonNull(text, "text");
    int hash = text.indexOf('#');
    return hash < 0 ? of(text) : of(text.substring(0, hash), text.substring(hash + 1));
  }

  // Written out, since what the compiler makes for a record is slow when it is first called.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Citation that
        && source.equals(that.source)
        && locator.equals(that.locator);
  }

  @Override
  public int hashCode() {
    return 31 * source.hashCode() + locator.hashCode();
  }

  /** {@return the text form} */
  @Override
  @JsonValue
  public String toString() {
    return locator.isPresent() ? source + "#" + locator.get() : source;
  }
}
