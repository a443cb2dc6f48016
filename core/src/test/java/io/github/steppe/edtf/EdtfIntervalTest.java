package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfIntervalTest {
  private static final EdtfDate A = EdtfDate.parse("2002-03");
  private static final EdtfDate B = EdtfDate.parse("2009");
  private static final EdtfDate TIME = EdtfDate.parse("2009-01-01T00:00:00");

  @ParameterizedTest
  @CsvSource({
    "2002-02-28, FALSE",
    "2002-03-01, UNKNOWN",
    "2002-03-15, UNKNOWN",
    "2002-03-30, UNKNOWN",
    "2002-03-31, TRUE",
    "2005-06-01, TRUE",
    "2009-01-01, TRUE",
    "2009-01-02, UNKNOWN",
    "2009-07-01, UNKNOWN",
    "2009-12-31, UNKNOWN",
    "2010-01-01, FALSE"
  })
  void theWorkedExampleIsAnsweredAsInTheRule(LocalDate day, Truth truth) {
    EdtfInterval interval = EdtfInterval.parse("2002-03/2009");
    assertThat(interval.covers(day)).isEqualTo(truth);
    assertThat(interval.couldBe(day)).isEqualTo(truth != Truth.FALSE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // an unknown end can be the day of the start
        "2003-05-01/ | 2003-04-30 | FALSE",
        "2003-05-01/ | 2003-05-01 | TRUE",
        "2003-05-01/ | 2003-05-02 | UNKNOWN",
        "2003-05-01/ | 9999-05-02 | UNKNOWN",
        "2003/ | 2003-01-01 | UNKNOWN",
        "2003/.. | 2002-12-31 | FALSE",
        "2003/.. | 2003-06-01 | UNKNOWN",
        "2003/.. | 2003-12-31 | TRUE",
        "2003/.. | 9999-12-31 | TRUE",
        "/2003-05-01 | 2003-05-02 | FALSE",
        "/2003-05-01 | 2003-05-01 | TRUE",
        "/2003-05-01 | 2003-04-30 | UNKNOWN",
        "/2003-05-01 | -9999-04-30 | UNKNOWN",
        "/2003 | 2003-12-31 | UNKNOWN",
        "../2003 | -9999-12-31 | TRUE",
        "../2003 | 2003-01-01 | TRUE",
        "../2003 | 2003-06-01 | UNKNOWN",
        "../2003 | 2004-01-01 | FALSE",
        // ends that overlap
        "2003/2003 | 2003-06-01 | UNKNOWN",
        "2003-05-01/2003-05-01 | 2003-05-01 | TRUE",
        "2003/2003-05-01 | 2003-05-01 | TRUE",
        "2003/2003-05-01 | 2003-04-30 | UNKNOWN",
        "2003/2003-05-01 | 2003-05-02 | FALSE",
        // masks with gaps
        "2003-XX-31/2003-11-15 | 2003-10-31 | TRUE",
        "2003-XX-31/2003-11-15 | 2003-10-30 | UNKNOWN",
        "2003-02-15/2003-XX-31 | 2003-03-31 | TRUE",
        "2003-02-15/2003-XX-31 | 2003-04-01 | UNKNOWN"
      })
  void everyKindOfEndIsAnsweredAsInTheRule(String text, String day, Truth truth) {
    assertThat(EdtfInterval.parse(text).covers(LocalDate.parse(day))).isEqualTo(truth);
  }

  @Test
  void theFourNumbersAreTightened() {
    Spell spell = EdtfInterval.parse("2003/2003-05-01").spell();
    assertThat(spell.earliestStart()).contains(LocalDate.of(2003, 1, 1));
    assertThat(spell.latestStart()).contains(LocalDate.of(2003, 5, 1));
    assertThat(spell.earliestEnd()).contains(LocalDate.of(2003, 5, 1));
    assertThat(spell.latestEnd()).contains(LocalDate.of(2003, 5, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2002-03/2009 | false | false | false | false",
        "../2009 | true | false | false | false",
        "2002/.. | false | true | false | false",
        "/2009 | false | false | true | false",
        "2002/ | false | false | false | true"
      })
  void openAndUnknownEndsAreToldApart(
      String text, boolean openStart, boolean openEnd, boolean unknownStart, boolean unknownEnd) {
    EdtfInterval interval = EdtfInterval.parse(text);
    assertThat(interval.isOpenStart()).isEqualTo(openStart);
    assertThat(interval.isOpenEnd()).isEqualTo(openEnd);
    assertThat(interval.isUnknownStart()).isEqualTo(unknownStart);
    assertThat(interval.isUnknownEnd()).isEqualTo(unknownEnd);
    assertThat(interval.start().isEmpty()).isEqualTo(openStart || unknownStart);
    assertThat(interval.end().isEmpty()).isEqualTo(openEnd || unknownEnd);
  }

  @Test
  void intervalsAreMadeFromDates() {
    assertThat(EdtfInterval.of(A, B)).isEqualTo(EdtfInterval.parse("2002-03/2009"));
    assertThat(EdtfInterval.from(A)).isEqualTo(EdtfInterval.parse("2002-03/.."));
    assertThat(EdtfInterval.until(B)).isEqualTo(EdtfInterval.parse("../2009"));
    assertThat(EdtfInterval.withUnknownEnd(A)).isEqualTo(EdtfInterval.parse("2002-03/"));
    assertThat(EdtfInterval.withUnknownStart(B)).isEqualTo(EdtfInterval.parse("/2009"));
    assertThat(EdtfInterval.of(A, B).start()).contains(A);
    assertThat(EdtfInterval.of(A, B).end()).contains(B);
    assertThat(EdtfInterval.of(A, B).source()).isEqualTo("2002-03/2009");
    assertThat(EdtfInterval.until(B).spell()).isEqualTo(EdtfInterval.parse("../2009").spell());
    assertThat(EdtfInterval.withUnknownEnd(A).isUnknownEnd()).isTrue();
  }

  @Test
  void anIntervalThatEndsBeforeItStartsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfInterval.of(B, A))
        .withMessage("an interval cannot end before it starts: 2009/2002-03");
    assertThat(EdtfInterval.parse("2009-12-31/2009").spell().earliestEnd())
        .contains(LocalDate.of(2009, 12, 31));
  }

  @Test
  void aTimeOfDayIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfInterval.of(TIME, B))
        .withMessageContaining("start");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfInterval.of(A, TIME))
        .withMessageContaining("end");
    assertThatIllegalArgumentException().isThrownBy(() -> EdtfInterval.from(TIME));
    assertThatIllegalArgumentException().isThrownBy(() -> EdtfInterval.until(TIME));
    assertThatIllegalArgumentException().isThrownBy(() -> EdtfInterval.withUnknownStart(TIME));
    assertThatIllegalArgumentException().isThrownBy(() -> EdtfInterval.withUnknownEnd(TIME));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2004/2005 | false | false",
        "2004?/2005 | true | false",
        "2004/2005? | true | false",
        "2004~/2005 | false | true",
        "2004/2005% | true | true",
        "../2005~ | false | true",
        "2004?/ | true | false"
      })
  void qualifiersOfTheEndsAreKept(String text, boolean uncertain, boolean approximate) {
    assertThat(EdtfInterval.parse(text).isUncertain()).isEqualTo(uncertain);
    assertThat(EdtfInterval.parse(text).isApproximate()).isEqualTo(approximate);
  }

  @Test
  void equalsAndHashCodeGoByTheCanonicalForm() {
    EqualsVerifier.forClass(EdtfInterval.class)
        .withOnlyTheseFields("canonical")
        .withNonnullFields("canonical")
        .withPrefabValues(EdtfDate.class, A, B)
        .verify();
  }

  @Test
  void onlyAnIntervalIsParsed() {
    for (String text : new String[] {"2004", "[2004/2005]", "[2004]"}) {
      assertThatThrownBy(() -> EdtfInterval.parse(text))
          .isInstanceOfSatisfying(
              EdtfParseException.class,
              e -> assertThat(e.rule()).startsWith("an interval is expected"));
    }
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> EdtfInterval.parse(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> EdtfInterval.of(null, B))
        .withMessage("start");
    assertThatNullPointerException().isThrownBy(() -> EdtfInterval.of(A, null)).withMessage("end");
    assertThatNullPointerException().isThrownBy(() -> EdtfInterval.from(null)).withMessage("start");
    assertThatNullPointerException().isThrownBy(() -> EdtfInterval.until(null)).withMessage("end");
    assertThatNullPointerException()
        .isThrownBy(() -> EdtfInterval.of(A, B).covers(null))
        .withMessage("day");
  }
}
