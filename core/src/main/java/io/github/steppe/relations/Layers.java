package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.Policy;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.event.Event;
import io.github.steppe.program.Program;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Lays facts over others: records by id, claims by topic. */
final class Layers {

  private Layers() {}

  static Facts over(Facts base, Facts own) {
    return Facts.builder()
        .edition(own.edition().isPresent() ? own.edition() : base.edition())
        .sources(records(base.sources(), own.sources()))
        .countries(records(base.countries(), own.countries()))
        .organizations(records(base.organizations(), own.organizations()))
        .groups(records(base.groups(), own.groups()))
        .memberships(claims(base.memberships(), own.memberships()))
        .agreements(chronicles(base.agreements(), own.agreements(), Agreement::withMilestones))
        .policies(chronicles(base.policies(), own.policies(), Policy::withMilestones))
        .programs(chronicles(base.programs(), own.programs(), Program::withMilestones))
        .phases(records(base.phases(), own.phases()))
        .fundings(claims(base.fundings(), own.fundings()))
        .events(chronicles(base.events(), own.events(), Event::withMilestones))
        .appointments(claims(base.appointments(), own.appointments()))
        .trade(claims(base.trade(), own.trade()))
        .figures(records(base.figures(), own.figures()))
        .influences(records(base.influences(), own.influences()))
        .interests(records(base.interests(), own.interests()))
        .concepts(records(base.concepts(), own.concepts()))
        .build();
  }

  /** A record with an id of the base takes the place of the other. */
  private static <T extends Identified> ImmutableList<T> records(List<T> base, List<T> own) {
    Map<String, T> byId = new LinkedHashMap<>();
    for (T row : base) {
      byId.put(row.id(), row);
    }
    for (T row : own) {
      byId.put(row.id(), row);
    }
    return ImmutableList.copyOf(byId.values());
  }

  /** A text keeps the milestones that the base has of it. */
  private static <T extends Chronicle & Identified> ImmutableList<T> chronicles(
      List<T> base, List<T> own, BiFunction<T, ImmutableList<Milestone>, T> withMilestones) {
    Map<String, T> below = new HashMap<>();
    for (T row : base) {
      below.put(row.id(), row);
    }
    List<T> merged = new ArrayList<>(own.size());
    for (T row : own) {
      T under = below.get(row.id());
      merged.add(
          under == null
              ? row
              : withMilestones.apply(row, claims(under.milestones(), row.milestones())));
    }
    return records(base, merged);
  }

  /**
   * All claims, those that state the same joined into one. Where one accepted claim of the base
   * answers for a topic and an accepted one laid over it states something else, the base's is
   * superseded.
   */
  private static <C extends Claim> ImmutableList<C> claims(List<C> base, List<C> own) {
    Set<C> below = new HashSet<>(base);
    Map<Topic, List<C>> above = new LinkedHashMap<>();
    for (C claim : own) {
      // A copy of a claim below says nothing new.
      if (!below.contains(claim)) {
        above.computeIfAbsent(claim.topic(), topic -> new ArrayList<>()).add(claim);
      }
    }
    if (above.isEmpty()) {
      return ImmutableList.copyOf(base);
    }
    IdentityHashMap<C, C> joins = joins(base, above);
    Map<Topic, Integer> answers = answers(base);
    ImmutableList.Builder<C> all = ImmutableList.builder();
    for (C claim : base) {
      C same = joins.get(claim);
      List<C> rivals = above.getOrDefault(claim.topic(), List.of());
      boolean answersAlone = answers.getOrDefault(claim.topic(), 0) == 1;
      all.add(same == null ? under(claim, rivals, answersAlone) : joined(claim, same));
    }
    Set<C> joined = Sets.newIdentityHashSet();
    joined.addAll(joins.values());
    for (List<C> about : above.values()) {
      for (C claim : about) {
        if (!joined.contains(claim)) {
          all.add(claim);
        }
      }
    }
    return all.build();
  }

  /**
   * Finds for each claim laid over the base the one below that states the same, the accepted before
   * others.
   */
  private static <C extends Claim> IdentityHashMap<C, C> joins(
      List<C> base, Map<Topic, List<C>> above) {
    IdentityHashMap<C, C> joins = new IdentityHashMap<>();
    for (Standing standing : Standing.values()) {
      for (C claim : base) {
        if (claim.standing() == standing) {
          for (C rival : above.getOrDefault(claim.topic(), List.of())) {
            if (!joins.containsKey(claim)
                && !joins.containsValue(rival)
                && rival.stated().equals(claim.stated())
                && Disagreement.canShareAPlace(claim, rival)) {
              joins.put(claim, rival);
            }
          }
        }
      }
    }
    return joins;
  }

  /** A claim that states what one below does; what only that one has besides stays. */
  @SuppressWarnings("unchecked") // a claim's copies are of its own type
  private static <C extends Claim> C joined(C below, C claim) {
    ImmutableSet<Citation> both =
        ImmutableSet.<Citation>builder()
            .addAll(below.citations())
            .addAll(claim.citations())
            .build();
    Claim joined = claim.withCitations(both);
    if (joined instanceof Milestone milestone && below instanceof Milestone under) {
      joined =
          milestone
              .withPlace(milestone.place().isPresent() ? milestone.place() : under.place())
              .withNote(milestone.note().isPresent() ? milestone.note() : under.note());
    }
    return (C) joined;
  }

  private static Map<Topic, Integer> answers(List<? extends Claim> claims) {
    Map<Topic, Integer> answers = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.standing() == Standing.ACCEPTED) {
        answers.merge(claim.topic(), 1, Integer::sum);
      }
    }
    return answers;
  }

  /** A claim of the base as the claims above it on its topic leave it. */
  @SuppressWarnings("unchecked") // a claim's copies are of its own type
  private static <C extends Claim> C under(C claim, List<C> rivals, boolean answersAlone) {
    boolean refuted = false;
    for (C rival : rivals) {
      refuted |= rival.standing() == Standing.ACCEPTED && !canBothHold(claim, rival);
    }
    return refuted && answersAlone && claim.standing() == Standing.ACCEPTED
        ? (C) claim.withStanding(Standing.SUPERSEDED)
        : claim;
  }

  /** Whether two claims speak of different spells, as of a seat that a country held twice. */
  private static boolean canBothHold(Claim one, Claim other) {
    return one.stated() instanceof EdtfInterval a
        && other.stated() instanceof EdtfInterval b
        && (a.latestEpochDay() < b.earliestEpochDay() || b.latestEpochDay() < a.earliestEpochDay());
  }
}
