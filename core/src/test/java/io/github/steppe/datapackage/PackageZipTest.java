package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.SmallWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages in zips: our own, and those of people who wish us harm. */
class PackageZipTest {

  private static final Relations WORLD = SmallWorld.relations();
  private static final String COUNTRIES = "id\nXA\n";

  @TempDir Path folder;

  private Path zip() {
    return folder.resolve("p.zip");
  }

  /** Makes a zip of names and texts, in turn. */
  private byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    Files.write(zip(), bytes.toByteArray());
    return bytes.toByteArray();
  }

  /** Puts one text in the place of another of the same length, wherever the zip has it. */
  private void replace(byte[] zip, String from, String to) throws IOException {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(from);
    assertThat(to).hasSameSizeAs(from);
    Files.write(zip(), text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1));
  }

  private List<String> problems() {
    return problems(zip());
  }

  private static List<String> problems(Path path) {
    return catchThrowableOfType(DataPackageException.class, () -> DataPackage.read(path))
        .problems()
        .stream()
        .map(Problem::toString)
        .toList();
  }

  @Test
  void aZipIsReadBack() {
    DataPackage.write(WORLD, folder.resolve("deeper/p.ZIP"));
    assertThat(DataPackage.read(folder.resolve("deeper/p.ZIP")).facts()).isEqualTo(WORLD.facts());
  }

  @Test
  void aZipHoldsWhatAFolderDoesInOrderAndWithoutTimes() throws IOException {
    DataPackage.write(WORLD, zip());
    DataPackage.write(WORLD, folder.resolve("folder"));
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
        assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00:00");
        assertThat(folder.resolve("folder").resolve(entry.getName()))
            .hasBinaryContent(in.readAllBytes());
      }
    }
    assertThat(names).isSorted().hasSize(20);
  }

  @Test
  void twoWritesGiveIdenticalBytesInAnyTimeZone() throws IOException {
    DataPackage.write(WORLD, zip());
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Almaty"));
      DataPackage.write(DataPackage.read(zip()), folder.resolve("q.zip"));
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(folder.resolve("q.zip")).hasSameBinaryContentAs(zip());
  }

  @Test
  void aZipOfNothingHoldsNothing() {
    Relations nothing = Relations.of(Facts.builder().build());
    DataPackage.write(nothing, zip());
    assertThat(DataPackage.read(zip()).facts()).isEqualTo(nothing.facts());
  }

  @Test
  void aZipIsKnownByItsContent() throws IOException {
    zip("countries.csv", COUNTRIES);
    Path other = Files.move(zip(), folder.resolve("own.data"));
    assertThat(DataPackage.read(other).containsCountry("XA")).isTrue();
    Files.writeString(zip(), "PK");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DataPackage.read(zip()))
        .withMessageContaining("nor is it a zip file");
    for (String start : new String[] {"PKxx", "xK\3\4", "Px\3\4", "PK\3x", "PK\5x"}) {
      Files.writeString(zip(), start);
      assertThat(PackageZip.isZip(zip())).as(start).isFalse();
    }
  }

  @Test
  void theTablesMayLieInOneFolder() throws IOException {
    zip("a/own/countries.csv", COUNTRIES, "a/own/sources.csv", "id,type,title\n", "a/x.txt", "");
    assertThat(DataPackage.read(zip()).containsCountry("XA")).isTrue();
    zip("a/countries.csv", COUNTRIES, "b/sources.csv", "id,type,title\n");
    assertThat(problems()).containsExactly("p.zip: has tables in several folders: [a/, b/]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../countries.csv",
        "/countries.csv",
        "a/../../countries.csv",
        "C:/countries.csv",
        "..\\countries.csv",
        "./countries.csv",
        "a//countries.csv",
        "../",
        "/"
      })
  void namesThatLeadElsewhereAreRefused(String name) throws IOException {
    zip(name, "");
    assertThat(problems()).contains(name + ": leads out of the package");
  }

  @Test
  void foldersAndOtherFilesAreNoHarm() throws IOException {
    zip("a/", "", "a/b/", "", "countries.csv", COUNTRIES, "a/notes.txt", "notes", ".hidden", "");
    assertThat(DataPackage.read(zip()).containsCountry("XA")).isTrue();
  }

  @Test
  void anEntryStandsOnce() throws IOException {
    replace(
        zip("countries.csv", COUNTRIES, "countriez.csv", "id\nXB\n"),
        "countriez.csv",
        "countries.csv");
    assertThat(problems()).containsExactly("countries.csv: stands in the zip twice");
  }

  @Test
  void aTableIsNotPackedToNearlyNothing() throws IOException {
    zip("countries.csv", "\0".repeat(1 << 20));
    assertThat(problems()).allMatch(problem -> problem.startsWith("countries.csv, line 1"));
    zip("countries.csv", "\0".repeat((1 << 20) + 200));
    assertThat(problems())
        .containsExactly("countries.csv: is packed to less than a 200th, as no table is");
  }

  @Test
  void thereAreNotTooManyEntries() throws IOException {
    String[] entries = new String[2002];
    for (int i = 0; i < 1001; i++) {
      entries[2 * i] = "f" + i;
      entries[2 * i + 1] = "";
    }
    zip(entries);
    assertThat(problems()).containsExactly("p.zip: has 1001 entries; a package has at most 1000");
    entries[2000] = "f/";
    zip(Arrays.copyOf(entries, 2000));
    assertThat(DataPackage.read(zip()).countries().list()).isEmpty();
  }

  @Test
  void entriesAreNotTooLong() throws IOException {
    zip("countries.csv", COUNTRIES, "a", "12345678", "b", "1234567");
    new PackageZip(zip(), new PackageZip.Limits(3, 8, 22)).close();
    DataPackageException thrown =
        catchThrowableOfType(
            DataPackageException.class,
            () -> new PackageZip(zip(), new PackageZip.Limits(3, 7, 19)));
    assertThat(thrown.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a: has more than 7 bytes when unpacked",
            "p.zip: has more than 19 bytes when unpacked");
    assertThat(PackageZip.Limits.USUAL)
        .isEqualTo(new PackageZip.Limits(1000, 268_435_456, 1_073_741_824));
  }

  @Test
  void aLinkIsReadAsTheTextThatItIs() throws IOException {
    byte[] zip = zip("countries.csv", "/etc/passwd");
    // Made on Unix, and a symbolic link: in the directory at the end of the zip.
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    int entry = text.indexOf("PK\1\2");
    zip[entry + 5] = 3;
    zip[entry + 41] = (byte) 0xA1;
    Files.write(zip(), zip);
    assertThat(problems())
        .contains("countries.csv, line 1, column id, value '': the column is missing");
  }

  @Test
  void aZipThatIsDamagedIsToldOf() throws IOException {
    byte[] zip = zip("countries.csv", COUNTRIES);
    Files.write(zip(), Arrays.copyOf(zip, zip.length - 10));
    assertThat(problems()).singleElement().asString().startsWith("p.zip: is a damaged zip: ");
    Files.write(zip(), Arrays.copyOf(zip, 30));
    assertThat(problems()).singleElement().asString().startsWith("p.zip: is a damaged zip: ");
  }

  /** Changes a number of four bytes in the directory entry of the only file. */
  private void patch(int offset, int value) throws IOException {
    byte[] zip = zip("countries.csv", COUNTRIES);
    int entry = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
    for (int i = 0; i < 4; i++) {
      zip[entry + offset + i] = (byte) (value >>> 8 * i);
    }
    Files.write(zip(), zip);
  }

  @Test
  void anEntryIsWhatTheZipSaysOfIt() throws IOException {
    patch(24, COUNTRIES.length());
    assertThat(DataPackage.read(zip()).containsCountry("XA")).isTrue();
    patch(24, COUNTRIES.length() - 1);
    assertThat(problems())
        .containsExactly(
            "countries.csv: cannot be read: its size is not the one that the zip states");
    patch(24, COUNTRIES.length() + 1);
    assertThat(problems())
        .containsExactly(
            "countries.csv: cannot be read: its size is not the one that the zip states");
    patch(16, 12345);
    assertThat(problems())
        .containsExactly(
            "countries.csv: cannot be read: its checksum is not the one that the zip states");
  }

  @Test
  void aStreamCanBeReadByteByByteAndSkipped() throws IOException {
    zip("countries.csv", "é" + COUNTRIES);
    try (ZipFile zip = new ZipFile(zip().toFile())) {
      ZipEntry entry = zip.getEntry("countries.csv");
      try (EntryStream in = new EntryStream(zip.getInputStream(entry), entry)) {
        assertThat(in.markSupported()).isFalse();
        assertThat(in.read()).isEqualTo(0xC3);
        assertThat(in.skip(1)).isEqualTo(1);
        assertThat(in.readNBytes(2)).asString().isEqualTo("id");
        assertThat(in.skip(100)).isEqualTo(4);
        assertThat(in.read()).isEqualTo(-1);
      }
    }
  }

  @Test
  void aLinkOutOfAFolderIsNotFollowed() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Path secret = Files.writeString(folder.resolve("secret.csv"), COUNTRIES);
    Path within = Files.writeString(own.resolve("within.csv"), COUNTRIES);
    Path link = own.resolve("countries.csv");
    Files.createSymbolicLink(link, secret);
    assertThat(problems(own))
        .containsExactly(
            "countries.csv: cannot be read: it is a link out of the folder, which is not followed");
    Files.delete(link);
    Files.createSymbolicLink(link, within);
    assertThat(DataPackage.read(own).containsCountry("XA")).isTrue();
  }
}
