package io.github.steppe.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyAreaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"energy", "border-management", "a", "z", "0", "9", "a-b-c", "5g-networks"})
  void wordsInKebabCaseMakeAnArea(String code) {
    assertThat(PolicyArea.of(code).code()).isEqualTo(code);
    assertThat(PolicyArea.of(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "-a", "a-", "a--b", "A", "Energy", "a b", "a_b", "é", "a.b", "`", "{", "/", ":"
      })
  void anythingElseIsRefused(String code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyArea.of(code))
        .withMessage(
            "code '" + code + "' is not in kebab case: lower-case ASCII words joined by hyphens");
  }

  @Test
  void areasOrderByTheirCode() {
    TreeSet<PolicyArea> areas =
        new TreeSet<>(
            List.of(PolicyArea.of("trade"), PolicyArea.of("aid"), PolicyArea.of("health")));
    assertThat(areas).extracting(PolicyArea::code).containsExactly("aid", "health", "trade");
    assertThat(PolicyArea.of("aid")).isEqualByComparingTo(PolicyArea.of("aid"));
  }

  @Test
  void nullIsRefusedAndNamed() {
    assertThatNullPointerException().isThrownBy(() -> PolicyArea.of(null)).withMessage("code");
  }
}
