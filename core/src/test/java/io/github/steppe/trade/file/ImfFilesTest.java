package io.github.steppe.trade.file;

import static io.github.steppe.trade.file.Texts.records;
import static io.github.steppe.trade.file.Texts.refused;
import static io.github.steppe.trade.file.Texts.sample;
import static io.github.steppe.trade.file.Texts.tally;
import static io.github.steppe.trade.file.Texts.write;
import static io.github.steppe.trade.file.Texts.writeText;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeTotals;
import java.nio.file.Path;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files through the whole way from bytes to records and totals. */
class ImfFilesTest {

  private static final String HEADER =
      "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"Counterpart Country"
          + " Name\",\"Counterpart Country Code\",Attribute,2019,2019M1,2019Q2,";

  private static final String KZ = "\"Kazakhstan, Rep. of\",\"916\",x,";

  @TempDir Path folder;

  @Test
  void indicatorsOfFinanceAreNoTrade() {
    TradeFileException refused = refused(sample("imf-bulk-timeseries-excerpt.csv"));
    assertThat(refused.file()).isEqualTo("imf-bulk-timeseries-excerpt.csv");
    assertThat(refused.rule())
        .startsWith(
            "no row is a value of trade; there are only the indicator FD_FD_IX, which is not"
                + " known as a value of trade; the indicator FD_F");
    // At most five reasons are named.
    assertThat(refused.rule().split(";", -1)).hasSize(6);
  }

  @Test
  void seriesOfTrade() {
    Path file =
        writeText(
            folder,
            "a.csv",
            "\uFEFF"
                + String.join(
                    "\r\n",
                    HEADER,
                    KZ + "\"TXG_FOB_USD\",Germany,\"134\",\"Value\",\"100.25\",\"8\",\"\",",
                    KZ + "TXG_FOB_USD,Germany,134,Status,,E,,",
                    KZ + "TMG_CIF_USD,World,001,Value,5,,7,",
                    KZ + "TMG_FOB_USD,World,001,Value,4,,,",
                    KZ + "TBG_USD,World,001,Value,-4,,,",
                    "EU,998,x,TMG_CIF_USD,Kazakhstan,916,Value,1.5E+3,,,")
                + "\r\n");
    assertThat(records(file))
        .containsExactly(
            "KZ DE EXPORT 2019 TOTAL USD 100.25",
            "KZ DE EXPORT 2019-01 TOTAL USD 8.00 ESTIMATED",
            "KZ WORLD IMPORT 2019 TOTAL USD 5.00",
            "KZ WORLD IMPORT 2019-34 TOTAL USD 7.00",
            "KZ WORLD IMPORT 2019 TOTAL USD 4.00 Valued FOB.",
            "EU KZ IMPORT 2019 TOTAL USD 1500.00 of EU_EVOLVING");
    assertThat(tally(file).setAside())
        .containsEntry("balances, which are exports less imports", 3L)
        .hasSize(1);
    TradeTotals totals =
        TradeFile.imf(file)
            .reporter("KZ")
            .year(2019)
            .where(TradeDimension.LENGTH, "year")
            .totals(
                TradeTotals.by(
                    TradeDimension.PARTNER, TradeDimension.FLOW, TradeDimension.VALUATION));
    assertThat(totals.value("WORLD", "IMPORT", "FOB")).isEqualTo(Money.parse("USD 4"));
  }

  private void rejects(String row, String column, String value, String rule) {
    TradeFileException refused = refused(write(folder, "bad.csv", HEADER, row));
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.column()).isEqualTo(column);
    assertThat(refused.value()).isEqualTo(value);
    assertThat(refused.rule()).contains(rule);
  }

  @Test
  void cellsThatBreakARule() {
    rejects(
        "K,KAZ,x,TXG_FOB_USD,G,134,Value,1,,,", "Country Code", "KAZ", "the IMF table of codes");
    rejects(KZ + "TXG_FOB_USD,G,9,Value,1,,,", "Counterpart Country Code", "9", "does not have");
    rejects(KZ + "TXG_FOB_USD,G,134,Note,1,,,", "Attribute", "Note", "Value or Status");
    rejects(KZ + "TXG_FOB_USD,G,134,Value,,a,,", "2019M1", "a", "a number has digits");
    rejects(KZ + "TXG_FOB_USD", "", KZ + "TXG_FOB_USD", "a row has 11 cells");
  }

  @Test
  void goodCellsStayWhereOthersAreRefused() {
    RefusedRows refused = RefusedRows.keeping(5);
    Path file = write(folder, "a.csv", HEADER, KZ + "TXG_FOB_USD,G,134,Value,x,2,,", "x");
    assertThat(TradeFile.of(file).refusedTo(refused).list()).hasSize(1);
    assertThat(refused.list()).extracting(RefusedRow::line).containsExactly(2L, 3L);
  }

  @Test
  void headersThatBreakARule() {
    assertThat(refused(write(folder, "a.csv", HEADER.replace("2019Q2", "2019"))).rule())
        .isEqualTo("the column '2019' stands twice");
    assertThat(
            refused(
                    write(
                        folder,
                        "a.csv",
                        "Country Name,Country Code,Indicator Code,Counterpart Country Code,Attribute"))
                .rule())
        .isEqualTo("a column is a period: 1948, 1948M1, 1948Q1");
  }
}
