package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 2024",
    "201952, 2019",
    "202408, 2024-08",
    "2024-03, 2024-03",
    "2015M03, 2015-03",
    "2015-M12, 2015-12",
    "1948M1, 1948-01",
    "2024-Q1, 2024-33",
    "2015Q4, 2015-36",
    "2014-A1, 2014"
  })
  void periodsAreEdtf(String text, String edtf) {
    assertThat(Periods.parse("t", text)).isEqualTo(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "24",
        "202",
        "202413",
        "202400",
        "20240",
        "2024-13",
        "2024-52",
        "2024Q5",
        "2024Q0",
        "2024-W01",
        "2024-S1",
        "2024M",
        "20240801",
        "2024-",
        "year"
      })
  void whatIsNoPeriodIsRefused(String text) {
    assertThat(Periods.isPeriod(text)).isFalse();
    assertThatThrownBy(() -> Periods.parse("t", text)).isInstanceOf(RowRefusedException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "15/09/26 11:00:00, 2026-09-15",
    "15/09/26, 2026-09-15",
    "15/09/2026, 2026-09-15",
    "2026-09-15, 2026-09-15",
    "2026-09-15T11:00:00+0200, 2026-09-15",
    "'', ''"
  })
  void daysAreEdtf(String text, String edtf) {
    assertThat(Periods.day("d", text)).isEqualTo(edtf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/26", "yesterday", "aa/bb/cc", "2026-13-01"})
  void whatIsNoDayIsRefused(String text) {
    assertThatThrownBy(() -> Periods.day("d", text)).isInstanceOf(RowRefusedException.class);
  }
}
