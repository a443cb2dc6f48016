package io.github.steppe.agreement;

import static io.github.steppe.agreement.LifelineTest.assertAnswers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {

  private static Agreement agreement(AgreementKind kind, String story) {
    return Agreement.builder()
        .id("story")
        .title("A long title")
        .kind(kind)
        .addParties("EU", "KZ")
        .milestones(Story.of(story).milestones())
        .build();
  }

  private static Agreement agreement(String story) {
    return agreement(AgreementKind.PROTOCOL, story);
  }

  @ParameterizedTest
  @EnumSource(
      value = AgreementKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MEMORANDUM", "POLITICAL_DOCUMENT"})
  void aBindingTextIsInForceFromItsEntryIntoForce(AgreementKind kind) {
    assertThat(kind.isBinding()).isTrue();
    Agreement agreement = agreement(kind, "SIGNED 1995-01-23; ENTERED_INTO_FORCE 1999-07-01");
    assertAnswers(agreement.inForce(), "1995-01-23 FALSE, 1999-06-30 FALSE, 1999-07-01 TRUE");
    assertAnswers(
        agreement(kind, "SIGNED 1995-01-23; ADOPTED 1995-01-23").inForce(), "1999-07-01 UNKNOWN");
  }

  @ParameterizedTest
  @EnumSource(
      value = AgreementKind.class,
      names = {"MEMORANDUM", "POLITICAL_DOCUMENT"})
  void otherTextsTakeEffectOnSignature(AgreementKind kind) {
    assertThat(kind.isBinding()).isFalse();
    assertAnswers(
        agreement(kind, "SIGNED 2006-12-04; ADOPTED 2005").inForce(),
        "2006-12-03 FALSE, 2006-12-04 TRUE");
    assertAnswers(
        agreement(kind, "ADOPTED 2006-12-04").inForce(), "2006-12-03 FALSE, 2006-12-04 TRUE");
    assertAnswers(
        agreement(kind, "SIGNED 2006-12-04; ENTERED_INTO_FORCE 2007-01-01").inForce(),
        "2006-12-31 FALSE, 2007-01-01 TRUE");
  }

  @Test
  void aVerdictOnADayIsThatOfTheLifeline() {
    Agreement agreement = agreement("ENTERED_INTO_FORCE 1999-07-01; REPLACED 2020-03-01");
    assertThat(agreement.inForceOn(LocalDate.of(2012, 6, 1)))
        .isEqualTo(agreement.inForce().on(LocalDate.of(2012, 6, 1)))
        .hasToString(
            "TRUE: entered into force 1999-07-01 [teller]; replaced 2020-03-01, after the day"
                + " asked [teller]");
  }

  @Test
  void betweenSomePartiesTheirOwnDatesCount() {
    Agreement agreement = agreement("ENTERED_INTO_FORCE 1999-07-01; REPLACED 2020-03-01 KZ");
    assertAnswers(agreement.inForce(), "2020-03-01 TRUE");
    assertAnswers(
        agreement.inForceBetween(ImmutableSet.of("EU", "KZ")),
        "1999-06-30 FALSE, 1999-07-01 TRUE, 2020-02-29 TRUE, 2020-03-01 FALSE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PROVISIONALLY_APPLIED 2016-05-01; ENTERED_INTO_FORCE 2020-03-01 | 2016-04-30 FALSE, 2016-05-01 TRUE, 2020-02-29 TRUE, 2020-03-01 FALSE
          PROVISIONALLY_APPLIED 2016-05; ENTERED_INTO_FORCE 2020-03       | 2016-05-30 UNKNOWN, 2016-05-31 TRUE, 2020-02-29 TRUE, 2020-03-01 UNKNOWN, 2020-03-31 FALSE
          PROVISIONALLY_APPLIED 2016-05-01                                | 2016-04-30 FALSE, 2016-05-01 TRUE, 2500-01-01 TRUE
          PROVISIONALLY_APPLIED 2016-05-01; TERMINATED 2018-01-01         | 2017-12-31 TRUE, 2018-01-01 FALSE
          PROVISIONALLY_APPLIED 2016-05-01; EXPIRED 2018-01-01; ENTERED_INTO_FORCE 2017-01-01 | 2016-12-31 TRUE, 2017-01-01 FALSE, 2018-01-01 FALSE
          PROVISIONALLY_APPLIED 2016-05-01; ENTERED_INTO_FORCE 2020-03-01 DISPUTED | 2020-02-29 TRUE, 2020-03-01 UNKNOWN
          PROVISIONALLY_APPLIED 2016-05-01 DISPUTED                       | 2016-04-30 FALSE, 2016-05-01 UNKNOWN, 2500-01-01 UNKNOWN
          PROVISIONALLY_APPLIED 2016-05-01 DISPUTED; SIGNED 2015-12-21    | 2016-04-30 FALSE, 2016-05-01 UNKNOWN
          PROVISIONALLY_APPLIED 2016-05-01 KZ                             | 2016-04-30 FALSE, 2016-05-01 FALSE
          """)
  void provisionalApplicationLastsUntilEntryIntoForce(String story, String answers) {
    assertAnswers(agreement(story).provisionallyApplied().orElseThrow(), answers);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SIGNED 2015; ENTERED_INTO_FORCE 2020",
        "PROVISIONALLY_APPLIED 2016 REJECTED",
        "PROVISIONALLY_APPLIED 2016 SUPERSEDED"
      })
  void nobodySupposesAProvisionalApplicationThatIsNotClaimed(String story) {
    assertThat(agreement(story).provisionallyApplied()).isEmpty();
  }

  @Test
  void reasonsOfProvisionalApplicationNameTheEntryIntoForce() {
    Agreement agreement = agreement("PROVISIONALLY_APPLIED 2016-05-01; ENTERED_INTO_FORCE 2020-03");
    assertThat(agreement.provisionallyApplied().orElseThrow().on(LocalDate.of(2018, 1, 1)))
        .hasToString(
            "TRUE: provisionally applied 2016-05-01 [teller]; entered into force 2020-03, after"
                + " the day asked [teller]");
    assertThat(
            agreement("PROVISIONALLY_APPLIED 2016 DISPUTED")
                .provisionallyApplied()
                .orElseThrow()
                .on(LocalDate.of(2018, 1, 1)))
        .hasToString(
            "UNKNOWN: no undisputed date is recorded from which it was applied provisionally;"
                + " provisionally applied 2016, which is disputed [teller]");
  }

  @Test
  void theAcceptedMilestoneOfTheWholeOrOfAPartyIsFound() {
    Agreement agreement =
        agreement(
            "SIGNED 1994 DISPUTED; SIGNED 1995; SIGNED 1996; SIGNED 1997 KZ DISPUTED;"
                + "SIGNED 1998 KZ; RATIFIED 1999 KZ; INITIALLED 1993 REJECTED");
    assertThat(dateOf(agreement.milestone(MilestoneType.SIGNED))).isEqualTo("1995");
    assertThat(dateOf(agreement.milestone(MilestoneType.SIGNED, "KZ"))).isEqualTo("1998");
    assertThat(agreement.milestone(MilestoneType.SIGNED, "TM")).isEmpty();
    assertThat(agreement.milestone(MilestoneType.RATIFIED)).isEmpty();
    assertThat(agreement.milestone(MilestoneType.INITIALLED)).isEmpty();
  }

  private static String dateOf(Optional<Milestone> milestone) {
    return milestone.orElseThrow().date().toString();
  }

  @Test
  void itsLabelIsTheShortTitleIfThereIsOne() {
    assertThat(agreement("").label()).isEqualTo("A long title");
    assertThat(agreement("").withShortTitle("PCA").label()).isEqualTo("PCA");
  }

  @Test
  void itIsMixedOnlyIfItSaysSo() {
    assertThat(agreement("").mixed()).isFalse();
    assertThat(agreement("").withMixed(true).mixed()).isTrue();
  }

  @Test
  void itHasAPartyAndIdsHaveTheirForm() {
    Agreement agreement = agreement("");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement.withParties())
        .withMessage("parties is empty: an agreement has at least one party");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement.withParties("E U"))
        .withMessageStartingWith("parties 'E U' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement.withId("the pca"))
        .withMessageStartingWith("id 'the pca' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement.withTitle(" "))
        .withMessage("title is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agreement("SIGNED 2001; ENTERED_INTO_FORCE 2000"))
        .withMessageStartingWith("milestones of 'story' are out of order");
    assertThatIllegalStateException()
        .isThrownBy(() -> Agreement.builder().build())
        .withMessageContaining("[id, title, kind]");
  }

  @Test
  void milestonesAreCopied() {
    List<Milestone> milestones = new ArrayList<>(List.of(Story.claim("SIGNED 1995")));
    Agreement agreement = agreement("").withMilestones(milestones);
    milestones.clear();
    assertThat(agreement.milestones()).hasSize(1);
    assertThat(agreement.inForceOn(LocalDate.of(1994, 1, 1)).truth()).isEqualTo(Truth.FALSE);
  }
}
