package io.github.steppe.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandingTest {

  @Test
  void acceptedAndDisputedClaimsCount() {
    assertThat(Stream.of(Standing.values()).filter(Standing::counts))
        .containsExactly(Standing.ACCEPTED, Standing.DISPUTED);
  }
}
