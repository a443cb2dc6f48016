package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Truth;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The panel against a slow computation that asks the selections for every single day. */
class DyadYearPanelByDayTest {

  private static final Relations WORLD = SmallWorld.relations();
  private static final DyadYearPanel PANEL =
      DyadYearPanel.of(WORLD, "UNION", "REGION", 1994, 2022).directed();
  private static final DyadYearPanel MEMBERS =
      DyadYearPanel.ofMembers(WORLD, "UNION", "REGION", 1998, 2012);

  static Stream<PanelRow> rows() {
    return PANEL.stream().filter(row -> row.one().equals("UNION"));
  }

  static Stream<PanelRow> members() {
    return MEMBERS.stream();
  }

  /** Whether the two are two: the small world has no independence, and is known up to 2020. */
  private static Truth exists(LocalDate day) {
    return day.getYear() > 2020 ? Truth.UNKNOWN : Truth.TRUE;
  }

  private static Truth member(String member, LocalDate day) {
    return truth(
        WORLD.members("UNION").on(day).certain().contains(member) ? 1 : 0,
        WORLD.members("UNION").on(day).possible().contains(member) ? 1 : 0);
  }

  private static Truth truth(int certain, int possible) {
    return certain > 0 ? Truth.TRUE : possible > 0 ? Truth.UNKNOWN : Truth.FALSE;
  }

  private static Count days(int year, Function<LocalDate, Truth> truthOn) {
    ImmutableList.Builder<Truth> truths = ImmutableList.builder();
    LocalDate day = LocalDate.of(year, 1, 1);
    while (day.getYear() == year) {
      truths.add(truthOn.apply(day));
      day = day.plusDays(1);
    }
    return Count.ofTrue(truths.build());
  }

  private static void check(
      PanelRow row, String name, boolean recorded, Function<LocalDate, Truth> truthOn) {
    PanelCell days = row.cell(name + "_days");
    PanelCell status = row.cell(name + "_status");
    if (!recorded) {
      assertThat(days.absence()).as("%s %s", row, name).contains(Absence.NOT_REPORTED);
      assertThat(status.value()).as("%s %s", row, name).isEmpty();
      return;
    }
    assertThat(days.count()).as("%s %s", row, name).contains(days(row.year(), truthOn));
    Truth last = truthOn.apply(LocalDate.of(row.year(), 12, 31));
    if (status.truth().isPresent()) {
      assertThat(status.truth()).as("%s %s", row, name).contains(last);
    } else {
      assertThat(last).as("%s %s", row, name).isEqualTo(Truth.FALSE);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void agreements(PanelRow row) {
    for (AgreementKind kind : AgreementKind.values()) {
      Agreements agreements = WORLD.agreements().between(row.one(), row.other()).kind(kind);
      check(
          row,
          kind.name().toLowerCase(Locale.ROOT),
          agreements.count() > 0,
          day ->
              truth(agreements.inForceOn(day).count(), agreements.possiblyInForceOn(day).count())
                  .and(exists(day)));
    }
    Count inForce =
        WORLD
            .agreements()
            .between(row.one(), row.other())
            .countInForceOn(LocalDate.of(row.year(), 12, 31));
    boolean known = row.year() <= 2020;
    assertThat(row.cell("agreements_in_force").count())
        .contains(known ? inForce : new Count(0, inForce.max()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void acts(PanelRow row) {
    Policies acts =
        WORLD
            .policies()
            .by(row.one())
            .where(act -> act.addressees().contains(row.other()))
            .where(act -> act.kind() == PolicyKind.RESTRICTIVE_MEASURE);
    check(
        row,
        "restrictive_measures",
        acts.count() > 0,
        day ->
            truth(acts.activeOn(day).count(), acts.possiblyActiveOn(day).count()).and(exists(day)));
    Appointments holders = WORLD.appointments().office("envoy");
    check(
        row,
        "special_representative",
        true,
        day -> truth(holders.on(day).count(), holders.possiblyOn(day).count()).and(exists(day)));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void programs(PanelRow row) {
    Programs programs =
        WORLD
            .programs()
            .in(row.other())
            .where(
                program ->
                    program.countries().contains("UNION")
                        || WORLD.match("UNION").includes(program.funder().orElseThrow()));
    ImmutableList.Builder<Truth> ever = ImmutableList.builder();
    programs.stream()
        .forEach(
            one ->
                ever.add(
                    days(
                            row.year(),
                            day ->
                                truth(
                                        programs.where(one::equals).activeOn(day).count(),
                                        programs.where(one::equals).possiblyActiveOn(day).count())
                                    .and(exists(day)))
                        .moreThan(0)));
    assertThat(row.cell("programs_active").count()).contains(Count.ofTrue(ever.build()));
  }

  @ParameterizedTest
  @MethodSource("members")
  void members(PanelRow row) {
    assertThat(row.cell("member_days").count())
        .contains(days(row.year(), day -> member(row.one(), day)));
    for (AgreementKind kind : AgreementKind.values()) {
      Agreements ofUnion = WORLD.agreements().between("UNION", row.other()).kind(kind);
      Agreements own = WORLD.agreements().between(row.one(), row.other()).kind(kind);
      check(
          row,
          kind.name().toLowerCase(Locale.ROOT),
          ofUnion.count() + own.count() > 0,
          day ->
              truth(
                      ofUnion.inForceOn(day).count() + own.inForceOn(day).count(),
                      ofUnion.possiblyInForceOn(day).count() + own.possiblyInForceOn(day).count())
                  .and(member(row.one(), day)));
    }
  }
}
