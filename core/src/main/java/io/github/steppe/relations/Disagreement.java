package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.Spell;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Explained;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import io.github.steppe.trade.TradeRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A topic about which claims differ.
 *
 * <p>Claims that all stand as accepted do not disagree, however many they are: a country can be a
 * member of a body twice. Immutable and thread-safe.
 *
 * @param topic the topic
 * @param claims every claim about it, the accepted first
 * @param kind whether they differ in exactness alone
 */
public record Disagreement(Topic topic, ImmutableList<Claim> claims, Kind kind)
    implements Explained {

  /** Whether claims differ in exactness alone. */
  public enum Kind {
    /**
     * Each date contains or is contained in every other: {@code 1995} and {@code 1995-01-23}; and
     * no two places differ.
     */
    REFINEMENT,
    /**
     * Neither of at least two claims is a less exact form of the other: they state different times,
     * places or values. Those of overlapping times may yet both be right.
     */
    CONFLICT
  }

  /** By which rule one of the claims answers for the topic. */
  public enum Resolution {
    /** The most exact claim answers, since it agrees with all others. */
    MOST_EXACT("the most exact answers"),
    /** The newest figure answers, since later extractions revise earlier ones. */
    NEWEST_VINTAGE("the newest vintage answers"),
    /** The editors chose the better source; notes on the claims say why. */
    JUDGEMENT("the editors chose"),
    /** No claim is better than the others: each may be right, and verdicts allow for all. */
    OPEN("none answers");

    private final String words;

    Resolution(String words) {
      this.words = words;
    }

    /** {@return the rule in English words} */
    @Override
    public String toString() {
      return words;
    }
  }

  /** {@return the claims that answer for the topic; empty if none is better than the others} */
  public ImmutableList<Claim> accepted() {
    return Selection.filter(claims, claim -> claim.standing() == Standing.ACCEPTED);
  }

  /** {@return the rule by which a claim answers for the topic} */
  public Resolution resolution() {
    ImmutableList<Claim> accepted = accepted();
    if (accepted.isEmpty()) {
      return Resolution.OPEN;
    }
    if (accepted.size() == 1 && isWithinAll(accepted.get(0))) {
      return Resolution.MOST_EXACT;
    }
    return isNewest(accepted) ? Resolution.NEWEST_VINTAGE : Resolution.JUDGEMENT;
  }

  /** {@return the kind and the topic} */
  @Override
  public String answer() {
    return kind + " " + topic;
  }

  /** {@return the {@linkplain #resolution() rule by which a claim answers}, in words} */
  @Override
  public String rule() {
    return resolution().toString();
  }

  /** {@return the claims, the accepted first} */
  @Override
  public ImmutableList<Claim> rows() {
    return claims;
  }

  /** {@return what each claim states, how it stands and the remark on it} */
  @Override
  public ImmutableList<Reason> reasons() {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    for (Claim claim : claims) {
      String note = claim.note().isPresent() ? " - " + claim.note().get() : "";
      String text = claim.standing() + " " + claim.statement() + note;
      reasons.add(Reason.of(text, claim.citations()));
    }
    return reasons.build();
  }

  private boolean isWithinAll(Claim answer) {
    for (Claim claim : claims) {
      if (!contains(claim, answer)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNewest(ImmutableList<Claim> accepted) {
    long newest = Long.MIN_VALUE;
    for (Claim claim : accepted) {
      newest = Math.max(newest, vintage(claim));
    }
    for (Claim claim : claims) {
      if (claim.standing() != Standing.ACCEPTED && vintage(claim) >= newest) {
        return false;
      }
    }
    return true;
  }

  /**
   * The day up to which a figure was revised; the same for all claims that are of no extraction.
   */
  private static long vintage(Claim claim) {
    return claim instanceof TradeRecord record && record.vintage().isPresent()
        ? record.vintage().get().latestEpochDay()
        : Long.MIN_VALUE;
  }

  static ImmutableList<Disagreement> among(ImmutableList<Claim> claims) {
    Map<Topic, List<Claim>> byTopic =
        new TreeMap<>(Comparator.comparing(Topic::subject).thenComparing(Topic::property));
    for (Claim claim : claims) {
      byTopic.computeIfAbsent(claim.topic(), topic -> new ArrayList<>()).add(claim);
    }
    ImmutableList.Builder<Disagreement> found = ImmutableList.builder();
    byTopic.forEach(
        (topic, about) -> {
          if (differ(about)) {
            about.sort(Comparator.comparing(Claim::standing));
            found.add(
                new Disagreement(
                    topic,
                    ImmutableList.copyOf(about),
                    refine(about) ? Kind.REFINEMENT : Kind.CONFLICT));
          }
        });
    return found.build();
  }

  /** Whether some reading of two statements is the same. */
  static boolean canBeOne(Object one, Object other) {
    if (one instanceof EdtfInterval a && other instanceof EdtfInterval b) {
      Spell first = a.spell();
      Spell second = b.spell();
      return first.earliestStartEpochDay() <= second.latestStartEpochDay()
          && second.earliestStartEpochDay() <= first.latestStartEpochDay()
          && first.earliestEndEpochDay() <= second.latestEndEpochDay()
          && second.earliestEndEpochDay() <= first.latestEndEpochDay();
    }
    if (one instanceof Edtf a && other instanceof Edtf b) {
      return a.sameDay(b).isPossible();
    }
    return one.equals(other);
  }

  /** Start by start and end by end: two spells that began on different days are not one. */
  private static boolean contains(Spell wide, Spell narrow) {
    return wide.earliestStartEpochDay() <= narrow.earliestStartEpochDay()
        && narrow.latestStartEpochDay() <= wide.latestStartEpochDay()
        && wide.earliestEndEpochDay() <= narrow.earliestEndEpochDay()
        && narrow.latestEndEpochDay() <= wide.latestEndEpochDay();
  }

  /**
   * Whether the second is one day and, though between the bounds of the first, none of its days.
   */
  private static boolean fallsIntoAGap(Edtf wide, Edtf narrow) {
    long day = narrow.earliestEpochDay();
    return day != Long.MIN_VALUE
        && day == narrow.latestEpochDay()
        && !wide.couldBe(LocalDate.ofEpochDay(day));
  }

  /** Whether the second claim says the same more exactly, or the same. */
  private static boolean contains(Claim outer, Claim inner) {
    return canShareAPlace(outer, inner) && contains(outer.stated(), inner.stated());
  }

  /** Whether two claims do not name different places. */
  static boolean canShareAPlace(Claim one, Claim other) {
    return !(one instanceof Milestone first)
        || !(other instanceof Milestone second)
        || first.place().isEmpty()
        || second.place().isEmpty()
        || first.place().equals(second.place());
  }

  private static boolean differ(List<Claim> claims) {
    boolean accepted = true;
    boolean same = true;
    for (Claim claim : claims) {
      accepted &= claim.standing() == Standing.ACCEPTED;
      same &= claim.stated().equals(claims.get(0).stated()) && canShareAPlace(claim, claims.get(0));
    }
    return !accepted && !same;
  }

  private static boolean refine(List<Claim> claims) {
    for (Claim one : claims) {
      for (Claim other : claims) {
        if (!contains(one, other) && !contains(other, one)) {
          return false;
        }
      }
    }
    return true;
  }

  static boolean contains(Object outer, Object inner) {
    if (outer instanceof EdtfInterval wide && inner instanceof EdtfInterval narrow) {
      return contains(wide.spell(), narrow.spell());
    }
    if (outer instanceof Edtf wide && inner instanceof Edtf narrow) {
      return wide.earliestEpochDay() <= narrow.earliestEpochDay()
          && narrow.latestEpochDay() <= wide.latestEpochDay()
          && !fallsIntoAGap(wide, narrow);
    }
    return outer.equals(inner);
  }

  /** {@return who states the claims, each citation once} */
  @Override
  public ImmutableList<Citation> citations() {
    return Provenance.citations(claims);
  }

  /** {@return the kind, the topic, the rule, and each claim, one line a claim} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(kind).append(' ').append(topic).append(" (").append(resolution()).append(')');
    for (Claim claim : claims) {
      text.append("\n  ").append(claim.standing()).append(' ').append(claim.statement());
      text.append(' ').append(claim.citations());
      if (claim.note().isPresent()) {
        text.append(" - ").append(claim.note().get());
      }
    }
    return text.toString();
  }
}
