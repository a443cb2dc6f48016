package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.party.Group;
import io.github.steppe.relations.Edition;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.SmallWorld;
import io.github.steppe.trade.TradeRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataPackageTest {

  private static final Relations WORLD = SmallWorld.relations();

  @TempDir Path folder;

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> problems() {
    return catchThrowableOfType(DataPackageException.class, () -> DataPackage.read(folder))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void whatIsWrittenIsReadBack() {
    DataPackage.write(WORLD, folder);
    assertThat(DataPackage.read(folder).facts()).isEqualTo(WORLD.facts());
  }

  @Test
  void aGroupWithoutAListAndAPartOfAYearAreReadBack() {
    Facts facts = WORLD.facts();
    Group rest = Group.builder().id("REST").name("All others").definer("UNION").build();
    TradeRecord part =
        facts.trade().get(0).withPartner("REST").withPeriod(Edtf.parse("2001-01/2001-08"));
    Relations relations =
        Relations.of(Facts.builder().from(facts).addGroups(rest).addTrade(part).build());
    DataPackage.write(relations, folder);
    assertThat(DataPackage.read(folder).facts()).isEqualTo(relations.facts());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "almanac", "paper", "desk", "unread"})
  void theViewOfASourceIsReadBack(String source) {
    Relations view = WORLD.accordingTo(source);
    DataPackage.write(view, folder);
    assertThat(DataPackage.read(folder).facts()).isEqualTo(view.facts());
  }

  @Test
  void twoWritesGiveIdenticalBytes() throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other/deeper");
    DataPackage.write(WORLD, one);
    DataPackage.write(DataPackage.read(one), other);
    assertThat(texts(other)).isEqualTo(texts(one)).hasSize(20);
    DataPackage.write(WORLD, other);
    assertThat(texts(other)).isEqualTo(texts(one));
  }

  @Test
  void aTableIsPlainText() throws IOException {
    DataPackage.write(WORLD, folder);
    assertThat(folder.resolve("memberships.csv"))
        .content()
        .startsWith(
            "member,body,role,spell,standing,citations,note\n"
                + "XA,UNION,MEMBER,1990-01-01/..,ACCEPTED,gazette,\n"
                + "XB,UNION,MEMBER,1990-01-01/2010-06-30,ACCEPTED,gazette;desk,\n");
    assertThat(folder.resolve("countries.csv"))
        .content()
        .contains(
            "XA,Aria,Republic of Aria,XAA,901,xx=Åria;yy=Аря,Aria City,EUR,"
                + "gazette;almanac#p. 3\\; map,\"Says \"\"hello\"\",\nwith two lines.\"\n");
    assertThat(folder.resolve("trade.csv"))
        .content()
        .contains(
            "UNION,QN,EXPORT,2002,,TOTAL,20000000,EUR,,,LEAGUE2,2004-05-01,SUSPECT;CHECK,"
                + "DISPUTED,paper#Table 1,Same as the year before.\n")
        .contains("UNION,QM,EXPORT,2003,HS,27,70000000,EUR,1000.5,t,UNION3,");
    assertThat(folder.resolve("groups.csv")).content().contains("LEAGUE2,", ",UNION,TRUE,XA;XB,");
  }

  @Test
  void milestonesAreWrittenBySubjectAndInTheirOrder() throws IOException {
    DataPackage.write(WORLD, folder);
    List<String> subjects = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("milestones.csv"))) {
      subjects.add(line.substring(0, line.indexOf(',')));
    }
    assertThat(subjects.subList(1, subjects.size())).isSorted().hasSize(40);
    assertThat(DataPackage.read(folder).agreement("pact-m").milestones())
        .isEqualTo(WORLD.agreement("pact-m").milestones());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(
            () -> {
              MilestoneTable table = new MilestoneTable();
              Row row = new Row(Map.of(), List.of(), Row.Context.NONE);
              new MilestonesBySubject.Unread(table).write(row, new RowWriter(table));
            });
  }

  @Test
  void emptyTablesAreNotWrittenAndOldOnesAreTakenAway() throws IOException {
    DataPackage.write(WORLD, folder);
    Facts few = Facts.builder().sources(WORLD.sources()).build();
    DataPackage.write(Relations.of(few), folder);
    assertThat(texts(folder)).containsOnlyKeys("datapackage.json", "sources.csv");
    assertThat(DataPackage.read(folder).facts()).isEqualTo(few);
    DataPackage.write(Relations.of(Facts.builder().build()), folder);
    assertThat(texts(folder)).isEmpty();
  }

  @Test
  void aFolderWithoutTablesHoldsNothing() {
    assertThat(DataPackage.read(folder).facts()).isEqualTo(Facts.builder().build());
  }

  @Test
  void withoutAFolderThereIsNoPackage() throws IOException {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DataPackage.read(folder.resolve("none")))
        .withCauseInstanceOf(NotDirectoryException.class)
        .withMessageContaining("none");
    file("file", "text");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DataPackage.read(folder.resolve("file")))
        .withCauseInstanceOf(NotDirectoryException.class);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DataPackage.write(WORLD, folder.resolve("file")));
  }

  @Test
  void nullIsRefusedAndNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> DataPackage.read((Path) null))
        .withMessage("path");
    assertThatNullPointerException()
        .isThrownBy(() -> DataPackage.read((TableFiles) null))
        .withMessage("files");
    assertThatNullPointerException()
        .isThrownBy(() -> DataPackage.openChecked(null))
        .withMessage("files");
    assertThatNullPointerException()
        .isThrownBy(() -> DataPackage.write(null, folder))
        .withMessage("relations");
    assertThatNullPointerException()
        .isThrownBy(() -> DataPackage.write(WORLD, null))
        .withMessage("path");
  }

  @Test
  void milestonesAreOfATextProgramOrEvent() throws IOException {
    file("sources.csv", "id,type,title\ns,BOOK,S\n");
    file("countries.csv", "id\nXA\n");
    file(
        "milestones.csv",
        "subject,type,date,standing,citations\n"
            + "a,SIGNED,2001,ACCEPTED,s\n"
            + "XA,HELD,2001,ACCEPTED,s\n");
    assertThat(problems())
        .containsExactly(
            "milestones.csv, line 2, column subject, value 'a':"
                + " is no agreement, policy, program or event",
            "milestones.csv, line 3, column subject, value 'XA':"
                + " is no agreement, policy, program or event");
  }

  @Test
  void theMilestonesOfARefusedRowAreNotToldOfAgain() throws IOException {
    file("sources.csv", "id,type,title\ns,BOOK,S\n");
    file("agreements.csv", "id,title,kind,parties\na,A,SECT,XA\n");
    file("milestones.csv", "subject,type,date,standing,citations\na,SIGNED,2001,ACCEPTED,s\n");
    assertThat(problems()).singleElement().asString().startsWith("agreements.csv, line 2");
  }

  @Test
  void brokenReferencesAreToldWithTheirLines() throws IOException {
    file("sources.csv", "id,type,title\ns,BOOK,S\ns,BOOK,S\n");
    file("countries.csv", "id\nXA\nXB\n");
    file("agreements.csv", "id,title,kind,parties,links\na,A,SECTORAL,XA;XC,AMENDS:b\n");
    file(
        "milestones.csv",
        "subject,type,date,party,standing,citations\n"
            + "a,SIGNED,2001,,ACCEPTED,s\n"
            + "a,RATIFIED,2002,XD,ACCEPTED,s;t\n"
            + "a,SIGNED,2001,,DISPUTED,s\n");
    assertThat(problems())
        .containsExactly(
            "sources.csv, line 3, column id, value 's': the id is used twice",
            "agreements.csv, line 2, column parties, value 'XC':"
                + " is no country, organization or group",
            "agreements.csv, line 2, column links, value 'b':"
                + " is no agreement, policy, program or event",
            "milestones.csv, line 3, column party, value 'XD':"
                + " is no country, organization or group",
            "milestones.csv, line 3, column citations, value 't': is no source",
            "milestones.csv, line 4: is claimed twice; name all sources in one claim");
  }

  @Test
  void aPackageIsOfOneEdition() throws IOException {
    file(
        "edition.csv",
        "id,title,version,known_on,licence\na,A,1,2001,L\nb,B,1,2002,L\nc,C,1,2003,L\n");
    assertThat(problems())
        .containsExactly(
            "edition.csv, line 3, column id, value 'b': a package is of one edition",
            "edition.csv, line 4, column id, value 'c': a package is of one edition");
  }

  @Test
  void theKnowledgeDateOfTheEditionIsThatOfRowsWithoutOne() throws IOException {
    file("countries.csv", "id\nXA\n");
    file(
        "agreements.csv",
        "id,title,kind,parties,known_on\na,A,SECTORAL,XA,\nb,B,SECTORAL,XA,2019-05\n");
    assertThat(DataPackage.read(folder).agreement("a").knownOn()).isEmpty();
    file("edition.csv", "id,title,version,known_on,licence\ne,E,1,2020-12-31,L\n");
    Relations relations = DataPackage.read(folder);
    assertThat(relations.knownOn()).contains(LocalDate.of(2020, 12, 31));
    assertThat(relations.agreement("a").knownOn()).contains(EdtfDate.parse("2020-12-31"));
    assertThat(relations.agreement("b").knownOn()).contains(EdtfDate.parse("2019-05"));
  }

  @Test
  void theColumnOfKnowledgeDatesIsWrittenOnlyWhereARowHasItsOwn() throws IOException {
    DataPackage.write(WORLD, folder);
    assertThat(folder.resolve("agreements.csv")).content().contains("note,known_on\n", ",2019\n");
    assertThat(folder.resolve("policies.csv")).content().doesNotContain("known_on", "2020-12-31");
    assertThat(folder.resolve("edition.csv"))
        .content()
        .isEqualTo(
            "id,title,version,known_on,licence,description,authors,publisher,homepage,released\n"
                + "small-world,A small world,1,2020-12-31,CC0-1.0,,,,,\n");
  }

  @Test
  void rowsWithTheirOwnKnowledgeDatesAreReadBackUnderAnotherEdition() {
    Facts later =
        Facts.builder()
            .from(WORLD.facts())
            .edition(new Edition("later", "Later", "2", EdtfDate.parse("2030"), "CC0-1.0"))
            .build();
    DataPackage.write(Relations.of(later), folder);
    assertThat(DataPackage.read(folder).facts()).isEqualTo(later);
    Facts none = Facts.builder().from(WORLD.facts()).edition(Optional.empty()).build();
    DataPackage.write(Relations.of(none), folder);
    assertThat(DataPackage.read(folder).facts()).isEqualTo(none);
  }

  @Test
  void aCheckedPackageReadsATableWhenItIsNeededAndOnce() throws IOException {
    DataPackage.write(WORLD, folder);
    List<String> opened = new ArrayList<>();
    Relations relations =
        DataPackage.openChecked(
            name -> {
              opened.add(name);
              return Optional.of(Files.newInputStream(folder.resolve(name)));
            });
    assertThat(opened).isEmpty();
    relations.country("XA");
    assertThat(opened).containsExactly("countries.csv");
    relations.event("visit-m");
    relations.event("fair-n");
    relations.agreement("pact-m");
    assertThat(opened)
        .containsExactlyInAnyOrder(
            "countries.csv", "events.csv", "milestones.csv", "edition.csv", "agreements.csv");
    assertThat(Facts.builder().from(relations.facts()).build()).isEqualTo(WORLD.facts());
    assertThat(opened).hasSize(19).doesNotHaveDuplicates();
  }

  @Test
  void aCheckedPackageThatIsBrokenAfterAllFailsOutright() throws IOException {
    file("sources.csv", "id,type,title\ns,SCROLL,S\n");
    Relations relations =
        DataPackage.openChecked(
            name ->
                name.equals("sources.csv")
                    ? Optional.of(Files.newInputStream(folder.resolve(name)))
                    : Optional.empty());
    assertThat(relations.countries().list()).isEmpty();
    assertThatExceptionOfType(DataPackageException.class)
        .isThrownBy(relations::sources)
        .withMessageStartingWith("1 problem\nsources.csv, line 2, column type, value 'SCROLL'");
    assertThatExceptionOfType(DataPackageException.class).isThrownBy(relations::sources);
  }

  @Test
  void aProblemHasNoNullParts() {
    assertThatNullPointerException().isThrownBy(() -> new Problem(null, 1, "", "", ""));
    assertThatNullPointerException().isThrownBy(() -> new Problem("", 1, null, "", ""));
    assertThatNullPointerException().isThrownBy(() -> new Problem("", 1, "", null, ""));
    assertThatNullPointerException().isThrownBy(() -> new Problem("", 1, "", "", null));
  }
}
