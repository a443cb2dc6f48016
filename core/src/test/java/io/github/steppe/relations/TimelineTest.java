package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.Truth;
import io.github.steppe.program.Phase;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final Relations WORLD = SmallWorld.relations();

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void entriesAreInTheOrderOfTime() {
    assertThat(WORLD.timeline().between(day("2005-01-01"), day("2007-12-31")))
        .extracting(TimelineEntry::toString)
        .containsExactly(
            "2005-01-01  BRG (bridges): suspended for QN",
            "2005-07-28  Ada Adams, Policy envoy, takes office",
            "2005-07-28  Policy envoy (envoy): started",
            "2005-08  Agreement interim-n (interim-n): entered into force (date not exact)",
            "2005-11-14  Policy measures-n (measures-n): started",
            "2006-01-01  BRG (bridges): resumed for QN",
            "2006-07-05  Ada Adams, Policy envoy, leaves office",
            "2006-10-05  Ben Brown, Policy envoy, takes office",
            "2006-12-04  Agreement note-n (note-n): signed",
            "2006-12-31  BRG (bridges), First: ends",
            "2007-03-27  Program forum (forum): started",
            "2007-03-27/2007-03-28  Event summit-2007 (summit-2007): held",
            "[2007-06-21..2007-06-22]  Strategy (strategy): adopted (date not exact)");
  }

  @Test
  void ofEqualEarliestDaysTheOneKnownBetterComesFirst() {
    assertThat(WORLD.timeline().between(day("2001-01-01"), day("2002-12-30")).concerning("XB"))
        .extracting(TimelineEntry::toString)
        .containsExactly("2001-01-01  XB becomes elected member of CLUB");
    assertThat(WORLD.timeline().between(day("2001-01-01"), day("2001-12-30")))
        .extracting(TimelineEntry::toString)
        .containsExactly(
            "2001-01-01  XB becomes elected member of CLUB",
            "2001  Event fair-n (fair-n): held (disputed) (possibly in the period)");
  }

  @Test
  void acceptedAndDisputedClaimsAreTold() {
    assertThat(WORLD.timeline())
        .extracting(TimelineEntry::standing)
        .containsOnly(Standing.ACCEPTED, Standing.DISPUTED);
    assertThat(WORLD.timeline())
        .allMatch(entry -> entry.text().endsWith(" (disputed)") == entry.isDisputed());
  }

  @Test
  void bothEndsOfASpellAreToldUnlessTheyAreOpen() {
    assertThat(WORLD.timeline().where(entry -> entry.parties().contains("CLUB")))
        .extracting(TimelineEntry::toString)
        .containsExactly(
            "1993-01-01  QN becomes observer of CLUB",
            "1995-01-01  QM becomes member of CLUB",
            "1995-12-31  QN ceases to be observer of CLUB",
            "1996-01-01  QN becomes member of CLUB (disputed)",
            "1999-12-31  QN ceases to be member of CLUB (disputed)",
            "2001-01-01  XB becomes elected member of CLUB",
            "2002-12-31  XB ceases to be elected member of CLUB");
    assertThat(WORLD.timeline().where(entry -> entry.text().startsWith("Cy Clark")))
        .extracting(TimelineEntry::toString)
        .containsExactly(
            "2012-06  Cy Clark, Policy envoy, takes office (disputed) (date not exact)");
  }

  @Test
  void aPartyIsConcernedByWhatIsItsOwnOrOfAll() {
    assertThat(WORLD.timeline().concerning("XA").where(entry -> entry.text().contains("corridor")))
        .extracting(TimelineEntry::toString)
        .containsExactly(
            "2000-01-01  Agreement corridor (corridor): entered into force",
            "2008-01-01  Agreement corridor (corridor): withdrew for XA");
    assertThat(WORLD.timeline().concerning("QN").where(entry -> entry.text().contains("BRG")))
        .extracting(TimelineEntry::toString)
        .containsExactly(
            "2002  BRG (bridges): started (disputed) (date not exact)",
            "2003-04-01  BRG (bridges), First: starts",
            "2003-04-01  BRG (bridges): started",
            "2005-01-01  BRG (bridges): suspended for QN",
            "2006-01-01  BRG (bridges): resumed for QN",
            "2006-12-31  BRG (bridges), First: ends",
            "2013  BRG (bridges): ended (date not exact)");
  }

  @Test
  void authorsAddresseesFundersAndParticipantsAreConcerned() {
    assertThat(WORLD.timeline().concerning("LEAGUE"))
        .extracting(TimelineEntry::text)
        .contains(
            "Policy league-paper (league-paper): adopted",
            "Program light (light): started",
            "Pact M (pact-m): signed")
        .doesNotContain("Strategy (strategy): adopted");
    assertThat(WORLD.timeline().concerning("UNION"))
        .extracting(TimelineEntry::text)
        .contains(
            "Policy league-paper (league-paper): adopted",
            "Policy plan-m (plan-m): started",
            "Event visit-m (visit-m): held",
            "Ben Brown, Policy envoy, leaves office",
            "BRG (bridges): started");
  }

  @Test
  void aGroupStandsForAnyOfItsMembers() {
    assertThat(WORLD.timeline().concerning("REGION").list())
        .containsAll(WORLD.timeline().concerning("QM").list())
        .containsAll(WORLD.timeline().concerning("QN").list())
        .allMatch(entry -> entry.parties().contains("QM") || entry.parties().contains("QN"));
  }

  @Test
  void aPeriodTakesInWhatPossiblyFallsInIt() {
    Timeline visits = WORLD.timeline().where(entry -> entry.text().contains("interim-n"));
    assertThat(visits.between(day("2005-01-01"), day("2005-07-31")).list()).isEmpty();
    assertThat(visits.between(day("2005-01-01"), day("2005-08-01")).list()).hasSize(1);
    assertThat(visits.between(day("2005-08-31"), day("2005-12-31")).list()).hasSize(1);
    assertThat(visits.between(day("2005-09-01"), day("2005-12-31")).list()).isEmpty();
  }

  @Test
  void whatMayFallOutsideOfThePeriodSaysSo() {
    Timeline interim = WORLD.timeline().where(entry -> entry.text().contains("interim-n"));
    Timeline whole = interim.between(day("2005-08-01"), day("2005-08-31"));
    assertThat(whole).extracting(TimelineEntry::inPeriod).containsExactly(Truth.TRUE);
    assertThat(whole.certain().count()).isEqualTo(1);
    Timeline part = interim.between(day("2005-08-02"), day("2005-08-31"));
    assertThat(part)
        .extracting(TimelineEntry::toString)
        .containsExactly(
            "2005-08  Agreement interim-n (interim-n): entered into force (possibly in the period)");
    assertThat(part.certain().list()).isEmpty();
    assertThat(part.between(day("2005-01-01"), day("2005-12-31")).list()).isEqualTo(part.list());
    assertThat(interim).extracting(TimelineEntry::inPeriod).containsExactly(Truth.TRUE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> interim.between(day("2005-08-02"), day("2005-08-01")));
  }

  @Test
  void whatLastsFallsInAPeriodByEachOfItsDays() {
    Timeline summit = WORLD.timeline().where(entry -> entry.text().contains("summit"));
    assertThat(summit.between(day("2007-03-28"), day("2007-03-31")).certain().count()).isEqualTo(1);
    assertThat(summit.between(day("2007-03-29"), day("2007-03-31")).list()).isEmpty();
  }

  @Test
  void aPeriodInsideAGapOfASetHasNothingOfIt() {
    Relations world =
        WORLD.with(
            Facts.builder()
                .addPolicies(
                    SmallTexts.policy("gap", PolicyKind.STRATEGY, "UNION", Framework.SOCIAL)
                        .addMilestones(
                            SmallTexts.milestone(
                                    "gap", MilestoneType.ADOPTED, "[1990,2000]", "gazette")
                                .build(),
                            SmallTexts.milestone(
                                    "gap", MilestoneType.REVIEWED, "{1990,2000-05-01}", "gazette")
                                .build())
                        .build())
                .build());
    Timeline gap = world.timeline().where(entry -> entry.text().contains("(gap)"));
    assertThat(gap.between(day("1994-01-01"), day("1996-12-31")).list()).isEmpty();
    assertThat(gap.between(day("1994-01-01"), day("2000-12-31")))
        .extracting(TimelineEntry::toString)
        .containsExactly(
            "{1990,2000-05-01}  Policy gap (gap): reviewed (date not exact)",
            "[1990,2000]  Policy gap (gap): adopted (possibly in the period)");
  }

  @Test
  void frameworksAndAreasAreThoseOfWhatItIsAbout() {
    assertThat(WORLD.timeline().framework(Framework.SECURITY))
        .extracting(TimelineEntry::text)
        .contains(
            "BRG (bridges): started",
            "BRG (bridges), First: ends",
            "Policy measures-n (measures-n): started",
            "Strategy (strategy): adopted")
        .doesNotContain("Pact M (pact-m): signed", "XB becomes elected member of CLUB");
    assertThat(WORLD.timeline().area("energy"))
        .extracting(TimelineEntry::text)
        .containsExactly(
            "Program light (light): started",
            "Event fair-n (fair-n): held (disputed)",
            "Event fair-n (fair-n): held (disputed)",
            "Agreement note-n (note-n): signed",
            "Strategy (strategy): adopted",
            "Strategy (strategy): replaced");
    assertThat(WORLD.timeline().framework(Framework.POLITICAL).concerning("QM"))
        .extracting(TimelineEntry::text)
        .contains("Ada Adams, Policy envoy, takes office", "Event visit-m (visit-m): held");
    assertThat(WORLD.timeline().framework(Framework.POLITICAL).area("transport").list())
        .isEqualTo(WORLD.timeline().area("transport").framework(Framework.POLITICAL).list())
        .isNotEmpty();
  }

  @Test
  void aPhaseWithoutStartAndEndIsToldOnce() {
    Relations world =
        WORLD.with(
            Facts.builder()
                .addPhases(
                    SmallWorld.phase("light-1", "light", "One").period(Edtf.parse("1997")).build(),
                    SmallWorld.phase("light-2", "light", "Two").period(Edtf.parse("1998/")).build(),
                    SmallWorld.phase("plan-1", "plan-m", "Plan").period(Edtf.parse("2009")).build())
                .build());
    assertThat(world.timeline().where(entry -> entry.row() instanceof Phase).concerning("LEAGUE"))
        .extracting(TimelineEntry::toString)
        .containsExactly(
            "1997  Program light (light), One (date not exact)",
            "1998  Program light (light), Two: starts (date not exact)");
    assertThat(world.timeline().where(entry -> entry.text().contains("Plan")))
        .extracting(TimelineEntry::toString)
        .containsExactly("2009  Policy plan-m (plan-m), Plan (date not exact)");
  }

  @Test
  void aDateIsExactIfItsDaysAreKnownAndNobodyDoubtsThem() {
    assertThat(exact("2007-03-27")).isTrue();
    assertThat(exact("2007-03-27/2007-03-28")).isTrue();
    assertThat(exact("[2007-03-27]")).isTrue();
    assertThat(exact("2007-03-27?")).isFalse();
    assertThat(exact("2007-03-27~")).isFalse();
    assertThat(exact("2007-03")).isFalse();
    assertThat(exact("2007-03-27/2007-04")).isFalse();
    assertThat(exact("2007/2007-03-28")).isFalse();
    assertThat(exact("2007-03-27/..")).isFalse();
    assertThat(exact("{2007-03-27,2008-03-27}")).isTrue();
    assertThat(exact("[2007-03-27,2008-03-27]")).isFalse();
    assertThat(exact("{2007-03-27,2008}")).isFalse();
    assertThat(exact("{2007-03-27..2007-03-29}")).isFalse();
  }

  private static boolean exact(String date) {
    return entry(date).isExact();
  }

  private static TimelineEntry entry(String date) {
    return new TimelineEntry(
        Edtf.parse(date),
        "text",
        ImmutableSet.of("QM"),
        ImmutableSet.of(),
        ImmutableSet.of(),
        SmallWorld.facts().memberships().get(0),
        Truth.TRUE);
  }

  @Test
  void anEntryCitesWhatStatesIt() {
    assertThat(WORLD.timeline())
        .allMatch(entry -> entry.citations().equals(entry.row().citations()));
    assertThat(WORLD.timeline().where(entry -> entry.claim().isEmpty()))
        .extracting(TimelineEntry::text)
        .containsExactly("BRG (bridges), First: starts", "BRG (bridges), First: ends");
    assertThat(WORLD.timeline().where(entry -> entry.claim().isEmpty()))
        .allMatch(entry -> entry.standing() == Standing.ACCEPTED);
  }

  @Test
  void anEntryIsComplete() {
    ImmutableSet<String> ids = ImmutableSet.of("QM");
    ImmutableSet<Framework> frameworks = ImmutableSet.of();
    ImmutableSet<PolicyArea> areas = ImmutableSet.of();
    Edtf date = Edtf.parse("2000");
    Claim row = SmallWorld.facts().memberships().get(0);
    assertThatNullPointerException()
        .isThrownBy(() -> new TimelineEntry(null, "text", ids, frameworks, areas, row, Truth.TRUE))
        .withMessage("date");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimelineEntry(date, " ", ids, frameworks, areas, row, Truth.TRUE))
        .withMessage("text is blank");
    assertThatNullPointerException()
        .isThrownBy(() -> new TimelineEntry(date, "text", null, frameworks, areas, row, Truth.TRUE))
        .withMessage("parties");
    assertThatNullPointerException()
        .isThrownBy(() -> new TimelineEntry(date, "text", ids, null, areas, row, Truth.TRUE))
        .withMessage("frameworks");
    assertThatNullPointerException()
        .isThrownBy(() -> new TimelineEntry(date, "text", ids, frameworks, null, row, Truth.TRUE))
        .withMessage("areas");
    assertThatNullPointerException()
        .isThrownBy(() -> new TimelineEntry(date, "text", ids, frameworks, areas, null, Truth.TRUE))
        .withMessage("row");
    assertThatNullPointerException()
        .isThrownBy(() -> new TimelineEntry(date, "text", ids, frameworks, areas, row, null))
        .withMessage("inPeriod");
  }
}
