package io.github.steppe.edtf;

import java.util.Objects;

/**
 * An answer that may be unknown.
 *
 * <p>A question about a date that a source gives only in part ("in 2002") has three possible
 * answers: {@link #TRUE} if it holds for every reading of the date, {@link #FALSE} if it holds for
 * none, {@link #UNKNOWN} if it depends on the reading. Answers combine by strong Kleene logic,
 * which never claims more than its parts support.
 *
 * <p>A filter has to say what it does with {@code UNKNOWN}: keep only what certainly holds ({@link
 * #isTrue()}) or all that may hold ({@link #isPossible()}).
 *
 * <pre>{@code
 * Truth.TRUE.and(Truth.UNKNOWN);   // UNKNOWN
 * Truth.FALSE.and(Truth.UNKNOWN);  // FALSE
 * Truth.TRUE.or(Truth.UNKNOWN);    // TRUE
 * }</pre>
 *
 * <p>Kleene logic is sound but forgets links: {@code x.or(x.not())} is {@code UNKNOWN} if {@code x}
 * is. Where one uncertain event decides several answers, ask the {@link Spell} directly, for
 * example for the number of days in a period.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Truth {
  /** The statement does not hold, whatever the reading. */
  FALSE,

  /** The statement holds for some readings and not for others, or nothing is known. */
  UNKNOWN,

  /** The statement holds, whatever the reading. */
  TRUE;

  /**
   * Returns the truth of a plain statement.
   *
   * @param statement whether it holds
   * @return {@code TRUE} or {@code FALSE}
   */
  public static Truth of(boolean statement) {
    return statement ? TRUE : FALSE;
  }

  /**
   * Returns whether all of several statements hold. Of no statement at all this is {@code TRUE}.
   *
   * @param truths the statements
   * @return {@code FALSE} if one is false, else {@code UNKNOWN} if one is unknown, else {@code
   *     TRUE}
   */
  public static Truth all(Iterable<Truth> truths) {
    Objects.requireNonNull(truths, "truths");
    Truth result = TRUE;
    for (Truth truth : truths) {
      result = result.and(truth);
    }
    return result;
  }

  /**
   * Returns whether at least one of several statements holds. Of no statement at all this is {@code
   * FALSE}.
   *
   * @param truths the statements
   * @return {@code TRUE} if one is true, else {@code UNKNOWN} if one is unknown, else {@code FALSE}
   */
  public static Truth any(Iterable<Truth> truths) {
    Objects.requireNonNull(truths, "truths");
    Truth result = FALSE;
    for (Truth truth : truths) {
      result = result.or(truth);
    }
    return result;
  }

  /**
   * Returns whether this and another statement both hold.
   *
   * @param other the other statement
   * @return the lesser of the two in the order false, unknown, true
   */
  public Truth and(Truth other) {
    Objects.requireNonNull(other, "other");
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * Returns whether this or another statement holds.
   *
   * @param other the other statement
   * @return the greater of the two in the order false, unknown, true
   */
  public Truth or(Truth other) {
    Objects.requireNonNull(other, "other");
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * Returns whether the opposite of this statement holds.
   *
   * @return {@code FALSE} for {@code TRUE}, {@code TRUE} for {@code FALSE}, else {@code UNKNOWN}
   */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }

  /** {@return whether the statement certainly holds} */
  public boolean isTrue() {
    return this == TRUE;
  }

  /** {@return whether the statement holds for at least one reading: true or unknown} */
  public boolean isPossible() {
    return this != FALSE;
  }
}
