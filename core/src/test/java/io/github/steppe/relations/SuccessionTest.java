package io.github.steppe.relations;

import static io.github.steppe.agreement.MilestoneType.ENTERED_INTO_FORCE;
import static io.github.steppe.agreement.MilestoneType.EXPIRED;
import static io.github.steppe.agreement.MilestoneType.NOT_IN_FORCE;
import static io.github.steppe.agreement.MilestoneType.PROPOSED;
import static io.github.steppe.agreement.MilestoneType.REPLACED;
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
import io.github.steppe.agreement.Stage;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.CitationStyle;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTest {

  private static final Relations WORLD = SmallWorld.relations();

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Milestone entered(String id, String date) {
    return milestone(id, ENTERED_INTO_FORCE, date, "gazette").build();
  }

  /** A first text of both neighbours, and a second of one of them that replaces it. */
  private static Relations world(Milestone end, Milestone start) {
    return WORLD.with(
        Facts.builder()
            .addAgreements(
                agreement("first", AgreementKind.TRADE_AND_COOPERATION, "XA", "QM", "QN")
                    .addMilestones(entered("first", "1990-01-01"), end)
                    .build(),
                agreement("second", AgreementKind.SECTORAL, "XA", "QM")
                    .addLinks(Link.parse("REPLACES:first"))
                    .addMilestones(start)
                    .build())
            .build());
  }

  private static Milestone replaced(String date) {
    return milestone("first", REPLACED, date, "gazette").build();
  }

  @Test
  void textsOfAGeneralKindAndThoseLinkedToThemByTheirFirstDays() {
    assertThat(WORLD.succession("UNION", "QM").texts())
        .extracting(Agreement::id)
        .containsExactly("pact-m", "new-pact-m");
    assertThat(WORLD.succession("QN", "UNION").texts())
        .extracting(Agreement::id)
        .containsExactly("interim-n", "pact-n");
    assertThat(world(replaced("2000"), entered("second", "2000")).succession("XA", "QM").texts())
        .extracting(Agreement::id)
        .containsExactly("first", "second");
    assertThat(world(replaced("2000"), entered("second", "2000")).succession("XA", "QN").texts())
        .extracting(Agreement::id)
        .containsExactly("first");
  }

  @Test
  void whatIsReplacedBelongsToItEvenIfItIsOfAnotherKind() {
    Relations world =
        WORLD.with(
            Facts.builder()
                .addAgreements(
                    agreement("zero", AgreementKind.SECTORAL, "XA", "QM")
                        .addMilestones(entered("zero", "1980"))
                        .build(),
                    agreement("one", AgreementKind.SECTORAL, "XA", "QM")
                        .addLinks(Link.parse("REPLACES:zero"), Link.parse("FOLLOWS:steel-m"))
                        .addMilestones(entered("one", "1985"))
                        .build(),
                    agreement("two", AgreementKind.ASSOCIATION, "XA", "QM")
                        .addLinks(Link.parse("REPLACES:one"), Link.parse("REPLACES:pact-n"))
                        .addMilestones(entered("two", "1990"))
                        .build())
                .build());
    assertThat(world.succession("XA", "QM").texts())
        .extracting(Agreement::id)
        .containsExactly("zero", "one", "two");
  }

  @ParameterizedTest
  @CsvSource({
    "1999-06-30, ''",
    "1999-07-01, pact-m",
    "2010-05-01, pact-m",
    "2012-02-29, pact-m",
    "2012-03-01, new-pact-m",
    "2020-12-31, new-pact-m",
    "2021-01-01, ''",
  })
  void oneTextGovernsAfterTheOther(String day, String text) {
    Governing governing = WORLD.succession("UNION", "QM").governedOn(day(day));
    assertThat(governing.text().map(Agreement::id).orElse("")).isEqualTo(text);
    assertThat(governing.day()).isEqualTo(day(day));
  }

  @Test
  void theNextIsToldBesideWhileItIsAppliedProvisionally() {
    Governing governing = WORLD.succession("UNION", "QM").governedOn(day("2011-01-01"));
    assertThat(governing.certain())
        .extracting(entry -> entry.agreement().id() + " " + entry.stage())
        .containsExactly("pact-m IN_FORCE", "new-pact-m PROVISIONALLY_APPLIED");
    assertThat(governing.possible()).isEmpty();
    assertThat(governing.others()).isEmpty();
  }

  @Test
  void whatDidNotGovernSaysWhy() {
    assertThat(WORLD.succession("UNION", "QM").governedOn(day("2013-01-01")))
        .hasToString(
            """
            Agreement new-pact-m (new-pact-m), in force: entered into force 2012-03-01 [desk]
            not Pact M (pact-m): entered into force 1999-07-01 [gazette#p. 2]; replaced 2012-03-01 \
            [desk]""");
    assertThat(WORLD.succession("UNION", "QM").governedOn(day("1990-01-01")).toString())
        .startsWith("no text of the succession governed on 1990-01-01\nnot Pact M (pact-m): ");
  }

  @Test
  void anInterimTextGovernsItsPartUntilTheOtherIsInForce() {
    Governing before = WORLD.succession("UNION", "QN").governedOn(day("2006-01-01"));
    assertThat(before.certain()).extracting(entry -> entry.agreement().id()).contains("interim-n");
    assertThat(before.text()).isEmpty();
    Relations world =
        WORLD.with(
            Facts.builder()
                .addAgreements(
                    agreement("pact-n", AgreementKind.PARTNERSHIP_AND_COOPERATION, "UNION", "QN")
                        .addMilestones(entered("pact-n", "2007"))
                        .build())
                .build());
    // The milestones of ours stay: not in force in 2018 is no end of what entered into force.
    Governing after = world.succession("UNION", "QN").governedOn(day("2008-01-01"));
    assertThat(after.text().map(Agreement::id)).contains("pact-n");
    assertThat(after.others())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.agreement().id()).isEqualTo("interim-n");
              assertThat(entry.verdict().truth()).isEqualTo(Truth.FALSE);
              assertThat(entry.verdict().reasonsText())
                  .contains("pact-n is in force in its place [gazette]");
            });
    Governing between = world.succession("UNION", "QN").governedOn(day("2007-06-01"));
    assertThat(between.possible())
        .extracting(entry -> entry.agreement().id() + " " + entry.verdict().truth())
        .containsExactly("interim-n UNKNOWN", "pact-n UNKNOWN");
    assertThat(between.toString()).contains("pact-n is possibly in force in its place");
  }

  @Test
  void aTextWithoutARecordedEndIsDisplacedByTheOneThatReplacesIt() {
    Relations world =
        WORLD.with(
            Facts.builder()
                .addAgreements(
                    agreement("open", AgreementKind.ASSOCIATION, "XA", "QN")
                        .addMilestones(entered("open", "1990"))
                        .build(),
                    agreement("next", AgreementKind.ASSOCIATION, "XA", "QN")
                        .addLinks(Link.parse("REPLACES:open"))
                        .addMilestones(entered("next", "2000"))
                        .build(),
                    agreement("last", AgreementKind.ASSOCIATION, "XA", "QN")
                        .addLinks(Link.parse("REPLACES:next"))
                        .addMilestones(entered("last", "2005"))
                        .build())
                .build());
    Governing governing = world.succession("XA", "QN").governedOn(day("2010-01-01"));
    assertThat(governing.certain()).extracting(entry -> entry.agreement().id()).contains("last");
    assertThat(governing.others())
        .extracting(entry -> entry.agreement().id())
        .containsExactly("open", "next");
    assertThat(world.succession("XA", "QN").handovers())
        .extracting(Handover::overlap)
        .containsOnly(Truth.TRUE);
  }

  @ParameterizedTest
  @CsvSource({"SECTORAL, first", "POLITICAL_DOCUMENT, second"})
  void whatOnlyWasSignedTakesNoPlaceUnlessItTakesEffectSo(AgreementKind kind, String id) {
    Relations world =
        WORLD.with(
            Facts.builder()
                .addAgreements(
                    agreement("first", AgreementKind.ASSOCIATION, "XA", "QM")
                        .addMilestones(entered("first", "1990"))
                        .build(),
                    agreement("second", kind, "XA", "QM")
                        .addLinks(Link.parse("REPLACES:first"))
                        .addMilestones(milestone("second", SIGNED, "2000", "gazette").build())
                        .build())
                .build());
    Governing governing = world.succession("XA", "QM").governedOn(day("2010-01-01"));
    assertThat(governing.text().map(Agreement::id)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "2000-01-01, 2000-01-01, 0, FALSE, FALSE, without gap or overlap",
    "2000-01-01, 2000-01-03, 2, TRUE, FALSE, a gap of 2 days",
    "2000-01-03, 2000-01-01, -2, FALSE, TRUE, an overlap of 2 days",
    "2000-01, 2000-02-03, '3 to 33', TRUE, FALSE, a gap of 3 to 33 days",
    "2000-02-03, 2000-01, '-33 to -3', FALSE, TRUE, an overlap of 3 to 33 days",
    "2000-01, 2000-01-01, '-30 to 0', FALSE, UNKNOWN, possibly an overlap of up to 30 days",
    "2000-01-01, 2000-01, '0 to 30', UNKNOWN, FALSE, possibly a gap of up to 30 days",
    "2000-01, 2000-01, '-30 to 30', UNKNOWN, UNKNOWN, "
        + "'possibly a gap of up to 30 days, possibly an overlap of up to 30 days'",
  })
  void aHandoverTellsGapAndOverlap(
      String end, String start, String days, Truth gap, Truth overlap, String words) {
    Relations world = world(replaced(end), entered("second", start));
    Handover handover = world.succession("XA", "QM").handovers().get(0);
    assertThat(handover.days()).hasToString(days);
    assertThat(handover.gap()).isEqualTo(gap);
    assertThat(handover.overlap()).isEqualTo(overlap);
    assertThat(handover.isDone()).isTrue();
    assertThat(handover)
        .hasToString("Agreement first (first) to Agreement second (second): " + words);
    assertThat(handover.cites("gazette")).isTrue();
  }

  @Test
  void aHandoverThatIsStillToComeSaysSo() {
    Milestone notYet = milestone("second", NOT_IN_FORCE, "2010-01-01", "gazette").build();
    Milestone disputed =
        milestone("first", EXPIRED, "2012", "almanac").standing(Standing.DISPUTED).build();
    Handover handover = world(disputed, notYet).succession("XA", "QM").handovers().get(0);
    assertThat(handover.isDone()).isFalse();
    assertThat(handover.days()).isEqualTo(new Count(Long.MIN_VALUE, Long.MAX_VALUE));
    assertThat(handover.toString())
        .endsWith("no certain entry into force of the newer is recorded");
    Handover gap = world(replaced("2000"), notYet).succession("XA", "QM").handovers().get(0);
    assertThat(gap.gap()).isEqualTo(Truth.TRUE);
    assertThat(gap.toString()).endsWith("a gap of 3289 or more days");
    Handover open =
        world(milestone("first", SIGNED, "1989", "desk").build(), entered("second", "2021"))
            .succession("XA", "QM")
            .handovers()
            .get(0);
    assertThat(open.toString()).endsWith("possibly a gap of up to 364 days, possibly an overlap");
    Handover lasting =
        world(milestone("first", SIGNED, "1989", "desk").build(), entered("second", "2010-01-01"))
            .succession("XA", "QM")
            .handovers()
            .get(0);
    assertThat(lasting.toString()).endsWith("an overlap of 4018 or more days");
  }

  @Test
  void anImpossibleStoryGivesAnyNumber() {
    Milestone end = milestone("first", WITHDREW, "1980", "gazette").party("QM").build();
    Relations world = world(end, entered("second", "2000"));
    Succession succession = world.succession("XA", "QM");
    assertThat(succession.handovers().get(0).days())
        .isEqualTo(new Count(Long.MIN_VALUE, Long.MAX_VALUE));
    assertThat(succession.toString()).contains("Agreement first (first): not in force\n");
    assertThat(succession.governedOn(day("1985-01-01")).certain()).isEmpty();
  }

  @Test
  void whatOnePartyDidAloneCountsBetweenTheTwo() {
    Milestone end = milestone("first", REPLACED, "2000-01-01", "gazette").party("QM").build();
    Relations world = world(end, entered("second", "2000-01-01"));
    LocalDate day = day("2005-01-01");
    assertThat(world.succession("XA", "QM").governedOn(day).certain())
        .extracting(entry -> entry.agreement().id() + " " + entry.stage())
        .containsExactly("second " + Stage.IN_FORCE);
    assertThat(world.succession("XA", "QN").governedOn(day).text().map(Agreement::id))
        .contains("first");
    assertThat(world.succession("XA", "QM").handovers().get(0).days()).isEqualTo(Count.of(0));
  }

  @Test
  void isPrintedAndCited() {
    Succession succession = WORLD.succession("UNION", "QM");
    assertThat(succession)
        .hasToString(
            """
            Pact M (pact-m): in force from 1999-07-01 to 2012-02-29
            Agreement new-pact-m (new-pact-m): in force from 2012-03-01 to 2020-12-31 or later
            Pact M (pact-m) to Agreement new-pact-m (new-pact-m): without gap or overlap""");
    assertThat(WORLD.succession("UNION", "QN"))
        .hasToString(
            """
            Agreement interim-n (interim-n): in force from 2005-08-01..2005-08-31 to 2019-12-31 or \
            later
            Agreement pact-n (pact-n): in force if ever, from 2018-01-02 or later to 2020-12-31 or \
            later""");
    assertThat(WORLD.succession("XA", "XB")).hasToString("no text is recorded");
    assertThat(WORLD.cite(succession, CitationStyle.TEXT)).contains("The gazette", "The desk");
    assertThat(WORLD.cite(succession.governedOn(day("2011-01-01")), CitationStyle.TEXT))
        .contains("The gazette");
  }

  @Test
  void answersAreExplained() {
    Governing governing = WORLD.succession("UNION", "QM").governedOn(day("2011-01-01"));
    assertThat(governing.explain())
        .startsWith("2011-01-01: pact-m, new-pact-m\nrule: of the texts of a general kind")
        .contains("\n- pact-m: entered into force 1999-07-01 [gazette#p. 2]\n");
    assertThat(governing.rows())
        .contains(WORLD.agreement("pact-m"), WORLD.agreement("new-pact-m"))
        .contains(WORLD.agreement("pact-m").milestone(REPLACED).orElseThrow());
    assertThat(WORLD.succession("UNION", "QM").governedOn(day("1990-01-01")).answer())
        .isEqualTo("1990-01-01: none");
    assertThat(WORLD.succession("UNION", "QN").governedOn(day("2019-01-01")).answer())
        .isEqualTo("2019-01-01: interim-n, pact-n?");
    assertThat(governing.certain().get(0).verdict().rule()).contains("in force from the day of");
    Handover handover = WORLD.succession("UNION", "QM").handovers().get(0);
    assertThat(handover.explain())
        .startsWith(handover + "\nrule: days between the last day in force")
        .contains("\n- new-pact-m: entered into force 2012-03-01 [desk]\n");
    assertThat(handover.rows()).containsExactly(handover.older(), handover.newer());
  }

  @Test
  void aTextWithoutAnyBoundIsPrinted() {
    Milestone draft = milestone("second", PROPOSED, "[..2000]", "gazette").build();
    assertThat(world(replaced("1995"), draft).succession("XA", "QM").toString())
        .startsWith(
            "Agreement second (second): in force if ever, from an unknown day to 2020-12-31 or later")
        .contains("(first): in force from 1990-01-01 to 1994-12-31..1995-12-30\n");
    Milestone end = milestone("second", EXPIRED, "2001", "gazette").build();
    assertThat(world(replaced("1995"), end).succession("XA", "QM").toString())
        .contains("in force from 2001-12-31 or earlier to 2001-01-01..2001-12-31");
  }

  @Test
  void aGroupIsNotOneParty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORLD.succession("UNION", "REGION"))
        .withMessage("group 'REGION' is not one party");
    assertThatThrownBy(() -> WORLD.succession("UNION", "QQ")).isInstanceOf(NotFoundException.class);
  }
}
