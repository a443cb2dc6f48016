package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days on which agreements held are the days of their lifelines. */
class HeldDaysTest {

  private static final AgreementIndex INDEX = SmallWorld.relations().agreementsByParty();

  private static ImmutableList<PartyMatch> parties(String... ids) {
    ImmutableList.Builder<PartyMatch> matches = ImmutableList.builder();
    for (String id : ids) {
      matches.add(SmallWorld.relations().match(id));
    }
    return matches.build();
  }

  private static List<Agreement> expected(
      ImmutableList<AgreementIndex.Entry> entries, LocalDate day, boolean certain) {
    List<Agreement> expected = new ArrayList<>();
    for (AgreementIndex.Entry entry : entries) {
      Truth truth = entry.inForce().truthOn(day);
      if (certain ? truth.isTrue() : truth.isPossible()) {
        expected.add(entry.agreement());
      }
    }
    return expected;
  }

  @Test
  void theyAreThoseOfTheLifelinesOnEveryDay() {
    for (ImmutableList<PartyMatch> asked :
        List.of(parties(), parties("UNION"), parties("UNION", "QM"), parties("XB", "QM", "QN"))) {
      AgreementIndex.Common common = INDEX.common(asked);
      LocalDate end = LocalDate.of(2022, 1, 1);
      for (LocalDate day = LocalDate.of(1990, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
        assertThat(common.on(new OnDay(day, true)))
            .isEqualTo(expected(common.entries(), day, true));
        assertThat(common.on(new OnDay(day, false)))
            .isEqualTo(expected(common.entries(), day, false));
      }
      for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
        assertThat(common.on(new OnDay(day, false)))
            .isEqualTo(expected(common.entries(), day, false));
      }
    }
  }

  @Test
  void aTextThatWasSuspendedHeldBeforeAndAfter() {
    Agreement agreement =
        SmallTexts.agreement("transit", AgreementKind.SECTORAL, "UNION", "QM")
            .addMilestones(
                SmallTexts.milestone(
                        "transit", MilestoneType.ENTERED_INTO_FORCE, "2001-01-01", "desk")
                    .build(),
                SmallTexts.milestone("transit", MilestoneType.SUSPENDED, "2002-01-01", "desk")
                    .build(),
                SmallTexts.milestone("transit", MilestoneType.RESUMED, "2003-01-01", "desk")
                    .build(),
                SmallTexts.milestone("transit", MilestoneType.EXPIRED, "2003-12-31", "desk")
                    .build())
            .build();
    HeldDays days =
        HeldDays.of(
            ImmutableList.of(
                new AgreementIndex.Entry(agreement, agreement.inForceBetween(ImmutableSet.of()))),
            true);
    assertThat(days.on(LocalDate.of(2000, 12, 31).toEpochDay())).isEmpty();
    assertThat(days.on(LocalDate.of(2001, 1, 1).toEpochDay())).containsExactly(agreement);
    assertThat(days.on(LocalDate.of(2001, 12, 31).toEpochDay())).containsExactly(agreement);
    assertThat(days.on(LocalDate.of(2002, 1, 1).toEpochDay())).isEmpty();
    assertThat(days.on(LocalDate.of(2002, 12, 31).toEpochDay())).isEmpty();
    assertThat(days.on(LocalDate.of(2003, 1, 1).toEpochDay())).containsExactly(agreement);
    assertThat(days.on(LocalDate.of(2003, 12, 31).toEpochDay())).containsExactly(agreement);
    assertThat(days.on(LocalDate.of(2004, 1, 1).toEpochDay())).isEmpty();
  }

  @Test
  void severalDaysNarrowToWhatHeldOnEach() {
    Agreements between = SmallWorld.relations().agreements().between("UNION", "QM");
    LocalDate early = LocalDate.of(1999, 7, 1);
    LocalDate late = LocalDate.of(2012, 2, 29);
    assertThat(between.inForceOn(early).inForceOn(late).list())
        .isEqualTo(between.inForceOn(late).list())
        .isNotEqualTo(between.inForceOn(early).list());
    assertThat(between.inForceOn(late).inForceOn(early).list())
        .isEqualTo(between.inForceOn(late).list());
  }
}
