package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.YearHalf;
import org.threeten.extra.YearQuarter;

class EdtfThreeTenTest {
  private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2003, 12, 31);

  @Test
  void quartersGoBothWays() {
    for (int quarter = 1; quarter <= 4; quarter++) {
      YearQuarter wanted = YearQuarter.of(2017, quarter);
      EdtfDate date = EdtfThreeTen.of(wanted);
      assertThat(date).hasToString("2017-" + (32 + quarter));
      assertThat(date.earliestDay()).contains(wanted.atDay(1));
      assertThat(date.latestDay()).contains(wanted.atEndOfQuarter());
      assertThat(EdtfThreeTen.toYearQuarter(date)).contains(wanted);
      assertThat(EdtfThreeTen.toYearHalf(date)).map(YearHalf::getYear).contains(2017);
    }
  }

  @Test
  void halvesGoBothWays() {
    for (int half = 1; half <= 2; half++) {
      YearHalf wanted = YearHalf.of(-44, half);
      EdtfDate date = EdtfThreeTen.of(wanted);
      assertThat(date).hasToString("-0044-" + (39 + half));
      assertThat(date.earliestDay()).contains(wanted.atDay(1));
      assertThat(date.latestDay()).contains(wanted.atEndOfHalf());
      assertThat(EdtfThreeTen.toYearHalf(date)).contains(wanted);
      assertThat(EdtfThreeTen.toYearQuarter(date)).isEmpty();
    }
  }

  @Test
  void aDateIsInAQuarterIfAllItsDaysAre() {
    YearQuarter quarter = YearQuarter.of(2017, 1);
    for (String text : new String[] {"2017-03", "2017-03-31", "2017-0X-30", "2017-01-XX"}) {
      boolean inOne = !text.equals("2017-0X-30");
      assertThat(EdtfThreeTen.toYearQuarter(EdtfDate.parse(text)))
          .as(text)
          .isEqualTo(inOne ? Optional.of(quarter) : Optional.empty());
    }
    for (String text : new String[] {"2017", "2017-21", "2017-37", "201X-33"}) {
      assertThat(EdtfThreeTen.toYearQuarter(EdtfDate.parse(text))).as(text).isEmpty();
    }
  }

  @Test
  void aDateIsInAHalfIfAllItsDaysAre() {
    assertThat(EdtfThreeTen.toYearHalf(EdtfDate.parse("2017-37"))).contains(YearHalf.of(2017, 1));
    assertThat(EdtfThreeTen.toYearHalf(EdtfDate.parse("2017-38"))).isEmpty();
    assertThat(EdtfThreeTen.toYearHalf(EdtfDate.parse("201X-41"))).isEmpty();
  }

  @Test
  void aYearOfFiveDigitsHasNoQuarter() {
    assertThat(EdtfThreeTen.of(YearQuarter.of(9999, 4))).hasToString("9999-36");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfThreeTen.of(YearQuarter.of(10_000, 1)))
        .withMessageContaining("10000");
  }

  @Test
  void boundsBecomeARange() {
    LocalDateRange year = LocalDateRange.ofClosed(FIRST, LAST);
    assertThat(EdtfThreeTen.toLocalDateRange(Edtf.parse("2003"))).isEqualTo(year);
    assertThat(EdtfThreeTen.toLocalDateRange(Edtf.parse("2003/..")))
        .isEqualTo(LocalDateRange.ofUnboundedEnd(FIRST));
    assertThat(EdtfThreeTen.toLocalDateRange(Edtf.parse("/2003")).isUnboundedStart()).isTrue();
    assertThat(EdtfThreeTen.toLocalDateRange(Edtf.parse("[..2003,2005..]")))
        .isEqualTo(LocalDateRange.ALL);
  }

  @Test
  void aRangeBecomesTheIntervalOfItsDays() {
    assertThat(EdtfThreeTen.of(LocalDateRange.ofClosed(FIRST, LAST)))
        .hasToString("2003-01-01/2003-12-31");
    assertThat(EdtfThreeTen.of(LocalDateRange.ofUnboundedEnd(FIRST))).hasToString("2003-01-01/..");
    assertThat(EdtfThreeTen.of(LocalDateRange.ofUnboundedStart(FIRST)))
        .hasToString("../2002-12-31");
  }

  @Test
  void aRangeWithoutDaysOrWithoutBoundsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfThreeTen.of(LocalDateRange.ALL))
        .withMessageContaining("at least one bound");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfThreeTen.of(LocalDateRange.ofEmpty(FIRST)));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> EdtfThreeTen.of(LocalDateRange.ofUnboundedEnd(LocalDate.of(10_000, 1, 1))));
  }

  @Test
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> EdtfThreeTen.toYearQuarter(null))
        .withMessage("date");
    assertThatNullPointerException()
        .isThrownBy(() -> EdtfThreeTen.of((LocalDateRange) null))
        .withMessage("range");
  }
}
