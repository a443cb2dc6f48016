package io.github.steppe.trade.file;

import static io.github.steppe.trade.file.Texts.records;
import static io.github.steppe.trade.file.Texts.refused;
import static io.github.steppe.trade.file.Texts.sample;
import static io.github.steppe.trade.file.Texts.tally;
import static io.github.steppe.trade.file.Texts.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeTotals;
import java.nio.file.Path;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files through the whole way from bytes to records and totals. */
class ComtradeCsvFilesTest {

  private static final String HEADER =
      "typeCode,period,reporterCode,flowCode,partnerCode,partner2Code,classificationCode,cmdCode,"
          + "customsCode,mosCode,motCode,netWgt,isNetWgtEstimated,primaryValue,legacyEstimationFlag";

  @TempDir Path folder;

  @Test
  void theInterfaceOfBefore() {
    Path file = sample("comtrade-legacy-api-live-animals-2016.csv");
    TradeTotals totals =
        TradeFile.comtrade(file)
            .totals(TradeTotals.by(TradeDimension.REPORTER, TradeDimension.FLOW));
    assertThat(totals.tally().toString())
        .isEqualTo(
            "127 rows read, 110 added, 9 set aside (re-imports, a part of imports), 8 set aside"
                    .replace("9 set aside (re-imports, a part of imports), 8 set aside", "")
                + "8 set aside (re-exports, a part of exports),"
                + " 9 set aside (re-imports, a part of imports)");
    assertThat(totals.value("KZ", "IMPORT")).isEqualTo(Money.parse("USD 19484893"));
    assertThat(totals.value("KZ", "EXPORT")).isEqualTo(Money.parse("USD 3894586"));
    assertThat(totals.value("KG", "EXPORT")).isEqualTo(Money.parse("USD 1659283"));
    assertThat(totals.value("US", "EXPORT")).isEqualTo(Money.parse("USD 784223079"));
    TradeTotals flows =
        TradeFile.of(file)
            .totals(TradeTotals.by(TradeDimension.FLOW, TradeDimension.CLASSIFICATION));
    Money imports = flows.value("IMPORT", "H2").plus(flows.value("IMPORT", "H3"));
    assertThat(imports.plus(flows.value("IMPORT", "H4"))).isEqualTo(Money.parse("USD 13238273965"));
    assertThatThrownBy(() -> TradeFile.of(file).totals(TradeTotals.by()).value())
        .isInstanceOf(TotalRefusedException.class)
        .hasMessageContaining("classifications");
  }

  @Test
  void bulkOfBeforeKeepsLevelsApart() {
    Path file = sample("comtrade-legacy-bulk-h3-china-india-2010-excerpt.csv");
    TradeTotals totals =
        TradeFile.comtrade(file).totals(TradeTotals.by(TradeDimension.FLOW, TradeDimension.LEVEL));
    assertThat(totals.tally().toString()).isEqualTo("40 rows read, 40 added");
    assertThat(totals.value("IMPORT", "2 digits")).isEqualTo(Money.parse("USD 4213959"));
    assertThat(totals.value("EXPORT", "2 digits")).isEqualTo(Money.parse("USD 247395248"));
    assertThat(totals.value("EXPORT", "4 digits")).isEqualTo(Money.parse("USD 32230524"));
    assertThat(totals.value("IMPORT", "6 digits")).isEqualTo(Money.parse("USD 721383"));
    assertThat(totals.value("EXPORT", "6 digits")).isEqualTo(Money.parse("USD 42884899"));
    assertThatThrownBy(
            () -> TradeFile.of(file).totals(TradeTotals.by(TradeDimension.FLOW)).value("EXPORT"))
        .isInstanceOf(TotalRefusedException.class)
        .hasMessageContaining("product levels");
    assertThat(records(file))
        .startsWith(
            "IN CN EXPORT 2010 H3 010619 USD 109.00 2 kg QUANTITY_ESTIMATED",
            "IN CN IMPORT 2010 H3 010690 USD 453360.00",
            "IN CN EXPORT 2010 H3 02 USD 68010.00",
            "IN CN EXPORT 2010 H3 0202 USD 68010.00 19911 kg QUANTITY_ESTIMATED");
  }

  @Test
  void partsOfACellAreSetAside() {
    Path file =
        write(
            folder,
            "a.csv",
            HEADER,
            "C,2024,398,M,276,0,H6,270900,C00,0,0,7.5,False,10.25,0",
            "C,2024,398,M,276,156,H6,270900,C00,0,0,,False,1,0",
            "C,2024,398,M,276,0,H6,270900,C04,0,0,,False,1,0",
            "C,2024,398,M,276,0,H6,270900,C00,1,0,,False,1,0",
            "C,2024,398,M,276,0,H6,270900,C00,0,1000,,False,1,0",
            "C,2024,398,RX,276,0,H6,270900,C00,0,0,,False,1,0",
            "C,2024,398,RM,276,0,H6,270900,C00,0,0,,False,1,0",
            "C,2024,398,DX,276,0,H6,270900,C00,0,0,,False,1,0",
            "C,2024,398,FM,276,0,H6,270900,C00,0,0,,False,1,0",
            "C,202403,398,X,0,0,H6,TOTAL,C00,0,0,,False,,0");
    assertThat(records(file)).containsExactly("KZ DE IMPORT 2024 H6 270900 USD 10.25 7.5 kg");
    assertThat(tally(file).added()).isEqualTo(2);
    assertThat(tally(file).setAside())
        .hasSize(8)
        .containsKeys(
            "trade by second partner, a part of its total",
            "trade by customs procedure, a part of its total",
            "trade by mode of transport, a part of its total",
            "trade by mode of supply, a part of its total",
            "re-exports, a part of exports",
            "re-imports, a part of imports",
            "domestic exports, a part of exports",
            "foreign imports, a part of imports");
  }

  @Test
  void anEstimatedWeightOfZeroIsNotKnown() {
    assertThat(
            records(
                write(
                    folder,
                    "a.csv",
                    HEADER,
                    "C,2024,398,M,276,0,H6,27,C00,0,0,0.0,true,1,0",
                    "C,2024,398,M,276,0,H6,28,C00,0,0,0.0,false,1,0",
                    "C,2024,398,M,276,0,H6,29,C00,0,0,5,TRUE,1,0",
                    "C,2024,398,M,276,0,H6,30,C00,0,0,5,false,1,6")))
        .containsExactly(
            "KZ DE IMPORT 2024 H6 27 USD 1.00",
            "KZ DE IMPORT 2024 H6 28 USD 1.00 0 kg",
            "KZ DE IMPORT 2024 H6 29 USD 1.00 5 kg QUANTITY_ESTIMATED",
            "KZ DE IMPORT 2024 H6 30 USD 1.00 5 kg QUANTITY_ESTIMATED");
  }

  @Test
  void theUnionAndCodesThatAreNotOfIso() {
    assertThat(
            records(
                write(
                    folder,
                    "a.csv",
                    HEADER,
                    "C,2024,97,M,398,0,H6,TOTAL,C00,0,0,,,1,",
                    "C,1998,58,X,251,0,H1,TOTAL,C00,0,0,,,2,",
                    "C,2024,490,X,842,0,S4,333,C00,0,0,,,3,")))
        .containsExactly(
            "EU KZ IMPORT 2024 TOTAL USD 1.00 of EU_EVOLVING",
            "BE-LU FR EXPORT 1998 TOTAL USD 2.00",
            "UN-490 US EXPORT 2024 S4 333 USD 3.00");
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
    rejects("C,2024,999,M,276,0,H6,27,C00,0,0,,,1,", "reporterCode", "999", "does not have");
    rejects("C,2024,398,M,58,0,H6,27,C00,0,0,,,1,", "partnerCode", "58", "not valid in 2024");
    rejects("C,2024,398,Q,276,0,H6,27,C00,0,0,,,1,", "flowCode", "Q", "a flow is M, X");
    rejects("C,24,398,M,276,0,H6,27,C00,0,0,,,1,", "period", "24", "a period is");
    rejects("C,2024,398,M,276,0,H6,,C00,0,0,,,1,", "cmdCode", "", "a product is TOTAL");
    rejects("C,2024,0,M,276,0,H6,27,C00,0,0,,,1,", "reporterCode", "0", "a reporter is a country");
    rejects("C,2024,398,M,276,0,H6,27,C00,0,0,x,,1,", "netWgt", "x", "a number has");
    rejects("C,2024,398", "", "C,2024,398", "a row has 15 cells");
  }

  @Test
  void headersThatBreakARule() {
    assertThat(refused(write(folder, "a.csv", HEADER + ",Partner Code")).rule())
        .isEqualTo("the column 'Partner Code' stands twice");
    assertThat(refused(write(folder, "a.csv", HEADER.replace("primaryValue", "x"))).rule())
        .startsWith("no layout that is known begins so");
    assertThat(refused(write(folder, "a.csv", HEADER.replace("cmdCode", "x"))).rule())
        .isEqualTo("a column 'cmdCode' is missing");
  }
}
