package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.Policy;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.event.Appointment;
import io.github.steppe.event.Event;
import io.github.steppe.influence.Concept;
import io.github.steppe.influence.Figure;
import io.github.steppe.influence.Influence;
import io.github.steppe.party.Country;
import io.github.steppe.party.Group;
import io.github.steppe.party.Organization;
import io.github.steppe.program.Funding;
import io.github.steppe.program.Phase;
import io.github.steppe.program.Program;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Source;
import io.github.steppe.source.Standing;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Facts as one source states them: its claims, all accepted, and the records that they need.
 *
 * <p>Parties stay whole, since a claim has to be about somebody.
 */
final class SourceView {

  private final String source;
  private final Optional<? extends Edtf> published;
  private final Set<String> needed = new HashSet<>();

  private SourceView(Source source) {
    this.source = source.id();
    this.published = source.published();
  }

  static Facts of(Facts facts, Source source) {
    return new SourceView(source).view(facts);
  }

  /** A source knows nothing of the time after its publication, and no more than we do. */
  private Optional<EdtfDate> earlier(Optional<EdtfDate> known) {
    if (published.isPresent()
        && published.get() instanceof EdtfDate date
        && (known.isEmpty() || date.latestEpochDay() < known.get().latestEpochDay())) {
      return Optional.of(date);
    }
    return known;
  }

  private Facts view(Facts facts) {
    ImmutableList<Funding> fundings = stated(facts.fundings());
    ImmutableList<Appointment> appointments = stated(facts.appointments());
    ImmutableList<Figure> figures = stated(facts.figures());
    ImmutableList<Influence> influences = stated(facts.influences());
    ImmutableList<Phase> phases = phases(facts.phases(), fundings);
    need(fundings, appointments, figures, influences, phases);
    Set<String> kept = new HashSet<>();
    keep(facts.agreements(), kept);
    keep(facts.policies(), kept);
    keep(facts.programs(), kept);
    keep(facts.events(), kept);
    Facts.Builder view = Facts.builder();
    view.edition(edition(facts)).addAllSources(sources(facts));
    for (Country country : facts.countries()) {
      view.addCountries(country.withCitations(narrowed(country)));
    }
    for (Organization organization : facts.organizations()) {
      view.addOrganizations(organization.withCitations(narrowed(organization)));
    }
    for (Group group : facts.groups()) {
      view.addGroups(group.withCitations(narrowed(group)));
    }
    for (Agreement row : facts.agreements()) {
      if (kept.contains(row.id())) {
        view.addAgreements(
            row.withMilestones(stated(row.milestones()))
                .withLinks(links(row.links(), kept))
                .withCitations(narrowed(row))
                .withKnownOn(earlier(row.knownOn())));
      }
    }
    for (Policy row : facts.policies()) {
      if (kept.contains(row.id())) {
        view.addPolicies(
            row.withMilestones(stated(row.milestones()))
                .withLinks(links(row.links(), kept))
                .withCitations(narrowed(row))
                .withKnownOn(earlier(row.knownOn())));
      }
    }
    for (Program row : facts.programs()) {
      if (kept.contains(row.id())) {
        view.addPrograms(
            row.withMilestones(stated(row.milestones()))
                .withLinks(links(row.links(), kept))
                .withCitations(narrowed(row))
                .withKnownOn(earlier(row.knownOn())));
      }
    }
    for (Event row : facts.events()) {
      if (kept.contains(row.id())) {
        view.addEvents(
            row.withMilestones(stated(row.milestones()))
                .withLinks(links(row.links(), kept))
                .withCitations(narrowed(row))
                .withKnownOn(earlier(row.knownOn())));
      }
    }
    for (Concept concept : facts.concepts()) {
      if (concept.cites(source)) {
        view.addConcepts(concept.withCitations(narrowed(concept)));
      }
    }
    return view.addAllMemberships(stated(facts.memberships()))
        .addAllFundings(fundings)
        .addAllAppointments(appointments)
        .addAllTrade(stated(facts.trade()))
        .addAllFigures(figures)
        .addAllInfluences(influences)
        .addAllInterests(stated(facts.interests()))
        .addAllPhases(phases)
        .build();
  }

  private Optional<Edition> edition(Facts facts) {
    return facts
        .edition()
        .map(
            edition ->
                new Edition(
                    edition.id(),
                    edition.title(),
                    edition.version(),
                    earlier(Optional.of(edition.knownOn())).orElseThrow(),
                    edition.licence()));
  }

  /** The source and those that define a group, since groups stay whole. */
  private ImmutableList<Source> sources(Facts facts) {
    Set<String> ids = new HashSet<>();
    ids.add(source);
    for (Group group : facts.groups()) {
      ids.add(group.definer());
    }
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (Source each : facts.sources()) {
      if (ids.contains(each.id())) {
        sources.add(each);
      }
    }
    return sources.build();
  }

  /** The phases that the source tells of, and those that its claims about money are for. */
  private ImmutableList<Phase> phases(List<Phase> phases, List<Funding> fundings) {
    Set<String> funded = new HashSet<>();
    for (Funding funding : fundings) {
      funding.phase().ifPresent(funded::add);
    }
    ImmutableList.Builder<Phase> stated = ImmutableList.builder();
    for (Phase phase : phases) {
      if (phase.cites(source) || funded.contains(phase.id())) {
        stated.add(phase.withCitations(narrowed(phase)));
      }
    }
    return stated.build();
  }

  /** The claims that cite the source, each citing only it; equal ones are told once. */
  @SuppressWarnings("unchecked") // a claim's copies are of its own type
  private <C extends Claim> ImmutableList<C> stated(List<C> claims) {
    Map<C, C> stated = new LinkedHashMap<>();
    for (C claim : claims) {
      if (claim.cites(source)) {
        C alone = (C) claim.withStanding(Standing.ACCEPTED).withCitations(narrowed(claim));
        stated.putIfAbsent(alone, alone);
      }
    }
    return ImmutableList.copyOf(stated.values());
  }

  private ImmutableList<Citation> narrowed(Cited row) {
    ImmutableList.Builder<Citation> own = ImmutableList.builder();
    for (Citation citation : row.citations()) {
      if (citation.source().equals(source)) {
        own.add(citation);
      }
    }
    return own.build();
  }

  /** Remembers the texts, programs and events that kept claims refer to. */
  private void need(
      List<Funding> fundings,
      List<Appointment> appointments,
      List<Figure> figures,
      List<Influence> influences,
      List<Phase> phases) {
    for (Funding funding : fundings) {
      needed.add(funding.program());
    }
    for (Appointment appointment : appointments) {
      needed.add(appointment.office());
    }
    for (Figure figure : figures) {
      needed.add(figure.subject());
      figure.counterpart().ifPresent(needed::add);
    }
    for (Influence influence : influences) {
      influence.initiativeId().ifPresent(needed::add);
      influence.outcomeId().ifPresent(needed::add);
    }
    for (Phase phase : phases) {
      needed.add(phase.program());
    }
  }

  private void keep(List<? extends Chronicle> chronicles, Set<String> kept) {
    for (Chronicle chronicle : chronicles) {
      boolean stated = chronicle.cites(source) || needed.contains(chronicle.id());
      for (Milestone milestone : chronicle.milestones()) {
        stated |= milestone.cites(source);
      }
      if (stated) {
        kept.add(chronicle.id());
      }
    }
  }

  private static ImmutableSet<Link> links(List<Link> links, Set<String> kept) {
    ImmutableSet.Builder<Link> left = ImmutableSet.builder();
    for (Link link : links) {
      if (kept.contains(link.target())) {
        left.add(link);
      }
    }
    return left.build();
  }
}
