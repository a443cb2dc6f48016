package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1995-06-01 | TRUE",
        "1995 | TRUE",
        "1996-01-01 | TRUE",
        "1993-12-31 | FALSE",
        "1996-01-02 | FALSE",
        "1996 | UNKNOWN",
        "[1990,2000] | FALSE",
        "[1994,1995] | TRUE",
        "[1994..2000] | UNKNOWN",
        "[..1994] | UNKNOWN",
        "[2000..] | FALSE",
        "{1990,2000} | FALSE",
        "{1990,1994} | TRUE",
        "{1990,1996} | UNKNOWN",
        "{1993..1996} | TRUE",
        "{1996..1999} | UNKNOWN",
        "{..1994} | TRUE",
        "{1996..} | UNKNOWN",
        "{1994..} | TRUE",
        "{..1990} | FALSE",
        "{199X..2000} | UNKNOWN",
        "1990/2000 | TRUE",
        "1990/1993 | FALSE",
        "1990/1994-01-01 | TRUE",
        "1990/1994 | TRUE",
        "1993/1994-06 | TRUE",
        "1996/2000 | UNKNOWN",
        "1994/ | TRUE",
        "1990/ | UNKNOWN",
        "../1993 | FALSE",
        "1990/.. | TRUE",
        "/2000 | UNKNOWN",
        "199X-07-01 | UNKNOWN",
        "19X7 | FALSE",
      })
  void fallsInThePeriodFrom1994To1996(String text, Truth expected) {
    assertThat(Edtf.parse(text).within(LocalDate.of(1994, 1, 1), LocalDate.of(1996, 1, 1)))
        .isEqualTo(expected);
  }

  @Test
  void aPeriodDoesNotEndBeforeItBegins() {
    Edtf year = Edtf.parse("1995");
    LocalDate day = LocalDate.of(1995, 1, 1);
    assertThat(year.within(day, day)).isEqualTo(Truth.UNKNOWN);
    assertThatIllegalArgumentException().isThrownBy(() -> year.within(day, day.minusDays(1)));
    assertThatNullPointerException().isThrownBy(() -> year.within(null, day));
    assertThatNullPointerException().isThrownBy(() -> year.within(day, null));
  }

  @Test
  void distancesAreWithoutBoundWhereAnEndIsOpenOrUnknown() {
    Spell open = EdtfInterval.parse("1995/..").spell();
    Spell unknown = EdtfInterval.parse("/1995").spell();
    Spell known = EdtfInterval.parse("2000-01-01/2000-01-31").spell();
    Spell next = EdtfInterval.parse("2000-02-01/2000-03-31").spell();
    assertThat(known.gapTo(next)).isEqualTo(Count.of(0));
    assertThat(next.gapTo(known)).isEqualTo(Count.of(-91));
    assertThat(open.gapTo(known).min()).isEqualTo(Long.MIN_VALUE);
    assertThat(known.gapTo(unknown)).isEqualTo(new Count(Long.MIN_VALUE, -1493));
    assertThat(known.untilStartOf(next, ChronoUnit.DAYS)).isEqualTo(Count.of(31));
    assertThat(unknown.untilStartOf(next, ChronoUnit.YEARS))
        .isEqualTo(new Count(4, Long.MAX_VALUE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> known.untilStartOf(next, ChronoUnit.WEEKS));
  }
}
