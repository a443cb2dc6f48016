package io.github.steppe.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.relations.SmallWorld;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From change to change one meets every answer. */
class LifelineChangesTest {

  @Test
  void noAnswerChangesBetweenADayAndTheNextChange() {
    for (Agreement agreement : SmallWorld.relations().agreements()) {
      Lifeline lifeline = agreement.inForce();
      long next = Long.MIN_VALUE;
      long last = LocalDate.of(2022, 1, 1).toEpochDay();
      for (long day = LocalDate.of(1990, 1, 1).toEpochDay(); day < last; day++) {
        next = day == next || next == Long.MIN_VALUE ? lifeline.nextChange(day) : next;
        assertThat(next).isGreaterThan(day).isEqualTo(lifeline.nextChange(day));
        if (lifeline.truthOn(day) != lifeline.truthOn(day + 1)) {
          assertThat(next).isEqualTo(day + 1);
        }
      }
      assertThat(lifeline.nextChange(last)).isEqualTo(Long.MAX_VALUE);
    }
  }
}
