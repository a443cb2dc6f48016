package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.CitationStyle;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusMatrixTest {

  private static final Relations WORLD = SmallWorld.relations();

  private static StatusMatrix on(String day) {
    return StatusMatrix.of(WORLD, "UNION", "REGION", LocalDate.parse(day));
  }

  @Test
  void isATableOfWhatIsRecorded() {
    assertThat(on("2005-08-15"))
        .hasToString(
            """
            2005-08-15                              QM       QN
            partnership_and_cooperation             TRUE     FALSE
            enhanced_partnership_and_cooperation    FALSE    ..
            interim_trade                           ..       UNKNOWN
            sectoral                                UNKNOWN  ..
            memorandum                              ..       FALSE
            provisional_application                 FALSE    ..
            restrictive_measures                    ..       FALSE
            strategy                                FALSE    FALSE
            state_program                           FALSE    ..
            special_representative                  TRUE     TRUE
            program                                 TRUE     TRUE
            programs                                1        1
            member_club                             TRUE     FALSE""");
  }

  @Test
  void aCellSaysWhyOnItsDay() {
    StatusMatrix matrix = on("2010-05-01");
    PanelCell cell = matrix.cell("QM", "provisional_application");
    assertThat(cell.truth()).contains(Truth.TRUE);
    assertThat(cell.explain())
        .startsWith("UNION-QM 2010-05-01, provisional_application: TRUE\nrule: TRUE or FALSE on")
        .contains("- new-pact-m: provisionally applied 2010-05-01 [gazette]");
    assertThat(matrix.cell("QM", "preference").absence()).contains(Absence.NOT_REPORTED);
    assertThat(matrix.day()).isEqualTo(LocalDate.of(2010, 5, 1));
    assertThat(matrix.parties()).containsExactly("QM", "QN");
    assertThat(matrix.instruments()).extracting(PanelColumn::name).contains("preference");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1999-12-31", "2005-12-31", "2008-12-31", "2012-12-31", "2021-12-31"})
  void agreesWithThePanelAtTheEndOfAYear(LocalDate day) {
    DyadYearPanel panel = DyadYearPanel.of(WORLD, "UNION", "REGION", day.getYear(), day.getYear());
    StatusMatrix matrix = on(day.toString());
    for (PanelRow row : panel) {
      for (PanelColumn instrument : matrix.instruments()) {
        if (panel.columns().stream()
            .anyMatch(column -> column.name().equals(instrument.name() + "_status"))) {
          PanelCell status = row.cell(instrument.name() + "_status");
          PanelCell cell = matrix.cell(row.other(), instrument.name());
          assertThat(cell.value()).as(cell.explain()).isEqualTo(status.value());
          assertThat(cell.absence()).as(cell.explain()).isEqualTo(status.absence());
        }
      }
    }
  }

  @Test
  void aSeatIsTheOneOfAMemberOnly() {
    assertThat(on("1994-06-01").cell("QN", "member_club").truth()).contains(Truth.FALSE);
    assertThat(on("1994-06-01").cell("QN", "member_club").explain())
        .contains("- QN: observer of CLUB 1993-01-01/1995-12-31 [gazette]");
    assertThat(on("1997-06-01").cell("QN", "member_club").truth()).contains(Truth.UNKNOWN);
    assertThat(on("1997-06-01").cell("QM", "member_club").truth()).contains(Truth.TRUE);
    assertThat(StatusMatrix.of(WORLD, "QM", "QN", LocalDate.of(1997, 6, 1)).instruments())
        .extracting(PanelColumn::name)
        .contains("member_club")
        .doesNotContain("member_union", "member_league");
  }

  @Test
  void programsAreCountedAndActsOfOtherKindsTold() {
    StatusMatrix matrix = on("2010-05-01");
    assertThat(matrix.cell("QM", "programs").count()).contains(Count.of(2));
    assertThat(matrix.cell("QN", "programs").count()).contains(Count.of(3));
    assertThat(matrix.cell("QM", "strategy").truth()).contains(Truth.TRUE);
    assertThat(matrix.cell("QM", "state_program").truth()).contains(Truth.TRUE);
    assertThat(matrix.cell("QN", "state_program").absence()).contains(Absence.NOT_REPORTED);
    assertThat(matrix.cell("QN", "political_partnership").absence()).contains(Absence.NOT_REPORTED);
  }

  @Test
  void isWrittenAsALineAParty() {
    StringBuilder csv = new StringBuilder();
    on("2005-08-15").writeCsv(csv);
    assertThat(csv.toString().lines())
        .containsExactly(
            "day,one,other,partnership_and_cooperation,enhanced_partnership_and_cooperation,"
                + "association,interim_trade,trade_and_cooperation,protocol,sectoral,multilateral,"
                + "memorandum,political_document,provisional_application,preference,"
                + "restrictive_measures,strategy,political_partnership,state_program,"
                + "special_representative,program,programs_min,programs_max,member_club",
            "2005-08-15,UNION,QM,TRUE,FALSE,not_reported,not_reported,not_reported,not_reported,"
                + "UNKNOWN,not_reported,not_reported,not_reported,FALSE,not_reported,not_reported,"
                + "FALSE,not_reported,FALSE,TRUE,TRUE,1,1,TRUE",
            "2005-08-15,UNION,QN,FALSE,not_reported,not_reported,UNKNOWN,not_reported,not_reported,"
                + "not_reported,not_reported,FALSE,not_reported,not_reported,not_reported,FALSE,"
                + "FALSE,not_reported,not_reported,TRUE,TRUE,1,1,FALSE");
  }

  @Test
  void explainsAndCitesItself() {
    StatusMatrix matrix = on("2005-08-15");
    assertThat(matrix.one()).isEqualTo("UNION");
    assertThat(matrix.explain())
        .contains(matrix.cell("QM", "sectoral").explain())
        .contains(matrix.cell("QN", "member_club").explain())
        .doesNotContain("preference: not_reported");
    assertThat(WORLD.sources(matrix)).containsAll(matrix.cell("QM", "sectoral").sources());
    assertThat(WORLD.cite(matrix, CitationStyle.TEXT)).contains("The gazette");
  }

  @Test
  void refusesWhatIsNoMatrix() {
    LocalDate day = LocalDate.of(2005, 1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatusMatrix.of(WORLD, "REGION", "QM", day))
        .withMessage("group 'REGION' is not one party");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatusMatrix.of(WORLD, "QM", "REGION", day))
        .withMessage("party 'QM' stands on both sides");
    assertThatThrownBy(() -> StatusMatrix.of(WORLD, "QQ", "REGION", day))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> StatusMatrix.of(WORLD, "QM", "QQ", day))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> on("2005-01-01").cell("QQ", "preference"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("did you mean 'QM', 'QN'?");
    assertThatThrownBy(() -> on("2005-01-01").cell("QM", "preferences"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("did you mean 'preference'");
  }
}
