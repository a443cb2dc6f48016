package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.relations.Disagreement;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.TradeRecords;
import io.github.steppe.source.Source;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trade as the statistical office has it, copied here a second time, in million euro. */
class TradeSeriesTest {

  private static final Relations RELATIONS = EuCentralAsia.relations();
  private static final TradeRecords UNION = RELATIONS.trade().reporter("EU");
  private static final String COMEXT = "eurostat-comext-2024";

  private static Money million(String value) {
    return Money.of(CurrencyUnit.EUR, new BigDecimal(value).movePointRight(6));
  }

  @ParameterizedTest
  @CsvSource({
    "EXPORT, KZ, EU27_2020, 2010, 5010.247 5679.143 6542.233 7062.839 6348.924 5744.954 4777.232"
        + " 4821.829 5495.01 5917.319 5910.933 5487.087 10347.711 12110.101",
    "EXPORT, KG, EU27_2020, 2010, 205.514 393.383 407.449 396.067 395.256 262.549 233.298 285.86"
        + " 280.388 329.442 234.475 263.239 1170.906 2733.763",
    "EXPORT, TJ, EU27_2020, 2010, 143.532 139.177 160.977 193.335 214.305 164.07 172.517 170.102"
        + " 170.937 167.337 185.573 237.788 261.276 325.602",
    "EXPORT, TM, EU27_2020, 2010, 667.955 887.373 1022.901 1043.976 1100.208 1057.927 1125.017"
        + " 850.197 437.136 554.937 505.709 840.003 603.992 667.129",
    "EXPORT, UZ, EU27_2020, 2010, 1180.507 1257.917 1168.381 1367.854 1530.675 1563.759 1584.571"
        + " 1652.933 2245.646 2494.302 2223.921 2298.603 3765.948 4354.77",
    "IMPORT, KG, EU27_2020, 2019, 105.128 75.553 73.948 147.445 116.061",
    "IMPORT, KZ, EU27_2020, 2020, 12598.31 17548.077",
    "IMPORT, UZ, EU27_2020, 2020, 199.694 476.908",
    "IMPORT, UZ, EU27_2020, 2023, 780 845",
    "IMPORT, TJ, EU27_2020, 2021, 160.4 144.7 174",
    "EXPORT, KZ, EU28, 2019, 6323.527",
    "EXPORT, KG, EU28, 2019, 333.983",
    "IMPORT, KG, EU28, 2019, 820.021",
    "EXPORT, KZ, EU_EVOLVING, 2020, 5945.661",
    "EXPORT, KG, EU_EVOLVING, 2020, 234.777",
    "IMPORT, KG, EU_EVOLVING, 2020, 103.315",
    "EXPORT, EXTRA_EU, EU27_2020, 2010, 1435577.807 1624461.104 1770879.784 1780131.78 1796783.657"
        + " 1876310.887 1866819.615 1994225.84 2058821.897",
    "EXPORT, EXTRA_EU, EU27_2007, 1999, 683082 849739 884707 891899 869237 952951 1057608 1161901"
        + " 1244166 1319819 1101746 1360055 1561858 1691444 1743615 1711384 1800499",
    "EXPORT, EXTRA_EU, EU28, 2002, 885344 861666 945185 1049473 1152485 1234482 1309147 1093961"
        + " 1353196 1554180 1684261 1736648 1703019 1790652",
    "IMPORT, EXTRA_EU, EU27_2007, 1999, 743297 992698 979145 936967 935265 1027522 1183213 1367529"
        + " 1448684 1582932 1234317 1528321 1726124 1794434 1687269 1693429 1729000",
    "IMPORT, EXTRA_EU, EU28, 2002, 937038 935162 1027392 1183933 1368254 1450340 1585231 1235636"
        + " 1529387 1726698 1795070 1687325 1691880 1726483"
  })
  void theCellsAreThoseOfTheSource(
      Flow flow, String partner, String composition, int first, String values) {
    int year = first;
    TradeRecords goods =
        UNION.flow(flow).partner(partner).composition(composition).product(TradeRecord.TOTAL);
    for (String value : values.split(" ")) {
      assertThat(goods.year(year).total()).as(partner + " " + year).isEqualTo(million(value));
      year++;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2010, 7207.755",
    "2011, 8356.993",
    "2012, 9301.942",
    "2013, 10064.07",
    "2014, 9589.367",
    "2015, 8793.259",
    "2016, 7892.634",
    "2017, 7780.921",
    "2018, 8629.116",
    "2019, 9463.337",
    "2020, 9060.611",
    "2021, 9126.72",
    "2022, 16149.833",
    "2023, 20191.365"
  })
  void theFiveAddUpToTheRegion(int year, String value) {
    TradeRecords exports = UNION.flow(Flow.EXPORT).composition("EU27_2020").from(COMEXT).year(year);
    TradeRecords five = exports.partner("CENTRAL_ASIA");
    TradeRecords region = exports.asOnePartner("CENTRAL_ASIA");
    assertThat(five.list())
        .hasSize(5)
        .extracting(TradeRecord::vintage)
        .containsOnly(region.first().orElseThrow().vintage());
    assertThat(region.total()).isEqualTo(million(value));
    // Each is rounded to thousand euro; the region was added up before that.
    assertThat(five.total().minus(region.total()).abs().getAmount())
        .isLessThanOrEqualTo(new BigDecimal("1000"));
  }

  @Test
  void aTotalOfTheRegionNeverStandsBesideItsMembers() {
    TradeRecords exports = UNION.flow(Flow.EXPORT).composition("EU27_2020").year(2022);
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(exports::total)
        .withMessage(
            "partner 'CENTRAL_ASIA' stands beside its member 'KG'; narrow with partner(id) or"
                + " asOnePartner(id)");
  }

  @Test
  void theWorldOutsideTheUnionNeverStandsBesideAnybody() {
    TradeRecords exports =
        UNION
            .flow(Flow.EXPORT)
            .composition("EU27_2020")
            .year(2017)
            .where(record -> !record.partner().equals("CENTRAL_ASIA"));
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(exports::total)
        .withMessageStartingWith(
            "partner 'EXTRA_EU' stands beside 'KG', which it may include; narrow with");
  }

  @Test
  void whereTwoCompositionsHaveACellTheCallerChooses() {
    TradeRecords exports = UNION.partner("KZ").flow(Flow.EXPORT).year(2017);
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(exports::total)
        .withMessage("different compositions: [EU27_2020, EU28]; narrow with composition(id)");
    assertThat(exports.composition("EU28").total()).isEqualTo(million("5103"));
    assertThat(exports.from("aydin-2018").total()).isEqualTo(million("5103"));
    assertThat(exports.composition("EU27_2020").total()).isEqualTo(million("4821.829"));
  }

  @Test
  void theTradeOfKyrgyzstan() {
    assertThat(
            RELATIONS
                .trade()
                .composition("EU27_2020")
                .reporter("EU")
                .partner("KG")
                .years(2019, 2023)
                .where(record -> record.product().equals(TradeRecord.TOTAL))
                .list())
        .extracting(record -> record.flow() + " " + record.year() + " " + record.value())
        .containsExactlyInAnyOrder(
            "EXPORT 2019 EUR 329442000.00",
            "EXPORT 2020 EUR 234475000.00",
            "EXPORT 2021 EUR 263239000.00",
            "EXPORT 2022 EUR 1170906000.00",
            "EXPORT 2023 EUR 2733763000.00",
            "IMPORT 2019 EUR 105128000.00",
            "IMPORT 2020 EUR 75553000.00",
            "IMPORT 2021 EUR 73948000.00",
            "IMPORT 2022 EUR 147445000.00",
            "IMPORT 2023 EUR 116061000.00");
  }

  @ParameterizedTest
  @CsvSource({
    "EXPORT, KZ, 2024-01/2024-08, 7539.521",
    "EXPORT, KG, 2024-01/2024-08, 1883.572",
    "IMPORT, KG, 2024-01/2024-08, 52.481",
    "EXPORT, KG, 2022-01/2022-11, 933.349",
    "EXPORT, KZ, 2022-01/2022-11, 8886.683",
    "EXPORT, UZ, 2022-01/2022-11, 3137.940",
    "IMPORT, KG, 2022-01/2022-11, 134.825",
    "IMPORT, KZ, 2022-01/2022-11, 26937.914",
    "IMPORT, UZ, 2022-01/2022-11, 779.566"
  })
  void aPartOfAYearStandsApart(Flow flow, String partner, String period, String value) {
    TradeRecords goods = UNION.flow(flow).partner(partner).product(TradeRecord.TOTAL);
    TradeRecords part = goods.period(Edtf.parse(period));
    assertThat(part.total()).isEqualTo(million(value));
    TradeRecord record = part.first().orElseThrow();
    assertThat(goods.year(record.year()).list()).doesNotContain(record);
    assertThat(goods.fullYears().list()).doesNotContain(record);
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(goods.composition("EU27_2020")::total)
        .withMessageContaining("; narrow with fullYears() or period(edtf)");
  }

  @ParameterizedTest
  @CsvSource({
    "EXPORT, KG, 2020, 3.806",
    "EXPORT, KG, 2021, 4.283",
    "EXPORT, KZ, 2020, 41.121",
    "EXPORT, KZ, 2021, 43.914",
    "EXPORT, UZ, 2020, 23.597",
    "EXPORT, UZ, 2021, 28.363",
    "IMPORT, KZ, 2020, 11433.084",
    "IMPORT, KZ, 2021, 15832.378",
    "IMPORT, UZ, 2020, 11.141",
    "IMPORT, UZ, 2021, 12.769",
    "EXPORT, KG, 2022-01/2022-11, 18.576",
    "EXPORT, KZ, 2022-01/2022-11, 148.469",
    "EXPORT, UZ, 2022-01/2022-11, 41.545",
    "IMPORT, KG, 2022-01/2022-11, 49.568",
    "IMPORT, KZ, 2022-01/2022-11, 23686.391",
    "IMPORT, UZ, 2022-01/2022-11, 35.597"
  })
  void fuelsAreChapter27(Flow flow, String partner, String period, String value) {
    TradeRecords cell = UNION.flow(flow).partner(partner).period(Edtf.parse(period));
    assertThat(cell.classification("HS").total()).isEqualTo(million(value));
    assertThat(cell.classification("HS").list())
        .singleElement()
        .matches(record -> record.product().equals("27"));
    assertThat(cell.list()).noneMatch(record -> record.product().equals("27"));
  }

  @ParameterizedTest
  @CsvSource({
    "EXPORT, 2013, 104422 45473 122192 273302 382616 709072 99572",
    "EXPORT, 2014, 107584 43313 109518 278763 386673 709480 67688",
    "EXPORT, 2015, 113258 43232 85193 314974 403436 752629 77929",
    "IMPORT, 2013, 93612 76231 499711 157895 381884 437648 40345",
    "IMPORT, 2014, 98403 72837 444349 165383 408246 459440 43221",
    "IMPORT, 2015, 108078 72041 328359 185085 451077 534585 47258"
  })
  void theGroupsOfProductsAddUpToAllGoods(Flow flow, int year, String values) {
    TradeRecords goods = UNION.flow(flow).partner("EXTRA_EU").composition("EU28").year(year);
    TradeRecords groups = goods.classification("SITC_GROUP");
    List<String> codes = List.of("0_1", "2_4", "3", "5", "6_8", "7", "9");
    List<String> printed = List.of(values.split(" "));
    for (int i = 0; i < codes.size(); i++) {
      assertThat(groups.product(codes.get(i)).total()).isEqualTo(million(printed.get(i)));
    }
    assertThat(groups.list()).hasSameSizeAs(codes);
    // Each is rounded to a million.
    assertThat(
            groups
                .total()
                .minus(goods.product(TradeRecord.TOTAL).total())
                .abs()
                .isGreaterThan(million("2")))
        .isFalse();
  }

  @Test
  void theNewestVintageAnswersAndTheOlderIsKept() {
    TradeRecords cell =
        UNION.flow(Flow.EXPORT).partner("KZ").composition("EU27_2020").year(2020).product("TOTAL");
    assertThat(cell.total()).isEqualTo(million("5910.933"));
    assertThat(cell.from("eurostat-comext-2023").total()).isEqualTo(million("5911.02"));
    assertThat(RELATIONS.disagreements())
        .extracting(Disagreement::topic)
        .anyMatch(topic -> topic.property().equals("exports to KZ, 2020, EU27_2020"));
  }

  @Test
  void theNewestRecordOfACellIsAcceptedUnlessALessPreciseOneIsNewer() {
    for (TradeRecord record : RELATIONS.facts().trade()) {
      for (TradeRecord other : RELATIONS.facts().trade()) {
        if (record.topic().equals(other.topic())
            && record.standing() == Standing.SUPERSEDED
            && other.standing() == Standing.ACCEPTED) {
          assertThat(record.flags().contains("ROUNDED") || vintage(record) < vintage(other))
              .as(record + " and " + other)
              .isTrue();
        }
      }
    }
  }

  private static long vintage(TradeRecord record) {
    return record.vintage().map(EdtfDate::latestEpochDay).orElseThrow();
  }

  @Test
  void whatIsPrintedForTheRegionAlone() {
    TradeRecords region = UNION.asOnePartner("CENTRAL_ASIA").composition("EU28");
    assertThat(region.flow(Flow.IMPORT).year(2018).total()).isEqualTo(million("21900"));
    assertThat(region.flow(Flow.EXPORT).year(2018).total()).isEqualTo(million("9100"));
    assertThat(region.from("dgtrade-ca-2019").list()).hasSize(6);
  }

  @Test
  void everyRecordHasItsVintageAndNearlyAllTheirComposition() {
    assertThat(RELATIONS.facts().trade()).hasSize(310);
    Set<String> compositions = new HashSet<>();
    for (TradeRecord record : RELATIONS.facts().trade()) {
      assertThat(record.vintage()).isPresent();
      assertThat(record.reporter()).isEqualTo("EU");
      assertThat(record.value().getCurrencyUnit()).isEqualTo(CurrencyUnit.EUR);
      compositions.add(record.composition().orElse("not stated"));
    }
    assertThat(compositions)
        .containsExactlyInAnyOrder("EU27_2007", "EU27_2020", "EU28", "EU_EVOLVING", "not stated");
  }

  @Test
  void theTermsOfEverySourceOfTradeAreKnownAndNoneForbidsToPassItOn() {
    Set<String> used = new HashSet<>();
    for (TradeRecord record : RELATIONS.facts().trade()) {
      record.citations().forEach(citation -> used.add(citation.source()));
    }
    assertThat(used)
        .containsExactlyInAnyOrder(
            "aydin-2018",
            "dgtrade-ca-2019",
            "eurostat-comext-2023",
            "eurostat-comext-2024",
            "eurostat-extra-eu-2016",
            "gsphub-tj",
            "gsphub-uz",
            "newsgazette-tj-2023")
        .allMatch(id -> RELATIONS.source(id).licence().isPresent());
    for (Source source : RELATIONS.facts().sources()) {
      String text = (source.id() + " " + source.title()).toLowerCase(Locale.ROOT);
      assertThat(text)
          .doesNotContain("cow4", "correlates of war", "comtrade", "wits")
          .doesNotStartWith("cow");
    }
  }
}
