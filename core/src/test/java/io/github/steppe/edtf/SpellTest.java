package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellTest {
  private static final long NONE_BEFORE = Long.MIN_VALUE;
  private static final long NONE_AFTER = Long.MAX_VALUE;

  @Test
  void numbersAreTightened() {
    assertThat(Spell.ofEpochDays(0, 100, -50, 20)).isEqualTo(Spell.ofEpochDays(0, 20, 0, 20));
    assertThat(Spell.ofEpochDays(0, 10, 20, 30).latestStartEpochDay()).isEqualTo(10);
    assertThat(Spell.ofEpochDays(0, 10, 20, 30).earliestEndEpochDay()).isEqualTo(20);
    assertThat(Spell.ofEpochDays(5, 5, 5, 5).latestEndEpochDay()).isEqualTo(5);
  }

  @Test
  void aSpellThatEndsBeforeItStartsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spell.ofEpochDays(1, 2, 0, 0))
        .withMessage(
            "an interval cannot end before it starts: starts 1970-01-02..1970-01-03, ends 1970-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spell.ofEpochDays(2, 1, 3, 3))
        .withMessageStartingWith("an earliest day is not after the latest");
    assertThatIllegalArgumentException().isThrownBy(() -> Spell.ofEpochDays(1, 1, 4, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spell.of(LocalDate.of(2003, 1, 2), LocalDate.of(2003, 1, 1)));
  }

  @Test
  void knownDaysGiveACertainSpell() {
    Spell spell = Spell.of(LocalDate.of(2003, 1, 2), LocalDate.of(2003, 1, 4));
    assertThat(spell.covers(LocalDate.of(2003, 1, 1))).isEqualTo(Truth.FALSE);
    assertThat(spell.covers(LocalDate.of(2003, 1, 2))).isEqualTo(Truth.TRUE);
    assertThat(spell.covers(LocalDate.of(2003, 1, 4))).isEqualTo(Truth.TRUE);
    assertThat(spell.covers(LocalDate.of(2003, 1, 5))).isEqualTo(Truth.FALSE);
    assertThat(spell).hasToString("starts 2003-01-02, ends 2003-01-04");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2003-05-01 | 2003-06-01 | starts 2003-05-01, ends 2003-05-31",
        "2003-05 | 2003-06 | starts 2003-05-01..2003-05-31, ends 2003-05-31..2003-06-29",
        "2003-05 | 2003-05 | starts 2003-05-01..2003-05-30, ends 2003-05-01..2003-05-30",
        "2003-05-01 | 2003-XX-31 | starts 2003-05-01, ends 2003-05-30..2003-12-30",
        "2003-05-31 | 2003-XX-31 | starts 2003-05-31, ends 2003-07-30..2003-12-30",
        "[2003-05-01,2003-08-01] | 2003-07-15 | starts 2003-05-01, ends 2003-07-14",
        "[2003..2006] | 2010 | starts 2003-01-01..2006-12-31, ends 2009-12-31..2010-12-30",
        "2003 | [..2005] | starts 2003-01-01..2003-12-31, ends 2003-01-01..2005-12-30",
        "../2003 | 2005 | starts ..2003-12-31, ends 2004-12-31..2005-12-30",
        "2003 | 2004/.. | starts 2003-01-01..2003-12-31, ends 2003-12-31.."
      })
  void aSpellCanEndTheDayBeforeAnEvent(String start, String end, String numbers) {
    Spell spell = Spell.starting(Edtf.parse(start)).endingBefore(Edtf.parse(end));
    assertThat(spell).hasToString(numbers);
  }

  @Test
  void aSpellCanEndOnAnEvent() {
    assertThat(Spell.starting(Edtf.parse("2003-05")).endingOn(Edtf.parse("2009")))
        .isEqualTo(EdtfInterval.parse("2003-05/2009").spell());
    assertThat(Spell.unknownStart().endingOn(Edtf.parse("2009")))
        .isEqualTo(EdtfInterval.parse("/2009").spell())
        .hasToString("starts ..2009-12-31, ends 2009-01-01..2009-12-31");
    assertThat(Spell.openStart().endingOn(Edtf.parse("2009")))
        .isEqualTo(EdtfInterval.parse("../2009").spell())
        .hasToString("starts open, ends 2009-01-01..2009-12-31");
    assertThat(Spell.unknownStart().endingBefore(Edtf.parse("2009")))
        .hasToString("starts ..2009-12-30, ends 2008-12-31..2009-12-30");
    assertThat(Spell.starting(Edtf.parse("2003-12")).endingOn(Edtf.parse("[..2005]")))
        .hasToString("starts 2003-12-01..2003-12-31, ends 2003-12-01..2005-12-31");
  }

  @Test
  void aSpellCanHaveAnUnknownOrOpenEnd() {
    assertThat(Spell.starting(Edtf.parse("2003-05")).unknownEnd())
        .isEqualTo(EdtfInterval.parse("2003-05/").spell())
        .hasToString("starts 2003-05-01..2003-05-31, ends 2003-05-01..");
    assertThat(Spell.starting(Edtf.parse("2003-05")).openEnd())
        .isEqualTo(EdtfInterval.parse("2003-05/..").spell())
        .hasToString("starts 2003-05-01..2003-05-31, ends open");
    Spell always = Spell.openStart().openEnd();
    assertThat(always.covers(LocalDate.MIN)).isEqualTo(Truth.TRUE);
    assertThat(always.covers(LocalDate.MAX)).isEqualTo(Truth.TRUE);
    for (Spell any :
        new Spell[] {
          Spell.unknownStart().unknownEnd(),
          Spell.openStart().unknownEnd(),
          Spell.unknownStart().openEnd()
        }) {
      assertThat(any.covers(LocalDate.MIN)).isEqualTo(Truth.UNKNOWN);
      assertThat(any.covers(LocalDate.EPOCH)).isEqualTo(Truth.UNKNOWN);
      assertThat(any.covers(LocalDate.MAX)).isEqualTo(Truth.UNKNOWN);
    }
    assertThat(Spell.unknownStart().unknownEnd()).hasToString("starts .., ends ..");
    assertThat(Spell.openStart().unknownEnd()).hasToString("starts open, ends ..");
  }

  @Test
  void anEndThatCannotBeReachedIsRefused() {
    Edtf day = Edtf.parse("2003-05-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spell.starting(day).endingBefore(day))
        .withMessage(
            "an interval cannot end before it starts: starts 2003-05-01, ends before 2003-05-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spell.starting(day).endingOn(Edtf.parse("2003-04-30")))
        .withMessageEndingWith("starts 2003-05-01, ends on 2003-04-30");
    assertThat(Spell.starting(day).endingOn(day).covers(LocalDate.of(2003, 5, 1)))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void boundsThatAreAbsentAreEmpty() {
    Spell open = Spell.openStart().openEnd();
    assertThat(open.earliestStart()).isEmpty();
    assertThat(open.latestStart()).isEmpty();
    assertThat(open.earliestEnd()).isEmpty();
    assertThat(open.latestEnd()).isEmpty();
    assertThat(open.earliestStartEpochDay()).isEqualTo(NONE_BEFORE);
    assertThat(open.latestStartEpochDay()).isEqualTo(NONE_BEFORE);
    assertThat(open.earliestEndEpochDay()).isEqualTo(NONE_AFTER);
    assertThat(open.latestEndEpochDay()).isEqualTo(NONE_AFTER);
    Spell spell = EdtfInterval.parse("2002-03/2009").spell();
    assertThat(spell.earliestStart()).contains(LocalDate.of(2002, 3, 1));
    assertThat(spell.latestStart()).contains(LocalDate.of(2002, 3, 31));
    assertThat(spell.earliestEnd()).contains(LocalDate.of(2009, 1, 1));
    assertThat(spell.latestEnd()).contains(LocalDate.of(2009, 12, 31));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2003/.. | 2010-06-30 | TRUE",
        "2003/.. | 2010-07-01 | UNKNOWN",
        "2003/.. | 2002-07-01 | FALSE",
        "2003/.. | 2003-07-01 | UNKNOWN",
        "2011/.. | 2010-12-31 | FALSE",
        "2010-12-31/.. | 2010-12-31 | UNKNOWN",
        "2003/2015-01-01 | 2014-07-01 | TRUE",
        "2003/ | 2014-07-01 | UNKNOWN"
      })
  void anOpenEndSaysNothingAboutDaysAfterTheDayOfKnowledge(
      String text, LocalDate day, Truth truth) {
    Spell spell = EdtfInterval.parse(text).spell();
    assertThat(spell.covers(day, LocalDate.of(2010, 6, 30))).isEqualTo(truth);
    assertThat(spell.isOpenEnd()).isEqualTo(text.endsWith(".."));
  }

  @Test
  @Tag("exhaustive")
  void daysInAPeriodAreExactOverAllReadings() {
    Random random = new Random(3);
    for (int i = 0; i < 4000; i++) {
      int a = random.nextInt(12);
      int b = a + random.nextInt(6);
      int c = random.nextInt(12);
      int d = c + random.nextInt(6);
      int from = random.nextInt(16);
      int to = from + random.nextInt(8);
      if (a <= d) {
        checkDays(a, b, c, d, from, to);
      }
    }
  }

  private static void checkDays(int a, int b, int c, int d, int from, int to) {
    long min = Long.MAX_VALUE;
    long max = 0;
    for (int start = a; start <= b; start++) {
      for (int end = Math.max(c, start); end <= d; end++) {
        long days = Math.max(0, Math.min(end, to) - Math.max(start, from) + 1);
        min = Math.min(min, days);
        max = Math.max(max, days);
      }
    }
    Spell spell = Spell.ofEpochDays(a, b, c, d);
    LocalDate first = LocalDate.ofEpochDay(from);
    LocalDate last = LocalDate.ofEpochDay(to);
    assertThat(spell.days(first, last))
        .as("%s in %s to %s", spell, first, last)
        .isEqualTo(new Count(min, max));
  }

  @Test
  void daysOfOpenAndUnknownEndsAreCutToThePeriod() {
    LocalDate first = LocalDate.of(2004, 1, 1);
    LocalDate last = LocalDate.of(2004, 12, 31);
    assertThat(EdtfInterval.parse("2003/..").spell().days(first, last).min()).isEqualTo(366);
    assertThat(EdtfInterval.parse("2003/").spell().days(first, last).min()).isZero();
    assertThat(EdtfInterval.parse("2003/").spell().days(first, last).max()).isEqualTo(366);
    assertThat(EdtfInterval.parse("2005/..").spell().days(first, last).max()).isZero();
    assertThat(EdtfInterval.parse("../2003").spell().days(LocalDate.MIN, LocalDate.MIN).max())
        .isEqualTo(1);
    assertThat(Spell.unknownStart().openEnd().days(LocalDate.MIN, LocalDate.MIN).min()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Spell.openStart().openEnd().days(last, first).min())
        .withMessageContaining("2004-12-31 to 2004-01-01");
  }

  @Test
  void lengthsAreExactOverAllReadings() {
    Random random = new Random(4);
    for (int i = 0; i < 1500; i++) {
      long a = random.nextInt(40);
      long b = a + random.nextInt(40);
      long c = random.nextInt(80);
      long d = c + random.nextInt(40);
      if (a <= d) {
        for (ChronoUnit unit :
            new ChronoUnit[] {ChronoUnit.DAYS, ChronoUnit.MONTHS, ChronoUnit.YEARS}) {
          assertThat(Spell.ofEpochDays(a, b, c, d).length(unit))
              .isEqualTo(length(a, b, c, d, unit));
        }
      }
    }
  }

  private static Count length(long a, long b, long c, long d, ChronoUnit unit) {
    long min = Long.MAX_VALUE;
    long max = Long.MIN_VALUE;
    for (long start = a; start <= b; start++) {
      for (long end = Math.max(c, start); end <= d; end++) {
        long length = LocalDate.ofEpochDay(start).until(LocalDate.ofEpochDay(end + 1), unit);
        min = Math.min(min, length);
        max = Math.max(max, length);
      }
    }
    return new Count(min, max);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2003-01-01/2003-12-31 | YEARS | 1",
        "2003-01-01/2003-12-31 | DAYS | 365",
        "2003/2004 | MONTHS | 0 to 24",
        "2003/2005 | MONTHS | 12 to 36",
        "2003/ | DAYS | 1 or more",
        "2003/ | YEARS | 0 or more",
        "/2003-05 | DAYS | 1 or more",
        "2003/.. | DAYS | endless",
        "../2003 | DAYS | endless"
      })
  void lengthsWithoutEndAreUnbounded(String text, ChronoUnit unit, String length) {
    assertThat(EdtfInterval.parse(text).spell().length(unit)).hasToString(length);
  }

  @Test
  void endsThatOverlapMayLeaveASingleDayOrMissThePeriod() {
    Spell spell = EdtfInterval.parse("2003/2003").spell();
    LocalDate first = LocalDate.of(2003, 1, 1);
    LocalDate last = LocalDate.of(2003, 12, 31);
    assertThat(spell.days(first, last)).isEqualTo(new Count(1, 365));
    assertThat(spell.days(first.plusDays(1), last)).isEqualTo(new Count(0, 364));
    assertThat(spell.days(first, last.minusDays(1))).isEqualTo(new Count(0, 364));
    assertThat(spell.length(ChronoUnit.DAYS)).isEqualTo(new Count(1, 365));
    assertThat(spell.length(ChronoUnit.MONTHS)).isEqualTo(new Count(0, 12));
    Spell day = Spell.of(first, first);
    assertThat(day.days(first, last)).isEqualTo(Count.of(1));
    assertThat(day.length(ChronoUnit.DAYS)).isEqualTo(Count.of(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spell.length(ChronoUnit.WEEKS))
        .withMessageContaining("Weeks");
    assertThatIllegalArgumentException().isThrownBy(() -> spell.days(last, first, last));
  }

  @Test
  void daysAfterTheDayOfKnowledgeAreOnlyPossible() {
    LocalDate first = LocalDate.of(2004, 1, 1);
    LocalDate last = LocalDate.of(2004, 12, 31);
    LocalDate known = LocalDate.of(2004, 1, 10);
    assertThat(EdtfInterval.parse("2003/..").spell().days(first, last, known))
        .isEqualTo(new Count(10, 366));
    assertThat(EdtfInterval.parse("2003/..").spell().days(first, last, first.minusDays(1)))
        .isEqualTo(new Count(0, 366));
    assertThat(EdtfInterval.parse("2003/..").spell().days(first, last, last.plusDays(1)))
        .isEqualTo(Count.of(366));
    assertThat(EdtfInterval.parse("2003/2005").spell().days(first, last, known))
        .isEqualTo(Count.of(366));
  }

  @Test
  void equalsAndHashCodeGoByTheFourNumbers() {
    EqualsVerifier.forClass(Spell.class).verify();
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    LocalDate day = LocalDate.EPOCH;
    Spell spell = Spell.of(day, day);
    assertThatNullPointerException().isThrownBy(() -> Spell.of(null, day)).withMessage("first");
    assertThatNullPointerException().isThrownBy(() -> Spell.of(day, null)).withMessage("last");
    assertThatNullPointerException().isThrownBy(() -> Spell.starting(null)).withMessage("event");
    assertThatNullPointerException()
        .isThrownBy(() -> Spell.openStart().endingOn(null))
        .withMessage("event");
    assertThatNullPointerException()
        .isThrownBy(() -> Spell.openStart().endingBefore(null))
        .withMessage("event");
    assertThatNullPointerException().isThrownBy(() -> spell.covers(null)).withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> spell.covers(day, null))
        .withMessage("knownOn");
    assertThatNullPointerException()
        .isThrownBy(() -> spell.days(null, day).min())
        .withMessage("first");
    assertThatNullPointerException()
        .isThrownBy(() -> spell.days(day, null).max())
        .withMessage("last");
  }
}
