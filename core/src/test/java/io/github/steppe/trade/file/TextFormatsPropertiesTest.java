package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextFormatsPropertiesTest {

  private static final String[] SAMPLES = {
    "easy-comext-kg-import-2019-01-overlapping-aggregates.csv",
    "eurostat-ext_lt_intratrd-2016-excerpt.tsv",
    "sdmx-csv-2.0-spec-example-04.csv",
    "comtrade-new-api-CHN-2010-total.json",
    "comtrade-legacy-bulk-h3-china-india-2010-excerpt.csv",
    "imf-bulk-timeseries-excerpt.csv"
  };

  private static final String[] BEGINNINGS = {
    "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR\n",
    "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE\n",
    "STRUCTURE,STRUCTURE_ID,geo,partner,sitc06,indic_et,TIME_PERIOD,OBS_VALUE,OBS_FLAG[]\n",
    "indic_et,sitc06,partner,geo\\time\t2015\t2014\n",
    "period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue\n",
    "{\"class\":\"dataset\",",
    "{\"elapsedTime\":\"\",\"data\":[",
    ""
  };

  /** Nothing but rows, rows set aside, and refusals with a line and a rule. */
  private static void readsOrRefuses(String text) {
    for (TextFormat format : TextFormats.ALL) {
      Read read = new Read();
      try {
        format.read(new StringReader(text), "estat_ds-045409.tsv", read);
      } catch (FileRefusedException refused) {
        assertThat(refused.line()).isPositive();
        assertThat(refused).message().isNotBlank();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      assertThat(read.refused).allMatch(refusal -> !refusal.startsWith("0"));
      assertThat(read.rows)
          .allMatch(row -> !row.reporter.isEmpty() && !row.partner.isEmpty() && row.line > 0);
    }
  }

  @Property(tries = 200)
  void anyTextIsReadOrRefused(@ForAll("texts") String text, @ForAll @IntRange(max = 7) int begin) {
    readsOrRefuses(BEGINNINGS[begin] + text);
  }

  @Property(tries = 60)
  void anyChangeOfARealFileIsReadOrRefused(
      @ForAll @IntRange(max = 5) int sample,
      @ForAll @IntRange(max = 20_000) int place,
      @ForAll("texts") String text) {
    String real = Read.sampleText(SAMPLES[sample]);
    int at = Math.min(place, real.length());
    readsOrRefuses(real.substring(0, at) + text + real.substring(Math.min(real.length(), at + 9)));
    readsOrRefuses(real.substring(0, at));
  }

  @Property(tries = 200)
  void wellFormedRowsAreThoseOfAnotherReader(@ForAll("tables") List<List<String>> table)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (List<String> row : table) {
      for (int i = 0; i < row.size(); i++) {
        text.append(i == 0 ? "\"" : ",\"").append(row.get(i).replace("\"", "\"\"")).append('"');
      }
      text.append("\r\n");
    }
    List<List<String>> expected = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.toString())) {
      reader.forEach(row -> expected.add(row.getFields()));
    }
    Read sink = new Read();
    TextRows rows = TextRows.of(new StringReader(text.toString()), ',', sink);
    List<List<String>> read = new ArrayList<>();
    for (TextRow row = rows.next(); row != null; row = rows.next()) {
      read.add(row.cells());
    }
    assertThat(read).isEqualTo(expected);
    assertThat(sink.refused).isEmpty();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("A1,0\"\n\t:;-.{}[]EU27_2020 KZ\\").ofMaxLength(120);
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(
            columns ->
                Arbitraries.strings()
                    .withChars("a ,\"\n;x")
                    .ofMaxLength(6)
                    .list()
                    .ofSize(columns)
                    .list()
                    .ofMaxSize(5));
  }
}
