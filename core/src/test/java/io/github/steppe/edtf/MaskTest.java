package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Masks against a list of all days of the calendar. */
class MaskTest {
  private static final int CASES = 250;

  @Test
  @Tag("exhaustive")
  void boundsAndMembershipOfMasksAreThoseOfAllDaysThatFit() {
    Random random = new Random(7);
    List<String> checked = new ArrayList<>();
    while (checked.size() < CASES) {
      String pattern = pattern(random);
      if (pattern.indexOf('X') >= 0) {
        check(pattern);
        checked.add(pattern);
      }
    }
    assertThat(checked).hasSize(CASES);
  }

  /** Masks in the middle of a year are few, to keep the list of days short. */
  private static String pattern(Random random) {
    String[] years = {"19%s%s", "20%s%s", "%s9%s4", "2%s0%s", "%s%s00", "00%s%s"};
    String year =
        String.format(
            years[random.nextInt(years.length)],
            digit(random, "0123456789"),
            digit(random, "0123456789"));
    int length = random.nextInt(3);
    if (length == 0) {
      return year;
    }
    String month = digit(random, "01") + digit(random, "0123456789");
    return length == 1
        ? year + "-" + month
        : year + "-" + month + "-" + digit(random, "0123") + digit(random, "0123456789");
  }

  private static String digit(Random random, String of) {
    return random.nextInt(5) < 2 ? "X" : String.valueOf(of.charAt(random.nextInt(of.length())));
  }

  private static void check(String pattern) {
    LocalDate earliest = null;
    LocalDate latest = null;
    // One year beyond each side of the years that can fit.
    int lowest = Integer.parseInt(pattern.substring(0, 4).replace('X', '0')) - 1;
    int highest = Integer.parseInt(pattern.substring(0, 4).replace('X', '9')) + 1;
    EdtfDate date = null;
    try {
      date = EdtfDate.parse(pattern);
    } catch (EdtfParseException e) {
      assertThat(e.rule()).containsAnyOf("no day of the calendar fits", "a month is", "a day is");
    }
    LocalDate end = LocalDate.of(highest, 12, 31);
    for (LocalDate day = LocalDate.of(lowest, 1, 1); !day.isAfter(end); day = day.plusDays(1)) {
      boolean fits = day.getYear() >= 0 && day.getYear() <= 9999 && fits(pattern, day);
      if (date != null && date.couldBe(day) != fits) {
        throw new AssertionError(pattern + " could be " + day + ": " + !fits);
      }
      if (fits) {
        earliest = earliest == null ? day : earliest;
        latest = day;
      }
    }
    if (date == null || earliest == null || latest == null) {
      assertThat(date).as(pattern).isNull();
      assertThat(earliest).as(pattern).isNull();
      return;
    }
    assertThat(date.earliestDay()).as(pattern).contains(earliest);
    assertThat(date.latestDay()).as(pattern).contains(latest);
    checkCovers(date, pattern, earliest, latest);
  }

  /** A day is surely covered only if a single year, month or day fits. */
  private static void checkCovers(
      EdtfDate date, String pattern, LocalDate earliest, LocalDate latest) {
    int length = pattern.length();
    boolean single =
        earliest.toString().substring(0, length).equals(latest.toString().substring(0, length));
    assertThat(date.covers(earliest)).as(pattern).isEqualTo(single ? Truth.TRUE : Truth.UNKNOWN);
    assertThat(date.covers(earliest.minusDays(1))).isEqualTo(Truth.FALSE);
    assertThat(date.covers(latest.plusDays(1))).isEqualTo(Truth.FALSE);
  }

  private static boolean fits(String pattern, LocalDate day) {
    return fits(pattern, 0, 4, day.getYear())
        && fits(pattern, 5, 7, day.getMonthValue())
        && fits(pattern, 8, 10, day.getDayOfMonth());
  }

  private static boolean fits(String pattern, int from, int to, int number) {
    int rest = number;
    for (int i = to - 1; i >= from && to <= pattern.length(); i--) {
      if (pattern.charAt(i) != 'X' && pattern.charAt(i) - '0' != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return true;
  }

  @Test
  void maskedSeasonsRunIntoTheNextYear() {
    EdtfDate winters = EdtfDate.parse("2X13-24");
    assertThat(winters.couldBe(LocalDate.of(2113, 12, 1))).isTrue();
    assertThat(winters.couldBe(LocalDate.of(2114, 2, 28))).isTrue();
    assertThat(winters.couldBe(LocalDate.of(2114, 3, 1))).isFalse();
    assertThat(winters.couldBe(LocalDate.of(2113, 2, 1))).isFalse();
    assertThat(winters.couldBe(LocalDate.of(2113, 11, 30))).isFalse();
    assertThat(winters.covers(LocalDate.of(2114, 2, 28))).isEqualTo(Truth.UNKNOWN);
    assertThat(winters.covers(LocalDate.of(2114, 3, 28))).isEqualTo(Truth.FALSE);
    EdtfDate springs = EdtfDate.parse("201X-21");
    assertThat(springs.couldBe(LocalDate.of(2013, 3, 1))).isTrue();
    assertThat(springs.couldBe(LocalDate.of(2013, 2, 28))).isFalse();
    assertThat(springs.couldBe(LocalDate.of(2013, 6, 1))).isFalse();
    assertThat(EdtfDate.parse("XXXX-24").latestDay().map(LocalDate::toString))
        .contains("+10000-02-29");
    assertThat(EdtfDate.parse("XXXX-24").couldBe(LocalDate.of(10000, 2, 29))).isTrue();
    assertThat(EdtfDate.parse("XXXX-24").couldBe(LocalDate.of(0, 1, 1))).isFalse();
  }

  @Test
  void nearestDaysOfMaskedSeasonsAreFoundInTheWinterOfThePreviousYear() {
    EdtfDate winters = EdtfDate.parse("2X13-24");
    assertThat(winters.ceiling(LocalDate.of(2114, 1, 15).toEpochDay()))
        .isEqualTo(LocalDate.of(2114, 1, 15).toEpochDay());
    assertThat(winters.floor(LocalDate.of(2114, 1, 15).toEpochDay()))
        .isEqualTo(LocalDate.of(2114, 1, 15).toEpochDay());
    assertThat(winters.floor(LocalDate.of(2213, 11, 30).toEpochDay()))
        .isEqualTo(LocalDate.of(2114, 2, 28).toEpochDay());
    assertThat(winters.ceiling(LocalDate.of(2114, 3, 1).toEpochDay()))
        .isEqualTo(LocalDate.of(2213, 12, 1).toEpochDay());
  }

  @Test
  void aSeasonOfAMaskedYearThatSinglesOutNoYearIsUnknown() {
    assertThat(EdtfDate.parse("201X-33").covers(LocalDate.of(2012, 2, 1))).isEqualTo(Truth.UNKNOWN);
    assertThat(EdtfDate.parse("2012-33").covers(LocalDate.of(2012, 2, 1))).isEqualTo(Truth.TRUE);
  }

  @Test
  void hopelessMasksAreRefusedQuickly() {
    for (int i = 0; i < 200; i++) {
      assertThatThrownBy(() -> Edtf.parse("XXXX-02-30")).isInstanceOf(EdtfParseException.class);
    }
  }
}
