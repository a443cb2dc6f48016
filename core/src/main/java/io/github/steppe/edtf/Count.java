package io.github.steppe.edtf;

import static java.util.Objects.requireNonNull;

/**
 * A whole number of which only the smallest and the largest possible value are known: days between
 * two partial dates, days in force within a year, agreements in force on a day.
 *
 * <pre>{@code
 * Count years = Edtf.parse("1999").until(Edtf.parse("2004-06"), ChronoUnit.YEARS);   // 4 to 5
 * years.atLeast(4);     // TRUE
 * years.atLeast(5);     // UNKNOWN
 * years.moreThan(5);    // FALSE
 * }</pre>
 *
 * <p>{@link Long#MIN_VALUE} and {@link Long#MAX_VALUE} stand for "no bound".
 *
 * <p>This record is immutable and thread-safe.
 *
 * @param min the smallest possible value
 * @param max the largest possible value
 */
public record Count(long min, long max) {
  /**
   * Obtains a count.
   *
   * @param min the smallest possible value
   * @param max the largest possible value
   * @throws IllegalArgumentException if the smallest value is above the largest
   */
  public Count {
    if (min > max) {
      throw new IllegalArgumentException(
          "the smallest value is not above the largest: " + min + ", " + max);
    }
  }

  /**
   * Obtains a count that is known.
   *
   * @param value the value
   * @return the count
   */
  public static Count of(long value) {
    return new Count(value, value);
  }

  /**
   * Counts the statements that hold.
   *
   * @param truths the statements
   * @return from the number of those that are true to the number of those that are possible
   */
  public static Count ofTrue(Iterable<Truth> truths) {
    requireNonNull(truths, "truths");
    long certain = 0;
    long possible = 0;
    for (Truth truth : truths) {
      if (truth.isTrue()) {
        certain++;
      }
      if (truth.isPossible()) {
        possible++;
      }
    }
    return new Count(certain, possible);
  }

  /** {@return whether only one value is possible} */
  public boolean isExact() {
    return min == max;
  }

  /**
   * Returns the sum of this and another count, the two being independent.
   *
   * @param other the other count
   * @return from the sum of the smallest to the sum of the largest values
   * @throws ArithmeticException if a sum overflows
   */
  public Count plus(Count other) {
    requireNonNull(other, "other");
    return new Count(sum(min, other.min, Long.MIN_VALUE), sum(max, other.max, Long.MAX_VALUE));
  }

  private static long sum(long a, long b, long noBound) {
    return a == noBound || b == noBound ? noBound : Math.addExact(a, b);
  }

  /**
   * Returns whether the number is above a limit.
   *
   * @param limit the limit
   * @return {@code TRUE} if the smallest value is above it, {@code FALSE} if the largest is not,
   *     else {@code UNKNOWN}
   */
  public Truth moreThan(long limit) {
    if (min > limit) {
      return Truth.TRUE;
    }
    return max > limit ? Truth.UNKNOWN : Truth.FALSE;
  }

  /**
   * Returns whether the number is below a limit.
   *
   * @param limit the limit
   * @return {@code TRUE} if the largest value is below it, {@code FALSE} if the smallest is not,
   *     else {@code UNKNOWN}
   */
  public Truth lessThan(long limit) {
    if (max < limit) {
      return Truth.TRUE;
    }
    return min < limit ? Truth.UNKNOWN : Truth.FALSE;
  }

  /**
   * Returns whether the number is at or above a limit.
   *
   * @param limit the limit
   * @return the opposite of {@link #lessThan(long)}
   */
  public Truth atLeast(long limit) {
    return lessThan(limit).not();
  }

  /**
   * Returns whether the number is at or below a limit.
   *
   * @param limit the limit
   * @return the opposite of {@link #moreThan(long)}
   */
  public Truth atMost(long limit) {
    return moreThan(limit).not();
  }

  /** {@return for example "3", "3 to 4", "3 or more", "4 or fewer", "any number", "endless"} */
  @Override
  public String toString() {
    if (min == Long.MAX_VALUE) {
      return "endless";
    }
    if (isExact()) {
      return Long.toString(min);
    }
    if (min == Long.MIN_VALUE) {
      return max == Long.MAX_VALUE ? "any number" : max + " or fewer";
    }
    return max == Long.MAX_VALUE ? min + " or more" : min + " to " + max;
  }
}
