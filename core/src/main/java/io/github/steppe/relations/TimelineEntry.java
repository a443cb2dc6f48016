package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.EdtfMember;
import io.github.steppe.edtf.EdtfSet;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identifier;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One dated line of a timeline.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date when it was
 * @param text what it was, in English words
 * @param parties the ids of the parties that it concerns
 * @param frameworks the frameworks of the text, program or event that it is about
 * @param areas the policy areas of that
 * @param row what states it: a claim, or a phase of a program or policy
 * @param inPeriod whether it fell in the periods that the timeline is narrowed to: TRUE if it did
 *     for every reading of its date, or if there are none; UNKNOWN if it may have fallen outside
 */
public record TimelineEntry(
    Edtf date,
    String text,
    ImmutableSet<String> parties,
    ImmutableSet<Framework> frameworks,
    ImmutableSet<PolicyArea> areas,
    Cited row,
    Truth inPeriod)
    implements Cited {

  /**
   * Checks the parts.
   *
   * @param date when it was
   * @param text what it was, in English words
   * @param parties the ids of the parties that it concerns
   * @param frameworks the frameworks of the text, program or event that it is about
   * @param areas the policy areas of that
   * @param row what states it: a claim, or a phase of a program or policy
   * @param inPeriod whether it fell in the periods that the timeline is narrowed to
   * @throws IllegalArgumentException if the text is blank
   */
  public TimelineEntry {
    requireNonNull(date, "date");
    Identifier.requireText("text", text);
    requireNonNull(parties, "parties");
    requireNonNull(frameworks, "frameworks");
    requireNonNull(areas, "areas");
    requireNonNull(row, "row");
    requireNonNull(inPeriod, "inPeriod");
  }

  /** The same entry, narrowed to a further period. */
  TimelineEntry within(LocalDate from, LocalDate to) {
    Truth within = inPeriod.and(date.within(from, to));
    return new TimelineEntry(date, text, parties, frameworks, areas, row, within);
  }

  /** {@return the claim behind it; empty if it is told by a phase} */
  public Optional<Claim> claim() {
    return row instanceof Claim claim ? Optional.of(claim) : Optional.empty();
  }

  /** {@return how the claim stands against others; what is no claim stands as ACCEPTED} */
  public Standing standing() {
    return row instanceof Claim claim ? claim.standing() : Standing.ACCEPTED;
  }

  /** {@return true if the claim behind it is disputed} */
  public boolean isDisputed() {
    return standing() == Standing.DISPUTED;
  }

  /**
   * {@return true if the date names one day, several days of which all are right or, of a stretch
   * of days, its first and its last, and nobody marks it as doubtful or approximate}
   */
  public boolean isExact() {
    if (date.isUncertain() || date.isApproximate()) {
      return false;
    }
    if (date instanceof EdtfInterval interval) {
      return isDay(interval.start()) && isDay(interval.end());
    }
    if (date instanceof EdtfSet set && !set.isOneOf()) {
      for (EdtfMember member : set.members()) {
        if (member.isRange() || !isDay(member.first())) {
          return false;
        }
      }
      return true;
    }
    return date.earliestEpochDay() == date.latestEpochDay();
  }

  private static boolean isDay(Optional<? extends Edtf> date) {
    return date.isPresent() && date.get().earliestEpochDay() == date.get().latestEpochDay();
  }

  @Override
  public ImmutableList<Citation> citations() {
    return row.citations();
  }

  /**
   * {@return the date and the text; then, in parentheses, that the entry is only possibly in the
   * period or, if it certainly is, that its date is not exact}
   */
  @Override
  public String toString() {
    String doubt =
        inPeriod == Truth.UNKNOWN
            ? " (possibly in the period)"
            : isExact() ? "" : " (date not exact)";
    return date + "  " + text + doubt;
  }
}
