package io.github.steppe.relations;

import static io.github.steppe.relations.AuditFinding.Outcome.CONFIRMED;
import static io.github.steppe.relations.AuditFinding.Outcome.CONTRADICTED;
import static io.github.steppe.relations.AuditFinding.Outcome.NOT_CHECKED;
import static io.github.steppe.relations.AuditFinding.Outcome.OVERTAKEN;
import static io.github.steppe.relations.AuditFinding.Outcome.REFINED;
import static io.github.steppe.relations.SmallWorld.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.party.Membership;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import io.github.steppe.source.Standing;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One source against all others. */
class AuditTest {

  private static final Source PAPER =
      Source.builder()
          .id("paper")
          .type(SourceType.ARTICLE)
          .title("A paper")
          .published(Edtf.parse("2018"))
          .build();

  /** A claim written as type, date, standing and sources, the parts apart by a space. */
  private static Claim claim(String text) {
    String[] parts = text.trim().split(" ");
    Milestone.Builder milestone =
        SmallTexts.milestone("x", MilestoneType.valueOf(parts[0]), parts[1], "paper");
    milestone.standing(Standing.valueOf(parts[2]));
    String[] sources = parts[3].split(",");
    if (parts.length > 4) {
      milestone.party(parts[4]);
    }
    return milestone.build().withCitations(by(sources));
  }

  private static ImmutableList<AuditFinding> audit(String claims) {
    return new Audit(
            PAPER,
            Stream.of(claims.split("\\|"))
                .map(AuditTest::claim)
                .collect(ImmutableList.toImmutableList()))
        .findings();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The same, by others too, in one row or in two.
        "SIGNED 1995 ACCEPTED paper,gazette, CONFIRMED",
        "SIGNED 1995 DISPUTED paper|SIGNED 1995 DISPUTED gazette, CONFIRMED",
        // Others say it less exactly.
        "SIGNED 1995-01-23 ACCEPTED paper|SIGNED 1995 SUPERSEDED gazette, CONFIRMED",
        // Others say it more exactly, and answer.
        "SIGNED 1995 SUPERSEDED paper|SIGNED 1995-01-23 ACCEPTED gazette, REFINED",
        "SIGNED 1995 SUPERSEDED paper,desk|SIGNED 1995-01-23 ACCEPTED gazette, REFINED",
        // More exactly, but without being better.
        "SIGNED 1995 DISPUTED paper|SIGNED 1995-01-23 DISPUTED gazette, NOT_CHECKED",
        "SIGNED 1995 REJECTED paper|SIGNED 1996 ACCEPTED gazette, CONTRADICTED",
        "SIGNED 1995 DISPUTED paper|SIGNED 1996 DISPUTED gazette, CONTRADICTED",
        "SIGNED 1995 ACCEPTED paper|SIGNED 1996 DISPUTED gazette, CONTRADICTED",
        "SIGNED 1995 REJECTED paper, CONTRADICTED",
        // Times that overlap may be one.
        "SIGNED [2001..2003] DISPUTED paper|SIGNED [2002..2005] ACCEPTED gazette, NOT_CHECKED",
        "SIGNED [2001..2003] DISPUTED paper|SIGNED [2004..2005] ACCEPTED gazette, CONTRADICTED",
        "ENDED [2004..] ACCEPTED paper|ENDED 2019 ACCEPTED gazette, REFINED",
        // A slip of others says nothing, nor does what the paper superseded.
        "SIGNED 1995 ACCEPTED paper|SIGNED 1996 SUPERSEDED gazette, NOT_CHECKED",
        "SIGNED 1995 ACCEPTED paper|SIGNED 1996 REJECTED gazette, NOT_CHECKED",
        "SIGNED 1995 ACCEPTED paper, NOT_CHECKED",
        "SIGNED 1995 DISPUTED paper, NOT_CHECKED",
        // Not in force is true of its day.
        "NOT_IN_FORCE 2018 ACCEPTED paper, NOT_CHECKED",
        "NOT_IN_FORCE 2018 ACCEPTED paper|NOT_IN_FORCE 2019 ACCEPTED desk, CONFIRMED",
        "NOT_IN_FORCE 2018 ACCEPTED paper|NOT_IN_FORCE 2017 ACCEPTED desk, NOT_CHECKED",
        "NOT_IN_FORCE 2018 ACCEPTED paper|ENTERED_INTO_FORCE 2019 ACCEPTED desk, OVERTAKEN",
        "NOT_IN_FORCE 2018 ACCEPTED paper|ENTERED_INTO_FORCE 2017 ACCEPTED desk, NOT_CHECKED",
        "NOT_IN_FORCE 2018 ACCEPTED paper|ENTERED_INTO_FORCE 2019 DISPUTED desk, NOT_CHECKED",
        "NOT_IN_FORCE 2018 ACCEPTED paper QN|ACCEDED 2023 ACCEPTED desk QN, OVERTAKEN",
        "NOT_IN_FORCE 2018 ACCEPTED paper QN|ACCEDED 2023 ACCEPTED desk QM, NOT_CHECKED"
      })
  void aStatementIsHeldAgainstOthers(String row) {
    int comma = row.lastIndexOf(", ");
    assertThat(audit(row.substring(0, comma)))
        .singleElement()
        .extracting(finding -> finding.outcome().name())
        .isEqualTo(row.substring(comma + 2));
  }

  @ParameterizedTest
  @CsvSource({
    "1995/2020, OVERTAKEN",
    "1995/2017, CONTRADICTED",
    "1995-03/.., REFINED",
    "1996/2020, OVERTAKEN"
  })
  void whatGoesOnIsOvertakenByALaterEnd(String spell, AuditFinding.Outcome outcome) {
    Membership open =
        Membership.builder()
            .member("QM")
            .body("CLUB")
            .spell(EdtfInterval.parse("1995/.."))
            .standing(Standing.SUPERSEDED)
            .addAllCitations(by("paper"))
            .build();
    Membership ended =
        open.withSpell(EdtfInterval.parse(spell))
            .withStanding(Standing.ACCEPTED)
            .withCitations(by("desk"));
    assertThat(new Audit(PAPER, ImmutableList.of(open, ended)).findings())
        .singleElement()
        .isEqualTo(new AuditFinding(open, outcome, ImmutableList.of(ended)));
  }

  @Test
  void aFindingNamesTheStatementAndTheOthersTheAcceptedFirst() {
    assertThat(
            audit(
                "SIGNED 1995 SUPERSEDED paper|SIGNED 1996 REJECTED desk"
                    + "|SIGNED 1995-01-23 ACCEPTED gazette"))
        .singleElement()
        .hasToString(
            "REFINED x: signed 1995 [paper]\n"
                + "  ACCEPTED signed 1995-01-23 [gazette]\n"
                + "  REJECTED signed 1996 [desk]");
  }

  @Test
  void everyClaimOfTheSourceHasAFinding() {
    Relations world = SmallWorld.relations();
    assertThat(world.audit("paper"))
        .extracting(AuditFinding::claim)
        .containsExactlyElementsOf(world.claims().from("paper").list());
    assertThat(world.audit("paper"))
        .extracting(AuditFinding::outcome)
        .contains(CONFIRMED, REFINED, CONTRADICTED, NOT_CHECKED)
        .doesNotContain(OVERTAKEN);
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> world.audit("papers"));
  }
}
