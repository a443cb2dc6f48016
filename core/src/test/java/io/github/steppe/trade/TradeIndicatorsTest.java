package io.github.steppe.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.CurrencyMismatchException;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The indicators against what is published and what can be worked out by hand. */
class TradeIndicatorsTest {

  private static Money eur(String amount) {
    return Money.parse("EUR " + amount);
  }

  private static List<Money> euros(String... amounts) {
    return Stream.of(amounts).map(TradeIndicatorsTest::eur).toList();
  }

  private static BigDecimal number(String number) {
    return new BigDecimal(number);
  }

  private static void assertNumber(Optional<BigDecimal> actual, String expected) {
    assertThat(actual).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(expected));
  }

  private static Optional<BigDecimal> printed(Optional<BigDecimal> number, int decimals) {
    return number.map(n -> n.setScale(decimals, RoundingMode.HALF_UP));
  }

  // Published examples

  /** World Bank, WITS: trade as a part of the product. */
  @Test
  void opennessIsTradeOverProduct() {
    assertNumber(TradeIndicators.openness(eur("300"), eur("200"), eur("1000")), "0.5");
    assertNumber(TradeIndicators.openness(eur("300"), eur("200"), eur("250")), "2");
    assertNumber(TradeIndicators.openness(eur("0"), eur("0"), eur("250")), "0");
    assertThat(TradeIndicators.openness(eur("1"), eur("1"), eur("0"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TradeIndicators.openness(eur("1"), eur("1"), eur("-1")));
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(() -> TradeIndicators.openness(eur("1"), eur("1"), Money.parse("USD 1")));
    assertThatExceptionOfType(CurrencyMismatchException.class)
        .isThrownBy(() -> TradeIndicators.openness(eur("1"), Money.parse("USD 1"), eur("1")));
  }

  @Test
  void termsOfTradeAreTheRatioOfThePrices() {
    assertNumber(TradeIndicators.termsOfTrade(number("120"), number("96")), "125");
    assertNumber(TradeIndicators.termsOfTrade(number("100"), number("100")), "100");
    assertNumber(TradeIndicators.termsOfTrade(number("0"), number("96")), "0");
    assertThat(TradeIndicators.termsOfTrade(number("1"), number("0"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TradeIndicators.termsOfTrade(number("-1"), number("2")))
        .withMessage("prices -1 and 2 are not both 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TradeIndicators.termsOfTrade(number("1"), number("-2")));
  }

  /** United States Department of Justice, Herfindahl-Hirschman Index. */
  @Test
  void fourSharesOfThirtyAndTwentyPercentHave2600Points() {
    Concentration found =
        TradeIndicators.concentration(euros("30", "30", "20", "20"), 4).orElseThrow();
    assertThat(found.points()).isEqualByComparingTo("2600");
    assertThat(found.index()).isEqualByComparingTo("0.26");
    assertThat(found).hasToString("0.26 (4 of 4 parts)");
  }

  /** Atlas of Economic Complexity: Brazil, soybeans, 2008: 7.8 % against 0.35 %. */
  @Test
  void soybeansOfBrazilHaveABalassaIndexOfAbout22() {
    assertThat(printed(TradeIndicators.balassa(eur("7.8"), eur("100"), eur("0.35"), eur("100")), 2))
        .contains(number("22.29"));
    assertThat(printed(TradeIndicators.balassa(eur("11"), eur("140"), eur("0.35"), eur("100")), 2))
        .contains(number("22.45"));
  }

  /** Two exam questions. */
  @Test
  void grubelLloydOfThreeHundredAndTwoHundredIsFourFifths() {
    assertNumber(TradeIndicators.grubelLloyd(eur("300"), eur("200")), "0.80");
    assertNumber(TradeIndicators.grubelLloyd(eur("200"), eur("300")), "0.80");
    assertNumber(TradeIndicators.grubelLloyd(eur("6"), eur("2")), "0.5");
  }

  /** An exam question of three goods: exports 319, 43, 10, imports 354, 141, 100. */
  @Test
  void grubelLloydOfThreeGoodsWeighsThemByTheirTrade() {
    Optional<BigDecimal> found =
        TradeIndicators.grubelLloyd(
            Map.of("X", eur("319"), "Y", eur("43"), "Z", eur("10")),
            Map.of("X", eur("354"), "Y", eur("141"), "Z", eur("100")));
    // 1 - (35 + 98 + 90) / 967
    assertThat(printed(found, 4)).contains(number("0.7694"));
  }

  // By hand

  @Test
  void balances() {
    assertThat(TradeIndicators.balance(eur("5.10"), eur("17.65"))).isEqualTo(eur("-12.55"));
    assertNumber(TradeIndicators.normalizedBalance(eur("3"), eur("1")), "0.5");
    assertNumber(TradeIndicators.normalizedBalance(eur("0"), eur("1")), "-1");
    assertNumber(TradeIndicators.normalizedBalance(eur("1"), eur("0")), "1");
    assertNumber(TradeIndicators.coverageRatio(eur("3"), eur("4")), "0.75");
  }

  @Test
  void shares() {
    assertNumber(TradeIndicators.share(eur("1"), eur("8")), "0.125");
    assertThat(TradeIndicators.shares(Map.of("B", eur("3"), "A", eur("1"))).orElseThrow())
        .isEqualTo(ImmutableSortedMap.of("A", number("0.25"), "B", number("0.75")));
  }

  @Test
  void quotientsHave34Digits() {
    assertNumber(TradeIndicators.share(eur("1"), eur("3")), "0.3333333333333333333333333333333333");
  }

  @Test
  void growths() {
    assertNumber(TradeIndicators.growth(eur("4"), eur("5")), "0.25");
    assertNumber(TradeIndicators.growth(eur("4"), eur("0")), "-1");
    assertNumber(TradeIndicators.growth(eur("4"), eur("-2")), "-1.5");
    assertThat(TradeIndicators.annualGrowth(eur("100"), eur("121"), 2).getAsDouble())
        .isCloseTo(0.1, within(1e-15));
    assertThat(TradeIndicators.annualGrowth(eur("4"), eur("5"), 1)).hasValue(0.25);
    assertThat(TradeIndicators.annualGrowth(eur("4"), eur("0"), 3)).hasValue(-1);
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "-1, 5", "-5, -1"})
  void growthDoesNotStartAtZeroOrBelow(String start, String end) {
    assertThat(TradeIndicators.growth(eur(start), eur(end))).isEmpty();
    assertThat(TradeIndicators.annualGrowth(eur(start), eur(end), 2)).isEmpty();
  }

  @Test
  void compoundGrowthHasNoRootOfWhatIsNegativeOrTooLargeForADouble() {
    assertThat(TradeIndicators.annualGrowth(eur("4"), eur("-1"), 2)).isEmpty();
    assertThat(TradeIndicators.annualGrowth(eur("1"), eur("1" + "0".repeat(400)), 2)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TradeIndicators.annualGrowth(eur("1"), eur("2"), 0))
        .withMessage("years 0 is not positive");
  }

  @Test
  void theFormsOfConcentration() {
    Concentration found = TradeIndicators.concentration(euros("3", "1"), 4).orElseThrow();
    // 10/16; (10/16 - 1/4) / (3/4); (sqrt(10)/4 - 1/2) / (1/2)
    assertThat(found.index()).isEqualByComparingTo("0.625");
    assertThat(found.normalized()).contains(number("0.5"));
    assertThat(found.unctad().getAsDouble()).isCloseTo(Math.sqrt(10) / 2 - 1, within(1e-15));
    assertThat(found).hasToString("0.625 (2 of 4 parts)");
  }

  @Test
  void evenlySpreadAndAllOnOne() {
    Concentration even = TradeIndicators.concentration(euros("7", "7", "7"), 3).orElseThrow();
    assertNumber(even.normalized(), "0");
    assertThat(even.unctad()).hasValue(0);
    Concentration one = TradeIndicators.concentration(euros("7", "0"), 2).orElseThrow();
    assertThat(one.index()).isEqualByComparingTo("1");
    assertNumber(one.normalized(), "1");
    assertThat(one.unctad()).hasValue(1);
    Concentration alone = TradeIndicators.concentration(euros("7"), 1).orElseThrow();
    assertThat(alone.index()).isEqualByComparingTo("1");
    assertThat(alone.normalized()).isEmpty();
    assertThat(alone.unctad()).isEmpty();
  }

  @Test
  void noMorePartsThanThereCouldBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TradeIndicators.concentration(euros("1", "2"), 1))
        .withMessage("parts 2 is not between 1 and the possible 1");
  }

  @Test
  void advantageAndIntensity() {
    // (2/10) / (5/100) = 4
    assertNumber(TradeIndicators.balassa(eur("2"), eur("10"), eur("5"), eur("100")), "4");
    assertNumber(
        TradeIndicators.symmetricBalassa(eur("2"), eur("10"), eur("5"), eur("100")), "0.6");
    assertNumber(TradeIndicators.symmetricBalassa(eur("0"), eur("10"), eur("5"), eur("100")), "-1");
    assertNumber(
        TradeIndicators.tradeIntensity(
            eur("2"), eur("10"), Money.parse("USD 5"), Money.parse("USD 100")),
        "4");
  }

  @Test
  void baskets() {
    Map<String, Money> one = Map.of("01", eur("1"), "02", eur("3"));
    Map<String, Money> other = Map.of("02", Money.parse("USD 1"), "03", Money.parse("USD 1"));
    // 100 (1 - (1/4 + 1/4 + 1/2) / 2)
    assertNumber(TradeIndicators.complementarity(one, other), "50");
    assertNumber(TradeIndicators.similarity(one, other), "0.5");
    assertNumber(TradeIndicators.complementarity(one, one), "100");
    assertNumber(TradeIndicators.complementarity(one, Map.of("04", eur("1"))), "0");
  }

  @Test
  void aProductOfOneWayTradeCountsInTheAggregate() {
    assertNumber(
        TradeIndicators.grubelLloyd(
            Map.of("01", eur("2"), "02", eur("4")), Map.of("01", eur("2"), "03", eur("8"))),
        "0.25");
  }

  // Edges

  static Stream<Optional<?>> undefined() {
    Money zero = eur("0");
    Money one = eur("1");
    return Stream.of(
        TradeIndicators.normalizedBalance(zero, zero),
        TradeIndicators.coverageRatio(one, zero),
        TradeIndicators.share(zero, zero),
        TradeIndicators.shares(Map.of()),
        TradeIndicators.shares(Map.of("A", zero, "B", zero)),
        TradeIndicators.concentration(List.of(), 3),
        TradeIndicators.concentration(List.of(zero), 3),
        TradeIndicators.balassa(zero, zero, one, one),
        TradeIndicators.balassa(one, one, zero, one),
        TradeIndicators.symmetricBalassa(zero, zero, one, one),
        TradeIndicators.symmetricBalassa(one, one, zero, zero),
        TradeIndicators.tradeIntensity(one, one, zero, one),
        TradeIndicators.complementarity(Map.of(), Map.of("A", one)),
        TradeIndicators.similarity(Map.of("A", one), Map.of("A", zero)),
        TradeIndicators.grubelLloyd(zero, zero),
        TradeIndicators.grubelLloyd(Map.of("A", zero), Map.of()));
  }

  @ParameterizedTest
  @MethodSource("undefined")
  void whatIsNotDefinedIsEmpty(Optional<?> value) {
    assertThat(value).isEmpty();
  }

  static Stream<ThrowingCallable> negatives() {
    Money less = eur("-1");
    Money one = eur("1");
    return Stream.of(
        () -> TradeIndicators.balance(less, one),
        () -> TradeIndicators.balance(one, less),
        () -> TradeIndicators.normalizedBalance(less, one),
        () -> TradeIndicators.share(less, one),
        () -> TradeIndicators.shares(Map.of("A", less)),
        () -> TradeIndicators.concentration(List.of(one, less), 2),
        () -> TradeIndicators.balassa(one, one, one, less),
        () -> TradeIndicators.balassa(less, one, one, one),
        () -> TradeIndicators.similarity(Map.of("A", one), Map.of("A", less)),
        () -> TradeIndicators.grubelLloyd(less, one),
        () -> TradeIndicators.grubelLloyd(Map.of("A", less), Map.of("A", one)),
        () -> TradeIndicators.grubelLloyd(Map.of("A", less), Map.of()),
        () -> new MirrorGap(one, less));
  }

  @ParameterizedTest
  @MethodSource("negatives")
  void negativeTradeIsRefused(ThrowingCallable call) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessage("value EUR -1.00 is negative, which no trade is");
  }

  static Stream<ThrowingCallable> currencies() {
    Money one = eur("1");
    Money dollar = Money.parse("USD 1");
    return Stream.of(
        () -> TradeIndicators.balance(one, dollar),
        () -> TradeIndicators.share(one, dollar),
        () -> TradeIndicators.shares(Map.of("A", one, "B", dollar)),
        () -> TradeIndicators.growth(one, dollar),
        () -> TradeIndicators.annualGrowth(one, dollar, 1),
        () -> TradeIndicators.concentration(List.of(one, dollar), 2),
        () -> TradeIndicators.balassa(one, dollar, one, one),
        () -> TradeIndicators.balassa(one, one, dollar, one),
        () -> TradeIndicators.grubelLloyd(one, dollar),
        () -> TradeIndicators.grubelLloyd(Map.of("A", one), Map.of("A", dollar)),
        () -> new MirrorGap(one, dollar));
  }

  @ParameterizedTest
  @MethodSource("currencies")
  void differentCurrenciesAreRefused(ThrowingCallable call) {
    assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(call);
  }

  // Mirrors

  @ParameterizedTest
  @CsvSource({
    "0, 0, NO_TRADE",
    "0, 5, ONLY_IMPORTS",
    "5, 0, ONLY_EXPORTS",
    "100, 99.99, IMPORTS_BELOW",
    "100, 100, FREIGHT",
    "100, 110, FREIGHT",
    "100, 110.01, IMPORTS_ABOVE"
  })
  void theVerdictOfAMirrorGap(String exports, String imports, MirrorGap.Size size) {
    assertThat(new MirrorGap(eur(exports), eur(imports)).size()).isEqualTo(size);
  }

  @Test
  void aMirrorGapInNumbersAndWords() {
    MirrorGap gap = new MirrorGap(eur("80"), eur("120"));
    assertThat(gap.difference()).isEqualTo(eur("40"));
    assertNumber(gap.ratio(), "1.5");
    assertNumber(gap.gap(), "0.4");
    assertThat(gap)
        .hasToString(
            "imports c.i.f. EUR 120.00 against exports f.o.b. EUR 80.00, ratio 1.5: more than"
                + " freight and insurance explain (about 10 %)");
    MirrorGap one = new MirrorGap(eur("0"), eur("7"));
    assertThat(one.ratio()).isEmpty();
    assertNumber(one.gap(), "2");
    assertThat(one)
        .hasToString(
            "imports c.i.f. EUR 7.00 against exports f.o.b. EUR 0.00: the importer reports trade,"
                + " the exporter none");
    assertThat(new MirrorGap(eur("0"), eur("0")).gap()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyFormulaSaysHowAndWhoPublishedIt(TradeFormula formula) {
    assertThat(formula.label()).isNotBlank();
    assertThat(formula.expression()).isNotBlank();
    assertThat(formula.source()).isNotBlank();
    assertThat(formula)
        .hasToString(
            formula.label() + " = " + formula.expression() + " [" + formula.source() + "]");
  }
}
