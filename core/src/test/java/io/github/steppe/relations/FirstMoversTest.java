package io.github.steppe.relations;

import static io.github.steppe.agreement.MilestoneType.ACCEDED;
import static io.github.steppe.agreement.MilestoneType.ADOPTED;
import static io.github.steppe.agreement.MilestoneType.ENTERED_INTO_FORCE;
import static io.github.steppe.agreement.MilestoneType.HELD;
import static io.github.steppe.agreement.MilestoneType.SIGNED;
import static io.github.steppe.agreement.MilestoneType.STARTED;
import static io.github.steppe.relations.SmallTexts.agreement;
import static io.github.steppe.relations.SmallTexts.milestone;
import static io.github.steppe.relations.SmallWorld.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.Truth;
import io.github.steppe.event.Event;
import io.github.steppe.event.EventKind;
import io.github.steppe.party.Group;
import io.github.steppe.party.Membership;
import io.github.steppe.relations.Mover.Place;
import io.github.steppe.source.Citation;
import io.github.steppe.source.CitationStyle;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was first in the small world. */
class FirstMoversTest {

  private static final Relations WORLD = SmallWorld.relations();

  private static FirstMovers pacts() {
    return FirstMovers.of(
        WORLD, "UNION", "REGION", AgreementKind.PARTNERSHIP_AND_COOPERATION, SIGNED);
  }

  /** The small world with memoranda of the region, each dated for its party. */
  private static FirstMovers notes(String dateOfM, String dateOfN) {
    Facts.Builder own = Facts.builder();
    own.addAgreements(
        agreement("note-a", AgreementKind.MEMORANDUM, "UNION", "QM")
            .addMilestones(milestone("note-a", SIGNED, dateOfM, "desk").build())
            .build(),
        agreement("note-b", AgreementKind.MEMORANDUM, "UNION", "QN")
            .addMilestones(milestone("note-b", SIGNED, dateOfN, "paper").build())
            .build());
    Relations both = WORLD.with(own.build());
    return FirstMovers.among(
        "note",
        both.agreements().where(row -> row.id().startsWith("note-") && !row.id().equals("note-n")),
        "REGION",
        SIGNED);
  }

  @Test
  void tellsWhoWasFirstAndWhoFollowed() {
    FirstMovers pacts = pacts();
    assertThat(pacts.family()).isEqualTo("partnership and cooperation, signed");
    assertThat(pacts.first()).containsExactly("QM");
    assertThat(pacts.possiblyFirst()).containsExactly("QM");
    assertThat(pacts.place("QM")).isEqualTo(Place.FIRST);
    assertThat(pacts.place("QN")).isEqualTo(Place.LATER);
    assertThat(pacts.lag("QM")).contains(Count.of(0));
    assertThat(pacts.lag("QN")).contains(Count.of(1218));
    assertThat(pacts.before("QM", "QN")).isEqualTo(Truth.TRUE);
    assertThat(pacts.before("QN", "QM")).isEqualTo(Truth.FALSE);
    assertThat(pacts.ties()).isEmpty();
    assertThat(pacts.undecided()).isEmpty();
    assertThat(pacts.unrecorded()).isEmpty();
    assertThat(pacts.isOneAct()).isFalse();
    assertThat(pacts.knownOn()).contains(LocalDate.of(2020, 12, 31));
    assertThat(pacts)
        .hasToString(
            "partnership and cooperation, signed: QM 1995-01-23; QN 1998-05-25, 1218 days later");
  }

  @Test
  void explainsAndCitesItself() {
    assertThat(pacts().explain())
        .isEqualTo(
            """
            partnership and cooperation, signed
              QM, first, days after the first: 0
                pact-m signed 1995-01-23 [gazette#p. 1, desk]
              QN, later, days after the first: 1218
                pact-n signed 1998-05-25 [gazette]""");
    assertThat(pacts().citations())
        .containsExactly(
            Citation.of("gazette", "p. 1"), Citation.of("desk"), Citation.of("gazette"));
    assertThat(WORLD.cite(pacts(), CitationStyle.TEXT)).contains("The gazette", "The desk");
  }

  @ParameterizedTest
  @CsvSource({
    "2001, 2002, FIRST, LATER",
    "2002, 2001, LATER, FIRST",
    "2001-05-02, 2001-05-02, TIED, TIED",
    "2001-05, 2001-05, UNDECIDED, UNDECIDED",
    "2001, 2001-12, UNDECIDED, UNDECIDED",
    "2001-05-02, 2001-05, UNDECIDED, UNDECIDED"
  })
  void aPlaceIsCertainOnlyIfEveryReadingHasIt(String m, String n, Place placeOfM, Place placeOfN) {
    FirstMovers notes = notes(m, n);
    assertThat(notes.place("QM")).isEqualTo(placeOfM);
    assertThat(notes.place("QN")).isEqualTo(placeOfN);
    assertThat(notes.ties().isEmpty()).isEqualTo(placeOfM != Place.TIED);
    assertThat(notes.undecided().isEmpty()).isEqualTo(placeOfM != Place.UNDECIDED);
  }

  @Test
  void namesTiesAndOrdersThatAreOpen() {
    FirstMovers tied = notes("2001-05-02", "2001-05-02");
    assertThat(tied.ties()).containsExactly(ImmutableSet.of("QM", "QN"));
    assertThat(tied.isOneAct()).isFalse();
    assertThat(tied).hasToString("note, signed: QM, QN 2001-05-02");
    FirstMovers open = notes("2001-05", "2001");
    assertThat(open.undecided()).containsExactly(ImmutableSet.of("QN", "QM"));
    assertThat(open).hasToString("note, signed: QN 2001, perhaps first; QM 2001-05, perhaps first");
    assertThat(open.lag("QM")).contains(new Count(0, 150));
  }

  @Test
  void oneActIsATieWhateverItsDate() {
    FirstMovers strategies =
        FirstMovers.among(
            "strategy", WORLD.policies().kind(PolicyKind.STRATEGY), "REGION", ADOPTED);
    assertThat(strategies.isOneAct()).isTrue();
    assertThat(strategies.place("QM")).isEqualTo(Place.TIED);
    assertThat(strategies.first()).containsExactly("QM", "QN");
    assertThat(strategies).hasToString("strategy, adopted: QM, QN [2007-06-21..2007-06-22]");
  }

  @Test
  void whoHasNoRecordIsNamed() {
    FirstMovers plans = FirstMovers.of(WORLD, "UNION", "REGION", PolicyKind.STATE_PROGRAM, STARTED);
    assertThat(plans.place("QM")).isEqualTo(Place.ONLY);
    assertThat(plans.place("QN")).isEqualTo(Place.UNRECORDED);
    assertThat(plans.unrecorded()).containsExactly("QN");
    assertThat(plans.lag("QN")).isEmpty();
    assertThat(plans.before("QM", "QN")).isEqualTo(Truth.UNKNOWN);
    assertThat(plans.isOneAct()).isFalse();
    assertThat(plans).hasToString("state program of its own, started: QM 2009; not on record: QN");
    assertThat(plans.explain()).endsWith("\n  QN, not on record by 2020-12-31");
    FirstMovers none = FirstMovers.of(WORLD, "UNION", "REGION", AgreementKind.ASSOCIATION, SIGNED);
    assertThat(none).hasToString("association, signed: not on record: QM, QN");
  }

  @Test
  void aDisputedClaimMakesNobodyCertain() {
    FirstMovers programs =
        FirstMovers.among("fair", WORLD.events().kind(EventKind.FORUM), "QN", HELD);
    assertThat(programs.first()).isEmpty();
    assertThat(programs.possiblyFirst()).containsExactly("QN");
    assertThat(programs.place("QN")).isEqualTo(Place.UNDECIDED);
    assertThat(programs.explain()).contains("fair-n held 2001 [almanac] DISPUTED");
  }

  @Test
  void programsAndEventsCountForTheirCountriesAndParticipants() {
    FirstMovers programs = FirstMovers.among("program", WORLD.programs(), "REGION", STARTED);
    assertThat(programs.first()).containsExactly("QN");
    FirstMovers events = FirstMovers.among("event", WORLD.events(), "REGION", HELD);
    assertThat(events.mover("QM").orElseThrow().time()).hasToString("2000-06");
  }

  @Test
  void whoJoinsLaterIsDatedByThat() {
    Agreements corridor = WORLD.agreements().kind(AgreementKind.MULTILATERAL);
    FirstMovers whole = FirstMovers.among("corridor", corridor, "UNION3", ENTERED_INTO_FORCE);
    assertThat(whole.unrecorded()).containsExactly("XB", "XC");
    FirstMovers joined =
        FirstMovers.among("corridor", corridor, "UNION3", ENTERED_INTO_FORCE, ACCEDED);
    assertThat(joined)
        .hasToString(
            "corridor, entered into force or acceded: XA 2000-01-01; "
                + "XB 2003-05-01, 1216 days later; not on record: XC");
  }

  @Test
  void membersAreMoversIntoABody() {
    FirstMovers club = FirstMovers.into(WORLD, "CLUB", "REGION");
    assertThat(club)
        .hasToString("member of CLUB: QM 1995-01-01; QN 1996-01-01 (not certain), 365 days later");
    assertThat(FirstMovers.into(WORLD, "UNION", "REGION").movers()).isEmpty();
    Membership seat =
        Membership.builder()
            .member("QN")
            .body("UNION")
            .spell(EdtfInterval.parse("/2003"))
            .addAllCitations(by("desk"))
            .build();
    Relations own = WORLD.with(Facts.builder().addMemberships(seat).build());
    assertThat(FirstMovers.into(own, "UNION", "REGION").mover("QN").orElseThrow().time())
        .hasToString("/2003");
  }

  @ParameterizedTest
  @CsvSource({
    "1990-06-30, 1990-06-30, TIED",
    "1990-07-01, 1990-06-30, UNRECORDED",
    "1990-06-01, 1990, ONLY_PERHAPS",
  })
  void nothingCountsBeforeIndependence(String independent, String signed, String place) {
    Event day =
        Event.builder()
            .id("independence-n")
            .title("Independence")
            .kind(EventKind.INDEPENDENCE)
            .addParticipants("QN")
            .addMilestones(milestone("independence-n", HELD, independent, "desk").build())
            .build();
    Agreement treaty =
        agreement("treaty", AgreementKind.ASSOCIATION, "UNION", "QM", "QN")
            .addMilestones(milestone("treaty", SIGNED, signed, "desk").build())
            .build();
    Relations own = WORLD.with(Facts.builder().addEvents(day).addAgreements(treaty).build());
    FirstMovers movers = FirstMovers.of(own, "UNION", "REGION", AgreementKind.ASSOCIATION, SIGNED);
    assertThat(movers.place("QN"))
        .isEqualTo(place.equals("ONLY_PERHAPS") ? Place.UNDECIDED : Place.valueOf(place));
  }

  @Test
  void whatIsOfAGroupIsOfItsMembers() {
    Group pair =
        Group.builder()
            .id("PAIR")
            .name("Both")
            .definer("paper")
            .addMembers("QM", "QN")
            .addAllCitations(by("paper"))
            .build();
    Event talk =
        Event.builder()
            .id("talk")
            .title("Talk")
            .kind(EventKind.OTHER)
            .addParticipants("PAIR")
            .addMilestones(milestone("talk", HELD, "2001", "desk").build())
            .build();
    Relations own = WORLD.with(Facts.builder().addGroups(pair).addEvents(talk).build());
    FirstMovers talks =
        FirstMovers.among("talk", own.events().kind(EventKind.OTHER), "REGION", HELD);
    assertThat(talks.first()).containsExactly("QM", "QN");
  }

  @Test
  void allFamiliesThatHaveAMover() {
    assertThat(FirstMovers.all(WORLD, "UNION", "REGION"))
        .extracting(FirstMovers::family)
        .containsExactly(
            "partnership and cooperation, signed",
            "partnership and cooperation, entered into force",
            "enhanced partnership and cooperation, signed",
            "enhanced partnership and cooperation, provisionally applied",
            "enhanced partnership and cooperation, entered into force",
            "interim trade, entered into force",
            "sectoral, entered into force",
            "memorandum, signed",
            "strategy of UNION, in effect",
            "state program for UNION, in effect",
            "restrictive measure of UNION, in effect",
            "office of UNION, in effect",
            "member of CLUB");
  }

  @Test
  void refusesWhomItDoesNotKnow() {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> pacts().place("QX"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> FirstMovers.into(WORLD, "CLUBS", "REGION"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> FirstMovers.all(WORLD, "UNIONS", "REGION"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> FirstMovers.into(WORLD, "CLUB", "REGIONS"));
    Group world =
        Group.builder()
            .id("WORLD")
            .name("All")
            .definer("paper")
            .addAllCitations(by("paper"))
            .build();
    Relations own = WORLD.with(Facts.builder().addGroups(world).build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FirstMovers.all(own, "UNION", "WORLD"))
        .withMessage("group 'WORLD' has no list of members");
  }
}
