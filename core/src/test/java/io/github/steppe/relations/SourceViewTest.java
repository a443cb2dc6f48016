package io.github.steppe.relations;

import static io.github.steppe.relations.SmallWorld.by;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Source;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The world as one source states it. */
class SourceViewTest {

  private static final Relations WORLD = SmallWorld.relations();
  private static final Relations PAPER = WORLD.accordingTo("paper");

  private static Relations copyOf(Relations relations) {
    return Relations.of(Facts.builder().from(relations.facts()).build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "almanac", "paper", "desk", "unread"})
  void aViewHoldsTheClaimsThatCiteTheSourceAndNoOthers(String source) {
    Relations view = WORLD.accordingTo(source);
    assertThat(view.claims())
        .extracting(claim -> claim.topic() + " " + claim.stated())
        .containsExactlyElementsOf(
            WORLD.claims().from(source).stream()
                .map(claim -> claim.topic() + " " + claim.stated())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "almanac", "paper", "desk", "unread"})
  void everyClaimOfAViewIsAcceptedAndCitesTheSourceAlone(String source) {
    Relations view = WORLD.accordingTo(source);
    assertThat(view.claims())
        .allMatch(claim -> claim.standing() == Standing.ACCEPTED)
        .allMatch(claim -> citesOnly(claim, source));
    assertThat(view.claims().sources()).extracting(Source::id).isSubsetOf(source);
    assertThat(view.disagreements()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "almanac", "paper", "desk", "unread"})
  void everyRecordOfAViewCitesTheSourceAlone(String source) {
    Facts facts = WORLD.accordingTo(source).facts();
    for (List<? extends Cited> table :
        List.of(
            facts.countries(),
            facts.organizations(),
            facts.groups(),
            facts.agreements(),
            facts.policies(),
            facts.programs(),
            facts.events(),
            facts.phases(),
            facts.concepts())) {
      assertThat(table).allMatch(row -> citesOnly(row, source));
    }
  }

  private static boolean citesOnly(Cited row, String source) {
    return row.citations().stream().map(Citation::source).allMatch(source::equals);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "almanac", "paper", "desk", "unread"})
  void aViewOfAViewIsTheView(String source) {
    Relations view = WORLD.accordingTo(source);
    Facts once = Facts.builder().from(view.facts()).build();
    assertThat(view.accordingTo(source).facts()).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gazette", "almanac", "paper", "desk", "unread"})
  void aViewPassesTheChecks(String source) {
    Relations view = WORLD.accordingTo(source);
    assertThat(copyOf(view).facts()).isEqualTo(Facts.builder().from(view.facts()).build());
  }

  @Test
  void citationsKeepTheirPlacesInTheSource() {
    Agreement pact = PAPER.agreement("pact-m");
    assertThat(pact.citations()).isEqualTo(by("paper#p. 1"));
    assertThat(pact.milestones())
        .extracting(Milestone::statement, Milestone::citations)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("signed 1995", by("paper#Section 1")),
            org.assertj.core.groups.Tuple.tuple("entered into force 1999", by("paper")));
  }

  @ParameterizedTest
  @CsvSource({
    "[1999-05..1999-06], 1999-06-30",
    "'{1999,2001}', 2001-12-31",
    "1999/2000-02, 2000-02-29",
    "[1999..], 2020-12-31",
    "2001, 2001"
  })
  void aSourceKnowsNothingAfterTheLastDayOnWhichItMayHaveAppeared(String published, String known) {
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (Source source : WORLD.sources()) {
      boolean dated = source.id().equals("almanac");
      sources.add(dated ? source.withPublished(Edtf.parse(published)) : source);
    }
    Facts facts = Facts.builder().from(WORLD.facts()).sources(sources.build()).build();
    Edition edition = Relations.of(facts).accordingTo("almanac").facts().edition().orElseThrow();
    assertThat(edition.knownOn()).hasToString(known);
  }

  @Test
  void theJudgementOfTheEditorsIsSetAside() {
    assertThat(WORLD.agreement("pact-m").inForceOn(LocalDate.of(1999, 8, 1)).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(PAPER.agreement("pact-m").inForceOn(LocalDate.of(1999, 8, 1)).truth())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(WORLD.accordingTo("almanac").members("CLUB").on(LocalDate.of(1998, 1, 1)).certain())
        .containsExactly("QN", "XA");
    assertThat(PAPER.trade().flow(Flow.EXPORT).year(2001).total())
        .isEqualTo(Money.parse("EUR 120000000"));
    assertThat(PAPER.trade().flow(Flow.IMPORT).partner("QN").year(2002).count()).isEqualTo(1);
  }

  @Test
  void partiesStayWhole() {
    assertThat(PAPER.countries()).hasSameSizeAs(WORLD.countries().list());
    assertThat(PAPER.organizations()).hasSameSizeAs(WORLD.organizations().list());
    assertThat(PAPER.groups()).hasSameSizeAs(WORLD.groups().list());
    assertThat(PAPER.country("XA").citations()).isEmpty();
    assertThat(PAPER.country("QM").citations()).isEqualTo(by("paper"));
  }

  @Test
  void textsThatAClaimOfTheSourceIsAboutAreKept() {
    // The almanac says nothing of the office but who held it.
    assertThat(WORLD.accordingTo("almanac").policies())
        .extracting(Identified::id)
        .containsExactly("envoy");
    // The paper names a new pact only as an outcome.
    assertThat(PAPER.agreement("new-pact-m").milestones()).isEmpty();
    // Funding of a program of which it gives no date, and of a phase that the desk dates.
    assertThat(PAPER.program("bridges").milestones()).isEmpty();
    assertThat(PAPER.fundings().of("bridges").first().orElseThrow().phase()).contains("bridges-1");
    assertThat(WORLD.accordingTo("unread").agreements().list()).isEmpty();
  }

  @Test
  void linksToWhatIsNotKeptAreDropped() {
    assertThat(PAPER.agreement("new-pact-m").links())
        .containsExactly(Link.parse("REPLACES:pact-m"), Link.parse("FOLLOWS:strategy"));
    assertThat(WORLD.accordingTo("desk").agreement("interim-n").links()).isEmpty();
    assertThat(WORLD.accordingTo("gazette").event("summit-2007").links())
        .containsExactly(Link.parse("PART_OF:forum"));
    assertThat(WORLD.accordingTo("desk").agreement("new-pact-m").links()).hasSize(2);
  }

  @Test
  void whatASourceDefinesIsKept() {
    assertThat(PAPER.concepts()).extracting(Identified::id).containsExactly("goal");
    assertThat(WORLD.accordingTo("almanac").concepts())
        .extracting(Identified::id)
        .containsExactly("nearness");
  }

  @Test
  void aSourceKnowsNothingOfTheTimeAfterItsPublication() {
    assertThat(PAPER.facts().edition())
        .contains(
            new Edition("small-world", "A small world", "1", EdtfDate.parse("2018"), "CC0-1.0"));
    assertThat(WORLD.accordingTo("desk").knownOn()).contains(LocalDate.of(2020, 6, 30));
    assertThat(PAPER.program("light").activeOn(LocalDate.of(2018, 12, 31)).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(PAPER.program("light").activeOn(LocalDate.of(2019, 1, 1)).truth())
        .isEqualTo(Truth.UNKNOWN);
    assertThat(PAPER.members("CLUB").on(LocalDate.of(2018, 12, 31)).certain())
        .containsExactly("QM");
    assertThat(PAPER.members("CLUB").on(LocalDate.of(2019, 1, 1)).certain()).isEmpty();
  }

  @Test
  void aRecordThatEndsBeforeThePublicationStillEndsThere() {
    assertThat(WORLD.accordingTo("desk").agreement("interim-n").knownOn())
        .contains(EdtfDate.parse("2019"));
  }

  @Test
  void aSourceThatIsPublishedLaterOrAtNoDayKnowsWhatWeKnow() {
    Facts.Builder facts = Facts.builder().from(WORLD.facts());
    facts.sources(
        List.of(
            WORLD.source("gazette").withPublished(Edtf.parse("2025")),
            WORLD.source("paper").withPublished(Optional.empty()),
            WORLD.source("desk").withPublished(Edtf.parse("2001/..")),
            WORLD.source("almanac")));
    Relations relations = Relations.of(facts.build());
    for (String source : List.of("gazette", "paper", "desk")) {
      assertThat(relations.accordingTo(source).knownOn()).contains(LocalDate.of(2020, 12, 31));
    }
    Relations undated = Relations.of(facts.edition(Optional.empty()).build());
    assertThat(undated.accordingTo("paper").facts().edition()).isEmpty();
    assertThat(undated.accordingTo("desk").agreement("interim-n").knownOn())
        .contains(EdtfDate.parse("2019"));
  }

  @Test
  void theSourceIsThereEvenIfItStatesNothing() {
    Relations view = WORLD.accordingTo("unread");
    assertThat(view.source("unread")).isEqualTo(WORLD.source("unread"));
    assertThat(view.claims().list()).isEmpty();
  }

  @Test
  void aClaimStatedTwiceByTheSourceIsToldOnce() {
    Milestone signed = WORLD.agreement("pact-m").milestones().get(0);
    Agreement twice =
        WORLD.agreement("pact-m").withMilestones(signed, signed.withCitations(by("gazette#p. 1")));
    Relations unchecked =
        Relations.ofChecked(Facts.builder().from(WORLD.facts()).agreements(List.of(twice)).build());
    List<Claim> claims =
        List.copyOf(unchecked.accordingTo("gazette").agreement("pact-m").milestones());
    assertThat(claims).hasSize(1);
    assertThat(twice.milestone(MilestoneType.SIGNED)).contains(signed);
  }
}
