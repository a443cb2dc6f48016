package io.github.steppe.trade.file;

import static io.github.steppe.trade.file.Texts.records;
import static io.github.steppe.trade.file.Texts.refused;
import static io.github.steppe.trade.file.Texts.sample;
import static io.github.steppe.trade.file.Texts.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeTotals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files through the whole way from bytes to records and totals. */
class BaciFilesTest {

  private static final String HEADER = "t,i,j,k,v,q";

  @TempDir Path folder;

  @Test
  void theExporterReportsInThousandsAndTonnes() {
    assertThat(
            records(
                write(
                    folder,
                    "BACI_HS92_Y2022_V202501.csv",
                    HEADER,
                    "2022,398,276,270900,12.345,6.789",
                    "2022,842,251,010121,1,NA",
                    "2022,699,757,010121,0.001,       NA",
                    "2022,579,490,10121,2,   ")))
        .containsExactly(
            "KZ DE EXPORT 2022 H0 270900 USD 12345.00 6789 kg",
            "US FR EXPORT 2022 H0 010121 USD 1000.00",
            "IN CH EXPORT 2022 H0 010121 USD 1.00",
            "NO UN-490 EXPORT 2022 H0 010121 USD 2000.00");
  }

  @Test
  void theNameTellsTheVersionOfHs() {
    String row = "2022,398,276,270900,1,1";
    assertThat(records(write(folder, "BACI_HS17_Y2022_V202501.csv", HEADER, row)))
        .containsExactly("KZ DE EXPORT 2022 H5 270900 USD 1000.00 1000 kg");
    assertThat(records(write(folder, "other.csv", HEADER, row)))
        .containsExactly("KZ DE EXPORT 2022 HS 270900 USD 1000.00 1000 kg");
  }

  @Test
  void belgiumAndLuxembourgAreOneUntil1998() throws IOException {
    String row = "1998,58,276,270900,1,1";
    assertThat(records(write(folder, "BACI_HS92_Y1998_V202501.csv", HEADER, row)))
        .containsExactly("BE-LU DE EXPORT 1998 H0 270900 USD 1000.00 1000 kg");
    Files.copy(
        sample("baci-country_codes_V202501.csv"), folder.resolve("country_codes_V202501.csv"));
    assertThat(records(folder.resolve("BACI_HS92_Y1998_V202501.csv")))
        .containsExactly("BE-LU DE EXPORT 1998 H0 270900 USD 1000.00 1000 kg");
    TradeFileException refused =
        refused(write(folder, "BACI_HS92_Y1999_V202501.csv", HEADER, row.replace("1998", "1999")));
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.column()).isEqualTo("i");
    assertThat(refused.value()).isEqualTo("58");
    assertThat(refused.rule()).contains("not valid in 1999");
  }

  @Test
  void aTableBesideTheFileTellsTheCodes() throws IOException {
    Files.copy(
        sample("baci-country_codes_V202501.csv"), folder.resolve("country_codes_V202501.csv"));
    write(folder, "product_codes_HS92_V202501.csv", "code,description", "010121,\"Horses\"");
    write(
        folder,
        "BACI_HS92_Y2022_V202501.csv",
        HEADER,
        "2022,398,251,270900,12.345,6.789",
        "2022,490,699,270900,1,1");
    TradeTotals totals =
        TradeFile.baci(folder)
            .totals(TradeTotals.by(TradeDimension.REPORTER, TradeDimension.PARTNER));
    assertThat(totals.value("KZ", "FR")).isEqualTo(Money.parse("USD 12345"));
    assertThat(totals.value("UN-490", "IN")).isEqualTo(Money.parse("USD 1000"));
    assertThat(totals.tally().read()).isEqualTo(2);
  }

  @Test
  void aCodeOnlyInTheTableIsKnown() {
    write(folder, "country_codes_V1.csv", "country_code,country_iso2", "276,XX", "999,XX");
    write(folder, "country_codes_V2.csv", "country_code,country_iso2", "999,QQ", "276,N/A");
    assertThat(records(write(folder, "a.csv", HEADER, "2022,999,276,270900,1,1")))
        .containsExactly("QQ DE EXPORT 2022 HS 270900 USD 1000.00 1000 kg");
  }

  @Test
  void aTableThatIsMalformedIsRefused() {
    Path file = write(folder, "a.csv", HEADER, "2022,398,276,270900,1,1");
    write(folder, "country_codes_V1.csv", "country_code,country_iso2", "276");
    assertThat(refused(file).file()).isEqualTo("country_codes_V1.csv");
    assertThat(refused(file).rule()).contains("a row has 2 cells");
    write(folder, "country_codes_V1.csv", "country_code,country_iso2", "\"276,DE");
    assertThat(refused(file).line()).isEqualTo(2);
    assertThat(refused(file).rule()).isEqualTo("a quoted cell is closed by a quote");
    write(folder, "country_codes_V1.csv", "country_code,iso", "276,DE");
    assertThat(refused(file).rule()).isEqualTo("a column 'country_iso2' is missing");
  }

  private void rejects(String row, String column, String value, String rule) {
    TradeFileException refused = refused(write(folder, "bad.csv", HEADER, row));
    assertThat(refused.file()).isEqualTo("bad.csv");
    assertThat(refused.line()).isEqualTo(2);
    assertThat(refused.column()).isEqualTo(column);
    assertThat(refused.value()).isEqualTo(value);
    assertThat(refused.rule()).contains(rule);
  }

  @Test
  void cellsThatBreakARule() {
    rejects("2022,1,276,270900,1,1", "i", "1", "does not have this code");
    rejects("2022,398,x,270900,1,1", "j", "x", "does not have this code");
    rejects("202,398,276,270900,1,1", "t", "202", "a year is four digits");
    rejects("2022,398,276,2709,1,1", "k", "2709", "a product is a code of HS with six digits");
    rejects("2022,398,276,27090X,1,1", "k", "27090X", "a product is a code of HS");
  }
}
