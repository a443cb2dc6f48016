package io.github.steppe.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.steppe.edtf.Edtf;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class FundingTest {

  private static final Funding FUNDING =
      Funding.builder()
          .program("bomca")
          .scope("commitment")
          .amount(Money.parse("EUR 33.5"))
          .addCitations(Citation.of("paper"))
          .build();

  @Test
  void itsTopicTellsScopePhaseAndPeriodApart() {
    assertThat(FUNDING.topic()).isEqualTo(Topic.of("bomca", "funding, commitment"));
    assertThat(FUNDING.withPhase("bomca-9").topic())
        .isEqualTo(Topic.of("bomca", "funding, commitment, bomca-9"));
    assertThat(FUNDING.withPeriod(Edtf.parse("2014/2020")).topic())
        .isEqualTo(Topic.of("bomca", "funding, commitment, 2014/2020"));
    assertThat(FUNDING.withPhase("bomca-9").withPeriod(Edtf.parse("2014")).topic())
        .isEqualTo(Topic.of("bomca", "funding, commitment, bomca-9, 2014"));
  }

  @Test
  void itStatesAnAmountAndHowTheSourceHedgesIt() {
    assertThat(FUNDING.stated()).isEqualTo(Money.parse("EUR 33.50"));
    assertThat(FUNDING.statement()).isEqualTo("funding, commitment: EUR 33.50");
    assertThat(FUNDING.withQualifier("more than").statement())
        .isEqualTo("funding, commitment: EUR 33.50 (more than)");
    assertThat(FUNDING.standing()).isEqualTo(Standing.ACCEPTED);
  }

  @Test
  void anAmountCanBeZeroButNotNegative() {
    assertThat(FUNDING.withAmount(Money.parse("EUR 0")).amount().isZero()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FUNDING.withAmount(Money.parse("EUR -0.01")))
        .withMessage("amount EUR -0.01 is negative");
  }

  @Test
  void idsAndTextsHaveTheirFormAndASourceIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FUNDING.withProgram("the program"))
        .withMessageStartingWith("program 'the program' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FUNDING.withScope(" "))
        .withMessage("scope is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FUNDING.withPhase("phase 9"))
        .withMessageStartingWith("phase 'phase 9' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FUNDING.withCitations())
        .withMessage("citations is empty: a claim names at least one source");
    assertThatIllegalStateException()
        .isThrownBy(() -> Funding.builder().build())
        .withMessageContaining("[program, scope, amount]");
  }
}
