package io.github.steppe.trade.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.trade.TradeTally;
import io.github.steppe.trade.TradeTotal;
import io.github.steppe.trade.TradeTotals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Files through the whole way from bytes to totals and records. */
class TextFilesPropertiesTest {

  private static final List<String> HEADERS =
      List.of(
          "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR",
          "DATAFLOW,LAST UPDATE,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE",
          "STRUCTURE;STRUCTURE_ID;reporter;partner;product;flow;indicators;TIME_PERIOD;OBS_VALUE",
          "indic_et,sitc06,partner,geo\\time\t2015 \t2014 ",
          "period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue",
          "Year,Reporter Code,Trade Flow Code,Partner Code,Classification,Commodity Code,Value",
          "Country Name,Country Code,Indicator Code,Counterpart Country Code,Attribute,2019,2019M1",
          "t,i,j,k,v,q");

  /** Any bytes after a header that is known: rows, or an exception that says where. */
  @Property(tries = 150)
  void whateverFollowsAHeaderIsReadOrRefused(
      @ForAll("texts") String text, @ForAll @IntRange(max = 7) int header) throws IOException {
    Path file = Files.createTempFile("text", ".csv");
    try {
      Files.write(file, (HEADERS.get(header) + "\n" + text).getBytes(UTF_8));
      List<String> outcome = new ArrayList<>();
      try {
        outcome.add(TradeFile.of(file).totals(TradeTotals.by()).tally().toString());
      } catch (TradeFileException refused) {
        assertThat(refused.file()).isEqualTo(file.getFileName().toString());
        assertThat(refused.line()).isPositive();
        assertThat(refused.rule()).isNotBlank();
        outcome.add(refused.rule());
      }
      assertThat(outcome).hasSize(1);
    } finally {
      Files.delete(file);
    }
  }

  /** With a taker for what is refused, each row is added, set aside or refused. */
  @Property(tries = 150)
  void rowsOfPlausibleCellsAreAllAccountedFor(
      @ForAll("rows") List<List<String>> rows, @ForAll @IntRange(max = 7) int format)
      throws IOException {
    // The table of tabs and the series of the IMF have several values in a row.
    int header = format == 3 || format == 6 ? 0 : format;
    String separator = header == 2 ? ";" : ",";
    int cells = HEADERS.get(header).split(separator, -1).length;
    StringBuilder text = new StringBuilder(HEADERS.get(header)).append('\n');
    for (List<String> row : rows) {
      text.append(String.join(separator, row.subList(0, cells))).append('\n');
    }
    Path file = Files.createTempFile("text", ".csv");
    try {
      Files.write(file, text.toString().getBytes(UTF_8));
      RefusedRows refused = RefusedRows.keeping(0);
      TradeFile lenient = TradeFile.of(file).refusedTo(refused);
      TradeTotals totals = lenient.totals(TradeTotals.by());
      TradeTally tally = totals.tally();
      // A value and its weight, which stand on two lines of SDMX-CSV, are one row.
      long fewest = header == 1 || header == 2 ? (rows.size() + 1) / 2 : rows.size();
      assertThat(tally.read()).isBetween(fewest, (long) rows.size());
      assertThat(tally.refused()).isEqualTo(refused.count());
      long values = 0;
      long missing = 0;
      for (TradeTotal total : totals) {
        values += total.rows();
        missing += total.missing();
      }
      assertThat(values + missing).isEqualTo(tally.added());
      assertThat(lenient.list()).hasSize((int) values);
    } catch (TradeFileException none) {
      assertThat(none.rule()).startsWith("no row is a value of trade");
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("A1,0\"\r\n\t:;-.{}[]EU27_2020 KZ\\\u0436")
        .ofMaxLength(150);
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return Arbitraries.of(
            "DE",
            "KZ",
            "398",
            "276",
            "EU27_2020",
            "TOTAL",
            "270900",
            "1",
            "2",
            "M",
            "X",
            "2024",
            "2024-03",
            "202403",
            "H6",
            "VALUE_EUR",
            "QUANTITY_KG",
            "5.5",
            "1e3",
            "",
            ":",
            "T",
            "916")
        .list()
        .ofSize(9)
        .list()
        .ofMaxSize(8);
  }
}
