package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

  private static final Relations WORLD = SmallWorld.relations();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', '', '', ''",
    "2001-02-03, 2001-02-03, 2001-02-03, closed",
    "2001, 2001-01-01, 2001-12-31, closed",
    "2001-02/.., 2001-02-01, '', open-end",
    "../2001-02, '', 2001-02-28, open-start",
    "2001-02/, 2001-02-01, '', unknown-end",
    "/2001, '', 2001-12-31, unknown-start",
    "'{..2001,2003..}', '', '', open-start;open-end",
    "[..2001], '', 2001-12-31, open-start",
    "[2001..], 2001-01-01, '', open-end",
    "[1994..1996], 1994-01-01, 1996-12-31, closed",
    "0001, 0001-01-01, 0001-12-31, closed",
    "0000/0001, '', 0001-12-31, beyond-start",
    "9999, 9999-01-01, 9999-12-31, closed",
    "9999-12-31/Y10000, 9999-12-31, '', beyond-end",
    "Y-20000/, '', '', beyond-start;unknown-end",
    "Y12345678901, '', '', beyond-start;beyond-end",
    "2001-21, 2001-03-01, 2001-05-31, closed"
  })
  void aDateHasTheseBounds(String date, String earliest, String latest, String bounds) {
    assertThat(Bounds.of(date)).containsExactly(earliest, latest, bounds);
    if (!date.isEmpty()) {
      assertThat(Bounds.words()).contains(bounds);
    }
  }

  @Test
  void everyWordIsOne() {
    assertThat(Bounds.words()).hasSize(16).doesNotHaveDuplicates().doesNotContain("", ";");
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "p.zip"})
  void aPackageWithBoundsIsReadBackAndWrittenWithout(String name) throws IOException {
    DataPackage.writeWithBounds(WORLD, folder.resolve(name));
    Relations read = DataPackage.read(folder.resolve(name));
    assertThat(read.facts()).isEqualTo(WORLD.facts());
    DataPackage.write(WORLD, folder.resolve("one"));
    DataPackage.write(read, folder.resolve("other"));
    assertThat(DataPackageTest.texts(folder.resolve("other")))
        .isEqualTo(DataPackageTest.texts(folder.resolve("one")));
  }

  @Test
  void theComputedColumnsStandBehindTheirs() throws IOException {
    DataPackage.writeWithBounds(WORLD, folder);
    assertThat(folder.resolve("memberships.csv"))
        .content()
        .startsWith(
            "member,body,role,spell,spell_earliest,spell_latest,spell_bounds,standing,citations,note\n"
                + "XA,UNION,MEMBER,1990-01-01/..,1990-01-01,,open-end,ACCEPTED,gazette,\n"
                + "XB,UNION,MEMBER,1990-01-01/2010-06-30,1990-01-01,2010-06-30,closed,ACCEPTED,");
    JsonNode json = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertThat(json.path("description").asText()).contains("three columns are computed");
    for (JsonNode resource : json.path("resources")) {
      if (resource.path("name").asText().equals("memberships")) {
        JsonNode fields = resource.at("/schema/fields");
        assertThat(fields.get(4))
            .hasToString(
                "{\"name\":\"spell_earliest\",\"type\":\"date\",\"description\":\"Computed: first"
                    + " day of spell\"}");
        assertThat(fields.get(6).at("/constraints/enum")).hasSize(16);
      }
    }
    DataPackage.write(WORLD, folder);
    assertThat(folder.resolve("datapackage.json")).content().doesNotContain("are computed");
  }

  private void milestones(String header, String row) throws IOException {
    Files.writeString(folder.resolve("sources.csv"), "id,type,title\ns,BOOK,S\n");
    Files.writeString(folder.resolve("countries.csv"), "id\nXA\nXB\n");
    Files.writeString(
        folder.resolve("memberships.csv"),
        "member,body,role,spell,standing,citations"
            + header
            + "\nXA,XB,MEMBER,2001/..,ACCEPTED,s"
            + row
            + "\n");
  }

  private String problem() {
    return catchThrowableOfType(DataPackageException.class, () -> DataPackage.read(folder))
        .problems()
        .stream()
        .map(Problem::toString)
        .reduce((one, other) -> one + " | " + other)
        .orElseThrow();
  }

  @Test
  void aComputedCellIsWhatIsComputed() throws IOException {
    milestones(",spell_bounds", ",open-end");
    assertThat(DataPackage.read(folder).containsCountry("XA")).isTrue();
    milestones(",spell_bounds,spell_latest,spell_earliest", ",closed,2001-12-31,2001-01-02");
    assertThat(problem())
        .isEqualTo(
            "memberships.csv, line 2, column spell_earliest, value '2001-01-02': is computed from"
                + " spell, which gives '2001-01-01'"
                + " | memberships.csv, line 2, column spell_latest, value '2001-12-31': is computed"
                + " from spell, which gives ''"
                + " | memberships.csv, line 2, column spell_bounds, value 'closed': is computed"
                + " from spell, which gives 'open-end'");
    milestones(",member_bounds", ",closed");
    assertThat(problem()).contains("the table has no such column");
    milestones(",spell_first", ",2001-01-01");
    assertThat(problem()).contains("the table has no such column");
  }

  @Test
  void aCellThatCouldNotBeReadBackIsNotWritten() {
    RowWriter row = new RowWriter(new CountryTable());
    row.set("note", "x".repeat(1 << 20));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.set("note", "x".repeat((1 << 20) + 1)))
        .withMessage("column 'note': a cell has at most 1048576 characters");
  }

  @Test
  void nullIsRefusedAndNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> DataPackage.writeWithBounds(null, folder))
        .withMessage("relations");
    assertThatNullPointerException()
        .isThrownBy(() -> DataPackage.writeWithBounds(WORLD, null))
        .withMessage("path");
  }
}
