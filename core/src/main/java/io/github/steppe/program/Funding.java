package io.github.steppe.program;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identifier;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A claim about the money of a program or policy.
 *
 * <p>Amounts of different {@linkplain #scope() scope} (commitment, contract, one country, all
 * donors) must never be added up. Immutable and thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableFunding.class)
@JsonDeserialize(builder = Funding.Builder.class)
public abstract class Funding implements WithFunding, Claim {

  Funding() {}

  /** {@return the id of the program or policy} */
  public abstract String program();

  /** {@return the id of the phase; empty for the whole} */
  @JsonPlain
  public abstract Optional<String> phase();

  /** {@return what the amount covers, in words} */
  public abstract String scope();

  /** {@return the amount} */
  @JsonPlain
  public abstract Money amount();

  /** {@return the time that the amount is for} */
  @JsonPlain
  public abstract Optional<Edtf> period();

  /** {@return how the source hedges the amount: {@code more than}, {@code approximately}} */
  @JsonPlain
  public abstract Optional<String> qualifier();

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
    StringBuilder property = new StringBuilder("funding, ").append(scope());
    if (phase().isPresent()) {
      property.append(", ").append(phase().get());
    }
    if (period().isPresent()) {
      property.append(", ").append(period().get());
    }
    return Topic.of(program(), property.toString());
  }

  @Override
  public Money stated() {
    return amount();
  }

  @Override
  public String statement() {
    String hedge = qualifier().isPresent() ? " (" + qualifier().get() + ")" : "";
    return "funding, " + scope() + ": " + amount() + hedge;
  }

  @Value.Check
  void check() {
    Identifier.require("program", program());
    Identifier.requireText("scope", scope());
    if (phase().isPresent()) {
      Identifier.require("phase", phase().get());
    }
    Identifier.requireCited(citations());
    if (amount().isNegative()) {
      throw new IllegalArgumentException("amount " + amount() + " is negative");
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
   * Builds a {@link Funding}; {@code program}, {@code scope}, {@code amount} and a citation are
   * required.
   */
  public static final class Builder extends ImmutableFunding.Builder {
    Builder() {}
  }
}
