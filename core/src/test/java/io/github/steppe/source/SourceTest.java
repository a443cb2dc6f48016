package io.github.steppe.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {

  private static final Source PAPER =
      Source.builder().id("paper").type(SourceType.ARTICLE).title("On relations").build();

  @Test
  void nothingIsStatedBesideWhatIsRequired() {
    assertThat(PAPER.authors()).isEmpty();
    assertThat(PAPER.editors()).isEmpty();
    assertThat(PAPER.published()).isEmpty();
    assertThat(PAPER)
        .hasToString("Source{id=paper, type=ARTICLE, title=On relations, authors=[], editors=[]}");
  }

  @Test
  void theIdIsAnIdentifierAndTheTitleSaysSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAPER.withId("the paper"))
        .withMessageStartingWith("id 'the paper' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PAPER.withTitle(" "))
        .withMessage("title is blank");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Source.builder().id("paper").build())
        .withMessageContaining("[type, title]");
  }

  @Test
  void authorsKeepTheirOrderAndAreCopied() {
    List<String> authors = new ArrayList<>(List.of("B", "A"));
    Source source = PAPER.withAuthors(authors);
    authors.clear();
    assertThat(source.authors()).containsExactly("B", "A");
    assertThat(PAPER.authors()).isEmpty();
  }
}
