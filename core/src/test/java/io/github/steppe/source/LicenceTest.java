package io.github.steppe.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LicenceTest {

  private static Source source(String id) {
    return Source.builder().id(id).type(SourceType.REPORT).title("T").build();
  }

  @Test
  void sourcesAreGroupedByTheirTermsAndThoseWithoutComeLast() {
    ImmutableList<Licence> licences =
        Licence.of(
            List.of(
                source("a"),
                source("b").withLicence("MIT"),
                source("c").withLicence("CC-BY-4.0"),
                source("d").withLicence("MIT"),
                source("e")));
    assertThat(licences)
        .extracting(Licence::toString)
        .containsExactly("CC-BY-4.0: c", "MIT: b, d", "terms not recorded: a, e");
    assertThat(licences)
        .extracting(Licence::terms)
        .containsExactly(Optional.of("CC-BY-4.0"), Optional.of("MIT"), Optional.empty());
  }

  @Test
  void noSourcesHaveNoLicences() {
    assertThat(Licence.of(List.of())).isEmpty();
  }

  @Test
  void theTermsApplyToSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Licence(Optional.empty(), ImmutableList.of()))
        .withMessage("sources is empty: terms apply to something");
    assertThatNullPointerException().isThrownBy(() -> new Licence(null, ImmutableList.of()));
    assertThatNullPointerException().isThrownBy(() -> new Licence(Optional.empty(), null));
    assertThatNullPointerException().isThrownBy(() -> Licence.of(null));
  }
}
