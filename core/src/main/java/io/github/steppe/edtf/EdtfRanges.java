package io.github.steppe.edtf;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.time.LocalDate;

/**
 * Conversions between dates and the ranges of Guava. They stand apart so that nothing else in this
 * package needs Guava.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EdtfRanges {
  private EdtfRanges() {}

  /**
   * Returns the bounds of a value as a range.
   *
   * @param value the value
   * @return the closed range from the earliest to the latest day; without bound on a side that is
   *     open or unknown
   * @throws java.time.DateTimeException if a bound is beyond {@code LocalDate}
   */
  public static Range<LocalDate> toRange(Edtf value) {
    requireNonNull(value, "value");
    LocalDate earliest = value.earliestDay().orElse(null);
    LocalDate latest = value.latestDay().orElse(null);
    if (earliest == null) {
      return latest == null ? Range.all() : Range.atMost(latest);
    }
    return latest == null ? Range.atLeast(earliest) : Range.closed(earliest, latest);
  }

  /**
   * Obtains the interval of the days in a range.
   *
   * @param range the range, in years from -9999 to 9999
   * @return the interval from its first to its last day; open on a side without bound
   * @throws IllegalArgumentException if the range contains no day or has no bound at all, or if a
   *     year has more than four digits
   */
  public static EdtfInterval fromRange(Range<LocalDate> range) {
    requireNonNull(range, "range");
    LocalDate first = null;
    if (range.hasLowerBound()) {
      boolean closed = range.lowerBoundType() == BoundType.CLOSED;
      first = closed ? range.lowerEndpoint() : range.lowerEndpoint().plusDays(1);
    }
    if (!range.hasUpperBound()) {
      if (first == null) {
        throw new IllegalArgumentException("an interval has at least one end: " + range);
      }
      return EdtfInterval.from(EdtfDate.of(first));
    }
    boolean closed = range.upperBoundType() == BoundType.CLOSED;
    LocalDate last = closed ? range.upperEndpoint() : range.upperEndpoint().minusDays(1);
    return first == null
        ? EdtfInterval.until(EdtfDate.of(last))
        : EdtfInterval.of(EdtfDate.of(first), EdtfDate.of(last));
  }
}
