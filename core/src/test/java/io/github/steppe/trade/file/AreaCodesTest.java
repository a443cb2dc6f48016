package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaCodesTest {

  @ParameterizedTest
  @CsvSource({
    "0, WORLD",
    "4, AF",
    "004, AF",
    "251, FR",
    "381, IT",
    "842, US",
    "757, CH",
    "579, NO",
    "699, IN",
    "490, UN-490",
    "97, EU",
    "398, KZ",
    "516, NA",
    "899, UN-899"
  })
  void theUnHasExceptionsToIso(String code, String id) {
    assertThat(AreaCodes.un().id("c", code, "2010")).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "0079, KZ",
    "079, KZ",
    "79, KZ",
    "0080, TM",
    "0081, UZ",
    "0082, TJ",
    "0083, KG",
    "001, FR",
    "0003, NL",
    "0075, RU"
  })
  void eurostatNumbersHaveThreeOrFourDigits(String code, String id) {
    assertThat(AreaCodes.eurostat().id("c", code, "1999-03")).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "916, KZ",
    "917, KG",
    "923, TJ",
    "925, TM",
    "927, UZ",
    "998, EU",
    "001, WORLD",
    "111, US"
  })
  void theImfHasNumbersOfItsOwn(String code, String id) {
    assertThat(AreaCodes.imf().id("c", code, "2001")).isEqualTo(id);
  }

  @Test
  void aCodeIsValidInItsYears() {
    AreaCodes un = AreaCodes.un();
    assertThat(un.id("c", "58", "1998")).isEqualTo("BE-LU");
    assertThatThrownBy(() -> un.id("c", "58", "1999"))
        .hasMessage("this code of the UN Comtrade table is not valid in 1999");
    assertThat(un.id("c", "810", "1990")).isEqualTo("SU");
    AreaCodes eurostat = AreaCodes.eurostat();
    assertThat(eurostat.id("c", "056", "1991-12")).isEqualTo("SU");
    assertThatThrownBy(() -> eurostat.id("c", "079", "1991"))
        .isInstanceOf(RowRefusedException.class);
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertThatThrownBy(() -> AreaCodes.eurostat().id("c", "0000", "1999"))
        .hasMessage("the Eurostat geonomenclature table of codes does not have this code");
    assertThatThrownBy(() -> AreaCodes.un().id("c", "KZ", "1999"))
        .isInstanceOf(RowRefusedException.class);
  }

  @Test
  void allCodesOfBaciAreKnown() throws IOException {
    AreaCodes un = AreaCodes.un();
    Read sink = new Read();
    TextRows rows =
        TextRows.of(new StringReader(Read.sampleText("baci-country_codes_V202501.csv")), ',', sink);
    Header header = Header.of(rows.header().cells());
    int codes = 0;
    for (TextRow row = rows.next(); row != null; row = rows.next()) {
      assertThat(un.has(header.fields(row).get("country_code"))).isTrue();
      codes++;
    }
    assertThat(codes).isEqualTo(238);
    assertThat(sink.refused).isEmpty();
  }
}
