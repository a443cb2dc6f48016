package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.steppe.source.Identified;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LookupsTest {

  private static final Relations WORLD = SmallWorld.relations();

  /** The three lookups of one kind of record, an id that is there, and one that nearly is. */
  record Three(
      String kind,
      Function<String, Identified> get,
      Function<String, Optional<? extends Identified>> find,
      Predicate<String> contains,
      String present,
      String nearly) {

    @Override
    public String toString() {
      return kind;
    }
  }

  static Stream<Three> threes() {
    Relations w = WORLD;
    return Stream.of(
        new Three("source", w::source, w::findSource, w::containsSource, "gazette", "gazete"),
        new Three("country", w::country, w::findCountry, w::containsCountry, "XA", "xa"),
        new Three(
            "organization",
            w::organization,
            w::findOrganization,
            w::containsOrganization,
            "UNION",
            "UNIO"),
        new Three("group", w::group, w::findGroup, w::containsGroup, "REGION", "REGIO"),
        new Three(
            "agreement",
            w::agreement,
            w::findAgreement,
            w::containsAgreement,
            "new-pact-m",
            "new-pact"),
        new Three("policy", w::policy, w::findPolicy, w::containsPolicy, "strategy", "stratgy"),
        new Three("program", w::program, w::findProgram, w::containsProgram, "bridges", "Bridge"),
        new Three("event", w::event, w::findEvent, w::containsEvent, "summit-2007", "summit-2008"),
        new Three("concept", w::concept, w::findConcept, w::containsConcept, "goal", "goals"));
  }

  @ParameterizedTest
  @MethodSource("threes")
  void theThreeAgreeOnAnIdThatIsThere(Three three) {
    assertThat(three.get().apply(three.present()).id()).isEqualTo(three.present());
    assertThat(three.find().apply(three.present()).map(Identified::id)).contains(three.present());
    assertThat(three.contains().test(three.present())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("threes")
  void theThreeAgreeOnAnIdThatIsNotThere(Three three) {
    assertThat(three.find().apply(three.nearly())).isEmpty();
    assertThat(three.contains().test(three.nearly())).isFalse();
    NotFoundException thrown =
        catchThrowableOfType(NotFoundException.class, () -> three.get().apply(three.nearly()));
    assertThat(thrown.kind()).isEqualTo(three.kind());
    assertThat(thrown.id()).isEqualTo(three.nearly());
    assertThat(thrown.nearMisses()).first().isEqualTo(three.present());
    assertThat(thrown)
        .hasMessageStartingWith(
            "no %s has the id '%s'; did you mean '%s'",
            three.kind(), three.nearly(), three.present());
  }

  @ParameterizedTest
  @MethodSource("threes")
  void nullIsRefusedAndNamed(Three three) {
    assertThatNullPointerException().isThrownBy(() -> three.get().apply(null)).withMessage("id");
    assertThatNullPointerException().isThrownBy(() -> three.find().apply(null)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> three.contains().test(null))
        .withMessage("id");
  }

  @ParameterizedTest
  @MethodSource("threes")
  void theRecordOfAnotherKindIsHintedAt(Three three) {
    String other = three.kind().equals("program") ? "strategy" : "bridges";
    String kind = three.kind().equals("program") ? "policy" : "program";
    assertThatThrownBy(() -> three.get().apply(other))
        .isInstanceOf(NotFoundException.class)
        .hasMessageEndingWith("; there is a " + kind + " of that id");
  }

  @Test
  void aMessageWithoutNearMissesOrHintEndsAfterTheId() {
    assertThatThrownBy(() -> WORLD.agreement("quite-another-thing"))
        .hasMessage("no agreement has the id 'quite-another-thing'");
  }

  @ParameterizedTest
  @CsvSource({
    "gazette",
    "XA",
    "UNION",
    "REGION",
    "pact-m",
    "envoy",
    "forum",
    "visit-m",
    "nearness"
  })
  void findFindsARecordOfAnyKind(String id) {
    assertThat(WORLD.find(id).map(Identified::id)).contains(id);
  }

  @Test
  void findIsEmptyForAnUnknownIdAndRefusesNull() {
    assertThat(WORLD.find("nothing")).isEmpty();
    assertThatNullPointerException().isThrownBy(() -> WORLD.find(null)).withMessage("id");
  }

  @Test
  void findPrefersThePartyWhereASourceHasTheSameId() {
    Relations relations =
        Relations.of(
            Facts.builder()
                .from(SmallWorld.facts())
                .addSources(SmallWorld.facts().sources().get(0).withId("UNION"))
                .build());
    assertThat(relations.find("UNION")).contains(relations.organization("UNION"));
    assertThat(relations.source("UNION").title()).isEqualTo("The gazette");
  }

  @Test
  void nearMissesAreNearestFirstAndAtMostThree() {
    assertThat(NearMisses.of("abcd", Stream.of("abxy", "abcx", "abcd1", "ABCD", "wxyz").toList()))
        .containsExactly("ABCD", "abcd1", "abcx");
  }

  @Test
  void nearMissesOfAShortIdDifferByTwoAtMost() {
    assertThat(NearMisses.of("ab", Stream.of("xy", "abcd", "abcde").toList()))
        .containsExactly("abcd", "xy");
  }

  @Test
  void nearMissesOfALongIdDifferByAThirdOfItAtMost() {
    assertThat(NearMisses.of("abcdefghi", Stream.of("abcdef", "abcde").toList()))
        .containsExactly("abcdef");
    assertThat(NearMisses.of("a-b-c-d-e", Stream.of("a.b.c.d-e", "a.b.c.d.e").toList()))
        .containsExactly("a.b.c.d-e");
  }

  @Test
  void nearMissesOfEqualDistanceAreInAlphabeticOrder() {
    assertThat(NearMisses.of("pact-x", Stream.of("pact-n", "pact-m", "pact-a", "pact-z").toList()))
        .containsExactly("pact-a", "pact-m", "pact-n");
  }

  @Test
  void anUnknownPartyIsNotFoundAmongCountriesOrganizationsAndGroups() {
    NotFoundException thrown =
        catchThrowableOfType(NotFoundException.class, () -> WORLD.members("REGIONS"));
    assertThat(thrown.kind()).isEqualTo("party");
    assertThat(thrown.nearMisses()).containsExactly("REGION");
  }

  @Test
  void anUnknownTextProgramOrEventIsNotFoundAmongThem() {
    NotFoundException thrown =
        catchThrowableOfType(NotFoundException.class, () -> WORLD.fundings().of("fair-m"));
    assertThat(thrown.kind()).isEqualTo("text, program or event");
    assertThat(thrown.nearMisses()).containsExactly("fair-n");
  }

  @Test
  void anUnknownRecordIsNotFoundAmongAll() {
    NotFoundException thrown =
        catchThrowableOfType(NotFoundException.class, () -> WORLD.figures().about("goals"));
    assertThat(thrown.kind()).isEqualTo("record");
    assertThat(thrown.nearMisses()).containsExactly("goal");
  }
}
