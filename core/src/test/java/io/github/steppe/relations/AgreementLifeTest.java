package io.github.steppe.relations;

import static io.github.steppe.agreement.MilestoneType.ENTERED_INTO_FORCE;
import static io.github.steppe.agreement.MilestoneType.SIGNED;
import static io.github.steppe.agreement.MilestoneType.WITHDREW;
import static io.github.steppe.relations.SmallTexts.agreement;
import static io.github.steppe.relations.SmallTexts.milestone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.CitationStyle;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class AgreementLifeTest {

  private static final Relations WORLD = SmallWorld.relations();

  private static AgreementLife lifeOf(Milestone... milestones) {
    return WORLD
        .with(
            Facts.builder()
                .addAgreements(
                    agreement("text", AgreementKind.SECTORAL, "XA", "QM")
                        .addMilestones(milestones)
                        .build())
                .build())
        .life("text");
  }

  private static Milestone.Builder signed(String date) {
    return milestone("text", SIGNED, date, "gazette");
  }

  private static Milestone.Builder entered(String date) {
    return milestone("text", ENTERED_INTO_FORCE, date, "gazette");
  }

  @Test
  void tellsItselfInOrder() {
    assertThat(WORLD.life("pact-m"))
        .hasToString(
            """
            Pact M (pact-m)
              signed 1995-01-23 [gazette#p. 1, desk]
              entered into force 1999-07-01 [gazette#p. 2]
              replaced 2012-03-01 [desk]
            from signature to entry into force: 1620 days
            in force: 4627 days
            handover: Pact M (pact-m) to Agreement new-pact-m (new-pact-m): without gap or overlap""");
    assertThat(WORLD.life("new-pact-m").toString())
        .contains("\napplied provisionally: 670 days\nin force: 3228 days\nhandover: Pact M");
    assertThat(WORLD.life("steel-m").toString())
        .contains("\n  expired 2001-12-31 (disputed) [almanac]\n")
        .doesNotContain("from signature", "applied provisionally");
    assertThat(WORLD.life("pact-n").toString())
        .contains("from signature to entry into force: 7162 or more days")
        .endsWith("\ninterim: Agreement interim-n (interim-n)");
  }

  @Test
  void theWaitIsARangeOfDaysMonthsOrYears() {
    AgreementLife life = lifeOf(signed("1999").build(), entered("2004-06").build());
    assertThat(life.untilForce()).contains(new Count(1614, 2007));
    assertThat(life.untilForce(ChronoUnit.MONTHS)).contains(new Count(53, 65));
    assertThat(life.untilForce(ChronoUnit.YEARS)).contains(new Count(4, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> life.untilForce(ChronoUnit.WEEKS));
  }

  @Test
  void theWaitCountsEveryClaimThatMayBeRight() {
    assertThat(
            lifeOf(
                    signed("2000-01-01").build(),
                    entered("2000-01-11").standing(Standing.DISPUTED).build(),
                    entered("2000-01-21").build())
                .untilForce())
        .contains(Count.of(20));
    assertThat(
            lifeOf(
                    signed("2000-01-01").build(),
                    entered("2000-01-11").standing(Standing.DISPUTED).build())
                .untilForce())
        .contains(new Count(0, Long.MAX_VALUE));
    assertThat(lifeOf(signed("2000").build()).untilForce()).contains(new Count(0, Long.MAX_VALUE));
  }

  @Test
  void withoutACertainSignatureOrAnyDayInForceThereIsNoWait() {
    assertThat(lifeOf(entered("2000").build()).untilForce()).isEmpty();
    assertThat(
            lifeOf(signed("2000").standing(Standing.DISPUTED).build(), entered("2001").build())
                .untilForce())
        .isEmpty();
    AgreementLife impossible =
        lifeOf(
                signed("2000").build(),
                entered("2005").build(),
                milestone("text", WITHDREW, "2003", "desk").party("QM").build())
            .between("XA", "QM");
    assertThat(impossible.untilForce()).isEmpty();
    assertThat(impossible.daysInForce()).isEqualTo(Count.of(0));
    assertThat(impossible.inForce().spell()).isEmpty();
  }

  @Test
  void whatEndedIsTakenToHaveBegun() {
    AgreementLife life =
        lifeOf(
            signed("2000-01-01").build(),
            milestone("text", WITHDREW, "2000-02-01", "desk").build());
    assertThat(life.untilForce()).contains(new Count(0, 30));
    assertThat(life.daysInForce()).isEqualTo(new Count(0, 31));
  }

  @Test
  void aMemorandumDoesNotWait() {
    assertThat(WORLD.life("note-n").untilForce()).contains(Count.of(0));
  }

  @Test
  void daysInForceAreCountedToTheDayThatTheRecordKnowsAbout() {
    assertThat(lifeOf(entered("2020-12-01").build()).daysInForce()).isEqualTo(Count.of(31));
    assertThat(lifeOf(entered("2020-12").build()).daysInForce()).isEqualTo(new Count(1, 31));
    assertThat(lifeOf(entered("2021").build()).daysInForce()).isEqualTo(Count.of(0));
    assertThat(lifeOf(entered("[..2000]").build()).daysInForce())
        .isEqualTo(new Count(0, Long.MAX_VALUE));
    assertThat(WORLD.life("pact-n").daysInForce()).isEqualTo(new Count(0, 1095));
    assertThat(WORLD.life("steel-m").daysInForce()).isEqualTo(new Count(1826, 8766));
  }

  @Test
  void withoutAKnowledgeDateWhatIsOpenIsEndless() {
    Facts.Builder facts = Facts.builder();
    facts
        .addCountries(WORLD.country("QM").withCitations())
        .addSources(WORLD.source("gazette"))
        .addAgreements(
            agreement("text", AgreementKind.SECTORAL, "QM")
                .addMilestones(entered("2000").build())
                .build(),
            agreement("draft", AgreementKind.SECTORAL, "QM").build());
    Relations world = Relations.of(facts.build());
    assertThat(world.life("text").daysInForce()).hasToString("endless");
    assertThat(world.life("draft").daysInForce()).isEqualTo(new Count(0, Long.MAX_VALUE));
  }

  @Test
  void linksAreFoundFromBothSides() {
    Relations world =
        WORLD.with(
            Facts.builder()
                .addAgreements(
                    agreement("rider", AgreementKind.PROTOCOL, "UNION", "QM")
                        .addLinks(Link.parse("AMENDS:pact-m"))
                        .build(),
                    agreement("heir-n", AgreementKind.ASSOCIATION, "UNION", "QN")
                        .addLinks(Link.parse("REPLACES:pact-m"), Link.parse("REPLACES:strategy"))
                        .build())
                .build());
    AgreementLife life = world.life("pact-m");
    assertThat(life.agreement()).isEqualTo(world.agreement("pact-m"));
    assertThat(life.changedBy()).extracting(Agreement::id).containsExactly("rider");
    assertThat(life.replacedBy())
        .extracting(Agreement::id)
        .containsExactlyInAnyOrder("new-pact-m", "heir-n");
    assertThat(life.replaced()).isEmpty();
    assertThat(world.life("new-pact-m").replaced())
        .extracting(Agreement::id)
        .containsExactly("pact-m");
    assertThat(world.life("heir-n").replaced()).extracting(Agreement::id).contains("pact-m");
    assertThat(life.between("UNION", "QM").replacedBy())
        .extracting(Agreement::id)
        .containsExactly("new-pact-m");
    assertThat(life.toString()).contains("\nchanged by: Agreement rider (rider)");
    assertThat(world.life("new-pact-m").handovers())
        .extracting(Handover::gap)
        .containsExactly(Truth.FALSE);
  }

  @Test
  void betweenTwoPartiesOnlyWhatIsTheirsCounts() {
    AgreementLife whole = WORLD.life("corridor");
    assertThat(whole.milestones()).hasSize(3);
    assertThat(whole.between("QM", "QN").milestones()).hasSize(1);
    assertThat(whole.between("QM", "XA").daysInForce()).isEqualTo(Count.of(2922));
    assertThat(whole.between("QM", "XB").inForce().truthOn(LocalDate.of(2003, 4, 30)))
        .isEqualTo(Truth.FALSE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole.between("QM", "UNION"))
        .withMessage("'UNION' is no party of 'corridor'");
    assertThatIllegalArgumentException().isThrownBy(() -> whole.between("REGION", "XA"));
    assertThatThrownBy(() -> whole.between("QM", "QQ")).isInstanceOf(NotFoundException.class);
  }

  @Test
  void citesItsMilestonesAndHandovers() {
    assertThat(WORLD.sources(WORLD.life("pact-m")))
        .extracting(source -> source.id())
        .containsExactly("desk", "gazette", "paper");
    assertThat(WORLD.cite(WORLD.life("new-pact-m"), CitationStyle.TEXT))
        .contains("The desk", "The gazette");
    assertThatThrownBy(() -> WORLD.life("pact-x"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("did you mean");
  }
}
