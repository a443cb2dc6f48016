package io.github.steppe.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.edtf.Truth;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row: a story, and answers on days that lie on both sides of an edge. */
class LifelineTest {

  private static final ImmutableList<MilestoneType> OPENERS =
      ImmutableList.of(
          MilestoneType.STARTED, MilestoneType.ENTERED_INTO_FORCE, MilestoneType.ADOPTED);

  static Lifeline lifeline(Story story, String... parties) {
    return Lifeline.of(story, "active", OPENERS, ImmutableSet.copyOf(parties));
  }

  static void assertAnswers(Lifeline lifeline, String answers) {
    for (String answer : answers.split(",")) {
      String[] parts = answer.strip().split(" ");
      LocalDate day = LocalDate.parse(parts[0]);
      Truth expected = Truth.valueOf(parts[1]);
      assertThat(lifeline.truthOn(day)).as("on %s", day).isEqualTo(expected);
      assertThat(lifeline.truthOn(day.toEpochDay())).isEqualTo(expected);
      assertThat(lifeline.on(day).truth()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STARTED 1999-07-01   | 1999-06-30 FALSE, 1999-07-01 TRUE, 2500-01-01 TRUE
          STARTED 1999-07      | 1999-06-30 FALSE, 1999-07-01 UNKNOWN, 1999-07-30 UNKNOWN, 1999-07-31 TRUE
          STARTED 1999         | 1998-12-31 FALSE, 1999-01-01 UNKNOWN, 1999-12-30 UNKNOWN, 1999-12-31 TRUE
          STARTED [..1999-07-01] | -0500-01-01 UNKNOWN, 1999-06-30 UNKNOWN, 1999-07-01 TRUE
          STARTED [1999-07-01..] | 1999-06-30 FALSE, 1999-07-01 UNKNOWN, 2500-01-01 UNKNOWN
          ENTERED_INTO_FORCE 2001; STARTED 1999-07-01 | 1999-06-30 FALSE, 1999-07-01 TRUE
          ADOPTED 1998; ENTERED_INTO_FORCE 1999-07-01 | 1999-06-30 FALSE, 1999-07-01 TRUE
          SIGNED 2005; STARTED 1999-07-01             | 1999-06-30 FALSE, 1999-07-01 TRUE
          """)
  void theMostTellingAcceptedOpenerOpens(String story, String answers) {
    assertAnswers(lifeline(Story.of(story)), answers);
  }

  @ParameterizedTest
  @EnumSource(
      value = MilestoneType.class,
      names = {"REPLACED", "TERMINATED", "WITHDREW", "REPEALED", "LIFTED"})
  void someClosersNameTheFirstDayOut(MilestoneType type) {
    assertAnswers(
        lifeline(Story.of("STARTED 1999-07-01; " + type + " 2020-03-01")),
        "1999-06-30 FALSE, 1999-07-01 TRUE, 2020-02-29 TRUE, 2020-03-01 FALSE");
    assertAnswers(
        lifeline(Story.of("STARTED 1999-07-01; " + type + " 2020-03")),
        "2020-02-29 TRUE, 2020-03-01 UNKNOWN, 2020-03-30 UNKNOWN, 2020-03-31 FALSE");
    assertAnswers(
        lifeline(Story.of("STARTED 1999-07-01; " + type + " 2020")),
        "2019-12-31 TRUE, 2020-01-01 UNKNOWN, 2020-12-30 UNKNOWN, 2020-12-31 FALSE");
  }

  @ParameterizedTest
  @EnumSource(
      value = MilestoneType.class,
      names = {"EXPIRED", "ENDED"})
  void someClosersNameTheLastDayIn(MilestoneType type) {
    assertAnswers(
        lifeline(Story.of("STARTED 1999-07-01; " + type + " 2020-03-01")),
        "1999-06-30 FALSE, 1999-07-01 TRUE, 2020-03-01 TRUE, 2020-03-02 FALSE");
    assertAnswers(
        lifeline(Story.of("STARTED 1999-07-01; " + type + " 2020-03")),
        "2020-03-01 TRUE, 2020-03-02 UNKNOWN, 2020-03-31 UNKNOWN, 2020-04-01 FALSE");
    assertAnswers(
        lifeline(Story.of("STARTED 1999-07-01; " + type + " 2020")),
        "2020-01-01 TRUE, 2020-01-02 UNKNOWN, 2020-12-31 UNKNOWN, 2021-01-01 FALSE");
  }

  @ParameterizedTest
  @EnumSource(
      value = MilestoneType.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "REPLACED",
        "TERMINATED",
        "WITHDREW",
        "REPEALED",
        "LIFTED",
        "EXPIRED",
        "ENDED",
        "SUSPENDED"
      })
  void otherMilestonesDoNotClose(MilestoneType type) {
    assertAnswers(
        lifeline(Story.of("STARTED 1999-07-01; " + type + " 2020-03-01")),
        "1999-07-01 TRUE, 2020-02-29 TRUE, 2020-03-01 TRUE, 2020-03-02 TRUE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STARTED 2000-03; ENDED 2000-03-15     | 2000-03-14 UNKNOWN, 2000-03-15 TRUE, 2000-03-16 FALSE
          STARTED 2000-03-15; ENDED 2000-03     | 2000-03-14 FALSE, 2000-03-15 TRUE, 2000-03-16 UNKNOWN
          STARTED 2000-03-15; REPLACED 2000-03  | 2000-03-15 TRUE, 2000-03-16 UNKNOWN, 2000-03-30 UNKNOWN, 2000-03-31 FALSE
          STARTED 2000-03-15; ENDED 2000-03-15  | 2000-03-14 FALSE, 2000-03-15 TRUE, 2000-03-16 FALSE
          STARTED 2000; ENDED 2000              | 1999-12-31 FALSE, 2000-01-01 UNKNOWN, 2000-12-31 UNKNOWN, 2001-01-01 FALSE
          STARTED 2000-03-15; REPLACED 2000-03-15 | 2000-03-14 FALSE, 2000-03-15 FALSE
          STARTED 2001; ENDED 2000              | 1999-06-01 FALSE, 2000-06-01 FALSE, 2001-06-01 FALSE, 2002-06-01 FALSE
          STARTED 2000-01-01; ENDED [2025-09-30..] | 2025-09-30 TRUE, 2025-10-01 UNKNOWN, 2500-01-01 UNKNOWN
          STARTED 2000-01-01; REPLACED [2025-09-30..] | 2025-09-29 TRUE, 2025-09-30 UNKNOWN, 2500-01-01 UNKNOWN
          STARTED 2000-01-01; REPLACED [..2025-09-30] | 2000-01-01 TRUE, 2000-01-02 UNKNOWN, 2025-09-29 UNKNOWN, 2025-09-30 FALSE
          """)
  void anEndIsNotBeforeItsStart(String story, String answers) {
    assertAnswers(lifeline(Story.of(story)), answers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STARTED 2000-01-01; REPLACED 2010; EXPIRED 2005-06-30  | 2005-06-30 TRUE, 2005-07-01 FALSE
          STARTED 2000-01-01; EXPIRED 2005-06; REPLACED 2005-06-15 | 2005-06-01 TRUE, 2005-06-02 UNKNOWN, 2005-06-14 UNKNOWN, 2005-06-15 FALSE
          """)
  void theFirstOfSeveralClosersCloses(String story, String answers) {
    assertAnswers(lifeline(Story.of(story)), answers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STARTED 2000-01-01 DISPUTED                              | 1990-01-01 UNKNOWN, 2005-01-01 UNKNOWN
          SIGNED 1998-05-25; STARTED 2000-01-01 DISPUTED           | 1998-05-24 FALSE, 1998-05-25 UNKNOWN, 2005-01-01 UNKNOWN
          STARTED 2000-01-01 DISPUTED; STARTED 2001-01-01 ACCEPTED | 2000-12-31 FALSE, 2001-01-01 TRUE
          STARTED 2001-01-01 DISPUTED; ADOPTED 2000-01-01          | 1999-12-31 FALSE, 2000-01-01 UNKNOWN, 2000-12-31 UNKNOWN, 2001-01-01 TRUE
          STARTED 2000-01-01 DISPUTED; ADOPTED 2001-01-01          | 1999-12-31 FALSE, 2000-01-01 UNKNOWN, 2000-12-31 UNKNOWN, 2001-01-01 TRUE
          STARTED 2002-01-01 DISPUTED; STARTED 2001-01-01 DISPUTED; ADOPTED 2000-01-01 | 1999-12-31 FALSE, 2000-01-01 UNKNOWN, 2001-12-31 UNKNOWN, 2002-01-01 TRUE
          STARTED 2000-01-01; ADOPTED 2001-01-01 DISPUTED          | 1999-12-31 FALSE, 2000-01-01 TRUE
          STARTED 2000-01-01 SUPERSEDED; STARTED 2001-01-01        | 2000-12-31 FALSE, 2001-01-01 TRUE
          STARTED 2000-01-01 REJECTED; ADOPTED 2001-01-01          | 2000-12-31 FALSE, 2001-01-01 TRUE
          STARTED 2000-01-01 REJECTED                              | 1990-01-01 UNKNOWN, 2005-01-01 UNKNOWN
          """)
  void aDisputedOpenerLeavesOpenWhatItWouldChange(String story, String answers) {
    assertAnswers(lifeline(Story.of(story)), answers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENDED 2005-01-01 DISPUTED                              | 2005-01-01 TRUE, 2005-01-02 UNKNOWN, 2500-01-01 UNKNOWN
          REPLACED 2005-01-01 DISPUTED                           | 2004-12-31 TRUE, 2005-01-01 UNKNOWN
          ENDED 2005-01-01 DISPUTED; ENDED 2007-01-01 DISPUTED   | 2005-01-01 TRUE, 2005-01-02 UNKNOWN, 2500-01-01 UNKNOWN
          ENDED 2005-01-01 DISPUTED; ENDED 2007-01-01 ACCEPTED   | 2007-01-01 TRUE, 2007-01-02 FALSE
          ENDED 2005-01-01 DISPUTED; REPLACED 2007-01-01         | 2005-01-01 TRUE, 2005-01-02 UNKNOWN, 2006-12-31 UNKNOWN, 2007-01-01 FALSE
          ENDED 2005-01-01 SUPERSEDED                            | 2005-01-02 TRUE
          ENDED 2005-01-01 REJECTED; REPLACED 2007-01-01         | 2005-01-02 TRUE, 2006-12-31 TRUE, 2007-01-01 FALSE
          """)
  void aDisputedCloserLeavesOpenWhatItWouldChange(String story, String answers) {
    assertAnswers(lifeline(Story.of("STARTED 2000-01-01;" + story)), answers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                              | 1800-01-01 UNKNOWN, 2500-01-01 UNKNOWN
          SIGNED 1998-05-25               | 1998-05-24 FALSE, 1998-05-25 UNKNOWN, 2500-01-01 UNKNOWN
          SIGNED 1998-05                  | 1998-04-30 FALSE, 1998-05-01 UNKNOWN
          PROPOSED 1998-05-25             | 1998-05-24 FALSE, 1998-05-25 UNKNOWN
          INITIALLED 1997-05-24; SIGNED 1998-05-25 | 1998-05-24 FALSE, 1998-05-25 UNKNOWN
          SIGNED 1997-05-24; INITIALLED 1998-05-25 | 1998-05-24 FALSE, 1998-05-25 UNKNOWN
          INITIALLED 1998-05; SIGNED 1998-05-25 | 1998-05-24 FALSE, 1998-05-25 UNKNOWN
          INITIALLED 1998-05-25; SIGNED 1998-05 | 1998-05-24 FALSE, 1998-05-25 UNKNOWN
          SIGNED 1998-05-25 DISPUTED      | 1998-05-24 UNKNOWN
          SIGNED 1998-05-25 KZ            | 1998-05-24 UNKNOWN
          NOT_IN_FORCE 2024-01-17         | 2024-01-17 FALSE, 2024-01-18 UNKNOWN
          NOT_IN_FORCE 2024-01            | 2024-01-01 FALSE, 2024-01-02 UNKNOWN
          NOT_IN_FORCE 2024-01-17; NOT_IN_FORCE 2020-01-01 | 2024-01-17 FALSE, 2024-01-18 UNKNOWN
          NOT_IN_FORCE 2020-01-01; NOT_IN_FORCE 2024-01-17 | 2024-01-17 FALSE, 2024-01-18 UNKNOWN
          NOT_IN_FORCE 2024-01-17 DISPUTED | 2024-01-17 UNKNOWN
          NOT_IN_FORCE 2024-01-17 KZ      | 2024-01-17 UNKNOWN
          SIGNED 1998-05-25; NOT_IN_FORCE 2024-01-17 | 1998-05-24 FALSE, 2024-01-17 FALSE, 2024-01-18 UNKNOWN
          NOT_IN_FORCE 1990-01-01; SIGNED 1998-05-25 | 1998-05-24 FALSE, 1998-05-25 UNKNOWN
          SIGNED 1998-05-25; REPLACED 2001-01-01 | 1998-05-24 FALSE, 1998-05-25 UNKNOWN, 2000-12-31 UNKNOWN, 2001-01-01 FALSE
          REPLACED 2001-01-01             | 1800-01-01 UNKNOWN, 2000-12-31 UNKNOWN, 2001-01-01 FALSE
          """)
  void withoutAnOpenerNothingIsCertainButWhatComesFirst(String story, String answers) {
    assertAnswers(lifeline(Story.of(story)), answers);
  }

  @ParameterizedTest
  @EnumSource(
      value = MilestoneType.class,
      names = {
        "INITIALLED",
        "NEGOTIATIONS_CONCLUDED",
        "NEGOTIATIONS_STARTED",
        "MANDATED",
        "PREPARED",
        "ANNOUNCED",
        "PROPOSED",
        "SIGNED"
      })
  void itDoesNotHoldBeforeItIsPrepared(MilestoneType type) {
    assertAnswers(lifeline(Story.of(type + " 1998-05-25")), "1998-05-24 FALSE, 1998-05-25 UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STARTED 2000-01-01                            | 1999-12-31 FALSE, 2020-06-30 TRUE, 2020-07-01 UNKNOWN
          STARTED 2000-01-01; ENDED 2025-01-01          | 2020-07-01 TRUE, 2025-01-01 TRUE, 2025-01-02 FALSE
          STARTED 2000-01-01; ENDED 2010-01-01 DISPUTED | 2010-01-02 UNKNOWN, 2020-07-01 UNKNOWN
          STARTED 2000-01-01; ENDED 2025-01-01 DISPUTED | 2020-06-30 TRUE, 2020-07-01 UNKNOWN, 2025-01-02 UNKNOWN
          STARTED 2025-01-01                            | 2020-07-01 FALSE, 2024-12-31 FALSE, 2025-01-01 UNKNOWN
          """)
  void whatIsOpenIsNotKnownAfterTheDayOfKnowledge(String story, String answers) {
    assertAnswers(lifeline(Story.of(story).knownOn("2020-06-30")), answers);
    assertAnswers(lifeline(Story.of(story).knownOn("2020-06")), answers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ACCEDED 2005-01-01 KZ                  | 2004-12-31 FALSE, 2005-01-01 TRUE
          STARTED 2001-01-01 KZ                  | 2000-12-31 FALSE, 2001-01-01 TRUE
          STARTED 2001-01-01 KZ; ACCEDED 2005 KZ | 2000-12-31 FALSE, 2001-01-01 TRUE
          ACCEDED 2005-01-01                     | 1999-12-31 FALSE, 2000-01-01 TRUE
          ACCEDED 2005-01-01 TM                  | 1999-12-31 FALSE, 2000-01-01 TRUE
          ACCEDED 2005-01-01 KZ DISPUTED         | 1999-12-31 FALSE, 2000-01-01 UNKNOWN, 2004-12-31 UNKNOWN, 2005-01-01 TRUE
          STARTED 2005-01-01 KZ DISPUTED; ACCEDED 2003-01-01 KZ | 2002-12-31 FALSE, 2003-01-01 UNKNOWN, 2005-01-01 TRUE
          REPLACED 2010-08-01 KZ                 | 2010-07-31 TRUE, 2010-08-01 FALSE
          REPLACED 2010-08-01 TM                 | 2010-08-01 TRUE
          WITHDREW 2010-08-01 KZ                 | 2010-07-31 TRUE, 2010-08-01 FALSE
          WITHDREW 2010-08-01 KZ DISPUTED        | 2010-07-31 TRUE, 2010-08-01 UNKNOWN
          WITHDREW 2010-08-01 KZ REJECTED        | 2010-08-01 TRUE
          WITHDREW 2010-08-01 KZ; ENDED 2008-12-31 | 2008-12-31 TRUE, 2009-01-01 FALSE
          ENDED 2012-12-31; ENDED 2010-12-31 KZ  | 2010-12-31 TRUE, 2011-01-01 FALSE
          RATIFIED 2010-08-01 KZ                 | 1999-12-31 FALSE, 2000-01-01 TRUE, 2010-08-01 TRUE
          """)
  void whatHappensToOnePartyCountsForIt(String story, String answers) {
    assertAnswers(lifeline(Story.of("STARTED 2000-01-01;" + story), "KZ"), answers);
    assertAnswers(lifeline(Story.of("STARTED 2000-01-01;" + story), "EU", "KZ"), answers);
  }

  @Test
  void whatHappensToOnePartyLeavesTheWholeAlone() {
    Story story =
        Story.of("STARTED 2000-01-01; WITHDREW 2010-08-01 KZ; ENDED 2015-12-31; SUSPENDED 2003 KZ");
    assertAnswers(
        lifeline(story), "2000-01-01 TRUE, 2010-08-01 TRUE, 2015-12-31 TRUE, 2016-01-01 FALSE");
    assertAnswers(lifeline(story, "TM"), "2003-12-31 TRUE, 2010-08-01 TRUE, 2016-01-01 FALSE");
  }

  @Test
  void amongSeveralPartiesItHoldsWhileItHoldsForEach() {
    Story story = Story.of("STARTED 2000-01-01; ACCEDED 2003-01-01 KZ; WITHDREW 2010-08-01 TM");
    assertAnswers(
        lifeline(story, "KZ", "TM"),
        "2002-12-31 FALSE, 2003-01-01 TRUE, 2010-07-31 TRUE, 2010-08-01 FALSE");
  }

  @Test
  void aPartyThatAccededCountsEvenWhereTheWholeHasNoStart() {
    Story story = Story.of("ACCEDED 2003-01-01 KZ");
    assertAnswers(lifeline(story, "KZ"), "2002-12-31 FALSE, 2003-01-01 TRUE");
    assertAnswers(lifeline(story, "KZ", "EU"), "2002-12-31 FALSE, 2003-01-01 UNKNOWN");
    assertAnswers(lifeline(story), "2002-12-31 UNKNOWN, 2003-01-01 UNKNOWN");
  }

  @Test
  void manyClaimsFindRoom() {
    StringBuilder story = new StringBuilder("STARTED 2000-01-01;");
    for (int year = 2001; year <= 2040; year++) {
      story.append("SUSPENDED ").append(year).append("-03-01;");
      story.append("RESUMED ").append(year).append("-04-01;");
    }
    for (int year = 2001; year <= 2040; year++) {
      assertAnswers(
          lifeline(Story.of(story.toString())),
          "Y-02-28 TRUE, Y-03-01 FALSE, Y-03-31 FALSE, Y-04-01 TRUE".replace("Y", "" + year));
    }
  }

  @Test
  void nullIsRefusedAndNamed() {
    Story story = Story.of("STARTED 2000");
    Lifeline lifeline = lifeline(story);
    assertNamed("chronicle", () -> Lifeline.of(null, "active", OPENERS));
    assertNamed("words", () -> Lifeline.of(story, null, OPENERS));
    assertNamed("openers", () -> Lifeline.of(story, "active", null));
    assertNamed("parties", () -> Lifeline.of(story, "active", OPENERS, null));
    assertNamed("day", () -> lifeline.on(null));
    assertNamed("day", () -> lifeline.truthOn(null));
    assertNamed("type", () -> story.milestone(null));
    assertNamed("type", () -> story.milestone(null, "KZ"));
    assertNamed("party", () -> story.milestone(MilestoneType.SIGNED, null));
  }

  private static void assertNamed(String name, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(name);
  }
}
