package io.github.steppe.edtf;

import static io.github.steppe.edtf.Truth.FALSE;
import static io.github.steppe.edtf.Truth.TRUE;
import static io.github.steppe.edtf.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {
  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "UNKNOWN, TRUE, UNKNOWN, TRUE",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "FALSE, TRUE, FALSE, TRUE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN",
    "FALSE, FALSE, FALSE, FALSE"
  })
  void andAndOrFollowStrongKleeneLogic(Truth a, Truth b, Truth and, Truth or) {
    assertThat(a.and(b)).isEqualTo(and);
    assertThat(a.or(b)).isEqualTo(or);
    assertThat(Truth.all(List.of(a, b))).isEqualTo(and);
    assertThat(Truth.any(List.of(a, b))).isEqualTo(or);
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
  }

  @Test
  void notSwapsTrueAndFalseAndKeepsUnknown() {
    assertThat(TRUE.not()).isEqualTo(FALSE);
    assertThat(FALSE.not()).isEqualTo(TRUE);
    assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
  }

  @Test
  void unknownIsPossibleButNotTrue() {
    assertThat(TRUE.isTrue()).isTrue();
    assertThat(UNKNOWN.isTrue()).isFalse();
    assertThat(FALSE.isTrue()).isFalse();
    assertThat(TRUE.isPossible()).isTrue();
    assertThat(UNKNOWN.isPossible()).isTrue();
    assertThat(FALSE.isPossible()).isFalse();
  }

  @Test
  void plainStatementsAreTrueOrFalse() {
    assertThat(Truth.of(true)).isEqualTo(TRUE);
    assertThat(Truth.of(false)).isEqualTo(FALSE);
  }

  @Test
  void ofNoStatementsAllHoldAndNoneDoes() {
    assertThat(Truth.all(List.of())).isEqualTo(TRUE);
    assertThat(Truth.any(List.of())).isEqualTo(FALSE);
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> TRUE.and(null)).withMessage("other");
    assertThatNullPointerException().isThrownBy(() -> FALSE.or(null)).withMessage("other");
    assertThatNullPointerException().isThrownBy(() -> Truth.all(null)).withMessage("truths");
    assertThatNullPointerException().isThrownBy(() -> Truth.any(null)).withMessage("truths");
  }
}
