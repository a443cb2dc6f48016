package io.github.steppe.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableCollection;

/**
 * The form of the identifiers that records are known by: one or more ASCII letters, digits, {@code
 * -}, {@code _} and {@code .}, beginning with a letter or digit.
 *
 * <p>By convention countries have their ISO 3166-1 alpha-2 code, organizations and groups are in
 * upper case ({@code EU}, {@code CENTRAL_ASIA}), and everything else is in kebab case ({@code
 * epca-kz}).
 */
public final class Identifier {

  private Identifier() {}

  /**
   * Checks an identifier.
   *
   * @param what the name of the attribute, for the message
   * @param value the identifier
   * @return the identifier
   * @throws IllegalArgumentException if the value does not have the form of an identifier
   */
  public static String require(String what, String value) {
    requireNonNull(value, what);
    boolean valid = !value.isEmpty() && isLetterOrDigit(value.charAt(0));
    for (int i = 1; valid && i < value.length(); i++) {
      char c = value.charAt(i);
      valid = isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }
    if (!valid) {
      throw new IllegalArgumentException(
          what
              + " '"
              + value
              + "' is not an identifier: ASCII letters, digits, '-', '_' and '.', beginning with a"
              + " letter or digit");
    }
    return value;
  }

  /**
   * Checks each of some identifiers.
   *
   * @param what the name of the attribute, for the message
   * @param values the identifiers
   * @throws IllegalArgumentException if one of them does not have the form of an identifier
   */
  public static void requireAll(String what, ImmutableCollection<String> values) {
    for (String value : values) {
      require(what, value);
    }
  }

  /**
   * Checks that a text says something.
   *
   * @param what the name of the attribute, for the message
   * @param value the text
   * @return the text
   * @throws IllegalArgumentException if the text is empty, blank, or has white space at an end
   */
  public static String requireText(String what, String value) {
    requireNonNull(value, what);
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " is blank");
    }
    if (!value.equals(value.strip())) {
      throw new IllegalArgumentException(
          what + " '" + value + "' begins or ends with white space, which is not allowed");
    }
    return value;
  }

  /**
   * Checks that a claim or record names its sources.
   *
   * @param citations the citations
   * @throws IllegalArgumentException if there is none
   */
  public static void requireCited(ImmutableCollection<Citation> citations) {
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("citations is empty: a claim names at least one source");
    }
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
