package io.github.steppe.agreement;

import static io.github.steppe.agreement.LifelineTest.assertAnswers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTest {

  private static Policy policy(String story) {
    return Policy.builder()
        .id("story")
        .title("A long title")
        .kind(PolicyKind.STRATEGY)
        .author("EU")
        .addAddressees("KZ")
        .milestones(Story.of(story).milestones())
        .build();
  }

  @ParameterizedTest
  @EnumSource(
      value = MilestoneType.class,
      names = {"STARTED", "ENTERED_INTO_FORCE", "ADOPTED", "ESTABLISHED", "PUBLISHED"})
  void itIsActiveFromWhatOpensIt(MilestoneType type) {
    assertAnswers(
        policy(type + " 2007-06-21; REPEALED 2019-06-17").active(),
        "2007-06-20 FALSE, 2007-06-21 TRUE, 2019-06-16 TRUE, 2019-06-17 FALSE");
  }

  @ParameterizedTest
  @EnumSource(
      value = MilestoneType.class,
      names = {"SIGNED", "OPENED", "ENDORSED", "ANNOUNCED", "ACCEDED"})
  void otherMilestonesDoNotOpenIt(MilestoneType type) {
    assertAnswers(policy(type + " 2007-06-21").active(), "2007-06-21 UNKNOWN, 2020-01-01 UNKNOWN");
  }

  @Test
  void theMoreTellingOpenerGoesFirst() {
    assertAnswers(
        policy("PUBLISHED 2001; ESTABLISHED 2002; ADOPTED 2003").active(),
        "2002-12-31 FALSE, 2003-12-31 TRUE");
    assertAnswers(
        policy("ADOPTED 2003; ENTERED_INTO_FORCE 2004; STARTED 2005-05-01").active(),
        "2005-04-30 FALSE, 2005-05-01 TRUE");
  }

  @Test
  void aVerdictOnADaySaysThatItWasActive() {
    assertThat(policy("SIGNED 2007").activeOn(LocalDate.of(2010, 1, 1)))
        .hasToString("UNKNOWN: signed 2007 [teller]; no date is recorded from which it was active");
  }

  @Test
  void itsLabelIsTheShortTitleIfThereIsOne() {
    assertThat(policy("").label()).isEqualTo("A long title");
    assertThat(policy("").withShortTitle("Strategy").label()).isEqualTo("Strategy");
  }

  @Test
  void idsAndTitlesHaveTheirForm() {
    Policy policy = policy("");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withId("the policy"))
        .withMessageStartingWith("id 'the policy' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withTitle(""))
        .withMessage("title is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withAuthor("E U"))
        .withMessageStartingWith("author 'E U' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.withAddressees("K Z"))
        .withMessageStartingWith("addressees 'K Z' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy("STARTED 2001; ENDED 2000"))
        .withMessageStartingWith("milestones of 'story' are out of order");
    assertThatIllegalStateException()
        .isThrownBy(() -> Policy.builder().build())
        .withMessageContaining("[id, title, kind, author]");
  }
}
