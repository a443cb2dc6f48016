package io.github.steppe.trade.file;

import static io.github.steppe.trade.file.Texts.records;
import static io.github.steppe.trade.file.Texts.refused;
import static io.github.steppe.trade.file.Texts.sample;
import static io.github.steppe.trade.file.Texts.tally;
import static io.github.steppe.trade.file.Texts.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeTally;
import io.github.steppe.trade.TradeTotals;
import java.nio.file.Path;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files through the whole way from bytes to records and totals. */
class EurostatTsvFilesTest {

  private static final Path SAMPLE = sample("eurostat-ext_lt_intratrd-2016-excerpt.tsv");

  @TempDir Path folder;

  @Test
  void rowsOfASampleAreAllAccountedFor() {
    TradeTally tally = TradeFile.eurostat(SAMPLE).forEach(record -> {});
    // 160 lines of 17 years: 68 of values, 36 of balances, 56 of shares.
    assertThat(tally.read()).isEqualTo(2720);
    assertThat(tally.added()).isEqualTo(68 * 17);
    assertThat(tally.setAside())
        .containsOnlyKeys(
            "balances, which are exports less imports", "shares, which are no values of trade");
    assertThat(tally.setAside().get("balances, which are exports less imports"))
        .isEqualTo(36L * 17);
    assertThat(tally.setAside().get("shares, which are no values of trade")).isEqualTo(56L * 17);
    // Of the values, 60 cells are missing.
    assertThat(TradeFile.of(SAMPLE).list()).hasSize(68 * 17 - 60);
  }

  @Test
  void millionsBecomeEuro() {
    TradeTotals totals =
        TradeFile.eurostat(SAMPLE)
            .flow(Flow.IMPORT)
            .product("TOTAL")
            .totals(
                TradeTotals.by(
                    TradeDimension.COMPOSITION, TradeDimension.PARTNER, TradeDimension.YEAR));
    assertThat(totals.value("EU27_2007", "EXTRA_EU", "2015"))
        .isEqualTo(Money.parse("EUR 1729000000000"));
    assertThat(totals.value("EU28", "EXTRA_EU", "2013"))
        .isEqualTo(Money.parse("EUR 1687325000000"));
    assertThat(totals.value("EU28", "EU28", "2015")).isEqualTo(Money.parse("EUR 2980157000000"));
  }

  @Test
  void countriesHaveTheIdsOfTheLibrary() {
    TradeTotals totals =
        TradeFile.of(SAMPLE)
            .year(2015)
            .totals(
                TradeTotals.by(
                    TradeDimension.REPORTER,
                    TradeDimension.PARTNER,
                    TradeDimension.FLOW,
                    TradeDimension.PRODUCT));
    assertThat(totals.value("GR", "WORLD", "EXPORT", "TOTAL"))
        .isEqualTo(Money.parse("EUR 25793000000"));
    assertThat(totals.value("GB", "WORLD", "IMPORT", "3"))
        .isEqualTo(Money.parse("EUR 45756000000"));
    assertThat(totals.value("HR", "EXTRA_EU28", "EXPORT", "3"))
        .isEqualTo(Money.parse("EUR 569000000"));
  }

  @Test
  void missingIsCountedAndIsNotZero() {
    TradeTotals totals =
        TradeFile.of(SAMPLE)
            .reporter("HR")
            .partner("WORLD")
            .flow(Flow.EXPORT)
            .product("TOTAL")
            .totals(TradeTotals.by(TradeDimension.YEAR));
    assertThat(totals.value("2015")).isEqualTo(Money.parse("EUR 11671000000"));
    assertThat(totals.list().get(0).key(TradeDimension.YEAR)).isEqualTo("1999");
    assertThat(totals.list().get(0).missing()).isEqualTo(1);
  }

  @Test
  void oldTablesRunBackwards() {
    assertThat(
            records(
                write(
                    folder,
                    "a.tsv",
                    "indic_et,sitc06,partner,geo\\time\t2015M03 \t2015Q1 \t2014 ",
                    "MIO_EXP_VAL,SITC0_1,EXT_EU28,UK\t0 n\t628.5 ep\t: c")))
        .containsExactly(
            "GB EXTRA_EU28 EXPORT 2015-03 SITC_GROUP 0_1 EUR 0.00 NOT_SIGNIFICANT",
            "GB EXTRA_EU28 EXPORT 2015-33 SITC_GROUP 0_1 EUR 628500000.00 ESTIMATED PROVISIONAL");
  }

  @Test
  void newTablesRunUpwards() {
    Path file =
        write(
            folder,
            "estat_ds-018995.tsv",
            "freq,reporter,partner,product,flow,indicators\\TIME_PERIOD\t2015-02 \t2015-Q1 \t2016 ",
            "M,EU27_2020,WORLD,333,2,VALUE_IN_EUROS\t1 \t: \t3 b",
            "M,EU27_2020,WORLD,333,2,QUANTITY_IN_100KG\t1 \t2 \t: ");
    assertThat(records(file))
        .containsExactly(
            "EU WORLD EXPORT 2015-02 SITC 333 EUR 1.00 100 kg of EU27_2020",
            "EU WORLD EXPORT 2016 SITC 333 EUR 3.00 of EU27_2020 BREAK");
    assertThat(tally(file).added()).isEqualTo(3);
  }

  @Test
  void regimeFourIsAllOfThem() {
    assertThat(
            records(
                write(
                    folder,
                    "a.tsv",
                    "declarant,partner,prod_nc,stk_flow,indicators,stat_regime\\time\t2001 ",
                    "DE,KZ,27090090,EXP,VALUE_IN_EUROS,4\t5 ",
                    "DE,KZ,27090090,IMP,VALUE_IN_EUROS,1\t3 ")))
        .containsExactly(
            "DE KZ EXPORT 2001 CN 27090090 EUR 5.00",
            "DE KZ IMPORT 2001 CN 27090090 EUR 3.00 Customs procedures: 1.");
  }

  private static final String HEADER = "indic_et,sitc06,partner,geo\\time\t2015 \t2014 ";

  private void rejects(String row, String column, String value, String rule) {
    TradeFileException refused = refused(write(folder, "bad.tsv", HEADER, row));
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.column()).isEqualTo(column);
    assertThat(refused.value()).isEqualTo(value);
    assertThat(refused.rule()).contains(rule);
  }

  @Test
  void cellsThatBreakARule() {
    String row = "MIO_EXP_VAL,TOTAL,WORLD,DE\t1 \t2";
    rejects(row + "\t3", "", row + "\t3", "a row has 3 cells");
    rejects(
        "MIO_EXP_VAL,TOTAL,DE\t1 \t2",
        "indic_et,sitc06,partner,geo",
        "MIO_EXP_VAL,TOTAL,DE",
        "the first cell has 4 codes");
    rejects(row + " y", "2014", " y", "a flag is one of the letters");
    rejects(row + ",5", "OBS_VALUE", "2,5", "a number has digits");
    rejects("MIO_EXP_VAL,TOTAL,\"W\",DE\t1\t2", "partner", "\"W\"", "no country or aggregate");
    rejects("MIO_EXP_VAL,TOTAL,WORLD,DE\t" + "9".repeat(20) + "\t2", "", "", "fit in 64 bits");
  }

  @Test
  void headersThatBreakARule() {
    assertThat(refused(write(folder, "a.tsv", HEADER + "\t2014 ")).rule())
        .isEqualTo("the column '2014' stands twice");
    assertThat(refused(write(folder, "a.tsv", HEADER + "\t2013W01 ")).rule())
        .isEqualTo("a column is a period, and not '2013W01'");
    assertThat(refused(write(folder, "a.tsv", "geo,unit\\time\t2015 ", "DE,EUR\t1")).rule())
        .startsWith("this is no table of trade: no dimension says the partner");
  }

  @Test
  void goodCellsStayWhereOthersAreRefused() {
    RefusedRows refused = RefusedRows.keeping(5);
    TradeTotals totals =
        TradeFile.eurostat(
                write(
                    folder,
                    "a.tsv",
                    HEADER,
                    "MIO_EXP_VAL,TOTAL,WORLD,DE\tx \t2",
                    "MIO_EXP_VAL\t1",
                    "MIO_IMP_VAL,TOTAL,WORLD,DE\t3 \t4 y"))
            .refusedTo(refused)
            .totals(TradeTotals.by(TradeDimension.FLOW));
    assertThat(totals.value("EXPORT")).isEqualTo(Money.parse("EUR 2000000"));
    assertThat(totals.value("IMPORT")).isEqualTo(Money.parse("EUR 3000000"));
    assertThat(refused.list()).extracting(RefusedRow::line).containsExactly(2L, 3L, 4L);
    assertThat(refused.list()).extracting(RefusedRow::value).contains("x", " y");
  }
}
