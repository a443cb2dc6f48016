package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfDateTest {
  @Test
  void plainDatesAreMadeFromJavaTime() {
    assertThat(EdtfDate.of(LocalDate.of(1985, 4, 12))).isEqualTo(EdtfDate.parse("1985-04-12"));
    assertThat(EdtfDate.of(LocalDate.of(85, 11, 2))).hasToString("0085-11-02");
    assertThat(EdtfDate.of(LocalDate.of(-5, 4, 12))).hasToString("-0005-04-12");
    assertThat(EdtfDate.of(YearMonth.of(1985, 4))).isEqualTo(EdtfDate.parse("1985-04"));
    assertThat(EdtfDate.ofYear(1985)).isEqualTo(EdtfDate.parse("1985"));
    assertThat(EdtfDate.ofYear(0)).hasToString("0000");
    assertThat(EdtfDate.ofYear(9)).hasToString("0009");
    assertThat(EdtfDate.ofYear(999)).hasToString("0999");
    assertThat(EdtfDate.ofYear(1000)).hasToString("1000");
    assertThat(EdtfDate.ofYear(-44)).hasToString("-0044");
    assertThat(EdtfDate.ofYear(9999)).hasToString("9999");
    assertThat(EdtfDate.ofYear(10_000)).hasToString("Y10000");
    assertThat(EdtfDate.ofYear(-9999)).hasToString("-9999");
    assertThat(EdtfDate.ofYear(-10_000)).hasToString("Y-10000");
    assertThat(EdtfDate.ofYear(Integer.MIN_VALUE)).hasToString("Y-2147483648");
  }

  @Test
  void datesFromJavaTimeEqualThoseParsedInEveryRespect() {
    for (String text : new String[] {"-0004-02-29", "-0044", "1985-04", "0000-12-31"}) {
      EdtfDate parsed = EdtfDate.parse(text);
      LocalDate day = parsed.earliestDay().orElseThrow();
      EdtfDate made =
          switch (parsed.precision()) {
            case YEAR -> EdtfDate.ofYear(day.getYear());
            case MONTH -> EdtfDate.of(YearMonth.from(day));
            default -> EdtfDate.of(day);
          };
      assertThat(made).isEqualTo(parsed).hasToString(text);
      assertThat(made.level()).isEqualTo(parsed.level());
      assertThat(made.latestDay()).isEqualTo(parsed.latestDay());
      assertThat(made.precision()).isEqualTo(parsed.precision());
      assertThat(made.source()).isEqualTo(text);
    }
  }

  @Test
  void aMonthOrDayInAYearOfFiveDigitsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfDate.of(LocalDate.of(10_000, 1, 1)))
        .withMessageContaining("10000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfDate.of(YearMonth.of(-10_000, 1)))
        .withMessageContaining("-10000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1985 | YEAR | 1985 | | | ",
        "1985-04 | MONTH | 1985 | 4 | | ",
        "1985-04-12 | DAY | 1985 | 4 | 12 | ",
        "1985-04-12T23:20:30 | SECOND | 1985 | 4 | 12 | ",
        "1985-21 | SEASON | 1985 | | | 21",
        "1985-32 | SEASON | 1985 | | | 32",
        "1985-33 | QUARTER | 1985 | | | 33",
        "1985-36 | QUARTER | 1985 | | | 36",
        "1985-37 | FOUR_MONTHS | 1985 | | | 37",
        "1985-39 | FOUR_MONTHS | 1985 | | | 39",
        "1985-40 | HALF_YEAR | 1985 | | | 40",
        "1985-41 | HALF_YEAR | 1985 | | | 41",
        "198X | YEAR | | | | ",
        "X985-04 | MONTH | | 4 | | ",
        "1985-XX | MONTH | 1985 | | | ",
        "1985-1X-12 | DAY | 1985 | | 12 | ",
        "1985-X1-1X | DAY | 1985 | | | ",
        "1985-10-X2 | DAY | 1985 | 10 | | ",
        "Y-17E7 | YEAR | -170000000 | | | ",
        "1950S2 | YEAR | 1950 | | | "
      })
  void componentsAreReadWhereTheyAreStated(
      String text, Precision precision, Long year, Integer month, Integer day, Integer subYear) {
    EdtfDate date = EdtfDate.parse(text);
    assertThat(date.precision()).isEqualTo(precision);
    assertThat(date.year().stream().boxed().findFirst().orElse(null)).isEqualTo(year);
    assertThat(date.month().stream().boxed().findFirst().orElse(null)).isEqualTo(month);
    assertThat(date.day().stream().boxed().findFirst().orElse(null)).isEqualTo(day);
    assertThat(date.subYear().stream().boxed().findFirst().orElse(null)).isEqualTo(subYear);
    assertThat(date.hasUnspecifiedDigits()).isEqualTo(text.contains("X"));
  }

  @Test
  void significantDigitsAreKept() {
    assertThat(EdtfDate.parse("1950S2").significantDigits()).hasValue(2);
    assertThat(EdtfDate.parse("Y3388E2S3").significantDigits()).hasValue(3);
    assertThat(EdtfDate.parse("1950").significantDigits()).isEmpty();
  }

  @Test
  void timeAndShiftAreKeptAsWritten() {
    EdtfDate date = EdtfDate.parse("1985-04-12T23:20:30-04:30");
    assertThat(date.time()).contains(LocalTime.of(23, 20, 30));
    assertThat(date.shift()).contains(ZoneOffset.ofHoursMinutes(-4, -30));
    assertThat(EdtfDate.parse("1985-04-12T00:00:00Z").shift()).contains(ZoneOffset.UTC);
    assertThat(EdtfDate.parse("1985-04-12T00:00:00Z").time()).contains(LocalTime.MIDNIGHT);
    assertThat(EdtfDate.parse("1985-04-12T23:59:59+14:00").shift())
        .contains(ZoneOffset.ofHours(14));
    assertThat(EdtfDate.parse("1985-04-12T23:59:59+05").shift()).contains(ZoneOffset.ofHours(5));
    assertThat(EdtfDate.parse("1985-04-12T23:59:59+00:00").shift()).contains(ZoneOffset.UTC);
    assertThat(EdtfDate.parse("1985-04-12T23:59:59").shift()).isEmpty();
    assertThat(EdtfDate.parse("1985-04-12").time()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text | uncertain year month day | approximate year month day
        "2004-06-11 | --- | ---",
        "2004-06-11? | YMD | ---",
        "2004-06-11~ | --- | YMD",
        "2004-06-11% | YMD | YMD",
        "2004-06~-11 | --- | YM-",
        "2004?-06-11 | Y-- | ---",
        "?2004-06-~11 | Y-- | --D",
        "2004-%06-11 | -M- | -M-",
        "2004-?06-~11 | -M- | --D",
        "2004-06~-?11 | --D | YM-",
        "2004? | Y-- | ---",
        "2004-21~ | --- | YM-",
        "2004-~21 | --- | -M-"
      })
  void qualifiersAreKnownForEveryComponent(String text, String uncertain, String approximate) {
    EdtfDate date = EdtfDate.parse(text);
    assertThat(
            flag(date.isUncertain(ChronoField.YEAR), "Y")
                + flag(date.isUncertain(ChronoField.MONTH_OF_YEAR), "M")
                + flag(date.isUncertain(ChronoField.DAY_OF_MONTH), "D"))
        .isEqualTo(uncertain);
    assertThat(
            flag(date.isApproximate(ChronoField.YEAR), "Y")
                + flag(date.isApproximate(ChronoField.MONTH_OF_YEAR), "M")
                + flag(date.isApproximate(ChronoField.DAY_OF_MONTH), "D"))
        .isEqualTo(approximate);
    assertThat(date.isUncertain()).isEqualTo(!uncertain.equals("---"));
    assertThat(date.isApproximate()).isEqualTo(!approximate.equals("---"));
  }

  private static String flag(boolean set, String letter) {
    return set ? letter : "-";
  }

  @Test
  void otherFieldsAreNoComponents() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfDate.parse("2004").isUncertain(ChronoField.HOUR_OF_DAY))
        .withMessageContaining("HourOfDay");
  }

  @Test
  void hemisphereIsStatedByTheCodes25To32Only() {
    for (int code = 21; code <= 41; code++) {
      assertThat(EdtfDate.parse("2001-" + code).hemisphereStated())
          .isEqualTo(code >= 25 && code <= 32);
    }
    assertThat(EdtfDate.parse("2001-12").hemisphereStated()).isFalse();
    assertThat(EdtfDate.parse("2001-12-28").hemisphereStated()).isFalse();
  }

  @Test
  void aDateCoversTheDaysOfItsStretch() {
    EdtfDate month = EdtfDate.parse("1995-01");
    assertThat(month.covers(LocalDate.of(1994, 12, 31))).isEqualTo(Truth.FALSE);
    assertThat(month.covers(LocalDate.of(1995, 1, 1))).isEqualTo(Truth.TRUE);
    assertThat(month.covers(LocalDate.of(1995, 1, 23))).isEqualTo(Truth.TRUE);
    assertThat(month.covers(LocalDate.of(1995, 1, 31))).isEqualTo(Truth.TRUE);
    assertThat(month.covers(LocalDate.of(1995, 2, 1))).isEqualTo(Truth.FALSE);
    assertThat(month.couldBe(LocalDate.of(1995, 1, 23))).isTrue();
    assertThat(month.couldBe(LocalDate.of(1995, 2, 1))).isFalse();
  }

  @Test
  void whatAMaskCoversIsUnknownUnlessOneReadingIsLeft() {
    LocalDate day = LocalDate.of(1985, 5, 31);
    assertThat(EdtfDate.parse("198X").covers(day)).isEqualTo(Truth.UNKNOWN);
    assertThat(EdtfDate.parse("1985-XX").covers(day)).isEqualTo(Truth.UNKNOWN);
    assertThat(EdtfDate.parse("1985-05-XX").covers(day)).isEqualTo(Truth.UNKNOWN);
    assertThat(EdtfDate.parse("1985-X5").covers(day)).isEqualTo(Truth.TRUE);
    assertThat(EdtfDate.parse("1985-X5").covers(day.plusDays(1))).isEqualTo(Truth.FALSE);
    assertThat(EdtfDate.parse("1985-04-3X").covers(LocalDate.of(1985, 4, 30)))
        .isEqualTo(Truth.TRUE);
    assertThat(EdtfDate.parse("1985-XX-31").covers(LocalDate.of(1985, 4, 30)))
        .isEqualTo(Truth.FALSE);
    assertThat(EdtfDate.parse("1985S3").covers(day)).isEqualTo(Truth.UNKNOWN);
    assertThat(EdtfDate.parse("1985S4").covers(day)).isEqualTo(Truth.TRUE);
    assertThat(EdtfDate.parse("1985S3").covers(LocalDate.of(1990, 1, 1))).isEqualTo(Truth.FALSE);
  }

  @Test
  void aDateWithASinglePossibleDayIsALocalDate() {
    assertThat(EdtfDate.parse("1985-04-12").toLocalDate()).contains(LocalDate.of(1985, 4, 12));
    assertThat(EdtfDate.parse("1985-04-12T01:00:00Z").toLocalDate())
        .contains(LocalDate.of(1985, 4, 12));
    assertThat(EdtfDate.parse("1985-04-3X").toLocalDate()).contains(LocalDate.of(1985, 4, 30));
    assertThat(EdtfDate.parse("1985-04").toLocalDate()).isEmpty();
  }

  @Test
  void aDateWithinOneMonthOrYearIsThatMonthOrYear() {
    assertThat(EdtfDate.parse("1985-04").toYearMonth()).contains(YearMonth.of(1985, 4));
    assertThat(EdtfDate.parse("1985-04-12").toYearMonth()).contains(YearMonth.of(1985, 4));
    assertThat(EdtfDate.parse("1985-X4").toYearMonth()).contains(YearMonth.of(1985, 4));
    assertThat(EdtfDate.parse("1985-04-XX").toYearMonth()).contains(YearMonth.of(1985, 4));
    assertThat(EdtfDate.parse("1985").toYearMonth()).isEmpty();
    assertThat(EdtfDate.parse("1985-33").toYearMonth()).isEmpty();
    assertThat(EdtfDate.parse("1985").toYear()).contains(Year.of(1985));
    assertThat(EdtfDate.parse("1985-04-12").toYear()).contains(Year.of(1985));
    assertThat(EdtfDate.parse("1985-XX").toYear()).contains(Year.of(1985));
    assertThat(EdtfDate.parse("-0044").toYear()).contains(Year.of(-44));
    assertThat(EdtfDate.parse("1985-24").toYear()).isEmpty();
    assertThat(EdtfDate.parse("198X").toYear()).isEmpty();
    assertThat(EdtfDate.of(Year.of(1985))).isEqualTo(EdtfDate.parse("1985"));
  }

  @Test
  void daysBeyondLocalDateHaveNumbersOnly() {
    EdtfDate last = EdtfDate.parse("Y999999999");
    assertThat(last.latestDay()).contains(LocalDate.MAX);
    EdtfDate first = EdtfDate.parse("Y-999999999");
    assertThat(first.earliestDay()).contains(LocalDate.MIN);
    EdtfDate next = EdtfDate.parse("Y1000000000");
    assertThat(next.earliestEpochDay()).isEqualTo(LocalDate.MAX.toEpochDay() + 1);
    assertThatThrownBy(next::earliestDay).isInstanceOf(DateTimeException.class);
    assertThatThrownBy(next::latestDay).isInstanceOf(DateTimeException.class);
    assertThat(next.covers(LocalDate.MAX)).isEqualTo(Truth.FALSE);
    assertThat(EdtfDate.parse("Y-1000000000").latestEpochDay())
        .isEqualTo(LocalDate.MIN.toEpochDay() - 1);
    EdtfDate farthest = EdtfDate.parse("Y9999999999999999");
    assertThat(farthest.earliestEpochDay())
        .isEqualTo(LocalDate.of(1999, 1, 1).toEpochDay() + 146_097L * 24_999_999_999_995L);
    assertThat(farthest.latestEpochDay() - farthest.earliestEpochDay()).isEqualTo(364);
  }

  @Test
  void equalsAndHashCodeGoByTheCanonicalForm() {
    EqualsVerifier.forClass(EdtfDate.class)
        .withPrefabValues(ZoneOffset.class, ZoneOffset.UTC, ZoneOffset.MAX)
        .withOnlyTheseFields("canonical")
        .withNonnullFields("canonical")
        .verify();
    assertThat(EdtfDate.parse("2004-06-XX")).isNotEqualTo(EdtfDate.parse("2004-06"));
    assertThat(EdtfDate.parse("Y17E7")).isNotEqualTo(EdtfDate.parse("Y170000000"));
  }

  @Test
  void onlyASingleDateIsParsed() {
    assertThatThrownBy(() -> EdtfDate.parse("2004/2005"))
        .isInstanceOfSatisfying(
            EdtfParseException.class,
            e -> {
              assertThat(e.rule()).isEqualTo("a single date is expected, not an interval");
              assertThat(e.getErrorIndex()).isEqualTo(4);
            });
    assertThatThrownBy(() -> EdtfDate.parse("/2004"))
        .hasMessageContaining("a single date is expected, not an interval");
    for (String set : new String[] {"[2004]", "{2004/2005}"}) {
      assertThatThrownBy(() -> EdtfDate.parse(set))
          .isInstanceOfSatisfying(
              EdtfParseException.class,
              e -> {
                assertThat(e.rule()).isEqualTo("a single date is expected, not a set");
                assertThat(e.getErrorIndex()).isZero();
              });
    }
    assertThat(EdtfDate.parse("2004-06~")).hasToString("2004-06~");
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    EdtfDate date = EdtfDate.parse("2004");
    assertThatNullPointerException().isThrownBy(() -> EdtfDate.parse(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> EdtfDate.of((LocalDate) null))
        .withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> EdtfDate.of((YearMonth) null))
        .withMessage("month");
    assertThatNullPointerException().isThrownBy(() -> EdtfDate.of((Year) null)).withMessage("year");
    assertThatNullPointerException().isThrownBy(() -> date.covers(null)).withMessage("day");
    assertThatNullPointerException().isThrownBy(() -> date.couldBe(null)).withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> date.isUncertain((ChronoField) null))
        .withMessage("component");
    assertThatNullPointerException().isThrownBy(() -> date.compareTo(null)).withMessage("other");
  }
}
