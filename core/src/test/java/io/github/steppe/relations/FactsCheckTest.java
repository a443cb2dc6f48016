package io.github.steppe.relations;

import static io.github.steppe.relations.SmallWorld.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.party.Country;
import io.github.steppe.party.Organization;
import io.github.steppe.relations.InvalidFactsException.Flaw;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactsCheckTest {

  private static final Facts WORLD = SmallWorld.facts();

  private static List<Flaw> flaws(Facts facts) {
    return catchThrowableOfType(InvalidFactsException.class, () -> Relations.of(facts)).flaws();
  }

  private static List<String> texts(Facts facts) {
    return flaws(facts).stream().map(Flaw::toString).toList();
  }

  private static Arguments broken(Consumer<Facts.Builder> row, String told) {
    return arguments(row, told);
  }

  @Test
  void theMessageCountsAndListsTheFlaws() {
    Facts one = Facts.builder().addMemberships(WORLD.memberships().get(0)).build();
    assertThat(catchThrowableOfType(InvalidFactsException.class, () -> Relations.of(one)))
        .hasMessageStartingWith("3 flaws\nmemberships, ")
        .hasMessageContaining(", member: 'XA' is no country, organization or group\nmemberships, ");
    Facts two = Facts.builder().addConcepts(WORLD.concepts().get(0)).build();
    assertThat(catchThrowableOfType(InvalidFactsException.class, () -> Relations.of(two)))
        .hasMessage("1 flaw\nconcepts, goal, citations: 'paper' is no source");
  }

  static Stream<Arguments> doubled() {
    return Stream.of(
        broken(b -> b.addSources(WORLD.sources().get(0)), "sources, gazette"),
        broken(b -> b.addCountries(WORLD.countries().get(0)), "countries, XA"),
        broken(b -> b.addOrganizations(WORLD.organizations().get(1)), "organizations, LEAGUE"),
        broken(b -> b.addGroups(WORLD.groups().get(1)), "groups, LEAGUE2"),
        broken(
            b -> b.addAgreements(WORLD.agreements().get(0).withMilestones()), "agreements, pact-m"),
        broken(b -> b.addPolicies(WORLD.policies().get(3).withMilestones()), "policies, envoy"),
        broken(b -> b.addPrograms(WORLD.programs().get(1).withMilestones()), "programs, light"),
        broken(b -> b.addEvents(WORLD.events().get(0).withMilestones()), "events, summit-2007"),
        broken(b -> b.addPhases(WORLD.phases().get(0)), "phases, bridges-1"),
        broken(b -> b.addConcepts(WORLD.concepts().get(0)), "concepts, goal"),
        broken(b -> b.addFigures(WORLD.figures().get(0).withMeasure("other")), "figures, share-m"),
        broken(
            b -> b.addInterests(WORLD.interests().get(0).withAim("other")),
            "interests, investment"),
        broken(
            b ->
                b.addInfluences(
                    WORLD
                        .influences()
                        .get(0)
                        .withStrength(io.github.steppe.influence.Strength.SEQUENCE)),
            "influences, plan-to-pact"),
        // Parties share their ids, and so do texts, programs and events.
        broken(
            b -> b.addCountries(Country.of("UN")).addOrganizations(named("UN")),
            "organizations, UN"),
        broken(
            b -> b.addPolicies(SmallTexts.policy("light", PolicyKind.STRATEGY, "QM").build()),
            "programs, light"));
  }

  private static Organization named(String id) {
    return WORLD.organizations().get(2).withId(id);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("doubled")
  void anIdIsUsedOnce(Consumer<Facts.Builder> row, String told) {
    Facts.Builder facts = Facts.builder().from(WORLD);
    row.accept(facts);
    String id = told.substring(told.indexOf(' ') + 1);
    assertThat(texts(facts.build()))
        .containsExactly(told + ", id: '" + id + "' the id is used twice");
  }

  @Test
  void aClaimIsStatedOnceWithAllItsSources() {
    Facts facts =
        Facts.builder()
            .from(WORLD)
            .addMemberships(WORLD.memberships().get(0).withCitations(by("desk")).withNote("Again."))
            .build();
    assertThat(flaws(facts))
        .singleElement()
        .satisfies(
            flaw -> {
              assertThat(flaw.table()).isEqualTo("memberships");
              assertThat(flaw.row()).isSameAs(facts.memberships().get(9));
              assertThat(flaw.column()).isEmpty();
              assertThat(flaw.value()).isEqualTo("member of UNION 1990-01-01/..");
              assertThat(flaw.rule()).isEqualTo("is claimed twice; name all sources in one claim");
            });
  }

  @Test
  void anEqualValueOfAnotherVintageIsAnotherClaim() {
    Facts.Builder facts = Facts.builder().from(WORLD);
    facts.addTrade(WORLD.trade().get(0).withVintage(EdtfDate.parse("2010")));
    assertThat(Relations.of(facts.build()).facts().trade()).hasSize(WORLD.trade().size() + 1);
    facts.addTrade(WORLD.trade().get(0).withCitations(by("desk")));
    assertThat(flaws(facts.build())).extracting(Flaw::table).containsExactly("trade");
  }

  @Test
  void anEqualDateAtAnotherPlaceIsAnotherClaim() {
    var signed =
        SmallTexts.milestone("a", MilestoneType.SIGNED, "1995-01-23", "gazette").place("Aria City");
    var elsewhere =
        SmallTexts.milestone("a", MilestoneType.SIGNED, "1995-01-23", "paper")
            .standing(Standing.REJECTED);
    var agreement = SmallTexts.agreement("a", AgreementKind.SECTORAL, "QM");
    Facts.Builder facts = Facts.builder().from(WORLD);
    facts.addAgreements(
        agreement.addMilestones(signed.build(), elsewhere.place("Briaville").build()).build());
    assertThat(Relations.of(facts.build()).agreement("a").milestones()).hasSize(2);
    facts.addAgreements(
        SmallTexts.agreement("b", AgreementKind.SECTORAL, "QM")
            .addMilestones(
                signed.subject("b").build(), elsewhere.subject("b").place("Aria City").build())
            .build());
    assertThat(texts(facts.build()))
        .singleElement()
        .asString()
        .startsWith("milestones, ")
        .endsWith(": 'signed 1995-01-23' is claimed twice; name all sources in one claim");
  }

  @Test
  void aMilestoneIsOfAKnownPartyAndCitesAKnownSource() {
    Facts facts =
        Facts.builder()
            .from(WORLD)
            .addAgreements(
                SmallTexts.agreement("a", AgreementKind.SECTORAL, "QM")
                    .addMilestones(
                        SmallTexts.milestone("a", MilestoneType.ACCEDED, "1995", "no")
                            .party("nobody")
                            .build())
                    .build())
            .build();
    assertThat(flaws(facts))
        .extracting(Flaw::table, Flaw::column, Flaw::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("milestones", "party", "nobody"),
            org.assertj.core.groups.Tuple.tuple("milestones", "citations", "no"));
  }

  @Test
  void noBodySucceedsItself() {
    Facts facts =
        Facts.builder()
            .from(WORLD)
            .addOrganizations(
                named("A").withSucceeds("UNION", "B"),
                named("B").withSucceeds("C"),
                named("C").withSucceeds("A"),
                named("D").withSucceeds("D"),
                named("E").withSucceeds("A"))
            .build();
    assertThat(texts(facts))
        .containsExactly(
            "organizations, A, succeeds: 'A' succeeds itself",
            "organizations, B, succeeds: 'B' succeeds itself",
            "organizations, C, succeeds: 'C' succeeds itself",
            "organizations, D, succeeds: 'D' succeeds itself");
  }

  @Test
  void theTableOfAClaimIsNamed() {
    Facts facts =
        Facts.builder()
            .addMemberships(WORLD.memberships().get(0))
            .addFundings(WORLD.fundings().get(0))
            .addAppointments(WORLD.appointments().get(0))
            .addTrade(SmallTrade.record(Flow.EXPORT, "QM", "2001", "EUR 1", "paper").build())
            .addFigures(WORLD.figures().get(0))
            .addInfluences(WORLD.influences().get(0))
            .addInterests(WORLD.interests().get(0))
            .addEvents(WORLD.events().get(2))
            .build();
    assertThat(flaws(facts).stream().filter(flaw -> flaw.column().equals("citations")))
        .extracting(Flaw::table)
        .containsExactly(
            "events",
            "memberships",
            "milestones",
            "milestones",
            "fundings",
            "appointments",
            "trade",
            "figures",
            "influences",
            "interests");
  }

  @Test
  void aFlawHasNoNullParts() {
    assertThatNullPointerException().isThrownBy(() -> new Flaw(null, "", "", "", ""));
    assertThatNullPointerException().isThrownBy(() -> new Flaw("", null, "", "", ""));
    assertThatNullPointerException().isThrownBy(() -> new Flaw("", "", null, "", ""));
    assertThatNullPointerException().isThrownBy(() -> new Flaw("", "", "", null, ""));
    assertThatNullPointerException().isThrownBy(() -> new Flaw("", "", "", "", null));
  }
}
