package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.datapackage.DataPackage;
import io.github.steppe.party.Group;
import io.github.steppe.party.Membership;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Source;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A walk over the whole of the data that is shipped. */
class RealDataTest {

  private static final Path TABLES = Path.of("src/main/resources/io/github/steppe/dataset");
  private static final String PAPER = "aydin-2018";

  /** Checked, so that the shipped relations need not be when they are opened. */
  private static final Relations READ = DataPackage.read(TABLES);

  private static final Facts FACTS = READ.facts();

  @Test
  void theTablesPassEveryCheckAndAreWhatIsShipped() {
    Facts shipped = Facts.builder().from(EuCentralAsia.relations().facts()).build();
    assertThat(shipped).isEqualTo(FACTS);
    assertThat(EuCentralAsia.relations()).isSameAs(EuCentralAsia.relations());
  }

  @Test
  void idsAreUniqueInAllTables() {
    List<String> ids = new ArrayList<>();
    for (List<? extends Identified> table : identified()) {
      table.forEach(row -> ids.add(row.id()));
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  private static List<List<? extends Identified>> identified() {
    return List.of(
        FACTS.countries(),
        FACTS.organizations(),
        FACTS.groups(),
        FACTS.agreements(),
        FACTS.policies(),
        FACTS.programs(),
        FACTS.events(),
        FACTS.phases(),
        FACTS.figures(),
        FACTS.influences(),
        FACTS.interests(),
        FACTS.concepts(),
        FACTS.sources());
  }

  @Test
  void everyClaimHasASource() {
    assertThat(READ.claims().list())
        .isNotEmpty()
        .allSatisfy(
            claim ->
                assertThat(claim.citations())
                    .isNotEmpty()
                    .allMatch(citation -> READ.containsSource(citation.source())));
  }

  @Test
  void everyTextProgramEventAndConceptHasASource() {
    for (List<? extends Cited> table :
        List.of(
            FACTS.agreements(),
            FACTS.policies(),
            FACTS.programs(),
            FACTS.events(),
            FACTS.phases(),
            FACTS.organizations(),
            FACTS.groups(),
            FACTS.concepts())) {
      assertThat(table).allMatch(row -> !row.citations().isEmpty());
    }
  }

  @Test
  void aCitationOfThePaperNamesItsSection() {
    Set<String> sections =
        citations()
            .filter(citation -> citation.source().equals(PAPER))
            .map(citation -> citation.locator().orElse("none"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(sections)
        .isSubsetOf(
            "Abstract",
            "Introduction",
            "Political framework",
            "Economic framework",
            "Security framework",
            "Social framework",
            "Kazakhstan as a Motivator",
            "Conclusion",
            "Table 1",
            "footnote 3",
            "footnote 5");
  }

  private static Stream<Citation> citations() {
    List<Cited> rows = new ArrayList<>(READ.claims().list());
    rows.addAll(FACTS.countries());
    rows.addAll(FACTS.organizations());
    rows.addAll(FACTS.groups());
    rows.addAll(FACTS.agreements());
    rows.addAll(FACTS.policies());
    rows.addAll(FACTS.programs());
    rows.addAll(FACTS.events());
    rows.addAll(FACTS.phases());
    rows.addAll(FACTS.concepts());
    return rows.stream().flatMap(row -> row.citations().stream());
  }

  @Test
  void everySourceIsCitedOrAWorkThatThePaperCites() {
    Set<String> unused =
        FACTS.sources().stream().map(Source::id).collect(Collectors.toCollection(TreeSet::new));
    citations().forEach(citation -> unused.remove(citation.source()));
    assertThat(unused).isSubsetOf(PaperSystemsTest.WORKS);
  }

  @Test
  void theAcceptedMilestonesOfATextAreInOrder() {
    List<MilestoneType> order =
        List.of(
            MilestoneType.MANDATED,
            MilestoneType.NEGOTIATIONS_STARTED,
            MilestoneType.NEGOTIATIONS_CONCLUDED,
            MilestoneType.INITIALLED,
            MilestoneType.SIGNED,
            MilestoneType.CONSENT_GIVEN,
            MilestoneType.PROVISIONALLY_APPLIED,
            MilestoneType.ENTERED_INTO_FORCE,
            MilestoneType.REPLACED);
    for (Agreement agreement : FACTS.agreements()) {
      Optional<Milestone> before = Optional.empty();
      for (MilestoneType type : order) {
        Optional<Milestone> milestone = agreement.milestone(type);
        if (before.isPresent() && milestone.isPresent()) {
          assertThat(milestone.get().date().latestEpochDay())
              .as(agreement.id() + " " + type)
              .isGreaterThanOrEqualTo(before.get().date().earliestEpochDay());
        }
        before = milestone.isPresent() ? milestone : before;
      }
    }
  }

  @Test
  void whatHasHappenedHadHappenedWhenTheEditionWasMade() {
    long known = READ.knownOn().orElseThrow().toEpochDay();
    assertThat(READ.claims().stream().filter(claim -> claim instanceof Milestone))
        .allMatch(claim -> ((Milestone) claim).date().earliestEpochDay() <= known);
  }

  @Test
  void everyAcceptedTopicHasOneValue() {
    Map<String, Set<Object>> values = new TreeMap<>();
    for (Claim claim : READ.claims().standing(Standing.ACCEPTED)) {
      if (!(claim instanceof Membership)) {
        Topic topic = claim.topic();
        values.computeIfAbsent(topic.toString(), any -> new HashSet<>()).add(claim.stated());
      }
    }
    assertThat(values).allSatisfy((topic, stated) -> assertThat(stated).as(topic).hasSize(1));
  }

  @Test
  void whatIsDisputedOrRejectedSaysWhy() {
    assertThat(READ.claims().stream())
        .filteredOn(claim -> claim.standing() == Standing.DISPUTED)
        .allMatch(claim -> claim.note().isPresent());
    assertThat(READ.claims().stream())
        .filteredOn(claim -> claim.standing() == Standing.REJECTED)
        .allMatch(claim -> claim.note().isPresent());
  }

  @Test
  void everyAcceptedMembershipOfABodyIsOneSpellAtATime() {
    for (Membership one : FACTS.memberships()) {
      for (Membership other : FACTS.memberships()) {
        if (one != other
            && one.standing() == Standing.ACCEPTED
            && other.standing() == Standing.ACCEPTED
            && one.member().equals(other.member())
            && one.body().equals(other.body())) {
          assertThat(
                  one.spell().latestEpochDay() < other.spell().earliestEpochDay()
                      || other.spell().latestEpochDay() < one.spell().earliestEpochDay())
              .as(one + " and " + other)
              .isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1957-12-31, 0",
    "1958-01-01, 6",
    "1972-12-31, 6",
    "1973-01-01, 9",
    "1980-12-31, 9",
    "1981-01-01, 10",
    "1986-01-01, 12",
    "1990-01-01, 12",
    "1994-12-31, 12",
    "1995-01-01, 15",
    "2000-01-01, 15",
    "2004-04-30, 15",
    "2004-05-01, 25",
    "2006-12-31, 25",
    "2007-01-01, 27",
    "2013-06-30, 27",
    "2013-07-01, 28",
    "2017-06-30, 28",
    "2020-01-31, 28",
    "2020-02-01, 27",
    "2026-11-23, 27"
  })
  void theUnionHasItsMembersOfTheDay(LocalDate day, int members) {
    assertThat(READ.members("EU").on(day).certain()).hasSize(members);
    assertThat(READ.members("EU").on(day).possible()).hasSize(members);
  }

  @Test
  void aCompositionIsTheMembershipOfItsSpell() {
    List<Group> compositions =
        FACTS.groups().stream()
            .filter(group -> group.composition() && group.definer().equals("EU"))
            .toList();
    assertThat(compositions).hasSize(6);
    for (Group group : compositions) {
      LocalDate first =
          group.spell().orElseThrow().start().orElseThrow().earliestDay().orElseThrow();
      LocalDate last =
          group
              .spell()
              .orElseThrow()
              .end()
              .map(end -> end.latestDay().orElseThrow())
              .orElse(READ.knownOn().orElseThrow());
      for (LocalDate day : List.of(first, last)) {
        assertThat(READ.members("EU").on(day).certain())
            .as(group.id() + " on " + day)
            .containsExactlyInAnyOrderElementsOf(group.members());
      }
    }
  }

  @Test
  void everyViewOfASourcePassesTheChecks() {
    for (Source source : FACTS.sources()) {
      Facts view = READ.accordingTo(source.id()).facts();
      assertThat(Relations.of(view).claims())
          .as(source.id())
          .hasSize(READ.claims().from(source.id()).count());
    }
  }

  @Test
  void everyTextProgramAndEventCanBeAskedAboutEveryYear() {
    List<Chronicle> all = new ArrayList<>(FACTS.agreements());
    all.addAll(FACTS.policies());
    all.addAll(FACTS.programs());
    assertThat(all).isNotEmpty();
    for (int year = 1985; year < 2030; year++) {
      LocalDate day = LocalDate.of(year, 7, 1);
      FACTS.agreements().forEach(row -> assertThat(row.inForceOn(day).reasons()).isNotEmpty());
      FACTS.policies().forEach(row -> assertThat(row.activeOn(day).reasons()).isNotEmpty());
      FACTS.programs().forEach(row -> assertThat(row.activeOn(day).reasons()).isNotEmpty());
    }
  }

  @Test
  void theTimelineIsNotEmptyForAnyOfTheFive() {
    for (String country : READ.group("CENTRAL_ASIA").members()) {
      assertThat(READ.timeline().concerning(country).count()).isGreaterThan(20);
    }
  }
}
