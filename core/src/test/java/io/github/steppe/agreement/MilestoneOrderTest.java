package io.github.steppe.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilestoneOrderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INITIALLED 2000-01-02; SIGNED 2000-01-01             | signed 2000-01-01 | initialled 2000-01-02
          SIGNED 2000-01-01; INITIALLED 2000-01-02             | signed 2000-01-01 | initialled 2000-01-02
          SIGNED 2000-01-02; ENTERED_INTO_FORCE 2000-01-01     | entered into force 2000-01-01 | signed 2000-01-02
          SIGNED 2000-02; ENTERED_INTO_FORCE 2000-01           | entered into force 2000-01 | signed 2000-02
          INITIALLED 2000-01-02; ENTERED_INTO_FORCE 2000-01-01 | entered into force 2000-01-01 | initialled 2000-01-02
          SIGNED 2000-01-02; TERMINATED 2000-01-01             | terminated 2000-01-01 | signed 2000-01-02
          ENTERED_INTO_FORCE 2000-01-02; REPLACED 2010; ENDED 1999 | ended 1999 | entered into force 2000-01-02
          STARTED 2000-01-02; SUSPENDED 2000-01-01             | suspended 2000-01-01 | started 2000-01-02
          STARTED 2000-01-02; ENDED 2000-01-01                 | ended 2000-01-01 | started 2000-01-02
          STARTED 2000-01-01; SUSPENDED 2005; ENDED 2004       | ended 2004 | suspended 2005
          SUSPENDED 2005; ENDED 2004                           | ended 2004 | suspended 2005
          """)
  void milestonesOutOfOrderAreRefused(String story, String second, String first) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MilestoneRules.check(Story.of(story)))
        .withMessage(
            "milestones of 'story' are out of order: '"
                + second
                + "' cannot come before '"
                + first
                + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "INITIALLED 2000-01-01; SIGNED 2000-01-01; ENTERED_INTO_FORCE 2000-01-01; ENDED 2000-01-01",
        "SIGNED 2000-01-31; ENTERED_INTO_FORCE 2000-01",
        "SIGNED 2000; ENTERED_INTO_FORCE 2000-01-01",
        "STARTED 2000-01-02; ENDED 2000-01",
        "STARTED 2000; SUSPENDED 2005-12-31; ENDED 2005",
        "SIGNED 2001 DISPUTED; ENTERED_INTO_FORCE 2000",
        "SIGNED 2001; ENTERED_INTO_FORCE 2000 DISPUTED",
        "SIGNED 2001 KZ; ENTERED_INTO_FORCE 2000",
        "ENTERED_INTO_FORCE 2001; WITHDREW 2000 KZ",
        "ENTERED_INTO_FORCE 2001; REPLACED 2000 REJECTED",
        "ADOPTED 2001; ENDED 2000"
      })
  void whatCanFollowByAReadingIsAllowed(String story) {
    assertThatCode(() -> MilestoneRules.check(Story.of(story))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(
      value = MilestoneType.class,
      names = {"REPLACED", "TERMINATED", "WITHDREW", "REPEALED", "LIFTED", "EXPIRED", "ENDED"})
  void noEndComesBeforeTheStart(MilestoneType type) {
    String start = "ENTERED_INTO_FORCE 2000-01-02;";
    MilestoneRules.check(Story.of(start + type + " 2000-01-02"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MilestoneRules.check(Story.of(start + type + " 2000-01-01")));
  }

  @Test
  void milestonesAreOfTheirSubject() {
    Agreement.Builder builder =
        Agreement.builder()
            .id("pca-kz")
            .title("PCA")
            .kind(AgreementKind.PROTOCOL)
            .addParties("EU")
            .addMilestones(Story.claim("SIGNED 2000"));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("milestone 'signed 2000' is of 'story', not of 'pca-kz'");
    assertThat(builder.id("story").build().milestones()).hasSize(1);
  }
}
