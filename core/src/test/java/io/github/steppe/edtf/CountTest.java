package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {
  private static final long NONE_BELOW = Long.MIN_VALUE;
  private static final long NONE_ABOVE = Long.MAX_VALUE;

  @ParameterizedTest
  @CsvSource({
    "3, UNKNOWN, FALSE, TRUE, UNKNOWN",
    "2, TRUE, FALSE, TRUE, FALSE",
    "4, FALSE, UNKNOWN, UNKNOWN, TRUE",
    "5, FALSE, TRUE, FALSE, TRUE"
  })
  void questionsAreTrueForAllValuesOrForNoneOrUnknown(
      long limit, Truth more, Truth less, Truth atLeast, Truth atMost) {
    Count count = new Count(3, 4);
    assertThat(count.moreThan(limit)).isEqualTo(more);
    assertThat(count.lessThan(limit)).isEqualTo(less);
    assertThat(count.atLeast(limit)).isEqualTo(atLeast);
    assertThat(count.atMost(limit)).isEqualTo(atMost);
  }

  @Test
  void statementsAreCountedFromTrueToPossible() {
    assertThat(Count.ofTrue(List.of(Truth.TRUE, Truth.UNKNOWN, Truth.FALSE, Truth.TRUE)))
        .isEqualTo(new Count(2, 3));
    assertThat(Count.ofTrue(List.of())).isEqualTo(Count.of(0));
  }

  @Test
  void aCountIsWrittenInWords() {
    assertThat(Count.of(3)).hasToString("3");
    assertThat(new Count(3, 4)).hasToString("3 to 4");
    assertThat(new Count(3, NONE_ABOVE)).hasToString("3 or more");
    assertThat(new Count(NONE_BELOW, 4)).hasToString("4 or fewer");
    assertThat(new Count(NONE_BELOW, NONE_ABOVE)).hasToString("any number");
    assertThat(Count.of(NONE_ABOVE)).hasToString("endless");
  }

  @Test
  void sumsKeepMissingBounds() {
    assertThat(new Count(1, 2).plus(new Count(3, 5))).isEqualTo(new Count(4, 7));
    assertThat(new Count(1, NONE_ABOVE).plus(Count.of(3))).isEqualTo(new Count(4, NONE_ABOVE));
    assertThat(Count.of(3).plus(new Count(NONE_BELOW, 2))).isEqualTo(new Count(NONE_BELOW, 5));
    assertThatThrownBy(() -> Count.of(NONE_ABOVE - 1).plus(Count.of(2)))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void onlyEqualBoundsAreExact() {
    assertThat(Count.of(3).isExact()).isTrue();
    assertThat(new Count(3, 4).isExact()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Count(4, 3))
        .withMessage("the smallest value is not above the largest: 4, 3");
  }

  @Test
  void aPlainMapperWritesTheBoundsAndReadsThemBack() throws Exception {
    ObjectMapper json = new ObjectMapper();
    assertThat(json.writeValueAsString(new Count(3, 4))).contains("\"min\":3", "\"max\":4");
    assertThat(json.readValue("{\"min\":3,\"max\":4}", Count.class)).isEqualTo(new Count(3, 4));
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> Count.ofTrue(null)).withMessage("truths");
    assertThatNullPointerException().isThrownBy(() -> Count.of(1).plus(null)).withMessage("other");
  }
}
