package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.source.Claim;
import org.junit.jupiter.api.Test;

class SmallWorldTest {

  @Test
  void everyClaimIsCited() {
    assertThat(SmallWorld.relations().claims()).allMatch(claim -> !claim.citations().isEmpty());
  }

  @Test
  void everyKindOfClaimOccurs() {
    assertThat(SmallWorld.relations().claims().stream().map(Claim::getClass).distinct()).hasSize(8);
  }
}
