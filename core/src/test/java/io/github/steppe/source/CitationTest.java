package io.github.steppe.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

  @Test
  void aCitationIsOfAWholeSourceOrOfAPlaceInIt() {
    assertThat(Citation.of("paper")).isEqualTo(new Citation("paper", Optional.empty()));
    assertThat(Citation.of("paper", "p. 3")).isEqualTo(new Citation("paper", Optional.of("p. 3")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"paper", "paper#Table 1", "paper#a#b", "v1.2#§ 3"})
  void parsingIsTheInverseOfPrinting(String text) {
    assertThat(Citation.parse(text)).hasToString(text);
    assertThat(Citation.parse(Citation.parse(text).toString())).isEqualTo(Citation.parse(text));
  }

  @Test
  void theFirstHashDivides() {
    assertThat(Citation.parse("paper#a#b")).isEqualTo(Citation.of("paper", "a#b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''        | source '' is not an identifier
          a b       | source 'a b' is not an identifier
          #Table 1  | source '' is not an identifier
          paper#    | locator is blank
          'paper# ' | locator is blank
          'paper# 1'| locator ' 1' begins or ends with white space
          """)
  void whatHasNotThatFormIsRefused(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Citation.parse(text))
        .withMessageStartingWith(message);
  }

  @Test
  void nullIsRefusedAndNamed() {
    assertThatNullPointerException().isThrownBy(() -> Citation.of(null)).withMessage("source");
    assertThatNullPointerException()
        .isThrownBy(() -> Citation.of("paper", null))
        .withMessage("locator");
    assertThatNullPointerException()
        .isThrownBy(() -> new Citation("paper", null))
        .withMessage("locator");
    assertThatNullPointerException().isThrownBy(() -> Citation.parse(null)).withMessage("text");
  }

  @Test
  void whatCitesASourceCitesItAtAnyPlace() {
    Cited cited = () -> ImmutableList.of(Citation.of("paper", "p. 3"), Citation.of("law"));
    assertThat(cited.cites("paper")).isTrue();
    assertThat(cited.cites("law")).isTrue();
    assertThat(cited.cites("Law")).isFalse();
    Cited silent = ImmutableList::of;
    assertThat(silent.cites("paper")).isFalse();
  }
}
