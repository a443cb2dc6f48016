package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EasyComextFormatTest {

  private static final String HEADER =
      "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR\r\n";

  private static Read read(String row) {
    return Read.text(new EasyComextFormat(), HEADER + row);
  }

  @Test
  void labelsOnly() {
    Read read = Read.sample("easy-comext-relational-view-2018-labels.csv");
    assertThat(read.refused).isEmpty();
    assertThat(read.rows).hasSize(248);
    assertThat(read.total()).isEqualTo(new BigDecimal("10147908032644"));
    assertThat(read.lines())
        .contains(
            "EU/EU27_2020 KZ EXPORT 2018 TOTAL 5495009525 EUR - []",
            "EU/EU27_2020 EXTRA_EU EXPORT 2018 TOTAL 2058821896918 EUR - []",
            "EU/EU27_2020 EU27_2020 EXPORT 2018 TOTAL 3015132119404 EUR - []");
    assertThat(read.rows).extracting(row -> row.partner).doesNotHaveDuplicates();
  }

  @Test
  void codesWithLabels() {
    Read read = Read.sample("easy-comext-relational-view-2019-codes-and-labels.csv");
    assertThat(read.refused).isEmpty();
    assertThat(read.rows).hasSize(240);
    assertThat(read.total()).isEqualTo(new BigDecimal("5165924552623"));
    assertThat(read.lines()).contains("EU/EU27_2020 KZ EXPORT 2019 TOTAL 5917319466 EUR - []");
  }

  @Test
  void aggregatesThatOverlapHaveTheirCompositions() {
    Read read = Read.sample("easy-comext-kg-import-2019-01-overlapping-aggregates.csv");
    assertThat(read.rows).hasSize(23);
    assertThat(read.total()).isEqualTo(new BigDecimal("47789224"));
    assertThat(read.lines())
        .contains(
            "EU/EU27_2020 KG IMPORT 2019-01 TOTAL 5224499 EUR - []",
            "EU/EU_EVOLVING KG IMPORT 2019-01 TOTAL 30064066 EUR - []",
            "EA/EA20 KG IMPORT 2019-01 TOTAL 3638080 EUR - []",
            "EA/EA KG IMPORT 2019-01 TOTAL 3638080 EUR - []",
            "FR KG IMPORT 2019-01 TOTAL 12706 EUR - []");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR,KZ,TOTAL,2,T,202408,5|FR KZ EXPORT 2024-08 TOTAL 5 EUR - []",
        "FR-France,XK-Kosovo,27-Mineral fuels,1-IMPORT,1-Normal,202452-x,0"
            + "|FR XK IMPORT 2024 HS:27 0 EUR - 1[]",
        "Frankreich,Kasachstan,Insgesamt,EINFUHR,Insgesamt,Jan.-Dez. 2018,7"
            + "|FR KZ IMPORT 2018 TOTAL 7 EUR - []",
        "Allemagne,Kirghizstan,Total,EXPORTATIONS,Total,août 2024,7"
            + "|DE KG EXPORT 2024-08 TOTAL 7 EUR - []",
        "Germania,Tagikistan,Totale,Importazioni,Totale,gen.-dic. 2020,7"
            + "|DE TJ IMPORT 2020 TOTAL 7 EUR - []",
        "EU27_2020,Extra-EU27 (from 2020),Total,EXPORT,Total,May. 2024,"
            + "|EU/EU27_2020 EXTRA_EU EXPORT 2024-05 TOTAL missing EUR - []",
        "EU28,Extra-EU27 (from 2020),Total,EXPORT,Total,May. 2024,:"
            + "|EU/EU28 EXTRA_EU27_2020 EXPORT 2024-05 TOTAL missing EUR - []",
        "DE,World,39XXXXXX-hidden,EXPORT,Total,202405,7"
            + "|DE WORLD EXPORT 2024-05 CN:39XXXXXX 7 EUR - []",
        "001,079,TOTAL,1,T,199803,7|FR KZ IMPORT 1998-03 TOTAL 7 EUR - []",
      })
  void cellStyles(String row, String expected) {
    Read read = read(row);
    assertThat(read.refused).isEmpty();
    assertThat(read.lines()).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Atlantis,KZ,TOTAL,2,T,202408,5|2 REPORTER 'Atlantis': no label of a country",
        "CHINA,KZ,TOTAL,2,T,202408,5|2 REPORTER 'CHINA': no label of a country",
        ",KZ,TOTAL,2,T,202408,5|2 REPORTER '': no label of a country",
        "World,KZ,TOTAL,2,T,202408,5|2 REPORTER 'World': a reporter is a country",
        "FR,\"European Union (AA, BB)\",TOTAL,2,T,202408,5|2 PARTNER 'European Union (AA, BB)'",
        "FR,KZ,Live animals,2,T,202408,5|2 PRODUCT 'Live animals': a product has its code",
        "FR,KZ,123,2,T,202408,5|2 PRODUCT '123': a code of HS or CN has 2, 4, 6 or 8",
        "FR,KZ,TOTAL,3,T,202408,5|2 FLOW '3': a flow is import or export",
        "FR,KZ,TOTAL,2,Normal,202408,5|2 STAT_PROCEDURE 'Normal': a procedure is",
        "FR,KZ,TOTAL,2,T,Jan.-Aug. 2024,5|2 PERIOD 'Jan.-Aug. 2024': a period is one month",
        "FR,KZ,TOTAL,2,T,Foo. 2024,5|2 PERIOD 'Foo. 2024': a period is one month",
        "FR,KZ,TOTAL,2,T,202413,5|2 PERIOD '202413': a period is a year",
        "FR,KZ,TOTAL,2,T,202408,x|2 VALUE_IN_EUR 'x': a number has digits",
        "FR,KZ,TOTAL,2,T|2  'FR,KZ,TOTAL,2,T': a row has 7 cells, as the header; this one has 5",
      })
  void whatIsNotKnownIsRefused(String row, String refusal) {
    Read read = read(row);
    assertThat(read.rows).isEmpty();
    assertThat(read.refused).hasSize(1);
    assertThat(read.refused.get(0)).startsWith(refusal);
  }

  @Test
  void columnsMayStandInAnyOrderAndTheProcedureAndWeightMayOrMayNotBeThere() {
    Read read =
        Read.text(
            new EasyComextFormat(),
            "FLOW,REPORTER,PARTNER,PERIOD,PRODUCT,QUANTITY_IN_100KG,VALUE_IN_EUROS\n"
                + "2,FR,KZ,2024,TOTAL,1.5,7\n");
    assertThat(read.lines()).containsExactly("FR KZ EXPORT 2024 TOTAL 7 EUR 150.0kg []");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REPORTER,PARTNER,PRODUCT,FLOW,VALUE_IN_EUR",
        "REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,PERIOD,VALUE_IN_EUR",
        "REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,TRANSPORT,VALUE_IN_EUR",
        "REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,QUANTITY_IN_KG"
      })
  void aHeaderThatWouldMisleadIsRefused(String header) {
    assertThatThrownBy(() -> Read.text(new EasyComextFormat(), header + "\n"))
        .isInstanceOf(FileRefusedException.class);
  }
}
