package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.area.Framework;
import io.github.steppe.edtf.Count;
import io.github.steppe.event.EventKind;
import io.github.steppe.influence.Strength;
import io.github.steppe.program.ProgramKind;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Source;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SelectionsTest {

  private static final Relations WORLD = SmallWorld.relations();

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static Arguments row(Selection<?, ?> selection, String... ids) {
    return arguments(selection, List.of(ids));
  }

  static Stream<Arguments> agreements() {
    return Stream.of(
        row(WORLD.agreements().concerning("QM"), "pact-m", "new-pact-m", "corridor", "steel-m"),
        row(WORLD.agreements().concerning("XB"), "corridor"),
        row(WORLD.agreements().concerning("XC")),
        // A body stands for what it succeeded, not for what succeeded it.
        row(
            WORLD.agreements().concerning("UNION"),
            "pact-m",
            "new-pact-m",
            "pact-n",
            "interim-n",
            "note-n",
            "steel-m"),
        row(WORLD.agreements().concerning("LEAGUE"), "pact-m", "interim-n", "steel-m"),
        row(WORLD.agreements().between("LEAGUE", "QN"), "interim-n"),
        row(WORLD.agreements().between("UNION", "QN"), "pact-n", "interim-n", "note-n"),
        row(WORLD.agreements().between("QN", "UNION"), "pact-n", "interim-n", "note-n"),
        row(WORLD.agreements().between("QN", "QM"), "corridor"),
        row(WORLD.agreements().between("XA", "XB"), "corridor"),
        // A group stands for any of its members.
        row(
            WORLD.agreements().between("UNION", "REGION"),
            "pact-m",
            "new-pact-m",
            "pact-n",
            "interim-n",
            "note-n",
            "steel-m"),
        row(WORLD.agreements().between("UNION3", "REGION"), "corridor"),
        row(WORLD.agreements().between("QM", "QN").concerning("XA"), "corridor"),
        row(WORLD.agreements().kind(AgreementKind.SECTORAL), "steel-m"),
        row(WORLD.agreements().framework(Framework.POLITICAL), "pact-m", "new-pact-m", "pact-n"),
        row(WORLD.agreements().area("transport"), "pact-m", "corridor"));
  }

  static Stream<Arguments> policies() {
    return Stream.of(
        row(WORLD.policies().by("UNION"), "strategy", "measures-n", "envoy", "league-paper"),
        row(WORLD.policies().by("LEAGUE"), "league-paper"),
        row(WORLD.policies().by("REGION"), "plan-m"),
        row(WORLD.policies().concerning("QM"), "strategy", "plan-m", "envoy"),
        row(WORLD.policies().concerning("QN"), "strategy", "measures-n", "envoy"),
        row(WORLD.policies().concerning("LEAGUE"), "league-paper"),
        row(WORLD.policies().kind(PolicyKind.STATE_PROGRAM), "plan-m"),
        row(WORLD.policies().framework(Framework.SECURITY), "strategy", "measures-n"),
        row(WORLD.policies().area("sanctions"), "measures-n"),
        row(
            WORLD.policies().activeOn(day("2009-11-13")),
            "strategy",
            "measures-n",
            "envoy",
            "league-paper"),
        row(
            WORLD.policies().possiblyActiveOn(day("2009-11-13")),
            "strategy",
            "measures-n",
            "plan-m",
            "envoy",
            "league-paper"),
        row(WORLD.policies().activeOn(day("2007-06-21")), "measures-n", "envoy", "league-paper"),
        row(WORLD.policies().activeOn(day("2009-11-14")), "strategy", "envoy", "league-paper"));
  }

  static Stream<Arguments> programs() {
    return Stream.of(
        row(WORLD.programs().in("QM"), "bridges", "forum"),
        row(WORLD.programs().in("QN"), "bridges", "light", "forum"),
        row(WORLD.programs().in("REGION"), "bridges", "light", "forum"),
        row(WORLD.programs().in("XA")),
        row(WORLD.programs().fundedBy("UNION"), "bridges", "light"),
        row(WORLD.programs().fundedBy("LEAGUE"), "light"),
        row(WORLD.programs().fundedBy("QM")),
        row(WORLD.programs().kind(ProgramKind.DIALOGUE), "forum"),
        row(WORLD.programs().framework(Framework.SOCIAL), "bridges"),
        row(WORLD.programs().area("energy"), "light"),
        row(WORLD.programs().activeOn(day("2005-06-01")), "bridges", "light"),
        // Suspended in one country alone.
        row(WORLD.programs().in("QN").activeOn(day("2005-06-01")), "light"),
        row(WORLD.programs().activeOn(day("2005-06-01")).in("QN"), "light"),
        row(WORLD.programs().in("QM").activeOn(day("2005-06-01")), "bridges"),
        row(WORLD.programs().in("QM").in("QN").activeOn(day("2005-06-01"))),
        row(WORLD.programs().in("REGION").activeOn(day("2005-06-01")), "bridges", "light"),
        row(WORLD.programs().in("QN").activeOn(day("2006-01-01")), "bridges", "light"),
        row(WORLD.programs().activeOn(day("2013-06-01")), "light", "forum"),
        row(WORLD.programs().possiblyActiveOn(day("2013-06-01")), "bridges", "light", "forum"),
        row(WORLD.programs().activeOn(day("2021-01-01"))),
        row(WORLD.programs().possiblyActiveOn(day("2021-01-01")), "light", "forum"));
  }

  static Stream<Arguments> events() {
    return Stream.of(
        row(WORLD.events().involving("QM"), "summit-2007", "visit-m"),
        row(WORLD.events().involving("REGION"), "summit-2007", "visit-m", "fair-n"),
        row(WORLD.events().kind(EventKind.VISIT), "visit-m"),
        row(WORLD.events().framework(Framework.ECONOMIC), "fair-n"),
        row(WORLD.events().area("trade"), "summit-2007"));
  }

  static Stream<Arguments> claimsWithIds() {
    return Stream.of(
        row(WORLD.figures().about("QM"), "share-m", "share-m-almanac"),
        row(WORLD.figures().about("UNION"), "share-m", "share-m-almanac"),
        row(WORLD.figures().about("goal"), "goal-parts"),
        row(WORLD.figures().measure("parties"), "corridor-parties"),
        row(WORLD.influences().motivator("QM"), "plan-to-pact"),
        row(WORLD.influences().motivator("UNION")),
        row(WORLD.influences().strength(Strength.SEQUENCE), "talk-to-peace"),
        row(WORLD.influences().about("plan-m"), "plan-to-pact"),
        row(WORLD.influences().about("new-pact-m"), "plan-to-pact"),
        row(WORLD.influences().about("pact-m")),
        row(WORLD.interests().of("UNION"), "stability"),
        row(WORLD.interests().toward("UNION"), "investment"),
        row(WORLD.countries().where(country -> country.capital().isPresent()), "XA"));
  }

  @ParameterizedTest
  @MethodSource({"agreements", "policies", "programs", "events", "claimsWithIds"})
  void narrowingKeepsExactlyTheRowsThatMeetIt(Selection<?, ?> selection, List<String> ids) {
    assertThat(selection.list())
        .extracting(row -> ((Identified) row).id())
        .containsExactlyElementsOf(ids);
  }

  static Stream<Arguments> claims() {
    return Stream.of(
        row(
            WORLD.memberships().of("XC"),
            "XC: member of UNION 2000-05/..",
            "XC: member of UNION 2000/.."),
        row(
            WORLD.memberships().in("CLUB").on(day("2001-06-01")),
            "QM: member of CLUB 1995-01-01/..",
            "XB: elected member of CLUB 2001-01-01/2002-12-31"),
        row(
            WORLD.memberships().of("QN").on(day("1995-12-31")),
            "QN: observer of CLUB 1993-01-01/1995-12-31"),
        row(WORLD.memberships().of("QN").on(day("1996-01-01"))),
        row(
            WORLD.memberships().of("QN").possiblyOn(day("1996-01-01")),
            "QN: member of CLUB 1996-01-01/1999-12-31"),
        row(WORLD.memberships().of("XC").on(day("2000-05-15"))),
        row(
            WORLD.memberships().of("XC").possiblyOn(day("2000-05-15")),
            "XC: member of UNION 2000-05/.."),
        row(
            WORLD.memberships().of("XA").possiblyOn(day("1994-06-01")),
            "XA: member of UNION 1990-01-01/.."),
        row(WORLD.memberships().of("XA").on(day("2021-01-01"))),
        row(
            WORLD.appointments().office("envoy").on(day("2006-07-05")),
            "envoy: held by Ada Adams 2005-07-28/2006-07-05"),
        row(WORLD.appointments().on(day("2006-07-06"))),
        row(WORLD.appointments().on(day("2012-07-01"))),
        row(
            WORLD.appointments().possiblyOn(day("2012-07-01")),
            "envoy: held by Ben Brown 2006-10-05/2012",
            "envoy: held by Cy Clark 2012-06/.."),
        row(WORLD.appointments().person("Cy Clark"), "envoy: held by Cy Clark 2012-06/.."),
        row(WORLD.fundings().of("plan-m"), "plan-m: funding, headline: EUR 500.25"),
        row(WORLD.claims().about("visit-m"), "visit-m: held 2000", "visit-m: held 2000-06"),
        row(WORLD.claims().about("visit-m").from("paper"), "visit-m: held 2000"),
        row(
            WORLD.claims().standing(Standing.REJECTED),
            "XA: member of CLUB 1994/..",
            "pact-m: signed 1996-02",
            "UNION: imports from QN, 2002, LEAGUE2: EUR 1000000.00"));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void narrowingKeepsExactlyTheClaimsThatMeetIt(
      Selection<? extends Claim, ?> selection, List<String> statements) {
    assertThat(selection.list())
        .extracting(claim -> claim.topic().subject() + ": " + claim.statement())
        .containsExactlyElementsOf(statements);
  }

  static Stream<ThrowingCallable> unknown() {
    return Stream.of(
        () -> WORLD.agreements().concerning("no"),
        () -> WORLD.agreements().between("QM", "no"),
        () -> WORLD.policies().by("no"),
        () -> WORLD.policies().concerning("no"),
        () -> WORLD.programs().in("no"),
        () -> WORLD.programs().fundedBy("no"),
        () -> WORLD.events().involving("no"),
        () -> WORLD.memberships().of("no"),
        () -> WORLD.memberships().in("no"),
        () -> WORLD.appointments().office("bridges"),
        () -> WORLD.fundings().of("QM"),
        () -> WORLD.figures().about("no"),
        () -> WORLD.influences().motivator("no"),
        () -> WORLD.influences().about("QM"),
        () -> WORLD.interests().of("no"),
        () -> WORLD.interests().toward("no"),
        () -> WORLD.claims().from("no"),
        () -> WORLD.timeline().concerning("no"),
        () -> WORLD.trade().reporter("no"),
        () -> WORLD.trade().partner("no"),
        () -> WORLD.trade().composition("UNION"),
        () -> WORLD.trade().from("no"),
        () -> WORLD.accordingTo("no"),
        () -> WORLD.members("no"));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void anUnknownIdIsRefusedBeforeAnythingIsListed(ThrowingCallable call) {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
  }

  static Stream<Arguments> nulls() {
    return Stream.of(
        refused(() -> WORLD.agreements().kind(null), "kind"),
        refused(() -> WORLD.agreements().framework(null), "framework"),
        refused(() -> WORLD.agreements().area(null), "code"),
        refused(() -> WORLD.agreements().inForceOn(null), "day"),
        refused(() -> WORLD.agreements().possiblyInForceOn(null), "day"),
        refused(() -> WORLD.agreements().where(null), "condition"),
        refused(() -> WORLD.agreements().concerning(null), "party"),
        refused(() -> WORLD.policies().kind(null), "kind"),
        refused(() -> WORLD.policies().framework(null), "framework"),
        refused(() -> WORLD.policies().activeOn(null), "day"),
        refused(() -> WORLD.policies().possiblyActiveOn(null), "day"),
        refused(() -> WORLD.policies().where(null), "condition"),
        refused(() -> WORLD.programs().kind(null), "kind"),
        refused(() -> WORLD.programs().framework(null), "framework"),
        refused(() -> WORLD.programs().activeOn(null), "day"),
        refused(() -> WORLD.programs().possiblyActiveOn(null), "day"),
        refused(() -> WORLD.programs().where(null), "condition"),
        refused(() -> WORLD.events().kind(null), "kind"),
        refused(() -> WORLD.events().framework(null), "framework"),
        refused(() -> WORLD.memberships().on(null), "day"),
        refused(() -> WORLD.memberships().possiblyOn(null), "day"),
        refused(() -> WORLD.appointments().on(null), "day"),
        refused(() -> WORLD.appointments().person(null), "person"),
        refused(() -> WORLD.appointments().office(null), "id"),
        refused(() -> WORLD.figures().measure(null), "measure"),
        refused(() -> WORLD.figures().about(null), "id"),
        refused(() -> WORLD.influences().strength(null), "strength"),
        refused(() -> WORLD.influences().about(null), "id"),
        refused(() -> WORLD.claims().about(null), "subject"),
        refused(() -> WORLD.claims().standing(null), "standing"),
        refused(() -> WORLD.trade().flow(null), "flow"),
        refused(() -> WORLD.trade().product(null), "product"),
        refused(() -> WORLD.trade().where(null), "condition"),
        refused(() -> WORLD.timeline().between(null, day("2000-01-01")), "from"),
        refused(() -> WORLD.timeline().between(day("2000-01-01"), null), "to"),
        refused(() -> WORLD.members("UNION").on(null), "day"));
  }

  private static Arguments refused(ThrowingCallable call, String name) {
    return arguments(call, name);
  }

  @ParameterizedTest(name = "{1} {index}")
  @MethodSource("nulls")
  void nullIsRefusedAtOnceAndNamed(ThrowingCallable call, String name) {
    assertThatNullPointerException().isThrownBy(call).withMessage(name);
  }

  @Test
  void programsOfADayAreCountedAsARange() {
    for (String day : List.of("1990-01-01", "2005-06-01", "2006-12-31", "2026-01-01")) {
      Programs programs = WORLD.programs();
      assertThat(programs.countActiveOn(day(day)))
          .as(day)
          .isEqualTo(
              new Count(
                  programs.activeOn(day(day)).count(),
                  programs.possiblyActiveOn(day(day)).count()));
    }
    assertThat(WORLD.programs().countActiveOn(day("2005-06-01")).min()).isEqualTo(2);
  }

  @Test
  void anAreaThatIsNoneIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> WORLD.programs().area("Energy"));
    assertThatIllegalArgumentException().isThrownBy(() -> WORLD.policies().area("no area"));
    assertThatIllegalArgumentException().isThrownBy(() -> WORLD.events().area(""));
  }

  @Test
  void aSelectionCanBeListedStreamedCountedAndIterated() {
    Programs programs = WORLD.programs().in("QM");
    List<Chronicle> iterated = new ArrayList<>();
    programs.forEach(iterated::add);
    assertThat(iterated).isEqualTo(programs.list());
    assertThat(programs.stream()).containsExactlyElementsOf(programs.list());
    assertThat(programs.count()).isEqualTo(2);
    assertThat(programs.first()).contains(WORLD.program("bridges"));
    assertThat(programs).hasToString(programs.list().toString());
  }

  @Test
  void anEmptySelectionIsEmptyInEveryWay() {
    Policies none = WORLD.policies().area("fishing");
    assertThat(none.count()).isZero();
    assertThat(none.first()).isEmpty();
    assertThat(none.sources()).isEmpty();
    assertThat(none.explain()).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> none.iterator().next());
  }

  static Stream<Arguments> sources() {
    return Stream.of(
        row(
            WORLD.agreements().where(row -> row.id().equals("pact-m")),
            "almanac",
            "desk",
            "gazette",
            "paper"),
        row(WORLD.agreements().kind(AgreementKind.INTERIM_TRADE), "desk"),
        row(WORLD.events().kind(EventKind.FORUM), "almanac", "paper"),
        row(WORLD.memberships().of("QM"), "gazette", "paper"),
        row(WORLD.fundings().of("plan-m"), "paper"),
        row(WORLD.trade().year(2003), "desk"),
        row(WORLD.timeline().concerning("XC"), "gazette"),
        row(WORLD.phases().where(phase -> phase.id().equals("light-pilot"))));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void theSourcesOfASelectionAreThoseOfItsRows(Selection<?, ?> selection, List<String> ids) {
    assertThat(selection.sources()).extracting(Source::id).containsExactlyElementsOf(ids);
  }

  static Stream<Arguments> explained() {
    Function<String, Selection<?, ?>> pact =
        id -> WORLD.agreements().where(row -> row.id().equals(id));
    return Stream.of(
        arguments(pact.apply("pact-m"), "pact-m: Pact M [gazette, paper#p. 1]\n"),
        arguments(
            WORLD.memberships().of("XB").in("UNION"),
            "XB: member of UNION 1990-01-01/2010-06-30 [gazette, desk]\n"),
        arguments(
            WORLD.memberships().of("QN").possiblyOn(day("1998-01-01")),
            "QN: member of CLUB 1996-01-01/1999-12-31 [almanac] DISPUTED: The club lists"
                + " nobody.\n"),
        arguments(
            WORLD.memberships().of("XC").where(row -> row.cites("paper")),
            "XC: member of UNION 2000/.. [paper] SUPERSEDED\n"),
        arguments(
            WORLD.interests(),
            "investment: expects from UNION: more investment [paper]\n"
                + "stability: aims at stability [gazette]\n"),
        arguments(WORLD.concepts().where(row -> row.cites("almanac")), "nearness [almanac]\n"),
        arguments(
            WORLD.timeline().concerning("XC").between(day("2000-01-01"), day("2000-12-31")),
            "2000-05  XC becomes member of UNION (date not exact) [gazette]\n"));
  }

  @ParameterizedTest
  @MethodSource("explained")
  void aSelectionExplainsEachRowOnALine(Selection<?, ?> selection, String explanation) {
    assertThat(selection.explain()).isEqualTo(explanation);
  }
}
