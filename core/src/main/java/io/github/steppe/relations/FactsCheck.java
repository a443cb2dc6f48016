package io.github.steppe.relations;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.Policy;
import io.github.steppe.event.Appointment;
import io.github.steppe.event.Event;
import io.github.steppe.influence.Figure;
import io.github.steppe.influence.Influence;
import io.github.steppe.influence.Interest;
import io.github.steppe.party.Group;
import io.github.steppe.party.Membership;
import io.github.steppe.party.Organization;
import io.github.steppe.program.Funding;
import io.github.steppe.program.Phase;
import io.github.steppe.program.Program;
import io.github.steppe.relations.InvalidFactsException.Flaw;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identified;
import io.github.steppe.trade.TradeRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that the tables fit together: ids are unique, every reference resolves, no body succeeds
 * itself, no claim is stated twice.
 */
final class FactsCheck {

  private final Facts facts;
  private final ImmutableList.Builder<Flaw> flaws = ImmutableList.builder();
  private final Set<String> sources = new HashSet<>();
  private final Set<String> parties = new HashSet<>();
  private final Set<String> chronicles = new HashSet<>();
  private final Set<String> phases = new HashSet<>();
  private final Set<String> concepts = new HashSet<>();

  FactsCheck(Facts facts) {
    this.facts = facts;
  }

  /** One sentence for each broken rule, in the order of the tables. */
  ImmutableList<Flaw> flaws() {
    unique("sources", facts.sources(), sources);
    unique("countries", facts.countries(), parties);
    unique("organizations", facts.organizations(), parties);
    unique("groups", facts.groups(), parties);
    unique("agreements", facts.agreements(), chronicles);
    unique("policies", facts.policies(), chronicles);
    unique("programs", facts.programs(), chronicles);
    unique("events", facts.events(), chronicles);
    unique("phases", facts.phases(), phases);
    unique("figures", facts.figures(), new HashSet<>());
    unique("influences", facts.influences(), new HashSet<>());
    unique("interests", facts.interests(), new HashSet<>());
    unique("concepts", facts.concepts(), concepts);
    checkParties();
    checkChronicles();
    checkClaims();
    return flaws.build();
  }

  private void unique(String table, List<? extends Identified> rows, Set<String> ids) {
    for (Identified row : rows) {
      if (!ids.add(row.id())) {
        flaw(new Place(table, row), "id", row.id(), "the id is used twice");
      }
    }
  }

  private void checkParties() {
    cited("countries", facts.countries());
    cited("organizations", facts.organizations());
    cited("groups", facts.groups());
    for (Organization organization : facts.organizations()) {
      Place row = new Place("organizations", organization);
      partiesOf(row, "succeeds", organization.succeeds());
      if (succeedsItself(organization)) {
        flaw(row, "succeeds", organization.id(), "succeeds itself");
      }
    }
    for (Group group : facts.groups()) {
      Place row = new Place("groups", group);
      partiesOf(row, "members", group.members());
      if (!parties.contains(group.definer()) && !sources.contains(group.definer())) {
        flaw(row, "definer", group.definer(), "is no party or source");
      }
    }
  }

  /** Whether a body stands among its predecessors, at whatever remove. */
  private boolean succeedsItself(Organization organization) {
    Set<String> predecessors = new HashSet<>(organization.succeeds());
    boolean grows = true;
    while (grows) {
      grows = false;
      for (Organization other : facts.organizations()) {
        if (predecessors.contains(other.id())) {
          grows |= predecessors.addAll(other.succeeds());
        }
      }
    }
    return predecessors.contains(organization.id());
  }

  private void checkChronicles() {
    for (Agreement agreement : facts.agreements()) {
      Place row = new Place("agreements", agreement);
      partiesOf(row, "parties", agreement.parties());
      for (Group group : facts.groups()) {
        if (agreement.parties().contains(group.id())) {
          flaw(row, "parties", group.id(), "is a group, which cannot be party to an agreement");
        }
      }
      chronicle(row, agreement, agreement.links());
    }
    for (Policy policy : facts.policies()) {
      Place row = new Place("policies", policy);
      partiesOf(row, "author", ImmutableSet.of(policy.author()));
      partiesOf(row, "addressees", policy.addressees());
      chronicle(row, policy, policy.links());
    }
    for (Program program : facts.programs()) {
      Place row = new Place("programs", program);
      partiesOf(row, "funder", program.funder());
      partiesOf(row, "countries", program.countries());
      chronicle(row, program, program.links());
    }
    for (Event event : facts.events()) {
      Place row = new Place("events", event);
      partiesOf(row, "participants", event.participants());
      chronicle(row, event, event.links());
    }
    for (Phase phase : facts.phases()) {
      chronicleOf(new Place("phases", phase), "program", Optional.of(phase.program()));
    }
    cited("phases", facts.phases());
    cited("concepts", facts.concepts());
  }

  private void chronicle(Place row, Chronicle chronicle, ImmutableList<Link> links) {
    sourcesOf(row, chronicle);
    for (Link link : links) {
      chronicleOf(row, "links", Optional.of(link.target()));
    }
    for (Milestone milestone : chronicle.milestones()) {
      partiesOf(new Place("milestones", milestone), "party", milestone.party());
    }
  }

  private void checkClaims() {
    for (Membership membership : facts.memberships()) {
      Place row = new Place("memberships", membership);
      partiesOf(row, "member", Optional.of(membership.member()));
      partiesOf(row, "body", Optional.of(membership.body()));
    }
    for (Funding funding : facts.fundings()) {
      Place row = new Place("fundings", funding);
      chronicleOf(row, "program", Optional.of(funding.program()));
      if (funding.phase().isPresent() && !phases.contains(funding.phase().get())) {
        flaw(row, "phase", funding.phase().get(), "is no phase");
      }
    }
    for (Appointment appointment : facts.appointments()) {
      Place row = new Place("appointments", appointment);
      if (!isPolicy(appointment.office())) {
        flaw(row, "office", appointment.office(), "is no policy");
      }
    }
    for (TradeRecord record : facts.trade()) {
      Place row = new Place("trade", record);
      partiesOf(row, "reporter", Optional.of(record.reporter()));
      partiesOf(row, "partner", Optional.of(record.partner()));
      partiesOf(row, "composition", record.composition());
    }
    for (Figure figure : facts.figures()) {
      Place row = new Place("figures", figure);
      anyOf(row, "subject", Optional.of(figure.subject()));
      anyOf(row, "counterpart", figure.counterpart());
    }
    for (Influence influence : facts.influences()) {
      Place row = new Place("influences", influence);
      partiesOf(row, "motivator", influence.motivator());
      chronicleOf(row, "initiative_id", influence.initiativeId());
      chronicleOf(row, "outcome_id", influence.outcomeId());
    }
    for (Interest interest : facts.interests()) {
      Place row = new Place("interests", interest);
      partiesOf(row, "holder", Optional.of(interest.holder()));
      partiesOf(row, "toward", interest.toward());
    }
    Set<Object> seen = new HashSet<>();
    for (Claim claim : AllClaims.of(facts)) {
      Place row = new Place(tableOf(claim), claim);
      sourcesOf(row, claim);
      if (!seen.add(ImmutableList.of(claim.topic(), claim.stated(), circumstance(claim)))) {
        flaw(row, "", claim.statement(), "is claimed twice; name all sources in one claim");
      }
    }
  }

  /**
   * What makes an equal statement another claim: a new vintage of trade, another place of signing.
   */
  private static Object circumstance(Claim claim) {
    if (claim instanceof TradeRecord record) {
      return record.vintage();
    }
    return claim instanceof Milestone milestone ? milestone.place() : "";
  }

  private boolean isPolicy(String id) {
    for (Policy policy : facts.policies()) {
      if (policy.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private void cited(String table, List<? extends Cited> rows) {
    for (Cited row : rows) {
      sourcesOf(new Place(table, row), row);
    }
  }

  private void sourcesOf(Place row, Cited cited) {
    for (Citation citation : cited.citations()) {
      if (!sources.contains(citation.source())) {
        flaw(row, "citations", citation.source(), "is no source");
      }
    }
  }

  private void partiesOf(Place row, String column, ImmutableCollection<String> ids) {
    for (String id : ids) {
      partiesOf(row, column, Optional.of(id));
    }
  }

  private void partiesOf(Place row, String column, Optional<String> id) {
    if (id.isPresent() && !parties.contains(id.get())) {
      flaw(row, column, id.get(), "is no country, organization or group");
    }
  }

  private void chronicleOf(Place row, String column, Optional<String> id) {
    if (id.isPresent() && !chronicles.contains(id.get())) {
      flaw(row, column, id.get(), "is no agreement, policy, program or event");
    }
  }

  private void anyOf(Place row, String column, Optional<String> id) {
    if (id.isPresent()
        && !parties.contains(id.get())
        && !chronicles.contains(id.get())
        && !concepts.contains(id.get())) {
      flaw(row, column, id.get(), "is the id of no record");
    }
  }

  private void flaw(Place place, String column, String value, String rule) {
    flaws.add(new Flaw(place.table(), place.row(), column, value, rule));
  }

  private record Place(String table, Object row) {}

  private static String tableOf(Claim claim) {
    if (claim instanceof Milestone) {
      return "milestones";
    }
    if (claim instanceof TradeRecord) {
      return "trade";
    }
    String name = claim.getClass().getSimpleName().replace("Immutable", "");
    return name.toLowerCase(Locale.ROOT) + "s";
  }
}
