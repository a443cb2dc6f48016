package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Periods, and the distances of spells, against all days that the ends can be. */
class WithinPropertiesTest {

  @Provide
  Arbitrary<EdtfDate> dates() {
    return Any.closeDate();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Any.closeDay();
  }

  @Property(seed = "1", tries = 500)
  void aDateIsOneOfItsDays(
      @ForAll("dates") EdtfDate date,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    boolean some = false;
    boolean all = true;
    for (LocalDate day : days(date)) {
      boolean inside = !day.isBefore(first) && !day.isAfter(last);
      some |= inside;
      all &= inside;
    }
    assertThat(date.within(first, last)).isEqualTo(truth(some, all));
  }

  @Property(seed = "2", tries = 200)
  void anIntervalSharesADayWithThePeriod(
      @ForAll("dates") EdtfDate a,
      @ForAll("dates") EdtfDate b,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    EdtfInterval interval =
        a.earliestEpochDay() <= b.latestEpochDay() ? EdtfInterval.of(a, b) : EdtfInterval.of(b, a);
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    boolean some = false;
    boolean all = true;
    for (LocalDate start : days(interval.start().orElseThrow())) {
      for (LocalDate end : days(interval.end().orElseThrow())) {
        if (!end.isBefore(start)) {
          boolean inside = !start.isAfter(last) && !end.isBefore(first);
          some |= inside;
          all &= inside;
        }
      }
    }
    assertThat(interval.within(first, last)).isEqualTo(truth(some, all));
  }

  @Property(seed = "3", tries = 300)
  void oneOfTwoDatesOrBoth(
      @ForAll("dates") EdtfDate a,
      @ForAll("dates") EdtfDate b,
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other) {
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    List<EdtfMember> members = List.of(EdtfMember.of(a), EdtfMember.of(b));
    Truth x = a.within(first, last);
    Truth y = b.within(first, last);
    assertThat(EdtfSet.oneOf(members).within(first, last)).isEqualTo(x == y ? x : Truth.UNKNOWN);
    assertThat(EdtfSet.allOf(members).within(first, last)).isEqualTo(x.or(y));
  }

  @Property(seed = "4", tries = 300)
  void aRangeListsEveryDateOfItsPrecision(
      @ForAll("days") LocalDate one,
      @ForAll("days") LocalDate other,
      @ForAll("days") LocalDate from,
      @ForAll("days") LocalDate to) {
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    EdtfDate begin = EdtfDate.parse((from.isBefore(to) ? from : to).toString().substring(0, 7));
    EdtfDate end = EdtfDate.parse((from.isBefore(to) ? to : from).toString().substring(0, 7));
    if (begin.equals(end)) {
      return;
    }
    EdtfSet months = EdtfSet.allOf(List.of(EdtfMember.range(begin, end)));
    Truth expected = Truth.FALSE;
    for (LocalDate month = begin.earliestDay().orElseThrow();
        !month.isAfter(end.latestDay().orElseThrow());
        month = month.plusMonths(1)) {
      EdtfDate date = EdtfDate.parse(month.toString().substring(0, 7));
      expected = expected.or(date.within(first, last));
    }
    assertThat(months.within(first, last)).isEqualTo(expected);
  }

  @Property(seed = "5", tries = 100)
  void distancesRangeOverAllStartsAndEnds(
      @ForAll("dates") EdtfDate start,
      @ForAll("dates") EdtfDate end,
      @ForAll("dates") EdtfDate next) {
    if (start.earliestEpochDay() > end.latestEpochDay()) {
      return;
    }
    Spell spell = Spell.starting(start).endingOn(end);
    Spell other = Spell.starting(next).openEnd();
    long[] gap = {Long.MAX_VALUE, Long.MIN_VALUE};
    long[] months = {Long.MAX_VALUE, Long.MIN_VALUE};
    for (LocalDate y : days(next)) {
      for (LocalDate x : days(end)) {
        if (x.toEpochDay() >= start.earliestEpochDay()) {
          gap[0] = Math.min(gap[0], x.until(y, ChronoUnit.DAYS) - 1);
          gap[1] = Math.max(gap[1], x.until(y, ChronoUnit.DAYS) - 1);
        }
      }
      for (LocalDate x : days(start)) {
        if (x.toEpochDay() <= end.latestEpochDay()) {
          months[0] = Math.min(months[0], x.until(y, ChronoUnit.MONTHS));
          months[1] = Math.max(months[1], x.until(y, ChronoUnit.MONTHS));
        }
      }
    }
    assertThat(spell.gapTo(other)).isEqualTo(new Count(gap[0], gap[1]));
    assertThat(spell.untilStartOf(other, ChronoUnit.MONTHS))
        .isEqualTo(new Count(months[0], months[1]));
  }

  private static Truth truth(boolean some, boolean all) {
    return all ? Truth.TRUE : some ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static List<LocalDate> days(EdtfDate date) {
    return date.earliestDay()
        .orElseThrow()
        .datesUntil(date.latestDay().orElseThrow().plusDays(1))
        .filter(date::couldBe)
        .toList();
  }
}
