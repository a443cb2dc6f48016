package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.agreement.Stage;
import io.github.steppe.edtf.Count;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was in force between whom on a day, and what governed. */
class AgreementsTest {

  private static final Relations WORLD = SmallWorld.relations();

  private static List<String> ids(Iterable<Agreement> agreements) {
    return java.util.stream.StreamSupport.stream(agreements.spliterator(), false)
        .map(Agreement::id)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    // The last day out and the first day in, and the first day no more.
    "UNION, QM, 1999-06-30, steel-m, steel-m",
    "UNION, QM, 1999-07-01, pact-m steel-m, pact-m steel-m",
    "UNION, QM, 2012-02-29, pact-m, pact-m steel-m",
    "UNION, QM, 2012-03-01, new-pact-m, new-pact-m steel-m",
    // Two disputed ends, either or none of them right: certain before the first, then possible.
    "UNION, QM, 2001-12-31, pact-m steel-m, pact-m steel-m",
    "UNION, QM, 2002-01-01, pact-m, pact-m steel-m",
    "UNION, QM, 2002-12-31, pact-m, pact-m steel-m",
    "UNION, QM, 2003-01-01, pact-m, pact-m steel-m",
    // A start of which only the month is known.
    "UNION, QN, 2005-07-31, , ",
    "UNION, QN, 2005-08-30, , interim-n",
    "UNION, QN, 2005-08-31, interim-n, interim-n",
    // A memorandum holds from its signature.
    "UNION, QN, 2006-12-03, interim-n, interim-n",
    "UNION, QN, 2006-12-04, interim-n note-n, interim-n note-n",
    // Known not to have entered into force some time in 2018.
    "UNION, QN, 2018-01-01, interim-n note-n, interim-n note-n",
    "UNION, QN, 2018-01-02, interim-n note-n, pact-n interim-n note-n",
    // After the day that a record knows about.
    "UNION, QN, 2020-01-01, note-n, pact-n interim-n note-n",
    "UNION, QN, 2021-01-01, , pact-n interim-n note-n",
    // The predecessor alone.
    "LEAGUE, QM, 2012-03-01, , steel-m",
    "LEAGUE, QN, 2007-01-01, interim-n, interim-n",
    // A member that joined later, and one that left.
    "XB, QM, 2003-04-30, , ",
    "XB, QM, 2003-05-01, corridor, corridor",
    "XA, QM, 2007-12-31, corridor, corridor",
    "XA, QM, 2008-01-01, , ",
    "XA, XB, 2003-04-30, , ",
    "XA, XB, 2003-05-01, corridor, corridor",
    "XA, XB, 2008-01-01, , ",
    "QM, QN, 2000-01-01, corridor, corridor",
    "QM, QN, 1999-12-31, , ",
    // A group stands for any of its members, so that a milestone of one member does not decide.
    "UNION3, REGION, 2008-01-01, corridor, corridor",
    "UNION, REGION, 1999-07-01, pact-m steel-m, pact-m steel-m"
  })
  void agreementsInForceOnADay(
      String one, String other, LocalDate day, String certain, String possible) {
    Agreements between = WORLD.agreements().between(one, other);
    assertThat(ids(between.inForceOn(day))).isEqualTo(split(certain));
    assertThat(ids(between.possiblyInForceOn(day))).isEqualTo(split(possible));
    assertThat(between.countInForceOn(day))
        .isEqualTo(new Count(split(certain).size(), split(possible).size()));
  }

  private static List<String> split(String ids) {
    return ids == null ? List.of() : List.of(ids.split(" "));
  }

  @Test
  void withoutPartiesAnAgreementIsInForceAsAWhole() {
    LocalDate day = LocalDate.of(2008, 6, 1);
    assertThat(ids(WORLD.agreements().inForceOn(day)))
        .containsExactly("pact-m", "interim-n", "note-n", "corridor");
    assertThat(ids(WORLD.agreements().concerning("XA").inForceOn(day))).isEmpty();
  }

  @Test
  void severalDaysMustAllHold() {
    Agreements both =
        WORLD
            .agreements()
            .between("UNION", "QM")
            .inForceOn(LocalDate.of(2001, 1, 1))
            .inForceOn(LocalDate.of(2002, 6, 1));
    assertThat(ids(both)).containsExactly("pact-m");
  }

  @Test
  void theSameQuestionGivesTheSameAnswerAgain() {
    Agreements first = WORLD.agreements().between("UNION", "QN");
    assertThat(WORLD.agreements().between("UNION", "QN").list()).isEqualTo(first.list());
    assertThat(first.list()).isEqualTo(first.list());
  }

  @ParameterizedTest
  @CsvSource({
    "UNION, QM, 1996-12-31, , ",
    "UNION, QM, 1997-01-01, steel-m, ",
    "UNION, QM, 2002-06-01, pact-m, steel-m",
    "UNION, QM, 2010-04-30, pact-m, steel-m",
    "UNION, QM, 2010-05-01, pact-m new-pact-m, steel-m",
    "UNION, QM, 2012-03-01, new-pact-m, steel-m",
    "UNION, QM, 2021-01-01, , new-pact-m steel-m",
    "UNION, QN, 2005-08-15, , interim-n",
    // The memorandum does not govern.
    "UNION, QN, 2007-01-01, interim-n, ",
    "UNION, QN, 2019-06-01, interim-n, pact-n",
    "QN, UNION, 2019-06-01, interim-n, pact-n",
    "REGION, UNION, 2000-01-01, pact-m steel-m, ",
    "XA, QN, 2000-01-01, corridor, ",
    "XC, QN, 2000-01-01, , "
  })
  void theLegalBasisIsWhatBound(
      String one, String other, LocalDate day, String certain, String possible) {
    LegalBasis basis = WORLD.legalBasis(one, other, day);
    assertThat(ids(basis.agreements())).isEqualTo(split(certain));
    assertThat(basis.possible().stream().map(entry -> entry.agreement().id()))
        .isEqualTo(split(possible));
    assertThat(basis.one()).isEqualTo(one);
    assertThat(basis.other()).isEqualTo(other);
    assertThat(basis.day()).isEqualTo(day);
  }

  @Test
  void aProtocolIsPartOfTheTextThatItAmends() {
    Agreement protocol =
        SmallTexts.agreement("protocol-m", AgreementKind.PROTOCOL, "LEAGUE", "QM")
            .addLinks(Link.parse("AMENDS:pact-m"))
            .addMilestones(
                SmallTexts.milestone(
                        "protocol-m", MilestoneType.ENTERED_INTO_FORCE, "2000-01-01", "gazette")
                    .build())
            .build();
    LocalDate day = LocalDate.of(2004, 1, 1);
    Relations relations = WORLD.with(Facts.builder().addAgreements(protocol).build());
    assertThat(relations.legalBasis("UNION", "QM", day).agreements())
        .isEqualTo(WORLD.legalBasis("UNION", "QM", day).agreements());
    assertThat(ids(relations.agreements().between("UNION", "QM").inForceOn(day)))
        .contains("protocol-m");
  }

  @Test
  void provisionalApplicationIsToldApart() {
    LegalBasis basis = WORLD.legalBasis("UNION", "QM", LocalDate.of(2010, 6, 1));
    assertThat(basis.certain())
        .extracting(LegalBasis.Entry::stage)
        .containsExactly(Stage.IN_FORCE, Stage.PROVISIONALLY_APPLIED);
    assertThat(basis)
        .asString()
        .contains(
            "\nAgreement new-pact-m (new-pact-m), applied provisionally: "
                + "provisionally applied 2010-05-01 [gazette]");
  }

  @Test
  void theTextGivesEveryReasonAndThePossibleLast() {
    assertThat(WORLD.legalBasis("UNION", "QN", LocalDate.of(2019, 6, 1)))
        .hasToString(
            "Agreement interim-n (interim-n), in force: entered into force 2005-08 [desk]\n"
                + "Agreement pact-n (pact-n), possibly in force: signed 1998-05-25 [gazette];"
                + " not in force 2018 [paper];"
                + " no date is recorded from which it was in force");
  }

  @Test
  void nothingRecordedIsSaid() {
    assertThat(WORLD.legalBasis("XC", "QN", LocalDate.of(2000, 1, 1)))
        .hasToString("no agreement is recorded as in force between XC and QN on 2000-01-01");
  }

  @Test
  void anAgreementThatAppliedInTwoWaysIsListedOnce() {
    Agreement staged =
        SmallTexts.agreement("staged", AgreementKind.PARTNERSHIP_AND_COOPERATION, "XC", "QN")
            .addMilestones(
                SmallTexts.milestone(
                        "staged", MilestoneType.PROVISIONALLY_APPLIED, "2001-01-01", "desk")
                    .build(),
                SmallTexts.milestone(
                        "staged", MilestoneType.ENTERED_INTO_FORCE, "2002-01-01", "desk")
                    .party("QN")
                    .build(),
                SmallTexts.milestone(
                        "staged", MilestoneType.ENTERED_INTO_FORCE, "2002-06-01", "desk")
                    .party("XC")
                    .build())
            .build();
    Relations relations =
        Relations.of(Facts.builder().from(SmallWorld.facts()).addAgreements(staged).build());
    LegalBasis basis = relations.legalBasis("XC", "QN", LocalDate.of(2003, 1, 1));
    assertThat(ids(basis.agreements())).containsExactly("staged");
  }
}
