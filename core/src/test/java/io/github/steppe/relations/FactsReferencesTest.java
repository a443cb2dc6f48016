package io.github.steppe.relations;

import static io.github.steppe.relations.SmallWorld.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.party.Country;
import io.github.steppe.program.ProgramKind;
import io.github.steppe.relations.InvalidFactsException.Flaw;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactsReferencesTest {

  private static final Facts WORLD = SmallWorld.facts();

  private static List<Flaw> flaws(Facts facts) {
    return catchThrowableOfType(InvalidFactsException.class, () -> Relations.of(facts)).flaws();
  }

  private static List<String> texts(Facts facts) {
    return flaws(facts).stream().map(Flaw::toString).toList();
  }

  /** Each a row with one broken reference, and how that is told. */
  static Stream<Arguments> brokenReferences() {
    return Stream.of(
        broken(
            b -> b.addCountries(Country.builder().id("ZZ").addAllCitations(by("no")).build()),
            "countries, ZZ, citations: 'no' is no source"),
        broken(
            b -> b.addOrganizations(WORLD.organizations().get(0).withId("O").withSucceeds("no")),
            "organizations, O, succeeds: 'no' is no country, organization or group"),
        broken(
            b ->
                b.addOrganizations(
                    WORLD.organizations().get(0).withId("O").withCitations(by("no"))),
            "organizations, O, citations: 'no' is no source"),
        broken(
            b -> b.addGroups(WORLD.groups().get(0).withId("G").withMembers("QM", "no")),
            "groups, G, members: 'no' is no country, organization or group"),
        broken(
            b -> b.addGroups(WORLD.groups().get(0).withId("G").withDefiner("no")),
            "groups, G, definer: 'no' is no party or source"),
        broken(
            b -> b.addGroups(WORLD.groups().get(0).withId("G").withCitations(by("no"))),
            "groups, G, citations: 'no' is no source"),
        broken(
            b -> b.addAgreements(SmallTexts.agreement("a", AgreementKind.SECTORAL, "no").build()),
            "agreements, a, parties: 'no' is no country, organization or group"),
        broken(
            b ->
                b.addAgreements(
                    SmallTexts.agreement("a", AgreementKind.SECTORAL, "REGION").build()),
            "agreements, a, parties: 'REGION' is a group, which cannot be party to an agreement"),
        broken(
            b ->
                b.addAgreements(
                    SmallTexts.agreement("a", AgreementKind.SECTORAL, "QM")
                        .addLinks(Link.parse("AMENDS:no"))
                        .build()),
            "agreements, a, links: 'no' is no agreement, policy, program or event"),
        broken(
            b ->
                b.addAgreements(
                    SmallTexts.agreement("a", AgreementKind.SECTORAL, "QM")
                        .addAllCitations(by("no"))
                        .build()),
            "agreements, a, citations: 'no' is no source"),
        broken(
            b -> b.addPolicies(SmallTexts.policy("p", PolicyKind.STRATEGY, "no").build()),
            "policies, p, author: 'no' is no country, organization or group"),
        broken(
            b ->
                b.addPolicies(
                    SmallTexts.policy("p", PolicyKind.STRATEGY, "QM").addAddressees("no").build()),
            "policies, p, addressees: 'no' is no country, organization or group"),
        broken(
            b ->
                b.addPolicies(
                    SmallTexts.policy("p", PolicyKind.STRATEGY, "QM")
                        .addLinks(Link.parse("AMENDS:no"))
                        .build()),
            "policies, p, links: 'no' is no agreement, policy, program or event"),
        broken(
            b -> b.addPrograms(SmallTexts.program("p", ProgramKind.PROJECT).funder("no").build()),
            "programs, p, funder: 'no' is no country, organization or group"),
        broken(
            b -> b.addPrograms(SmallTexts.program("p", ProgramKind.PROJECT, "no").build()),
            "programs, p, countries: 'no' is no country, organization or group"),
        broken(
            b ->
                b.addPrograms(
                    SmallTexts.program("p", ProgramKind.PROJECT)
                        .addLinks(Link.parse("AMENDS:no"))
                        .build()),
            "programs, p, links: 'no' is no agreement, policy, program or event"),
        broken(
            b ->
                b.addEvents(
                    WORLD.events().get(2).withMilestones().withId("e").withParticipants("no")),
            "events, e, participants: 'no' is no country, organization or group"),
        broken(
            b ->
                b.addEvents(
                    WORLD
                        .events()
                        .get(2)
                        .withMilestones()
                        .withId("e")
                        .withLinks(Link.parse("AMENDS:no"))),
            "events, e, links: 'no' is no agreement, policy, program or event"),
        broken(
            b -> b.addPhases(SmallWorld.phase("p", "no", "P").build()),
            "phases, p, program: 'no' is no agreement, policy, program or event"),
        broken(
            b -> b.addPhases(SmallWorld.phase("p", "light", "P").addAllCitations(by("no")).build()),
            "phases, p, citations: 'no' is no source"),
        broken(
            b -> b.addConcepts(WORLD.concepts().get(0).withId("c").withCitations(by("no"))),
            "concepts, c, citations: 'no' is no source"));
  }

  /** The same for claims. */
  static Stream<Arguments> brokenClaims() {
    return Stream.of(
        broken(
            b -> b.addMemberships(SmallWorld.membership("no", "CLUB", "2001/..", "desk").build()),
            "member: 'no' is no country, organization or group"),
        broken(
            b -> b.addMemberships(SmallWorld.membership("QM", "no", "2001/..", "desk").build()),
            "body: 'no' is no country, organization or group"),
        broken(
            b -> b.addMemberships(SmallWorld.membership("QM", "CLUB", "2001/..", "no").build()),
            "citations: 'no' is no source"),
        broken(
            b -> b.addFundings(SmallWorld.funding("no", "s", "1", "desk").build()),
            "program: 'no' is no agreement, policy, program or event"),
        broken(
            b -> b.addFundings(SmallWorld.funding("light", "s", "1", "desk").phase("no").build()),
            "phase: 'no' is no phase"),
        broken(
            b -> b.addAppointments(WORLD.appointments().get(0).withOffice("bridges")),
            "office: 'bridges' is no policy"),
        broken(
            b -> b.addTrade(WORLD.trade().get(0).withReporter("no")),
            "reporter: 'no' is no country, organization or group"),
        broken(
            b -> b.addTrade(WORLD.trade().get(0).withPartner("no")),
            "partner: 'no' is no country, organization or group"),
        broken(
            b -> b.addTrade(WORLD.trade().get(0).withComposition("no")),
            "composition: 'no' is no country, organization or group"),
        broken(
            b -> b.addFigures(SmallWorld.figure("f", "no", "m", "1", "u", "desk").build()),
            "subject: 'no' is the id of no record"),
        broken(
            b ->
                b.addFigures(
                    SmallWorld.figure("f", "QM", "m", "1", "u", "desk").counterpart("no").build()),
            "counterpart: 'no' is the id of no record"),
        broken(
            b -> b.addInfluences(WORLD.influences().get(0).withId("i").withMotivator("no")),
            "motivator: 'no' is no country, organization or group"),
        broken(
            b -> b.addInfluences(WORLD.influences().get(0).withId("i").withInitiativeId("no")),
            "initiative_id: 'no' is no agreement, policy, program or event"),
        broken(
            b -> b.addInfluences(WORLD.influences().get(0).withId("i").withOutcomeId("no")),
            "outcome_id: 'no' is no agreement, policy, program or event"),
        broken(
            b -> b.addInterests(SmallWorld.interest("i", "no", "aim", "desk").build()),
            "holder: 'no' is no country, organization or group"),
        broken(
            b -> b.addInterests(SmallWorld.interest("i", "QM", "aim", "desk").toward("no").build()),
            "toward: 'no' is no country, organization or group"));
  }

  private static Arguments broken(Consumer<Facts.Builder> row, String told) {
    return arguments(row, told);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("brokenReferences")
  void aBrokenReferenceIsNamed(Consumer<Facts.Builder> row, String told) {
    Facts.Builder facts = Facts.builder().from(WORLD);
    row.accept(facts);
    assertThat(texts(facts.build())).containsExactly(told);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("brokenClaims")
  void aBrokenReferenceOfAClaimIsNamed(Consumer<Facts.Builder> row, String told) {
    Facts.Builder facts = Facts.builder().from(WORLD);
    row.accept(facts);
    assertThat(texts(facts.build())).singleElement().asString().endsWith(", " + told);
  }

  @Test
  void everyBrokenReferenceIsNamedAtOnce() {
    Facts.Builder facts = Facts.builder().from(WORLD);
    Stream.concat(brokenReferences(), brokenClaims()).forEach(row -> add(row, facts));
    List<Flaw> flaws = flaws(facts.build());
    assertThat(flaws)
        .extracting(flaw -> flaw.column() + ": '" + flaw.value() + "' " + flaw.rule())
        .containsAll(
            Stream.concat(brokenReferences(), brokenClaims())
                .map(row -> row.get()[1].toString().replaceAll(".*, (?=[a-z_]+: ')", ""))
                .toList());
  }

  @SuppressWarnings("unchecked") // as the tables above have it
  private static void add(Arguments row, Facts.Builder facts) {
    ((Consumer<Facts.Builder>) row.get()[0]).accept(facts);
  }
}
