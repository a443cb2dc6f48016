package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Policy;
import io.github.steppe.event.Event;
import io.github.steppe.influence.Concept;
import io.github.steppe.party.Country;
import io.github.steppe.party.Group;
import io.github.steppe.party.Organization;
import io.github.steppe.party.Parties;
import io.github.steppe.program.Program;
import io.github.steppe.source.Source;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The lookups by id, in threes: one throws, one may be empty, one tells.
 *
 * <p>A table is read and indexed when it is first asked for. Two threads may both do so; they then
 * work out the same.
 */
abstract class Lookups implements Parties {

  private final Facts facts;
  private volatile @Nullable Index<Source> sources;
  private volatile @Nullable Index<Country> countries;
  private volatile @Nullable Index<Organization> organizations;
  private volatile @Nullable Index<Group> groups;
  private volatile @Nullable Index<Agreement> agreements;
  private volatile @Nullable Index<Policy> policies;
  private volatile @Nullable Index<Program> programs;
  private volatile @Nullable Index<Event> events;
  private volatile @Nullable Index<Concept> concepts;

  Lookups(Facts facts) {
    this.facts = facts;
  }

  final Index<Source> sourceIndex() {
    Index<Source> index = sources;
    if (index == null) {
      index = new Index<>("source", facts.sources());
      sources = index;
    }
    return index;
  }

  /**
   * Returns a source.
   *
   * @param id its id
   * @return the source
   * @throws NotFoundException if no source has that id; it names near misses
   */
  public final Source source(String id) {
    return sourceIndex().get(requireNonNull(id, "id"), this);
  }

  /**
   * Finds a source.
   *
   * @param id its id
   * @return the source; empty if none has that id
   */
  public final Optional<Source> findSource(String id) {
    return sourceIndex().find(requireNonNull(id, "id"));
  }

  /**
   * Checks whether there is a source.
   *
   * @param id an id
   * @return true if a source has that id
   */
  public final boolean containsSource(String id) {
    return sourceIndex().contains(requireNonNull(id, "id"));
  }

  final Index<Country> countryIndex() {
    Index<Country> index = countries;
    if (index == null) {
      index = new Index<>("country", facts.countries());
      countries = index;
    }
    return index;
  }

  /**
   * Returns a country.
   *
   * @param id its id
   * @return the country
   * @throws NotFoundException if no country has that id; it names near misses
   */
  @Override
  public final Country country(String id) {
    return countryIndex().get(requireNonNull(id, "id"), this);
  }

  /**
   * Finds a country.
   *
   * @param id its id
   * @return the country; empty if none has that id
   */
  public final Optional<Country> findCountry(String id) {
    return countryIndex().find(requireNonNull(id, "id"));
  }

  /**
   * Checks whether there is a country.
   *
   * @param id an id
   * @return true if a country has that id
   */
  @Override
  public final boolean containsCountry(String id) {
    return countryIndex().contains(requireNonNull(id, "id"));
  }

  final Index<Organization> organizationIndex() {
    Index<Organization> index = organizations;
    if (index == null) {
      index = new Index<>("organization", facts.organizations());
      organizations = index;
    }
    return index;
  }

  /**
   * Returns an organization.
   *
   * @param id its id
   * @return the organization
   * @throws NotFoundException if no organization has that id; it names near misses
   */
  public final Organization organization(String id) {
    return organizationIndex().get(requireNonNull(id, "id"), this);
  }

  /**
   * Finds an organization.
   *
   * @param id its id
   * @return the organization; empty if none has that id
   */
  public final Optional<Organization> findOrganization(String id) {
    return organizationIndex().find(requireNonNull(id, "id"));
  }

  /**
   * Checks whether there is an organization.
   *
   * @param id an id
   * @return true if an organization has that id
   */
  public final boolean containsOrganization(String id) {
    return organizationIndex().contains(requireNonNull(id, "id"));
  }

  final Index<Group> groupIndex() {
    Index<Group> index = groups;
    if (index == null) {
      index = new Index<>("group", facts.groups());
      groups = index;
    }
    return index;
  }

  /**
   * Returns a group.
   *
   * @param id its id
   * @return the group
   * @throws NotFoundException if no group has that id; it names near misses
   */
  public final Group group(String id) {
    return groupIndex().get(requireNonNull(id, "id"), this);
  }

  /**
   * Finds a group.
   *
   * @param id its id
   * @return the group; empty if none has that id
   */
  public final Optional<Group> findGroup(String id) {
    return groupIndex().find(requireNonNull(id, "id"));
  }

  /**
   * Checks whether there is a group.
   *
   * @param id an id
   * @return true if a group has that id
   */
  public final boolean containsGroup(String id) {
    return groupIndex().contains(requireNonNull(id, "id"));
  }

  final Index<Agreement> agreementIndex() {
    Index<Agreement> index = agreements;
    if (index == null) {
      index = new Index<>("agreement", facts.agreements());
      agreements = index;
    }
    return index;
  }

  /**
   * Returns an agreement.
   *
   * @param id its id
   * @return the agreement
   * @throws NotFoundException if no agreement has that id; it names near misses
   */
  public final Agreement agreement(String id) {
    return agreementIndex().get(requireNonNull(id, "id"), this);
  }

  /**
   * Finds an agreement.
   *
   * @param id its id
   * @return the agreement; empty if none has that id
   */
  public final Optional<Agreement> findAgreement(String id) {
    return agreementIndex().find(requireNonNull(id, "id"));
  }

  /**
   * Checks whether there is an agreement.
   *
   * @param id an id
   * @return true if an agreement has that id
   */
  public final boolean containsAgreement(String id) {
    return agreementIndex().contains(requireNonNull(id, "id"));
  }

  final Index<Policy> policyIndex() {
    Index<Policy> index = policies;
    if (index == null) {
      index = new Index<>("policy", facts.policies());
      policies = index;
    }
    return index;
  }

  /**
   * Returns a policy.
   *
   * @param id its id
   * @return the policy
   * @throws NotFoundException if no policy has that id; it names near misses
   */
  public final Policy policy(String id) {
    return policyIndex().get(requireNonNull(id, "id"), this);
  }

  /**
   * Finds a policy.
   *
   * @param id its id
   * @return the policy; empty if none has that id
   */
  public final Optional<Policy> findPolicy(String id) {
    return policyIndex().find(requireNonNull(id, "id"));
  }

  /**
   * Checks whether there is a policy.
   *
   * @param id an id
   * @return true if a policy has that id
   */
  public final boolean containsPolicy(String id) {
    return policyIndex().contains(requireNonNull(id, "id"));
  }

  final Index<Program> programIndex() {
    Index<Program> index = programs;
    if (index == null) {
      index = new Index<>("program", facts.programs());
      programs = index;
    }
    return index;
  }

  /**
   * Returns a program.
   *
   * @param id its id
   * @return the program
   * @throws NotFoundException if no program has that id; it names near misses
   */
  public final Program program(String id) {
    return programIndex().get(requireNonNull(id, "id"), this);
  }

  /**
   * Finds a program.
   *
   * @param id its id
   * @return the program; empty if none has that id
   */
  public final Optional<Program> findProgram(String id) {
    return programIndex().find(requireNonNull(id, "id"));
  }

  /**
   * Checks whether there is a program.
   *
   * @param id an id
   * @return true if a program has that id
   */
  public final boolean containsProgram(String id) {
    return programIndex().contains(requireNonNull(id, "id"));
  }

  final Index<Event> eventIndex() {
    Index<Event> index = events;
    if (index == null) {
      index = new Index<>("event", facts.events());
      events = index;
    }
    return index;
  }

  /**
   * Returns an event.
   *
   * @param id its id
   * @return the event
   * @throws NotFoundException if no event has that id; it names near misses
   */
  public final Event event(String id) {
    return eventIndex().get(requireNonNull(id, "id"), this);
  }

  /**
   * Finds an event.
   *
   * @param id its id
   * @return the event; empty if none has that id
   */
  public final Optional<Event> findEvent(String id) {
    return eventIndex().find(requireNonNull(id, "id"));
  }

  /**
   * Checks whether there is an event.
   *
   * @param id an id
   * @return true if an event has that id
   */
  public final boolean containsEvent(String id) {
    return eventIndex().contains(requireNonNull(id, "id"));
  }

  final Index<Concept> conceptIndex() {
    Index<Concept> index = concepts;
    if (index == null) {
      index = new Index<>("concept", facts.concepts());
      concepts = index;
    }
    return index;
  }

  /**
   * Returns a concept.
   *
   * @param id its id
   * @return the concept
   * @throws NotFoundException if no concept has that id; it names near misses
   */
  public final Concept concept(String id) {
    return conceptIndex().get(requireNonNull(id, "id"), this);
  }

  /**
   * Finds a concept.
   *
   * @param id its id
   * @return the concept; empty if none has that id
   */
  public final Optional<Concept> findConcept(String id) {
    return conceptIndex().find(requireNonNull(id, "id"));
  }

  /**
   * Checks whether there is a concept.
   *
   * @param id an id
   * @return true if a concept has that id
   */
  public final boolean containsConcept(String id) {
    return conceptIndex().contains(requireNonNull(id, "id"));
  }

  /** Says of which other kind there is a record with an id, as the end of a message. */
  final String whereElse(String kind, String id) {
    StringBuilder hint = new StringBuilder();
    for (Index<?> index : indexes()) {
      if (!index.kind().equals(kind) && index.contains(id)) {
        hint.append("; there is a ").append(index.kind()).append(" of that id");
      }
    }
    return hint.toString();
  }

  /** Every index, the parties first. */
  final ImmutableList<Index<?>> indexes() {
    return ImmutableList.of(
        countryIndex(),
        organizationIndex(),
        groupIndex(),
        agreementIndex(),
        policyIndex(),
        programIndex(),
        eventIndex(),
        conceptIndex(),
        sourceIndex());
  }

  final ImmutableList<Index<? extends Chronicle>> chronicleIndexes() {
    return ImmutableList.of(agreementIndex(), policyIndex(), programIndex(), eventIndex());
  }

  /** The text, program or event with an id. */
  final Optional<Chronicle> chronicle(String id) {
    for (Index<? extends Chronicle> index : chronicleIndexes()) {
      if (index.contains(id)) {
        return Optional.of(index.find(id).orElseThrow());
      }
    }
    return Optional.empty();
  }

  static NotFoundException notFound(
      String kind, String id, ImmutableList<? extends Index<?>> indexes) {
    TreeSet<String> ids = new TreeSet<>();
    for (Index<?> index : indexes) {
      ids.addAll(index.ids());
    }
    return new NotFoundException(kind, id, NearMisses.of(id, ids), "");
  }
}
