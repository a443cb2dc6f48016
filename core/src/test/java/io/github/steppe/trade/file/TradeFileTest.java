package io.github.steppe.trade.file;

import static io.github.steppe.trade.TradeDimension.CHAPTER;
import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.LENGTH;
import static io.github.steppe.trade.TradeDimension.LEVEL;
import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.PERIOD;
import static io.github.steppe.trade.TradeDimension.PROCEDURE;
import static io.github.steppe.trade.TradeDimension.PRODUCT;
import static io.github.steppe.trade.TradeDimension.REPORTER;
import static io.github.steppe.trade.TradeDimension.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.testing.NullPointerTester;
import com.google.common.testing.SerializableTester;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.source.Citation;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeRecord;
import io.github.steppe.trade.TradeTally;
import io.github.steppe.trade.TradeTotal;
import io.github.steppe.trade.TradeTotals;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TradeFileTest {

  private static final String FULL =
      "PRODUCT_NC,FLOW,STAT_REGIME,DECLARANT_ISO,PARTNER_ISO,PERIOD,VALUE_IN_EUROS,QUANTITY_IN_KG\n";

  private static final String NC =
      "DECLARANT,PARTNER,PRODUCT_NC,FLOW,STAT_REGIME,PERIOD,VALUE_1000ECU,QUANTITY_TON\n";

  private static final String ROWS =
      ComextText.row("DE", "KZ", "27090090", "1", "202403", "100", "1000")
          + ComextText.row("DE", "KZ", "27101943", "1", "202404", "20", "10")
          + ComextText.row("FR", "KZ", "39XXXXXX", "2", "202312", "3", "")
          + ComextText.row("FR", "TM", "52010090", "1", "202312", "4", "5");

  @TempDir private Path folder;

  private TradeFile file(String text) {
    return TradeFile.comext(ComextText.file(folder, "file.csv", text));
  }

  private TradeFile rows() {
    return file(ComextText.HEADER + ROWS);
  }

  private static Money euros(String amount) {
    return Money.parse("EUR " + amount);
  }

  @Test
  void itAddsUpByWhatIsTold() {
    TradeTotals totals = rows().totals(TradeTotals.by(PARTNER, YEAR, FLOW));
    assertThat(totals.value("KZ", "2024", "IMPORT")).isEqualTo(euros("120"));
    assertThat(totals.value("KZ", "2023", "EXPORT")).isEqualTo(euros("3"));
    assertThat(totals.value("TM", "2023", "IMPORT")).isEqualTo(euros("4"));
    assertThat(totals.list()).hasSize(3);
    assertThat(totals.reporters()).containsExactly("DE", "FR");
    assertThat(totals.periods()).containsExactly("2023-12", "2024-03", "2024-04");
    assertThat(totals.find("KZ", "2024", "IMPORT").orElseThrow().quantity())
        .contains(new BigDecimal("1010"));
    assertThat(totals.find("KZ", "2023", "EXPORT").orElseThrow().quantity()).isEmpty();
    assertThat(rows().totals(totals).value("KZ", "2024", "IMPORT")).isEqualTo(euros("240"));
  }

  @Test
  void itIsNarrowedStepByStep() {
    TradeTotals by = TradeTotals.by();
    assertThat(rows().reporter("FR").totals(by).value()).isEqualTo(euros("7"));
    assertThat(rows().partner("KZ").flow(Flow.IMPORT).totals(by).value()).isEqualTo(euros("120"));
    assertThat(rows().year(2023).totals(by).value()).isEqualTo(euros("7"));
    assertThat(rows().years(2023, 2024).totals(by).value()).isEqualTo(euros("127"));
    assertThat(rows().product("39XXXXXX", "52010090").totals(by).value()).isEqualTo(euros("7"));
    assertThat(rows().where(CHAPTER, "27").totals(by).value()).isEqualTo(euros("120"));
    assertThat(rows().where(PERIOD, List.of("2024-04")).totals(by).value()).isEqualTo(euros("20"));
    assertThat(rows().where(LENGTH, "year").totals(by).list()).isEmpty();
    assertThat(rows().partner("KZ").partner("TM").totals(by).tally())
        .isEqualTo(new TradeTally(4, 0, 4, ImmutableSortedMap.of(), 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows().years(2024, 2023))
        .withMessage("last year 2023 is before the first, 2024");
  }

  @Test
  void maskedCodesAreCodes() {
    TradeTotals totals = rows().totals(TradeTotals.by(PRODUCT, CHAPTER));
    assertThat(totals.value("39XXXXXX", "39")).isEqualTo(euros("3"));
    assertThat(rows().totals(TradeTotals.by(LEVEL)).value("8 digits")).isEqualTo(euros("127"));
  }

  @Test
  void whatIsMissingIsNotZero() {
    String row = ComextText.row("DE", "KZ", "27090090", "1", "202401", "", "5");
    String zero = ComextText.row("DE", "TM", "27090090", "1", "202401", "0", "0");
    TradeTotals totals = file(ComextText.HEADER + row + zero).totals(TradeTotals.by(PARTNER));
    TradeTotal missing = totals.find("KZ").orElseThrow();
    assertThat(missing.rows()).isZero();
    assertThat(missing.missing()).isEqualTo(1);
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(missing::value)
        .withMessage("no row of [KZ] has a value; what is not reported is not zero");
    assertThat(totals.value("TM")).isEqualTo(euros("0"));
    assertThat(totals.find("TM").orElseThrow().quantity()).contains(BigDecimal.ZERO);
    assertThat(file(ComextText.HEADER + row).list()).isEmpty();
    assertThat(totals.tally().added()).isEqualTo(2);
  }

  @Test
  void correctionsMayBeNegative() {
    String text = ComextText.HEADER + ComextText.row("100.25") + ComextText.row("-100.50");
    assertThat(file(text).totals(TradeTotals.by()).value()).isEqualTo(euros("-0.25"));
  }

  @Test
  void reExportsAreSetAside() {
    String text =
        ComextText.HEADER + ROWS + ComextText.row("DE", "KZ", "27", "3", "202401", "9", "");
    assertThat(file(text).totals(TradeTotals.by()).tally())
        .isEqualTo(
            new TradeTally(5, 4, 0, ImmutableSortedMap.of("re-exports, a part of exports", 1L), 0))
        .hasToString("5 rows read, 4 added, 1 set aside (re-exports, a part of exports)");
  }

  @Test
  void allProceduresStandBesideTheirParts() {
    String parts = "27090090,1,1,DE,KZ,202401,60,1\n27090090,1,3,DE,KZ,202401,40,1\n";
    String all = "27090090,1,4,DE,KZ,202401,100,2\n";
    TradeTotals same = file(FULL + parts + all).totals(TradeTotals.by(PARTNER));
    assertThat(same.value("KZ")).isEqualTo(euros("100"));
    assertThat(same.find("KZ").orElseThrow().rows()).isEqualTo(3);
    TradeTotals other =
        file(FULL + parts + all.replace("100", "101")).totals(TradeTotals.by(PARTNER));
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> other.value("KZ"))
        .withMessage(
            "different customs procedures: [all, single]; narrow with where(PROCEDURE, ...) or"
                + " tell them apart in by(...)");
    assertThat(other.where(PROCEDURE, "all").value("KZ")).isEqualTo(euros("101"));
    assertThat(file(FULL + parts + all).where(PROCEDURE, "single").totals(TradeTotals.by()).value())
        .isEqualTo(euros("100"));
    assertThat(file(FULL + parts + all).totals(TradeTotals.by(PROCEDURE)).value("single"))
        .isEqualTo(euros("100"));
  }

  @Test
  void allGoodsAndChaptersStandBesideTheirProducts() {
    String parts =
        ComextText.row("DE", "KZ", "27090090", "1", "202401", "60", "1")
            + ComextText.row("DE", "KZ", "27101943", "1", "202401", "40", "1");
    String chapter = ComextText.row("DE", "KZ", "27", "1", "202401", "100", "2");
    String all = ComextText.row("DE", "KZ", "TOTAL", "1", "202401", "100", "2");
    TradeTotals same =
        file(ComextText.HEADER + parts + chapter + all).totals(TradeTotals.by(PARTNER));
    assertThat(same.value("KZ")).isEqualTo(euros("100"));
    assertThat(same.find("KZ").orElseThrow().quantity()).contains(new BigDecimal("2"));
    TradeTotals other =
        file(ComextText.HEADER + parts + chapter + all.replace("100", "90"))
            .totals(TradeTotals.by(PARTNER));
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> other.value("KZ"))
        .withMessageContaining("different product levels: [2 digits, 8 digits, TOTAL]");
    assertThat(other.where(LEVEL, "TOTAL").value("KZ")).isEqualTo(euros("90"));
    assertThat(other.where(LEVEL, "2 digits", "8 digits").value("KZ")).isEqualTo(euros("100"));
  }

  @Test
  void aYearStandsBesideItsMonths() {
    String months =
        ComextText.row("DE", "KZ", "27090090", "1", "202401", "60", "1")
            + ComextText.row("DE", "KZ", "27090090", "1", "202402", "40", "1");
    String year = ComextText.row("DE", "KZ", "27090090", "1", "202452", "100", "2");
    assertThat(file(ComextText.HEADER + months + year).totals(TradeTotals.by(YEAR)).value("2024"))
        .isEqualTo(euros("100"));
    TradeTotals other =
        file(ComextText.HEADER + months + year.replace("100", "99")).totals(TradeTotals.by(YEAR));
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> other.value("2024"))
        .withMessageStartingWith("different lengths of period: [month, year]");
    assertThat(other.where(LENGTH, "month").value("2024")).isEqualTo(euros("100"));
    assertThat(file(ComextText.HEADER + months + year).totals(TradeTotals.by(PERIOD)).value("2024"))
        .isEqualTo(euros("100"));
  }

  @Test
  void theOldestFilesHaveThousandsOfEcuAndTonnes() {
    String text =
        NC + "004,079,27090090,1,1,199503,1234.567,12.5\n004,079,27090090,1,1,199504,0.1,0.001\n";
    TradeTotals totals = file(text).totals(TradeTotals.by(REPORTER, PARTNER, YEAR));
    String reporter = "DE";
    String partner = "KZ";
    assertThat(totals.value(reporter, partner, "1995")).isEqualTo(euros("1234667"));
    assertThat(totals.find(reporter, partner, "1995").orElseThrow().quantity())
        .contains(new BigDecimal("12501"));
  }

  @Test
  void columnsMayStandInAnyOrderAndAnyCase() {
    String text = "value_eur,Period,x,FLOW,product_nc,PARTNER,REPORTER\n5,202401,,1,27,KZ,DE\n";
    assertThat(file(text).totals(TradeTotals.by(PARTNER)).value("KZ")).isEqualTo(euros("5"));
    assertThat(file(text).list().get(0).quantity()).isEmpty();
  }

  @Test
  void rowsBecomeRecordsInTheOrderOfTheFile() {
    assertThat(rows().list())
        .hasSize(4)
        .startsWith(
            TradeRecord.builder()
                .reporter("DE")
                .partner("KZ")
                .flow(Flow.IMPORT)
                .period(Edtf.parse("2024-03"))
                .classification("CN")
                .product("27090090")
                .value(euros("100"))
                .quantity(new BigDecimal("1000"))
                .quantityUnit("kg")
                .addCitations(Citation.of("eurostat-comext"))
                .build());
    assertThat(rows().list())
        .extracting(TradeRecord::product)
        .containsExactly("27090090", "27101943", "39XXXXXX", "52010090");
    assertThat(file(FULL + "TOTAL,1,4,DE,DE,202452,5,1\n").list().get(0).note())
        .contains("Customs procedures: all.");
  }

  @Test
  void whatIsDoneWithARecordMayFail() {
    IllegalStateException full = new IllegalStateException("full");
    TradeFile file = rows();
    assertThatThrownBy(
            () ->
                file.forEach(
                    record -> {
                      throw full;
                    }))
        .isSameAs(full);
    List<TradeRecord> records = new ArrayList<>();
    assertThat(file.forEach(records::add))
        .isEqualTo(new TradeTally(4, 4, 0, ImmutableSortedMap.of(), 0));
  }

  @Test
  void foldersAreTheirFilesByName() throws IOException {
    Path files = Files.createDirectory(folder.resolve("files"));
    ComextText.file(files, "b.dat", ComextText.HEADER + ComextText.row("2"));
    ComextText.file(files, "a.dat", ComextText.HEADER + ComextText.row("1"));
    ComextText.file(files, ".hidden", "no table");
    Files.createDirectory(files.resolve("c"));
    Path one = ComextText.file(folder, "one.dat", ComextText.HEADER + ComextText.row("3"));
    assertThat(TradeFile.comext(files, one).list())
        .extracting(TradeRecord::value)
        .containsExactly(euros("1"), euros("2"), euros("3"));
    assertThat(TradeFile.of(files, one).split(4)).hasSize(3);
    assertThat(TradeFile.of().totals(TradeTotals.by(YEAR))).isEqualTo(TradeTotals.by(YEAR));
  }

  @Test
  void sumsThatAreTooLargeAreAnError() {
    String text = ComextText.HEADER + ComextText.row("92233720368547758").repeat(2);
    for (int threads = 1; threads <= 2; threads++) {
      TradeFile file = file(text).threads(threads);
      assertThatExceptionOfType(ArithmeticException.class)
          .isThrownBy(() -> file.totals(TradeTotals.by()))
          .withMessage("a sum of trade leaves the range of 64 bits");
    }
  }

  @Test
  void aTableAnswersTheSame() {
    TradeTotals by = TradeTotals.by(PARTNER, YEAR, FLOW);
    assertThat(rows().table().totals(by)).isEqualTo(rows().totals(by));
  }

  @Test
  void itGoesToAnotherMachine() {
    TradeFile file = rows().partner("KZ").refusedTo(RefusedRows.keeping(1)).progress(done -> {});
    TradeFile copy = SerializableTester.reserialize(file);
    TradeTotals totals = file.totals(TradeTotals.by(PARTNER, PRODUCT));
    assertThat(copy.totals(TradeTotals.by(PARTNER, PRODUCT))).isEqualTo(totals);
    SerializableTester.reserializeAndAssert(totals);
    List<TradeFile> parts = file(ComextText.HEADER + ComextText.rows(3_000)).split(2);
    assertThat(SerializableTester.reserialize(parts.get(1)).totals(by()))
        .isEqualTo(parts.get(1).totals(by()));
  }

  private static TradeTotals by() {
    return TradeTotals.by(PARTNER);
  }

  @Test
  void nothingIsNull() {
    NullPointerTester tester = new NullPointerTester().setDefault(Path.class, folder);
    tester.testAllPublicInstanceMethods(rows());
    tester.testAllPublicStaticMethods(TradeFile.class);
    tester.testAllPublicInstanceMethods(RefusedRows.keeping(1));
    tester.testAllPublicConstructors(RefusedRow.class);
    tester.testAllPublicConstructors(TradeProgress.class);
  }
}
