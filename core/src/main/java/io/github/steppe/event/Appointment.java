package io.github.steppe.event;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identifier;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A claim that a person held an office during a spell, both days inclusive.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableAppointment.class)
@JsonDeserialize(builder = Appointment.Builder.class)
public abstract class Appointment implements WithAppointment, Claim {

  Appointment() {}

  /** {@return the name of the person} */
  public abstract String person();

  /** {@return the id of the office, a policy of kind {@code OFFICE}} */
  public abstract String office();

  /** {@return the first to the last day, both inclusive} */
  public abstract EdtfInterval spell();

  @Override
  @Value.Default
  public Standing standing() {
    return Standing.ACCEPTED;
  }

  @Override
  public abstract ImmutableList<Citation> citations();

  @Override
  @JsonPlain
  public abstract Optional<String> note();

  @Override
  public Topic topic() {
    return Topic.of(office(), "held by " + person());
  }

  @Override
  public EdtfInterval stated() {
    return spell();
  }

  @Override
  public String statement() {
    return "held by " + person() + " " + spell();
  }

  @Value.Check
  void check() {
    Identifier.requireText("person", person());
    Identifier.require("office", office());
    Identifier.requireCited(citations());
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds an {@link Appointment}; {@code person}, {@code office}, {@code spell} and a citation are
   * required.
   */
  public static final class Builder extends ImmutableAppointment.Builder {
    Builder() {}
  }
}
