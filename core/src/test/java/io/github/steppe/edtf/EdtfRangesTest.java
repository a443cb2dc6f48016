package io.github.steppe.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.Range;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EdtfRangesTest {
  private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2003, 12, 31);

  @Test
  void boundsBecomeAClosedRange() {
    assertThat(EdtfRanges.toRange(Edtf.parse("2003"))).isEqualTo(Range.closed(FIRST, LAST));
    assertThat(EdtfRanges.toRange(Edtf.parse("2003/.."))).isEqualTo(Range.atLeast(FIRST));
    assertThat(EdtfRanges.toRange(Edtf.parse("2003/"))).isEqualTo(Range.atLeast(FIRST));
    assertThat(EdtfRanges.toRange(Edtf.parse("[..2003]"))).isEqualTo(Range.atMost(LAST));
    assertThat(EdtfRanges.toRange(Edtf.parse("[..2003,2005..]"))).isEqualTo(Range.all());
  }

  @Test
  void aRangeBecomesTheIntervalOfItsDays() {
    EdtfInterval year = EdtfInterval.parse("2003-01-01/2003-12-31");
    assertThat(EdtfRanges.fromRange(Range.closed(FIRST, LAST))).isEqualTo(year);
    assertThat(EdtfRanges.fromRange(Range.closedOpen(FIRST, LAST.plusDays(1)))).isEqualTo(year);
    assertThat(EdtfRanges.fromRange(Range.openClosed(FIRST.minusDays(1), LAST))).isEqualTo(year);
    assertThat(EdtfRanges.fromRange(Range.atLeast(FIRST))).hasToString("2003-01-01/..");
    assertThat(EdtfRanges.fromRange(Range.greaterThan(FIRST))).hasToString("2003-01-02/..");
    assertThat(EdtfRanges.fromRange(Range.atMost(LAST))).hasToString("../2003-12-31");
    assertThat(EdtfRanges.fromRange(Range.lessThan(LAST))).hasToString("../2003-12-30");
  }

  @Test
  void aRangeWithoutDaysOrWithoutBoundsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfRanges.fromRange(Range.all()))
        .withMessageContaining("at least one end");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfRanges.fromRange(Range.closedOpen(FIRST, FIRST)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EdtfRanges.fromRange(Range.atLeast(LocalDate.of(10_000, 1, 1))));
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> EdtfRanges.toRange(null))
        .withMessage("value");
    assertThatNullPointerException()
        .isThrownBy(() -> EdtfRanges.fromRange(null))
        .withMessage("range");
  }
}
