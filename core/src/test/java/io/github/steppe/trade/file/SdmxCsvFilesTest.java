package io.github.steppe.trade.file;

import static io.github.steppe.trade.file.Texts.records;
import static io.github.steppe.trade.file.Texts.refused;
import static io.github.steppe.trade.file.Texts.sample;
import static io.github.steppe.trade.file.Texts.tally;
import static io.github.steppe.trade.file.Texts.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeTotals;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files through the whole way from bytes to records and totals. */
class SdmxCsvFilesTest {

  private static final String COLUMNS =
      "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE";

  private static final String START = "ESTAT:DS-045409(1.0),15/09/26 11:00:00,";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"01", "04", "07"})
  void examplesOfTheSpecificationAreNoTrade(String number) {
    TradeFileException refused = refused(sample("sdmx-csv-2.0-spec-example-" + number + ".csv"));
    assertThat(refused.line()).isEqualTo(1);
    assertThat(refused.rule()).isEqualTo("a column 'TIME_PERIOD' is missing");
  }

  @Test
  void valueAndWeightBecomeOneRow() {
    assertThat(
            records(
                write(
                    folder,
                    "a.csv",
                    COLUMNS,
                    START + "A,DE,VN,030462,1,VALUE_IN_EUROS,2024,32313884",
                    START + "A,DE,VN,030462,2,QUANTITY_IN_100KG,2024,3",
                    START + "A,DE,VN,030462,1,QUANTITY_IN_100KG,2024,1000.5",
                    START + "A,DE,VN,030462,2,VALUE_IN_EUROS,2024,5.25",
                    START + "A,DE,VN,27090090,2,VALUE_IN_EUROS,2024,7")))
        .containsExactly(
            "DE VN IMPORT 2024 HS 030462 EUR 32313884.00 100050 kg at 2026-09-15",
            "DE VN EXPORT 2024 HS 030462 EUR 5.25 300 kg at 2026-09-15",
            "DE VN EXPORT 2024 CN 27090090 EUR 7.00 at 2026-09-15");
  }

  @Test
  void aValueThatStandsTwiceIsTwoRows() {
    Path file =
        write(
            folder,
            "a.csv",
            COLUMNS,
            START + "A,DE,VN,TOTAL,1,VALUE_IN_EUROS,2024,1",
            START + "A,DE,VN,TOTAL,1,VALUE_IN_EUROS,2024,2");
    assertThat(records(file))
        .containsExactly(
            "DE VN IMPORT 2024 TOTAL EUR 1.00 at 2026-09-15",
            "DE VN IMPORT 2024 TOTAL EUR 2.00 at 2026-09-15");
  }

  @Test
  void flagsAndConfidentiality() {
    Path file =
        write(
            folder,
            "a.csv",
            COLUMNS + ",OBS_FLAG,CONF_STATUS",
            START + "A,DE,VN,TOTAL,1,VALUE_IN_EUROS,2024,1,ep,F",
            START + "A,DE,VN,TOTAL,1,VALUE_IN_EUROS,2024-03,2,A,C",
            START + "A,DE,VN,TOTAL,1,VALUE_IN_EUROS,2024-Q3,3,P,",
            START + "A,DE,VN,TOTAL,1,VALUE_IN_EUROS,2023,,c,",
            START + "A,DE,VN,TOTAL,1,VALUE_IN_EUROS,2022,,,");
    assertThat(records(file))
        .containsExactly(
            "DE VN IMPORT 2024 TOTAL EUR 1.00 at 2026-09-15 ESTIMATED PROVISIONAL",
            "DE VN IMPORT 2024-03 TOTAL EUR 2.00 at 2026-09-15 CONFIDENTIAL",
            "DE VN IMPORT 2024-35 TOTAL EUR 3.00 at 2026-09-15 PROVISIONAL");
    assertThat(tally(file).added()).isEqualTo(5);
    TradeTotals totals = TradeFile.eurostat(file).totals(TradeTotals.by(TradeDimension.YEAR));
    assertThat(totals.list().get(1).missing()).isEqualTo(1);
    assertThat(totals.list().get(1).flags()).containsExactly("CONFIDENTIAL");
  }

  @Test
  void cellsMayHaveLabels() {
    assertThat(
            records(
                write(
                    folder,
                    "a.csv",
                    "DATAFLOW,LAST UPDATE,freq: Frequency,reporter: Reporter,partner:"
                        + " Partner,product: Product,flow: Flow,indicators: Indicators,TIME_PERIOD:"
                        + " Time,OBS_VALUE: Value",
                    "ESTAT:DS-045409(1.0): EU trade,,A: Annual,DE: Germany,EXT_EU27_2020:"
                        + " Extra,TOTAL: All,1: IMPORT,VALUE_IN_EUROS: Value,2024: 2024,5")))
        .containsExactly("DE EXTRA_EU27_2020 IMPORT 2024 TOTAL EUR 5.00");
  }

  @Test
  void versionTwoWithColumnsOfLabels() {
    assertThat(
            records(
                write(
                    folder,
                    "a.csv",
                    "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time"
                        + " frequency,reporter,Reporter,partner,Partner,product,Product,flow,Flow,"
                        + "indicators,Indicators,stat_procedure,Procedure,TIME_PERIOD,Time,OBS_VALUE,"
                        + "Observation value,OBS_FLAG,Observation status,CONF_STATUS,Confidentiality",
                    "dataflow,ESTAT:DS-059341(1.0),Trade,M,Monthly,EU27_2020,Union,EU27_2020_EXTRA,"
                        + "Extra,270900,Oil,2,Export,VALUE_EUR,Value,T,Total,2024-02,,12,,p,"
                        + "provisional,,",
                    "dataflow,ESTAT:DS-059341(1.0),Trade,M,Monthly,DE,Germany,KZ,Kazakhstan,270900,"
                        + "Oil,2,Export,VALUE_EUR,Value,1,Normal,2024-02,,12,,,,,")))
        .containsExactly(
            "EU EXTRA_EU EXPORT 2024-02 HS 270900 EUR 12.00 of EU27_2020 PROVISIONAL",
            "DE KZ EXPORT 2024-02 HS 270900 EUR 12.00 Customs procedures: 1.");
  }

  @Test
  void versionTwoWithSemicolonsActionsAndDecimalCommas() {
    Path file =
        write(
            folder,
            "a.csv",
            "STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;OBS_KEY;freq: Frequency;reporter;partner;"
                + "product;flow;indicators;TIME_PERIOD;OBS_VALUE: Value;OBS_FLAG[];NOTE[en,fr]",
            "dataflow;ESTAT:DS-018995(1.0);I;x;y;A: Annual;DE;KZ;333;1;VALUE_IN_EUROS;2024;12,5;;",
            "dataflow;ESTAT:DS-018995(1.0);D;x;y;A;DE;KZ;334;1;VALUE_IN_EUROS;2024;9;;");
    assertThat(records(file)).containsExactly("DE KZ IMPORT 2024 SITC 333 EUR 12.50");
    assertThat(tally(file).toString())
        .isEqualTo("2 rows read, 1 added, 1 set aside (deletions, which take an observation back)");
  }

  @Test
  void aDataflowThatIsNotKnownDoesNotTellTheClassification() {
    TradeFileException unknown =
        refused(
            write(
                folder,
                "x.csv",
                "STRUCTURE,STRUCTURE_ID,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE",
                "dataflow,ESTAT:DS-000000,DE,KZ,TOTAL,1,VALUE_IN_EUROS,2024,1",
                "dataflow,ESTAT:DS-000000,DE,KZ,27,1,VALUE_IN_EUROS,2024,1"));
    assertThat(unknown.rule()).contains("classification of the dataflow DS-000000 is not known");
    assertThat(unknown.column()).isEqualTo("product");
    assertThat(unknown.value()).isEqualTo("27");
  }

  @Test
  void flowsIndicatorsAndLoneQuantitiesAreSetAside() {
    Path file =
        write(
            folder,
            "a.csv",
            COLUMNS,
            START + "A,DE,VN,TOTAL,1,VALUE_IN_EUROS,2024,1",
            START + "A,DE,VN,TOTAL,3,VALUE_IN_EUROS,2024,1",
            START + "A,DE,VN,TOTAL,BAL,VALUE_IN_EUROS,2024,-1",
            START + "A,DE,VN,TOTAL,1,SUPPLEMENTARY_QUANTITY,2024,1",
            START + "A,DE,VN,TOTAL,1,WHATEVER,2024,1",
            START + "A,DE,KZ,TOTAL,1,QUANTITY_IN_100KG,2024,1",
            START + "A,DE,KZ,TOTAL,1,QUANTITY_IN_100KG,2024,1");
    assertThat(tally(file).added()).isEqualTo(1);
    assertThat(tally(file).setAside())
        .containsOnly(
            entry("re-exports, a part of exports", 1),
            entry("balances, which are exports less imports", 1),
            entry("supplementary quantities, which stand beside the weight", 1),
            entry("the indicator WHATEVER, which is not known as a value of trade", 1),
            entry("quantities without a value beside them", 2));
  }

  private static java.util.Map.Entry<String, Long> entry(String reason, long count) {
    return java.util.Map.entry(reason, count);
  }

  @Test
  void aFileOfQuantitiesAloneIsNoTrade() {
    assertThat(
            refused(
                    write(
                        folder,
                        "a.csv",
                        COLUMNS,
                        START + "A,DE,KZ,TOTAL,1,QUANTITY_IN_100KG,2024,1",
                        START + "A,DE,KZ,TOTAL,1,SUP_QUANTITY,2024,1"))
                .rule())
        .isEqualTo(
            "no row is a value of trade; there are only quantities without a value beside them;"
                + " supplementary quantities, which stand beside the weight");
  }

  private void rejects(String row, String column, String value, String rule) {
    TradeFileException refused = refused(write(folder, "bad.csv", COLUMNS + ",OBS_FLAG", row));
    assertThat(refused.file()).isEqualTo("bad.csv");
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.column()).isEqualTo(column);
    assertThat(refused.value()).isEqualTo(value);
    assertThat(refused.rule()).contains(rule);
  }

  @Test
  void cellsThatBreakARule() {
    rejects(START + "A,De,KZ,27,1,VALUE_IN_EUROS,2024,1,", "reporter", "De", "no country");
    rejects(START + "A,WORLD,KZ,27,1,VALUE_IN_EUROS,2024,1,", "reporter", "WORLD", "a reporter is");
    rejects(START + "A,DE,,27,1,VALUE_IN_EUROS,2024,1,", "partner", "", "no country");
    rejects(START + "A,DE,KZ,x,1,VALUE_IN_EUROS,2024,1,", "product", "x", "a product is TOTAL");
    rejects(START + "A,DE,KZ,27,9,VALUE_IN_EUROS,2024,1,", "flow", "9", "a flow is 1 or IMP");
    rejects(START + "A,DE,KZ,27,1,VALUE_IN_EUROS,24,1,", "TIME_PERIOD", "24", "a period is");
    rejects(START + "A,DE,KZ,27,1,VALUE_IN_EUROS,2024,1e3.,", "OBS_VALUE", "1e3.", "a number");
    rejects(START + "A,DE,KZ,27,1,VALUE_IN_EUROS,2024,:,", "OBS_VALUE", ":", "a number has");
    rejects(START + "A,DE,KZ,27,1,VALUE_IN_EUROS,2024,1,y", "OBS_FLAG", "y", "a flag is one");
    rejects(
        "x,31/02/26,A,DE,KZ,27,1,VALUE_IN_EUROS,2024,1,", "LAST UPDATE", "31/02/26", "a day is");
    rejects(START + "A,DE", "", START + "A,DE", "a row has 11 cells");
  }

  @Test
  void aNumberThatNoTradeReachesIsRefused() {
    String nines = "9".repeat(25);
    rejects(START + "A,DE,KZ,27,1,VALUE_IN_EUROS,2024," + nines + ",", "", "", "fit in 64 bits");
  }

  @Test
  void headersThatBreakARule() {
    assertThat(refused(write(folder, "a.csv", COLUMNS + ",OBS_VALUE")).rule())
        .isEqualTo("the column 'OBS_VALUE' stands twice");
    assertThat(refused(write(folder, "a.csv", "STRUCTURE,STRUCTURE_ID,TIME_PERIOD")).rule())
        .isEqualTo("a column 'OBS_VALUE' is missing");
    assertThat(refused(write(folder, "a.csv", COLUMNS.replace("TIME_PERIOD", "X"))).rule())
        .isEqualTo("a column 'TIME_PERIOD' is missing");
    assertThat(refused(write(folder, "a.csv", COLUMNS.replace("freq", "transport"))).rule())
        .isEqualTo(
            "the dimension 'transport' is not known, and may tell apart what must not be added");
    assertThat(refused(write(folder, "a.csv", COLUMNS.replace("freq", "geo"))).rule())
        .isEqualTo("two dimensions are the reporter (reporter, geo): 'geo' and 'reporter'");
    assertThat(refused(write(folder, "a.csv", COLUMNS.replace("freq", "\"freq"))).rule())
        .isEqualTo("a quoted cell is closed by a quote");
    assertThat(
            refused(
                    write(
                        folder,
                        "a.csv",
                        "DATAFLOW,reporter,partner,product,indicators,TIME_PERIOD,OBS_VALUE",
                        "x,DE,KZ,TOTAL,VALUE_EUR,2024,1"))
                .column())
        .isEqualTo("FLOW");
  }
}
