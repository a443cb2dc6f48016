package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Policy;
import io.github.steppe.event.Appointment;
import io.github.steppe.event.Event;
import io.github.steppe.influence.Concept;
import io.github.steppe.influence.Figure;
import io.github.steppe.influence.Influence;
import io.github.steppe.influence.Interest;
import io.github.steppe.party.Country;
import io.github.steppe.party.Group;
import io.github.steppe.party.Membership;
import io.github.steppe.party.Organization;
import io.github.steppe.program.Funding;
import io.github.steppe.program.Phase;
import io.github.steppe.program.Program;
import io.github.steppe.source.Source;
import io.github.steppe.trade.TradeRecord;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rows that {@link Relations} are made of, table by table, in a stable order.
 *
 * <p>A user who brings data builds one:
 *
 * <pre>{@code
 * Relations own =
 *     Relations.of(
 *         Facts.builder()
 *             .addSources(gazette)
 *             .addCountries(Country.of("GE"))
 *             .addAgreements(agreement)
 *             .build());
 * }</pre>
 *
 * <p>Other implementations may read a table when it is first asked for; every implementation is
 * immutable to its callers and thread-safe, and returns equal tables on every call.
 */
@Value.Immutable
public interface Facts {

  /** {@return which edition of which dataset these rows are; empty for rows that are of none} */
  Optional<Edition> edition();

  /** {@return the sources} */
  ImmutableList<Source> sources();

  /** {@return the countries} */
  ImmutableList<Country> countries();

  /** {@return the organizations} */
  ImmutableList<Organization> organizations();

  /** {@return the groups} */
  ImmutableList<Group> groups();

  /** {@return the memberships} */
  ImmutableList<Membership> memberships();

  /** {@return the agreements, each with its milestones} */
  ImmutableList<Agreement> agreements();

  /** {@return the policies, each with its milestones} */
  ImmutableList<Policy> policies();

  /** {@return the programs, each with its milestones} */
  ImmutableList<Program> programs();

  /** {@return the phases of programs} */
  ImmutableList<Phase> phases();

  /** {@return the claims about money} */
  ImmutableList<Funding> fundings();

  /** {@return the events, each with its milestones} */
  ImmutableList<Event> events();

  /** {@return the claims about holders of offices} */
  ImmutableList<Appointment> appointments();

  /** {@return the claims about trade} */
  ImmutableList<TradeRecord> trade();

  /** {@return the claims about other quantities} */
  ImmutableList<Figure> figures();

  /** {@return the claims about influence} */
  ImmutableList<Influence> influences();

  /** {@return the claims about aims} */
  ImmutableList<Interest> interests();

  /** {@return the terms that sources define} */
  ImmutableList<Concept> concepts();

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Facts}; every table is empty unless rows are added. */
  final class Builder extends ImmutableFacts.Builder {
    Builder() {}
  }
}
