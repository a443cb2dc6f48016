package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws that hold for every value. */
class EdtfPropertiesTest {
  private static final LocalDate FIRST = LocalDate.of(2002, 11, 1);
  private static final LocalDate LAST = LocalDate.of(2006, 3, 31);

  @Provide
  Arbitrary<Edtf> values() {
    return Any.value();
  }

  @Provide
  Arbitrary<String> texts() {
    return Any.text();
  }

  @Provide
  Arbitrary<String> junk() {
    return Any.junk();
  }

  @Provide
  Arbitrary<EdtfInterval> intervals() {
    return Any.closeInterval();
  }

  @Provide
  Arbitrary<EdtfDate> dates() {
    return Any.closeDate();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Any.closeDay();
  }

  @Property(seed = "1", tries = 1500)
  void parsingWhatIsPrintedGivesAnEqualValue(@ForAll("values") Edtf value) {
    Edtf again = Edtf.parse(value.toString());
    assertThat(again).isEqualTo(value).hasToString(value.toString()).hasSameHashCodeAs(value);
    assertThat(again.level()).isEqualTo(value.level());
    assertThat(again.isUncertain()).isEqualTo(value.isUncertain());
    assertThat(again.isApproximate()).isEqualTo(value.isApproximate());
    assertThat(again.earliestEpochDay()).isEqualTo(value.earliestEpochDay());
    assertThat(again.latestEpochDay()).isEqualTo(value.latestEpochDay());
    assertThat(Edtf.parse(value.source())).isEqualTo(value);
  }

  @Property(seed = "2", tries = 1500)
  void theEarliestDayIsNotAfterTheLatest(@ForAll("values") Edtf value) {
    assertThat(value.earliestEpochDay()).isLessThanOrEqualTo(value.latestEpochDay());
    assertThat(value.earliestEpochDay() == Long.MIN_VALUE)
        .isEqualTo(value.isOpenStart() || value.isUnknownStart());
    assertThat(value.latestEpochDay() == Long.MAX_VALUE)
        .isEqualTo(value.isOpenEnd() || value.isUnknownEnd());
  }

  @Property(seed = "3", tries = 1500)
  void qualifiersChangeFlagsOnly(@ForAll("values") Edtf value, @ForAll("days") LocalDate day) {
    Edtf plain = Edtf.parse(Qualifiers.strip(value.toString()));
    assertThat(plain.isUncertain()).isFalse();
    assertThat(plain.isApproximate()).isFalse();
    assertThat(plain.earliestEpochDay()).isEqualTo(value.earliestEpochDay());
    assertThat(plain.latestEpochDay()).isEqualTo(value.latestEpochDay());
    assertThat(plain.covers(day)).isEqualTo(value.covers(day));
    assertThat(plain.couldBe(day)).isEqualTo(value.couldBe(day));
  }

  @Property(seed = "4", tries = 1500)
  void everyPrefixIsAValueOrAnError(@ForAll("texts") String text) {
    for (int i = 0; i <= text.length(); i++) {
      checkTotal(text.substring(0, i));
    }
  }

  @Property(seed = "5", tries = 10_000)
  void junkIsAValueOrAnError(@ForAll("junk") String text) {
    checkTotal(text);
  }

  @Property(seed = "6", tries = 2000)
  void anyTextIsAValueOrAnError(@ForAll String text) {
    checkTotal(text);
  }

  private static void checkTotal(String text) {
    try {
      Edtf value = Edtf.parse(text);
      assertThat(value.source()).isEqualTo(text);
    } catch (EdtfParseException e) {
      assertThat(e.getErrorIndex()).isBetween(0, text.length());
      assertThat(e.getParsedString()).isEqualTo(text);
      assertThat(e.rule()).isNotBlank();
    }
  }

  @Property(seed = "7", tries = 500)
  void sortingIsATotalOrder(
      @ForAll("values") Edtf a, @ForAll("values") Edtf b, @ForAll("values") Edtf c) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
    }
  }

  @Property(seed = "8", tries = 200)
  void anIntervalCoversADayAsItsPairsOfDaysDo(@ForAll("intervals") EdtfInterval interval) {
    List<LocalDate> starts = possible(interval.start().orElse(null), interval.isUnknownStart());
    List<LocalDate> ends = possible(interval.end().orElse(null), interval.isUnknownEnd());
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(7)) {
      assertThat(interval.covers(day))
          .as("%s covers %s", interval, day)
          .isEqualTo(byPairs(starts, ends, day));
    }
  }

  /** The days an end can be; one far away stands for open. */
  private static List<LocalDate> possible(
      @org.jspecify.annotations.Nullable EdtfDate date, boolean unknown) {
    List<LocalDate> days = new ArrayList<>();
    if (date == null && !unknown) {
      return days;
    }
    for (LocalDate day = FIRST.minusDays(40);
        !day.isAfter(LAST.plusDays(40));
        day = day.plusDays(1)) {
      if (date == null || date.couldBe(day)) {
        days.add(day);
      }
    }
    return days;
  }

  private static Truth byPairs(List<LocalDate> starts, List<LocalDate> ends, LocalDate day) {
    boolean some = false;
    boolean all = true;
    List<LocalDate> from = starts.isEmpty() ? List.of(LocalDate.MIN) : starts;
    List<LocalDate> to = ends.isEmpty() ? List.of(LocalDate.MAX) : ends;
    // Of the ends it matters only how many are on or after the start, and on which side of the day.
    for (LocalDate start : from) {
      LocalDate firstEnd = null;
      for (LocalDate end : to) {
        if (!end.isBefore(start)) {
          firstEnd = firstEnd == null ? end : firstEnd;
        }
      }
      if (firstEnd == null) {
        continue;
      }
      LocalDate lastEnd = to.get(to.size() - 1);
      some |= !start.isAfter(day) && !lastEnd.isBefore(day);
      all &= !start.isAfter(day) && !firstEnd.isBefore(day);
    }
    return all ? Truth.TRUE : some ? Truth.UNKNOWN : Truth.FALSE;
  }

  @Property(seed = "9", tries = 500)
  void answersOverTimeRiseOnceAndFallOnce(@ForAll("intervals") EdtfInterval interval) {
    StringBuilder seen = new StringBuilder();
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      char answer = interval.covers(day).name().charAt(0);
      if (seen.length() == 0 || seen.charAt(seen.length() - 1) != answer) {
        seen.append(answer);
      }
    }
    assertThat(seen.toString()).matches("F?U?T?U?F?");
  }

  @Property(seed = "10", tries = 2000)
  void refiningAnEndNeverTurnsOneCertaintyIntoTheOther(
      @ForAll("intervals") EdtfInterval interval,
      @ForAll("days") LocalDate exact,
      @ForAll("days") LocalDate day) {
    if (interval.start().isEmpty() || interval.end().isEmpty()) {
      return;
    }
    EdtfDate start = interval.start().get();
    EdtfDate end = interval.end().get();
    EdtfDate refined = EdtfDate.of(exact);
    if (start.couldBe(exact) && exact.toEpochDay() <= end.latestEpochDay()) {
      checkRefined(interval.covers(day), EdtfInterval.of(refined, end).covers(day));
    }
    if (end.couldBe(exact) && exact.toEpochDay() >= start.earliestEpochDay()) {
      checkRefined(interval.covers(day), EdtfInterval.of(start, refined).covers(day));
    }
  }

  private static void checkRefined(Truth before, Truth after) {
    assertThat(before == Truth.UNKNOWN || before == after).isTrue();
  }

  @Property(seed = "11", tries = 2000)
  void aDayIsCoveredOnlyIfItIsPossible(
      @ForAll("values") Edtf value, @ForAll("days") LocalDate day) {
    assertThat(value.covers(day).isPossible()).isEqualTo(value.couldBe(day));
  }

  @Property(seed = "12", tries = 2000)
  void theNearestPossibleDaysArePossible(
      @ForAll("dates") EdtfDate date, @ForAll("days") LocalDate day) {
    LocalDate down = day;
    while (!date.couldBe(down) && down.toEpochDay() >= date.earliestEpochDay()) {
      down = down.minusDays(1);
    }
    assertThat(date.floor(day.toEpochDay()))
        .isEqualTo(date.couldBe(down) ? down.toEpochDay() : EpochDay.NO_START);
    LocalDate up = day;
    while (!date.couldBe(up) && up.toEpochDay() <= date.latestEpochDay()) {
      up = up.plusDays(1);
    }
    assertThat(date.ceiling(day.toEpochDay()))
        .isEqualTo(date.couldBe(up) ? up.toEpochDay() : EpochDay.NO_END);
  }

  @Property(seed = "13", tries = 500)
  void everyValueHasWords(@ForAll("values") Edtf value) {
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("ru")}) {
      assertThat(EdtfDisplay.in(locale).text(value)).isNotBlank().doesNotContain("{", "}");
    }
  }
}
