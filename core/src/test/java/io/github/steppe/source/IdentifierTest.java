package io.github.steppe.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "z",
        "A",
        "Z",
        "0",
        "9",
        "KZ",
        "epca-kz",
        "CENTRAL_ASIA",
        "v1.2",
        "a-_.",
        "9a"
      })
  void lettersDigitsAndThreeMarksMakeAnIdentifier(String id) {
    assertThat(Identifier.require("id", id)).isSameAs(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "-a", "_a", ".a", "a b", "a ", " a", "a/b", "a:b", "a,b", "a#b", "a;b", "é", "aé",
        "Қ", "a\n", "a`", "a{", "a@", "a[", "@", "[", "`", "{", "/", ":"
      })
  void anythingElseIsRefused(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.require("office", id))
        .withMessage(
            "office '"
                + id
                + "' is not an identifier: ASCII letters, digits, '-', '_' and '.', beginning with"
                + " a letter or digit");
  }

  @Test
  void ofSeveralTheWrongOneIsNamed() {
    Identifier.requireAll("parties", ImmutableSet.of());
    Identifier.requireAll("parties", ImmutableSet.of("EU", "KZ"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.requireAll("parties", ImmutableSet.of("EU", "K Z")))
        .withMessageStartingWith("parties 'K Z' is not an identifier");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a b", "Қазақстан", "-", "a\tb"})
  void aTextSaysSomething(String text) {
    assertThat(Identifier.requireText("title", text)).isSameAs(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void aBlankTextIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.requireText("title", text))
        .withMessage("title is blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "a ", "a\n", "\u2003a"})
  void whiteSpaceAtAnEndIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.requireText("title", text))
        .withMessage("title '" + text + "' begins or ends with white space, which is not allowed");
  }

  @Test
  void aClaimNamesASource() {
    Identifier.requireCited(ImmutableList.of(Citation.of("paper")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.requireCited(ImmutableList.of()))
        .withMessage("citations is empty: a claim names at least one source");
  }

  @Test
  void nullIsRefusedByTheNameOfTheAttribute() {
    assertThatNullPointerException()
        .isThrownBy(() -> Identifier.require("office", null))
        .withMessage("office");
    assertThatNullPointerException()
        .isThrownBy(() -> Identifier.requireText("title", null))
        .withMessage("title");
  }
}
