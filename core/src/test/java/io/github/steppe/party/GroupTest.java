package io.github.steppe.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupTest {

  private static final Group FIVE =
      Group.builder().id("FIVE").name("The five").definer("UN").addMembers("UZ", "KZ").build();

  /** Knows the countries given, and no more. */
  private record Known(Set<String> ids) implements Parties {
    @Override
    public Country country(String id) {
      if (!containsCountry(id)) {
        throw new NoSuchElementException(id);
      }
      return Country.of(id);
    }

    @Override
    public boolean containsCountry(String id) {
      return ids.contains(id);
    }
  }

  @Test
  void itsCountriesComeInTheOrderOfItsMembers() {
    assertThat(FIVE.countries(new Known(Set.of("KZ", "TM", "UZ"))))
        .extracting(Country::id)
        .containsExactly("UZ", "KZ");
  }

  @Test
  void membersThatAreNoCountriesAreLeftOut() {
    assertThat(FIVE.withMembers("EU", "KZ").countries(new Known(Set.of("KZ"))))
        .containsExactly(Country.of("KZ"));
    assertThat(FIVE.countries(new Known(Set.of()))).isEmpty();
  }

  @Test
  void aGroupIsNoFixedCompositionUnlessItSaysSo() {
    assertThat(FIVE.composition()).isFalse();
    assertThat(FIVE.withComposition(true).composition()).isTrue();
  }

  @Test
  void aGroupNeedNotListItsMembersButACompositionDoes() {
    assertThat(FIVE.withMembers().members()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIVE.withComposition(true).withMembers())
        .withMessage("members is empty: a composition has at least one member");
  }

  @Test
  void idsAndNamesHaveTheirForm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIVE.withId("the five"))
        .withMessageStartingWith("id 'the five' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIVE.withName(""))
        .withMessage("name is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIVE.withDefiner("U N"))
        .withMessageStartingWith("definer 'U N' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIVE.withMembers("KZ", "T M"))
        .withMessageStartingWith("members 'T M' is not an identifier");
  }

  @Test
  void membersAreCopiedAndKeepTheirOrder() {
    List<String> members = new ArrayList<>(List.of("TM", "KZ", "TM"));
    Group group = FIVE.withMembers(members);
    members.clear();
    assertThat(group.members()).containsExactly("TM", "KZ");
  }
}
