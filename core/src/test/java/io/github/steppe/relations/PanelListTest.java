package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class PanelListTest {

  @Test
  void marksWhatIsOnlyPossible() {
    assertThat(new PanelList(ImmutableList.of("b"), ImmutableList.of("a", "b")))
        .hasToString("a?;b");
    assertThat(new PanelList(ImmutableList.of(), ImmutableList.of())).hasToString("none");
  }

  @Test
  void whatIsCertainIsPossible() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PanelList(ImmutableList.of("b"), ImmutableList.of("a")))
        .withMessage("certain [b] is not contained in possible [a]");
  }

  @Test
  void aCellOfATypeHasOneValue() {
    PanelCell cell =
        DyadYearPanelTest.cell(
            DyadYearPanel.of(SmallWorld.relations(), "UNION", "QM", 2012, 2012),
            "UNION",
            "QM",
            2012,
            "agreements");
    assertThat(cell.list())
        .contains(
            new PanelList(
                ImmutableList.of("new-pact-m"), ImmutableList.of("new-pact-m", "steel-m")));
    assertThat(cell.count()).isEmpty();
  }
}
