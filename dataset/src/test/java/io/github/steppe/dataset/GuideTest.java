package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.datapackage.Change;
import io.github.steppe.datapackage.DataPackage;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import io.github.steppe.source.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide to the tables counts them as they are, leaves none out and names what is there. */
class GuideTest {

  private static final Path GUIDE = Path.of("README.md");
  private static final Path TABLES = Path.of("src/main/resources/io/github/steppe/dataset");
  private static final Pattern ID = Pattern.compile("`([a-z0-9]+(?:-[a-z0-9]+)+)`");

  private static Relations relations() {
    return EuCentralAsia.relations();
  }

  @Test
  void everyCountIsThatOfTheRows() throws IOException {
    String guide = Files.readString(GUIDE);
    assertThat(guide)
        .as("README.md is up to date; CONTRIBUTING.md has the command that writes its counts")
        .isEqualTo(Guide.counted(guide, relations()));
  }

  @Test
  void aStaleCountIsSetRight() throws IOException {
    String guide = Files.readString(GUIDE);
    String stale =
        guide
            .replaceFirst("\\| `trade` \\| \\d+ \\|", "| `trade` | 1 |")
            .replaceFirst("(\\| REJECTED \\|[^|]+\\|) \\d+ \\|", "$1 2 |");
    assertThat(stale.lines().filter(line -> !guide.contains(line))).hasSize(2);
    assertThat(Guide.counted(stale, relations())).isEqualTo(guide);
  }

  @Test
  void countsAgreeWithTheFacts() {
    // The guide counts the rows that a package would write; here they are counted otherwise.
    Facts facts = relations().facts();
    String guide =
        Guide.counted(
            "| table | rows |\n|---|---|\n| `milestones` | ? |\n| `trade` | ? |\n| `none` | ? |",
            relations());
    assertThat(guide)
        .endsWith(
            "| `milestones` | "
                + relations().claims().list().stream().filter(GuideTest::isMilestone).count()
                + " |\n| `trade` | "
                + facts.trade().size()
                + " |\n| `none` | 0 |");
  }

  @Test
  void everyTableAndStandingHasALine() throws IOException {
    List<String> firsts =
        Files.readAllLines(GUIDE).stream()
            .map(Guide::cells)
            .filter(cells -> !cells.isEmpty())
            .map(cells -> cells.get(0))
            .toList();
    try (Stream<Path> files = Files.list(TABLES)) {
      assertThat(firsts)
          .containsAll(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".csv") && !name.equals(WritePackage.CHANGES))
                  .map(name -> '`' + name.replace(".csv", "") + '`')
                  .toList());
    }
    assertThat(firsts).containsAll(Stream.of(Standing.values()).map(Standing::name).toList());
  }

  @Test
  void everyIdIsThatOfARecord() throws IOException {
    ImmutableSet<String> ids =
        DataPackage.diff(Relations.of(Facts.builder().build()), relations()).stream()
            .map(Change::key)
            .collect(ImmutableSet.toImmutableSet());
    assertThat(ID.matcher(Files.readString(GUIDE)).results().map(GuideTest::id))
        .isNotEmpty()
        .allMatch(ids::contains);
  }

  private static String id(MatchResult found) {
    return found.group(1);
  }

  private static boolean isMilestone(Object claim) {
    return claim instanceof Milestone;
  }
}
