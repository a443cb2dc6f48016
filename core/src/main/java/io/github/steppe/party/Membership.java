package io.github.steppe.party;

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
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A claim that a party had a role in a body during a spell.
 *
 * <p>The first and the last day of the spell are days of membership. Immutable and thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableMembership.class)
@JsonDeserialize(builder = Membership.Builder.class)
public abstract class Membership implements WithMembership, Claim {

  Membership() {}

  /** {@return the id of the member} */
  public abstract String member();

  /** {@return the id of the body} */
  public abstract String body();

  /** {@return the role of the member} */
  @Value.Default
  public Role role() {
    return Role.MEMBER;
  }

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
    return Topic.of(
        member(), role().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " of " + body());
  }

  @Override
  public EdtfInterval stated() {
    return spell();
  }

  @Override
  public String statement() {
    return topic().property() + " " + spell();
  }

  @Value.Check
  void check() {
    Identifier.require("member", member());
    Identifier.require("body", body());
    Identifier.requireCited(citations());
    if (member().equals(body())) {
      throw new IllegalArgumentException("member '" + member() + "' is the body itself");
    }
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
   * Builds a {@link Membership}; {@code member}, {@code body}, {@code spell} and at least one
   * citation are required.
   */
  public static final class Builder extends ImmutableMembership.Builder {
    Builder() {}
  }
}
