package io.github.steppe.party;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Identifier;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that acts beside states: the European Union, the World Trade Organization.
 *
 * <p>A body that {@linkplain #succeeds() succeeds} another stands for it: what the European
 * Community agreed is found among the agreements of the European Union. Immutable and thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableOrganization.class)
@JsonDeserialize(builder = Organization.Builder.class)
public abstract non-sealed class Organization implements WithOrganization, Party {

  Organization() {}

  /** {@return the identifier, by convention the abbreviation in upper case: {@code WTO}} */
  @Override
  public abstract String id();

  @Override
  public abstract String name();

  /** {@return the kind of body} */
  public abstract OrganizationKind kind();

  /** {@return the ids of the bodies that it directly succeeded} */
  public abstract ImmutableSet<String> succeeds();

  @Override
  public abstract ImmutableList<Citation> citations();

  /** {@return a remark} */
  @JsonPlain
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Identifier.require("id", id());
    Identifier.requireText("name", name());
    Identifier.requireAll("succeeds", succeeds());
  }

  /**
   * Obtains a builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Organization}; {@code id}, {@code name} and {@code kind} are required. */
  public static final class Builder extends ImmutableOrganization.Builder {
    Builder() {}
  }
}
