package io.github.steppe.influence;

import static io.github.steppe.influence.SmallGraph.claim;
import static io.github.steppe.influence.SmallGraph.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said to have led to what, and whether the dates permit it. */
class InfluenceGraphTest {

  private static final Influence IDEA_PLAN = claim("i-1", "idea", "plan");
  private static final Influence PLAN_PACT =
      claim("i-2", "plan", "pact").withStrength(Strength.FACILITATE);
  private static final Influence WAR_PACT =
      claim("i-3", "war", "pact").withCitations(Citation.of("almanac"));
  private static final InfluenceGraph GRAPH =
      new SmallGraph().graph(IDEA_PLAN, PLAN_PACT, WAR_PACT);

  @Test
  void tellsWhatFollowedAndWhatLedThere() {
    assertThat(GRAPH.followedFrom("plan"))
        .extracting(InfluenceLink::claim)
        .containsExactly(PLAN_PACT);
    assertThat(GRAPH.ledTo("pact"))
        .extracting(InfluenceLink::claim)
        .containsExactly(PLAN_PACT, WAR_PACT);
    assertThat(GRAPH.followedFrom("pact")).isEmpty();
    assertThat(GRAPH.ledTo("idea")).isEmpty();
    assertThat(GRAPH.developments())
        .extracting(Development::name)
        .containsExactly("idea", "plan", "pact", "war");
    assertThat(GRAPH.links()).hasSize(3);
    assertThat(GRAPH.network().edges()).hasSize(3);
    assertThat(GRAPH.citations()).containsExactly(Citation.of("paper"), Citation.of("almanac"));
    assertThat(GRAPH)
        .hasToString(
            "idea led to plan [paper]\nplan helped pact [paper]\nwar led to pact [almanac]\n");
  }

  @Test
  void aRecordGoesByItsIdAndAnythingElseByItsWords() {
    InfluenceGraph graph =
        new SmallGraph()
            .record("pact", "SIGNED 2001")
            .record("new-pact", "SIGNED 2002")
            .graph(recorded("i-1", "pact", "new-pact"), claim("i-2", "pact", "peace"));
    assertThat(graph.developments())
        .containsExactly(
            new Development("pact", true),
            new Development("new-pact", true),
            new Development("pact", false),
            new Development("peace", false));
    InfluenceGraph mixed =
        new SmallGraph()
            .record("pact", "SIGNED 2001")
            .graph(
                claim("i-1", "idea", "pact"), claim("i-2", "x", "peace").withInitiativeId("pact"));
    assertThat(mixed.paths("idea", "pact")).hasSize(1);
    assertThat(mixed.paths("idea", "peace")).isEmpty();
    assertThat(mixed.paths("pact", "peace")).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Development(" ", false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SmallGraph().graph(recorded("i-1", "pact", "new-pact")))
        .withMessage("no text, program or event has the id 'pact'");
  }

  @Test
  void aPathHasItsWeakestLinkAndItsSources() {
    ImmutableList<InfluencePath> paths = GRAPH.paths("idea", "pact");
    assertThat(paths).hasSize(1);
    InfluencePath path = paths.get(0);
    assertThat(path).hasToString("idea led to plan, which helped pact");
    assertThat(path.weakest().claim()).isEqualTo(PLAN_PACT);
    assertThat(path.sources()).containsExactly("paper");
    assertThat(path.citations()).containsExactly(Citation.of("paper"));
    assertThat(path.developments())
        .extracting(Development::name)
        .containsExactly("idea", "plan", "pact");
    assertThat(path.permitted()).isEqualTo(Truth.UNKNOWN);
    assertThat(GRAPH.paths("pact", "idea")).isEmpty();
    assertThat(GRAPH.paths("nobody", "idea")).isEmpty();
  }

  @Test
  void aPathHasNoGaps() {
    InfluenceLink first = GRAPH.links().get(0);
    InfluenceLink third = GRAPH.links().get(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InfluencePath(ImmutableList.of()))
        .withMessageStartingWith("links is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InfluencePath(ImmutableList.of(first, third)))
        .withMessage("links has a gap: 'plan' is not 'war'");
  }

  @Test
  void aLinkIsWeakByItsKindThenByItsHedgingThenByItsStanding() {
    Influence firm = claim("i-1", "a", "b");
    ImmutableList<Influence> fromStrong =
        ImmutableList.of(
            firm,
            firm.withStanding(Standing.DISPUTED),
            firm.withHedging("in some degree"),
            firm.withHedging("in some degree").withStanding(Standing.DISPUTED),
            firm.withStrength(Strength.SEQUENCE));
    for (int i = 0; i < fromStrong.size(); i++) {
      for (int j = 0; j < fromStrong.size(); j++) {
        InfluenceLink one = new SmallGraph().graph(fromStrong.get(i)).links().get(0);
        InfluenceLink other = new SmallGraph().graph(fromStrong.get(j)).links().get(0);
        assertThat(one.isWeakerThan(other)).isEqualTo(i > j);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Standing.class)
  void onlyClaimsThatCountAreInIt(Standing standing) {
    assertThat(new SmallGraph().graph(IDEA_PLAN.withStanding(standing)).links())
        .hasSize(standing.counts() ? 1 : 0);
  }

  @Test
  void tellsWhoElseSaysSo() {
    Influence same = IDEA_PLAN.withId("i-4").withCitations(Citation.of("almanac"));
    Influence contrary =
        PLAN_PACT.withId("i-5").withPolarity(Polarity.NEGATIVE).withCitations(Citation.of("desk"));
    InfluenceGraph graph = new SmallGraph().graph(IDEA_PLAN, PLAN_PACT, WAR_PACT, same, contrary);
    assertThat(graph.corroborated())
        .extracting(InfluenceLink::claim)
        .containsExactly(IDEA_PLAN, same);
    assertThat(graph.sourcesOf(graph.links().get(0))).containsExactly("paper", "almanac");
    assertThat(graph.statedOnlyBy("paper"))
        .extracting(InfluenceLink::claim)
        .containsExactly(PLAN_PACT);
    assertThat(graph.statedOnlyBy("desk"))
        .extracting(InfluenceLink::claim)
        .containsExactly(contrary);
  }

  @ParameterizedTest
  @CsvSource({
    "SIGNED 2001, SIGNED 2002, PERMITTED",
    "SIGNED 2001-05-01, SIGNED 2001-05-01, PERMITTED",
    "SIGNED 2002, SIGNED 2001, REFUTED",
    "SIGNED 2001, SIGNED 2001-06, UNDECIDED",
    "SIGNED 2002 DISPUTED, SIGNED 2001, UNDECIDED",
    "SIGNED 2001 DISPUTED, SIGNED 2002, UNDECIDED",
    "SIGNED 2002, SIGNED 2001 DISPUTED, UNDECIDED",
    "ANNOUNCED 2001;SIGNED 2003, ANNOUNCED 2000;SIGNED 2002, PERMITTED",
    "ANNOUNCED 2001, ANNOUNCED 2000, REFUTED",
    "ANNOUNCED 2001;ENDED 1999, HELD 2002, PERMITTED",
    "ENDED 1999, HELD 2002, UNTESTED",
    "SIGNED 2001, NOT_IN_FORCE 2002, UNTESTED"
  })
  void theDatesAreThoseOfTheRecords(String initiative, String outcome, DateTest test) {
    InfluenceLink link =
        new SmallGraph()
            .record("cause", initiative.split(";"))
            .record("effect", outcome.split(";"))
            .graph(recorded("i-1", "cause", "effect"))
            .links()
            .get(0);
    assertThat(link.test()).isEqualTo(test);
    assertThat(link.dates().truth())
        .isEqualTo(
            switch (test) {
              case PERMITTED -> Truth.TRUE;
              case REFUTED -> Truth.FALSE;
              default -> Truth.UNKNOWN;
            });
  }

  @Test
  void aContradictionNamesBothDates() {
    InfluenceGraph graph =
        new SmallGraph()
            .record("role", "SIGNED 2015-12-21")
            .record("ban", "EXPIRED 2009-11-13")
            .graph(
                recorded("i-1", "role", "ban")
                    .withOutcomeMilestone(MilestoneType.EXPIRED)
                    .withHedging("in some degree")
                    .withStanding(Standing.DISPUTED));
    assertThat(graph.contradictions()).hasSize(1);
    assertThat(graph.explain())
        .isEqualTo(
            "i-1: QM: the role led to the ban (in some degree, DISPUTED) [paper]\n"
                + "  refuted by the dates: role signed 2015-12-21 [gazette]; "
                + "ban expired 2009-11-13 [gazette]\n");
    assertThat(graph.links().get(0)).hasToString("role led to ban (expired) [paper]");
    assertThat(graph.paths("role", "ban").get(0).permitted()).isEqualTo(Truth.FALSE);
  }

  @Test
  void aMilestoneThatTheClaimNamesCounts() {
    SmallGraph records =
        new SmallGraph()
            .record("cause", "ANNOUNCED 2001", "SIGNED 2005")
            .record("effect", "NEGOTIATIONS_STARTED 2003", "SIGNED 2006");
    Influence claim = recorded("i-1", "cause", "effect");
    Influence named =
        claim
            .withInitiativeMilestone(MilestoneType.SIGNED)
            .withOutcomeMilestone(MilestoneType.NEGOTIATIONS_STARTED);
    assertThat(records.graph(claim).tested(DateTest.PERMITTED)).hasSize(1);
    assertThat(records.graph(named).tested(DateTest.REFUTED)).hasSize(1);
    Influence missing = claim.withInitiativeMilestone(MilestoneType.HELD);
    assertThat(records.graph(missing).tested(DateTest.UNTESTED)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2003/2004, UNTESTED, 2003, 2004", "2001-05, UNTESTED, 2001-05, 2001-05"})
  void whatTheClaimAloneDatesIsNotTested(Edtf date, DateTest test, String start, String end) {
    InfluenceLink link = new SmallGraph().graph(IDEA_PLAN.withDate(date)).links().get(0);
    assertThat(link.test()).isEqualTo(test);
    assertThat(link.dates().reasonsText())
        .isEqualTo(
            "'idea' dated "
                + start
                + " by the claim itself [paper]; "
                + "'plan' dated "
                + end
                + " by the claim itself [paper]");
  }

  @Test
  void theDateOfTheClaimStandsInForARecordWithoutOne() {
    SmallGraph records = new SmallGraph().record("pact", "SIGNED 2002");
    Influence towards = claim("i-1", "idea", "the pact").withOutcomeId("pact");
    assertThat(records.graph(towards.withDate(Edtf.parse("2001/2002"))).links().get(0).test())
        .isEqualTo(DateTest.PERMITTED);
    assertThat(records.graph(towards.withDate(Edtf.parse("2003/2004"))).links().get(0).test())
        .isEqualTo(DateTest.REFUTED);
    assertThat(records.graph(towards.withDate(Edtf.parse("2002"))).links().get(0).test())
        .isEqualTo(DateTest.UNDECIDED);
    InfluenceLink undated = records.graph(towards).links().get(0);
    assertThat(undated.test()).isEqualTo(DateTest.UNTESTED);
    assertThat(undated.dates().reasonsText()).isEqualTo("'idea' has no date");
    Influence onwards = claim("i-1", "the pact", "peace").withInitiativeId("pact");
    InfluenceLink open = records.graph(onwards.withDate(Edtf.parse("2002/.."))).links().get(0);
    assertThat(open.dates().reasonsText()).isEqualTo("'peace' has no date");
  }

  @Test
  void agreementClaimsNoOrder() {
    SmallGraph records =
        new SmallGraph().record("cause", "SIGNED 2002").record("effect", "SIGNED 2001");
    Influence claim = recorded("i-1", "cause", "effect").withStrength(Strength.CORRESPOND);
    InfluenceLink link = records.graph(claim).links().get(0);
    assertThat(link.test()).isEqualTo(DateTest.UNTESTED);
    assertThat(link.dates().reasonsText())
        .isEqualTo("it is not said that the one went before the other");
  }
}
