package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.datapackage.DataPackage;
import io.github.steppe.datapackage.TableFiles;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside the tables is made of them. */
class DescriptionsTest {

  private static final Path TABLES = Path.of("src/main/resources/io/github/steppe/dataset");

  @TempDir Path folder;

  private static TreeMap<String, String> texts(Path folder) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void everyFileIsWhatIsGenerated() throws IOException {
    WritePackage.main(new String[] {TABLES.toString(), "zip", folder.resolve("p.zip").toString()});
    Relations relations = WritePackage.tables(TABLES);
    Path generated = folder.resolve("generated");
    WritePackage.writeAll(relations, generated);
    TreeMap<String, String> expected = texts(generated);
    TreeMap<String, String> tables = texts(TABLES);
    tables.remove(WritePackage.CHANGES);
    tables.forEach(
        (name, text) ->
            assertThat(text.equals(expected.remove(name)))
                .as(name + " is up to date; CONTRIBUTING.md has the command that writes it")
                .isTrue());
    assertThat(expected).as("files that were never generated").isEmpty();
    assertThat(DataPackage.read(folder.resolve("p.zip")).facts()).isEqualTo(relations.facts());
  }

  @Test
  void thePageOnThePaperIsWhatIsGenerated() throws IOException {
    String page = Files.readString(Path.of("PAPER.md"));
    assertThat(page).isEqualTo(PaperAudited.page(EuCentralAsia.relations()));
    assertThat(page.lines().filter(line -> line.startsWith("| `")))
        .hasSameSizeAs(EuCentralAsia.relations().claims().from("aydin-2018").list());
  }

  @Test
  void theJarHoldsAPackageThatIsWhatItSays() {
    TableFiles jar = name -> Optional.ofNullable(EuCentralAsia.class.getResourceAsStream(name));
    Facts shipped = Facts.builder().from(EuCentralAsia.relations().facts()).build();
    assertThat(DataPackage.read(jar).facts()).isEqualTo(shipped);
  }

  @Test
  void theChangesSinceAnEditionAreWritten() throws IOException {
    Path current = folder.resolve("current");
    Path previous = folder.resolve("previous");
    DataPackage.write(EuCentralAsia.relations(), current);
    DataPackage.write(EuCentralAsia.relations(), previous);
    String concepts = Files.readString(previous.resolve("concepts.csv"));
    Files.writeString(
        previous.resolve("concepts.csv"),
        concepts.replace(",alternatives to realism,", ",other ways than realism,"));
    Files.delete(previous.resolve("datapackage.json"));
    WritePackage.main(new String[] {current.toString(), "changes", previous.toString()});
    assertThat(current.resolve("CHANGES.csv"))
        .hasContent(
            "table,key,column,before,after\n"
                + "concepts,alternatives-to-realism,term,other ways than realism,"
                + "alternatives to realism\n");
  }
}
