package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionTest {

  private static final EdtfDate DAY = EdtfDate.parse("2020-12-31");

  private static Edition of(
      String description, String author, String publisher, String homepage, String released) {
    return new Edition(
        "e",
        "E",
        "1",
        DAY,
        "CC0-1.0",
        Optional.of(description),
        ImmutableList.of(author),
        Optional.of(publisher),
        Optional.of(homepage),
        Optional.of(EdtfDate.parse(released)));
  }

  @Test
  void whatIsNotStatedIsAbsent() {
    assertThat(new Edition("e", "E", "1", DAY, "CC0-1.0"))
        .isEqualTo(
            new Edition(
                "e",
                "E",
                "1",
                DAY,
                "CC0-1.0",
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    Edition full = of("What it is.", "A", "P", "http://example.org/", "2021-02-03");
    assertThat(full.authors()).containsExactly("A");
    assertThat(full.homepage()).contains("http://example.org/");
  }

  @Test
  void partsThatSayNothingAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(" ", "A", "P", "https://example.org/", "2021-02-03"))
        .withMessage("description is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("D", "", "P", "https://example.org/", "2021-02-03"))
        .withMessage("authors is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("D", "A", "", "https://example.org/", "2021-02-03"))
        .withMessage("publisher is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("D", "A", "P", "example.org", "2021-02-03"))
        .withMessage("homepage 'example.org' is no address that begins with http:// or https://");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("D", "A", "P", "https://example.org/a b", "2021-02-03"))
        .withMessageStartingWith("homepage 'https://example.org/a b' is no address");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("D", "A", "P", "https://example.org/", "2021-02"))
        .withMessage("released '2021-02' is not one day");
    assertThatNullPointerException()
        .isThrownBy(
            () ->
                new Edition(
                    "e",
                    "E",
                    "1",
                    DAY,
                    "L",
                    Optional.empty(),
                    ImmutableList.of(),
                    Optional.empty(),
                    null,
                    Optional.empty()))
        .withMessage("homepage");
  }
}
