package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ImfFormatTest {

  private static final String HEADER =
      "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\","
          + "\"Counterpart Country Name\",\"Counterpart Country Code\",Attribute,"
          + "2001,2001M1,2001Q4,\r\n";

  private static Read read(String rows) {
    assertThat(TextFormats.of(HEADER)).get().isInstanceOf(ImfFormat.class);
    return Read.text(new ImfFormat(), HEADER + rows);
  }

  @Test
  void theSampleIsNoTradeAndSaysWhatItIs() {
    Read read = new Read();
    assertThatThrownBy(
            () ->
                new ImfFormat()
                    .read(
                        new StringReader(Read.sampleText("imf-bulk-timeseries-excerpt.csv")),
                        "",
                        read))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageStartingWith(
            "no row is a value of trade; there are only the indicator FD_FD_IX, which is not known");
    assertThat(read.asideCount()).isEqualTo(900);
    assertThat(read.aside).hasSize(9);
    assertThat(read.refused).isEmpty();
  }

  @Test
  void aSeriesIsManyObservations() {
    Read read =
        read(
            "\"Kazakhstan, Rep. of\",916,Exports,TXG_FOB_USD,World,001,Value,5.25,1.2E+7,,\r\n"
                + "\"Kazakhstan, Rep. of\",916,Exports,TXG_FOB_USD,World,001,Status,E,,,\r\n"
                + "Kyrgyz Rep.,917,Imports,TMG_CIF_USD,EU,998,Value,1,2,3,\r\n"
                + "EU,998,Imports,TMG_FOB_USD,Tajikistan,923,Status,,p,E,\r\n"
                + "EU,998,Imports,TMG_FOB_USD,Tajikistan,923,Value,0,2,,\r\n"
                + "EU,998,Balance,TBG_USD,Tajikistan,923,Value,-1,,,\r\n");
    assertThat(read.refused).isEmpty();
    assertThat(read.lines())
        .containsExactly(
            "KZ WORLD EXPORT 2001 TOTAL 5.25 USD - [ESTIMATED]",
            "KZ WORLD EXPORT 2001-01 TOTAL 12000000 USD - []",
            "KG EU IMPORT 2001 TOTAL 1 USD - []",
            "KG EU IMPORT 2001-01 TOTAL 2 USD - []",
            "KG EU IMPORT 2001-36 TOTAL 3 USD - []",
            "EU/EU_EVOLVING TJ IMPORT 2001 TOTAL 0 USD - FOB[]",
            "EU/EU_EVOLVING TJ IMPORT 2001-01 TOTAL 2 USD - FOB[PROVISIONAL]",
            "EU/EU_EVOLVING TJ IMPORT 2001-36 TOTAL missing USD - FOB[ESTIMATED]");
    assertThat(read.aside).containsEntry("balances, which are exports less imports", 3).hasSize(1);
  }

  @Test
  void whatIsNotKnownIsRefused() {
    Read read =
        read(
            "X,000,Exports,TXG_FOB_USD,World,001,Value,5,,,\r\n"
                + "K,916,Exports,TXG_FOB_USD,World,001,Note,5,,,\r\n"
                + "K,916,Exports,TXG_FOB_USD,World,001,Value,-5,x,1,\r\n"
                + "K,916,Exports\r\n");
    assertThat(read.rows).hasSize(2);
    assertThat(read.refused).hasSize(4);
  }

  @Test
  void aTableHasPeriods() {
    assertThatThrownBy(
            () -> Read.text(new ImfFormat(), "Country Name,Country Code,Indicator Code\n"))
        .hasMessageStartingWith("a column is a period");
  }
}
