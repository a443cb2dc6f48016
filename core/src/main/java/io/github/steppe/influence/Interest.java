package io.github.steppe.influence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Identifier;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A claim that a party pursues an aim.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableInterest.class)
@JsonDeserialize(builder = Interest.Builder.class)
public abstract class Interest implements WithInterest, Claim, Identified {

  Interest() {}

  @Override
  public abstract String id();

  /** {@return the id of the party whose aim it is} */
  public abstract String holder();

  /** {@return the id of the party that the aim is directed at} */
  @JsonPlain
  public abstract Optional<String> toward();

  /** {@return the aim, in words} */
  public abstract String aim();

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
    return Topic.of(id(), "interest");
  }

  @Override
  public String stated() {
    return aim();
  }

  @Override
  public String statement() {
    return toward().isPresent()
        ? "expects from " + toward().get() + ": " + aim()
        : "aims at " + aim();
  }

  @Value.Check
  void check() {
    Identifier.require("id", id());
    Identifier.require("holder", holder());
    Identifier.requireText("aim", aim());
    if (toward().isPresent()) {
      Identifier.require("toward", toward().get());
    }
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
   * Builds an {@link Interest}; {@code id}, {@code holder}, {@code aim} and a citation are
   * required.
   */
  public static final class Builder extends ImmutableInterest.Builder {
    Builder() {}
  }
}
