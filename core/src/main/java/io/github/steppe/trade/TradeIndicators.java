package io.github.steppe.trade;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;

/**
 * The indicators of trade as functions of values; {@link TradeFormula} has who published them.
 *
 * <p>Sums and products are exact. A quotient is rounded once, half to even, to 34 significant
 * digits ({@link MathContext#DECIMAL128}); where a root is needed, the answer is a {@code double}.
 * What is not defined, mostly because a denominator is zero, is empty; no answer is infinite or not
 * a number. Nothing depends on the unit of the values.
 *
 * <p>Unless a method says otherwise, a negative value is refused with an {@link
 * IllegalArgumentException}, and so are values of different currencies.
 */
public final class TradeIndicators {

  private static final MathContext DIGITS = MathContext.DECIMAL128;

  private TradeIndicators() {}

  /**
   * The trade balance, {@code X - M} (World Bank, WITS).
   *
   * @param exports the exports
   * @param imports the imports
   * @return the exports less the imports; negative where more is imported
   */
  public static Money balance(Money exports, Money imports) {
    requireTrade(exports, imports);
    return exports.minus(imports);
  }

  /**
   * The normalized balance, {@code (X - M) / (X + M)} (World Bank, WITS).
   *
   * @param exports the exports
   * @param imports the imports
   * @return -1 (imports only) to 1 (exports only); empty if both are zero
   */
  public static Optional<BigDecimal> normalizedBalance(Money exports, Money imports) {
    Money balance = balance(exports, imports);
    return divide(balance.getAmount(), exports.plus(imports).getAmount());
  }

  /**
   * The coverage ratio, {@code X / M} (Mikic and Gilbert 2009).
   *
   * @param exports the exports
   * @param imports the imports
   * @return how much of the imports the exports pay for, 0 or more; empty if there are no imports
   */
  public static Optional<BigDecimal> coverageRatio(Money exports, Money imports) {
    return share(exports, imports);
  }

  /**
   * The openness of a country to trade, {@code (X + M) / GDP} (World Bank, WITS).
   *
   * @param exports the exports to everybody in a year
   * @param imports the imports from everybody in that year
   * @param product the gross domestic product of that year
   * @return 0 or more, and above 1 where goods pass through; empty if the product is zero
   */
  public static Optional<BigDecimal> openness(Money exports, Money imports, Money product) {
    requireTrade(exports, imports);
    return share(exports.plus(imports), product);
  }

  /**
   * The net barter terms of trade, {@code 100 P_x / P_m} (UNCTADstat).
   *
   * @param exportPrices the unit values of the exports, as an index or as prices of one good
   * @param importPrices the unit values of the imports, on the same base or in the same unit
   * @return 0 or more; as an index above 100 where exports buy more than in the year of the base;
   *     empty if the import prices are zero
   * @throws IllegalArgumentException if a price is negative
   */
  public static Optional<BigDecimal> termsOfTrade(
      BigDecimal exportPrices, BigDecimal importPrices) {
    if (exportPrices.signum() < 0 || importPrices.signum() < 0) {
      throw new IllegalArgumentException(
          "prices " + exportPrices + " and " + importPrices + " are not both 0 or more");
    }
    return divide(exportPrices.movePointRight(2), importPrices);
  }

  /**
   * The share of a part in a whole, {@code part / whole} (World Bank, WITS).
   *
   * @param part the part
   * @param whole the whole
   * @return 0 or more, and at most 1 if the whole contains the part; empty if the whole is zero
   */
  public static Optional<BigDecimal> share(Money part, Money whole) {
    requireTrade(part, whole);
    return divide(part.getAmount(), whole.getAmount());
  }

  /**
   * The share of each part in the sum of all (World Bank, WITS).
   *
   * @param parts the values by the id of the part
   * @return the shares, in ascending order of the ids; they add up to one within the rounding.
   *     Empty if there is no part, or all are zero
   */
  public static Optional<ImmutableSortedMap<String, BigDecimal>> shares(Map<String, Money> parts) {
    BigDecimal whole = total(parts.values());
    if (whole.signum() == 0) {
      return Optional.empty();
    }
    ImmutableSortedMap.Builder<String, BigDecimal> shares =
        new ImmutableSortedMap.Builder<>(Ordering.natural());
    for (Map.Entry<String, Money> part : parts.entrySet()) {
      shares.put(part.getKey(), part.getValue().getAmount().divide(whole, DIGITS));
    }
    return Optional.of(shares.build());
  }

  /**
   * The growth from one value to another, {@code v1 / v0 - 1} (World Bank 2013). The values may be
   * negative, as balances are.
   *
   * @param start the value at the start
   * @param end the value at the end
   * @return the growth, -1 where nothing is left; empty if the start is zero or negative, from
   *     where a growth has no meaning
   */
  public static Optional<BigDecimal> growth(Money start, Money end) {
    requireNonNull(start, "start");
    Money change = end.minus(start);
    return start.isPositive() ? divide(change.getAmount(), start.getAmount()) : Optional.empty();
  }

  /**
   * The compound annual growth, {@code (vn / v0)^(1/n) - 1} (World Bank 2013). The values may be
   * negative, as balances are.
   *
   * @param start the value at the start
   * @param end the value at the end
   * @param years the years from start to end, not the number of values: 4 from 2013 to 2017
   * @return the growth a year; empty if the start is zero or negative, or the end negative
   * @throws IllegalArgumentException if the years are not positive
   */
  public static OptionalDouble annualGrowth(Money start, Money end, int years) {
    if (years < 1) {
      throw new IllegalArgumentException("years " + years + " is not positive");
    }
    Optional<BigDecimal> growth = growth(start, end);
    if (growth.isEmpty() || end.isNegative()) {
      return OptionalDouble.empty();
    }
    double rate = Math.pow(growth.get().add(BigDecimal.ONE).doubleValue(), 1.0 / years) - 1;
    return Double.isFinite(rate) ? OptionalDouble.of(rate) : OptionalDouble.empty();
  }

  /**
   * The Herfindahl-Hirschman index of concentration with its normalized forms (Hirschman 1945,
   * Herfindahl 1950, UNCTADstat).
   *
   * @param parts the values of the parts
   * @param possible how many parts there could be: all members of the group, all products of the
   *     level, whether they traded or not
   * @return the concentration; empty if there is no part, or all are zero
   * @throws IllegalArgumentException if there are more parts than there could be
   */
  public static Optional<Concentration> concentration(Collection<Money> parts, int possible) {
    BigDecimal sum = total(parts);
    if (sum.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal squares = BigDecimal.ZERO;
    for (Money part : parts) {
      squares = squares.add(part.getAmount().pow(2));
    }
    return Optional.of(concentration(sum, squares, parts.size(), possible));
  }

  /** The same of the sum of all parts, which is not zero, and the sum of their squares. */
  static Concentration concentration(BigDecimal sum, BigDecimal squares, int parts, int possible) {
    BigDecimal square = sum.pow(2);
    BigDecimal index = squares.divide(square, DIGITS);
    if (possible < 2) {
      return new Concentration(index, Optional.empty(), OptionalDouble.empty(), parts, possible);
    }
    BigDecimal n = BigDecimal.valueOf(possible);
    Optional<BigDecimal> normalized =
        divide(squares.multiply(n).subtract(square), square.multiply(n.subtract(BigDecimal.ONE)));
    double least = Math.sqrt(1.0 / possible);
    double unctad = (Math.sqrt(index.doubleValue()) - least) / (1 - least);
    return new Concentration(
        index,
        normalized,
        // The roots are rounded, the bounds are not.
        OptionalDouble.of(Math.max(0, Math.min(1, unctad))),
        parts,
        possible);
  }

  /**
   * The Balassa index of revealed comparative advantage, {@code (x_ik / X_i) / (x_wk / X_w)}
   * (Balassa 1965). The country's two values and the world's two may be in different currencies.
   *
   * @param product the country's exports of the product
   * @param all the country's exports of all products
   * @param worldProduct the world's exports of the product, the country's included or not
   * @param world the world's exports of all products
   * @return 0 or more, above 1 where the country has an advantage; empty if the country exports
   *     nothing or the world nothing of the product
   */
  public static Optional<BigDecimal> balassa(
      Money product, Money all, Money worldProduct, Money world) {
    requireTrade(product, all);
    requireTrade(worldProduct, world);
    return divide(
        product.getAmount().multiply(world.getAmount()),
        all.getAmount().multiply(worldProduct.getAmount()));
  }

  /**
   * The symmetric Balassa index, {@code (R - 1) / (R + 1)} (Dalum, Laursen and Villumsen 1998).
   *
   * @param product the country's exports of the product
   * @param all the country's exports of all products
   * @param worldProduct the world's exports of the product, the country's included or not
   * @param world the world's exports of all products
   * @return -1 (nothing of the product) to 1, above 0 where the country has an advantage; empty
   *     where the {@linkplain #balassa Balassa index} is
   */
  public static Optional<BigDecimal> symmetricBalassa(
      Money product, Money all, Money worldProduct, Money world) {
    if (balassa(product, all, worldProduct, world).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal own = product.getAmount().multiply(world.getAmount());
    BigDecimal other = all.getAmount().multiply(worldProduct.getAmount());
    return divide(own.subtract(other), own.add(other));
  }

  /**
   * The intensity of trade with a partner, {@code (x_ij / X_i) / (x_wj / X_w)} (Brown 1949, Kojima
   * 1964). The country's two values and the world's two may be in different currencies.
   *
   * @param partner the country's exports to the partner
   * @param all the country's exports to everybody
   * @param worldPartner the world's exports to the partner, the country's included or not
   * @param world the world's exports to everybody
   * @return 0 or more, above 1 where the country exports more to the partner than the world does;
   *     empty if the country exports nothing or the world nothing to the partner
   */
  public static Optional<BigDecimal> tradeIntensity(
      Money partner, Money all, Money worldPartner, Money world) {
    return balassa(partner, all, worldPartner, world);
  }

  /**
   * The complementarity of exports and imports, {@code 100 (1 - sum of |m_k - x_k| / 2)} over the
   * shares of the products (Michaely 1996). The two sides may be in different currencies; a product
   * that a side does not have counts as zero.
   *
   * @param exports what one country exports, by product
   * @param imports what the other imports, by product
   * @return 0 (nothing fits) to 100 (all does); empty if a side is empty or all zero
   */
  public static Optional<BigDecimal> complementarity(
      Map<String, Money> exports, Map<String, Money> imports) {
    return similarity(exports, imports).map(similarity -> similarity.movePointRight(2));
  }

  /**
   * The similarity of two baskets, {@code sum of min(s_ak, s_bk)} over the shares of the products
   * (Finger and Kreinin 1979). The two sides may be in different currencies; a product that a side
   * does not have counts as zero.
   *
   * @param one what one country exports, by product
   * @param other what the other exports, by product
   * @return 0 (no product in common) to 1 (the same shares); empty if a side is empty or all zero
   */
  public static Optional<BigDecimal> similarity(Map<String, Money> one, Map<String, Money> other) {
    BigDecimal ones = total(one.values());
    BigDecimal others = total(other.values());
    BigDecimal common = BigDecimal.ZERO;
    for (Map.Entry<String, Money> product : one.entrySet()) {
      Money match = other.get(product.getKey());
      if (match != null) {
        // Shares over one denominator, so that there is one rounding, at the end.
        BigDecimal share = product.getValue().getAmount().multiply(others);
        common = common.add(share.min(match.getAmount().multiply(ones)));
      }
    }
    return divide(common, ones.multiply(others));
  }

  /**
   * The Grubel-Lloyd index of one product, {@code 1 - |X - M| / (X + M)} (Grubel and Lloyd 1971).
   *
   * @param exports the exports of the product
   * @param imports the imports of the product
   * @return 0 (one-way trade) to 1 (as much out as in); empty if both are zero
   */
  public static Optional<BigDecimal> grubelLloyd(Money exports, Money imports) {
    requireTrade(exports, imports);
    Money smaller = exports.isLessThan(imports) ? exports : imports;
    return divide(smaller.plus(smaller).getAmount(), exports.plus(imports).getAmount());
  }

  /**
   * The Grubel-Lloyd index of several products, {@code 1 - sum of |X_k - M_k| / sum of (X_k + M_k)}
   * (Grubel and Lloyd 1975): the mean of the indexes of the products, each weighed by its trade. A
   * product that a side does not have counts as zero.
   *
   * @param exports the exports by product
   * @param imports the imports by product, of the same level
   * @return 0 (no product goes both ways) to 1; empty if there is no trade
   */
  public static Optional<BigDecimal> grubelLloyd(
      Map<String, Money> exports, Map<String, Money> imports) {
    Set<String> products = new TreeSet<>(exports.keySet());
    products.retainAll(imports.keySet());
    BigDecimal both = BigDecimal.ZERO;
    for (String product : products) {
      Money out = requireNonNull(exports.get(product));
      Money in = requireNonNull(imports.get(product));
      requireTrade(out, in);
      both = both.add(out.getAmount().min(in.getAmount()));
    }
    ImmutableList<Money> all =
        ImmutableList.<Money>builder().addAll(exports.values()).addAll(imports.values()).build();
    return divide(both.add(both), total(all));
  }

  /** The sum, zero for nothing. */
  private static BigDecimal total(Collection<Money> parts) {
    Optional<Money> sum = Optional.empty();
    for (Money part : parts) {
      requireNotNegative(part);
      sum = Optional.of(sum.isPresent() ? sum.get().plus(part) : part);
    }
    return sum.isPresent() ? sum.get().getAmount() : BigDecimal.ZERO;
  }

  static Optional<BigDecimal> divide(BigDecimal dividend, BigDecimal divisor) {
    return divisor.signum() == 0 ? Optional.empty() : Optional.of(dividend.divide(divisor, DIGITS));
  }

  /** Both are values of trade, in one currency. */
  static void requireTrade(Money one, Money other) {
    requireNotNegative(one);
    requireNotNegative(other);
    if (!one.isSameCurrency(other)) {
      throw new CurrencyMismatchException(one.getCurrencyUnit(), other.getCurrencyUnit());
    }
  }

  private static void requireNotNegative(Money value) {
    if (value.isNegative()) {
      throw new IllegalArgumentException("value " + value + " is negative, which no trade is");
    }
  }
}
