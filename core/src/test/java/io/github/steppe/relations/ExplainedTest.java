package io.github.steppe.relations;

import static io.github.steppe.relations.TradeQuestionsTest.ALL;
import static io.github.steppe.relations.TradeQuestionsTest.row;
import static io.github.steppe.relations.TradeQuestionsTest.trade;
import static io.github.steppe.trade.Flow.EXPORT;
import static io.github.steppe.trade.Flow.IMPORT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Explained;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Verdict;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever answers can say why: by which rule, on which rows, and who states them. */
class ExplainedTest {

  private static final Relations WORLD = SmallWorld.relations();
  private static final LocalDate DAY = LocalDate.of(2010, 6, 1);

  static Stream<Explained> answers() {
    return Stream.of(
            Stream.of(
                WORLD.agreement("pact-m").inForceOn(DAY),
                WORLD.agreement("steel-m").inForceOn(DAY),
                WORLD.policy("measures-n").activeOn(DAY),
                WORLD.program("bridges").activeOn(DAY),
                WORLD.legalBasis("UNION", "QM", DAY),
                WORLD.trade().reporter("UNION").flow(EXPORT).year(2001).sum(),
                WORLD.trade().reporter("UNION").partner("QM").year(2001).coverageRatio(),
                StatusMatrix.of(WORLD, "UNION", "REGION", DAY).cell("QM", "program"),
                DyadYearPanel.of(WORLD, "UNION", "QM", 2010, 2010)
                    .rows()
                    .get(0)
                    .cell("agreements_in_force")),
            WORLD.disagreements().stream(),
            WORLD.audit("paper").stream())
        .flatMap(answers -> answers);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void tellsRuleRowsReasonsAndSources(Explained answer) {
    assertThat(answer.answer()).isNotBlank().doesNotContain("\n");
    assertThat(answer.rule()).isNotBlank();
    assertThat(answer.rows()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(answer.reasons()).isNotEmpty();
    ImmutableSet.Builder<Citation> given = ImmutableSet.builder();
    for (Reason reason : answer.reasons()) {
      assertThat(answer.explain())
          .contains(reason.citations().isEmpty() ? reason.text() : reason.citations().toString());
      given.addAll(reason.citations());
    }
    assertThat(answer.citations()).isNotEmpty().containsAll(given.build());
    ImmutableSet.Builder<Citation> known = ImmutableSet.builder();
    for (Cited row : answer.rows()) {
      known.addAll(Provenance.citations(ImmutableList.of(row)));
      if (row instanceof io.github.steppe.agreement.Chronicle chronicle) {
        known.addAll(Provenance.citations(chronicle.milestones()));
      }
    }
    assertThat(known.build()).containsAll(given.build());
    assertThat(answer.explain()).startsWith(answer.answer() + "\n").contains(answer.rule());
  }

  @Test
  void aVerdictNamesItsMilestonesAndItsRule() {
    Verdict verdict = WORLD.agreement("pact-m").inForceOn(DAY);
    assertThat(verdict.rows())
        .containsExactly(
            WORLD.agreement("pact-m").milestone(MilestoneType.ENTERED_INTO_FORCE).orElseThrow(),
            WORLD.agreement("pact-m").milestone(MilestoneType.REPLACED).orElseThrow());
    assertThat(verdict.explain())
        .isEqualTo(
            "TRUE\n"
                + "rule: in force from the day of ENTERED_INTO_FORCE on, to the last day before a"
                + " milestone that closes it, but for suspended days; the same for every reading of"
                + " the dates, with and without what is disputed, or else UNKNOWN; also UNKNOWN"
                + " after the day that the record knows about, where no end is recorded\n"
                + "- entered into force 1999-07-01 [gazette#p. 2]\n"
                + "- replaced 2012-03-01, after the day asked [desk]\n");
    assertThat(WORLD.policy("measures-n").activeOn(DAY).rule())
        .startsWith("active from the day of STARTED or else ENTERED_INTO_FORCE or else ADOPTED ");
  }

  @Test
  void aLegalBasisNamesAgreementsAndMilestones() {
    LegalBasis basis = WORLD.legalBasis("UNION", "QM", DAY);
    assertThat(basis.answer()).isEqualTo("UNION-QM 2010-06-01: pact-m, new-pact-m, steel-m?");
    assertThat(basis.rows())
        .contains(WORLD.agreement("pact-m"), WORLD.agreement("new-pact-m"))
        .contains(
            WORLD
                .agreement("new-pact-m")
                .milestone(MilestoneType.PROVISIONALLY_APPLIED)
                .orElseThrow());
    assertThat(basis.explain())
        .startsWith("UNION-QM 2010-06-01: ")
        .contains("\nrule: binding agreements ")
        .contains("\n- pact-m, in force: entered into force 1999-07-01 [gazette#p. 2]\n")
        .contains("\n- steel-m, possibly in force: ");
    LegalBasis none = WORLD.legalBasis("UNION", "XC", LocalDate.of(1980, 1, 1));
    assertThat(none.answer()).isEqualTo("UNION-XC 1980-01-01: none");
    assertThat(none.rows()).isEmpty();
    assertThat(none.reasons()).extracting(Reason::toString).containsExactly(none.toString());
  }

  @Test
  void aDisagreementTellsHowEachClaimStands() {
    Disagreement signed =
        WORLD.disagreements().stream()
            .filter(found -> found.topic().toString().equals("pact-m: signed"))
            .findFirst()
            .orElseThrow();
    assertThat(signed.explain())
        .startsWith(
            "CONFLICT pact-m: signed\nrule: the editors chose\n- ACCEPTED signed 1995-01-23")
        .contains("\n- SUPERSEDED signed 1995 ");
    assertThat(signed.rows()).isEqualTo(signed.claims());
  }

  @Test
  void aFindingOfAnAuditTellsWhatItsOutcomeMeans() {
    AuditFinding finding = WORLD.audit("paper").get(0);
    assertThat(finding.rule()).isEqualTo(finding.outcome().words());
    assertThat(finding.rows().get(0)).isEqualTo(finding.claim());
    assertThat(finding.explain()).contains("\n- " + finding.claim().standing() + " ");
  }

  @Test
  void anIndicatorTellsWhyThereIsNone() {
    Indicator<?> none = ALL.flow(EXPORT).year(2001).balance();
    assertThat(none.reasons().get(0)).hasToString("imports are not reported");
    assertThat(none.rule()).isEqualTo(none.formula().toString());
    assertThat(ALL.year(1999).coverage().verdict().rule()).startsWith("TRUE if every part ");
  }

  @Test
  void aFigureThatIsKeptBackIsMissing() {
    TradeRecords imports =
        trade(
                row("UNION", IMPORT, "QM", "2001", "TOTAL", "EUR 90"),
                row("UNION", IMPORT, "QN", "2001", "TOTAL", "EUR 0")
                    .withFlags("CONFIDENTIAL")
                    .withStanding(Standing.DISPUTED))
            .partner("REGION");
    assertThat(imports.coverage().complete()).isEqualTo(Truth.FALSE);
    assertThat(imports.sum())
        .hasToString(
            "total (UNION with QM, QN; imports; 2001): EUR 90.00 (1 of 2 partners reported;"
                + " missing QN (confidential))");
    assertThat(imports.sum().explain())
        .contains(": EUR 0.00 (CONFIDENTIAL) [paper#Table 1] DISPUTED\n");
    assertThat(imports.sum().reasons().get(2).toString())
        .isEqualTo("UNION: imports from QN, 2001: EUR 0.00, which is DISPUTED [paper#Table 1]");
  }
}
