package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
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
 * @param kind whether they can all be right
 */
public record Disagreement(Topic topic, ImmutableList<Claim> claims, Kind kind) {

  /** Whether differing claims can all be right. */
  public enum Kind {
    /** Each date contains or is contained in every other: {@code 1995} and {@code 1995-01-23}. */
    REFINEMENT,
    /** At least two claims cannot both be right. */
    CONFLICT
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

  private static boolean differ(List<Claim> claims) {
    boolean accepted = true;
    boolean same = true;
    for (Claim claim : claims) {
      accepted &= claim.standing() == Standing.ACCEPTED;
      same &= claim.stated().equals(claims.get(0).stated());
    }
    return !accepted && !same;
  }

  private static boolean refine(List<Claim> claims) {
    for (Claim one : claims) {
      for (Claim other : claims) {
        if (!contains(one.stated(), other.stated()) && !contains(other.stated(), one.stated())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean contains(Object outer, Object inner) {
    if (outer instanceof Edtf wide && inner instanceof Edtf narrow) {
      return wide.earliestEpochDay() <= narrow.earliestEpochDay()
          && narrow.latestEpochDay() <= wide.latestEpochDay();
    }
    return outer.equals(inner);
  }

  /** {@return the kind, the topic and each claim, one line a claim} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(kind).append(' ').append(topic);
    for (Claim claim : claims) {
      text.append("\n  ").append(claim.standing()).append(' ').append(claim.statement());
      text.append(' ').append(claim.citations());
    }
    return text.toString();
  }
}
