package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfSetTest {
  private static final EdtfDate A = EdtfDate.parse("2003");
  private static final EdtfDate B = EdtfDate.parse("2006");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // text | day | one of, or any of all | all of
        "[2003..2006] | 2002-12-31 | FALSE | FALSE",
        "[2003..2006] | 2003-01-01 | UNKNOWN | UNKNOWN",
        "[2003..2006] | 2006-12-31 | UNKNOWN | UNKNOWN",
        "[2003..2006] | 2007-01-01 | FALSE | FALSE",
        "[2003] | 2003-05-01 | TRUE | TRUE",
        "[2003,2003-05] | 2003-05-01 | TRUE | TRUE",
        "[2003,2003-05] | 2003-06-01 | UNKNOWN | UNKNOWN",
        "[2003-05,2003] | 2003-06-01 | UNKNOWN | UNKNOWN",
        "[2003,2005] | 2004-05-01 | FALSE | FALSE",
        "[2003,198X] | 1985-05-01 | UNKNOWN | UNKNOWN",
        "[..2003] | 1000-01-01 | UNKNOWN | UNKNOWN",
        "[..2003] | 2003-12-31 | UNKNOWN | UNKNOWN",
        "[..2003] | 2004-01-01 | FALSE | FALSE",
        "[2003..] | 2002-12-31 | FALSE | FALSE",
        "[2003..] | 9999-12-31 | UNKNOWN | UNKNOWN",
        "{2003..2006} | 2002-12-31 | FALSE | FALSE",
        "{2003..2006} | 2003-01-01 | TRUE | FALSE",
        "{2003..2006} | 2006-12-31 | TRUE | FALSE",
        "{2003..2006} | 2007-01-01 | FALSE | FALSE",
        "{2003} | 2003-05-01 | TRUE | TRUE",
        "{2003,2003-05} | 2003-05-01 | TRUE | TRUE",
        "{2003,2003-05} | 2003-06-01 | TRUE | FALSE",
        "{2003,2005} | 2004-05-01 | FALSE | FALSE",
        "{2003,200X} | 2003-05-01 | TRUE | UNKNOWN",
        "{2003,200X} | 2004-05-01 | UNKNOWN | FALSE",
        "{..2003} | 1000-01-01 | TRUE | FALSE",
        "{..2003} | 2004-01-01 | FALSE | FALSE",
        "{2003..} | 2003-01-01 | TRUE | FALSE",
        "{2003..} | 2002-12-31 | FALSE | FALSE",
        // a range whose ends have unspecified digits
        "{198X..2003} | 1979-12-31 | FALSE | FALSE",
        "{198X..2003} | 1980-01-01 | UNKNOWN | FALSE",
        "{198X..2003} | 1988-12-31 | UNKNOWN | FALSE",
        "{198X..2003} | 1989-01-01 | TRUE | FALSE",
        "{198X..2003} | 2003-12-31 | TRUE | FALSE",
        "{1979S3..1985} | 1978-06-01 | UNKNOWN | FALSE",
        "{1979S3..1985} | 1979-01-01 | TRUE | FALSE",
        "{198X-24..2003-24} | 1989-11-30 | UNKNOWN | FALSE",
        "{198X-24..2003-24} | 1989-12-01 | TRUE | FALSE",
        "{1970-24..198X-24} | 1981-02-28 | TRUE | FALSE",
        "{1970-24..198X-24} | 1981-03-01 | UNKNOWN | FALSE",
        "{1985-0X..1985-11} | 1985-08-31 | UNKNOWN | FALSE",
        "{1985-0X..1985-11} | 1985-09-01 | TRUE | FALSE",
        "{1985-01..1985-1X} | 1985-10-31 | TRUE | FALSE",
        "{1985-01..1985-1X} | 1985-11-01 | UNKNOWN | FALSE",
        "{1985-01-0X..1985-02-01} | 1985-01-08 | UNKNOWN | FALSE",
        "{1985-01-0X..1985-02-01} | 1985-01-09 | TRUE | FALSE",
        "{1985-01-01..1985-02-1X} | 1985-02-10 | TRUE | FALSE",
        "{1985-01-01..1985-02-1X} | 1985-02-11 | UNKNOWN | FALSE"
      })
  void questionsAreAnsweredOverTheMembers(String text, LocalDate day, Truth any, Truth all) {
    EdtfSet set = EdtfSet.parse(text);
    assertThat(set.anyCovers(day)).isEqualTo(any);
    assertThat(set.covers(day)).isEqualTo(any);
    assertThat(set.allCover(day)).isEqualTo(all);
    assertThat(set.couldBe(day)).isEqualTo(any != Truth.FALSE);
  }

  @Test
  void oneOfCouldBeADayOfAnyMember() {
    EdtfSet set = EdtfSet.parse("[1985-XX-31,2003-05,2006-01-01..2006-01-03]");
    assertThat(set.couldBe(LocalDate.of(1985, 3, 31))).isTrue();
    assertThat(set.couldBe(LocalDate.of(1985, 3, 30))).isFalse();
    assertThat(set.couldBe(LocalDate.of(2003, 5, 30))).isTrue();
    assertThat(set.couldBe(LocalDate.of(2006, 1, 2))).isTrue();
    assertThat(set.couldBe(LocalDate.of(2006, 1, 4))).isFalse();
  }

  @Test
  void theNearestPossibleDaysAreThoseOfTheNearestMember() {
    EdtfSet set = EdtfSet.parse("[1985-XX-31,2003-05,2006-01-01..2006-01-03]");
    assertThat(set.floor(day(2004, 1, 1))).isEqualTo(day(2003, 5, 31));
    assertThat(set.floor(day(2003, 4, 30))).isEqualTo(day(1985, 12, 31));
    assertThat(set.floor(day(2006, 1, 2))).isEqualTo(day(2006, 1, 2));
    assertThat(set.floor(day(1985, 1, 30))).isEqualTo(EpochDay.NO_START);
    assertThat(set.ceiling(day(2004, 1, 1))).isEqualTo(day(2006, 1, 1));
    assertThat(set.ceiling(day(1985, 2, 1))).isEqualTo(day(1985, 3, 31));
    assertThat(set.ceiling(day(2006, 1, 4))).isEqualTo(EpochDay.NO_END);
    assertThat(EdtfSet.parse("[..2003]").floor(day(1, 1, 1))).isEqualTo(day(1, 1, 1));
    assertThat(EdtfSet.parse("[2003..]").ceiling(day(9999, 1, 1))).isEqualTo(day(9999, 1, 1));
  }

  private static long day(int year, int month, int day) {
    return LocalDate.of(year, month, day).toEpochDay();
  }

  @Test
  void membersKeepTheirOrderAndForm() {
    EdtfSet set = EdtfSet.parse("[..2001,2005,2003..2004,2006-05..]");
    assertThat(set.isOneOf()).isTrue();
    assertThat(EdtfSet.parse("{2001}").isOneOf()).isFalse();
    List<EdtfMember> members = set.members();
    assertThat(members)
        .extracting(EdtfMember::toString)
        .containsExactly("..2001", "2005", "2003..2004", "2006-05..");
    assertThat(members).extracting(EdtfMember::isRange).containsExactly(true, false, true, true);
    assertThat(members.get(0).first()).isEmpty();
    assertThat(members.get(0).last()).contains(EdtfDate.parse("2001"));
    assertThat(members.get(1).first()).contains(EdtfDate.parse("2005"));
    assertThat(members.get(1).last()).contains(EdtfDate.parse("2005"));
    assertThat(members.get(3).last()).isEmpty();
    assertThatThrownBy(() -> members.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void setsAreMadeFromMembers() {
    List<EdtfMember> members = new ArrayList<>(List.of(EdtfMember.of(A), EdtfMember.range(A, B)));
    EdtfSet set = EdtfSet.oneOf(members);
    members.clear();
    assertThat(set).isEqualTo(EdtfSet.parse("[2003,2003..2006]"));
    assertThat(set.source()).isEqualTo("[2003,2003..2006]");
    assertThat(EdtfSet.allOf(List.of(EdtfMember.until(A), EdtfMember.from(B))))
        .isEqualTo(EdtfSet.parse("{..2003,2006..}"))
        .isNotEqualTo(EdtfSet.parse("[..2003,2006..]"));
  }

  @Test
  void openRangesStandAtTheEndsOnly() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfSet.oneOf(List.of(EdtfMember.of(A), EdtfMember.until(B))))
        .withMessage("only the first member of a set may begin with two dots: ..2006");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfSet.allOf(List.of(EdtfMember.from(A), EdtfMember.of(B))))
        .withMessage("only the last member of a set may end with two dots: 2003..");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfSet.allOf(List.of()))
        .withMessage("a set has at least one member");
  }

  @Test
  void rangesAscendAndHaveOnePrecision() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfMember.range(B, A))
        .withMessage("a range in a set ascends: 2006..2003");
    assertThatIllegalArgumentException().isThrownBy(() -> EdtfMember.range(A, A));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfMember.range(A, EdtfDate.parse("2006-01")))
        .withMessageContaining("same precision");
    EdtfDate decade = EdtfDate.parse("200X");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfMember.range(A, EdtfDate.parse("2003?")));
    assertThatIllegalArgumentException().isThrownBy(() -> EdtfMember.range(decade, A));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfMember.range(EdtfDate.parse("2000"), decade));
  }

  @Test
  void aTimeOfDayIsRefused() {
    EdtfDate time = EdtfDate.parse("2003-01-01T00:00:00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfMember.of(time))
        .withMessageContaining("date");
    assertThatIllegalArgumentException().isThrownBy(() -> EdtfMember.from(time));
    assertThatIllegalArgumentException().isThrownBy(() -> EdtfMember.until(time));
    assertThatIllegalArgumentException().isThrownBy(() -> EdtfMember.range(time, B));
    assertThatIllegalArgumentException().isThrownBy(() -> EdtfMember.range(A, time));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2003,2004] | false | false",
        "[2003,2004?] | true | false",
        "[2003~..2004] | false | true",
        "[2003..2004%] | true | true",
        "[..2004?] | true | false",
        "[2004~..] | false | true"
      })
  void qualifiersOfTheMembersAreKept(String text, boolean uncertain, boolean approximate) {
    assertThat(EdtfSet.parse(text).isUncertain()).isEqualTo(uncertain);
    assertThat(EdtfSet.parse(text).isApproximate()).isEqualTo(approximate);
  }

  @Test
  void equalsAndHashCodeGoByTheCanonicalForm() {
    EqualsVerifier.forClass(EdtfSet.class)
        .withOnlyTheseFields("canonical")
        .withNonnullFields("canonical")
        .verify();
    EqualsVerifier.forClass(EdtfMember.class)
        .withNonnullFields("text")
        .withOnlyTheseFields("text")
        .withPrefabValues(EdtfDate.class, A, B)
        .verify();
  }

  @Test
  void onlyASetIsParsed() {
    for (String text : new String[] {"", "2004", "2004/2005", "..2004"}) {
      assertThatThrownBy(() -> EdtfSet.parse(text))
          .isInstanceOfSatisfying(
              EdtfParseException.class, e -> assertThat(e.rule()).startsWith("a set is expected"));
    }
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    EdtfSet set = EdtfSet.parse("[2003..]");
    assertThatNullPointerException().isThrownBy(() -> EdtfSet.parse(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> EdtfSet.oneOf(null)).withMessage("members");
    assertThatNullPointerException().isThrownBy(() -> EdtfMember.of(null)).withMessage("date");
    assertThatNullPointerException()
        .isThrownBy(() -> EdtfMember.range(null, B))
        .withMessage("first");
    assertThatNullPointerException()
        .isThrownBy(() -> EdtfMember.range(A, null))
        .withMessage("last");
    assertThatNullPointerException().isThrownBy(() -> EdtfMember.from(null)).withMessage("first");
    assertThatNullPointerException().isThrownBy(() -> EdtfMember.until(null)).withMessage("last");
    assertThatNullPointerException().isThrownBy(() -> set.covers(null)).withMessage("day");
    assertThatNullPointerException().isThrownBy(() -> set.allCover(null)).withMessage("day");
    assertThatNullPointerException().isThrownBy(() -> set.couldBe(null)).withMessage("day");
  }
}
