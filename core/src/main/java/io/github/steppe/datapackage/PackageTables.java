package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.relations.Edition;
import io.github.steppe.relations.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Facts as the tables of a package, in the order in which a person would read them. */
final class PackageTables {

  private static final String KNOWN_ON = "known_on";

  private static final ImmutableSet<String> FILES =
      of(Facts.builder().build()).stream()
          .map(WrittenTable::file)
          .collect(ImmutableSet.toImmutableSet());

  private final Facts facts;
  private final String editionKnownOn;
  private final ImmutableList.Builder<WrittenTable> tables = ImmutableList.builder();

  private PackageTables(Facts facts) {
    this.facts = facts;
    this.editionKnownOn =
        facts.edition().isPresent() ? facts.edition().get().knownOn().toString() : "";
  }

  /** Every table, those without rows too. */
  static ImmutableList<WrittenTable> of(Facts facts) {
    PackageTables all = new PackageTables(facts);
    all.addAll();
    return all.tables.build();
  }

  /** The names of the files of all tables. */
  static ImmutableSet<String> files() {
    return FILES;
  }

  /** Whether a file of this name is a table of ours. */
  static boolean isTable(String file) {
    return FILES.contains(file);
  }

  private void addAll() {
    ImmutableList<Edition> edition =
        facts.edition().map(ImmutableList::of).orElse(ImmutableList.of());
    add(new EditionTable(), edition);
    add(new SourceTable(), facts.sources());
    add(new CountryTable(), facts.countries());
    add(new OrganizationTable(), facts.organizations());
    add(new GroupTable(), facts.groups());
    add(new MembershipTable(), facts.memberships());
    add(new AgreementTable(), facts.agreements());
    add(new PolicyTable(), facts.policies());
    add(new ProgramTable(), facts.programs());
    add(new EventTable(), facts.events());
    add(new MilestoneTable(), milestones());
    add(new PhaseTable(), facts.phases());
    add(new FundingTable(), facts.fundings());
    add(new AppointmentTable(), facts.appointments());
    add(new TradeRecordTable(), facts.trade());
    add(new FigureTable(), facts.figures());
    add(new InfluenceTable(), facts.influences());
    add(new InterestTable(), facts.interests());
    add(new ConceptTable(), facts.concepts());
  }

  /** The milestones of all chronicles, by subject, as a person looks for them. */
  private List<Milestone> milestones() {
    List<Milestone> milestones = new ArrayList<>();
    for (ImmutableList<? extends Chronicle> table :
        ImmutableList.of(facts.agreements(), facts.policies(), facts.programs(), facts.events())) {
      for (Chronicle chronicle : table) {
        milestones.addAll(chronicle.milestones());
      }
    }
    milestones.sort(Comparator.comparing(Milestone::subject));
    return milestones;
  }

  private <T> void add(TableFormat<T> format, List<T> values) {
    List<Column> columns = format.columns();
    int known = knownOnPosition(columns);
    List<String[]> rows = new ArrayList<>();
    boolean knownOnNeeded = false;
    for (T value : values) {
      RowWriter row = new RowWriter(format);
      format.write(value, row);
      String[] cells = row.cells();
      if (known >= 0 && cells[known].equals(editionKnownOn)) {
        cells[known] = "";
      }
      knownOnNeeded |= known >= 0 && !cells[known].isEmpty();
      rows.add(cells);
    }
    int width = known >= 0 && !knownOnNeeded ? known : columns.size();
    ImmutableList.Builder<ImmutableList<String>> written = ImmutableList.builder();
    for (String[] cells : rows) {
      written.add(ImmutableList.copyOf(cells).subList(0, width));
    }
    tables.add(
        new WrittenTable(format, ImmutableList.copyOf(columns.subList(0, width)), written.build()));
  }

  /**
   * The knowledge date is the last column where there is one; most rows have that of the edition.
   */
  private static int knownOnPosition(List<Column> columns) {
    int last = columns.size() - 1;
    return columns.get(last).name().equals(KNOWN_ON) ? last : -1;
  }
}
