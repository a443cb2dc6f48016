package io.github.steppe.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Bounds of the indicators, and that they do not depend on the unit of the values. */
class TradeIndicatorsPropertiesTest {

  private static final BigDecimal TINY = new BigDecimal("1E-30");

  @Provide
  Arbitrary<Money> value() {
    return Arbitraries.longs()
        .between(0, 9_999_999_999_999L)
        .map(cents -> Money.ofMinor(CurrencyUnit.EUR, cents));
  }

  @Provide
  Arbitrary<Map<String, Money>> basket() {
    return Arbitraries.maps(Arbitraries.of("A", "B", "C", "D", "E", "F"), value());
  }

  private static Money scaled(Money value) {
    return value.multipliedBy(1000);
  }

  private static Map<String, Money> scaled(Map<String, Money> basket) {
    Map<String, Money> scaled = new HashMap<>();
    basket.forEach((key, value) -> scaled.put(key, scaled(value)));
    return scaled;
  }

  private static void assertBetween(Optional<BigDecimal> value, int least, int most) {
    value.ifPresent(
        number ->
            assertThat(number).isBetween(BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
  }

  @Property
  void sharesAddUpToOne(@ForAll("basket") Map<String, Money> parts) {
    TradeIndicators.shares(parts)
        .ifPresent(
            shares -> {
              assertThat(shares.keySet()).containsExactlyInAnyOrderElementsOf(parts.keySet());
              assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                  .isCloseTo(BigDecimal.ONE, within(TINY));
            });
  }

  @Property
  void concentrationLiesBetweenOneNthAndOne(@ForAll("basket") Map<String, Money> parts) {
    for (int possible = Math.max(1, parts.size()); possible < 9; possible++) {
      Optional<Concentration> found = TradeIndicators.concentration(parts.values(), possible);
      if (found.isPresent()) {
        BigDecimal least =
            BigDecimal.ONE.divide(BigDecimal.valueOf(parts.size()), 34, RoundingMode.DOWN);
        assertThat(found.get().index()).isBetween(least, BigDecimal.ONE);
        assertBetween(found.get().normalized(), 0, 1);
        found.get().unctad().ifPresent(unctad -> assertThat(unctad).isBetween(0.0, 1.0));
        assertThat(found.get().normalized().isPresent()).isEqualTo(possible > 1);
      }
    }
  }

  /** The index as the sum of squared shares, told once more. */
  @Property
  void concentrationIsTheSumOfSquaredShares(@ForAll("basket") Map<String, Money> parts) {
    TradeIndicators.shares(parts)
        .ifPresent(
            shares ->
                assertThat(TradeIndicators.concentration(parts.values(), 6).orElseThrow().index())
                    .isCloseTo(
                        shares.values().stream()
                            .map(share -> share.pow(2))
                            .reduce(BigDecimal.ZERO, BigDecimal::add),
                        within(TINY)));
  }

  @Property
  void grubelLloydLiesBetweenZeroAndOne(
      @ForAll("basket") Map<String, Money> exports, @ForAll("basket") Map<String, Money> imports) {
    assertBetween(TradeIndicators.grubelLloyd(exports, imports), 0, 1);
    assertThat(TradeIndicators.grubelLloyd(imports, exports))
        .isEqualTo(TradeIndicators.grubelLloyd(exports, imports));
  }

  /** Finer products lower it, never raise it. */
  @Property
  void grubelLloydFallsWithFinerProducts(
      @ForAll("basket") Map<String, Money> exports, @ForAll("basket") Map<String, Money> imports) {
    if (!exports.isEmpty() && !imports.isEmpty()) {
      Optional<BigDecimal> coarse =
          TradeIndicators.grubelLloyd(Money.total(exports.values()), Money.total(imports.values()));
      Optional<BigDecimal> fine = TradeIndicators.grubelLloyd(exports, imports);
      assertThat(fine.isPresent()).isEqualTo(coarse.isPresent());
      fine.ifPresent(index -> assertThat(index).isLessThanOrEqualTo(coarse.orElseThrow()));
    }
  }

  @Property
  void basketsAreAlikeFromBothSides(
      @ForAll("basket") Map<String, Money> one, @ForAll("basket") Map<String, Money> other) {
    assertBetween(TradeIndicators.complementarity(one, other), 0, 100);
    assertThat(TradeIndicators.similarity(other, one))
        .isEqualTo(TradeIndicators.similarity(one, other));
    // 1 - sum of |a - b| / 2, as it is published
    Optional<BigDecimal> found = TradeIndicators.similarity(one, other);
    if (found.isPresent()) {
      Map<String, BigDecimal> ones = TradeIndicators.shares(one).orElseThrow();
      Map<String, BigDecimal> others = TradeIndicators.shares(other).orElseThrow();
      BigDecimal distance =
          Stream.of("A", "B", "C", "D", "E", "F")
              .map(
                  key ->
                      ones.getOrDefault(key, BigDecimal.ZERO)
                          .subtract(others.getOrDefault(key, BigDecimal.ZERO))
                          .abs())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(found.get())
          .isCloseTo(BigDecimal.ONE.subtract(distance.divide(BigDecimal.valueOf(2))), within(TINY));
    }
  }

  @Property
  void nothingDependsOnTheUnit(
      @ForAll("basket") Map<String, Money> one,
      @ForAll("basket") Map<String, Money> other,
      @ForAll("value") Money a,
      @ForAll("value") Money b,
      @ForAll("value") Money c,
      @ForAll("value") Money d) {
    assertThat(TradeIndicators.shares(scaled(one))).isEqualTo(TradeIndicators.shares(one));
    assertThat(TradeIndicators.concentration(scaled(one).values(), 6))
        .isEqualTo(TradeIndicators.concentration(one.values(), 6));
    assertThat(TradeIndicators.grubelLloyd(scaled(one), scaled(other)))
        .isEqualTo(TradeIndicators.grubelLloyd(one, other));
    assertThat(TradeIndicators.complementarity(scaled(one), other))
        .isEqualTo(TradeIndicators.complementarity(one, other));
    assertThat(TradeIndicators.normalizedBalance(scaled(a), scaled(b)))
        .isEqualTo(TradeIndicators.normalizedBalance(a, b));
    assertThat(TradeIndicators.coverageRatio(scaled(a), scaled(b)))
        .isEqualTo(TradeIndicators.coverageRatio(a, b));
    assertThat(TradeIndicators.growth(scaled(a), scaled(b)))
        .isEqualTo(TradeIndicators.growth(a, b));
    assertThat(TradeIndicators.annualGrowth(scaled(a), scaled(b), 3))
        .isEqualTo(TradeIndicators.annualGrowth(a, b, 3));
    for (List<Money> four : List.of(List.of(a, b, c, d), List.of(d, c, b, a))) {
      assertThat(
              TradeIndicators.balassa(
                  scaled(four.get(0)), scaled(four.get(1)), four.get(2), four.get(3)))
          .isEqualTo(TradeIndicators.balassa(four.get(0), four.get(1), four.get(2), four.get(3)));
    }
    assertThat(new MirrorGap(scaled(a), scaled(b)).gap()).isEqualTo(new MirrorGap(a, b).gap());
    assertThat(new MirrorGap(scaled(a), scaled(b)).size()).isEqualTo(new MirrorGap(a, b).size());
  }

  @Property
  void theSymmetricBalassaIndexIsThatOfTheIndex(
      @ForAll("value") Money a,
      @ForAll("value") Money b,
      @ForAll("value") Money c,
      @ForAll("value") Money d) {
    Optional<BigDecimal> index = TradeIndicators.balassa(a, b, c, d);
    Optional<BigDecimal> symmetric = TradeIndicators.symmetricBalassa(a, b, c, d);
    assertThat(symmetric.isPresent()).isEqualTo(index.isPresent());
    assertBetween(symmetric, -1, 1);
    if (symmetric.isPresent()) {
      BigDecimal r = index.orElseThrow();
      assertThat(symmetric.get())
          .isCloseTo(
              r.subtract(BigDecimal.ONE).divide(r.add(BigDecimal.ONE), 34, RoundingMode.HALF_EVEN),
              within(TINY));
    }
  }
}
