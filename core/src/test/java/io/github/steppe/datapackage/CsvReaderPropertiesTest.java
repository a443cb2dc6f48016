package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The reader against FastCSV, which is strict too. */
class CsvReaderPropertiesTest {

  /** A cell, whether it is quoted where it need not be, and what follows it. */
  record Cell(String text, boolean quoted, String after) {

    String written() {
      boolean needed = text.chars().anyMatch(c -> ",\"\n\r".indexOf(c) >= 0);
      return (quoted || needed ? '"' + text.replace("\"", "\"\"") + '"' : text) + after;
    }
  }

  @Provide
  Arbitrary<List<Cell>> cells() {
    Arbitrary<String> text =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars("ab,\"\n\r ;ä").ofMaxLength(6),
            Arbitraries.strings().ofMaxLength(10).filter(CsvReaderPropertiesTest::isWellFormed),
            Arbitraries.integers().between(8188, 8194).map("y"::repeat));
    return Combinators.combine(
            text, Arbitraries.of(true, false), Arbitraries.of(",", ",", "\n", "\r\n"))
        .as(Cell::new)
        .list()
        .ofMaxSize(12);
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= 0xDFFF);
  }

  @Property
  void aTableIsReadAsItWasWrittenAndAsFastCsvReadsIt(@ForAll("cells") List<Cell> cells)
      throws IOException {
    StringBuilder text = new StringBuilder();
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    for (Cell cell : cells) {
      text.append(cell.written());
      row.add(cell.text());
      if (!cell.after().equals(",")) {
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    if (!row.isEmpty()) {
      text.append("last");
      row.add("last");
      rows.add(row);
    }
    assertThat(CsvReaderTest.rows(new StringReader(text.toString())))
        .isEqualTo(rows)
        .isEqualTo(fastCsv(text.toString()).orElseThrow());
  }

  @Provide
  Arbitrary<String> junk() {
    return Arbitraries.strings().withChars("ab,,\"\"\n\r ").ofMaxLength(20);
  }

  @Property(tries = 5000)
  void anyTextGivesTheRowsThatFastCsvGivesOrAnError(@ForAll("junk") String text)
      throws IOException {
    Optional<List<List<String>>> rows = ours(text);
    if (rows.isPresent()) {
      assertThat(rows).isEqualTo(fastCsv(text));
    } else {
      // FastCSV takes quotes inside of plain cells, and a carriage return for the end of a line.
      assertThat(fastCsv(text).isEmpty() || text.contains("\r") || text.contains("\"")).isTrue();
    }
  }

  @Property
  void everyPrefixOfATableGivesRowsOrAnError(@ForAll("cells") List<Cell> cells) throws IOException {
    StringBuilder text = new StringBuilder();
    cells.stream()
        .filter(cell -> cell.text().length() < 100)
        .forEach(c -> text.append(c.written()));
    for (int end = 0; end <= text.length(); end++) {
      String prefix = text.substring(0, end);
      Optional<List<List<String>>> rows = ours(prefix);
      assertThat(rows.isEmpty() || rows.equals(fastCsv(prefix))).as(prefix).isTrue();
    }
  }

  private static Optional<List<List<String>>> ours(String text) throws IOException {
    try {
      return Optional.of(CsvReaderTest.rows(new StringReader(text)));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static Optional<List<List<String>>> fastCsv(String text) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (var csv =
        de.siegmar.fastcsv.reader.CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      csv.forEach(record -> rows.add(record.getFields()));
      return Optional.of(rows);
    } catch (CsvParseException refused) {
      return Optional.empty();
    }
  }
}
