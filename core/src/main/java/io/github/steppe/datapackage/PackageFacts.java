package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Milestone;
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
import io.github.steppe.relations.Edition;
import io.github.steppe.relations.Facts;
import io.github.steppe.source.Source;
import io.github.steppe.trade.TradeRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Facts that read a table when it is first asked for.
 *
 * <p>Problems go to a list where there is one; else the first table with a problem throws.
 */
final class PackageFacts implements Facts {

  private final TableFiles files;
  private final Optional<List<Problem>> problems;
  private final IdentityHashMap<Object, Long> lines = new IdentityHashMap<>();
  private final Map<String, ImmutableList<?>> tables = new HashMap<>();
  private Optional<Row.Context> context = Optional.empty();

  PackageFacts(TableFiles files, Optional<List<Problem>> problems) {
    this.files = files;
    this.problems = problems;
  }

  /** The line on which the row of a value begins; 0 for a value that is of no row. */
  long line(Object value) {
    return lines.getOrDefault(value, 0L);
  }

  @SuppressWarnings("unchecked") // a format reads values of its own type
  private synchronized <T> ImmutableList<T> table(TableFormat<T> format, boolean chronicle) {
    ImmutableList<?> known = tables.get(format.file());
    if (known == null) {
      known = read(format, chronicle);
      tables.put(format.file(), known);
    }
    return (ImmutableList<T>) known;
  }

  private <T> ImmutableList<T> read(TableFormat<T> format, boolean chronicle) {
    List<Problem> found = new ArrayList<>();
    Row.Context needed = chronicle ? context() : Row.Context.NONE;
    ImmutableList<T> rows = new TableReader<>(format, needed, found, lines).read(files);
    if (problems.isPresent()) {
      problems.get().addAll(found);
    } else if (!found.isEmpty()) {
      throw new DataPackageException(ImmutableList.copyOf(found));
    }
    return rows;
  }

  private Row.Context context() {
    if (context.isEmpty()) {
      MilestonesBySubject milestones =
          problems.isPresent()
              ? MilestonesBySubject.ofRead(milestones())
              : new MilestonesBySubject(
                  read(new MilestonesBySubject.Unread(new MilestoneTable()), false));
      Optional<Edition> edition = edition();
      context =
          Optional.of(
              new Row.Context(
                  milestones,
                  edition.isPresent() ? Optional.of(edition.get().knownOn()) : Optional.empty()));
    }
    return context.get();
  }

  /** The milestones of every agreement, policy, program and event. */
  ImmutableList<Milestone> milestones() {
    return table(new MilestoneTable(), false);
  }

  /** The rows of the table of editions, which should be one. */
  ImmutableList<Edition> editions() {
    return table(new EditionTable(), false);
  }

  @Override
  public Optional<Edition> edition() {
    ImmutableList<Edition> rows = editions();
    return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
  }

  @Override
  public ImmutableList<Source> sources() {
    return table(new SourceTable(), false);
  }

  @Override
  public ImmutableList<Country> countries() {
    return table(new CountryTable(), false);
  }

  @Override
  public ImmutableList<Organization> organizations() {
    return table(new OrganizationTable(), false);
  }

  @Override
  public ImmutableList<Group> groups() {
    return table(new GroupTable(), false);
  }

  @Override
  public ImmutableList<Membership> memberships() {
    return table(new MembershipTable(), false);
  }

  @Override
  public ImmutableList<Agreement> agreements() {
    return table(new AgreementTable(), true);
  }

  @Override
  public ImmutableList<Policy> policies() {
    return table(new PolicyTable(), true);
  }

  @Override
  public ImmutableList<Program> programs() {
    return table(new ProgramTable(), true);
  }

  @Override
  public ImmutableList<Phase> phases() {
    return table(new PhaseTable(), false);
  }

  @Override
  public ImmutableList<Funding> fundings() {
    return table(new FundingTable(), false);
  }

  @Override
  public ImmutableList<Event> events() {
    return table(new EventTable(), true);
  }

  @Override
  public ImmutableList<Appointment> appointments() {
    return table(new AppointmentTable(), false);
  }

  @Override
  public ImmutableList<TradeRecord> trade() {
    return table(new TradeRecordTable(), false);
  }

  @Override
  public ImmutableList<Figure> figures() {
    return table(new FigureTable(), false);
  }

  @Override
  public ImmutableList<Influence> influences() {
    return table(new InfluenceTable(), false);
  }

  @Override
  public ImmutableList<Interest> interests() {
    return table(new InterestTable(), false);
  }

  @Override
  public ImmutableList<Concept> concepts() {
    return table(new ConceptTable(), false);
  }
}
