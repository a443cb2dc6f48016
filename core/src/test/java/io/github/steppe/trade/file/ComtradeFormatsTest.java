package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The new interface: JSON and CSV say the same. */
class ComtradeFormatsTest {

  private static final String BULK =
      "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,flowCode,partnerCode,"
          + "partner2Code,classificationCode,isOriginalClassification,cmdCode,customsCode,mosCode,"
          + "motCode,qtyUnitCode,qty,isQtyEstimated,netWgt,isNetWgtEstimated,cifvalue,fobvalue,"
          + "primaryValue,legacyEstimationFlag\n";

  private static Read csv(String text) {
    assertThat(TextFormats.of(text)).get().isInstanceOf(ComtradeCsvFormat.class);
    return Read.text(new ComtradeCsvFormat(), text);
  }

  private static Read json(String text) {
    assertThat(TextFormats.of(text)).get().isInstanceOf(ComtradeJsonFormat.class);
    return Read.text(new ComtradeJsonFormat(), text);
  }

  @Test
  void theJsonSample() {
    Read read = Read.sample("comtrade-new-api-CHN-2010-total.json");
    assertThat(read.lines())
        .containsExactly(
            "CN AR IMPORT 2010 TOTAL 6804128143 USD - []",
            "CN DE IMPORT 2010 TOTAL 74251272075 USD - []",
            "CN AR EXPORT 2010 TOTAL 6115764185 USD - []",
            "CN DE EXPORT 2010 TOTAL 68047133397 USD - []");
    assertThat(read.rows.get(0).line).isEqualTo(5);
  }

  @Test
  void bulkFilesWithoutDescriptions() {
    Read read =
        csv(
            BULK
                + "C,A,20220101,2022,52,2022,398,X,0,0,H6,1,010121,C00,0,0,5,2,0,100.5,1,,9,9.0,4\n"
                + "C,A,20220101,2022,52,202252,398,M,97,,H6,0,01,,,,8,70,1,,0,9,,9,0\n"
                + "C,M,20220501,2022,5,202205,97,M,398,0,S4,1,07330,C00,0,0,-1,,0,0.0,1,,9,9,\n"
                + "C,M,20220501,2022,5,202205,97,X,398,0,B5,1,1,C00,0,0,-1,,0,0,0,9,,9,1,\n"
                + "C,M,20220501,2022,5,202205,97,X,398,0,H6,1,TOTAL,C00,0,0,-1,,0,,0,,,,\n");
    assertThat(read.refused).isEmpty();
    assertThat(read.lines())
        .containsExactly(
            "KZ WORLD EXPORT 2022 H6:010121 9 USD 100.5kg [QUANTITY_ESTIMATED]",
            "KZ EU IMPORT 2022 H6:01 9 USD 70kg [CONVERTED_CLASSIFICATION, QUANTITY_ESTIMATED]",
            "EU/EU_EVOLVING KZ IMPORT 2022-05 S4:07330 9 USD - FOB[]",
            "EU/EU_EVOLVING KZ EXPORT 2022-05 B5:1 9 USD 0kg CIF[ESTIMATED]",
            "EU/EU_EVOLVING KZ EXPORT 2022-05 TOTAL missing USD - []");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RX,0,C00,0,0|re-exports, a part of exports",
        "RM,0,C00,0,0|re-imports, a part of imports",
        "DX,0,C00,0,0|domestic exports, a part of exports",
        "FM,0,C00,0,0|foreign imports, a part of imports",
        "MIP,0,C00,0,0|imports for inward processing, a part of imports",
        "M,156,C00,0,0|trade by second partner, a part of its total",
        "M,0,C01,0,0|trade by customs procedure, a part of its total",
        "M,0,C00,0,2100|trade by mode of transport, a part of its total",
        "M,0,C00,1,0|trade by mode of supply, a part of its total",
      })
  void partsAreSetAside(String codes, String reason) {
    Read read =
        csv(
            "period,reporterCode,classificationCode,cmdCode,partnerCode,primaryValue,"
                + "flowCode,partner2Code,customsCode,mosCode,motCode\n"
                + "2022,398,H6,01,0,9,"
                + codes
                + "\n");
    assertThat(read.rows).isEmpty();
    assertThat(read.aside).containsOnlyKeys(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C,A,2022,999,M,0,H6,01,9|reporterCode '999': the UN Comtrade table of codes does not have",
        "C,A,2022,0,M,4,H6,01,9|reporterCode '0': a reporter is a country",
        "C,A,202205,4,M,0,H6,01,9|period '202205': a period is a year of four digits, or a month",
        "C,M,2022,4,M,0,H6,01,9|period '2022': a period is a year of four digits, or a month",
        "C,A,2022,4,Z,0,H6,01,9|flowCode 'Z': a flow is M, X",
        "C,A,2022,4,M,0,H6,,9|cmdCode '': a product is TOTAL",
        "C,A,2022,4,M,0,H6,01|line 'C,A,2022,4,M,0,H6,01': a row has 9 cells",
      })
  void whatIsNotKnownIsRefused(String row, String refusal) {
    Read read =
        csv(
            "typeCode,freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,"
                + "primaryValue\n"
                + row
                + "\nS,A,2022,4,M,0,EB,01,9\n");
    assertThat(read.rows).isEmpty();
    assertThat(read.refused.get(0)).startsWith(("2 " + refusal).replace("line", ""));
    assertThat(read.aside).containsOnlyKeys("services, which are no goods");
  }

  @Test
  void tabsSeparateToo() {
    assertThat(
            csv("period\treporterCode\tclassificationCode\tcmdCode\tpartnerCode\tflowCode\t"
                    + "primaryValue\n2022\t398\tH6\t01\t0\tX\t5\n")
                .lines())
        .containsExactly("KZ WORLD EXPORT 2022 H6:01 5 USD - []");
  }

  @Test
  void aReplyThatIsNotWholeIsRefused() {
    assertThat(json("{\"elapsedTime\":\"0\",\"count\":0,\"data\":[],\"error\":\"\"}").rows)
        .isEmpty();
    assertThatThrownBy(
            () -> json("{\"elapsedTime\":\"0\",\"count\":2,\"data\":[{\"reporterCode\":4}]}"))
        .hasMessage("the reply says that it has 2 records, and has 1");
    assertThatThrownBy(() -> json("{\"elapsedTime\":\"0\",\"data\":[{\"reporterCode\":4},"))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageStartingWith("this is no JSON, or it is cut off");
    assertThatThrownBy(() -> json("{\"elapsedTime\":\"0\",\"data\":[4]}"))
        .hasMessage("a record is an object");
    assertThatThrownBy(() -> json("{\"elapsedTime\":\"0\",\"data\":{}}"))
        .hasMessage("a reply has its records in an array 'data'");
    assertThatThrownBy(() -> json("{\"elapsedTime\":\"0\",\"data\":null,\"error\":\"too many\"}"))
        .hasMessage("UN Comtrade answered with an error: too many");
    assertThatThrownBy(() -> Read.text(new ComtradeJsonFormat(), "[]"))
        .hasMessage("a reply is an object");
  }

  @Test
  void theOldInterface() {
    Read read = Read.sample("comtrade-legacy-api-live-animals-2016.csv");
    assertThat(read.refused).isEmpty();
    assertThat(read.rows).hasSize(110);
    assertThat(read.total()).isEqualByComparingTo("27760773402");
    assertThat(read.aside)
        .containsEntry("re-exports, a part of exports", 8)
        .containsEntry("re-imports, a part of imports", 9);
    assertThat(read.lines()).contains("AU WORLD IMPORT 2016 H4:01 91128858 USD - []");
  }

  @Test
  void theOldBulkQuery() {
    Read read = Read.sample("comtrade-legacy-bulk-h3-china-india-2010-excerpt.csv");
    assertThat(read.refused).isEmpty();
    assertThat(read.rows).hasSize(40);
    assertThat(read.total()).isEqualByComparingTo("327698047");
    assertThat(read.rows.stream().filter(row -> row.quantity != null)).hasSize(28);
    assertThat(read.rows.stream().filter(row -> !row.flags.isEmpty())).hasSize(24);
    assertThat(read.lines())
        .contains(
            "IN CN EXPORT 2010 H3:010619 109 USD 2kg [QUANTITY_ESTIMATED]",
            "IN CN EXPORT 2010 H3:02 68010 USD - []");
  }

  @Test
  void theOldInterfaceHasLooseNames() {
    Read read =
        Read.text(
            new ComtradeLegacyFormat(),
            "Year,Period,Reporter Code,Trade Flow Code,Partner Code,2nd Partner Code,"
                + "Customs Proc. Code,Mode of Transport Code,Classification,Commodity Code,"
                + "Qty Unit Code,Qty,Netweight (kg),Trade Value (US$),Flag\n"
                + "2016,201603,251,1,0,,,,HS,TOTAL,8,12,,7,\n"
                + "2016,2016,251,2,0,,C00,,H4,01,8,12,13,,0\n"
                + "2016,2016,251,2,0,4,,,H4,01,8,12,13,7,0\n"
                + "2016,2016,251,2,0,,C01,,H4,01,8,12,13,7,0\n"
                + "2016,2016,251,2,0,,,1,H4,01,8,12,13,7,0\n"
                + "2016,2016,251,5,0,,,,H4,01,8,12,13,7,0\n");
    assertThat(read.lines())
        .containsExactly(
            "FR WORLD IMPORT 2016-03 TOTAL 7 USD 12kg []",
            "FR WORLD EXPORT 2016 H4:01 missing USD 13kg []");
    assertThat(read.asideCount()).isEqualTo(3);
    assertThat(read.refused).hasSize(1);
    assertThatThrownBy(
            () ->
                Read.text(
                    new ComtradeLegacyFormat(),
                    "Year,Reporter Code,Trade Flow Code,Partner Code,Classification,"
                        + "Commodity Code\n"))
        .hasMessage("a column 'Trade Value (US$)' is missing");
  }
}
