package io.github.steppe.trade.file;

import static io.github.steppe.trade.file.Texts.records;
import static io.github.steppe.trade.file.Texts.refused;
import static io.github.steppe.trade.file.Texts.sample;
import static io.github.steppe.trade.file.Texts.tally;
import static io.github.steppe.trade.file.Texts.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files through the whole way from bytes to records and totals. */
class ComtradeJsonFilesTest {

  private static final String RECORD =
      "{'period':'2024','reporterCode':398,'flowCode':'M','partnerCode':276,'partner2Code':0,"
          + "'classificationCode':'H6','cmdCode':'0101','customsCode':'C00','motCode':0,"
          + "'netWgt':NET,'isNetWgtEstimated':true,'primaryValue':VALUE}";

  @TempDir Path folder;

  private static String record(String weight, String value) {
    return RECORD.replace("NET", weight).replace("VALUE", value).replace('\'', '"');
  }

  private Path reply(String... records) {
    return write(
        folder,
        "a.json",
        "{\"elapsedTime\":\"0.1 secs\",",
        "\"more\":{\"a\":[1]},\"data\":[",
        String.join(",\n", records) + "],",
        "\"error\":\"\"}");
  }

  @Test
  void aReply() {
    assertThat(records(sample("comtrade-new-api-CHN-2010-total.json")))
        .containsExactly(
            "CN AR IMPORT 2010 TOTAL USD 6804128143.00",
            "CN DE IMPORT 2010 TOTAL USD 74251272075.00",
            "CN AR EXPORT 2010 TOTAL USD 6115764185.00",
            "CN DE EXPORT 2010 TOTAL USD 68047133397.00");
  }

  @Test
  void nullIsMissingAndAnEstimatedZeroIsNotKnown() {
    Path file = reply(record("null", "1.25"), record("0.0", "2e3"), record("5.5", "null"));
    assertThat(records(file))
        .containsExactly(
            "KZ DE IMPORT 2024 H6 0101 USD 1.25", "KZ DE IMPORT 2024 H6 0101 USD 2000.00");
    assertThat(tally(file).added()).isEqualTo(3);
    assertThat(records(reply(record("5.5", "1000.0"))))
        .containsExactly("KZ DE IMPORT 2024 H6 0101 USD 1000.00 5.5 kg QUANTITY_ESTIMATED");
  }

  @Test
  void anEmptyListIsNoError() {
    assertThat(tally(reply()).read()).isZero();
  }

  @Test
  void recordsThatBreakARule() {
    TradeFileException refused =
        refused(reply(record("1", "1"), record("1", "1").replace("398", "999")));
    assertThat(refused.line()).isEqualTo(4);
    assertThat(refused.column()).isEqualTo("reporterCode");
    assertThat(refused.value()).isEqualTo("999");
    assertThat(refused(reply(record("1", "1e999999999"))).column()).isEqualTo("primaryValue");
    RefusedRows kept = RefusedRows.keeping(1);
    assertThat(
            TradeFile.comtrade(reply(record("1", "'x'"), record("1", "3"))).refusedTo(kept).list())
        .hasSize(1);
    assertThat(kept.list().get(0).text()).contains("primaryValue=x");
  }

  private void rejects(String json, String rule) {
    TradeFileException refused = refused(write(folder, "bad.json", json.replace('\'', '"')));
    assertThat(refused.file()).isEqualTo("bad.json");
    assertThat(refused.line()).isPositive();
    assertThat(refused.rule()).contains(rule);
  }

  @Test
  void repliesThatAreNotComplete() {
    String record = record("1", "1");
    rejects("{'elapsedTime':'1','data':{}}", "a reply has its records in an array 'data'");
    rejects("{'elapsedTime':'1','data':[" + record + "," + record.substring(0, 40), "cut off");
    rejects("{'elapsedTime':'1','data':[" + record + "]", "cut off");
    rejects("{'elapsedTime':'1','data':[" + record + ",1]}", "a record is an object");
    rejects("{'elapsedTime' '1','data'}", "this is no JSON");
    rejects(
        "{'elapsedTime':'1','count':2,'data':[" + record + "]}",
        "the reply says that it has 2 records, and has 1");
    rejects(
        "{'elapsedTime':'1','data':[],'error':'no key'}",
        "UN Comtrade answered with an error: no key");
  }
}
