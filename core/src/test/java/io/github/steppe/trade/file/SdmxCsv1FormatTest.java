package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SdmxCsv1FormatTest {

  private static final String HEADER =
      "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE\n";
  private static final String START = "ESTAT:DS-045409(1.0),15/09/26 11:00:00,A,";

  private static Read read(String text) {
    assertThat(TextFormats.of(text)).get().isInstanceOf(SdmxCsv1Format.class);
    return Read.text(new SdmxCsv1Format(), text);
  }

  @Test
  void valueAndQuantityBecomeOneRow() {
    Read read =
        read(
            HEADER
                + START
                + "DE,VN,030462,1,QUANTITY_IN_100KG,2024,90212.63\n"
                + START
                + "DE,VN,030462,1,QUANTITY_IN_100KG,2025,1\n"
                + START
                + "DE,VN,030462,1,VALUE_IN_EUROS,2024,32313884\n"
                + START
                + "DE,WORLD,030462,1,VALUE_IN_EUROS,2024,39919520\n"
                + START
                + "DE,VN,030462,1,SUPPLEMENTARY_QUANTITY,2024,3\n");
    assertThat(read.lines())
        .containsExactly(
            "DE VN IMPORT 2024 HS:030462 32313884 EUR 9021263kg 2026-09-15[]",
            "DE WORLD IMPORT 2024 HS:030462 39919520 EUR - 2026-09-15[]");
    assertThat(read.aside)
        .containsEntry(EurostatCells.LONE_QUANTITY, 1)
        .containsEntry("supplementary quantities, which stand beside the weight", 1);
    assertThat(read.rows.get(0).line).isEqualTo(4);
  }

  @Test
  void theCodesOfTheUnionAreCompositions() {
    Read read =
        read(
            HEADER
                + START
                + "EU27_2020,EU27_2020_EXTRA,TOTAL,1,VALUE_IN_EUROS,2024-03,1\n"
                + START
                + "EU27_2020,EXT_EU27_2020,TOTAL,2,VALUE_IN_EUROS,2024-Q1,2\n"
                + START
                + "EL,UK,27101943,2,VALUE_IN_EUROS,2024,3\n"
                + START
                + "DE,EXT_EU27_2020,27XXXXXX,3,VALUE_IN_EUROS,2024,4\n"
                + START
                + "DE,EXT_EU27_2020,27XXXXXX,2,VALUE_IN_EUROS,2024,\n");
    assertThat(read.lines())
        .containsExactly(
            "EU/EU27_2020 EXTRA_EU IMPORT 2024-03 TOTAL 1 EUR - 2026-09-15[]",
            "EU/EU27_2020 EXTRA_EU EXPORT 2024-33 TOTAL 2 EUR - 2026-09-15[]",
            "GR GB EXPORT 2024 CN:27101943 3 EUR - 2026-09-15[]",
            "DE EXTRA_EU27_2020 EXPORT 2024 CN:27XXXXXX missing EUR - 2026-09-15[]");
    assertThat(read.aside).containsOnlyKeys("re-exports, a part of exports");
  }

  @Test
  void millionsAndFlagsAndLabels() {
    Read read =
        read(
            "DATAFLOW,LAST UPDATE,freq,indic_et,sitc06,partner,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,"
                + "CONF_STATUS\n"
                + "ESTAT:EXT_LT_MAINEU(1.0),15/09/26,A: Annual,MIO_EXP_VAL: Exports,SITC0_1: Food,"
                + "KZ: Kazakhstan,EU27_2020: European Union,2023: 2023,12.3,bd,\n"
                + "ESTAT:EXT_LT_MAINEU(1.0),15/09/26,A,MIO_IMP_VAL,TOTAL,KZ,EU27_2020,2023,,c,C\n"
                + "ESTAT:EXT_LT_MAINEU(1.0),15/09/26,A,CONT_EXP_EU,TOTAL,KZ,EU27_2020,2023,5,,\n"
                + "ESTAT:EXT_LT_MAINEU(1.0),15/09/26,A,MIO_BAL_VAL,TOTAL,KZ,EU27_2020,2023,-5,,\n"
                + "ESTAT:EXT_LT_MAINEU(1.0),15/09/26,A,NEW_ONE,TOTAL,KZ,EU27_2020,2023,-5,,\n"
                + "ESTAT:EXT_LT_MAINEU(1.0),15/09/26,A,MIO_EXP_VAL,TOTAL,KZ,EU27_2020,2023,1,y,\n"
                + "ESTAT:EXT_LT_MAINEU(1.0),15/09/26,A,MIO_EXP_VAL,TOTAL\n");
    assertThat(read.lines())
        .containsExactly(
            "EU/EU27_2020 KZ EXPORT 2023 SITC_GROUP:0_1 12300000 EUR -"
                + " 2026-09-15[BREAK, DEFINITION_DIFFERS]",
            "EU/EU27_2020 KZ IMPORT 2023 TOTAL missing EUR - 2026-09-15[CONFIDENTIAL]");
    assertThat(read.asideCount()).isEqualTo(3);
    assertThat(read.aside)
        .containsKey("the indicator NEW_ONE, which is not known as a value of trade");
    assertThat(read.refused).hasSize(2);
  }

  @Test
  void dataflowsTellTheClassification() {
    Read read =
        read(
            HEADER.replace("\n", ",CONF_STATUS\n")
                + "ESTAT:DS-059331(1.0),,M,EU,US,07,2,VALUE_EUR,2025-01,10,F\n"
                + "ESTAT:DS-059341(1.0),,M,EU,US,0701,2,VALUE_EUR,2025-01,11,C\n"
                + "ESTAT:DS-018995(1.0),,M,EU,US,333,2,VALUE_IN_EUROS,2025-01,12,\n"
                + "ESTAT:DS-018995(1.0),,M,EU,US,333,2,QUANTITY_IN_100KG,2025-01,0,\n"
                + "ESTAT:DS-999999(1.0),,M,EU,US,07,2,VALUE_EUR,2025-01,10,\n"
                + "ESTAT:DS-999999(1.0),,M,EU,US,TOTAL,2,VALUE_EUR,2025-01,10,\n"
                + "ESTAT:DS-045409(1.0),,M,WORLD,US,TOTAL,2,VALUE_EUR,2025-01,10,\n"
                + "ESTAT:DS-045409(1.0),,M,EU,us,TOTAL,2,VALUE_EUR,2025-01,10,\n"
                + "ESTAT:DS-045409(1.0),,M,EU,US,TOTAL,9,VALUE_EUR,2025-01,10,\n"
                + "ESTAT:DS-045409(1.0),,M,EU,US,a b,1,VALUE_EUR,2025-01,10,\n");
    assertThat(read.lines())
        .containsExactly(
            "EU/EU_EVOLVING US EXPORT 2025-01 SITC:333 12 EUR 0kg []",
            "EU/EU_EVOLVING US EXPORT 2025-01 SITC:07 10 EUR - []",
            "EU/EU_EVOLVING US EXPORT 2025-01 HS:0701 11 EUR - [CONFIDENTIAL]",
            "EU/EU_EVOLVING US EXPORT 2025-01 TOTAL 10 EUR - []");
    assertThat(read.refused)
        .containsExactly(
            "6 product '07': the classification of the dataflow DS-999999 is not known",
            "8 reporter 'WORLD': a reporter is a country or a union of them",
            "9 partner 'us': no country or aggregate of Eurostat",
            "10 flow '9': a flow is 1 or IMP, or 2 or EXP",
            "11 product 'a b': a product is TOTAL or a code of letters, digits and underscores");
  }

  @Test
  void proceduresArePartsAndCellsThatStandTwiceAreTwoRows() {
    Read read =
        read(
            "DATAFLOW,reporter,partner,product,flow,stat_procedure,indicators,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n"
                + "ESTAT:DS-045409(1.0),DE,KZ,TOTAL,1,T,VALUE_EUR,2024,5,3\n"
                + "ESTAT:DS-045409(1.0),DE,KZ,TOTAL,1,1,VALUE_EUR,2024,4,0\n"
                + "ESTAT:DS-045409(1.0),DE,KZ,TOTAL,1,1,VALUE_EUR,2024,4,\n"
                + "ESTAT:DS-045409(1.0),DE,KZ,TOTAL,1,1,VALUE_EUR,2024,4,x\n");
    assertThat(read.lines())
        .containsExactly(
            "DE KZ IMPORT 2024 TOTAL 4 EUR - 1[]",
            "DE KZ IMPORT 2024 TOTAL 5000 EUR - []",
            "DE KZ IMPORT 2024 TOTAL 4 EUR - 1[]");
    assertThat(read.refused).hasSize(1);
  }

  @Test
  void halvesWaitInBoundedMemory() {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i <= EurostatCells.MOST_WAITING; i++) {
      String code = Integer.toString(10_000_000 + i);
      text.append(START).append("DE,VN,").append(code).append(",1,VALUE_IN_EUROS,2024,1\n");
    }
    text.append(START).append("DE,VN,10000000,1,QUANTITY_IN_100KG,2024,1\n");
    text.append(START).append("DE,VN,10000002,1,QUANTITY_IN_100KG,2024,1\n");
    Read read = read(text.toString());
    assertThat(read.rows).hasSize(EurostatCells.MOST_WAITING + 1);
    assertThat(read.rows.get(0).quantity).isNull();
    assertThat(read.rows.get(2).quantity).isEqualTo(new BigDecimal("100"));
    assertThat(read.aside).containsEntry(EurostatCells.LONE_QUANTITY, 1);
  }

  @Test
  void whatIsNoTradeIsRefusedAndSaysWhy() {
    assertThatThrownBy(() -> read("DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE\n"))
        .hasMessage(
            "this is no table of trade: no dimension says the partner (partner), the product"
                + " (product, sitc06), what is measured (indicators, indic_et)");
    assertThatThrownBy(() -> read(HEADER.replace("freq", "nace_r2")))
        .hasMessageStartingWith("the dimension 'nace_r2' is not known");
    assertThatThrownBy(() -> read(HEADER.replace("freq", "geo")))
        .hasMessageStartingWith("two dimensions are the reporter");
    assertThatThrownBy(() -> read(HEADER.replace("freq", "flow")))
        .hasMessage("the column 'flow' stands twice");
    assertThatThrownBy(() -> read(HEADER.replace("TIME_PERIOD", "time")))
        .hasMessage("a column 'TIME_PERIOD' is missing");
    assertThatThrownBy(
            () -> read(HEADER + START + "DE,VN,030462,1,QUANTITY_IN_100KG,2024,90212.63\n"))
        .hasMessageStartingWith("no row is a value of trade; there are only quantities without");
  }
}
