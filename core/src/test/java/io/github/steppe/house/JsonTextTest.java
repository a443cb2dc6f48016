package io.github.steppe.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {

  @Test
  void linesEndWithALineFeedOnAnyMachine() {
    assertThat(JsonText.of(List.of(Map.of("a", List.of(1, true, "é\"\n")))))
        .isEqualTo("[ {\n  \"a\" : [ 1, true, \"é\\\"\\n\" ]\n} ]\n");
  }

  @Test
  void onlyPlainValuesAreWritten() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonText.of(List.of(new Object())))
        .withMessageStartingWith("not a tree of plain values");
  }
}
