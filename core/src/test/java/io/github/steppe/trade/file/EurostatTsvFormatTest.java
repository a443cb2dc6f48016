package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EurostatTsvFormatTest {

  private static Read read(String text, String fileName) {
    assertThat(TextFormats.of(text)).get().isInstanceOf(EurostatTsvFormat.class);
    return Read.text(new EurostatTsvFormat(), text, fileName);
  }

  @Test
  void theSample() {
    Read read = Read.sample("eurostat-ext_lt_intratrd-2016-excerpt.tsv");
    assertThat(read.refused).isEmpty();
    assertThat(read.rows).hasSize(1156);
    assertThat(read.missing()).isEqualTo(60);
    assertThat(read.asideCount()).isEqualTo(1564);
    assertThat(read.total()).isEqualTo(new BigDecimal("300176240000000"));
    assertThat(read.lines())
        .contains(
            "EU/EU28 EXTRA_EU EXPORT 2015 TOTAL 1790652000000 EUR - []",
            "GB WORLD IMPORT 1999 SITC_GROUP:3 7960000000 EUR - []",
            "EU/EU28 EXTRA_EU EXPORT 1999 TOTAL missing EUR - []");
    assertThat(read.rows)
        .extracting(row -> row.partner)
        .contains("EXTRA_EU27_2007", "EXTRA_EU28", "EU28", "EU27_2007");
  }

  @Test
  void oldAndNewCells() {
    Read read =
        read(
            "freq,indic_et,sitc06,partner,geo\\TIME_PERIOD\t2015M03 \t2015Q1\t2015 \t2014\t2013-Q4\n"
                + "A,MIO_EXP_VAL,SITC9,KZ,EU28\t0 n\t: c\t: \t1.5 bd\t:m\n"
                + "A,MIO_EXP_VAL,SITC9,KZ\t0 n\t: c\t: \t1.5 bd\t:m\n"
                + "A,MIO_EXP_VAL,SITC9,UZ,EU28\t-4 \t4 y\tx\n"
                + "A,MIO_EXP_VAL,SITC9,UZ,EU28\t-4 \t4 y\tx\t7\t\n",
            "ext_lt_intratrd.tsv");
    assertThat(read.lines())
        .containsExactly(
            "EU/EU28 KZ EXPORT 2015-03 SITC_GROUP:9 0 EUR - [NOT_SIGNIFICANT]",
            "EU/EU28 KZ EXPORT 2015-33 SITC_GROUP:9 missing EUR - [CONFIDENTIAL]",
            "EU/EU28 KZ EXPORT 2015 SITC_GROUP:9 missing EUR - []",
            "EU/EU28 KZ EXPORT 2014 SITC_GROUP:9 1500000 EUR - [BREAK, DEFINITION_DIFFERS]",
            "EU/EU28 KZ EXPORT 2013-36 SITC_GROUP:9 missing EUR - [MISSING]",
            "EU/EU28 UZ EXPORT 2015-03 SITC_GROUP:9 -4000000 EUR - []",
            "EU/EU28 UZ EXPORT 2014 SITC_GROUP:9 7000000 EUR - []",
            "EU/EU28 UZ EXPORT 2013-36 SITC_GROUP:9 missing EUR - []");
    assertThat(read.refused).hasSize(4);
    assertThat(read.refused.get(0)).contains("the first cell has 5 codes, as the header");
    assertThat(read.refused.get(1)).contains("a row has 6 cells, as the header");
  }

  @Test
  void theNameTellsTheDataflow() {
    String text =
        "freq,reporter,partner,product,flow,indicators\\TIME_PERIOD\t2024 \n"
            + "A,DE,KZ,27,1,VALUE_IN_EUROS\t5 \n"
            + "A,DE,KZ,27,1,QUANTITY_IN_100KG\t2 \n";
    assertThat(read(text, "estat_ds-045409.tsv").lines())
        .containsExactly("DE KZ IMPORT 2024 HS:27 5 EUR 200kg []");
    assertThat(read(text, "trade.tsv").refused.get(0))
        .contains("the name of the file tells the dataflow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "indic_et,sitc06,partner\\geo\tDE",
        "indic_et,sitc06,partner,geo\ttime",
        "indic_et,sitc06,partner,geo\\time\tDE",
        "indic_et,sitc06,partner,geo\\time\t2015\t2015 ",
        "indic_et,sitc06,geo\\time\t2015"
      })
  void aHeaderThatIsNoTradeByPeriodIsRefused(String header) {
    assertThatThrownBy(() -> Read.text(new EurostatTsvFormat(), header + "\n"))
        .isInstanceOf(FileRefusedException.class);
  }
}
