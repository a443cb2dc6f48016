package io.github.steppe.influence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Identifier;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A claim about a quantity that a source states outside the trade table.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableFigure.class)
@JsonDeserialize(builder = Figure.Builder.class)
public abstract class Figure implements WithFigure, Claim, Identified {

  Figure() {}

  @Override
  public abstract String id();

  /** {@return the id of the record that the figure is about} */
  public abstract String subject();

  /** {@return the id of the other side, if there is one} */
  @JsonPlain
  public abstract Optional<String> counterpart();

  /** {@return what is measured, in kebab case: {@code share-of-foreign-trade}} */
  public abstract String measure();

  /** {@return the number, in {@link #unit()}} */
  @JsonPlain
  public abstract BigDecimal quantity();

  /** {@return the unit: {@code percent}, {@code EUR}, {@code states}} */
  public abstract String unit();

  /** {@return how the source hedges the number: {@code almost}, {@code more than}} */
  @JsonPlain
  public abstract Optional<String> qualifier();

  /** {@return the time that the number is for} */
  @JsonPlain
  public abstract Optional<Edtf> period();

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
    StringBuilder property = new StringBuilder(measure());
    if (counterpart().isPresent()) {
      property.append(", ").append(counterpart().get());
    }
    if (period().isPresent()) {
      property.append(", ").append(period().get());
    }
    return Topic.of(subject(), property.toString());
  }

  /** {@return the number with its unit and, before it, the hedge of the source} */
  @Override
  public String stated() {
    String hedge = qualifier().isPresent() ? qualifier().get() + " " : "";
    return hedge + quantity().stripTrailingZeros().toPlainString() + " " + unit();
  }

  @Override
  public String statement() {
    return topic().property() + ": " + stated();
  }

  @Value.Check
  Figure check() {
    Identifier.require("id", id());
    Identifier.require("subject", subject());
    Identifier.require("measure", measure());
    Identifier.requireText("unit", unit());
    if (counterpart().isPresent()) {
      Identifier.require("counterpart", counterpart().get());
    }
    Identifier.requireCited(citations());
    // 1E+3 and 1000 are one number, and tables write the second.
    return quantity().scale() < 0 ? withQuantity(quantity().setScale(0)) : this;
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
   * Builds a {@link Figure}; {@code id}, {@code subject}, {@code measure}, {@code quantity}, {@code
   * unit} and a citation are required.
   */
  public static final class Builder extends ImmutableFigure.Builder {
    Builder() {}
  }
}
