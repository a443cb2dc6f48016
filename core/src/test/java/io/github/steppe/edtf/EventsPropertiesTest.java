package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Events against all pairs of days they can be. */
class EventsPropertiesTest {
  @Provide
  Arbitrary<EdtfDate> dates() {
    return Any.closeDate();
  }

  @Property(seed = "1", tries = 400)
  void eventsAreComparedAsTheirPairsOfDays(
      @ForAll("dates") EdtfDate a, @ForAll("dates") EdtfDate b) {
    boolean someBefore = false;
    boolean allBefore = true;
    boolean someSame = false;
    boolean allSame = true;
    for (LocalDate x : days(a)) {
      for (LocalDate y : days(b)) {
        someBefore |= x.isBefore(y);
        allBefore &= x.isBefore(y);
        someSame |= x.equals(y);
        allSame &= x.equals(y);
      }
    }
    assertThat(a.before(b)).isEqualTo(truth(someBefore, allBefore));
    assertThat(b.after(a)).isEqualTo(truth(someBefore, allBefore));
    assertThat(a.sameDay(b)).isEqualTo(truth(someSame, allSame));
  }

  private static Truth truth(boolean some, boolean all) {
    return all ? Truth.TRUE : some ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static List<LocalDate> days(EdtfDate date) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate last = date.latestDay().orElseThrow();
    for (LocalDate day = date.earliestDay().orElseThrow();
        !day.isAfter(last);
        day = day.plusDays(1)) {
      if (date.couldBe(day)) {
        days.add(day);
      }
    }
    return days;
  }

  @Property(seed = "2", tries = 100)
  void differencesRangeOverAllPairsOfDays(
      @ForAll("dates") EdtfDate a, @ForAll("dates") EdtfDate b) {
    for (ChronoUnit unit : List.of(ChronoUnit.DAYS, ChronoUnit.MONTHS, ChronoUnit.YEARS)) {
      long min = Long.MAX_VALUE;
      long max = Long.MIN_VALUE;
      List<LocalDate> others = days(b);
      for (LocalDate x : days(a)) {
        for (LocalDate y : others) {
          long difference = x.until(y, unit);
          min = Math.min(min, difference);
          max = Math.max(max, difference);
        }
      }
      assertThat(a.until(b, unit)).as("%s to %s in %s", a, b, unit).isEqualTo(new Count(min, max));
    }
  }
}
