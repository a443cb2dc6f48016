package io.github.steppe.trade.file;

import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.PERIOD;
import static io.github.steppe.trade.TradeDimension.PRODUCT;
import static io.github.steppe.trade.TradeDimension.REPORTER;
import static io.github.steppe.trade.TradeDimension.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeFilter;
import io.github.steppe.trade.TradeRecord;
import io.github.steppe.trade.TradeTable;
import io.github.steppe.trade.TradeTally;
import io.github.steppe.trade.TradeTotal;
import io.github.steppe.trade.TradeTotals;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever a file holds, the quick reader says what the slow one says. */
class TradeFilePropertiesTest {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "REPORTER", "PARTNER", "PRODUCT_NC", "FLOW", "PERIOD", "VALUE_EUR", "QUANTITY_KG");

  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("steppe");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("file.csv"));
    Files.delete(folder);
  }

  private static Arbitrary<String> mostly(Arbitrary<String> good, String... odd) {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(30, good), net.jqwik.api.Tuple.of(1, Arbitraries.of(odd)));
  }

  private static Arbitrary<String> cell(String column) {
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(11);
    return switch (column) {
      case "REPORTER" -> mostly(Arbitraries.of("DE", "FR"), "de", "D", "DEU", "", "\u00C9A", "D1");
      case "PARTNER" -> mostly(Arbitraries.of("KZ", "TM", "CN"), "kz", "KAZAKHSTAN", "K Z", "-");
      case "PRODUCT_NC" ->
          mostly(
              Arbitraries.of("27090090", "27101943", "27", "39XXXXXX", "TOTAL", "0", "720230"),
              "",
              "27a",
              "123456789",
              "1234567890123",
              "TOTAL12345678",
              "27-9",
              "\u0662\u0667");
      case "FLOW" -> mostly(Arbitraries.of("1", "2"), "3", "4", "", "11");
      case "PERIOD" ->
          mostly(
              Arbitraries.of("202401", "202412", "202452", "202301"),
              "202413",
              "202400",
              "2024",
              "20240",
              "2024AB",
              "2024010");
      case "VALUE_EUR", "QUANTITY_KG" ->
          Arbitraries.frequencyOf(
              net.jqwik.api.Tuple.of(12, digits),
              net.jqwik.api.Tuple.of(
                  4, Combinators.combine(digits, digits).as((a, b) -> a + "." + b)),
              net.jqwik.api.Tuple.of(
                  2,
                  Arbitraries.of(
                      "",
                      "NA",
                      "-5",
                      "-0.25",
                      "+7",
                      "0",
                      "00012",
                      ".5",
                      "5.",
                      "0.125",
                      "0.135",
                      "123456789012",
                      "99999999999999999",
                      "1e5",
                      "1E5",
                      "1.2.3",
                      "-",
                      ".",
                      "x",
                      "12,5",
                      " 12 ",
                      "1 2",
                      "0x1F",
                      "\"")));
      default -> Arbitraries.of("", "x", "a,b", "say \"so\"", "\u0436", "-", "1");
    };
  }

  /** A cell in quotes where it needs them, and now and then where it does not. */
  private static String quoted(String cell, boolean always) {
    return always || cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  private static Arbitrary<String> line(List<String> columns) {
    List<Arbitrary<String>> cells = new ArrayList<>();
    for (String column : columns) {
      Arbitrary<Boolean> always = Arbitraries.of(true, false, false, false, false, false, false);
      cells.add(Combinators.combine(cell(column), always).as(TradeFilePropertiesTest::quoted));
    }
    Arbitrary<String> row = Combinators.combine(cells).as(list -> String.join(",", list));
    Arbitrary<String> odd =
        Arbitraries.of("", "", " ", "x", "\"", ",,,,,,,,,", "DE,KZ", "\"a\"b,c", "\0", "\r");
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(40, row), net.jqwik.api.Tuple.of(1, odd));
  }

  @Provide
  Arbitrary<String> files() {
    List<String> all = new ArrayList<>(COLUMNS);
    all.add("TRADE_TYPE");
    all.add("SUPPL_UNIT");
    Arbitrary<List<String>> columns =
        Combinators.combine(
                Arbitraries.shuffle(all), Arbitraries.of("none", "TRADE_TYPE", "QUANTITY_KG"))
            .as((order, without) -> order.stream().filter(c -> !c.equals(without)).toList());
    return columns.flatMap(
        names ->
            Combinators.combine(
                    line(names).list().ofMaxSize(40),
                    Arbitraries.of("\n", "\r\n"),
                    Arbitraries.of(true, false))
                .as(
                    (lines, end, complete) ->
                        String.join(",", names)
                            + end
                            + String.join(end, lines)
                            + (complete ? end : "")));
  }

  @Provide
  Arbitrary<TradeFilter> filters() {
    TradeFilter all = TradeFilter.ALL;
    return Arbitraries.of(
        all,
        all.where(PARTNER, List.of("KZ")),
        all.where(REPORTER, List.of("FR")).where(FLOW, List.of("EXPORT")),
        all.where(PRODUCT, List.of("27090090", "TOTAL")),
        all.years(2024, 2024));
  }

  private static TradeFile narrowed(Path path, TradeFilter filter) {
    // A filter has no way out, so the few that occur are named once more.
    TradeFile file = TradeFile.comext(path);
    if (filter.narrows(PARTNER)) {
      return file.partner("KZ");
    }
    if (filter.narrows(REPORTER)) {
      return file.reporter("FR").flow(Flow.EXPORT);
    }
    if (filter.narrows(PRODUCT)) {
      return file.product("27090090", "TOTAL");
    }
    return filter.narrows(YEAR) ? file.year(2024) : file;
  }

  private static Path write(String text) {
    return ComextText.file(folder, "file.csv", text);
  }

  @Property(tries = 400)
  void totalsTableAndRecordsAreThoseOfTheSlowReader(
      @ForAll("files") String text,
      @ForAll("filters") TradeFilter filter,
      @ForAll @IntRange(min = 1, max = 3) int threads) {
    SlowReader slow = new SlowReader(text, filter);
    RefusedRows refused = RefusedRows.keeping(1000);
    TradeFile file = narrowed(write(text), filter).threads(threads).refusedTo(refused);
    TradeTotals totals = file.totals(TradeTotals.by(REPORTER, PARTNER, FLOW, PERIOD, PRODUCT));

    ImmutableListMultimap<ImmutableList<String>, SlowReader.Row> groups =
        Multimaps.index(slow.rows, SlowReader.Row::key);
    assertThat(totals.list())
        .extracting(group -> group.key().values().asList())
        .containsExactlyInAnyOrderElementsOf(groups.keySet());
    for (TradeTotal group : totals) {
      check(group, groups.get(group.key().values().asList()));
    }
    check(totals.tally(), slow);
    check(refused, slow);

    TradeTable table = file.refusedTo(RefusedRows.keeping(0)).table();
    assertThat(table.totals(TradeTotals.by(REPORTER, PARTNER, FLOW, PERIOD, PRODUCT)).list())
        .isEqualTo(totals.list());
    check(table.tally(), slow);
    assertThat(table.count()).isEqualTo(slow.rows.size());

    List<TradeRecord> records = new ArrayList<>();
    check(file.refusedTo(RefusedRows.keeping(0)).forEach(records::add), slow);
    assertThat(records).extracting(TradeFilePropertiesTest::row).isEqualTo(valued(slow.rows));
    assertThat(table.stream())
        .extracting(TradeFilePropertiesTest::row)
        .containsExactlyInAnyOrderElementsOf(valued(slow.rows));
  }

  private static List<SlowReader.Row> valued(List<SlowReader.Row> rows) {
    return rows.stream().filter(row -> row.value().isPresent()).toList();
  }

  private static SlowReader.Row row(TradeRecord record) {
    return new SlowReader.Row(
        record.reporter(),
        record.partner(),
        record.product(),
        record.flow().name(),
        record.period().toString(),
        Optional.of(record.value().getAmount()),
        record.quantity().map(quantity -> quantity.setScale(3)));
  }

  private static void check(TradeTotal group, List<SlowReader.Row> rows) {
    List<SlowReader.Row> valued = valued(rows);
    assertThat(group.rows()).isEqualTo(valued.size());
    assertThat(group.missing()).isEqualTo(rows.size() - valued.size());
    if (!valued.isEmpty()) {
      BigDecimal sum =
          valued.stream()
              .map(row -> row.value().orElseThrow())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(group.value().getAmount()).isEqualByComparingTo(sum);
      boolean weighed = valued.stream().allMatch(row -> row.quantity().isPresent());
      assertThat(group.quantity().isPresent()).isEqualTo(weighed);
      if (weighed) {
        assertThat(group.quantity().orElseThrow())
            .isEqualByComparingTo(
                valued.stream()
                    .map(row -> row.quantity().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
      }
    }
  }

  private static void check(TradeTally tally, SlowReader slow) {
    assertThat(tally.added()).isEqualTo(slow.rows.size());
    assertThat(tally.notAsked()).isEqualTo(slow.notAsked);
    assertThat(tally.refused()).isEqualTo(slow.bad.size());
    assertThat(tally.setAside().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(slow.setAside);
  }

  private static void check(RefusedRows refused, SlowReader slow) {
    assertThat(refused.list())
        .extracting(row -> new SlowReader.Bad(row.line(), row.column(), row.text()))
        .isEqualTo(slow.bad);
  }

  @Property(tries = 200)
  void whatIsRefusedDoesNotDependOnWhatIsAsked(@ForAll("files") String text) {
    SlowReader slow = new SlowReader(text, TradeFilter.ALL);
    RefusedRows refused = RefusedRows.keeping(1000);
    TradeTotals totals =
        TradeFile.of(write(text)).threads(1).refusedTo(refused).totals(TradeTotals.by(YEAR));
    check(refused, slow);
    check(totals.tally(), slow);
  }

  @Property(tries = 200)
  void theFirstBadLineIsTheError(
      @ForAll("files") String text, @ForAll @IntRange(min = 1, max = 3) int threads) {
    SlowReader slow = new SlowReader(text, TradeFilter.ALL);
    TradeFile file = TradeFile.of(write(text)).threads(threads);
    TradeFileException error =
        catchThrowableOfType(TradeFileException.class, () -> file.totals(TradeTotals.by(PARTNER)));
    if (slow.bad.isEmpty()) {
      assertThat(error).isNull();
    } else {
      assertThat(error.line()).isEqualTo(slow.bad.get(0).line());
      assertThat(error.column()).isEqualTo(slow.bad.get(0).column());
      assertThat(error).hasMessageStartingWith("file.csv, line " + error.line());
    }
  }

  /** Random bytes give an error with a place, and no other exception. */
  @Property(tries = 500)
  void anyBytesAreReadOrRefused(
      @ForAll byte[] bytes, @ForAll @IntRange(min = 0, max = 5) int begin) {
    byte[][] begins = {
      {},
      {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0, 0, 0, 0},
      {'P', 'K', 3, 4},
      {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0, 4},
      ComextText.HEADER.getBytes(java.nio.charset.StandardCharsets.UTF_8),
      {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}
    };
    byte[] all = com.google.common.primitives.Bytes.concat(begins[begin], bytes);
    TradeFile file = TradeFile.of(ComextText.file(folder, "file.csv", all)).threads(2);
    try {
      TradeTally tally = file.totals(TradeTotals.by(PARTNER)).tally();
      assertThat(tally.refused()).isZero();
    } catch (TradeFileException e) {
      assertThat(e.file()).startsWith("file.csv");
      assertThat(e.rule()).isNotEmpty();
    }
  }
}
