package io.github.steppe.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The day of the first of several things that claims date, as far as the claims tell.
 *
 * <p>Each date is read as an event: some one day within its bounds.
 *
 * <ul>
 *   <li>Superseded and rejected claims do not count; where a topic has an accepted claim, its
 *       disputed ones do not count either.
 *   <li>What is only disputed may have happened or not: it can make the first day earlier, never
 *       certain.
 *   <li>No order is called certain unless every reading of the dates has it.
 * </ul>
 *
 * <p>Two that rest on the same claims are the same day, however uncertain that is: one act is no
 * race. Immutable and thread-safe.
 */
public final class FirstTime implements Cited {

  private static final long NO_START = Long.MIN_VALUE;
  private static final long NO_END = Long.MAX_VALUE;

  /**
   * A claim with the date of what it states.
   *
   * @param claim the claim
   * @param date the date, read as an event
   * @param certain false if it may not count although it is accepted, for example because what it
   *     states is perhaps not of the party asked about
   */
  public record Dated(Claim claim, Edtf date, boolean certain) {

    /**
     * Checks the parts.
     *
     * @param claim the claim
     * @param date the date, read as an event
     * @param certain false if it may not count although it is accepted
     */
    public Dated {
      requireNonNull(claim, "claim");
      requireNonNull(date, "date");
    }

    /**
     * Obtains a claim that counts by its standing.
     *
     * @param claim the claim
     * @param date the date, read as an event
     * @return the dated claim
     */
    public static Dated of(Claim claim, Edtf date) {
      return new Dated(claim, date, true);
    }

    private boolean happened() {
      return certain && claim.standing() == Standing.ACCEPTED;
    }
  }

  private final ImmutableList<Dated> deciding;
  private final boolean certain;
  private final long earliest;
  private final long latest;
  private final Edtf date;

  private FirstTime(ImmutableList<Dated> counting) {
    long first = NO_END;
    long bound = NO_END;
    long last = NO_START;
    boolean happened = false;
    for (Dated dated : counting) {
      first = Math.min(first, dated.date().earliestEpochDay());
      last = Math.max(last, dated.date().latestEpochDay());
      if (dated.happened()) {
        happened = true;
        bound = Math.min(bound, dated.date().latestEpochDay());
      }
    }
    this.certain = happened;
    this.earliest = first;
    this.latest = happened ? bound : last;
    ImmutableList.Builder<Dated> within = ImmutableList.builder();
    for (Dated dated : counting) {
      if (dated.date().earliestEpochDay() <= latest) {
        within.add(dated);
      }
    }
    this.deciding = within.build();
    this.date = deciding.size() == 1 ? deciding.get(0).date() : anyOf(deciding, latest);
  }

  /**
   * Finds the first time of some dated claims.
   *
   * @param claims the claims, of any standing
   * @return the first time; empty if no claim counts
   */
  public static Optional<FirstTime> of(Iterable<Dated> claims) {
    Set<Topic> settled = new HashSet<>();
    for (Dated dated : requireNonNull(claims, "claims")) {
      if (dated.claim().standing() == Standing.ACCEPTED) {
        settled.add(dated.claim().topic());
      }
    }
    ImmutableList.Builder<Dated> builder = ImmutableList.builder();
    for (Dated dated : claims) {
      Standing standing = dated.claim().standing();
      if (standing == Standing.ACCEPTED
          || (standing == Standing.DISPUTED && !settled.contains(dated.claim().topic()))) {
        builder.add(dated);
      }
    }
    ImmutableList<Dated> counting = builder.build();
    return counting.isEmpty() ? Optional.empty() : Optional.of(new FirstTime(counting));
  }

  /** One stretch of days. */
  private record Range(long first, long last) implements Comparable<Range> {
    @Override
    public int compareTo(Range other) {
      return Long.compare(first, other.first);
    }

    /** Whether there is no day between an earlier stretch and this one. */
    boolean follows(Range earlier) {
      return earlier.last == NO_END || first <= earlier.last + 1;
    }
  }

  /** One of the days that any of the claims allows, up to the last that can be the first. */
  private static Edtf anyOf(ImmutableList<Dated> claims, long limit) {
    List<Range> ranges = new ArrayList<>();
    for (Dated dated : claims) {
      long last = Math.min(dated.date().latestEpochDay(), limit);
      ranges.add(new Range(dated.date().earliestEpochDay(), last));
    }
    Collections.sort(ranges);
    List<Range> apart = new ArrayList<>();
    for (Range range : ranges) {
      int end = apart.size() - 1;
      if (end >= 0 && range.follows(apart.get(end))) {
        long last = Math.max(apart.get(end).last(), range.last());
        apart.set(end, new Range(apart.get(end).first(), last));
      } else {
        apart.add(range);
      }
    }
    return edtf(apart);
  }

  private static Edtf edtf(List<Range> ranges) {
    StringBuilder text = new StringBuilder();
    for (Range range : ranges) {
      if (range.first() == NO_START && range.last() == NO_END) {
        return Edtf.parse("[..1970-01-01,1970-01-01..]"); // any day: no single range says so
      }
      String first = range.first() == NO_START ? "" : LocalDate.ofEpochDay(range.first()) + "";
      String last = range.last() == NO_END ? "" : LocalDate.ofEpochDay(range.last()) + "";
      text.append(text.length() == 0 ? "" : ",");
      text.append(first.equals(last) ? first : first + ".." + last);
    }
    String days = text.toString();
    return Edtf.parse(days.indexOf('.') < 0 && days.indexOf(',') < 0 ? days : "[" + days + "]");
  }

  /** {@return whether it certainly happened: not so if all claims are disputed} */
  public boolean isCertain() {
    return certain;
  }

  /**
   * {@return the date, read as an event} That of the deciding claim or, if several decide, one of
   * the days that they allow; if it is not {@linkplain #isCertain() certain}, the date that it has
   * if it happened.
   */
  public Edtf date() {
    return date;
  }

  /**
   * {@return the first day that it can be, counted as {@link LocalDate#toEpochDay()} does} {@link
   * Long#MIN_VALUE} stands for no bound.
   */
  public long earliestEpochDay() {
    return earliest;
  }

  /**
   * {@return the last day that it can be} {@link Long#MAX_VALUE} stands for no bound, which is also
   * the answer if it is not {@linkplain #isCertain() certain}.
   */
  public long latestEpochDay() {
    return certain ? latest : NO_END;
  }

  /** {@return the claims that can be the first, in the order given} */
  public ImmutableList<Claim> claims() {
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    for (Dated dated : deciding) {
      claims.add(dated.claim());
    }
    return claims.build();
  }

  @Override
  public ImmutableList<Citation> citations() {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (Dated dated : deciding) {
      citations.addAll(dated.claim().citations());
    }
    return citations.build().asList();
  }

  /**
   * Returns whether this was before another.
   *
   * @param other the other
   * @return TRUE if so in every reading; FALSE if in none, also if both rest on the same claims;
   *     else UNKNOWN
   */
  public Truth before(FirstTime other) {
    requireNonNull(other, "other");
    if (isSameAs(other)) {
      return Truth.FALSE;
    }
    if (latestEpochDay() < other.earliest) {
      return Truth.TRUE;
    }
    return earliest >= other.latestEpochDay() ? Truth.FALSE : Truth.UNKNOWN;
  }

  /**
   * Returns whether this was on the same day as another.
   *
   * @param other the other
   * @return TRUE if so in every reading, as where both rest on the same claims; FALSE if in none;
   *     else UNKNOWN
   */
  public Truth sameDay(FirstTime other) {
    requireNonNull(other, "other");
    Truth truth = isSameAs(other) ? Truth.TRUE : date.sameDay(other.date);
    return certain && other.certain ? truth : truth.and(Truth.UNKNOWN);
  }

  /**
   * Returns how many days it was from this to another, if both happened.
   *
   * @param other the later one; if it is the earlier one, the number is negative
   * @return from the smallest to the largest number over all readings
   */
  public Count daysUntil(FirstTime other) {
    requireNonNull(other, "other");
    if (isSameAs(other)) {
      return Count.of(0);
    }
    return new Count(
        latest == NO_END || other.earliest == NO_START ? NO_START : other.earliest - latest,
        earliest == NO_START || other.latest == NO_END ? NO_END : other.latest - earliest);
  }

  /** Whether both rest on the same claims, so that they are one thing. */
  private boolean isSameAs(FirstTime other) {
    return deciding.equals(other.deciding);
  }

  /** {@return the date, and "(not certain)" if it is not} */
  @Override
  public String toString() {
    return certain ? date.toString() : date + " (not certain)";
  }
}
