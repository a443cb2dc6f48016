package io.github.steppe.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import org.junit.jupiter.api.Test;

class EventTest {

  private static final Event VISIT =
      Event.builder().id("visit").title("A visit").kind(EventKind.VISIT).build();

  private static final Milestone HELD =
      Milestone.builder()
          .subject("visit")
          .type(MilestoneType.HELD)
          .date(Edtf.parse("2015-10"))
          .addCitations(Citation.of("paper"))
          .build();

  private static final Appointment ENVOY =
      Appointment.builder()
          .person("P. Envoy")
          .office("eusr")
          .spell(EdtfInterval.parse("2005-07-28/2006-10-05"))
          .addCitations(Citation.of("paper"))
          .build();

  @Test
  void itTookPlaceWhenTheAcceptedClaimSays() {
    assertThat(VISIT.date()).isEmpty();
    assertThat(VISIT.withMilestones(HELD).date()).contains(Edtf.parse("2015-10"));
    assertThat(VISIT.withMilestones(HELD.withStanding(Standing.DISPUTED)).date()).isEmpty();
    assertThat(VISIT.withMilestones(HELD.withType(MilestoneType.ANNOUNCED)).date()).isEmpty();
  }

  @Test
  void itsLabelIsItsTitle() {
    assertThat(VISIT.label()).isEqualTo("A visit");
  }

  @Test
  void idsAndTitlesHaveTheirForm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISIT.withId("the visit"))
        .withMessageStartingWith("id 'the visit' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISIT.withTitle(" "))
        .withMessage("title is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISIT.withParticipants("K Z"))
        .withMessageStartingWith("participants 'K Z' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VISIT.withMilestones(HELD.withSubject("other")))
        .withMessage("milestone 'held 2015-10' is of 'other', not of 'visit'");
    assertThatIllegalStateException()
        .isThrownBy(() -> Event.builder().build())
        .withMessageContaining("[id, title, kind]");
  }

  @Test
  void anAppointmentIsAClaimAboutAnOffice() {
    assertThat(ENVOY.topic()).isEqualTo(Topic.of("eusr", "held by P. Envoy"));
    assertThat(ENVOY.stated()).isEqualTo(EdtfInterval.parse("2005-07-28/2006-10-05"));
    assertThat(ENVOY.statement()).isEqualTo("held by P. Envoy 2005-07-28/2006-10-05");
    assertThat(ENVOY.standing()).isEqualTo(Standing.ACCEPTED);
  }

  @Test
  void anAppointmentNamesPersonOfficeAndSource() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENVOY.withPerson(""))
        .withMessage("person is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENVOY.withOffice("the office"))
        .withMessageStartingWith("office 'the office' is not an identifier");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ENVOY.withCitations())
        .withMessage("citations is empty: a claim names at least one source");
    assertThatIllegalStateException()
        .isThrownBy(() -> Appointment.builder().build())
        .withMessageContaining("[person, office, spell]");
  }
}
