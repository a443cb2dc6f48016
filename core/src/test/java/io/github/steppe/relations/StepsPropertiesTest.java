package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Truth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Steps against a list that has an answer for each day. */
class StepsPropertiesTest {

  private static final int FIRST = -10;
  private static final int DAYS = 40;

  @Provide
  Arbitrary<List<Truth>> answers() {
    return Arbitraries.of(Truth.class).list().ofSize(DAYS);
  }

  private static Steps steps(List<Truth> answers) {
    return Steps.of(day -> answers.get((int) day - FIRST), day -> day + 1, FIRST, FIRST + DAYS - 1);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void answerAsTheListsDo(
      @ForAll("answers") List<Truth> one, @ForAll("answers") List<Truth> other) {
    Steps and = steps(one).and(steps(other));
    Steps or = steps(one).or(steps(other));
    for (int i = 0; i < DAYS; i++) {
      assertThat(steps(one).on(FIRST + i)).isEqualTo(one.get(i));
      assertThat(and.on(FIRST + i)).isEqualTo(one.get(i).and(other.get(i)));
      assertThat(or.on(FIRST + i)).isEqualTo(one.get(i).or(other.get(i)));
      for (int j = i; j < DAYS; j++) {
        Count days = Count.ofTrue(one.subList(i, j + 1));
        assertThat(steps(one).days(FIRST + i, FIRST + j)).isEqualTo(days);
        assertThat(steps(one).ever(FIRST + i, FIRST + j)).isEqualTo(days.moreThan(0));
      }
    }
    assertThat(steps(one).days(FIRST - 5, FIRST + DAYS + 5)).isEqualTo(Count.ofTrue(one));
  }
}
