package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.hash.Hashing;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.SmallWorld;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptorCheckTest {

  private static final String COUNTRIES = "id\nXA\n";

  @TempDir Path folder;

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  /** Writes one table, and a descriptor with one resource of some properties. */
  private void described(String properties) throws IOException {
    file("countries.csv", COUNTRIES);
    file("datapackage.json", "{\"resources\": [{" + properties.replace('\'', '"') + "}]}");
  }

  private List<String> problems() {
    return catchThrowableOfType(DataPackageException.class, () -> DataPackage.read(folder))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void aFileThatWasChangedIsNamed() throws IOException {
    DataPackage.write(SmallWorld.relations(), folder);
    String interests = Files.readString(folder.resolve("interests.csv"));
    file("interests.csv", interests.replace("ACCEPTED", "DISPUTED"));
    String same = interests.replace("ACCEPTED", "DISPUTED");
    file("interests.csv", same);
    file("concepts.csv", Files.readString(folder.resolve("concepts.csv")) + "\n");
    Files.delete(folder.resolve("phases.csv"));
    List<String> problems = problems();
    assertThat(problems)
        .contains("phases.csv: is named by datapackage.json and is not there")
        .anyMatch(
            problem ->
                problem.equals(
                    "interests.csv: has the hash sha256:"
                        + Hashing.sha256().hashString(same, StandardCharsets.UTF_8)
                        + ", and not the one that datapackage.json states; write the package anew,"
                        + " or remove the descriptor"))
        .anyMatch(problem -> problem.startsWith("concepts.csv: has "));
    Files.delete(folder.resolve("datapackage.json"));
    assertThat(problems()).noneMatch(problem -> problem.contains("datapackage.json"));
  }

  @Test
  void aDescriptorBeyondTheBoundsOfTheParserIsRefused() throws IOException {
    file("datapackage.json", "[".repeat(100_000));
    assertThat(problems()).singleElement().asString().startsWith("datapackage.json: is no JSON: ");
    file("datapackage.json", "{\"resources\": " + "1".repeat(100_000) + "}");
    assertThat(problems()).singleElement().asString().startsWith("datapackage.json: is no JSON: ");
  }

  @Test
  void aNameThatNoFileCanHaveIsRefused() throws IOException {
    described("'name': 'x', 'path': '\\ud800.csv'");
    assertThat(problems())
        .anyMatch(
            problem ->
                problem.endsWith("cannot be read: it has a name that no file here can have"));
  }

  @Test
  void ofADescriptorWithVeryManyProblemsTheFirstAreListed() throws IOException {
    file("datapackage.json", "{\"resources\": [1" + ",1".repeat(5000) + "]}");
    assertThat(problems())
        .hasSize(1001)
        .endsWith(
            "datapackage.json, column resources, value '': the rest was not read: 1000 are wrong");
  }

  @Test
  void aPackageFromTheClassPathIsCheckedToo() throws IOException {
    DataPackage.write(SmallWorld.relations(), folder);
    List<String> opened = new ArrayList<>();
    TableFiles files =
        name -> {
          opened.add(name);
          Path file = folder.resolve(name);
          return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        };
    Relations read = DataPackage.read(files);
    assertThat(read.facts()).isEqualTo(SmallWorld.relations().facts());
    assertThat(opened).contains("datapackage.json", "countries.csv");
    file("countries.csv", COUNTRIES);
    assertThat(catchThrowableOfType(DataPackageException.class, () -> DataPackage.read(files)))
        .hasMessageContaining("countries.csv: has 6 bytes, and not the ");
  }

  @ParameterizedTest
  @CsvSource({
    "'', d41d8cd98f00b204e9800998ecf8427e",
    "md5:, d41d8cd98f00b204e9800998ecf8427e",
    "sha1:, da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "SHA256:, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  })
  void hashesOfOtherKindsAreChecked(String algorithm, String ofNothing) throws IOException {
    file("empty.txt", "");
    file("countries.csv", COUNTRIES);
    String countries = "{'name': 'countries', 'path': 'countries.csv'}, ";
    String start = ("{'resources': [" + countries + "{'path': 'empty.txt', 'hash': '");
    file("datapackage.json", (start + algorithm + ofNothing + "'}]}").replace('\'', '"'));
    assertThat(DataPackage.read(folder).containsCountry("XA")).isTrue();
    file("datapackage.json", (start + algorithm + "00'}]}").replace('\'', '"'));
    assertThat(problems()).singleElement().asString().startsWith("empty.txt: has the hash ");
  }

  @Test
  void anUnknownHashIsToldOf() throws IOException {
    described("'name': 'countries', 'path': 'countries.csv', 'hash': 'crc:00'");
    assertThat(problems())
        .containsExactly(
            "datapackage.json, column resources[0].hash, value 'crc:00': is of none of"
                + " [md5, sha1, sha256, sha512]");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/countries.csv, 'is an address, which is not followed'",
    "file:///etc/passwd, 'is an address, which is not followed'",
    "../countries.csv, leads out of the package",
    "/etc/passwd, leads out of the package",
    "'C:\\x', leads out of the package"
  })
  void pathsThatLeadElsewhereAreNotFollowed(String path, String rule) throws IOException {
    described("'name': 'x', 'path': '" + path.replace("\\", "\\\\") + "'");
    assertThat(problems())
        .containsExactly(
            "datapackage.json, column resources[0].path, value '" + path + "': " + rule,
            "countries.csv: is not named by datapackage.json; name it, or remove the descriptor");
  }

  @Test
  void aTableIsAFileBesideTheDescriptor() throws IOException {
    Files.createDirectory(folder.resolve("data"));
    file("data/countries.csv", COUNTRIES);
    described("'name': 'countries', 'path': 'data/countries.csv'");
    assertThat(problems())
        .contains(
            "datapackage.json, column resources[0].path, value 'data/countries.csv':"
                + " is not countries.csv, beside the descriptor");
    described("'name': 'countries', 'data': [], 'path': 'countries.csv'");
    assertThat(problems())
        .contains(
            "datapackage.json, column resources[0].path, value 'countries.csv':"
                + " is the name of one file");
    described("'name': 'x', 'path': ['countries.csv']");
    assertThat(problems())
        .contains("datapackage.json, column resources[0].path, value '': is the name of one file");
    described("'path': 'countries.csv'}, {'path': 'countries.csv'");
    assertThat(problems())
        .containsExactly(
            "datapackage.json, column resources[1].path, value 'countries.csv': is named twice");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{\"resources\": []}", "{\"resources\": 3}", ""})
  void aDescriptorNamesResources(String json) throws IOException {
    file("datapackage.json", json);
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("datapackage.json, column resources, value '")
        .endsWith("': is a list of at least one resource");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{} x", "{\"a\": 1, \"a\": 2}", "resources"})
  void whatIsNoJsonIsToldOfWithItsLine(String json) throws IOException {
    file("datapackage.json", "\n" + json);
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("datapackage.json, line 2: is no JSON: ");
  }

  @Test
  void aDescriptorIsNotWithoutEnd() throws IOException {
    file("datapackage.json", " ".repeat((16 << 20) + 1));
    assertThat(problems()).containsExactly("datapackage.json: has more than 16777216 bytes");
    Files.delete(folder.resolve("datapackage.json"));
    Files.createDirectory(folder.resolve("datapackage.json"));
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("datapackage.json: cannot be read: ");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Files.createDirectory(folder.resolve("countries.csv"));
    file("datapackage.json", "{\"resources\": [{\"path\": \"countries.csv\"}]}");
    assertThat(problems())
        .hasSize(2)
        .allMatch(problem -> problem.startsWith("countries.csv: cannot be read: "));
  }
}
