package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.relations.AuditFinding.Outcome;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Source;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds the statements of one source against the claims of all others. */
final class Audit {

  /** What ends the state in which a text is not in force. */
  private static final Set<MilestoneType> BEGINNINGS =
      EnumSet.of(
          MilestoneType.ENTERED_INTO_FORCE,
          MilestoneType.PROVISIONALLY_APPLIED,
          MilestoneType.ACCEDED);

  private final String source;
  private final Optional<Edtf> published;
  private final ImmutableList<Claim> claims;
  private final Map<Topic, List<Claim>> byTopic = new HashMap<>();
  private final Map<String, List<Milestone>> bySubject = new HashMap<>();

  Audit(Source source, ImmutableList<Claim> claims) {
    this.source = source.id();
    this.published = source.published();
    this.claims = claims;
    for (Claim claim : claims) {
      byTopic.computeIfAbsent(claim.topic(), topic -> new ArrayList<>()).add(claim);
      if (claim instanceof Milestone milestone) {
        bySubject.computeIfAbsent(milestone.subject(), subject -> new ArrayList<>()).add(milestone);
      }
    }
  }

  ImmutableList<AuditFinding> findings() {
    ImmutableList.Builder<AuditFinding> findings = ImmutableList.builder();
    for (Claim claim : claims) {
      if (claim.cites(source)) {
        findings.add(finding(claim));
      }
    }
    return findings.build();
  }

  private AuditFinding finding(Claim claim) {
    List<Claim> later = later(claim);
    if (!later.isEmpty()) {
      return found(claim, Outcome.OVERTAKEN, later);
    }
    List<Claim> others = others(claim);
    return found(claim, outcome(claim, others), others);
  }

  private List<Claim> others(Claim claim) {
    List<Claim> others = new ArrayList<>();
    if (claim instanceof Milestone milestone && isNotInForce(claim)) {
      for (Milestone other : about(milestone)) {
        // What was not in force later was not in force before.
        if (other != claim
            && other.type() == milestone.type()
            && other.date().earliestEpochDay() >= milestone.date().earliestEpochDay()
            && isOfOthers(other)) {
          others.add(other);
        }
      }
      return others;
    }
    for (Claim other : byTopic.getOrDefault(claim.topic(), List.of())) {
      if (other != claim && isOfOthers(other)) {
        others.add(other);
      }
    }
    return others;
  }

  /** The milestones of the same text, for the same party where both are of one. */
  private List<Milestone> about(Milestone milestone) {
    List<Milestone> about = new ArrayList<>();
    for (Milestone other : bySubject.getOrDefault(milestone.subject(), List.of())) {
      if (milestone.party().isEmpty()
          || other.party().isEmpty()
          || other.party().equals(milestone.party())) {
        about.add(other);
      }
    }
    return about;
  }

  private static AuditFinding found(Claim claim, Outcome outcome, List<Claim> others) {
    others.sort(Comparator.comparing(Claim::standing));
    return new AuditFinding(claim, outcome, ImmutableList.copyOf(others));
  }

  private boolean isOfOthers(Claim claim) {
    for (Citation citation : claim.citations()) {
      if (!citation.source().equals(source)) {
        return true;
      }
    }
    return false;
  }

  private Outcome outcome(Claim claim, List<Claim> others) {
    if (isOfOthers(claim) && claim.standing() == Standing.ACCEPTED) {
      return Outcome.CONFIRMED;
    }
    if (isNotInForce(claim)) {
      return others.isEmpty() ? Outcome.NOT_CHECKED : Outcome.CONFIRMED;
    }
    boolean differs = claim.standing() == Standing.REJECTED;
    boolean refined = false;
    boolean confirmed = isOfOthers(claim);
    for (Claim other : others) {
      if (other.standing() != Standing.REJECTED) {
        boolean within = Disagreement.contains(claim.stated(), other.stated());
        boolean around = Disagreement.contains(other.stated(), claim.stated());
        refined |= within && !around && other.standing() == Standing.ACCEPTED;
        confirmed |= around;
        differs |=
            !Disagreement.canBeOne(claim.stated(), other.stated())
                && other.standing() != Standing.SUPERSEDED;
      }
    }
    if (refined) {
      return Outcome.REFINED;
    }
    if (differs) {
      return Outcome.CONTRADICTED;
    }
    return confirmed ? Outcome.CONFIRMED : Outcome.NOT_CHECKED;
  }

  /** Accepted claims about the time after the publication that end what the claim states. */
  private List<Claim> later(Claim claim) {
    List<Claim> later = new ArrayList<>();
    if (claim instanceof Milestone milestone && isNotInForce(claim)) {
      for (Milestone other : about(milestone)) {
        if (BEGINNINGS.contains(other.type()) && isLater(other, other.date().earliestEpochDay())) {
          later.add(other);
        }
      }
    } else if (claim.stated() instanceof EdtfInterval open && open.isOpenEnd()) {
      for (Claim other : others(claim)) {
        if (other.stated() instanceof Edtf ended && isLater(other, ended.latestEpochDay())) {
          later.add(other);
        }
      }
    }
    return later;
  }

  private static boolean isNotInForce(Claim claim) {
    return claim instanceof Milestone milestone && milestone.type() == MilestoneType.NOT_IN_FORCE;
  }

  private boolean isLater(Claim claim, long epochDay) {
    return claim.standing() == Standing.ACCEPTED
        && epochDay != Long.MAX_VALUE
        && published.isPresent()
        && epochDay > published.get().earliestEpochDay();
  }
}
