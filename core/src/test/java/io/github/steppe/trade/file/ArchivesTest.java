package io.github.steppe.trade.file;

import static io.github.steppe.trade.TradeDimension.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.steppe.trade.TradeTotals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain, gzip, zip and 7-zip are known by content; what is damaged says how far it got. */
class ArchivesTest {

  private static final int ROWS = 20_000;

  @TempDir private Path folder;

  /** How a text is packed. */
  enum Packing {
    PLAIN,
    GZIP,
    ZIP,
    SEVEN_ZIP
  }

  private static byte[] gzip(byte[] text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Map<String, byte[]> texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> text : texts.entrySet()) {
        out.putNextEntry(new ZipEntry(text.getKey()));
        out.write(text.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private byte[] sevenZip(Map<String, byte[]> texts) throws IOException {
    Path file = folder.resolve("made.7z");
    try (SevenZOutputFile out = new SevenZOutputFile(file.toFile())) {
      for (Map.Entry<String, byte[]> text : texts.entrySet()) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName(text.getKey());
        entry.setDirectory(text.getKey().endsWith("/"));
        out.putArchiveEntry(entry);
        out.write(text.getValue());
        out.closeArchiveEntry();
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  private byte[] pack(Packing packing, Map<String, byte[]> texts) throws IOException {
    return switch (packing) {
      case PLAIN -> texts.values().iterator().next();
      case GZIP -> gzip(texts.values().iterator().next());
      case ZIP -> zip(texts);
      case SEVEN_ZIP -> sevenZip(texts);
    };
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Rows that do not pack well, so that much is left to cut off. */
  private static byte[] rows() {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder(ComextText.HEADER);
    for (int i = 0; i < ROWS; i++) {
      text.append(ComextText.row(String.valueOf(random.nextInt(1_000_000_000))));
    }
    return bytes(text.toString());
  }

  private Path write(String name, byte[] bytes) {
    return ComextText.file(folder, name, bytes);
  }

  private static Money kazakhstan(Path... files) {
    return TradeFile.comext(files).totals(TradeTotals.by(PARTNER)).value("KZ");
  }

  private static TradeFileException error(TradeFile file) {
    return catchThrowableOfType(
        TradeFileException.class, () -> file.totals(TradeTotals.by(PARTNER)));
  }

  @ParameterizedTest
  @EnumSource
  void aFileIsKnownByItsContentNotByItsName(Packing packing) throws IOException {
    byte[] text = bytes(ComextText.HEADER + ComextText.rows(3));
    for (String name : new String[] {"a.csv", "a.gz", "a.zip", "a.7z", "a"}) {
      Path file = write(name, pack(packing, Map.of("full_v2_202403.dat", text)));
      assertThat(kazakhstan(file)).isEqualTo(Money.parse("EUR 3"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aByteOrderMarkIsNoPartOfTheText(Packing packing) throws IOException {
    byte[] text = bytes("\uFEFF" + ComextText.HEADER + ComextText.rows(3));
    assertThat(kazakhstan(write("a", pack(packing, Map.of("a.dat", text)))))
        .isEqualTo(Money.parse("EUR 3"));
  }

  @ParameterizedTest
  @EnumSource(names = {"ZIP", "SEVEN_ZIP"})
  void allTextsOfAnArchiveCountAndHiddenOnesAreNone(Packing packing) throws IOException {
    Map<String, byte[]> texts = new LinkedHashMap<>();
    texts.put("in/", new byte[0]);
    texts.put("in/one.dat", bytes(ComextText.HEADER + ComextText.rows(3)));
    texts.put("in/.two.dat", bytes("no table"));
    texts.put("three.dat", bytes(ComextText.HEADER + ComextText.row("4").strip()));
    assertThat(kazakhstan(write("a", pack(packing, texts)))).isEqualTo(Money.parse("EUR 7"));
  }

  @ParameterizedTest
  @EnumSource(names = {"ZIP", "SEVEN_ZIP"})
  void anArchiveWithoutTextsIsAnError(Packing packing) throws IOException {
    Path file = write("a", pack(packing, Map.of("in/", new byte[0])));
    assertThat(error(TradeFile.of(file))).hasMessage("a: there is no file in the archive");
  }

  @ParameterizedTest
  @EnumSource(names = {"ZIP", "SEVEN_ZIP"})
  void anErrorNamesTheEntryAndTheLine(Packing packing) throws IOException {
    Map<String, byte[]> texts = new LinkedHashMap<>();
    texts.put("one.dat", bytes(ComextText.HEADER + ComextText.rows(3)));
    texts.put("two.dat", bytes(ComextText.HEADER + ComextText.rows(3) + "x\n"));
    Path file = write("a", pack(packing, texts));
    assertThat(error(TradeFile.of(file)))
        .hasMessage("a!two.dat, line 5, '1 fields': a row has 18 fields, as the header has")
        .returns("a!two.dat", TradeFileException::file)
        .returns(5L, TradeFileException::line);
    texts.put("two.dat", bytes("no table"));
    assertThat(error(TradeFile.of(write("a", pack(packing, texts)))).file()).isEqualTo("a!two.dat");
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "ZIP", "SEVEN_ZIP"})
  void anArchiveThatIsCutOffSaysHowFarItGot(Packing packing) throws IOException {
    byte[] whole = pack(packing, Map.of("a.dat", rows()));
    // The index of a 7-zip archive is at its end; damage is looked at below.
    for (int length : new int[] {20, 40, whole.length / 3, whole.length - 100}) {
      Path file = write("a", Arrays.copyOf(whole, length));
      for (int threads = 1; threads <= 3; threads++) {
        TradeFileException error = error(TradeFile.of(file).threads(threads));
        assertThat(error.rule()).startsWith("the archive is damaged or cut off");
        if (packing != Packing.SEVEN_ZIP && length > 40) {
          // What could be unpacked is a share of the rows.
          assertThat(error.line()).isBetween(1 + ROWS * 9L / 10 * length / whole.length, 1L + ROWS);
          assertThat(error.rule()).startsWith("the archive is damaged or cut off after this line");
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void damageInSevenZipSaysHowFarItGot(int threads) throws IOException {
    byte[] whole = sevenZip(Map.of("a.dat", rows()));
    for (int i = 0; i < 64; i++) {
      whole[whole.length / 2 + i] ^= 0x55;
    }
    TradeFileException error = error(TradeFile.of(write("a", whole)).threads(threads));
    assertThat(error.file()).isEqualTo("a!a.dat");
    assertThat(error.line()).isPositive();
    assertThat(error.rule()).startsWith("the archive is damaged or cut off after this line");
  }

  @Test
  void aZipThatIsCutOffBetweenTwoTextsIsAnError() throws IOException {
    Map<String, byte[]> texts = new LinkedHashMap<>();
    texts.put("one.dat", bytes(ComextText.HEADER + ComextText.rows(3)));
    texts.put("two.dat", bytes(ComextText.HEADER + ComextText.rows(3)));
    byte[] both = zip(texts);
    int cut = new String(both, StandardCharsets.ISO_8859_1).indexOf("PK\3\4", 4);
    assertThat(cut).isPositive();
    assertThat(error(TradeFile.of(write("a", Arrays.copyOf(both, cut)))))
        .hasMessage("a: the archive is damaged or cut off: its end is missing");
  }

  @Test
  void aBadRowBeforeTheDamageComesFirst() throws IOException {
    byte[] text = rows();
    int row = new String(text, StandardCharsets.UTF_8).indexOf("KZ");
    text[row] = 'k';
    byte[] whole = gzip(text);
    Path file = write("a", Arrays.copyOf(whole, whole.length / 2));
    for (int threads = 1; threads <= 3; threads++) {
      assertThat(error(TradeFile.of(file).threads(threads)))
          .hasMessage("a, line 2, column PARTNER, 'kZ': a country is two capital letters");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "ZIP", "SEVEN_ZIP"})
  void anyByteMayBeWrong(Packing packing) throws IOException {
    byte[] text = bytes(ComextText.HEADER + ComextText.rows(3));
    byte[] whole = pack(packing, Map.of("a.dat", text));
    Random random = new Random(11);
    int refused = 0;
    for (int at = 0; at < whole.length; at++) {
      byte[] wrong = whole.clone();
      wrong[at] ^= (byte) (1 + random.nextInt(255));
      TradeFile file = TradeFile.of(write("a", wrong)).threads(1);
      try {
        assertThat(file.totals(TradeTotals.by(PARTNER)).tally().read()).isLessThanOrEqualTo(3);
      } catch (TradeFileException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(whole.length / 3);
  }

  @Test
  void severalGzipMembersAreOneText() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(gzip(bytes(ComextText.HEADER + ComextText.rows(3))));
    bytes.write(gzip(bytes(ComextText.rows(4))));
    assertThat(kazakhstan(write("a", bytes.toByteArray()))).isEqualTo(Money.parse("EUR 7"));
  }
}
