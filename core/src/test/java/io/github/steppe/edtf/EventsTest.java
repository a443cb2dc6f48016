package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates read as events: order, sameness and difference. */
class EventsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a | b | a before b | b before a | same day
        "2003 | 2004 | TRUE | FALSE | FALSE",
        "2003 | 2003 | UNKNOWN | UNKNOWN | UNKNOWN",
        "2003-05-01 | 2003-05-01 | FALSE | FALSE | TRUE",
        "2003-05-01 | 2003-05-02 | TRUE | FALSE | FALSE",
        "2003 | 2003-12-31 | UNKNOWN | FALSE | UNKNOWN",
        "2003 | 2003-01-01 | FALSE | UNKNOWN | UNKNOWN",
        "2003-04-3X | 2003-04-30 | FALSE | FALSE | TRUE",
        "2003-XX-31 | 2003-04 | UNKNOWN | UNKNOWN | FALSE",
        "2003-XX-31 | 2003-05 | UNKNOWN | UNKNOWN | UNKNOWN",
        "XXXX-XX-31 | XXXX-XX-30 | UNKNOWN | UNKNOWN | FALSE",
        "XXX1 | XXX2-02 | UNKNOWN | UNKNOWN | FALSE",
        "[2003..2006] | 2007 | TRUE | FALSE | FALSE",
        "[2003,2006] | 2004 | UNKNOWN | UNKNOWN | FALSE",
        "[2003,2006] | 2006 | UNKNOWN | UNKNOWN | UNKNOWN",
        "[..2003] | 2004 | TRUE | FALSE | FALSE",
        "[..2003] | [..2004] | UNKNOWN | UNKNOWN | UNKNOWN",
        "[2003..] | [2004..] | UNKNOWN | UNKNOWN | UNKNOWN",
        "[2003..] | 2002 | FALSE | TRUE | FALSE",
        "[..2003] | [2004..] | TRUE | FALSE | FALSE",
        "2003/.. | 2002 | FALSE | TRUE | FALSE",
        "2003/.. | 2005 | UNKNOWN | UNKNOWN | UNKNOWN",
        "Y-17E7 | 2003-XX-31 | TRUE | FALSE | FALSE",
        "Y9999999999999999 | Y9999999999999998 | FALSE | TRUE | FALSE"
      })
  void orderAndSamenessAreTrueOfAllReadingsOrOfNoneOrUnknown(
      String first, String second, Truth before, Truth after, Truth same) {
    Edtf a = Edtf.parse(first);
    Edtf b = Edtf.parse(second);
    assertThat(a.before(b)).isEqualTo(before);
    assertThat(b.after(a)).isEqualTo(before);
    assertThat(a.after(b)).isEqualTo(after);
    assertThat(b.before(a)).isEqualTo(after);
    assertThat(a.sameDay(b)).isEqualTo(same);
    assertThat(b.sameDay(a)).isEqualTo(same);
  }

  @Test
  @Tag("exhaustive")
  void differencesOfSingleDaysAreThoseOfLocalDate() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      LocalDate a = LocalDate.of(1999, 1, 1).plusDays(random.nextInt(1500));
      LocalDate b =
          LocalDate.of(1999, 1, 1).plusDays(random.nextInt(1500) - random.nextInt(1_000_000));
      for (ChronoUnit unit :
          new ChronoUnit[] {ChronoUnit.DAYS, ChronoUnit.MONTHS, ChronoUnit.YEARS}) {
        if (Difference.between(a.toEpochDay(), b.toEpochDay(), unit) != a.until(b, unit)) {
          throw new AssertionError(a + " to " + b + " in " + unit);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1999 | 2004-06 | YEARS | 4 to 5",
        "1999-07-01 | 2020-02-29 | YEARS | 20",
        "1999-07-01 | 2020-02-29 | MONTHS | 247",
        "2003-01 | 2003-02 | DAYS | 1 to 58",
        "2003-02 | 2003-01 | DAYS | -58 to -1",
        "2003-01-31 | 2003-02 | MONTHS | 0",
        "2003-01-28 | 2003-02 | MONTHS | 0 to 1",
        "2003 | 2005/.. | DAYS | 367 or more",
        "[..2003] | 2005 | YEARS | 1 or more",
        "2003 | [..2005] | YEARS | 2 or fewer",
        "[2003..] | 2005 | YEARS | 2 or fewer",
        "[..2003] | [2005..] | YEARS | 1 or more",
        "[2003..] | [..2005] | YEARS | 2 or fewer",
        "[..2003] | [..2005] | YEARS | any number",
        "Y-9999999999999999 | Y9999999999999999 | YEARS | 19999999999999997 to 19999999999999998"
      })
  void differencesAreRanges(String from, String to, ChronoUnit unit, String count) {
    assertThat(Edtf.parse(from).until(Edtf.parse(to), unit)).hasToString(count);
  }

  @Test
  void moreThanFiveYearsIsAskedOfTheRange() {
    Edtf signed = Edtf.parse("1994-12");
    assertThat(signed.until(Edtf.parse("2001"), ChronoUnit.YEARS).moreThan(5))
        .isEqualTo(Truth.TRUE);
    assertThat(signed.until(Edtf.parse("2000"), ChronoUnit.YEARS).moreThan(5))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(signed.until(Edtf.parse("2000"), ChronoUnit.YEARS).moreThan(4))
        .isEqualTo(Truth.TRUE);
    assertThat(signed.until(Edtf.parse("1999"), ChronoUnit.YEARS).moreThan(5))
        .isEqualTo(Truth.FALSE);
    assertThat(signed.until(Edtf.parse("1999-12"), ChronoUnit.YEARS).moreThan(4))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void otherUnitsAreRefused() {
    Edtf date = Edtf.parse("2003");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> date.until(date, ChronoUnit.WEEKS))
        .withMessage("a difference is in days, months or years, not Weeks");
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    Edtf date = Edtf.parse("2003");
    assertThatNullPointerException().isThrownBy(() -> date.before(null)).withMessage("other");
    assertThatNullPointerException().isThrownBy(() -> date.after(null)).withMessage("other");
    assertThatNullPointerException().isThrownBy(() -> date.sameDay(null)).withMessage("other");
    assertThatNullPointerException()
        .isThrownBy(() -> date.until(null, ChronoUnit.DAYS))
        .withMessage("other");
    assertThatNullPointerException().isThrownBy(() -> date.until(date, null)).withMessage("unit");
  }
}
