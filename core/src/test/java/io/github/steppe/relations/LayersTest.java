package io.github.steppe.relations;

import static io.github.steppe.relations.SmallWorld.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.Truth;
import io.github.steppe.party.Country;
import io.github.steppe.party.Membership;
import io.github.steppe.program.Funding;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A user's facts laid over others. */
class LayersTest {

  private static final Relations WORLD = SmallWorld.relations();

  private static final Source DIARY =
      Source.builder().id("diary").type(SourceType.BOOK).title("A diary").build();

  private static Facts.Builder own() {
    return Facts.builder().addSources(DIARY);
  }

  private static List<String> signed(Relations relations) {
    return relations.agreement("pact-m").milestones().stream()
        .filter(milestone -> milestone.type() == MilestoneType.SIGNED)
        .map(
            milestone ->
                milestone.date() + " " + milestone.standing() + " " + milestone.citations())
        .toList();
  }

  private static Relations withAgreement(Agreement agreement) {
    ImmutableList.Builder<Agreement> agreements = ImmutableList.builder();
    for (Agreement each : WORLD.facts().agreements()) {
      agreements.add(each.id().equals(agreement.id()) ? agreement : each);
    }
    return Relations.of(Facts.builder().from(WORLD.facts()).agreements(agreements.build()).build());
  }

  private static Relations withSigned(String date, Standing standing) {
    return withSigned(date, standing, WORLD);
  }

  private static Relations withSigned(String date, Standing standing, Relations below) {
    Agreement pact = WORLD.agreement("pact-m");
    Milestone milestone =
        SmallTexts.milestone("pact-m", MilestoneType.SIGNED, date, "diary#May")
            .standing(standing)
            .build();
    return below.with(own().addAgreements(pact.withMilestones(milestone)).build());
  }

  @Test
  void nothingLaidOverChangesNothing() {
    assertThat(WORLD.with(Facts.builder().build()).facts()).isEqualTo(WORLD.facts());
    assertThat(WORLD.with(WORLD.facts()).facts()).isEqualTo(WORLD.facts());
  }

  @Test
  void anAcceptedClaimOfTheUserSupersedesOurs() {
    Relations mine = withSigned("1995-01-24", Standing.ACCEPTED);
    assertThat(signed(mine))
        .containsExactly(
            "1995-01-23 SUPERSEDED [gazette#p. 1, desk]",
            "1995 SUPERSEDED [paper#Section 1]",
            "1996-02 REJECTED [almanac]",
            "1995-01-24 ACCEPTED [diary#May]");
    assertThat(mine.agreement("pact-m").milestone(MilestoneType.SIGNED).orElseThrow().date())
        .hasToString("1995-01-24");
    assertThat(mine.disagreements())
        .filteredOn(found -> found.topic().toString().equals("pact-m: signed"))
        .singleElement()
        .satisfies(found -> assertThat(found.claims()).hasSize(4));
  }

  @Test
  void aClaimThatIsNotAcceptedStandsBesideOurs() {
    assertThat(signed(withSigned("1995-01-24", Standing.DISPUTED)))
        .startsWith("1995-01-23 ACCEPTED [gazette#p. 1, desk]")
        .endsWith("1995-01-24 DISPUTED [diary#May]");
  }

  @Test
  void aClaimThatStatesTheSameJoinsOurs() {
    assertThat(signed(withSigned("1995-01-23", Standing.ACCEPTED)))
        .startsWith("1995-01-23 ACCEPTED [gazette#p. 1, desk, diary#May]")
        .hasSize(3);
  }

  @Test
  void aClaimOfOursThatDidNotAnswerAnswersIfTheUserAcceptsIt() {
    assertThat(signed(withSigned("1995", Standing.ACCEPTED)))
        .containsExactly(
            "1995-01-23 SUPERSEDED [gazette#p. 1, desk]",
            "1995 ACCEPTED [paper#Section 1, diary#May]",
            "1996-02 REJECTED [almanac]");
    // Whichever of ours stands first in the table.
    Agreement pact = WORLD.agreement("pact-m");
    Relations reversed = withAgreement(pact.withMilestones(pact.milestones().reverse()));
    Relations other = withSigned("1995", Standing.ACCEPTED, reversed);
    assertThat(signed(other))
        .containsExactly(
            "1996-02 REJECTED [almanac]",
            "1995 ACCEPTED [paper#Section 1, diary#May]",
            "1995-01-23 SUPERSEDED [gazette#p. 1, desk]");
  }

  @Test
  void aClaimOfAnotherPlaceIsAnotherClaim() {
    Milestone rejected =
        SmallTexts.milestone("pact-m", MilestoneType.SIGNED, "1999-02-03", "almanac")
            .place("Elsewhere")
            .standing(Standing.REJECTED)
            .note("A slip.")
            .build();
    Milestone accepted =
        SmallTexts.milestone("pact-m", MilestoneType.SIGNED, "1999-02-03", "desk")
            .place("Here")
            .note("In the hall.")
            .build();
    Agreement pact = WORLD.agreement("pact-m").withMilestones(rejected, accepted);
    Relations two = withAgreement(pact);
    Milestone plain =
        SmallTexts.milestone("pact-m", MilestoneType.SIGNED, "1999-02-03", "diary").build();
    assertThat(layered(two, plain))
        .containsExactly(rejected, accepted.withCitations(SmallWorld.by("desk", "diary")));
    assertThat(layered(two, plain.withPlace("Elsewhere")))
        .containsExactly(
            rejected
                .withStanding(Standing.ACCEPTED)
                .withCitations(SmallWorld.by("almanac", "diary")),
            accepted.withStanding(Standing.SUPERSEDED));
    assertThat(layered(two, plain.withPlace("Nowhere")))
        .containsExactly(
            rejected, accepted.withStanding(Standing.SUPERSEDED), plain.withPlace("Nowhere"));
  }

  private static List<Milestone> layered(Relations below, Milestone milestone) {
    Agreement pact = below.agreement("pact-m").withMilestones(milestone);
    return below.with(own().addAgreements(pact).build()).agreement("pact-m").milestones();
  }

  @Test
  void aClaimOfOursIsTakenBackByStatingItAsRejected() {
    Relations mine = withSigned("1995-01-23", Standing.REJECTED);
    assertThat(signed(mine)).startsWith("1995-01-23 REJECTED [gazette#p. 1, desk, diary#May]");
    assertThat(mine.agreement("pact-m").milestone(MilestoneType.SIGNED)).isEmpty();
  }

  @Test
  void aTextKeepsItsMilestones() {
    Relations mine = withSigned("1995-01-24", Standing.ACCEPTED);
    assertThat(mine.agreement("pact-m").inForceOn(LocalDate.of(2005, 1, 1)).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(mine.agreement("pact-m").milestones())
        .hasSize(WORLD.agreement("pact-m").milestones().size() + 1);
  }

  @Test
  void aCopiedTextWithOneMilestoneMoreSaysOnlyThatOne() {
    Agreement pact = WORLD.agreement("pact-m");
    Milestone ended =
        SmallTexts.milestone("pact-m", MilestoneType.REPLACED, "2012-04-01", "diary").build();
    Agreement changed =
        pact.withMilestones(
            ImmutableList.<Milestone>builder().addAll(pact.milestones()).add(ended).build());
    Relations mine = WORLD.with(own().addAgreements(changed).build());
    assertThat(mine.agreement("pact-m").milestone(MilestoneType.REPLACED).orElseThrow())
        .isEqualTo(ended);
    assertThat(mine.agreement("pact-m").inForceOn(LocalDate.of(2012, 3, 15)).truth())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void aRecordTakesThePlaceOfOursAndNewOnesFollow() {
    Relations mine =
        WORLD.with(
            own()
                .addCountries(
                    Country.builder().id("QM").name("Marland of the Sea").build(),
                    Country.builder().id("QX").name("Xenia").build())
                .build());
    assertThat(mine.country("QM").name()).isEqualTo("Marland of the Sea");
    assertThat(mine.countries().list())
        .extracting(Country::id)
        .containsExactly("XA", "XB", "XC", "QM", "QN", "QX");
    assertThat(mine.sources()).hasSize(WORLD.sources().size() + 1).endsWith(DIARY);
    assertThat(mine.facts().edition()).isEqualTo(WORLD.facts().edition());
  }

  @Test
  void anEditionOfTheUsersOwnIsTheEdition() {
    Edition edition = WORLD.facts().edition().orElseThrow();
    Edition mine =
        new Edition("mine", edition.title(), "2", EdtfDate.parse("2021-12-31"), edition.licence());
    assertThat(WORLD.with(own().edition(mine).build()).facts().edition()).contains(mine);
  }

  private static Membership seat(String spell) {
    return Membership.builder()
        .member("QM")
        .body("CLUB")
        .spell(EdtfInterval.parse(spell))
        .addAllCitations(by("diary"))
        .build();
  }

  @Test
  void anotherSpellStandsBesideAndOneThatOverlapsSupersedes() {
    Relations later = WORLD.with(own().addMemberships(seat("1980/1994-12-31")).build());
    assertThat(later.memberships().list().stream().filter(m -> m.member().equals("QM")))
        .extracting(m -> m.spell() + " " + m.standing())
        .containsExactly("1995-01-01/.. ACCEPTED", "1980/1994-12-31 ACCEPTED");
    Relations other = WORLD.with(own().addMemberships(seat("1980/1995-01-01")).build());
    assertThat(other.memberships().list().stream().filter(m -> m.member().equals("QM")))
        .extracting(m -> m.spell() + " " + m.standing())
        .containsExactly("1995-01-01/.. SUPERSEDED", "1980/1995-01-01 ACCEPTED");
  }

  @Test
  void whereSeveralClaimsOfOursAnswerTheyStay() {
    Funding first = WORLD.facts().fundings().get(0);
    Funding second = first.withAmount(first.amount().plus(1));
    Facts base = Facts.builder().from(WORLD.facts()).addFundings(second).build();
    Funding third = first.withAmount(Money.parse("EUR 5")).withCitations(by("diary"));
    assertThat(Relations.of(base).with(own().addFundings(third).build()).fundings().list())
        .filteredOn(funding -> funding.topic().equals(first.topic()))
        .extracting(funding -> funding.amount() + " " + funding.standing())
        .contains(first.amount() + " ACCEPTED", second.amount() + " ACCEPTED", "EUR 5.00 ACCEPTED");
  }

  @Test
  void bothTogetherPassTheChecksOrAreRefused() {
    Facts broken = own().addMemberships(seat("1980/1990").withBody("NOWHERE")).build();
    assertThatExceptionOfType(InvalidFactsException.class)
        .isThrownBy(() -> WORLD.with(broken))
        .withMessageContaining("NOWHERE");
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> WORLD.with(null)).withMessage("own");
  }
}
