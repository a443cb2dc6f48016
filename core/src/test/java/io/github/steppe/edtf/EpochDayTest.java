package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EpochDayTest {
  @Test
  void dayNumbersAreThoseOfLocalDate() {
    for (int year = -805; year <= 805; year++) {
      checkYear(year);
    }
    for (int year : new int[] {1900, 2000, 9999, 10_000, -999_999_998, 999_999_998}) {
      checkYear(year);
    }
  }

  private static void checkYear(int year) {
    assertThat(EpochDay.isLeap(year)).isEqualTo(LocalDate.of(year, 1, 1).isLeapYear());
    assertThat(EpochDay.lastOfYear(year)).isEqualTo(LocalDate.of(year, 12, 31).toEpochDay());
    for (int month = 1; month <= 12; month++) {
      LocalDate first = LocalDate.of(year, month, 1);
      LocalDate last = first.plusMonths(1).minusDays(1);
      assertThat(EpochDay.lengthOfMonth(year, month)).isEqualTo(first.lengthOfMonth());
      assertThat(EpochDay.lastOfMonth(year, month)).isEqualTo(last.toEpochDay());
      checkDay(first);
      checkDay(last);
      checkDay(first.plusDays(14));
    }
  }

  private static void checkDay(LocalDate day) {
    long number = day.toEpochDay();
    if (EpochDay.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()) != number
        || EpochDay.yearOf(number) != day.getYear()
        || EpochDay.monthOf(number) != day.getMonthValue()
        || EpochDay.dayOfMonth(number) != day.getDayOfMonth()) {
      throw new AssertionError(day);
    }
  }

  @Test
  void daysOfHugeYearsAreExact() {
    long year = 9_999_999_999_999_999L;
    for (long y : new long[] {year, -year, 5_000_000_000_000_004L}) {
      long first = EpochDay.firstOfYear(y);
      assertThat(EpochDay.yearOf(first)).isEqualTo(y);
      assertThat(EpochDay.yearOf(first - 1)).isEqualTo(y - 1);
      assertThat(EpochDay.yearOf(EpochDay.lastOfYear(y))).isEqualTo(y);
      assertThat(EpochDay.monthOf(EpochDay.lastOfYear(y))).isEqualTo(12);
      assertThat(EpochDay.dayOfMonth(EpochDay.lastOfYear(y))).isEqualTo(31);
    }
    // A cycle of 400 years has the same number of days everywhere.
    assertThat(EpochDay.firstOfYear(year + 1) - EpochDay.firstOfYear(year - 399))
        .isEqualTo(146_097);
  }

  @Test
  void daysAreWrittenInTheIsoFormWithoutLimit() {
    assertThat(written(0)).isEqualTo("1970-01-01");
    assertThat(written(LocalDate.of(-44, 3, 15).toEpochDay())).isEqualTo("-0044-03-15");
    assertThat(written(LocalDate.of(987, 11, 9).toEpochDay())).isEqualTo("0987-11-09");
    assertThat(written(LocalDate.MAX.toEpochDay() + 1)).isEqualTo("1000000000-01-01");
  }

  private static String written(long epochDay) {
    StringBuilder out = new StringBuilder();
    EpochDay.append(out, epochDay);
    return out.toString();
  }
}
