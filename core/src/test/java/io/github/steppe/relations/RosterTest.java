package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.party.Members;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {

  private static final Relations WORLD = SmallWorld.relations();

  @ParameterizedTest
  @CsvSource({
    "UNION, 1989-12-31, , ",
    "UNION, 1990-01-01, XA XB, XA XB",
    // A start of which only the month is known.
    "UNION, 2000-04-30, XA XB, XA XB",
    "UNION, 2000-05-01, XA XB, XA XB XC",
    "UNION, 2000-05-30, XA XB, XA XB XC",
    "UNION, 2000-05-31, XA XB XC, XA XB XC",
    // The last day in and the first day out.
    "UNION, 2010-06-30, XA XB XC, XA XB XC",
    "UNION, 2010-07-01, XA XC, XA XC",
    // After the knowledge date an open end is unknown.
    "UNION, 2020-12-31, XA XC, XA XC",
    "UNION, 2021-01-01, , XA XC",
    // An observer is no member, an elected member is one; disputed is possible, rejected is not.
    "CLUB, 1994-06-01, , ",
    "CLUB, 1995-01-01, QM, QM",
    "CLUB, 1996-01-01, QM, QM QN",
    "CLUB, 1999-12-31, QM, QM QN",
    "CLUB, 2000-01-01, QM, QM",
    "CLUB, 2001-06-01, QM XB, QM XB",
    "LEAGUE, 2000-01-01, , ",
    // The members of a group are the same on any day.
    "REGION, 1900-01-01, QM QN, QM QN",
    "LEAGUE2, 2020-01-01, XA XB, XA XB"
  })
  void membersOnADay(String body, LocalDate day, String certain, String possible) {
    Members members = WORLD.members(body).on(day);
    assertThat(members.certain()).containsExactlyElementsOf(split(certain));
    assertThat(members.possible()).containsExactlyElementsOf(split(possible));
  }

  private static List<String> split(String ids) {
    return ids == null ? List.of() : List.of(ids.split(" "));
  }

  @Test
  void aRosterListsEveryClaimAboutTheBody() {
    assertThat(WORLD.members("CLUB").memberships().list())
        .isEqualTo(WORLD.memberships().in("CLUB").list())
        .hasSize(5);
  }
}
