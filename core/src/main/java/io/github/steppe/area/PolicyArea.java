package io.github.steppe.area;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A policy area such as {@code energy} or {@code border-management}.
 *
 * <p>The vocabulary is open: any code in kebab case is an area. Areas order by their code.
 * Immutable and thread-safe.
 *
 * @param code one or more lower-case ASCII words, joined by hyphens
 */
public record PolicyArea(@JsonValue String code) implements Comparable<PolicyArea> {

  /**
   * Checks the code.
   *
   * @param code one or more lower-case ASCII words, joined by hyphens
   * @throws IllegalArgumentException if the code is not in kebab case
   */
  public PolicyArea {
    requireNonNull(code, "code");
    boolean wordBefore = false;
    boolean valid = true;
    for (int i = 0; i < code.length() && valid; i++) {
      char c = code.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      valid = word || (c == '-' && wordBefore);
      wordBefore = word;
    }
    if (!valid || !wordBefore) {
      throw new IllegalArgumentException(
          "code '" + code + "' is not in kebab case: lower-case ASCII words joined by hyphens");
    }
  }

  /**
   * Obtains an area by its code.
   *
   * @param code the code, for example {@code energy}
   * @return the area
   * @throws IllegalArgumentException if the code is not in kebab case
   */
  @JsonCreator
  public static PolicyArea of(String code) {
    return new PolicyArea(code);
  }

  @Override
  public int compareTo(PolicyArea other) {
    return code.compareTo(other.code);
  }

  // Written out, since what the compiler makes for a record is slow when it is first called.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PolicyArea area && code.equals(area.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
