package io.github.steppe.relations;

import static io.github.steppe.relations.Disagreement.Kind.CONFLICT;
import static io.github.steppe.relations.Disagreement.Kind.REFINEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.party.Membership;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementTest {

  @Test
  void disagreementsAreOrderedByTopic() {
    assertThat(SmallWorld.relations().disagreements())
        .extracting(found -> found.kind() + " " + found.topic())
        .containsExactly(
            "CONFLICT QM: share-of-trade, UNION",
            "CONFLICT UNION: exports to QN, 2002, LEAGUE2",
            "CONFLICT UNION: imports from QM, 2002, LEAGUE2",
            "REFINEMENT XC: member of UNION",
            "CONFLICT bridges: funding, headline",
            "CONFLICT bridges: started",
            "REFINEMENT envoy: held by Ada Adams",
            "CONFLICT fair-n: held",
            "REFINEMENT pact-m: entered into force",
            "CONFLICT pact-m: signed",
            "CONFLICT steel-m: expired",
            "REFINEMENT strategy: adopted",
            "REFINEMENT visit-m: held");
  }

  private static ImmutableList<Claim> dates(String dates, Standing rest) {
    String[] each = dates.split(" ");
    return Stream.of(each)
        .map(
            date ->
                (Claim)
                    SmallTexts.milestone("x", MilestoneType.SIGNED, date, "paper")
                        .standing(date.equals(each[0]) ? Standing.ACCEPTED : rest)
                        .build())
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @CsvSource({
    "1995-01-23 1995, REFINEMENT",
    "1995 1995-01-23, REFINEMENT",
    "1995-01 1995-01-23 1995, REFINEMENT",
    "1995-01-23 [1994..1996], REFINEMENT",
    "1995-01-23 [..1996], REFINEMENT",
    "1995-01-23 1995-01-24, CONFLICT",
    "1995-01-23 1996, CONFLICT",
    // Each agrees with the year, but not with the other.
    "1995-01-23 1995 1995-01-24, CONFLICT",
    // Overlap is not enough.
    "[1994..1995] [1995..1996], CONFLICT",
    // The day before the year, the first and the last day of it, the day after.
    "1995 1994-12-31, CONFLICT",
    "1995 1995-01-01, REFINEMENT",
    "1995 1995-12-31, REFINEMENT",
    "1995 1996-01-01, CONFLICT",
    // Between the bounds, but none of the days.
    "2010-01-01 20XX-10-01, CONFLICT",
    "2010-10-01 20XX-10-01, REFINEMENT"
  })
  void datesThatContainEachOtherRefineAndOthersConflict(String dates, Disagreement.Kind kind) {
    assertThat(Disagreement.among(dates(dates, Standing.SUPERSEDED)))
        .singleElement()
        .extracting(Disagreement::kind)
        .isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "1995-01-23, Brussels, 1995-01-23, Luxembourg, CONFLICT JUDGEMENT",
    "1995-01-23, Brussels, 1995, Luxembourg, CONFLICT JUDGEMENT",
    "1995-01-23, Brussels, 1995, Brussels, REFINEMENT MOST_EXACT",
    "1995-01-23, Brussels, 1995, '', REFINEMENT MOST_EXACT",
    "1995-01-23, '', 1995, Brussels, REFINEMENT MOST_EXACT",
    "1995-01-23, Brussels, 1995-01-23, Brussels, ''",
    "1995-01-23, Brussels, 1995-01-23, '', ''"
  })
  void placesConflict(String day, String place, String other, String elsewhere, String found) {
    ImmutableList<Claim> claims =
        ImmutableList.of(
            signed(day, place, Standing.ACCEPTED), signed(other, elsewhere, Standing.REJECTED));
    assertThat(Disagreement.among(claims))
        .extracting(one -> one.kind() + " " + one.resolution().name())
        .isEqualTo(found.isEmpty() ? ImmutableList.of() : ImmutableList.of(found));
  }

  private static Claim signed(String date, String place, Standing standing) {
    Milestone.Builder milestone = SmallTexts.milestone("x", MilestoneType.SIGNED, date, "paper");
    if (!place.isEmpty()) {
      milestone.place(place);
    }
    return milestone.standing(standing).build();
  }

  @ParameterizedTest
  @CsvSource({
    "1995-01-23 1995, MOST_EXACT",
    "1995-01-23 1995-01 1995, MOST_EXACT",
    // The answer is the coarser one, or does not agree with all.
    "1995 1995-01-23, JUDGEMENT",
    "1995-01-23 1995 1996, JUDGEMENT",
    "1995-01-23 1995-01-24, JUDGEMENT"
  })
  void aClaimAnswersByARule(String dates, Disagreement.Resolution rule) {
    Disagreement found = Disagreement.among(dates(dates, Standing.SUPERSEDED)).get(0);
    assertThat(found.resolution()).isEqualTo(rule);
    assertThat(found.accepted())
        .singleElement()
        .extracting(claim -> claim.stated().toString())
        .isEqualTo(dates.split(" ")[0]);
  }

  @Test
  void withoutAnAcceptedClaimNoneAnswers() {
    Disagreement found =
        SmallWorld.relations().disagreements().stream()
            .filter(one -> one.topic().toString().equals("steel-m: expired"))
            .findFirst()
            .orElseThrow();
    assertThat(found.resolution()).isEqualTo(Disagreement.Resolution.OPEN);
    assertThat(found.accepted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2004-05, 2006-02, NEWEST_VINTAGE",
    "2006-02, 2004-05, JUDGEMENT",
    "2006-02, 2006-02, JUDGEMENT",
    "'', 2006-02, NEWEST_VINTAGE",
    "2004-05, '', JUDGEMENT",
    "'', '', JUDGEMENT"
  })
  void theNewestVintageAnswersForACell(String loser, String winner, Disagreement.Resolution rule) {
    TradeRecord cell =
        SmallWorld.relations().trade().flow(Flow.IMPORT).partner("QN").first().orElseThrow();
    TradeRecord superseded = cell.withVintage(vintage(loser)).withStanding(Standing.SUPERSEDED);
    TradeRecord accepted =
        cell.withVintage(vintage(winner))
            .withValue(cell.value().plus(1))
            .withStanding(Standing.ACCEPTED);
    assertThat(Disagreement.among(ImmutableList.of(superseded, accepted)))
        .singleElement()
        .extracting(Disagreement::resolution)
        .isEqualTo(rule);
  }

  private static Optional<EdtfDate> vintage(String date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(EdtfDate.parse(date));
  }

  @Test
  void aNoteIsPartOfTheText() {
    assertThat(SmallWorld.relations().disagreements().toString())
        .contains("  REJECTED signed 1996-02 [almanac] - A slip.");
  }

  @ParameterizedTest
  @CsvSource({
    "2000-05/.., 2000/.., REFINEMENT",
    "2005-07-28/2006-07-05, 2005/, REFINEMENT",
    "2005-07-28/2006-07-05, 2005/2006, REFINEMENT",
    // Another start, another end, an end beside none.
    "1992-11-28/.., 1992-02/.., CONFLICT",
    "2005-07-28/2006-07-05, 2005-07-18/, CONFLICT",
    "2005/2006-07-05, 2005/2006-07-06, CONFLICT",
    "2005/2006, 2005/.., CONFLICT"
  })
  void spellsAgreeStartByStartAndEndByEnd(String one, String other, Disagreement.Kind kind) {
    Membership seat = SmallWorld.facts().memberships().get(0);
    assertThat(
            Disagreement.among(
                ImmutableList.of(
                    seat.withSpell(EdtfInterval.parse(one)),
                    seat.withSpell(EdtfInterval.parse(other)).withStanding(Standing.SUPERSEDED))))
        .singleElement()
        .extracting(Disagreement::kind)
        .isEqualTo(kind);
  }

  @Test
  void claimsThatAreAllAcceptedDoNotDisagree() {
    assertThat(Disagreement.among(dates("1995 1996", Standing.ACCEPTED))).isEmpty();
  }

  @Test
  void claimsThatStateTheSameDoNotDisagree() {
    assertThat(Disagreement.among(dates("1995 1995", Standing.DISPUTED))).isEmpty();
    ImmutableList<Claim> one =
        ImmutableList.of(dates("1995", Standing.ACCEPTED).get(0).withStanding(Standing.DISPUTED));
    assertThat(Disagreement.among(one)).isEmpty();
  }

  @Test
  void claimsOnDifferentTopicsDoNotDisagree() {
    Milestone signed = SmallTexts.milestone("x", MilestoneType.SIGNED, "1995", "paper").build();
    Milestone ended =
        SmallTexts.milestone("x", MilestoneType.ENDED, "1996", "paper")
            .standing(Standing.DISPUTED)
            .build();
    assertThat(Disagreement.among(ImmutableList.of(signed, ended))).isEmpty();
  }

  @Test
  void theAcceptedClaimComesFirstAndTheTextListsAll() {
    Disagreement found =
        SmallWorld.relations().disagreements().stream()
            .filter(one -> one.topic().toString().equals("bridges: started"))
            .findFirst()
            .orElseThrow();
    assertThat(found.claims())
        .extracting(Claim::standing)
        .containsExactly(Standing.ACCEPTED, Standing.DISPUTED);
    assertThat(found)
        .hasToString(
            "CONFLICT bridges: started (the editors chose)\n"
                + "  ACCEPTED started 2003-04-01 [gazette]\n"
                + "  DISPUTED started 2002 [almanac]");
    assertThat(Disagreement.among(found.claims().reverse())).containsExactly(found);
    assertThat(found.kind()).isEqualTo(CONFLICT).isNotEqualTo(REFINEMENT);
  }
}
