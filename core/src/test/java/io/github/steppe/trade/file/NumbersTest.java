package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "6804128143.0, 6804128143",
    "0.10, 0.1",
    "1000, 1000",
    "1.2E+3, 1200",
    "5e-2, 0.05"
  })
  void numbersAreExactAndPlain(String text, BigDecimal number) {
    assertThat(Numbers.decimal("v", text)).isEqualTo(number);
  }

  @Test
  void correctionsAreBelowZero() {
    assertThat(Numbers.decimal("v", "-12")).isEqualTo(new BigDecimal("-12"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", ".", "1.", ".5", "1,5", "NaN", "1e", "1e99", "1e+", "+1", "0x1", "1 2"})
  void whatIsNoNumberIsRefused(String text) {
    assertThatThrownBy(() -> Numbers.decimal("v", text))
        .isInstanceOf(RowRefusedException.class)
        .hasMessage("a number has digits and a decimal point");
  }

  @Test
  void aNumberIsOfBoundedLength() {
    assertThat(Numbers.decimal("v", "9".repeat(60))).isPositive();
    assertThatThrownBy(() -> Numbers.decimal("v", "9".repeat(61)))
        .isInstanceOf(RowRefusedException.class);
  }
}
