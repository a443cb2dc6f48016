package io.github.steppe.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.Truth;
import io.github.steppe.party.Membership;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonAndVerdictTest {

  private static final Citation PAPER = Citation.of("paper", "p. 3");
  private static final Reason SIGNED = Reason.of("signed 1995", List.of(PAPER));
  private static final Reason SILENCE = Reason.of("no end is recorded", List.of());

  @Test
  void aReasonPrintsItsTextAndWhoSaysSo() {
    assertThat(SIGNED).hasToString("signed 1995 [paper#p. 3]");
    assertThat(SILENCE).hasToString("no end is recorded");
  }

  @Test
  void aClaimIsAReason() {
    Membership claim =
        Membership.builder()
            .member("KZ")
            .body("WTO")
            .spell(EdtfInterval.parse("2015-11-30/.."))
            .addCitations(PAPER)
            .build();
    assertThat(Reason.of(claim))
        .isEqualTo(Reason.of("member of WTO 2015-11-30/..", ImmutableList.of(PAPER)));
  }

  @Test
  void aReasonSaysSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reason.of(" ", List.of(PAPER)))
        .withMessage("text is blank");
  }

  @Test
  void aVerdictPrintsItsAnswerAndItsReasons() {
    Verdict verdict = Verdict.of(Truth.TRUE, List.of(SIGNED, SILENCE));
    assertThat(verdict.reasonsText()).isEqualTo("signed 1995 [paper#p. 3]; no end is recorded");
    assertThat(verdict).hasToString("TRUE: signed 1995 [paper#p. 3]; no end is recorded");
    assertThat(Verdict.of(Truth.UNKNOWN, List.of(SILENCE)))
        .hasToString("UNKNOWN: no end is recorded");
  }

  @Test
  void aVerdictGivesAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Verdict.of(Truth.TRUE, List.of()))
        .withMessage("reasons is empty: a verdict gives at least one");
  }

  @Test
  void whatIsDoneToAListLaterChangesNothing() {
    List<Citation> citations = new ArrayList<>(List.of(PAPER));
    Reason reason = Reason.of("signed 1995", citations);
    citations.clear();
    assertThat(reason.citations()).containsExactly(PAPER);
    List<Reason> reasons = new ArrayList<>(List.of(SIGNED));
    Verdict verdict = Verdict.of(Truth.TRUE, reasons);
    reasons.add(SILENCE);
    assertThat(verdict.reasons()).containsExactly(SIGNED);
  }

  @Test
  void nullIsRefusedAndNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> Reason.of(null, List.of()))
        .withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Reason.of("a", null))
        .withMessage("citations");
    assertThatNullPointerException()
        .isThrownBy(() -> new Reason("a", null))
        .withMessage("citations");
    assertThatNullPointerException().isThrownBy(() -> Reason.of(null)).withMessage("claim");
    assertThatNullPointerException()
        .isThrownBy(() -> Verdict.of(null, List.of(SIGNED)))
        .withMessage("truth");
    assertThatNullPointerException()
        .isThrownBy(() -> Verdict.of(Truth.TRUE, null))
        .withMessage("reasons");
    assertThatNullPointerException()
        .isThrownBy(() -> new Verdict(Truth.TRUE, null))
        .withMessage("reasons");
  }
}
