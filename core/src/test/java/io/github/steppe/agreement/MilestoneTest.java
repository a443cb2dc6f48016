package io.github.steppe.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.steppe.edtf.Edtf;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MilestoneTest {

  private static final Milestone SIGNED =
      Milestone.builder()
          .subject("pca-kz")
          .type(MilestoneType.SIGNED)
          .date(Edtf.parse("1995-01-23"))
          .addCitations(Citation.of("paper"))
          .build();

  @Test
  void itIsAcceptedAndOfTheWholeUnlessItSaysOtherwise() {
    assertThat(SIGNED.standing()).isEqualTo(Standing.ACCEPTED);
    assertThat(SIGNED.party()).isEmpty();
    assertThat(SIGNED.place()).isEmpty();
  }

  @Test
  void itsTopicIsWhatHappenedAndToWhom() {
    assertThat(SIGNED.topic()).isEqualTo(Topic.of("pca-kz", "signed"));
    assertThat(SIGNED.withParty("KZ").topic()).isEqualTo(Topic.of("pca-kz", "signed, KZ"));
    assertThat(SIGNED.withDate(Edtf.parse("1996")).topic()).isEqualTo(SIGNED.topic());
  }

  @Test
  void itStatesADate() {
    assertThat(SIGNED.stated()).isEqualTo(Edtf.parse("1995-01-23"));
    assertThat(SIGNED.statement()).isEqualTo("signed 1995-01-23");
    assertThat(SIGNED.withType(MilestoneType.ENTERED_INTO_FORCE).withParty("KZ").statement())
        .isEqualTo("entered into force 1995-01-23 (KZ)");
  }

  @Test
  void idsHaveTheirFormAndASourceIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIGNED.withSubject("the pca"))
        .withMessageStartingWith("subject 'the pca' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIGNED.withParty("K Z"))
        .withMessageStartingWith("party 'K Z' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SIGNED.withCitations())
        .withMessage("citations is empty: a claim names at least one source");
    assertThatIllegalStateException()
        .isThrownBy(() -> Milestone.builder().build())
        .withMessageContaining("[subject, type, date]");
  }

  @Test
  void citationsAreCopied() {
    List<Citation> citations = new ArrayList<>(List.of(Citation.of("law")));
    Milestone milestone = SIGNED.withCitations(citations);
    citations.clear();
    assertThat(milestone.citations()).containsExactly(Citation.of("law"));
  }

  @Test
  void eachTypeLeadsToAStage() {
    Map<Stage, List<MilestoneType>> types = new EnumMap<>(Stage.class);
    for (MilestoneType type : MilestoneType.values()) {
      types.computeIfAbsent(type.stage(), stage -> new ArrayList<>()).add(type);
    }
    assertThat(types.get(Stage.PREPARED)).hasSize(10).contains(MilestoneType.INITIALLED);
    assertThat(types.get(Stage.SIGNED)).hasSize(6).contains(MilestoneType.SIGNED);
    assertThat(types.get(Stage.PROVISIONALLY_APPLIED))
        .containsExactly(MilestoneType.PROVISIONALLY_APPLIED);
    assertThat(types.get(Stage.IN_FORCE)).contains(MilestoneType.STARTED, MilestoneType.RESUMED);
    assertThat(types.get(Stage.SUSPENDED)).containsExactly(MilestoneType.SUSPENDED);
    assertThat(types.get(Stage.ENDED))
        .containsExactly(
            MilestoneType.REPLACED,
            MilestoneType.TERMINATED,
            MilestoneType.WITHDREW,
            MilestoneType.REPEALED,
            MilestoneType.LIFTED,
            MilestoneType.EXPIRED,
            MilestoneType.ENDED);
  }

  @ParameterizedTest
  @EnumSource(MilestoneType.class)
  void onlyExpiryAndEndNameTheLastDay(MilestoneType type) {
    assertThat(type.namesLastDay())
        .isEqualTo(type.name().equals("EXPIRED") || type.name().equals("ENDED"));
    assertThat(type.words()).isEqualTo(type.toString().toLowerCase(Locale.ROOT).replace("_", " "));
  }

  @Test
  void aLinkParsesWhatItPrints() {
    for (Link.Type type : Link.Type.values()) {
      Link link = new Link(type, "pca-kz");
      assertThat(link).hasToString(type + ":pca-kz");
      assertThat(Link.parse(link.toString())).isEqualTo(link);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REPLACES        | link 'REPLACES' is not of the form TYPE:id
          REPLACES:       | target '' is not an identifier
          REPLACES:a:b    | target 'a:b' is not an identifier
          :pca-kz         | type '' is none of [REPLACES, AMENDS,
          replaces:pca-kz | type 'replaces' is none of [REPLACES, AMENDS,
          """)
  void aLinkOfAnotherFormIsRefused(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Link.parse(text))
        .withMessageStartingWith(message);
  }

  @Test
  void aLinkRefusesNullAndNamesIt() {
    assertThatNullPointerException().isThrownBy(() -> Link.parse(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> new Link(null, "x")).withMessage("type");
    assertThatNullPointerException()
        .isThrownBy(() -> new Link(Link.Type.AMENDS, null))
        .withMessage("target");
  }
}
