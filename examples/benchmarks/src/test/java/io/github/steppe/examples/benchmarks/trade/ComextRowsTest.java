package io.github.steppe.examples.benchmarks.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComextRowsTest {

  @TempDir private Path folder;

  @Test
  void sameArgumentsGiveTheSameBytes() throws IOException {
    ComextRows.main(new String[] {"5000", "excerpt", "250", "12", folder + "/a.csv"});
    ComextRows.write(5_000, ComextLayout.EXCERPT, 250, 12, folder.resolve("b.csv"));
    assertThat(folder.resolve("a.csv")).hasSameBinaryContentAs(folder.resolve("b.csv"));
    assertThat(Files.readAllLines(folder.resolve("a.csv")))
        .hasSize(5_001)
        .startsWith("REPORTER,PARTNER,PRODUCT_NC,FLOW,PERIOD,VALUE_EUR,QUANTITY_KG")
        .contains("DE,IT,84554395,2,200212,11820,1338");
  }

  @Test
  void monthsAscendAndEachHasItsShareOfTheRows() throws IOException {
    assertThat(rows(ComextLayout.EXCERPT, 5, 240, 1_000))
        .extracting(row -> row[4])
        .isSorted()
        .startsWith("200201", "200201", "200201", "200201", "200202")
        .endsWith("202112");
  }

  @Test
  void fullRowsTellRepeatedKeysApart() throws IOException {
    List<String[]> rows = rows(ComextLayout.FULL_V2, 5, 1, 300);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(18));
    assertThat(rows)
        .extracting(row -> List.of(row[0], row[1], row[3], row[10], row[11]))
        .doesNotHaveDuplicates();
    assertThat(rows).extracting(row -> row[11]).contains("1", "2");
  }

  @Test
  void fullRowsAreSortedByReporterPartnerAndProduct() throws IOException {
    List<String> partners = ComextCodes.partners(250);
    assertThat(rows(ComextLayout.FULL_V2, 250, 1, 3_000))
        .isSortedAccordingTo(
            Comparator.<String[]>comparingInt(row -> ComextCodes.REPORTERS.indexOf(row[0]))
                .thenComparingInt(row -> partners.indexOf(row[1]))
                .thenComparing(row -> row[3]));
  }

  @Test
  void nobodyTradesWithItselfAndMembersTradeInsideTheUnion() throws IOException {
    assertThat(rows(ComextLayout.FULL_V2, 250, 1, 3_000))
        .allSatisfy(row -> assertThat(row[0]).isNotEqualTo(row[1]))
        .allSatisfy(
            row ->
                assertThat(row[2]).isEqualTo(ComextCodes.REPORTERS.contains(row[1]) ? "I" : "E"));
  }

  @Test
  void productsAreEightCharactersInOrderSomeOfThemHidden() {
    List<String> products =
        IntStream.range(0, ComextCodes.PRODUCTS).mapToObj(ComextCodes::product).toList();
    assertThat(products)
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(code -> code.length() == 8)
        .startsWith("01010100")
        .contains("01XXXXXX", "39XXXXXX");
  }

  @Test
  void thereAre250PartnersAnd27Reporters() {
    assertThat(ComextCodes.partners(250)).hasSize(250).doesNotHaveDuplicates();
    assertThat(ComextCodes.partners(250)).containsAll(ComextCodes.REPORTERS);
    assertThat(ComextCodes.partners(250)).containsAll(ComextCodes.CENTRAL_ASIA);
    assertThat(ComextCodes.REPORTERS).hasSize(27).doesNotHaveDuplicates();
    assertThat(ComextCodes.partners(5)).isEqualTo(ComextCodes.CENTRAL_ASIA);
  }

  private List<String[]> rows(ComextLayout layout, int partners, int months, long rows)
      throws IOException {
    Path path = folder.resolve("rows.csv");
    ComextRows.write(rows, layout, partners, months, path);
    return Files.readAllLines(path).stream().skip(1).map(row -> row.split(",")).toList();
  }
}
