package io.github.steppe.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTest {

  @ParameterizedTest
  @CsvSource({
    "GE, Georgia, GEO",
    "KZ, Kazakhstan, KAZ",
    "UZ, Uzbekistan, UZB",
    "GB, United Kingdom, GBR",
    "AF, Afghanistan, AFG"
  })
  void theJavaPlatformKnowsNamesAndCodes(String id, String name, String alpha3) {
    assertThat(Country.of(id).name()).isEqualTo(name);
    assertThat(Country.of(id).alpha3()).contains(alpha3);
    assertThat(Country.of(id).statedName()).isEmpty();
    assertThat(Country.of(id).statedAlpha3()).isEmpty();
  }

  @Test
  void whatARecordStatesGoesFirst() {
    Country country = Country.builder().id("KZ").name("Qazaqstan").alpha3("QAZ").build();
    assertThat(country.name()).isEqualTo("Qazaqstan");
    assertThat(country.statedName()).contains("Qazaqstan");
    assertThat(country.alpha3()).contains("QAZ");
    assertThat(country.statedAlpha3()).contains("QAZ");
  }

  @Test
  void aCodeThatThePlatformDoesNotKnowIsItsOwnName() {
    assertThat(Country.of("QX").name()).isEqualTo("QX");
    assertThat(Country.of("QX").alpha3()).isEmpty();
  }

  @Test
  void namesAreEnglishUnlessALanguageIsAskedFor() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Country.of("GE").name()).isEqualTo("Georgia");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(Country.of("GE").name(Locale.GERMAN)).isEqualTo("Georgien");
    assertThat(Country.of("GE").name(Locale.ENGLISH)).isEqualTo("Georgia");
    assertThat(Country.builder().id("GE").name("X").build().name(Locale.GERMAN))
        .isEqualTo("Georgien");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "K", "KAZ", "kz", "Kz", "K1", "K ", "[Z", "@Z", "ÄÖ"})
  void theIdIsTwoCapitals(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of(id))
        .withMessage("id '" + id + "' is not 2 characters from A to Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "KA", "KAZZ", "kaz", "KA1"})
  void theAlpha3CodeIsThreeCapitals(String alpha3) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of("KZ").withStatedAlpha3(alpha3))
        .withMessage("alpha3 '" + alpha3 + "' is not 3 characters from A to Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "39", "3988", "39A", "39/", "39:"})
  void theNumericCodeIsThreeDigits(String numeric) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of("KZ").withNumeric(numeric))
        .withMessage("numeric '" + numeric + "' is not 3 characters from 0 to 9");
  }

  @Test
  void digitsAndCapitalsIncludeTheLastOfThem() {
    Country country =
        Country.of("AZ").withNumeric("090").withCurrency("AZZ").withStatedAlpha3("ZAZ");
    assertThat(country.numeric()).contains("090");
    assertThat(country.currency()).contains("AZZ");
    assertThat(country.alpha3()).contains("ZAZ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "KZ", "kzt", "KZTT"})
  void theCurrencyIsThreeCapitals(String currency) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of("KZ").withCurrency(currency))
        .withMessage("currency '" + currency + "' is not 3 characters from A to Z");
  }

  @Test
  void aStatedNameSaysSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of("KZ").withStatedName(" "))
        .withMessage("name is blank");
  }

  @Test
  void onlyTheIdIsRequired() {
    assertThat(Country.builder().id("KZ").build()).isEqualTo(Country.of("KZ"));
    assertThatIllegalStateException()
        .isThrownBy(() -> Country.builder().build())
        .withMessageContaining("[id]");
  }

  @Test
  void nullIsRefusedAndNamed() {
    assertThatNullPointerException().isThrownBy(() -> Country.of(null)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> Country.of("KZ").name(null))
        .withMessage("locale");
  }
}
