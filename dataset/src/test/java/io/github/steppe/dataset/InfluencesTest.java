package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Truth;
import io.github.steppe.influence.DateTest;
import io.github.steppe.influence.Influence;
import io.github.steppe.influence.InfluenceGraph;
import io.github.steppe.influence.InfluenceLink;
import io.github.steppe.influence.InfluencePath;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to have led to what, by the data that is shipped. */
class InfluencesTest {

  private static final Relations RELATIONS = EuCentralAsia.relations();
  private static final InfluenceGraph GRAPH = RELATIONS.influences().graph();

  private static InfluenceLink link(String id) {
    return GRAPH.links().stream()
        .filter(link -> link.claim().id().startsWith(id + "-"))
        .findAny()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "i-05, PERMITTED", // 1994-03-29, 2000-06
    "i-07, PERMITTED", // 2000-06, 2007
    "i-12, PERMITTED", // 2009, 2015-12-21
    "i-19, PERMITTED", // 2015-12-21, 2017-12-19
    "i-40, PERMITTED", // 1992, 2004-10-11
    "i-09, UNDECIDED", // 2007, 2007-06
    "i-32, UNDECIDED", // 1992 or, disputed, 1991; 1991
    "i-33, UNDECIDED", // 2001, 2001-12-10 to 2007-03-27
    "i-15, UNTESTED", // shows, no order claimed
    "i-18, UNTESTED", // a role without a date
    "i-35, UNTESTED" // dated by the paper alone
  })
  void whatTheDatesSay(String id, DateTest test) {
    assertThat(link(id).test()).isEqualTo(test);
  }

  @Test
  void theDatesRefuteNoClaim() {
    assertThat(GRAPH.contradictions()).isEmpty();
    assertThat(GRAPH.links()).hasSize(RELATIONS.influences().count());
  }

  /** The reading that the note warns of: the agreement of 2015 cannot have ended them in 2009. */
  @Test
  void theSanctionsEndedBeforeTheAgreement() {
    Influence role = link("i-18").claim();
    Influence read =
        role.withId("read-as-epca")
            .withInitiativeId("epca-kz")
            .withInitiativeMilestone(MilestoneType.SIGNED);
    Relations own = RELATIONS.with(Facts.builder().addInfluences(read).build());
    assertThat(own.influences().graph().contradictions())
        .extracting(link -> link.claim().id())
        .containsExactly("read-as-epca");
  }

  @Test
  void thePathOfThePaperToTheStrategy() {
    InfluencePath path = GRAPH.paths("eurasian-union-idea-1994", "strategy-2007").get(0);
    assertThat(path.links()).hasSize(3);
    assertThat(path.weakest()).isEqualTo(link("i-05"));
    assertThat(path.sources()).containsExactly("aydin-2018");
    assertThat(path.permitted()).isEqualTo(Truth.UNKNOWN);
    assertThat(GRAPH.paths("path-to-europe", "epca-kg"))
        .extracting(InfluencePath::permitted)
        .containsExactly(Truth.TRUE);
  }

  @Test
  void thePaperGivesTwoReasonsForTheSpecialRepresentative() {
    assertThat(GRAPH.ledTo("eusr-ca")).containsExactly(link("i-15"), link("i-34"));
    assertThat(GRAPH.ledTo("strategy-2007")).containsExactly(link("i-09"), link("i-42"));
  }

  @Test
  void nobodyElseSaysWhatThePaperSays() {
    assertThat(GRAPH.corroborated()).isEmpty();
    assertThat(GRAPH.statedOnlyBy("aydin-2018")).hasSize(41);
    assertThat(GRAPH.statedOnlyBy("alternativakz-2025")).containsExactly(link("i-41"));
  }

  @Test
  void aMilestoneThatIsNamedIsThere() {
    for (Influence influence : RELATIONS.influences()) {
      requireMilestone(influence.initiativeId(), influence.initiativeMilestone());
      requireMilestone(influence.outcomeId(), influence.outcomeMilestone());
    }
  }

  private static void requireMilestone(Optional<String> id, Optional<MilestoneType> type) {
    if (type.isPresent()) {
      Chronicle record = (Chronicle) RELATIONS.find(id.orElseThrow()).orElseThrow();
      assertThat(record.milestones())
          .as(record.id())
          .anyMatch(claim -> claim.type() == type.get() && claim.standing().counts());
    }
  }
}
