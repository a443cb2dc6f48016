package io.github.steppe.trade.file;

import static io.github.steppe.trade.file.Texts.records;
import static io.github.steppe.trade.file.Texts.refused;
import static io.github.steppe.trade.file.Texts.tally;
import static io.github.steppe.trade.file.Texts.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.trade.TradeTotals;
import java.nio.file.Path;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files through the whole way from bytes to records and totals. */
class JsonStatFilesTest {

  @TempDir Path folder;

  /** Two flows, one of two partners, two indicators, two years; made up. */
  private Path cube(String values) {
    return write(
        folder,
        "a.json",
        "{'version':'2.0','class':'dataset','updated':'2026-09-15T11:00:00+0200',"
                .replace('\'', '"')
            + "'extension':{'id':'DS-045409'},".replace('\'', '"')
            + "'id':['freq','reporter','partner','product','flow','indicators','time'],"
                .replace('\'', '"')
            + "'size':[1,1,1,1,2,2,2],'dimension':{".replace('\'', '"')
            + axis("freq", "{'A':0}")
            + axis("reporter", "{'EU27_2020':0}")
            + axis("partner", "['KZ']")
            + axis("product", "{'270900':0}")
            + axis("flow", "{'2':1,'1':0}")
            + axis("indicators", "['VALUE_IN_EUROS','QUANTITY_IN_100KG']")
            + axis("time", "{'2023':0,'2024':1}").replaceAll(",$", "")
            + "},"
            + values.replace('\'', '"')
            + "}");
  }

  private static String axis(String name, String index) {
    return ("'" + name + "':{'category':{'index':" + index + "}},").replace('\'', '"');
  }

  @Test
  void valuesByPlaceAsAnObject() {
    Path file = cube("'value':{'0':1.5,'2':10,'5':1e3,'7':0},'status':{'0':'p','4':'c'}");
    assertThat(records(file))
        .containsExactly(
            "EU KZ IMPORT 2023 HS 270900 EUR 1.50 1000 kg of EU27_2020 at 2026-09-15 PROVISIONAL",
            "EU KZ EXPORT 2024 HS 270900 EUR 1000.00 0 kg of EU27_2020 at 2026-09-15");
    // One more is listed as confidential, without a value.
    assertThat(tally(file).toString()).isEqualTo("3 rows read, 3 added");
  }

  @Test
  void valuesByPlaceAsAList() {
    Path file = cube("'value':[1,2,null,null,null,6,null,7],'status':['','e']");
    assertThat(records(file))
        .containsExactlyInAnyOrder(
            "EU KZ IMPORT 2023 HS 270900 EUR 1.00 of EU27_2020 at 2026-09-15",
            "EU KZ IMPORT 2024 HS 270900 EUR 2.00 of EU27_2020 at 2026-09-15 ESTIMATED",
            "EU KZ EXPORT 2024 HS 270900 EUR 6.00 700 kg of EU27_2020 at 2026-09-15");
  }

  @Test
  void totalsOfAFile() {
    TradeTotals totals =
        TradeFile.eurostat(cube("'value':{'0':1.5,'1':2,'4':4}")).totals(TradeTotals.by());
    assertThat(totals.value()).isEqualTo(Money.parse("EUR 7.50"));
  }

  @Test
  void theNameOfTheFileTellsTheDataflow() {
    String json =
        "{'class':'dataset','id':['reporter','partner','product','indicators','flow','TIME_PERIOD'],"
            + "'size':[1,1,1,1,1,1],'dimension':{"
            + axis("reporter", "['DE']")
            + axis("partner", "['KZ']")
            + axis("product", "['333']")
            + axis("indicators", "['VALUE_EUR']")
            + axis("flow", "['1']")
            + axis("TIME_PERIOD", "['2024-Q2']").replaceAll(",$", "")
            + "},'value':{'0':'5'}}";
    assertThat(records(write(folder, "DS-018995.json", json.replace('\'', '"'))))
        .containsExactly("DE KZ IMPORT 2024-34 SITC 333 EUR 5.00");
  }

  private void rejects(String json, String rule) {
    TradeFileException refused = refused(write(folder, "bad.json", json.replace('\'', '"')));
    assertThat(refused.file()).isEqualTo("bad.json");
    assertThat(refused.line()).isPositive();
    assertThat(refused.rule()).contains(rule);
  }

  @Test
  void aWarningIsNoData() {
    rejects("{'warning':{'status':413,'label':'ASYNCHRONOUS_RESPONSE'}}", "the answer comes later");
  }

  @Test
  void whatIsNoJsonStat() {
    String rule = "'id' and 'size' have an entry for each dimension";
    rejects("{'class':'dataset'}", rule);
    rejects("{'class':'dataset','id':['time'],'size':1,'value':[]}", rule);
    rejects("{'class':'dataset','id':[", "this is no JSON, or it is cut off");
    rejects("{'class':'dataset',]", "this is no JSON, or it is cut off");
    rejects("{'class':'dataset','value':[[1]]}", "a text or number stands here");
    rejects(
        "{'class':'dataset','id':['time'],'size':[2],'dimension':{"
            + "'time':{'category':{'index':['2024']}}},'value':[]}",
        "the dimension 'time' has 2 codes, as 'size' says");
    rejects(
        "{'class':'dataset','id':['time'],'size':[2],'dimension':{"
            + "'time':{'category':{'index':{'2024':0,'2025':2}}}},'value':[]}",
        "the codes of a category have places from 0 on");
    rejects(
        "{'class':'dataset','id':['geo'],'size':[1],'dimension':{"
            + "'geo':{'category':{'label':{'DE':'Germany'}}}},'value':[]}",
        "no dimension is 'time'");
    rejects(
        "{'class':'dataset','id':['geo','time'],'size':[1,1],'dimension':{"
            + "'geo':{'category':{'index':['DE']}},"
            + "'time':{'category':{'index':['2024']}}},'value':[]}",
        "this is no table of trade: no dimension says the partner");
  }

  @Test
  void aDimensionOrTimeThatStandsTwiceIsRefused() {
    String one = "{'category':{'index':['2024']}}";
    rejects(
        "{'class':'dataset','id':['time','time'],'size':[1,1],'dimension':{'time':"
            + one
            + "},'value':[1]}",
        "the dimension 'time' stands twice");
    rejects(
        "{'class':'dataset','id':['time','TIME_PERIOD'],'size':[1,1],'dimension':{'time':"
            + one
            + ",'TIME_PERIOD':"
            + one
            + "},'value':[1]}",
        "two dimensions are time: 'time' and 'TIME_PERIOD'");
  }

  @Test
  void placesThatAreNotInTheArray() {
    assertThat(refused(cube("'value':{'8':1}")).rule())
        .isEqualTo("the position 8 is beyond the dimensions");
    assertThat(refused(cube("'value':[1,2,3,4,5,6,7,8,9]")).rule())
        .isEqualTo("the position 8 is beyond the dimensions");
    assertThat(refused(cube("'value':{'x':1}")).rule())
        .isEqualTo("a value is at a position, and not at 'x'");
    assertThat(refused(cube("'value':{'12345678901':1}")).rule())
        .isEqualTo("a value is at a position, and not at '12345678901'");
  }

  @Test
  void cellsThatBreakARule() {
    TradeFileException flag = refused(cube("'value':{'0':1},'status':{'0':'y'}"));
    assertThat(flag.column()).isEqualTo("status");
    assertThat(flag.value()).isEqualTo("y");
    assertThat(refused(cube("'value':{'0':1e999999999}")).column()).isEqualTo("OBS_VALUE");
    RefusedRows refused = RefusedRows.keeping(1);
    assertThat(TradeFile.of(cube("'value':{'0':'x','1':5}")).refusedTo(refused).list()).hasSize(1);
    assertThat(refused.list().get(0).text()).startsWith("\"0\": x");
  }
}
