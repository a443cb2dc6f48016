package io.github.steppe.trade.file;

import static io.github.steppe.trade.file.Texts.refused;
import static io.github.steppe.trade.file.Texts.write;
import static io.github.steppe.trade.file.Texts.writeText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files through the whole way from bytes to records and totals. */
class TextFilesTest {

  @TempDir Path folder;

  @Test
  void aPageOfHtmlIsNoData() {
    String rule = "this is a page of HTML, as a service sends it in place of data when it is down";
    assertThat(refused(write(folder, "a.csv", "<!DOCTYPE html><p>Maintenance")).rule())
        .isEqualTo(rule);
    TradeFileException refused = refused(write(folder, "a.csv", "", " <html lang=en>"));
    assertThat(refused.rule()).isEqualTo(rule);
    assertThat(refused.file()).isEqualTo("a.csv");
    assertThat(refused.line()).isEqualTo(1);
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refused(writeText(folder, "a.csv", "")).rule()).isEqualTo("the file is empty");
    assertThat(refused(writeText(folder, "a.csv", "\uFEFF \r\n")).rule())
        .isEqualTo("the file is empty");
  }

  @Test
  void aHeaderThatIsNotKnownIsShown() {
    assertThat(refused(write(folder, "a.csv", "a,b,c", "1,2,3")).rule())
        .isEqualTo("no layout that is known begins so: a,b,c");
    assertThat(refused(writeText(folder, "a.csv", "x".repeat(500))).rule())
        .isEqualTo("no layout that is known begins so: " + "x".repeat(200));
  }

  @Test
  void aFileOfAnotherPublisherIsRefused() {
    Path imf = Texts.sample("imf-bulk-timeseries-excerpt.csv");
    assertThatThrownBy(() -> TradeFile.comtrade(imf).list())
        .isInstanceOf(TradeFileException.class)
        .hasMessageContaining("this is IMF time series, and no file of UN Comtrade");
    Path tsv = Texts.sample("eurostat-ext_lt_intratrd-2016-excerpt.tsv");
    assertThatThrownBy(() -> TradeFile.comext(tsv).list())
        .hasMessageContaining("this is Eurostat TSV, and no file of Comext");
    Path easy = Texts.sample("easy-comext-relational-view-2018-labels.csv");
    assertThatThrownBy(() -> TradeFile.eurostat(easy).list())
        .hasMessageContaining("this is Easy Comext, and no file of Eurostat's services");
    Path legacy = Texts.sample("comtrade-legacy-api-live-animals-2016.csv");
    assertThatThrownBy(() -> TradeFile.imf(legacy).list())
        .hasMessageContaining("this is UN Comtrade, old interface, and no file of the IMF");
    Path reply = Texts.sample("comtrade-new-api-CHN-2010-total.json");
    assertThatThrownBy(() -> TradeFile.baci(reply).list())
        .hasMessageContaining("this is UN Comtrade JSON, and no file of BACI");
    Path sdmx = Texts.sample("sdmx-csv-2.0-spec-example-01.csv");
    assertThatThrownBy(() -> TradeFile.baci(sdmx).list())
        .hasMessageContaining("this is SDMX-CSV 2.0, and no file of BACI");
    Path stat = write(folder, "a.json", "{\"warning\":{}}");
    assertThatThrownBy(() -> TradeFile.baci(stat).list())
        .hasMessageContaining("this is JSON-stat 2.0, and no file of BACI");
  }
}
