package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Citation;
import io.github.steppe.source.CitationStyle;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Licence;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import io.github.steppe.trade.Flow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A result is cited by exactly what is behind it, and the edition. */
class CitingTest {

  private static final Relations WORLD = SmallWorld.relations();
  private static final LocalDate DAY = LocalDate.of(2012, 6, 1);

  private static List<String> keys(String ris) {
    return ris.lines()
        .filter(line -> line.startsWith("ID  - "))
        .map(line -> line.substring(6))
        .toList();
  }

  private static String[] keysOf(Iterable<? extends Cited> rows) {
    TreeSet<String> ids = new TreeSet<>();
    for (Cited row : rows) {
      row.citations().forEach(citation -> ids.add(citation.source()));
    }
    return Stream.concat(ids.stream(), Stream.of("small-world")).toArray(String[]::new);
  }

  static Stream<Selection<?, ?>> selections() {
    return Stream.of(
        WORLD.memberships(),
        WORLD.trade(),
        WORLD.trade().reporter("UNION").partner("QN"),
        WORLD.fundings(),
        WORLD.figures(),
        WORLD.countries(),
        WORLD.claims(),
        WORLD.timeline(),
        WORLD.timeline().concerning("QM"),
        WORLD.memberships().where(row -> false));
  }

  @ParameterizedTest
  @MethodSource("selections")
  void aSelectionCitesTheSourcesOfItsRowsAndTheEdition(Selection<?, ?> selection) {
    assertThat(keys(selection.cite(CitationStyle.RIS))).containsExactly(keysOf(selection.list()));
  }

  static Stream<Cited> facts() {
    return Stream.of(
        WORLD.country("XA"),
        WORLD.agreement("pact-m").milestone(MilestoneType.SIGNED).orElseThrow(),
        WORLD.agreement("pact-m").inForceOn(DAY),
        WORLD.legalBasis("UNION", "QM", DAY),
        WORLD.members("UNION"),
        WORLD.members("REGION"),
        WORLD.disagreements().get(0),
        WORLD.timeline().first().orElseThrow(),
        WORLD.trade().composition("LEAGUE2").reporter("UNION").flow(Flow.EXPORT).series());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aFactIsCitedByItsOwnSourcesAndTheEdition(Cited fact) {
    assertThat(fact.citations()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(keys(WORLD.cite(fact, CitationStyle.RIS)))
        .containsExactly(keysOf(ImmutableList.of(fact)));
  }

  @Test
  void whatHappenedToATextIsPartOfIt() {
    Agreement agreement = WORLD.agreement("pact-m");
    assertThat(WORLD.sources(agreement))
        .extracting(Source::id)
        .containsExactly("almanac", "desk", "gazette", "paper");
    assertThat(WORLD.sources(agreement))
        .isEqualTo(WORLD.agreements().where(row -> row.equals(agreement)).sources());
  }

  @Test
  void viewsCiteTheClaimsBehindThem() {
    assertThat(WORLD.members("REGION").citations()).isEqualTo(WORLD.group("REGION").citations());
    assertThat(keys(WORLD.cite(WORLD.members("UNION"), CitationStyle.RIS)))
        .isEqualTo(keys(WORLD.members("UNION").memberships().cite(CitationStyle.RIS)));
    Disagreement disagreement = WORLD.disagreements().get(0);
    assertThat(disagreement.citations())
        .containsExactlyInAnyOrderElementsOf(
            disagreement.claims().stream()
                .flatMap(claim -> claim.citations().stream())
                .distinct()
                .toList());
    LegalBasis basis = WORLD.legalBasis("UNION", "QM", DAY);
    assertThat(basis.citations())
        .containsAll(basis.certain().get(0).citations())
        .containsAll(basis.certain().get(0).verdict().citations())
        .containsAll(basis.agreements().get(0).citations());
  }

  @Test
  void theEditionComesLast() {
    assertThat(WORLD.memberships().where(row -> false).cite(CitationStyle.BIBTEX))
        .isEqualTo(
            """
            @misc{small-world,
              title = {{A small world}},
              year = {2020},
              month = dec,
              day = {31},
              note = {Version 1}
            }
            """);
    assertThat(WORLD.facts().edition().orElseThrow().asSource())
        .isEqualTo(
            Source.builder()
                .id("small-world")
                .type(SourceType.DATASET)
                .title("A small world")
                .issue("1")
                .published(EdtfDate.parse("2020-12-31"))
                .licence("CC0-1.0")
                .build());
  }

  @Test
  void rowsOfNoEditionAreCitedAlone() {
    Relations own =
        Relations.of(Facts.builder().from(SmallWorld.facts()).edition(Optional.empty()).build());
    assertThat(keys(own.trade().cite(CitationStyle.RIS)))
        .doesNotContain("small-world")
        .isNotEmpty();
    assertThat(own.memberships().where(row -> false).licences()).isEmpty();
  }

  @Test
  void licencesAreThoseOfTheSourcesAndOfTheEdition() {
    assertThat(WORLD.trade().licences())
        .extracting(Licence::toString)
        .contains("CC0-1.0: small-world");
    assertThat(WORLD.trade().licences()).last().matches(licence -> licence.terms().isEmpty());
    ImmutableList<Licence> ofOne = WORLD.licences(WORLD.country("XA"));
    assertThat(ofOne.stream().flatMap(licence -> licence.sources().stream()))
        .extracting(Source::id)
        .containsExactlyInAnyOrder("almanac", "gazette", "small-world");
  }

  @ParameterizedTest
  @EnumSource
  void aSourceOfOtherRelationsIsNotFound(CitationStyle style) {
    Cited stranger = () -> ImmutableList.of(Citation.of("gazete"));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> WORLD.cite(stranger, style))
        .withMessageContaining("gazette");
  }

  @Test
  void argumentsAreRequired() {
    assertThatNullPointerException().isThrownBy(() -> WORLD.sources(null)).withMessage("fact");
    assertThatNullPointerException()
        .isThrownBy(() -> WORLD.cite(null, CitationStyle.RIS))
        .withMessage("fact");
    assertThatNullPointerException().isThrownBy(() -> WORLD.licences(null)).withMessage("fact");
    assertThatNullPointerException()
        .isThrownBy(() -> WORLD.cite(WORLD.country("XA"), null))
        .withMessage("style");
    assertThatNullPointerException()
        .isThrownBy(() -> WORLD.trade().cite(null))
        .withMessage("style");
  }
}
