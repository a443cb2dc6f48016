package io.github.steppe.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Citation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramTest {

  private static final Program TACIS =
      Program.builder().id("tacis").name("Assistance").kind(ProgramKind.PROGRAM).build();

  private static Milestone milestone(MilestoneType type, String date) {
    return Milestone.builder()
        .subject("tacis")
        .type(type)
        .date(Edtf.parse(date))
        .addCitations(Citation.of("paper"))
        .build();
  }

  @ParameterizedTest
  @EnumSource(
      value = MilestoneType.class,
      names = {"STARTED", "ENTERED_INTO_FORCE", "ADOPTED", "ESTABLISHED", "OPENED"})
  void itIsActiveFromWhatOpensIt(MilestoneType type) {
    Program program =
        TACIS.withMilestones(
            milestone(type, "1991-07-15"), milestone(MilestoneType.ENDED, "2006-12-31"));
    assertThat(program.active().truthOn(LocalDate.of(1991, 7, 14))).isEqualTo(Truth.FALSE);
    assertThat(program.active().truthOn(LocalDate.of(1991, 7, 15))).isEqualTo(Truth.TRUE);
    assertThat(program.activeOn(LocalDate.of(2006, 12, 31)).truth()).isEqualTo(Truth.TRUE);
    assertThat(program.activeOn(LocalDate.of(2007, 1, 1)).truth()).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @EnumSource(
      value = MilestoneType.class,
      names = {"SIGNED", "PUBLISHED", "ENDORSED", "ANNOUNCED", "ACCEDED"})
  void otherMilestonesDoNotOpenIt(MilestoneType type) {
    assertThat(
            TACIS
                .withMilestones(milestone(type, "1991"))
                .activeOn(LocalDate.of(2000, 1, 1))
                .truth())
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void theMoreTellingOpenerGoesFirst() {
    assertThat(
            TACIS
                .withMilestones(
                    milestone(MilestoneType.OPENED, "1995"),
                    milestone(MilestoneType.ESTABLISHED, "1994"),
                    milestone(MilestoneType.ADOPTED, "1993"),
                    milestone(MilestoneType.ENTERED_INTO_FORCE, "1992"),
                    milestone(MilestoneType.STARTED, "1991"))
                .activeOn(LocalDate.of(2000, 1, 1)))
        .hasToString("TRUE: started 1991 [paper]");
  }

  @Test
  void inACountryItsOwnMilestonesCount() {
    Program program =
        TACIS.withMilestones(
            milestone(MilestoneType.STARTED, "1991-01-01"),
            milestone(MilestoneType.SUSPENDED, "1998-01-01").withParty("TJ"),
            milestone(MilestoneType.RESUMED, "2002-01-01").withParty("TJ"));
    LocalDate day = LocalDate.of(2000, 1, 1);
    assertThat(program.active().truthOn(day)).isEqualTo(Truth.TRUE);
    assertThat(program.activeIn(ImmutableSet.of("KZ")).truthOn(day)).isEqualTo(Truth.TRUE);
    assertThat(program.activeIn(ImmutableSet.of("TJ")).truthOn(day)).isEqualTo(Truth.FALSE);
    assertThat(program.activeIn(ImmutableSet.of("TJ")).truthOn(LocalDate.of(2002, 1, 1)))
        .isEqualTo(Truth.TRUE);
  }

  @Test
  void itsTitleIsItsNameAndItsLabelTheAcronymIfThereIsOne() {
    assertThat(TACIS.title()).isEqualTo("Assistance");
    assertThat(TACIS.label()).isEqualTo("Assistance");
    assertThat(TACIS.withAcronym("TACIS").label()).isEqualTo("TACIS");
    assertThat(TACIS.withAcronym("TACIS").title()).isEqualTo("Assistance");
  }

  @Test
  void idsAndNamesHaveTheirForm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TACIS.withId("the program"))
        .withMessageStartingWith("id 'the program' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TACIS.withName(""))
        .withMessage("name is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TACIS.withFunder("E U"))
        .withMessageStartingWith("funder 'E U' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TACIS.withCountries("K Z"))
        .withMessageStartingWith("countries 'K Z' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TACIS.withMilestones(
                    milestone(MilestoneType.STARTED, "2001"),
                    milestone(MilestoneType.ENDED, "2000")))
        .withMessageStartingWith("milestones of 'tacis' are out of order");
    assertThatIllegalStateException()
        .isThrownBy(() -> Program.builder().build())
        .withMessageContaining("[id, name, kind]");
  }

  @Test
  void aPhaseKeepsTheFormOfIdsAndNames() {
    Phase phase = Phase.builder().id("one").program("tacis").name("One").build();
    assertThat(phase.period()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phase.withId(""))
        .withMessageStartingWith("id '' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phase.withProgram("the program"))
        .withMessageStartingWith("program 'the program' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phase.withName(" "))
        .withMessage("name is blank");
    assertThatIllegalStateException()
        .isThrownBy(() -> Phase.builder().build())
        .withMessageContaining("[id, program, name]");
  }
}
