package io.github.steppe.influence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Identifier;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A term as a source defines it, or the parts that a source divides it into.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableConcept.class)
@JsonDeserialize(builder = Concept.Builder.class)
public abstract class Concept implements WithConcept, Identified, Cited {

  Concept() {}

  @Override
  public abstract String id();

  /** {@return the term} */
  public abstract String term();

  /** {@return the definition, in our own words} */
  @JsonPlain
  public abstract Optional<String> definition();

  /** {@return the parts that the source names, in its order} */
  public abstract ImmutableList<String> parts();

  /** {@return those whose definition it is, where the source reports somebody else's} */
  public abstract ImmutableList<String> authors();

  @Override
  public abstract ImmutableList<Citation> citations();

  /** {@return a remark} */
  @JsonPlain
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Identifier.require("id", id());
    Identifier.requireText("term", term());
    Identifier.requireCited(citations());
    if (definition().isEmpty() && parts().isEmpty()) {
      throw new IllegalArgumentException(
          "definition and parts are both empty: a concept is defined or divided");
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
   * Builds a {@link Concept}; {@code id}, {@code term}, a definition or parts, and a citation are
   * required.
   */
  public static final class Builder extends ImmutableConcept.Builder {
    Builder() {}
  }
}
