package io.github.steppe.trade.file;

import static io.github.steppe.trade.file.Texts.records;
import static io.github.steppe.trade.file.Texts.refused;
import static io.github.steppe.trade.file.Texts.sample;
import static io.github.steppe.trade.file.Texts.tally;
import static io.github.steppe.trade.file.Texts.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeTotal;
import io.github.steppe.trade.TradeTotals;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files through the whole way from bytes to records and totals. */
class EasyComextFilesTest {

  private static final String HEADER =
      "REPORTER,PARTNER,PRODUCT,FLOW,STAT_PROCEDURE,PERIOD,VALUE_IN_EUR";

  private static final Path OVERLAPPING =
      sample("easy-comext-kg-import-2019-01-overlapping-aggregates.csv");

  @TempDir Path folder;

  @Test
  void memberStatesAndTheirAggregatesAreNotAddedUp() {
    TradeTotals all = TradeFile.comext(OVERLAPPING).totals(TradeTotals.by());
    assertThat(all.tally().read()).isEqualTo(23);
    assertThat(all.tally().added()).isEqualTo(23);
    assertThatThrownBy(all::value)
        .isInstanceOf(TotalRefusedException.class)
        .hasMessageContaining("compositions")
        .hasMessageContaining("EU27_2020")
        .hasMessageContaining("EU_EVOLVING")
        .hasMessageContaining("EA20");
  }

  @Test
  void eachCompositionHasItsOwnTotal() {
    TradeTotals all =
        TradeFile.comext(OVERLAPPING).totals(TradeTotals.by(TradeDimension.COMPOSITION));
    assertThat(all.value("EU27_2020")).isEqualTo(Money.parse("EUR 5224499"));
    assertThat(all.value("EU_EVOLVING")).isEqualTo(Money.parse("EUR 30064066"));
    assertThat(all.value("EA20")).isEqualTo(Money.parse("EUR 3638080"));
    assertThat(all.value("EA")).isEqualTo(Money.parse("EUR 3638080"));
    TradeTotals narrowed =
        TradeFile.of(OVERLAPPING)
            .where(TradeDimension.COMPOSITION, "EU27_2020")
            .totals(TradeTotals.by(TradeDimension.REPORTER, TradeDimension.PERIOD));
    assertThat(narrowed.value("EU", "2019-01")).isEqualTo(Money.parse("EUR 5224499"));
    assertThat(narrowed.tally().notAsked()).isEqualTo(22);
  }

  @Test
  void memberStatesAloneAddUpToTheUnionOf27() {
    TradeTotals members =
        TradeFile.of(OVERLAPPING)
            .reporter(
                "EE", "AT", "DK", "SK", "ES", "FI", "NL", "FR", "CZ", "BE", "SE", "RO", "PL", "IE",
                "IT", "GR", "DE", "BG", "LT")
            .totals(TradeTotals.by(TradeDimension.PARTNER));
    assertThat(members.value("KG")).isEqualTo(Money.parse("EUR 5224499"));
    assertThat(members.tally().added()).isEqualTo(19);
  }

  @Test
  void labelsOfAYear() {
    Path file = sample("easy-comext-relational-view-2018-labels.csv");
    TradeTotals totals =
        TradeFile.comext(file)
            .totals(
                TradeTotals.by(TradeDimension.PARTNER, TradeDimension.YEAR, TradeDimension.FLOW));
    assertThat(totals.tally().toString()).isEqualTo("248 rows read, 248 added");
    assertThat(totals.value("KZ", "2018", "EXPORT")).isEqualTo(Money.parse("EUR 5495009525"));
    assertThat(totals.value("NU", "2018", "EXPORT")).isEqualTo(Money.parse("EUR 45701"));
    assertThat(totals.value("DE", "2018", "EXPORT")).isEqualTo(Money.parse("EUR 686845893021"));
    assertThat(totals.value("EXTRA_EU", "2018", "EXPORT"))
        .isEqualTo(Money.parse("EUR 2058821896918"));
    assertThat(totals.value("EU27_2020", "2018", "EXPORT"))
        .isEqualTo(Money.parse("EUR 3015132119404"));
    Money countries = Money.zero(CurrencyUnit.EUR);
    for (TradeTotal total : totals) {
      String partner = total.key(TradeDimension.PARTNER);
      if (!partner.equals("EXTRA_EU") && !partner.equals("EU27_2020")) {
        countries = countries.plus(total.value());
      }
    }
    assertThat(countries).isEqualTo(Money.parse("EUR 5073954016322"));
    assertThatThrownBy(() -> TradeFile.of(file).totals(TradeTotals.by()).value())
        .isInstanceOf(TotalRefusedException.class)
        .hasMessageContaining("EXTRA_EU");
  }

  @Test
  void codesWithLabelsOfAYear() {
    Path file = sample("easy-comext-relational-view-2019-codes-and-labels.csv");
    TradeTotals totals =
        TradeFile.comext(file).flow(Flow.EXPORT).year(2019).totals(TradeTotals.by());
    assertThat(totals.value()).isEqualTo(Money.parse("EUR 5165924552623"));
    assertThat(totals.tally().added()).isEqualTo(240);
    TradeTotals byPartner = TradeFile.of(file).totals(TradeTotals.by(TradeDimension.PARTNER));
    assertThat(byPartner.value("KZ")).isEqualTo(Money.parse("EUR 5917319466"));
    assertThat(byPartner.value("NU")).isEqualTo(Money.parse("EUR 64462"));
    assertThat(Texts.text(TradeFile.of(file).partner("KZ").list().get(0)))
        .isEqualTo("EU KZ EXPORT 2019 TOTAL EUR 5917319466.00 of EU27_2020");
  }

  @Test
  void cellsAreCodesWithLabels() {
    assertThat(
            records(
                write(
                    folder,
                    "a.csv",
                    HEADER,
                    "DE-Germany,KZ-Kazakhstan,27090090-Crude oil,1-IMPORT,T-Total,202408-Aug. 2024,1.5",
                    "EU27_2020-Union,EXT_EU27_2020-Extra,27-Fuels,2-EXPORT,1-Normal,202452-2024,2",
                    "001,079,2709,1,2,202403,3",
                    "DE,EXT_EU27_2020,270900,2,,2024,4",
                    "EU,WORLD,TOTAL,2,T,2024-02,5",
                    "FR,EL,TOTAL,2,T,2024,6")))
        .containsExactly(
            "DE KZ IMPORT 2024-08 CN 27090090 EUR 1.50",
            "EU EXTRA_EU EXPORT 2024 HS 27 EUR 2.00 of EU27_2020 Customs procedures: 1.",
            "FR KZ IMPORT 2024-03 HS 2709 EUR 3.00 Customs procedures: 2.",
            "DE EXTRA_EU27_2020 EXPORT 2024 HS 270900 EUR 4.00",
            "EU WORLD EXPORT 2024-02 TOTAL EUR 5.00 of EU_EVOLVING",
            "FR GR EXPORT 2024 TOTAL EUR 6.00");
  }

  @Test
  void labelsInOtherLanguages() {
    assertThat(
            records(
                write(
                    folder,
                    "a.csv",
                    HEADER,
                    "Deutschland,Kasachstan,Insgesamt,EINFUHREN,Insgesamt,Jan.-Dez. 2024,1",
                    "Allemagne,Kirghizistan,Total,EXPORTATIONS,Total,Déc. 2024,2",
                    "Frankreich,Usbekistan,Insgesamt,AUSFUHR,Insgesamt,März 2024,3",
                    "\"Ireland (Eire)\",World,Total,IMPORT,Total,May. 2024,4")))
        .containsExactly(
            "DE KZ IMPORT 2024 TOTAL EUR 1.00",
            "DE KG EXPORT 2024-12 TOTAL EUR 2.00",
            "FR UZ EXPORT 2024-03 TOTAL EUR 3.00",
            "IE WORLD IMPORT 2024-05 TOTAL EUR 4.00");
  }

  @Test
  void quantitiesAreInKilograms() {
    assertThat(
            records(
                write(
                    folder,
                    "a.csv",
                    "REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUROS,QUANTITY_IN_100KG",
                    "DE,KZ,27,1,2024,10,12.5",
                    "DE,KG,27,1,2024,10,:")))
        .containsExactly(
            "DE KZ IMPORT 2024 HS 27 EUR 10.00 1250 kg", "DE KG IMPORT 2024 HS 27 EUR 10.00");
    assertThat(
            records(
                write(
                    folder,
                    "b.csv",
                    "REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,VALUE_IN_EUROS,QUANTITY_IN_KG",
                    "DE,KZ,27,1,2024,10,12.5")))
        .containsExactly("DE KZ IMPORT 2024 HS 27 EUR 10.00 12.5 kg");
  }

  @Test
  void missingIsNotZero() {
    Path file =
        write(
            folder,
            "a.csv",
            HEADER,
            "DE,KZ,TOTAL,1,T,2024,",
            "DE,KZ,TOTAL,2,T,2024,:",
            "DE,KG,TOTAL,2,T,2024,0");
    assertThat(records(file)).containsExactly("DE KG EXPORT 2024 TOTAL EUR 0.00");
    assertThat(tally(file).added()).isEqualTo(3);
    TradeTotals totals = TradeFile.of(file).totals(TradeTotals.by(TradeDimension.PARTNER));
    assertThat(totals.list().get(1).missing()).isEqualTo(2);
    assertThatThrownBy(() -> totals.value("KZ")).isInstanceOf(TotalRefusedException.class);
    assertThat(totals.value("KG").getAmount()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  private void rejects(String row, String column, String value, String rule) {
    TradeFileException refused =
        refused(write(folder, "bad.csv", HEADER, "DE,KZ,TOTAL,1,T,2024,1", row));
    assertThat(refused.file()).isEqualTo("bad.csv");
    assertThat(refused.line()).isEqualTo(3);
    assertThat(refused.column()).isEqualTo(column);
    assertThat(refused.value()).isEqualTo(value);
    assertThat(refused.rule()).contains(rule);
  }

  @Test
  void cellsThatBreakARule() {
    rejects("Atlantis,KZ,TOTAL,1,T,2024,1", "REPORTER", "Atlantis", "no label of a country");
    rejects(",KZ,TOTAL,1,T,2024,1", "REPORTER", "", "no label of a country");
    rejects("WORLD,KZ,TOTAL,1,T,2024,1", "REPORTER", "WORLD", "a reporter is a country");
    rejects("EXT_EU28,KZ,TOTAL,1,T,2024,1", "REPORTER", "EXT_EU28", "a reporter is a country");
    rejects("DE,056,TOTAL,1,T,2024,1", "PARTNER", "056", "not valid in 2024");
    rejects("DE,9999,TOTAL,1,T,2024,1", "PARTNER", "9999", "no label of a country");
    rejects("DE,Land (AT; BE),TOTAL,1,T,2024,1", "PARTNER", "Land (AT; BE)", "no label");
    rejects("DE,KZ,Crude oil,1,T,2024,1", "PRODUCT", "Crude oil", "a product has its code");
    rejects("DE,KZ,270,1,T,2024,1", "PRODUCT", "270", "2, 4, 6 or 8 characters");
    rejects("DE,KZ,TOTAL,3,T,2024,1", "FLOW", "3", "a flow is import or export");
    rejects("DE,KZ,TOTAL,1,Normal,2024,1", "STAT_PROCEDURE", "Normal", "a procedure is the total");
    rejects("DE,KZ,TOTAL,1,T,202413,1", "PERIOD", "202413", "a period is a year");
    rejects("DE,KZ,TOTAL,1,T,Jan.-Feb. 2024,1", "PERIOD", "Jan.-Feb. 2024", "a period is one");
    rejects("DE,KZ,TOTAL,1,T,Xyz. 2024,1", "PERIOD", "Xyz. 2024", "a period is one");
    rejects("DE,KZ,TOTAL,1,T,Jan.,1", "PERIOD", "Jan.", "a period is one");
    rejects("ASEAN,KZ,TOTAL,1,T,2024,1", "REPORTER", "ASEAN", "no label of a country");
    rejects("DE,KZ,TOTAL,1,T,2024,1 000", "VALUE_IN_EUR", "1 000", "a number has digits");
    rejects("DE,KZ,TOTAL,1,T,2024", "", "DE,KZ,TOTAL,1,T,2024", "has 7 cells");
    rejects("DE,KZ,TOTAL,1,T,2024,1,2", "", "DE,KZ,TOTAL,1,T,2024,1,2", "this one has 8");
  }

  @Test
  void goodRowsStayWhereOthersAreRefused() {
    RefusedRows refused = RefusedRows.keeping(10);
    Path file =
        write(
            folder,
            "a.csv",
            HEADER,
            "DE,KZ,TOTAL,1,T,2024,1",
            "Atlantis,KZ,TOTAL,1,T,2024,2",
            "DE,\"KZ,TOTAL,1,T,2024,4",
            "DE,KZ,TOTAL,2,T,2024,8");
    TradeTotals totals =
        TradeFile.comext(file).refusedTo(refused).totals(TradeTotals.by(TradeDimension.FLOW));
    assertThat(totals.value("IMPORT")).isEqualTo(Money.parse("EUR 1"));
    assertThat(totals.value("EXPORT")).isEqualTo(Money.parse("EUR 8"));
    assertThat(totals.tally().refused()).isEqualTo(2);
    assertThat(refused.list()).extracting(RefusedRow::line).containsExactly(3L, 4L);
    assertThat(refused.list().get(0))
        .isEqualTo(
            new RefusedRow(
                "a.csv",
                3,
                "REPORTER",
                "Atlantis",
                "no label of a country or aggregate that is known",
                "Atlantis,KZ,TOTAL,1,T,2024,2"));
  }

  @Test
  void headersThatBreakARule() {
    assertThat(refused(write(folder, "a.csv", HEADER + ",TRANSPORT")).rule())
        .isEqualTo(
            "the column 'TRANSPORT' is not known, and may tell apart what must not be added");
    assertThat(refused(write(folder, "a.csv", HEADER + ",FLOW")).rule())
        .isEqualTo("the column 'FLOW' stands twice");
    assertThat(refused(write(folder, "a.csv", "REPORTER,PARTNER,FLOW,PERIOD,VALUE_IN_EUR")).rule())
        .isEqualTo("a column 'PRODUCT' is missing");
    TradeFileException noValue =
        refused(write(folder, "a.csv", "REPORTER,PARTNER,PRODUCT,FLOW,PERIOD,QUANTITY_IN_KG"));
    assertThat(noValue.rule()).isEqualTo("a column 'VALUE_IN_EUROS' is missing");
    assertThat(noValue.line()).isEqualTo(1);
  }
}
