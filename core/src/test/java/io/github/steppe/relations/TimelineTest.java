package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Edtf;
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
            "2005-08  Agreement interim-n (interim-n): entered into force",
            "2005-11-14  Policy measures-n (measures-n): started",
            "2006-01-01  BRG (bridges): resumed for QN",
            "2006-07-05  Ada Adams, Policy envoy, leaves office",
            "2006-10-05  Ben Brown, Policy envoy, takes office",
            "2006-12-04  Agreement note-n (note-n): signed",
            "2007-03-27  Program forum (forum): started",
            "2007-03-27/2007-03-28  Event summit-2007 (summit-2007): held",
            "[2007-06-21..2007-06-22]  Strategy (strategy): adopted");
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
            "2001  Event fair-n (fair-n): held (disputed)");
  }

  @Test
  void acceptedAndDisputedClaimsAreTold() {
    assertThat(WORLD.timeline())
        .extracting(entry -> entry.claim().standing())
        .containsOnly(Standing.ACCEPTED, Standing.DISPUTED);
    assertThat(WORLD.timeline())
        .allMatch(
            entry ->
                entry.text().endsWith(" (disputed)")
                    == (entry.claim().standing() == Standing.DISPUTED));
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
        .containsExactly("2012-06  Cy Clark, Policy envoy, takes office (disputed)");
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
            "2002  BRG (bridges): started (disputed)",
            "2003-04-01  BRG (bridges): started",
            "2005-01-01  BRG (bridges): suspended for QN",
            "2006-01-01  BRG (bridges): resumed for QN",
            "2013  BRG (bridges): ended");
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
  void anEntryCitesWhatItsClaimCites() {
    assertThat(WORLD.timeline())
        .allMatch(entry -> entry.citations().equals(entry.claim().citations()));
  }

  @Test
  void anEntryIsComplete() {
    Edtf date = Edtf.parse("2000");
    ImmutableSet<String> parties = ImmutableSet.of("QM");
    Claim claim = SmallWorld.facts().memberships().get(0);
    assertThatNullPointerException()
        .isThrownBy(() -> new TimelineEntry(null, "text", parties, claim))
        .withMessage("date");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TimelineEntry(date, " ", parties, claim))
        .withMessage("text is blank");
    assertThatNullPointerException()
        .isThrownBy(() -> new TimelineEntry(date, "text", null, claim))
        .withMessage("parties");
    assertThatNullPointerException()
        .isThrownBy(() -> new TimelineEntry(date, "text", parties, null))
        .withMessage("claim");
  }
}
