package io.github.steppe.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in a language, members on a day, organizations. */
class SmallPartyTypesTest {

  private static final Organization UNION =
      Organization.builder().id("EU").name("Union").kind(OrganizationKind.UNION).build();

  @ParameterizedTest
  @ValueSource(strings = {"kk=Қазақстан", "ky=Кыргыз Республикасы", "en=a=b"})
  void aLocalNameParsesWhatItPrints(String text) {
    assertThat(LocalName.parse(text)).hasToString(text);
  }

  @Test
  void theFirstEqualsSignDividesLanguageAndName() {
    assertThat(LocalName.parse("en=a=b")).isEqualTo(new LocalName("en", "a=b"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kazakhstan | 'Kazakhstan' is not of the form language=name
          ''         | '' is not of the form language=name
          =Name      | language '' is not an identifier
          kk=        | name is blank
          'kk= a'    | name ' a' begins or ends with white space
          """)
  void aLocalNameOfAnotherFormIsRefused(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocalName.parse(text))
        .withMessageStartingWith(message);
  }

  @Test
  void certainMembersArePossibleMembers() {
    Members members = Members.of(List.of("KZ"), List.of("KZ", "TM", "KZ"));
    assertThat(members.certain()).containsExactly("KZ");
    assertThat(members.possible()).containsExactly("KZ", "TM");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Members.of(List.of("KZ", "UZ"), List.of("KZ", "TM")))
        .withMessage("certain [KZ, UZ] is not contained in possible [KZ, TM]");
  }

  @Test
  void membersAreCopied() {
    Set<String> ids = new LinkedHashSet<>(Set.of("KZ"));
    Members members = Members.of(ids, ids);
    ids.clear();
    assertThat(members.certain()).containsExactly("KZ");
    assertThat(members.possible()).containsExactly("KZ");
  }

  @Test
  void anOrganizationHasNoPredecessorUnlessItNamesOne() {
    assertThat(UNION.succeeds()).isEmpty();
    assertThat(UNION.withSucceeds("EC", "EEC").succeeds()).containsExactly("EC", "EEC");
  }

  @Test
  void anOrganizationKeepsTheFormOfIdsAndNames() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNION.withId("E U"))
        .withMessageStartingWith("id 'E U' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNION.withName(" "))
        .withMessage("name is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UNION.withSucceeds("E C"))
        .withMessageStartingWith("succeeds 'E C' is not an identifier");
  }

  @Test
  void nullIsRefusedAndNamed() {
    assertThatNullPointerException().isThrownBy(() -> LocalName.parse(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> new LocalName(null, "a"))
        .withMessage("language");
    assertThatNullPointerException()
        .isThrownBy(() -> new LocalName("kk", null))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> Members.of(null, List.of()))
        .withMessage("certain");
    assertThatNullPointerException()
        .isThrownBy(() -> Members.of(List.of(), null))
        .withMessage("possible");
    assertThatNullPointerException()
        .isThrownBy(() -> new Members(null, null))
        .withMessage("certain");
  }
}
