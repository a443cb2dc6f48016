package io.github.steppe.house.sample;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.steppe.area.Framework;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** Every kind of attribute. */
@Value.Immutable
@JsonAttributes
@JsonSerialize(as = ImmutableSample.class)
@JsonDeserialize(builder = Sample.Builder.class)
public abstract class Sample implements WithSample {

  Sample() {}

  public abstract String id();

  @JsonPlain
  public abstract Optional<String> note();

  @JsonPlain
  public abstract Optional<Sample> parent();

  @JsonPlain
  public abstract Optional<Pair> pair();

  public abstract ImmutableList<String> names();

  public abstract ImmutableList<Pair> pairs();

  public abstract ImmutableSet<Framework> frameworks();

  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> tags();

  public abstract ImmutableMap<String, String> labels();

  public abstract BigDecimal weight();

  @JsonPlain
  public abstract Money price();

  @JsonPlain
  public abstract Optional<Money> fee();

  /** The name tempts Jackson to take its first four letters for a prefix. */
  @JsonPlain
  public abstract Optional<Integer> withdrawn();

  @Value.Default
  public boolean open() {
    return true;
  }

  /** Computed: not in the JSON. */
  public boolean isFree() {
    return price().isZero();
  }

  /** Computed: not in the JSON. */
  public String getShout() {
    return id() + "!";
  }

  @Value.Check
  void check() {
    if (id().isEmpty()) {
      throw new IllegalArgumentException("id must not be empty");
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The builder. */
  public static final class Builder extends ImmutableSample.Builder {

    Builder() {}
  }

  /** Pairs are records; a component of a record is marked in the same way. */
  public record Pair(String left, @JsonPlain Optional<Money> right) {}
}
