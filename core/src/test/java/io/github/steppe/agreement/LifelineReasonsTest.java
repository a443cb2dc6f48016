package io.github.steppe.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifelineReasonsTest {

  private static final ImmutableList<MilestoneType> OPENERS =
      ImmutableList.of(MilestoneType.ENTERED_INTO_FORCE, MilestoneType.ADOPTED);

  private static Verdict verdict(Story story, String day, String... parties) {
    return Lifeline.of(story, "in force", OPENERS, ImmutableSet.copyOf(parties))
        .on(LocalDate.parse(day));
  }

  private static String reasons(Story story, String day, String... parties) {
    return verdict(story, day, parties).reasonsText().replace(" [teller]", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1999-07-01 | 1999-06-30 | entered into force 1999-07-01, after the day asked
          1999-07-01 | 1999-07-01 | entered into force 1999-07-01
          1999-07    | 1999-06-30 | entered into force 1999-07, after the day asked
          1999-07    | 1999-07-01 | entered into force 1999-07, on the day asked or later
          1999-07    | 1999-07-02 | entered into force 1999-07, which may be before or after the day asked
          1999-07    | 1999-07-30 | entered into force 1999-07, which may be before or after the day asked
          1999-07    | 1999-07-31 | entered into force 1999-07
          """)
  void theDayAskedIsPutBesideTheOpening(String date, String day, String expected) {
    assertThat(reasons(Story.of("ENTERED_INTO_FORCE " + date), day)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REPLACED 2020-03-01   | 2020-02-29 | replaced 2020-03-01, after the day asked
          REPLACED 2020-03-01   | 2020-03-01 | replaced 2020-03-01
          REPLACED 2020-03      | 2020-03-01 | replaced 2020-03, on the day asked or later
          REPLACED 2020-03      | 2020-03-30 | replaced 2020-03, which may be before or after the day asked
          REPLACED 2020-03      | 2020-03-31 | replaced 2020-03
          EXPIRED 2020-03-01    | 2020-02-29 | expired 2020-03-01, after the day asked
          EXPIRED 2020-03-01    | 2020-03-01 | expired 2020-03-01, the day asked being the last
          EXPIRED 2020-03-01    | 2020-03-02 | expired 2020-03-01
          ENDED 2020-03         | 2020-03-01 | ended 2020-03, on the day asked or later
          ENDED 2020-03         | 2020-03-30 | ended 2020-03, which may be before or after the day asked
          ENDED 2020-03         | 2020-03-31 | ended 2020-03, on the day asked or earlier
          ENDED 2020-03         | 2020-04-01 | ended 2020-03
          ENDED [2020-03-01..]  | 2500-01-01 | ended [2020-03-01..], which may be before or after the day asked
          REPLACED 2020-03-01 DISPUTED | 2020-02-29 | replaced 2020-03-01, which is disputed, after the day asked
          REPLACED 2020-03-01 DISPUTED | 2020-03-01 | replaced 2020-03-01, which is disputed
          REPLACED 2020-03-01 REJECTED | 2020-03-01 | ''
          """)
  void theDayAskedIsPutBesideTheClosing(String closing, String day, String expected) {
    assertThat(reasons(Story.of("ENTERED_INTO_FORCE 1999-07-01;" + closing), day))
        .isEqualTo("entered into force 1999-07-01" + (expected.isEmpty() ? "" : "; " + expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                          | 2000-01-01 | no date is recorded from which it was in force
          SIGNED 1998-05-25           | 1998-05-24 | signed 1998-05-25, after the day asked; no date is recorded from which it was in force
          SIGNED 1998-05-25           | 1998-05-25 | signed 1998-05-25; no date is recorded from which it was in force
          INITIALLED 1997-05-24; SIGNED 1998-05-25 | 2000-01-01 | signed 1998-05-25; no date is recorded from which it was in force
          INITIALLED 1998-05-25; SIGNED 1998-05-25 | 2000-01-01 | signed 1998-05-25; no date is recorded from which it was in force
          NOT_IN_FORCE 2024-01-17     | 2024-01-17 | not in force 2024-01-17; no date is recorded from which it was in force
          SIGNED 1998-05-25; NOT_IN_FORCE 2024-01-17 | 2000-01-01 | signed 1998-05-25; not in force 2024-01-17, after the day asked; no date is recorded from which it was in force
          ENTERED_INTO_FORCE 2000-01-01 DISPUTED | 2000-01-01 | no undisputed date is recorded from which it was in force; entered into force 2000-01-01, which is disputed
          ENTERED_INTO_FORCE 2001-01-01 DISPUTED; ADOPTED 2000-01-01 | 2000-01-01 | adopted 2000-01-01; entered into force 2001-01-01, which is disputed, after the day asked
          """)
  void withoutAnAcceptedOpeningTheReasonsSaySo(String story, String day, String expected) {
    assertThat(reasons(Story.of(story), day)).isEqualTo(expected);
  }

  @Test
  void afterTheDayOfKnowledgeTheReasonsSaySo() {
    Story story = Story.of("ENTERED_INTO_FORCE 1999-07-01").knownOn("2020-06");
    assertThat(reasons(story, "2020-06-30")).isEqualTo("entered into force 1999-07-01");
    assertThat(reasons(story, "2020-07-01"))
        .isEqualTo(
            "entered into force 1999-07-01; no end is recorded, but the record ends on 2020-06-30");
    Story ended = Story.of("ENTERED_INTO_FORCE 1999-07-01; ENDED 2019").knownOn("2020-06");
    assertThat(reasons(ended, "2020-07-01")).isEqualTo("entered into force 1999-07-01; ended 2019");
  }

  @Test
  void reasonsComeInTheOrderOfTime() {
    Story story =
        Story.of(
            "REPLACED 2010-01-01; EXPIRED 2008-12-31; RESUMED 2005-01-01; SUSPENDED 2006-01-01;"
                + "SUSPENDED 2004-01-01; RESUMED 2007-01-01; ENTERED_INTO_FORCE 2000-01-01");
    assertThat(reasons(story, "2020-01-01"))
        .isEqualTo(
            "entered into force 2000-01-01; suspended 2004-01-01; resumed 2005-01-01;"
                + " suspended 2006-01-01; resumed 2007-01-01; expired 2008-12-31;"
                + " replaced 2010-01-01");
    assertThat(reasons(story, "2006-06-01"))
        .contains("suspended 2006-01-01; resumed 2007-01-01, after the day asked;");
  }

  @Test
  void disputedInterruptionsAreSaidToBeDisputed() {
    Story story =
        Story.of(
            "ENTERED_INTO_FORCE 2000; SUSPENDED 2004-01-01 DISPUTED; RESUMED 2005-01-01 DISPUTED");
    assertThat(reasons(story, "2020-01-01"))
        .isEqualTo(
            "entered into force 2000; suspended 2004-01-01, which is disputed;"
                + " resumed 2005-01-01, which is disputed");
  }

  @Test
  void whatConcernsOnePartyNamesIt() {
    Story story = Story.of("ENTERED_INTO_FORCE 2000; ACCEDED 2003 KZ; WITHDREW 2010 TM");
    assertThat(reasons(story, "2020-01-01", "KZ")).isEqualTo("acceded 2003 (KZ)");
    assertThat(reasons(story, "2020-01-01", "TM"))
        .isEqualTo("entered into force 2000; withdrew 2010 (TM)");
    assertThat(reasons(story, "2020-01-01", "UZ")).isEqualTo("entered into force 2000");
  }

  @Test
  void aReasonThatCountsForSeveralPartiesIsGivenOnce() {
    Story story =
        Story.of("ENTERED_INTO_FORCE 2000; WITHDREW 2010 KZ; WITHDREW 2012 TM; ENDED 2020");
    assertThat(reasons(story, "2030-01-01", "KZ", "TM"))
        .isEqualTo("entered into force 2000; withdrew 2010 (KZ); withdrew 2012 (TM); ended 2020");
  }

  @Test
  void eachReasonCitesItsClaim() {
    Verdict verdict = verdict(Story.of("SIGNED 1998-05-25; NOT_IN_FORCE 2024-01-17"), "2000-01-01");
    assertThat(verdict.reasons())
        .extracting(Reason::citations)
        .containsExactly(
            ImmutableList.of(Citation.of("teller")),
            ImmutableList.of(Citation.of("teller")),
            ImmutableList.of());
  }
}
