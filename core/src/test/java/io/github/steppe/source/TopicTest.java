package io.github.steppe.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class TopicTest {

  @Test
  void aTopicIsAPropertyOfASubject() {
    assertThat(Topic.of("pca-kz", "signed")).hasToString("pca-kz: signed");
  }

  @Test
  void bothPartsSaySomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Topic.of("", "signed"))
        .withMessage("subject is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Topic.of("pca-kz", " "))
        .withMessage("property is blank");
  }

  @Test
  void nullIsRefusedAndNamed() {
    assertThatNullPointerException().isThrownBy(() -> Topic.of(null, "p")).withMessage("subject");
    assertThatNullPointerException().isThrownBy(() -> Topic.of("s", null)).withMessage("property");
  }
}
