package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdmxCsv2FormatTest {

  private static SdmxCsv2Table table(String sample) throws IOException {
    String text = Read.sampleText(sample);
    return SdmxCsv2Table.of(new StringReader(text), text, new Read());
  }

  @Test
  void theFirstExampleOfTheStandard() throws IOException {
    SdmxCsv2Table table = table("sdmx-csv-2.0-spec-example-01.csv");
    assertThat(table.header().columns().keySet())
        .containsExactly(
            "STRUCTURE",
            "STRUCTURE_ID",
            "ACTION",
            "DIM_1",
            "DIM_2",
            "DIM_3",
            "OBS_VALUE",
            "ATTR_2",
            "ATTR_3",
            "ATTR_1",
            "UPDATED");
    assertThat(
            SdmxCells.dimensions(
                ImmutableMap.of(
                    "DIM_1", 0, "TIME_PERIOD", 1, "OBS_VALUE", 2, "ATTR_2", 3, "geo", 4)))
        .containsExactly("DIM_1", "geo");
    TextRow row = table.next();
    assertThat(table.value(row)).isEqualTo("12.4");
    assertThat(table.values(row, "ATTR_3")).containsExactly("Normal, special and other values");
    assertThat(table.header().code(row, "DIM_3")).isEqualTo("2014-01");
    row = table.next();
    assertThat(table.value(row)).isEqualTo("10.8");
    assertThat(table.header().code(row, "ATTR_1")).isEqualTo("Y");
    assertThat(table.next()).isNull();
  }

  @Test
  void theFourthHasSemicolonsDecimalCommasAndLabels() throws IOException {
    SdmxCsv2Table table = table("sdmx-csv-2.0-spec-example-04.csv");
    assertThat(table.header().columns().keySet())
        .containsExactly(
            "STRUCTURE",
            "STRUCTURE_ID",
            "ACTION",
            "SERIES_KEY",
            "OBS_KEY",
            "DIM_1",
            "DIM_2",
            "DIM_3",
            "OBS_VALUE",
            "ATTR_2",
            "ATTR_3",
            "ATTR_1");
    TextRow row = table.next();
    assertThat(table.value(row)).isEqualTo("12.4");
    assertThat(table.header().code(row, "DIM_1")).isEqualTo("A");
    assertThat(table.header().cell(row, "OBS_KEY")).isEqualTo("A.B.2014-01");
    assertThat(SdmxCells.dataflow(table.header().cell(row, "STRUCTURE_ID"))).isEqualTo("NA_MAIN");
    assertThat(table.value(table.next())).isEqualTo("10.8");
  }

  @Test
  void theSeventhHasCellsOfSeveralValues() throws IOException {
    SdmxCsv2Table table = table("sdmx-csv-2.0-spec-example-07.csv");
    assertThat(table.header().isMultiple("ATTR_1")).isTrue();
    assertThat(table.header().isMultiple("DIM_1")).isFalse();
    TextRow row = table.next();
    assertThat(table.values(row, "ATTR_1")).containsExactly("Value X", "Value Y");
    assertThat(table.values(row, "ATTR_2")).containsExactly("M, N & O", "P & Q");
    assertThat(table.values(row, "ATTR_3")).containsExactly("A", "B", "C");
    assertThat(table.values(table.next(), "ATTR_3")).containsExactly("A", "C");
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "04", "07"})
  void nationalAccountsAreNoTrade(String number) {
    assertThatThrownBy(() -> Read.sample("sdmx-csv-2.0-spec-example-" + number + ".csv"))
        .isInstanceOf(FileRefusedException.class)
        .hasMessage("a column 'TIME_PERIOD' is missing");
  }

  @Test
  void theDataBrowserHasColumnsOfLabels() {
    Read read =
        Read.text(
            new SdmxCsv2Format(),
            "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,reporter,Reporter,partner,"
                + "Partner,product,Product,flow,Flow,indicators,Indicators,TIME_PERIOD,Time,"
                + "OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag) V2 structure,"
                + "CONF_STATUS,Confidentiality status (flag)\n"
                + "dataflow,ESTAT:DS-059341(1.0),\"EU trade, HS\",A,Annual,DE,Germany,KZ,Kazakhstan,"
                + "270900,Oil,1,IMPORT,VALUE_EUR,Value,2024,,5.5,,p,provisional,,\n"
                + "dataflow,ESTAT:DS-059341(1.0),\"EU trade, HS\",A,Annual,DE,Germany,KZ,Kazakhstan,"
                + "270900,Oil,1,IMPORT,QUANTITY_KG,Weight,2024,,9,,,,,\n");
    assertThat(read.refused).isEmpty();
    assertThat(read.lines())
        .containsExactly("DE KZ IMPORT 2024 HS:270900 5.5 EUR 9kg [PROVISIONAL]");
  }

  @Test
  void actionsAndMultipleFlags() {
    String text =
        "STRUCTURE[|];STRUCTURE_ID;ACTION;SERIES_KEY;freq: F;geo: G;partner: P;sitc06: S;"
            + "indic_et: I;TIME_PERIOD: T;OBS_VALUE: V;OBS_FLAG[];CONF_STATUS[];UPDATED\n"
            + "dataflow;ESTAT:EXT_LT_MAINEU(1.0): Trade;I;x;A;EU28: Union;KZ: Kazakhstan;SITC3: Fuel;"
            + "MIO_IMP_VAL: Imports;2014: 2014;12,4;b: break|p;F;2021-01-22T13:15:41Z\n"
            + "dataflow;ESTAT:EXT_LT_MAINEU(1.0);D;x;A;EU28;KZ;SITC3;MIO_IMP_VAL;2014;;;;\n"
            + "dataflow;ESTAT:EXT_LT_MAINEU(1.0);M;x;A;EU28;KG;SITC3;MIO_IMP_VAL;2014;;;C;\n"
            + "dataflow;ESTAT:EXT_LT_MAINEU(1.0);Q;x;A;EU28;KG;SITC3;MIO_IMP_VAL;2014;;;C;\n"
            + "dataflow;ESTAT:EXT_LT_MAINEU(1.0);I\n";
    assertThat(TextFormats.of(text)).get().isInstanceOf(SdmxCsv2Format.class);
    Read read = Read.text(new SdmxCsv2Format(), text);
    assertThat(read.lines())
        .containsExactly(
            "EU/EU28 KZ IMPORT 2014 SITC_GROUP:3 12400000 EUR - 2021-01-22[BREAK, PROVISIONAL]",
            "EU/EU28 KG IMPORT 2014 SITC_GROUP:3 missing EUR - [CONFIDENTIAL]");
    assertThat(read.aside).containsExactly(Map.entry(SdmxCsv2Format.DELETED, 1));
    assertThat(read.refused).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"STRUCTURE", "STRUCTURE[|]", "STRUCTUREX,STRUCTURE_ID", "\"STRUCTURE\""})
  void aSeparatorFollows(String header) {
    assertThatThrownBy(() -> Read.text(new SdmxCsv2Format(), header + "\n"))
        .isInstanceOf(FileRefusedException.class);
  }
}
