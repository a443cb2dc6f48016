package io.github.steppe.agreement;

import static io.github.steppe.agreement.LifelineTest.assertAnswers;
import static io.github.steppe.agreement.LifelineTest.lifeline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUSPENDED 2001-03-01                        | 2001-02-28 TRUE, 2001-03-01 FALSE, 2500-01-01 FALSE
          SUSPENDED 2001-03-01; RESUMED 2002-05-01    | 2001-02-28 TRUE, 2001-03-01 FALSE, 2002-04-30 FALSE, 2002-05-01 TRUE
          SUSPENDED 2001-03; RESUMED 2002-05          | 2001-02-28 TRUE, 2001-03-01 UNKNOWN, 2001-03-31 FALSE, 2002-04-30 FALSE, 2002-05-01 UNKNOWN, 2002-05-30 UNKNOWN, 2002-05-31 TRUE
          RESUMED 2002-05-01                          | 2001-03-01 TRUE, 2002-05-01 TRUE
          SUSPENDED 2001-03-01; ENDED 2001-06-30      | 2001-02-28 TRUE, 2001-03-01 FALSE, 2001-07-01 FALSE
          SUSPENDED 2001-03-01 SUPERSEDED             | 2001-03-01 TRUE
          SUSPENDED 2001-03-01 REJECTED               | 2001-03-01 TRUE
          """)
  void itDoesNotHoldWhileItIsSuspended(String story, String answers) {
    assertAnswers(lifeline(Story.of("STARTED 2000-01-01;" + story)), answers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUSPENDED 2001-01-01; RESUMED 2002-01-01; SUSPENDED 2003-01-01; RESUMED 2004-01-01 | 2001-12-31 FALSE, 2002-01-01 TRUE, 2002-12-31 TRUE, 2003-01-01 FALSE, 2003-12-31 FALSE, 2004-01-01 TRUE
          RESUMED 2004-01-01; SUSPENDED 2003-01-01; RESUMED 2002-01-01; SUSPENDED 2001-01-01 | 2001-12-31 FALSE, 2002-01-01 TRUE, 2002-12-31 TRUE, 2003-01-01 FALSE, 2003-12-31 FALSE, 2004-01-01 TRUE
          SUSPENDED 2001-01-01; SUSPENDED 2003-01-01; RESUMED 2004-01-01                     | 2002-06-01 FALSE, 2003-12-31 FALSE, 2004-01-01 TRUE
          SUSPENDED 2001-01-01; RESUMED 2002-01-01; SUSPENDED 2003-01-01                     | 2002-01-01 TRUE, 2003-01-01 FALSE, 2500-01-01 FALSE
          """)
  void itCanBeSuspendedMoreThanOnce(String story, String answers) {
    assertAnswers(lifeline(Story.of("STARTED 2000-01-01;" + story)), answers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUSPENDED 2001-03-10; RESUMED 2001          | 2001-03-09 TRUE, 2001-03-10 FALSE, 2001-03-11 UNKNOWN, 2001-12-30 UNKNOWN, 2001-12-31 TRUE
          SUSPENDED 2001; RESUMED 2001-03-10          | 2000-12-31 TRUE, 2001-01-01 UNKNOWN, 2001-03-08 UNKNOWN, 2001-03-09 FALSE, 2001-03-10 TRUE
          SUSPENDED 2001; RESUMED 2001                | 2001-01-01 UNKNOWN, 2001-12-30 UNKNOWN, 2001-12-31 TRUE
          SUSPENDED 2001-03-10; RESUMED 2001-03-11    | 2001-03-09 TRUE, 2001-03-10 FALSE, 2001-03-11 TRUE
          SUSPENDED 2001-03-10; RESUMED 2001; SUSPENDED 2001-09-01; RESUMED 2002-05-01 | 2001-03-10 FALSE, 2001-03-11 UNKNOWN, 2001-08-31 UNKNOWN, 2001-09-01 FALSE, 2001-09-02 UNKNOWN, 2002-04-30 UNKNOWN, 2002-05-01 TRUE
          SUSPENDED 2001-03-10; RESUMED [..2005-05-01]                  | 2001-03-10 FALSE, 2001-03-11 UNKNOWN, 2005-04-30 UNKNOWN, 2005-05-01 TRUE
          SUSPENDED [..2001-03-10]; RESUMED [..2005-05-01]              | 2000-06-01 UNKNOWN, 2001-03-10 UNKNOWN, 2005-04-30 UNKNOWN, 2005-05-01 TRUE
          SUSPENDED 2001-03-10; RESUMED [2005-05-01..]                  | 2001-03-10 FALSE, 2005-04-30 FALSE, 2005-05-01 UNKNOWN, 2500-01-01 UNKNOWN
          SUSPENDED 2001-03-10; RESUMED 2001-09; SUSPENDED 2001-09-30   | 2001-08-31 FALSE, 2001-09-01 UNKNOWN, 2001-09-30 FALSE, 2001-10-01 FALSE
          SUSPENDED 2001-03-10; RESUMED 2001-09; SUSPENDED 2001-09-29   | 2001-09-29 FALSE, 2001-09-30 UNKNOWN, 2001-10-01 UNKNOWN
          SUSPENDED 2001-03-10; SUSPENDED 2001-09; RESUMED 2001-09-30; RESUMED 2002 | 2001-09-29 FALSE, 2001-09-30 UNKNOWN, 2002-12-31 TRUE
          """)
  void everyWayToPairResumptionsCounts(String story, String answers) {
    assertAnswers(lifeline(Story.of("STARTED 2000-01-01;" + story)), answers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SUSPENDED 2001-03-01 DISPUTED                                 | 2001-02-28 TRUE, 2001-03-01 UNKNOWN, 2500-01-01 UNKNOWN
          SUSPENDED 2001-03-01 DISPUTED; RESUMED 2002-05-01             | 2001-03-01 UNKNOWN, 2002-04-30 UNKNOWN, 2002-05-01 TRUE
          SUSPENDED 2001-03-01; RESUMED 2002-05-01 DISPUTED             | 2001-03-01 FALSE, 2002-04-30 FALSE, 2002-05-01 UNKNOWN, 2500-01-01 UNKNOWN
          SUSPENDED 2001-03-01; SUSPENDED 2001-02-01 DISPUTED           | 2001-02-28 TRUE, 2001-03-01 FALSE
          SUSPENDED 2001-03-01; RESUMED 2002-05-01; RESUMED 2001-06-01 DISPUTED | 2002-04-30 FALSE, 2002-05-01 TRUE
          """)
  void aDisputedSuspensionLeavesOpenWhatItWouldChange(String story, String answers) {
    assertAnswers(lifeline(Story.of("STARTED 2000-01-01;" + story)), answers);
  }

  @Test
  void aSuspensionOfOnePartyCountsForItAlone() {
    Story story = Story.of("STARTED 1991-01-01; SUSPENDED 1998-01-01 TJ; RESUMED 2002-01-01 TJ");
    String interrupted = "1997-12-31 TRUE, 1998-01-01 FALSE, 2001-12-31 FALSE, 2002-01-01 TRUE";
    assertAnswers(lifeline(story, "TJ"), interrupted);
    assertAnswers(lifeline(story, "KZ", "TJ"), interrupted);
    assertAnswers(lifeline(story, "KZ"), "1997-12-31 TRUE, 1998-01-01 TRUE, 2002-01-01 TRUE");
    assertAnswers(lifeline(story), "1997-12-31 TRUE, 1998-01-01 TRUE, 2002-01-01 TRUE");
  }

  @Test
  void aSuspensionOfTheWholeCountsForEachPartyUntilItIsResumedForThatParty() {
    Story story = Story.of("STARTED 1991-01-01; SUSPENDED 1998-01-01; RESUMED 2002-01-01 TJ");
    assertAnswers(lifeline(story, "TJ"), "1998-01-01 FALSE, 2001-12-31 FALSE, 2002-01-01 TRUE");
    assertAnswers(lifeline(story, "KZ"), "1998-01-01 FALSE, 2002-01-01 FALSE");
    assertAnswers(lifeline(story), "1998-01-01 FALSE, 2002-01-01 FALSE");
  }

  @Test
  void anOpenSuspensionIsNotKnownToLastAfterTheDayOfKnowledge() {
    String story = "STARTED 2000-01-01; ENDED 2030-12-31; SUSPENDED 2019-01-01";
    assertAnswers(
        lifeline(Story.of(story).knownOn("2020-06-30")),
        "2018-12-31 TRUE, 2020-06-30 FALSE, 2020-07-01 UNKNOWN, 2031-01-01 FALSE");
    assertAnswers(
        lifeline(Story.of(story + "; RESUMED 2021-01-01").knownOn("2020-06-30")),
        "2020-07-01 FALSE, 2020-12-31 FALSE, 2021-01-01 TRUE, 2031-01-01 FALSE");
  }
}
