package io.github.steppe.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {

  private static final Membership MEMBERSHIP =
      Membership.builder()
          .member("KZ")
          .body("WTO")
          .spell(EdtfInterval.parse("2015-11-30/.."))
          .addCitations(Citation.of("paper"))
          .build();

  @Test
  void itIsAnAcceptedFullMembershipUnlessItSaysOtherwise() {
    assertThat(MEMBERSHIP.role()).isEqualTo(Role.MEMBER);
    assertThat(MEMBERSHIP.standing()).isEqualTo(Standing.ACCEPTED);
    assertThat(MEMBERSHIP.note()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "MEMBER, member of WTO, true",
    "ELECTED_MEMBER, elected member of WTO, true",
    "CANDIDATE, candidate of WTO, false",
    "OBSERVER, observer of WTO, false",
    "PARTNER, partner of WTO, false"
  })
  void theRoleIsPartOfTheTopic(Role role, String property, boolean member) {
    Membership membership = MEMBERSHIP.withRole(role);
    assertThat(membership.topic()).isEqualTo(Topic.of("KZ", property));
    assertThat(membership.statement()).isEqualTo(property + " 2015-11-30/..");
    assertThat(role.isMember()).isEqualTo(member);
  }

  @Test
  void theSpellIsWhatIsStated() {
    assertThat(MEMBERSHIP.stated()).isEqualTo(EdtfInterval.parse("2015-11-30/.."));
    assertThat(MEMBERSHIP.withSpell(EdtfInterval.parse("2015/..")).topic())
        .isEqualTo(MEMBERSHIP.topic());
  }

  @Test
  void nobodyIsAMemberOfItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEMBERSHIP.withBody("KZ"))
        .withMessage("member 'KZ' is the body itself");
  }

  @Test
  void idsHaveTheirFormAndASourceIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEMBERSHIP.withMember("K Z"))
        .withMessageStartingWith("member 'K Z' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEMBERSHIP.withBody(""))
        .withMessageStartingWith("body '' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MEMBERSHIP.withCitations())
        .withMessage("citations is empty: a claim names at least one source");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Membership.builder().build())
        .withMessageContaining("[member, body, spell]");
  }
}
