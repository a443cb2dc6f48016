package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steppe.edtf.Truth;
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
            special_representative                  TRUE     TRUE
            program                                 TRUE     TRUE""");
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
        if (!instrument.name().equals("program")) {
          PanelCell status = row.cell(instrument.name() + "_status");
          PanelCell cell = matrix.cell(row.other(), instrument.name());
          assertThat(cell.value()).as(cell.explain()).isEqualTo(status.value());
          assertThat(cell.absence()).as(cell.explain()).isEqualTo(status.absence());
        }
      }
    }
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
