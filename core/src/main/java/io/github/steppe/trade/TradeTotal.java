package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A group of totals: what it is about, and its exact sum.
 *
 * <p>Rows that were counted in different ways are kept apart. Where they are the whole and its
 * parts (all goods and each product, all procedures and each, a year and its months) and say the
 * same, they confirm each other, and that is the value; else asking for it is refused. Immutable
 * and thread-safe.
 */
public final class TradeTotal {

  private final ImmutableList<TradeDimension> dimensions;
  private final ImmutableList<String> keys;
  private final ImmutableList<Part> parts;

  /** What was counted in one way. */
  record Part(TradeFrame frame, long value, long quantity, long rows) {}

  TradeTotal(
      ImmutableList<TradeDimension> dimensions,
      ImmutableList<String> keys,
      ImmutableList<Part> parts) {
    this.dimensions = dimensions;
    this.keys = keys;
    this.parts = parts;
  }

  /** {@return what it is about, in the order in which it was asked for} */
  public ImmutableMap<TradeDimension, String> key() {
    ImmutableMap.Builder<TradeDimension, String> key = ImmutableMap.builder();
    for (int i = 0; i < keys.size(); i++) {
      key.put(dimensions.get(i), keys.get(i));
    }
    return key.buildOrThrow();
  }

  /**
   * Returns what it is about in one dimension.
   *
   * @param dimension one of those that were asked for
   * @return the value of the dimension
   * @throws IllegalArgumentException if it was not asked for
   */
  public String key(TradeDimension dimension) {
    int at = dimensions.indexOf(dimension);
    if (at < 0) {
      throw new IllegalArgumentException(
          "totals by " + dimensions + " do not tell " + dimension.plural() + " apart");
    }
    return keys.get(at);
  }

  /**
   * Returns the sum of the values. It is exact.
   *
   * @return the value
   * @throws TotalRefusedException if no row has a value, or if what is in the group must not be
   *     added up; the message says what would make it right
   * @throws ArithmeticException if the sum leaves the range of 64 bits
   */
  public Money value() {
    ImmutableList<Part> answer = answer();
    return Money.ofMinor(
        CurrencyUnit.of(answer.get(0).frame().parts().get(TradeDimension.CURRENCY)), sum(answer));
  }

  private static long sum(ImmutableList<Part> parts) {
    long sum = 0;
    for (Part part : parts) {
      sum = Math.addExact(sum, part.value());
    }
    return sum;
  }

  /**
   * Returns the sum of the quantities of the rows that make up the value.
   *
   * @return the quantity; empty if a row has none, or if they are in different units
   * @throws TotalRefusedException as {@link #value} does
   */
  public Optional<BigDecimal> quantity() {
    return quantityUnit().map(unit -> quantity(answer()));
  }

  private static BigDecimal quantity(ImmutableList<Part> answer) {
    long sum = 0;
    for (Part part : answer) {
      sum = Math.addExact(sum, part.quantity());
    }
    BigDecimal plain = BigDecimal.valueOf(sum, TradeSink.QUANTITY_DECIMALS).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /** {@return the unit of the quantity; empty where there is none} */
  public Optional<String> quantityUnit() {
    Set<String> units = new TreeSet<>();
    for (Part part : answer()) {
      units.add(part.frame().unit());
    }
    String unit = units.iterator().next();
    return units.size() == 1 && !unit.isEmpty() ? Optional.of(unit) : Optional.empty();
  }

  /** {@return the number of rows with a value, of every way of counting} */
  public long rows() {
    return parts.stream().filter(part -> part.frame().valued()).mapToLong(Part::rows).sum();
  }

  /** {@return the number of cells that the source lists without a value; they are not zero} */
  public long missing() {
    return parts.stream().filter(part -> !part.frame().valued()).mapToLong(Part::rows).sum();
  }

  /** {@return the observation flags of the rows} */
  public ImmutableSortedSet<String> flags() {
    ImmutableSortedSet.Builder<String> flags = ImmutableSortedSet.naturalOrder();
    parts.forEach(part -> flags.addAll(part.frame().flags()));
    return flags.build();
  }

  /** {@return the ways in which the rows were counted} */
  public ImmutableList<TradeFrame> frames() {
    return parts.stream().map(Part::frame).collect(ImmutableList.toImmutableList());
  }

  /** What the rows that make up the value share; empty where it does not apply. */
  Optional<String> part(TradeDimension dimension) {
    return answer().get(0).frame().find(dimension);
  }

  /** The parts that were counted alike and make up the value. */
  private ImmutableList<Part> answer() {
    if (parts.size() == 1 && parts.get(0).frame().valued()) {
      return parts;
    }
    Map<Map<TradeDimension, String>, ImmutableList<Part>> alike = alike();
    if (alike.isEmpty()) {
      throw new TotalRefusedException(
          "no row of " + keys + " has a value; what is not reported is not zero");
    }
    ImmutableList<Part> first = alike.values().iterator().next();
    if (alike.size() > 1) {
      requireWholeAndParts(alike);
    }
    return first;
  }

  /** The parts with a value, by what they must share. */
  private Map<Map<TradeDimension, String>, ImmutableList<Part>> alike() {
    Map<Map<TradeDimension, String>, ImmutableList<Part>> alike = new LinkedHashMap<>();
    for (Part part : parts) {
      if (part.frame().valued()) {
        alike.merge(
            part.frame().shared(dimensions),
            ImmutableList.of(part),
            (one, other) -> ImmutableList.<Part>builder().addAll(one).addAll(other).build());
      }
    }
    return alike;
  }

  private void requireWholeAndParts(Map<Map<TradeDimension, String>, ImmutableList<Part>> alike) {
    boolean wholeAndParts = true;
    Set<Long> sums = new TreeSet<>();
    StringBuilder text = new StringBuilder();
    for (TradeDimension dimension : TradeDimension.values()) {
      Set<String> found = new TreeSet<>();
      for (Map<TradeDimension, String> shared : alike.keySet()) {
        @Nullable String value = shared.get(dimension);
        found.add(value == null ? "none" : value);
      }
      if (found.size() > 1) {
        wholeAndParts &=
            dimension.tellsPartsFromWhole() || dimension == TradeDimension.CLASSIFICATION;
        text.append(text.length() == 0 ? "different " : "; different ");
        text.append(dimension.plural()).append(": ").append(found);
        text.append("; narrow with where(").append(dimension).append(", ...)");
      }
    }
    alike.values().forEach(list -> sums.add(sum(list)));
    if (!wholeAndParts || sums.size() > 1) {
      throw new TotalRefusedException(text + " or tell them apart in by(...)");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TradeTotal that
        && dimensions.equals(that.dimensions)
        && keys.equals(that.keys)
        && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return 31 * keys.hashCode() + parts.hashCode();
  }

  /** {@return its keys and its value, or why there is none} */
  @Override
  public String toString() {
    String value;
    try {
      value = value().toString();
    } catch (TotalRefusedException refused) {
      value = refused.getMessage();
    }
    return String.join(" ", keys) + (keys.isEmpty() ? "" : ": ") + value;
  }
}
