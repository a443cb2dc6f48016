package io.github.steppe.trade.file;

import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.PRODUCT;
import static io.github.steppe.trade.TradeDimension.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.steppe.trade.TradeTally;
import io.github.steppe.trade.TradeTotals;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file is said with its place, for any number of threads and parts. */
class TradeFileErrorsTest {

  /** Some 90 bytes each, so that there are several blocks of 256 KiB. */
  private static final int ROWS = 12_000;

  @TempDir private Path folder;

  private TradeFile file(String text) {
    return TradeFile.of(ComextText.file(folder, "file.csv", text));
  }

  private static TradeFileException error(TradeFile file) {
    return catchThrowableOfType(
        TradeFileException.class, () -> file.totals(TradeTotals.by(PARTNER)));
  }

  private static String withBad(int... lines) {
    StringBuilder text = new StringBuilder(ComextText.HEADER);
    for (int line = 2; line <= ROWS + 1; line++) {
      int it = line;
      boolean bad = IntStream.of(lines).anyMatch(other -> other == it);
      text.append(bad ? ComextText.row("1,") : ComextText.row("1"));
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void theFirstBadLineIsToldWhateverTheThreads(int threads) {
    for (int first : new int[] {2, 3_000, 9_000, ROWS + 1}) {
      TradeFile file = file(withBad(first, 11_000, ROWS + 1)).threads(threads);
      assertThat(error(file).line()).isEqualTo(Math.min(first, 11_000));
      TradeFile returns = file(withBad(first).replace("\n", "\r\n")).threads(threads);
      assertThat(error(returns).line()).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 100})
  void linesOfPartsCountFromTheStartOfTheFile(int parts) {
    int[] bad = {2, 3_000, 9_000, ROWS + 1};
    RefusedRows refused = RefusedRows.keeping(10);
    List<Long> first = new ArrayList<>();
    for (TradeFile part : file("\uFEFF" + withBad(bad)).split(parts)) {
      TradeFileException error = error(part);
      if (error != null) {
        first.add(error.line());
      }
      assertThat(part.threads(2).refusedTo(refused).totals(TradeTotals.by()).tally().read())
          .isPositive();
    }
    assertThat(refused.list())
        .extracting(RefusedRow::line)
        .containsExactly(2L, 3_000L, 9_000L, ROWS + 1L);
    assertThat(first).contains(2L).isSubsetOf(2L, 3_000L, 9_000L, ROWS + 1L).isSorted();
  }

  @Test
  void partsMergedAreTheWhole() {
    StringBuilder text = new StringBuilder(ComextText.HEADER);
    for (int i = 0; i < ROWS; i++) {
      String partner = i % 3 == 0 ? "KZ" : "TM";
      text.append(
          ComextText.row("DE", partner, "2709" + (1000 + i % 97), "1", "202403", "" + i, ""));
    }
    TradeTotals by = TradeTotals.by(PARTNER, PRODUCT);
    TradeFile whole = file(text.toString());
    TradeTotals all = whole.totals(by);
    assertThat(all.value("KZ", "27091000")).isEqualTo(Money.parse("EUR 250551"));
    for (int parts = 1; parts < 20; parts += 3) {
      ImmutableList<TradeFile> split = whole.split(parts);
      assertThat(split).hasSize(Math.min(parts, text.length() >> 16));
      TradeTotals sum = by;
      for (TradeFile part : split) {
        sum = part.totals(sum);
      }
      assertThat(sum).isEqualTo(all).hasSameHashCodeAs(all);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole.split(0))
        .withMessage("cannot split into 0 parts");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole.threads(0))
        .withMessage("cannot read with 0 threads");
  }

  @Test
  void aPartIsNotSplitAgain() {
    ImmutableList<TradeFile> parts = file(withBad()).split(3);
    assertThat(parts.get(1).split(5)).hasSize(1);
    assertThat(parts.get(1).split(5).get(0).totals(TradeTotals.by()))
        .isEqualTo(parts.get(1).totals(TradeTotals.by()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aLineMayBeLongerThanABlock(int threads) {
    String head = "NOTE," + ComextText.HEADER;
    String good = "," + ComextText.row("1");
    String text = head + good + "x".repeat(700_000) + good + good + "y".repeat(300_000);
    TradeFile file = file(text + ",\n" + good).threads(threads);
    assertThat(error(file))
        .hasMessage("file.csv, line 5, '2 fields': a row has 19 fields, as the header has");
    RefusedRows refused = RefusedRows.keeping(1);
    TradeTotals totals = file.refusedTo(refused).totals(TradeTotals.by(PARTNER));
    assertThat(totals.value("KZ")).isEqualTo(Money.parse("EUR 4"));
    assertThat(refused.list().get(0).text()).hasSize(300_001);
  }

  @Test
  void aLineHasAnEnd() {
    String text = ComextText.HEADER + ComextText.rows(2) + "x".repeat(17_000_000);
    assertThat(error(file(text)))
        .hasMessage("file.csv, line 4: a line is longer than 16777216 bytes");
  }

  @Test
  void moreThanTwoThousandColumnsAreReadToo() {
    String more = ",x".repeat(5_000) + "\n";
    String text =
        (ComextText.HEADER + ComextText.rows(40) + ComextText.row("1,")).replace("\n", more);
    TradeFileException error = error(file(text));
    assertThat(error.line()).isEqualTo(42);
    assertThat(error.value()).isEqualTo("5020 fields");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "d1|KZ|27090090|1|202403|1|1|REPORTER|d1|a country is two capital letters",
        "DE|K|27090090|1|202403|1|1|PARTNER|K|a country is two capital letters",
        "DE|KZ||1|202403|1|1|PRODUCT_NC||a product code is 1 to 12 digits and capital letters",
        "DE|KZ|27 9|1|202403|1|1|PRODUCT_NC|27 9|a product code is 1 to 12 digits and capital letters",
        "DE|KZ|27090090|5|202403|1|1|FLOW|5|a flow is 1 (import) or 2 (export)",
        "DE|KZ|27090090|1|202400|1|1|PERIOD|202400|a period is YYYYMM, or YYYY52 for a year",
        "DE|KZ|27090090|1|2024|1|1|PERIOD|2024|a period is YYYYMM, or YYYY52 for a year",
        "DE|KZ|27090090|1|202403|1e5|1|VALUE_EUR|1e5|a plain decimal number of at most 40 digits",
        "DE|KZ|27090090|1|202403|1|x|QUANTITY_KG|x|a plain decimal number of at most 40 digits",
        "DE|KZ|27090090|1|202403|92233720368547758.08|1|VALUE_EUR|92233720368547758.08"
            + "|a number that fits in 64 bits when it is counted in parts of 1/100",
        "DE|KZ|27090090|1|202403|1|9223372036854776|QUANTITY_KG|9223372036854776"
            + "|a number that fits in 64 bits when it is counted in parts of 1/1000"
      })
  void aFieldThatBreaksARuleIsNamed(
      String reporter,
      String partner,
      String product,
      String flow,
      String period,
      String value,
      String quantity,
      String column,
      String bad,
      String rule) {
    String code = product == null ? "" : product;
    String row = ComextText.row(reporter, partner, code, flow, period, value, quantity);
    TradeFileException error = error(file(ComextText.HEADER + ComextText.rows(1) + row));
    assertThat(error.line()).isEqualTo(3);
    assertThat(error.column()).isEqualTo(column);
    assertThat(error.value()).isEqualTo(bad == null ? "" : bad);
    assertThat(error.rule()).isEqualTo(rule);
    assertThat(error).hasMessageContaining("file.csv, line 3, column " + column);
  }

  @Test
  void quotesAreThoseOfRfc4180() {
    String row = ComextText.row("\"1\"").replace(",E,", ",\"a,\"\"b\",");
    TradeTotals totals = file(ComextText.HEADER + row).totals(TradeTotals.by(PARTNER));
    assertThat(totals.value("KZ")).isEqualTo(Money.parse("EUR 1"));
    assertThat(error(file(ComextText.HEADER + ComextText.row("\"1\"x"))).rule())
        .isEqualTo("a comma follows a closing quote");
    assertThat(error(file(ComextText.HEADER + ComextText.row("1").replace("1,0", "\"1,0"))).rule())
        .isEqualTo("a quoted field ends with a quote");
    String quoted = '"' + ComextText.HEADER.strip().replace(",", "\",\"") + "\"\n";
    assertThat(file(quoted + row).totals(TradeTotals.by()).tally().added()).isEqualTo(1);
  }

  @Test
  void aFileWithoutRowsIsNoError() {
    assertThat(file(ComextText.HEADER).totals(TradeTotals.by(PARTNER)).tally())
        .isEqualTo(TradeTally.NONE);
    assertThat(file(ComextText.HEADER.strip()).totals(TradeTotals.by(PARTNER)).list()).isEmpty();
    assertThat(file(ComextText.HEADER + "\n\r\n\n").totals(TradeTotals.by()).tally())
        .isEqualTo(TradeTally.NONE);
  }

  @Test
  void aFileThatIsNoneOfTheLayoutsIsRefused() {
    assertThat(error(file(""))).hasMessageStartingWith("file.csv, line 1: ");
    assertThat(error(file("a,b\n1,2\n"))).hasMessageStartingWith("file.csv, line 1: ");
    assertThat(error(file("\"a,b\n"))).hasMessageStartingWith("file.csv, line 1: ");
    assertThat(error(TradeFile.baci(ComextText.file(folder, "file.csv", ComextText.HEADER))))
        .hasMessage("file.csv, line 1: this is Comext full_v2, and no file of BACI");
    String twice = ComextText.HEADER.replace("VALUE_NAC", "Value_Eur");
    assertThat(error(file(twice)))
        .hasMessage("file.csv, line 1: column VALUE_EUR stands there twice");
    assertThat(catchThrowableOfType(TradeFileException.class, () -> file(twice).split(2)))
        .hasMessage("file.csv, line 1: column VALUE_EUR stands there twice");
    String old = (ComextText.HEADER + ComextText.rows(2)).replace('\n', '\r');
    assertThat(error(file(old)))
        .hasMessage("file.csv, line 1: lines end with a line feed, not with a return alone");
    Path nowhere = folder.resolve("nowhere");
    assertThat(error(TradeFile.of(nowhere))).hasMessage(nowhere + ": there is no such file");
  }

  @Test
  void refusedRowsAreCountedKeptAndWrittenAsTheyStand() {
    StringWriter lines = new StringWriter();
    RefusedRows refused = RefusedRows.keeping(2).writingTo(lines);
    String one = ComextText.row("DE", "kz", "27", "1", "202403", "1", "");
    String two = ComextText.row("1,");
    String three = ComextText.row("DE", "tm", "27", "1", "202403", "\u0436\"", "");
    TradeTotals totals =
        file(ComextText.HEADER + one + ComextText.rows(5) + two.replace("\n", "\r\n") + three)
            .refusedTo(refused)
            .totals(TradeTotals.by(YEAR));
    assertThat(totals.value("2024")).isEqualTo(Money.parse("EUR 5"));
    assertThat(totals.tally())
        .isEqualTo(new TradeTally(8, 5, 0, ImmutableSortedMap.of(), 3))
        .hasToString("8 rows read, 5 added, 3 refused");
    assertThat(refused.count()).isEqualTo(3);
    assertThat(refused.list()).extracting(RefusedRow::line).containsExactly(2L, 8L);
    assertThat(refused.list().get(0))
        .hasToString("file.csv, line 2, column PARTNER, 'kz': a country is two capital letters");
    assertThat(refused.byRule())
        .containsExactly(
            java.util.Map.entry("a country is two capital letters", 2L),
            java.util.Map.entry("a row has 18 fields, as the header has", 1L));
    assertThat(lines).hasToString(one + two + three);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RefusedRows.keeping(-1))
        .withMessage("cannot keep -1 rows");
  }

  @Test
  void whereRefusedRowsCannotBeWrittenThereIsNoGoingOn() {
    IOException full = new IOException("full");
    Writer disk =
        new Writer() {
          @Override
          public void write(char[] chars, int from, int length) throws IOException {
            throw full;
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    TradeFile file = file(withBad(3)).refusedTo(RefusedRows.keeping(0).writingTo(disk));
    assertThat(
            catchThrowableOfType(
                UncheckedIOException.class, () -> file.totals(TradeTotals.by(YEAR))))
        .hasCause(full);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void moreCodesThanThereAreNumbersForAreAnErrorOnTheirLine(int threads) {
    StringBuilder text = new StringBuilder(ComextText.HEADER).append(ComextText.rows(9_000));
    for (int year = 1000; year < 3_100; year++) {
      text.append(ComextText.row("DE", "KZ", "27", "1", year + "52", "1", "1"));
    }
    // One period is that of the first rows.
    TradeFileException error =
        error(file(text.append(ComextText.rows(9_000)).toString()).threads(threads));
    assertThat(error).hasMessageContaining(": more than 2047 different periods");
    if (threads == 1) {
      assertThat(error.line()).isEqualTo(1 + 9_000 + 2_046 + 1);
    }
  }

  @Test
  void aLongValueIsShownInPart() {
    TradeFileException error = error(file(ComextText.HEADER + ComextText.row("x".repeat(1_000))));
    assertThat(error.value()).hasSize(1_000);
    assertThat(error.getMessage()).hasSizeLessThan(250).contains("x'".replace("x", "xx..."));
  }
}
