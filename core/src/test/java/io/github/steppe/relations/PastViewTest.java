package io.github.steppe.relations;

import static io.github.steppe.relations.SmallWorld.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The world as it could be known on a day. */
class PastViewTest {

  private static final Relations WORLD = SmallWorld.relations();

  private static Relations on(String day) {
    return WORLD.asKnownOn(LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource({
    "1999-12-30, ''",
    "1999-12-31, gazette",
    "2005-12-31, almanac gazette",
    "2018-12-30, almanac gazette unread",
    "2018-12-31, almanac gazette paper unread",
    "2020-06-30, almanac desk gazette paper unread"
  })
  void onlySourcesPublishedByTheDayAreCited(String day, String sources) {
    Set<String> wanted = Set.of(sources.isEmpty() ? new String[0] : sources.split(" "));
    List<Claim> left =
        WORLD.claims().stream()
            .filter(claim -> claim.citations().stream().anyMatch(c -> wanted.contains(c.source())))
            .toList();
    Relations view = on(day);
    assertThat(view.claims())
        .extracting(claim -> claim.topic() + " " + claim.stated())
        .containsExactlyElementsOf(
            left.stream().map(claim -> claim.topic() + " " + claim.stated()).toList());
    assertThat(
            view.claims().stream()
                .flatMap(claim -> claim.citations().stream())
                .map(Citation::source)
                .collect(Collectors.toSet()))
        .isSubsetOf(wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1990-01-01", "2005-12-31", "2018-12-31", "2020-12-30"})
  void aViewPassesTheChecksAndIsItsOwnView(String day) {
    Facts facts = Facts.builder().from(on(day).facts()).build();
    assertThat(Relations.of(facts).facts()).isEqualTo(facts);
    assertThat(Facts.builder().from(on(day).asKnownOn(LocalDate.parse(day)).facts()).build())
        .isEqualTo(facts);
  }

  @Test
  void fromItsKnowledgeDateOnAllIsKnown() {
    assertThat(on("2020-12-31")).isSameAs(WORLD);
    assertThat(on("2030-01-01")).isSameAs(WORLD);
    assertThat(on("2020-12-30")).isNotSameAs(WORLD);
  }

  @Test
  void theKnowledgeDateIsTheDay() {
    Relations view = on("2005-12-31");
    assertThat(view.knownOn()).contains(LocalDate.of(2005, 12, 31));
    Agreement pact = view.agreement("pact-m");
    assertThat(pact.inForceOn(LocalDate.of(2005, 12, 31)).truth()).isEqualTo(Truth.TRUE);
    assertThat(pact.inForceOn(LocalDate.of(2006, 1, 1)).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(WORLD.agreement("pact-m").inForceOn(LocalDate.of(2006, 1, 1)).truth())
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void whatSupersededAClaimMustHaveBeenThere() {
    // The paper's year of signature is superseded only by the gazette's day.
    Milestone.Builder year = SmallTexts.milestone("x", MilestoneType.SIGNED, "1995", "paper");
    Milestone.Builder day = SmallTexts.milestone("x", MilestoneType.SIGNED, "1995-01-23", "desk");
    Milestone.Builder slip = SmallTexts.milestone("x", MilestoneType.SIGNED, "1996", "almanac");
    Milestone superseded = year.standing(Standing.SUPERSEDED).build();
    Milestone other =
        SmallTexts.milestone("x", MilestoneType.SIGNED, "1994", "gazette")
            .standing(Standing.SUPERSEDED)
            .build();
    Milestone accepted = day.build();
    Milestone rejected = slip.standing(Standing.REJECTED).build();
    assertThat(standings("2019-01-01", superseded, accepted)).containsExactly("1995 ACCEPTED");
    assertThat(standings("2019-01-01", superseded, other, accepted))
        .containsExactly("1995 DISPUTED", "1994 DISPUTED");
    assertThat(standings("2019-01-01", superseded, rejected, accepted))
        .containsExactly("1995 ACCEPTED", "1996 REJECTED");
    assertThat(standings("2019-01-01", rejected, accepted)).containsExactly("1996 DISPUTED");
    assertThat(standings("2020-07-01", superseded, rejected, accepted))
        .containsExactly("1995 SUPERSEDED", "1996 REJECTED", "1995-01-23 ACCEPTED");
  }

  @Test
  void withoutALostBetterClaimNothingIsReopened() {
    Milestone one =
        SmallTexts.milestone("x", MilestoneType.SIGNED, "1995", "gazette")
            .standing(Standing.REJECTED)
            .build();
    Milestone two = SmallTexts.milestone("x", MilestoneType.INITIALLED, "1996", "desk").build();
    assertThat(standings("2019-01-01", one, two)).containsExactly("1995 REJECTED");
  }

  private static List<String> standings(String day, Milestone... claims) {
    return new PastView(WORLD.sources(), LocalDate.parse(day))
        .stated(List.of(claims)).stream()
            .map(claim -> claim.stated() + " " + claim.standing())
            .toList();
  }

  @Test
  void aSourceWithoutADayOfPublicationCountsFromTheDayItWasRead() {
    Source page =
        Source.builder()
            .id("page")
            .type(SourceType.WEB_PAGE)
            .title("A page")
            .accessed(Edtf.parse("2015-03-01"))
            .build();
    Source undated = page.withId("undated").withAccessed(Optional.empty());
    Milestone claim = SmallTexts.milestone("x", MilestoneType.SIGNED, "1995", "page").build();
    Milestone lost = claim.withCitations(by("undated"));
    for (String day : List.of("2015-02-28", "2015-03-01")) {
      PastView view = new PastView(ImmutableList.of(page, undated), LocalDate.parse(day));
      assertThat(view.stated(List.of(claim))).as(day).hasSize(day.equals("2015-03-01") ? 1 : 0);
      assertThat(view.stated(List.of(lost))).as(day).isEmpty();
    }
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    assertThatNullPointerException().isThrownBy(() -> WORLD.asKnownOn(null)).withMessage("day");
  }

  @Test
  void aDayBeyondTheCalendarIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> WORLD.asKnownOn(LocalDate.MIN));
    assertThat(WORLD.asKnownOn(LocalDate.MAX)).isSameAs(WORLD);
  }
}
