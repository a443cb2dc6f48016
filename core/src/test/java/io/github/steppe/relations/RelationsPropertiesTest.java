package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.area.Framework;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.Truth;
import io.github.steppe.event.EventKind;
import io.github.steppe.influence.Strength;
import io.github.steppe.party.Members;
import io.github.steppe.program.ProgramKind;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Source;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of selections, on every way to narrow one. */
class RelationsPropertiesTest {

  private static final Relations WORLD = SmallWorld.relations();

  /** One step that narrows, with a name for the reports. */
  record Step<S>(String name, UnaryOperator<S> narrow) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final Arbitrary<String> PARTY =
      Arbitraries.of("UNION", "LEAGUE", "CLUB", "QM", "QN", "XA", "XB", "REGION", "UNION3");
  private static final Arbitrary<String> AREA =
      Arbitraries.of("trade", "transport", "energy", "sanctions");
  private static final Arbitrary<Framework> FRAMEWORK = Arbitraries.of(Framework.class);

  /** Days near which something changes, and others. */
  @Provide
  static Arbitrary<LocalDate> day() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(7000, 19000).map(LocalDate::ofEpochDay),
        Combinators.combine(
                Arbitraries.of(
                    "1990-01-01",
                    "1995-01-23",
                    "1997-01-01",
                    "1999-07-01",
                    "2000-05-15",
                    "2003-05-01",
                    "2005-08-15",
                    "2008-01-01",
                    "2012-03-01",
                    "2020-12-31"),
                Arbitraries.integers().between(-1, 1))
            .as((text, more) -> LocalDate.parse(text).plusDays(more)));
  }

  @Provide
  Arbitrary<List<Step<Agreements>>> agreementSteps() {
    return steps(
        PARTY.map(id -> new Step<>("concerning " + id, s -> s.concerning(id))),
        Combinators.combine(PARTY, PARTY)
            .as((a, b) -> new Step<>("between " + a + " " + b, s -> s.between(a, b))),
        day().map(day -> new Step<>("in force " + day, s -> s.inForceOn(day))),
        day().map(day -> new Step<>("possibly " + day, s -> s.possiblyInForceOn(day))),
        Arbitraries.of(AgreementKind.class).map(k -> new Step<>("kind " + k, s -> s.kind(k))),
        FRAMEWORK.map(f -> new Step<>(f.name(), s -> s.framework(f))),
        AREA.map(area -> new Step<>(area, s -> s.area(area))),
        Arbitraries.of("-m", "-n")
            .map(end -> new Step<>(end, s -> s.where(row -> row.id().endsWith(end)))));
  }

  @Provide
  Arbitrary<List<Step<Programs>>> programSteps() {
    return steps(
        PARTY.map(id -> new Step<>("in " + id, s -> s.in(id))),
        PARTY.map(id -> new Step<>("funded by " + id, s -> s.fundedBy(id))),
        day().map(day -> new Step<>("active " + day, s -> s.activeOn(day))),
        day().map(day -> new Step<>("possibly " + day, s -> s.possiblyActiveOn(day))),
        Arbitraries.of(ProgramKind.class).map(k -> new Step<>("kind " + k, s -> s.kind(k))),
        FRAMEWORK.map(f -> new Step<>(f.name(), s -> s.framework(f))),
        AREA.map(area -> new Step<>(area, s -> s.area(area))));
  }

  @Provide
  Arbitrary<List<Step<Policies>>> policySteps() {
    return steps(
        PARTY.map(id -> new Step<>("by " + id, s -> s.by(id))),
        PARTY.map(id -> new Step<>("concerning " + id, s -> s.concerning(id))),
        day().map(day -> new Step<>("active " + day, s -> s.activeOn(day))),
        day().map(day -> new Step<>("possibly " + day, s -> s.possiblyActiveOn(day))),
        Arbitraries.of(PolicyKind.class).map(k -> new Step<>("kind " + k, s -> s.kind(k))),
        FRAMEWORK.map(f -> new Step<>(f.name(), s -> s.framework(f))),
        AREA.map(area -> new Step<>(area, s -> s.area(area))));
  }

  @Provide
  Arbitrary<List<Step<Events>>> eventSteps() {
    return steps(
        PARTY.map(id -> new Step<>("involving " + id, s -> s.involving(id))),
        Arbitraries.of(EventKind.class).map(k -> new Step<>("kind " + k, s -> s.kind(k))),
        FRAMEWORK.map(f -> new Step<>(f.name(), s -> s.framework(f))),
        AREA.map(area -> new Step<>(area, s -> s.area(area))));
  }

  @Provide
  Arbitrary<List<Step<TradeRecords>>> tradeSteps() {
    return steps(
        Arbitraries.of("UNION", "QM").map(id -> new Step<>("reporter " + id, s -> s.reporter(id))),
        PARTY.map(id -> new Step<>("partner " + id, s -> s.partner(id))),
        Arbitraries.of(Flow.class).map(flow -> new Step<>(flow.name(), s -> s.flow(flow))),
        Combinators.combine(
                Arbitraries.integers().between(2000, 2003), Arbitraries.integers().between(0, 2))
            .as((year, more) -> new Step<>("from " + year, s -> s.years(year, year + more))),
        Arbitraries.of("TOTAL", "27").map(code -> new Step<>(code, s -> s.product(code))),
        Arbitraries.of("LEAGUE2", "UNION3").map(id -> new Step<>(id, s -> s.composition(id))),
        PARTY.map(id -> new Step<>("one partner " + id, s -> s.asOnePartner(id))),
        Arbitraries.of("HS", "CN").map(id -> new Step<>(id, s -> s.classification(id))),
        Arbitraries.of("2003", "2003-01")
            .map(text -> new Step<>(text, s -> s.period(EdtfDate.parse(text)))),
        Arbitraries.of(new Step<>("full years", TradeRecords::fullYears)),
        Arbitraries.of("paper", "desk", "almanac")
            .map(id -> new Step<>("from " + id, s -> s.from(id))));
  }

  @Provide
  Arbitrary<List<Step<Memberships>>> membershipSteps() {
    return steps(
        PARTY.map(id -> new Step<>("of " + id, s -> s.of(id))),
        PARTY.map(id -> new Step<>("in " + id, s -> s.in(id))),
        day().map(day -> new Step<>("on " + day, s -> s.on(day))),
        day().map(day -> new Step<>("possibly on " + day, s -> s.possiblyOn(day))));
  }

  @Provide
  Arbitrary<List<Step<Timeline>>> timelineSteps() {
    return steps(
        PARTY.map(id -> new Step<>("concerning " + id, s -> s.concerning(id))),
        Combinators.combine(day(), Arbitraries.longs().between(0, 3000))
            .as((day, days) -> new Step<>("from " + day, s -> s.between(day, day.plusDays(days)))));
  }

  @Provide
  Arbitrary<List<Step<Claims>>> claimSteps() {
    return steps(
        Arbitraries.of("QM", "pact-m", "bridges").map(id -> new Step<>(id, s -> s.about(id))),
        Arbitraries.of("paper", "desk", "almanac").map(id -> new Step<>(id, s -> s.from(id))),
        Arbitraries.of(Standing.class).map(one -> new Step<>(one.name(), s -> s.standing(one))));
  }

  @Provide
  Arbitrary<List<Step<Influences>>> influenceSteps() {
    return steps(
        PARTY.map(id -> new Step<>("motivator " + id, s -> s.motivator(id))),
        Arbitraries.of(Strength.class).map(one -> new Step<>(one.name(), s -> s.strength(one))),
        Arbitraries.of("plan-m", "pact-m").map(id -> new Step<>(id, s -> s.about(id))));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  private static <S> Arbitrary<List<Step<S>>> steps(Arbitrary<Step<S>>... steps) {
    return Arbitraries.oneOf(List.of(steps)).list().ofMaxSize(4);
  }

  @Property
  void agreements(@ForAll("agreementSteps") List<Step<Agreements>> steps, @ForAll Random order) {
    laws(WORLD.agreements(), WORLD.facts().agreements(), steps, order);
  }

  @Property
  void programs(@ForAll("programSteps") List<Step<Programs>> steps, @ForAll Random order) {
    laws(WORLD.programs(), WORLD.facts().programs(), steps, order);
  }

  @Property
  void policies(@ForAll("policySteps") List<Step<Policies>> steps, @ForAll Random order) {
    laws(WORLD.policies(), WORLD.facts().policies(), steps, order);
  }

  @Property
  void events(@ForAll("eventSteps") List<Step<Events>> steps, @ForAll Random order) {
    laws(WORLD.events(), WORLD.facts().events(), steps, order);
  }

  @Property
  void trade(@ForAll("tradeSteps") List<Step<TradeRecords>> steps, @ForAll Random order) {
    laws(WORLD.trade(), WORLD.facts().trade(), steps, order);
  }

  @Property
  void memberships(@ForAll("membershipSteps") List<Step<Memberships>> steps, @ForAll Random order) {
    laws(WORLD.memberships(), WORLD.facts().memberships(), steps, order);
  }

  @Property
  void timeline(@ForAll("timelineSteps") List<Step<Timeline>> steps, @ForAll Random order) {
    // An entry says how surely it is in the period asked for, and is the same entry for all that.
    Function<TimelineEntry, Object> entry = row -> List.of(row.date(), row.text(), row.row());
    laws(WORLD.timeline(), WORLD.timeline().list(), entry, steps, order);
  }

  @Property
  void claims(@ForAll("claimSteps") List<Step<Claims>> steps, @ForAll Random order) {
    laws(WORLD.claims(), AllClaims.of(WORLD.facts()), steps, order);
  }

  @Property
  void influences(@ForAll("influenceSteps") List<Step<Influences>> steps, @ForAll Random order) {
    laws(WORLD.influences(), WORLD.facts().influences(), steps, order);
  }

  /**
   * A selection is a subset of its table, in its order; steps taken in any order, or twice, give
   * the same rows; the sources are exactly those that the rows cite.
   */
  private static <T extends Cited, S extends Selection<T, S>> void laws(
      S all, ImmutableList<T> table, List<Step<S>> steps, Random order) {
    laws(all, table, row -> row, steps, order);
  }

  private static <T extends Cited, S extends Selection<T, S>> void laws(
      S all,
      ImmutableList<T> table,
      Function<? super T, ?> identity,
      List<Step<S>> steps,
      Random order) {
    S narrowed = take(steps, all);
    List<T> rows = narrowed.list();
    List<Object> same = rows.stream().<Object>map(identity).distinct().toList();
    assertThat(table.stream().<Object>map(identity).filter(same::contains).toList())
        .containsExactlyElementsOf(same);
    List<Step<S>> shuffled = new ArrayList<>(steps);
    shuffled.addAll(steps);
    Collections.shuffle(shuffled, order);
    assertThat(take(shuffled, all).list()).isEqualTo(rows);
    assertThat(narrowed.where(row -> true).list()).isEqualTo(rows);
    assertThat(narrowed.where(row -> false).list()).isEmpty();
    TreeSet<String> cited = new TreeSet<>();
    for (Source source : WORLD.sources()) {
      if (rows.stream().anyMatch(row -> citesAnywhere(row, source.id()))) {
        cited.add(source.id());
      }
    }
    assertThat(narrowed.sources().stream().map(Source::id)).containsExactlyElementsOf(cited);
  }

  private static boolean citesAnywhere(Cited row, String source) {
    return row.cites(source)
        || row instanceof Chronicle chronicle
            && chronicle.milestones().stream().anyMatch(milestone -> milestone.cites(source));
  }

  private static <S> S take(List<Step<S>> steps, S selection) {
    S narrowed = selection;
    for (Step<S> step : steps) {
      narrowed = step.narrow().apply(narrowed);
    }
    return narrowed;
  }

  @Property
  void whatIsCertainIsPossible(@ForAll("day") LocalDate day) {
    for (String body : List.of("UNION", "CLUB", "LEAGUE", "REGION")) {
      Members members = WORLD.members(body).on(day);
      assertThat(members.possible()).containsAll(members.certain());
    }
    assertThat(WORLD.agreements().possiblyInForceOn(day).list())
        .containsAll(WORLD.agreements().inForceOn(day).list());
    assertThat(WORLD.programs().possiblyActiveOn(day).list())
        .containsAll(WORLD.programs().activeOn(day).list());
    assertThat(WORLD.policies().possiblyActiveOn(day).list())
        .containsAll(WORLD.policies().activeOn(day).list());
    assertThat(WORLD.memberships().possiblyOn(day).list())
        .containsAll(WORLD.memberships().on(day).list());
    assertThat(WORLD.appointments().possiblyOn(day).list())
        .containsAll(WORLD.appointments().on(day).list());
  }

  @Property
  void aLegalBasisIsTheBindingAgreementsInForceAndThoseAppliedProvisionally(
      @ForAll("day") LocalDate day) {
    for (String partner : List.of("QM", "QN", "REGION")) {
      LegalBasis basis = WORLD.legalBasis("UNION", partner, day);
      Agreements binding =
          WORLD.agreements().between("UNION", partner).where(row -> row.kind().isBinding());
      assertThat(basis.agreements()).containsAll(binding.inForceOn(day).list());
      assertThat(basis.agreements())
          .allMatch(
              row ->
                  binding.inForceOn(day).list().contains(row)
                      || row.provisionallyApplied().orElseThrow().truthOn(day).isTrue());
      assertThat(basis.certain()).allMatch(entry -> entry.verdict().truth().isTrue());
      assertThat(basis.possible()).allMatch(entry -> entry.verdict().truth() == Truth.UNKNOWN);
    }
  }
}
