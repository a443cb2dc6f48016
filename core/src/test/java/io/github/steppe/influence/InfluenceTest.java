package io.github.steppe.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sources say of causes, aims, quantities and terms. */
class InfluenceTest {

  private static final Citation PAPER = Citation.of("paper");

  private static final Influence INFLUENCE =
      Influence.builder()
          .id("speech-treaty")
          .actor("KZ")
          .initiative("a speech")
          .outcome("a treaty")
          .hedging("may be said")
          .strength(Strength.CAUSE)
          .polarity(Polarity.POSITIVE)
          .addCitations(PAPER)
          .build();

  private static final Figure FIGURE =
      Figure.builder()
          .id("share")
          .subject("KZ")
          .measure("share-of-trade")
          .quantity(new BigDecimal("40.00"))
          .unit("percent")
          .addCitations(PAPER)
          .build();

  private static final Interest INTEREST =
      Interest.builder().id("gas").holder("EU").aim("gas").addCitations(PAPER).build();

  private static final Concept CONCEPT =
      Concept.builder().id("aid").term("aid").definition("help").addCitations(PAPER).build();

  private static void assertRefused(String message, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource({
    "CAUSE, led to",
    "FACILITATE, helped",
    "CORRESPOND, corresponds to",
    "SEQUENCE, was followed by"
  })
  void anInfluenceStatesItsStrengthInWords(Strength strength, String words) {
    Influence influence = INFLUENCE.withStrength(strength);
    assertThat(strength.words()).isEqualTo(words);
    assertThat(influence.stated()).isEqualTo(strength);
    assertThat(influence.statement()).isEqualTo("KZ: a speech " + words + " a treaty");
    assertThat(influence.topic()).isEqualTo(Topic.of("speech-treaty", "influence"));
    assertThat(influence.standing()).isEqualTo(Standing.ACCEPTED);
  }

  @Test
  void anInfluenceIsAssertedOrHedged() {
    assertThat(INFLUENCE.isAsserted()).isFalse();
    assertThat(INFLUENCE.withHedging("asserted").isAsserted()).isTrue();
  }

  @Test
  void anInfluenceKeepsItsRules() {
    assertRefused("id 'a b' is not an identifier", () -> INFLUENCE.withId("a b"));
    assertRefused("actor is blank", () -> INFLUENCE.withActor(""));
    assertRefused("initiative is blank", () -> INFLUENCE.withInitiative(" "));
    assertRefused("outcome is blank", () -> INFLUENCE.withOutcome(" "));
    assertRefused("hedging is blank", () -> INFLUENCE.withHedging(" "));
    assertRefused("citations is empty", () -> INFLUENCE.withCitations());
    assertRefused(
        "initiative milestone SIGNED is of no record",
        () -> INFLUENCE.withInitiativeMilestone(MilestoneType.SIGNED));
    assertRefused(
        "outcome milestone HELD is of no record",
        () -> INFLUENCE.withOutcomeMilestone(MilestoneType.HELD));
    assertThatIllegalStateException()
        .isThrownBy(() -> Influence.builder().build())
        .withMessageContaining("[id, actor, initiative, outcome, hedging, strength, polarity]");
  }

  @Test
  void aFigureStatesItsNumberWithUnitAndHedge() {
    assertThat(FIGURE.stated()).isEqualTo("40 percent");
    assertThat(FIGURE.withQualifier("almost").stated()).isEqualTo("almost 40 percent");
    assertThat(FIGURE.withQuantity(new BigDecimal("0.50")).stated()).isEqualTo("0.5 percent");
    assertThat(FIGURE.withQuantity(new BigDecimal("1E+3")).stated()).isEqualTo("1000 percent");
    assertThat(FIGURE.withQualifier("almost").statement())
        .isEqualTo("share-of-trade: almost 40 percent");
    assertThat(FIGURE.standing()).isEqualTo(Standing.ACCEPTED);
  }

  @Test
  void aNumberWithAnExponentIsThePlainNumber() {
    assertThat(FIGURE.withQuantity(new BigDecimal("1E+3")).quantity())
        .isEqualTo(new BigDecimal("1000"));
    assertThat(FIGURE.quantity()).isEqualTo(new BigDecimal("40.00"));
  }

  @Test
  void aFigureIsAboutASubjectACounterpartAndATime() {
    assertThat(FIGURE.topic()).isEqualTo(Topic.of("KZ", "share-of-trade"));
    assertThat(FIGURE.withCounterpart("EU").topic())
        .isEqualTo(Topic.of("KZ", "share-of-trade, EU"));
    assertThat(FIGURE.withPeriod(Edtf.parse("2016")).topic())
        .isEqualTo(Topic.of("KZ", "share-of-trade, 2016"));
    assertThat(FIGURE.withCounterpart("EU").withPeriod(Edtf.parse("2016")).topic())
        .isEqualTo(Topic.of("KZ", "share-of-trade, EU, 2016"));
  }

  @Test
  void aFigureKeepsItsRules() {
    assertRefused("id 'a b' is not an identifier", () -> FIGURE.withId("a b"));
    assertRefused("subject 'a b' is not an identifier", () -> FIGURE.withSubject("a b"));
    assertRefused("measure '' is not an identifier", () -> FIGURE.withMeasure(""));
    assertRefused("unit is blank", () -> FIGURE.withUnit(""));
    assertRefused("counterpart 'E U' is not an identifier", () -> FIGURE.withCounterpart("E U"));
    assertRefused("citations is empty", () -> FIGURE.withCitations());
    assertThatIllegalStateException()
        .isThrownBy(() -> Figure.builder().build())
        .withMessageContaining("[id, subject, measure, quantity, unit]");
  }

  @Test
  void anInterestStatesAnAim() {
    assertThat(INTEREST.topic()).isEqualTo(Topic.of("gas", "interest"));
    assertThat(INTEREST.stated()).isEqualTo("gas");
    assertThat(INTEREST.statement()).isEqualTo("aims at gas");
    assertThat(INTEREST.withToward("TM").statement()).isEqualTo("expects from TM: gas");
    assertThat(INTEREST.standing()).isEqualTo(Standing.ACCEPTED);
  }

  @Test
  void anInterestKeepsItsRules() {
    assertRefused("id 'a b' is not an identifier", () -> INTEREST.withId("a b"));
    assertRefused("holder 'E U' is not an identifier", () -> INTEREST.withHolder("E U"));
    assertRefused("aim is blank", () -> INTEREST.withAim(""));
    assertRefused("toward 'T M' is not an identifier", () -> INTEREST.withToward("T M"));
    assertRefused("citations is empty", () -> INTEREST.withCitations());
    assertThatIllegalStateException()
        .isThrownBy(() -> Interest.builder().build())
        .withMessageContaining("[id, holder, aim]");
  }

  @Test
  void aConceptIsDefinedOrDivided() {
    Concept divided =
        Concept.builder().id("aid").term("aid").addParts("goal").addCitations(PAPER).build();
    assertThat(divided.definition()).isEmpty();
    assertThat(divided.withDefinition("help").withParts().parts()).isEmpty();
    assertRefused(
        "definition and parts are both empty: a concept is defined or divided",
        () -> divided.withParts());
  }

  @Test
  void aConceptKeepsItsRules() {
    assertRefused("id 'a b' is not an identifier", () -> CONCEPT.withId("a b"));
    assertRefused("term is blank", () -> CONCEPT.withTerm(" "));
    assertRefused("citations is empty", () -> CONCEPT.withCitations());
    assertThatIllegalStateException()
        .isThrownBy(() -> Concept.builder().build())
        .withMessageContaining("[id, term]");
  }
}
