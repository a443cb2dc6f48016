package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.relations.FirstMovers;
import io.github.steppe.relations.Mover;
import io.github.steppe.relations.Mover.Place;
import io.github.steppe.relations.Relations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who of the five was first, by the data that is shipped. */
class FirstMoversOfTheFiveTest {

  private static final Relations RELATIONS = EuCentralAsia.relations();
  private static final List<FirstMovers> ALL = FirstMovers.all(RELATIONS, "EU", "CENTRAL_ASIA");

  private static FirstMovers family(String name) {
    return ALL.stream().filter(movers -> movers.family().equals(name)).findAny().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "'partnership and cooperation, signed', KZ KG UZ TM TJ",
    "'enhanced partnership and cooperation, negotiations started', KZ KG UZ TJ",
    "'enhanced partnership and cooperation, signed', KZ KG UZ",
    "'interim trade, signed', KZ UZ TM",
    "'memorandum, signed', KZ TM UZ",
    "'member of WTO', KG TJ KZ",
    "'member of UNSC', KZ KG"
  })
  void orderInTime(String family, String parties) {
    FirstMovers movers = family(family);
    assertThat(movers.movers()).extracting(Mover::party).containsExactly(parties.split(" "));
    assertThat(movers.first()).containsExactly(parties.substring(0, 2));
    assertThat(movers.undecided()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'partnership and cooperation, signed', KG, 17",
    "'partnership and cooperation, signed', TJ, 3549",
    "'enhanced partnership and cooperation, signed', UZ, 3595",
    "'memorandum, signed', TM, 514 to 544",
    "'interim trade, signed', UZ, 199 to 802",
    "'member of WTO', KZ, 6189"
  })
  void daysAfterTheFirst(String family, String party, String days) {
    assertThat(family(family).lag(party).orElseThrow()).hasToString(days);
  }

  @Test
  void threeAgreementsEnteredIntoForceOnOneDay() {
    FirstMovers movers = family("partnership and cooperation, entered into force");
    assertThat(movers.ties()).hasSize(1);
    assertThat(movers.ties().get(0)).containsExactlyInAnyOrder("KZ", "KG", "UZ");
    assertThat(movers.place("KZ")).isEqualTo(Place.TIED);
    assertThat(movers.place("TJ")).isEqualTo(Place.LATER);
    assertThat(movers.place("TM")).isEqualTo(Place.UNRECORDED);
  }

  @Test
  void nobodySignedBeforeIndependence() {
    assertThat(ALL)
        .extracting(FirstMovers::family)
        .isNotEmpty()
        .noneMatch(family -> family.startsWith("trade and cooperation"));
  }

  @Test
  void anActForAllIsNoRace() {
    assertThat(family("strategy of EU, in effect").isOneAct()).isTrue();
    assertThat(family("member of UN").isOneAct()).isFalse();
    assertThat(family("member of UN").first()).hasSize(5);
  }

  @Test
  void whatWasNotYetKnownIsNotTold() {
    Relations then = RELATIONS.asKnownOn(LocalDate.of(2019, 1, 1));
    FirstMovers enhanced =
        FirstMovers.of(
            then,
            "EU",
            "CENTRAL_ASIA",
            AgreementKind.ENHANCED_PARTNERSHIP_AND_COOPERATION,
            MilestoneType.SIGNED);
    assertThat(enhanced.place("KZ")).isEqualTo(Place.ONLY);
    assertThat(enhanced.unrecorded()).contains("KG", "UZ");
  }

  @Test
  void everyMoverIsCited() {
    for (FirstMovers movers : ALL) {
      assertThat(RELATIONS.sources(movers)).as(movers.family()).isNotEmpty();
      assertThat(movers.possiblyFirst())
          .as(movers.family())
          .isNotEmpty()
          .containsAll(movers.first());
    }
  }
}
