package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.Policy;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Facts as some of the sources state them: the claims that are left, and the records that they
 * need.
 *
 * <p>Parties stay whole, since a claim has to be about somebody.
 */
abstract class View {

  private final Set<String> needed = new HashSet<>();

  /** Whether the view shows what a source states. */
  abstract boolean shows(String source);

  /** The claims of a table or a record that are left, as they stand in the view. */
  abstract <C extends Claim> ImmutableList<C> stated(List<C> claims);

  /** The last day that the view knows about; empty if that is no limit. */
  abstract Optional<EdtfDate> horizon();

  /** Nobody knows of the time after the horizon, nor more than the record does. */
  private Optional<EdtfDate> earlier(Optional<EdtfDate> known) {
    Optional<EdtfDate> horizon = horizon();
    return horizon.isPresent()
            && (known.isEmpty() || horizon.get().latestEpochDay() < known.get().latestEpochDay())
        ? horizon
        : known;
  }

  final Facts of(Facts facts) {
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
      if (shows(concept)) {
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
        .map(edition -> edition.withKnownOn(earlier(Optional.of(edition.knownOn())).orElseThrow()));
  }

  /** The sources shown and those that define a group, since groups stay whole. */
  private ImmutableList<Source> sources(Facts facts) {
    Set<String> definers = new HashSet<>();
    for (Group group : facts.groups()) {
      definers.add(group.definer());
    }
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (Source source : facts.sources()) {
      if (shows(source.id()) || definers.contains(source.id())) {
        sources.add(source);
      }
    }
    return sources.build();
  }

  /** The phases that a source tells of, and those that claims about money are for. */
  private ImmutableList<Phase> phases(List<Phase> phases, List<Funding> fundings) {
    Set<String> funded = new HashSet<>();
    for (Funding funding : fundings) {
      funding.phase().ifPresent(funded::add);
    }
    ImmutableList.Builder<Phase> stated = ImmutableList.builder();
    for (Phase phase : phases) {
      if (shows(phase) || funded.contains(phase.id())) {
        stated.add(phase.withCitations(narrowed(phase)));
      }
    }
    return stated.build();
  }

  final ImmutableList<Citation> narrowed(Cited row) {
    ImmutableList.Builder<Citation> shown = ImmutableList.builder();
    for (Citation citation : row.citations()) {
      if (shows(citation.source())) {
        shown.add(citation);
      }
    }
    return shown.build();
  }

  final boolean shows(Cited row) {
    for (Citation citation : row.citations()) {
      if (shows(citation.source())) {
        return true;
      }
    }
    return false;
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
      boolean stated = shows(chronicle) || needed.contains(chronicle.id());
      for (Milestone milestone : chronicle.milestones()) {
        stated |= shows(milestone);
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
