package io.github.steppe.program;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Identifier;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a program in time, such as a numbered phase.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutablePhase.class)
@JsonDeserialize(builder = Phase.Builder.class)
public abstract class Phase implements WithPhase, Identified, Cited {

  Phase() {}

  @Override
  public abstract String id();

  /** {@return the id of the program} */
  public abstract String program();

  /** {@return the name} */
  public abstract String name();

  /** {@return from the first to the last day, both inclusive} */
  @JsonPlain
  public abstract Optional<Edtf> period();

  @Override
  public abstract ImmutableList<Citation> citations();

  /** {@return a remark} */
  @JsonPlain
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Identifier.require("id", id());
    Identifier.require("program", program());
    Identifier.requireText("name", name());
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Phase}; {@code id}, {@code program} and {@code name} are required. */
  public static final class Builder extends ImmutablePhase.Builder {
    Builder() {}
  }
}
