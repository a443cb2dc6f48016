package io.github.steppe.relations;

import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Truth;
import java.util.Arrays;
import java.util.function.BinaryOperator;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;

/**
 * An answer for each day of a stretch of days, kept as the days on which it changes. Days are
 * counted as {@link java.time.LocalDate#toEpochDay()} does.
 */
final class Steps {

  private final long[] since;
  private final Truth[] truths;
  private final long last;

  private Steps(long[] since, Truth[] truths, long last) {
    this.since = since;
    this.truths = truths;
    this.last = last;
  }

  /**
   * Asks for the first day of a stretch and then where the answer may change.
   *
   * @param nextChange from a day to the next one on which the answer may be another
   */
  static Steps of(
      LongFunction<Truth> truthOn, LongUnaryOperator nextChange, long first, long last) {
    long[] since = new long[8];
    Truth[] truths = new Truth[8];
    int count = 0;
    for (long day = first; day <= last; day = nextChange.applyAsLong(day)) {
      Truth truth = truthOn.apply(day);
      if (count == 0 || truths[count - 1] != truth) {
        if (count == since.length) {
          since = Arrays.copyOf(since, 2 * count);
          truths = Arrays.copyOf(truths, 2 * count);
        }
        since[count] = day;
        truths[count++] = truth;
      }
    }
    return new Steps(Arrays.copyOf(since, count), Arrays.copyOf(truths, count), last);
  }

  /** The answer where both hold. Both are of the same stretch of days. */
  Steps and(Steps other) {
    return combined(other, Truth::and);
  }

  /** The answer where one of both holds. Both are of the same stretch of days. */
  Steps or(Steps other) {
    return combined(other, Truth::or);
  }

  private Steps combined(Steps other, BinaryOperator<Truth> operator) {
    long[] days = new long[since.length + other.since.length];
    Truth[] answers = new Truth[days.length];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < since.length || j < other.since.length) {
      boolean mine = j == other.since.length || (i < since.length && since[i] <= other.since[j]);
      boolean both = i < since.length && j < other.since.length && since[i] == other.since[j];
      long day = mine ? since[i] : other.since[j];
      i += mine ? 1 : 0;
      j += !mine || both ? 1 : 0;
      Truth answer = operator.apply(truths[i - 1], other.truths[j - 1]);
      if (count == 0 || answers[count - 1] != answer) {
        days[count] = day;
        answers[count++] = answer;
      }
    }
    return new Steps(Arrays.copyOf(days, count), Arrays.copyOf(answers, count), last);
  }

  Truth on(long day) {
    int found = Arrays.binarySearch(since, day);
    return truths[found >= 0 ? found : -found - 2];
  }

  /** From the number of days on which it certainly holds to that on which it may hold. */
  Count days(long from, long to) {
    long certain = 0;
    long possible = 0;
    for (int i = 0; i < since.length; i++) {
      long end = i + 1 < since.length ? since[i + 1] - 1 : last;
      long days = Math.min(end, to) - Math.max(since[i], from) + 1;
      if (days > 0 && truths[i].isPossible()) {
        possible += days;
        certain += truths[i].isTrue() ? days : 0;
      }
    }
    return new Count(certain, possible);
  }

  /** Whether it holds on some day. */
  Truth ever(long from, long to) {
    return days(from, to).moreThan(0);
  }
}
