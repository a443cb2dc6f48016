package io.github.steppe.relations;

import static io.github.steppe.relations.SmallTexts.agreement;
import static io.github.steppe.relations.SmallTexts.milestone;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The days in force of a year, over every reading of the dates of the start and the end. */
class DyadYearPanelPropertiesTest {

  @Provide
  Arbitrary<String> dates() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers()
            .between(0, 3 * 365)
            .map(day -> LocalDate.of(2004, 6, 1).plusDays(day));
    return Arbitraries.oneOf(
        days.map(LocalDate::toString),
        days.map(day -> day.toString().substring(0, 7)),
        days.map(day -> "[" + day + ".." + day.plusDays(9) + "]"),
        days.map(day -> day.toString().substring(0, 4) + "-XX-31"),
        days.map(
            day ->
                String.format(Locale.ROOT, "%d-3%d", day.getYear(), 3 + day.getDayOfMonth() % 4)));
  }

  private static Relations relations(String start, MilestoneType closing, String end) {
    return Relations.ofChecked(
        Facts.builder()
            .from(SmallWorld.facts())
            .agreements(
                ImmutableList.of(
                    agreement("text", AgreementKind.SECTORAL, "UNION", "QM")
                        .knownOn(EdtfDate.parse("2020-12-31"))
                        .addMilestones(
                            milestone("text", MilestoneType.ENTERED_INTO_FORCE, start, "desk")
                                .build(),
                            milestone("text", closing, end, "desk").build())
                        .build()))
            .build());
  }

  private static List<LocalDate> readings(Edtf date) {
    List<LocalDate> readings = new ArrayList<>();
    LocalDate day = date.earliestDay().orElseThrow();
    while (!day.isAfter(date.latestDay().orElseThrow())) {
      if (date.couldBe(day)) {
        readings.add(day);
      }
      day = day.plusDays(1);
    }
    return readings;
  }

  private static long shared(LocalDate first, LocalDate last, int year) {
    long from = Math.max(first.toEpochDay(), LocalDate.of(year, 1, 1).toEpochDay());
    long to = Math.min(last.toEpochDay(), LocalDate.of(year, 12, 31).toEpochDay());
    return Math.max(0, to - from + 1);
  }

  /** Exact where the start is certainly before the end; sound always. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void daysInForceHoldForEveryReading(
      @ForAll("dates") String start, @ForAll("dates") String end, @ForAll boolean namesLastDay) {
    Edtf from = Edtf.parse(start);
    Edtf to = Edtf.parse(end);
    Assume.that(from.earliestEpochDay() <= to.latestEpochDay());
    MilestoneType closing = namesLastDay ? MilestoneType.EXPIRED : MilestoneType.TERMINATED;
    DyadYearPanel panel =
        DyadYearPanel.of(relations(start, closing, end), "UNION", "QM", 2003, 2008);
    for (PanelRow row : panel) {
      Count days = row.cell("sectoral_days").count().orElseThrow();
      long min = Long.MAX_VALUE;
      long max = Long.MIN_VALUE;
      for (LocalDate first : readings(from)) {
        for (LocalDate closed : readings(to)) {
          LocalDate last = namesLastDay ? closed : closed.minusDays(1);
          if (!last.isBefore(first)) {
            long shared = shared(first, last, row.year());
            min = Math.min(min, shared);
            max = Math.max(max, shared);
          }
        }
      }
      if (max >= 0) {
        assertThat(days.min()).as("%s/%s %s", start, end, row).isLessThanOrEqualTo(min);
        assertThat(days.max()).as("%s/%s %s", start, end, row).isGreaterThanOrEqualTo(max);
      }
      if (from.latestEpochDay() < to.earliestEpochDay()) {
        assertThat(days).as("%s/%s %s", start, end, row).isEqualTo(new Count(min, max));
      }
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void whatIsCertainIsPossible(@ForAll("dates") String start, @ForAll("dates") String end) {
    Assume.that(Edtf.parse(start).earliestEpochDay() <= Edtf.parse(end).latestEpochDay());
    for (PanelRow row :
        DyadYearPanel.of(
            relations(start, MilestoneType.ENDED, end), "UNION", "REGION", 2003, 2008)) {
      for (PanelCell cell : row.cells()) {
        if (cell.count().isPresent()) {
          assertThat(cell.count().get().min()).isBetween(0L, cell.count().get().max());
        }
        if (cell.column().unit().equals("days") && cell.count().isPresent()) {
          assertThat(cell.count().get().max())
              .isLessThanOrEqualTo(row.cell("dyad_days").count().orElseThrow().max());
        }
      }
    }
  }
}
