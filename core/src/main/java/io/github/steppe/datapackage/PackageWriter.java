package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.relations.Edition;
import io.github.steppe.relations.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes facts as the tables of a package; empty tables are not written. */
final class PackageWriter {

  private static final String KNOWN_ON = "known_on";

  private final Facts facts;
  private final Path folder;

  PackageWriter(Facts facts, Path folder) {
    this.facts = facts;
    this.folder = folder;
  }

  void write() {
    try {
      Files.createDirectories(folder);
      writeTables();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeTables() throws IOException {
    ImmutableList<Edition> edition =
        facts.edition().map(ImmutableList::of).orElse(ImmutableList.of());
    write(new EditionTable(), edition);
    write(new SourceTable(), facts.sources());
    write(new CountryTable(), facts.countries());
    write(new OrganizationTable(), facts.organizations());
    write(new GroupTable(), facts.groups());
    write(new MembershipTable(), facts.memberships());
    write(new AgreementTable(), facts.agreements());
    write(new PolicyTable(), facts.policies());
    write(new ProgramTable(), facts.programs());
    write(new EventTable(), facts.events());
    write(new MilestoneTable(), milestones());
    write(new PhaseTable(), facts.phases());
    write(new FundingTable(), facts.fundings());
    write(new AppointmentTable(), facts.appointments());
    write(new TradeRecordTable(), facts.trade());
    write(new FigureTable(), facts.figures());
    write(new InfluenceTable(), facts.influences());
    write(new InterestTable(), facts.interests());
    write(new ConceptTable(), facts.concepts());
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

  private <T> void write(TableFormat<T> format, List<T> values) throws IOException {
    Path file = folder.resolve(format.file());
    if (values.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    int known = knownOnPosition(format);
    List<String[]> rows = new ArrayList<>();
    boolean knownOnNeeded = false;
    for (T value : values) {
      RowWriter row = new RowWriter(format);
      format.write(value, row);
      String[] cells = row.cells();
      if (known >= 0 && cells[known].equals(editionKnownOn())) {
        cells[known] = "";
      }
      knownOnNeeded |= known >= 0 && !cells[known].isEmpty();
      rows.add(cells);
    }
    int width = known >= 0 && !knownOnNeeded ? known : format.columns().size();
    StringBuilder text = new StringBuilder();
    String[] header = new String[width];
    for (int i = 0; i < width; i++) {
      header[i] = format.columns().get(i).name();
    }
    append(header, width, text);
    for (String[] cells : rows) {
      append(cells, width, text);
    }
    Files.writeString(file, text);
  }

  private static void append(String[] cells, int width, StringBuilder text) {
    for (int i = 0; i < width; i++) {
      text.append(i == 0 ? "" : ",").append(CellType.quoted(cells[i]));
    }
    text.append('\n');
  }

  /**
   * The knowledge date is the last column where there is one; most rows have that of the edition.
   */
  private static int knownOnPosition(TableFormat<?> format) {
    int last = format.columns().size() - 1;
    return format.columns().get(last).name().equals(KNOWN_ON) && last > 4 ? last : -1;
  }

  private String editionKnownOn() {
    return facts.edition().isPresent() ? facts.edition().get().knownOn().toString() : "";
  }
}
