package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.agreement.Policy;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.Truth;
import io.github.steppe.event.Event;
import io.github.steppe.event.EventKind;
import io.github.steppe.party.Membership;
import io.github.steppe.party.Organization;
import io.github.steppe.program.Program;
import io.github.steppe.source.FirstTime;
import io.github.steppe.source.FirstTime.Dated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the first times of the members of a group. */
final class FirstMoversFinder {

  private static final ImmutableList<MilestoneType> STEPS =
      ImmutableList.of(
          MilestoneType.NEGOTIATIONS_STARTED,
          MilestoneType.INITIALLED,
          MilestoneType.SIGNED,
          MilestoneType.PROVISIONALLY_APPLIED,
          MilestoneType.ENTERED_INTO_FORCE);

  /** By which an act takes effect. */
  private static final ImmutableSet<MilestoneType> EFFECT =
      ImmutableSet.of(
          MilestoneType.STARTED,
          MilestoneType.ENTERED_INTO_FORCE,
          MilestoneType.ADOPTED,
          MilestoneType.ESTABLISHED,
          MilestoneType.PUBLISHED);

  private final Relations relations;
  private final String others;
  private final Map<String, Optional<FirstTime>> independence = new LinkedHashMap<>();

  FirstMoversFinder(Relations relations, String others) {
    this.relations = requireNonNull(relations, "relations");
    this.others = others;
    relations.requireParty(others);
    if (relations.listsNoMembers(others)) {
      throw new IllegalArgumentException("group '" + others + "' has no list of members");
    }
    for (String party : DyadYearPanel.parties(relations, others)) {
      independence.put(party, independence(party));
    }
  }

  private Optional<FirstTime> independence(String party) {
    List<Dated> dated = new ArrayList<>();
    for (Event event : relations.facts().events()) {
      if (event.kind() == EventKind.INDEPENDENCE && event.participants().contains(party)) {
        for (Milestone milestone : event.milestones()) {
          dated.add(Dated.of(milestone, milestone.date()));
        }
      }
    }
    return FirstTime.of(dated);
  }

  FirstMovers among(
      String family, Iterable<? extends Chronicle> rows, ImmutableSet<MilestoneType> types) {
    Map<String, List<Dated>> found = start();
    for (Chronicle row : rows) {
      for (Map.Entry<String, List<Dated>> entry : found.entrySet()) {
        if (concerns(row, entry.getKey())) {
          addMilestones(row, types, entry.getKey(), entry.getValue());
        }
      }
    }
    StringBuilder name = new StringBuilder(family);
    String separator = ", ";
    for (MilestoneType type : types) {
      name.append(separator).append(type.words());
      separator = " or ";
    }
    return movers(name.toString(), found);
  }

  FirstMovers into(String body) {
    Map<String, List<Dated>> found = start();
    PartyMatch match = relations.match(body);
    for (Membership membership : relations.facts().memberships()) {
      List<Dated> dated = found.get(membership.member());
      if (dated != null && membership.role().isMember() && match.includes(membership.body())) {
        Optional<? extends Edtf> start = membership.spell().start();
        Edtf date = start.isPresent() ? start.get() : membership.spell();
        dated.add(Dated.of(membership, date));
      }
    }
    return movers("member of " + body, found);
  }

  ImmutableList<FirstMovers> all(String one) {
    relations.requireParty(one);
    List<FirstMovers> families = new ArrayList<>();
    Agreements agreements = relations.agreements().between(one, others);
    for (AgreementKind kind : AgreementKind.values()) {
      ImmutableList<Agreement> rows = agreements.kind(kind).list();
      for (MilestoneType step : STEPS) {
        families.add(among(FirstMovers.words(kind), rows, ImmutableSet.of(step)));
      }
    }
    for (PolicyKind kind : PolicyKind.values()) {
      String words = FirstMovers.words(kind);
      Policies acts = relations.policies().by(one).concerning(others).kind(kind);
      families.add(effect(words + " of " + one, acts));
      Policies own = relations.policies().by(others).concerning(one).kind(kind);
      families.add(effect(words + " for " + one, own));
    }
    for (Organization body : relations.organizations()) {
      families.add(into(body.id()));
    }
    families.removeIf(family -> family.movers().isEmpty());
    return ImmutableList.copyOf(families);
  }

  private FirstMovers effect(String name, Policies policies) {
    FirstMovers found = among(name, policies.list(), EFFECT);
    return new FirstMovers(
        name + ", in effect", found.movers(), found.unrecorded(), found.knownOn());
  }

  private Map<String, List<Dated>> start() {
    Map<String, List<Dated>> found = new LinkedHashMap<>();
    for (String party : independence.keySet()) {
      found.put(party, new ArrayList<>());
    }
    return found;
  }

  private FirstMovers movers(String family, Map<String, List<Dated>> found) {
    List<Mover> movers = new ArrayList<>();
    ImmutableSet.Builder<String> unrecorded = ImmutableSet.builder();
    for (Map.Entry<String, List<Dated>> entry : found.entrySet()) {
      Optional<FirstTime> time = FirstTime.of(entry.getValue());
      if (time.isPresent()) {
        movers.add(new Mover(entry.getKey(), time.get()));
      } else {
        unrecorded.add(entry.getKey());
      }
    }
    movers.sort(
        Comparator.comparingLong((Mover mover) -> mover.time().earliestEpochDay())
            .thenComparingLong(mover -> mover.time().latestEpochDay()));
    return new FirstMovers(
        family, ImmutableList.copyOf(movers), unrecorded.build(), relations.knownOn());
  }

  private boolean concerns(Chronicle row, String party) {
    PartyMatch match = relations.match(party);
    for (String named : named(row)) {
      PartyMatch other = relations.match(named);
      if (match.includes(named) || (other.group() && other.includesAny(match.ids()))) {
        return true;
      }
    }
    return false;
  }

  private static ImmutableSet<String> named(Chronicle row) {
    if (row instanceof Agreement agreement) {
      return agreement.parties();
    }
    if (row instanceof Policy policy) {
      return ImmutableSet.<String>builder()
          .add(policy.author())
          .addAll(policy.addressees())
          .build();
    }
    return row instanceof Program program ? program.countries() : ((Event) row).participants();
  }

  /** Adds what happened for a party alone or, if nothing did, what happened to the whole. */
  private void addMilestones(
      Chronicle row, ImmutableSet<MilestoneType> types, String party, List<Dated> dated) {
    PartyMatch match = relations.match(party);
    boolean own = false;
    for (Milestone milestone : row.milestones()) {
      if (milestone.party().isPresent()
          && milestone.standing().counts()
          && match.includes(milestone.party().get())) {
        if (types.contains(milestone.type())) {
          dated.add(Dated.of(milestone, milestone.date()));
          own = true;
        }
        own |= milestone.type() == MilestoneType.ACCEDED;
      }
    }
    for (Milestone milestone : row.milestones()) {
      if (!own && milestone.party().isEmpty() && types.contains(milestone.type())) {
        Truth before = beforeIndependence(milestone, party);
        if (!before.isTrue()) {
          dated.add(new Dated(milestone, milestone.date(), before == Truth.FALSE));
        }
      }
    }
  }

  private Truth beforeIndependence(Milestone milestone, String party) {
    Optional<FirstTime> since = independence.getOrDefault(party, Optional.empty());
    if (since.isEmpty()) {
      return Truth.FALSE;
    }
    Edtf date = milestone.date();
    if (date.latestEpochDay() < since.get().earliestEpochDay()) {
      return Truth.TRUE;
    }
    return date.earliestEpochDay() >= since.get().latestEpochDay() ? Truth.FALSE : Truth.UNKNOWN;
  }
}
