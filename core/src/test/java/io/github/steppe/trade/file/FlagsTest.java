package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FlagsTest {

  @Test
  void aCellMayHoldSeveralFlags() {
    assertThat(Flags.parse("f", "bd")).containsExactly("BREAK", "DEFINITION_DIFFERS");
    assertThat(Flags.parse("f", "b, p")).containsExactly("BREAK", "PROVISIONAL");
    assertThat(Flags.parse("f", "A")).isEmpty();
    assertThat(Flags.parse("f", "E")).containsExactly("ESTIMATED");
  }

  @Test
  void anUnknownFlagIsRefused() {
    assertThatThrownBy(() -> Flags.parse("f", "px")).isInstanceOf(RowRefusedException.class);
  }

  @Test
  void allButFreeIsConfidential() {
    assertThat(Flags.confidentiality("F")).isEmpty();
    assertThat(Flags.confidentiality("")).isEmpty();
    assertThat(Flags.confidentiality("C")).containsExactly("CONFIDENTIAL");
  }
}
