package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers to the questions that the standard leaves open, as the package description lists. */
class ChoicesTest {
  @Test
  void seasonsWithoutAHemisphereAreMeteorologicalAndNorthern() {
    assertBounds("2003-21", "2003-03-01", "2003-05-31");
    assertBounds("2003-22", "2003-06-01", "2003-08-31");
    assertBounds("2003-23", "2003-09-01", "2003-11-30");
    assertBounds("2003-24", "2003-12-01", "2004-02-29");
    assertThat(EdtfDate.parse("2003-21").hemisphereStated()).isFalse();
    assertThat(EdtfDate.parse("2003-25").hemisphereStated()).isTrue();
  }

  @Test
  void seasonsOfTheSouthAreThoseOfTheSouth() {
    assertBounds("2003-29", "2003-09-01", "2003-11-30");
    assertBounds("2003-30", "2003-12-01", "2004-02-29");
    assertBounds("2003-31", "2003-03-01", "2003-05-31");
    assertBounds("2003-32", "2003-06-01", "2003-08-31");
  }

  @Test
  void subYearCodesEndIntervalsAndCarryQualifiers() {
    assertBounds("2003-21/2004-33", "2003-03-01", "2004-03-31");
    assertThat(EdtfDate.parse("2003-33~").isApproximate()).isTrue();
    assertThat(EdtfDate.parse("2003-?24").isUncertain()).isTrue();
  }

  @Test
  void aDateTimeIsOnTheDayAsWritten() {
    EdtfDate date = EdtfDate.parse("2003-01-01T00:30:00+05:00");
    assertThat(date.toLocalDate()).contains(LocalDate.of(2003, 1, 1));
    assertThat(date.shift()).contains(ZoneOffset.ofHours(5));
    assertThat(EdtfDate.parse("2003-01-01T23:30:00-14:00").toLocalDate())
        .contains(LocalDate.of(2003, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2003-01-01T23:59:60",
        "2003-01-01T24:00:00",
        "2003-01-01T10:00:00+14:30",
        "2003-01-01T10:00:00-14:01",
        "2003-01-01T10:00:00-00:00",
        "2003-01-01T10:00:00-00",
        "-0044-03-15T10:00:00",
        "Y012345",
        "Y17E2",
        "Y12345E0",
        "1950S0",
        "1950S5",
        "Y12345S6",
        "-198X",
        "-19XX-05",
        "2003-02-3X",
        "1X01-02-29",
        "/..",
        "../",
        "../..",
        "/",
        "2003../2004",
        "2003/..2004",
        "[2003..2003]",
        "[2003..200X]",
        "Y12345678901234567"
      })
  void theseAreRefused(String text) {
    assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(EdtfParseException.class);
  }

  @Test
  void significantDigitsCountFromTheLeftOfTheFullValue() {
    assertBounds("Y171010S3", "+171000-01-01", "+171999-12-31");
    assertBounds("Y3388E2S3", "+338000-01-01", "+338999-12-31");
    assertBounds("0123S2", "0100-01-01", "0199-12-31");
    assertBounds("-0001S3", "-0009-01-01", "-0001-12-31");
    assertThat(EdtfDate.parse("1950S2").year()).hasValue(1950);
  }

  @Test
  void endsThatOverlapOrAreEqualAreAcceptedIfTheEndCanBeReached() {
    assertBounds("2003/2003", "2003-01-01", "2003-12-31");
    assertBounds("2003-06/2003", "2003-06-01", "2003-12-31");
    assertBounds("2003/2003-06", "2003-01-01", "2003-06-30");
    assertBounds("2003-XX-02/2003-XX-01", "2003-01-02", "2003-12-01");
    assertThatThrownBy(() -> Edtf.parse("2003-12-02/2003-XX-01"))
        .isInstanceOf(EdtfParseException.class);
  }

  @Test
  void anOpenEndGoesOnUnlessADayOfKnowledgeIsGiven() {
    Spell spell = EdtfInterval.parse("2003-01-01/..").spell();
    assertThat(spell.covers(LocalDate.of(2040, 1, 1))).isEqualTo(Truth.TRUE);
    assertThat(spell.covers(LocalDate.of(2040, 1, 1), LocalDate.of(2025, 1, 1)))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void questionsToAnAllOfSetMeanAnyMember() {
    EdtfSet set = EdtfSet.parse("{2003,2005}");
    LocalDate day = LocalDate.of(2003, 5, 1);
    assertThat(set.covers(day)).isEqualTo(set.anyCovers(day)).isEqualTo(Truth.TRUE);
    assertThat(set.allCover(day)).isEqualTo(Truth.FALSE);
  }

  private static void assertBounds(String text, String earliest, String latest) {
    Edtf value = Edtf.parse(text);
    assertThat(value.earliestDay()).contains(LocalDate.parse(earliest));
    assertThat(value.latestDay()).contains(LocalDate.parse(latest));
  }
}
