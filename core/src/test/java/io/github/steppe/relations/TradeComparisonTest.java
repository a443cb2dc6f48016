package io.github.steppe.relations;

import static io.github.steppe.relations.TradeQuestionsTest.row;
import static io.github.steppe.relations.TradeQuestionsTest.trade;
import static io.github.steppe.trade.Flow.EXPORT;
import static io.github.steppe.trade.Flow.IMPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.steppe.relations.Indicator.Undefined;
import io.github.steppe.trade.MirrorGap;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The indicators that set one selection against another. CLUB stands for the whole world. */
class TradeComparisonTest {

  private static final TradeRecords TRADE =
      trade(
          // UNION: all goods and product 27, to QM and to everybody.
          row("UNION", EXPORT, "QM", "2001", "TOTAL", "EUR 20"),
          row("UNION", EXPORT, "QM", "2001", "27", "EUR 3"),
          row("UNION", EXPORT, "QM", "2001", "84", "EUR 9"),
          row("UNION", EXPORT, "CLUB", "2001", "TOTAL", "EUR 100"),
          row("UNION", EXPORT, "CLUB", "2001", "27", "EUR 20"),
          row("UNION", EXPORT, "CLUB", "2002", "TOTAL", "EUR 0"),
          // XA, in dollars.
          row("XA", EXPORT, "CLUB", "2001", "TOTAL", "USD 1000"),
          row("XA", EXPORT, "CLUB", "2001", "27", "USD 50"),
          row("XA", EXPORT, "QM", "2001", "TOTAL", "USD 100"),
          row("XA", EXPORT, "QM", "2001", "84", "USD 8"),
          row("XA", EXPORT, "QM", "2001", "85", "USD 8"),
          // QM reports its side.
          row("QM", IMPORT, "UNION", "2001", "TOTAL", "EUR 30"),
          row("QM", IMPORT, "UNION", "2001", "27", "EUR 10"),
          row("QM", IMPORT, "UNION", "2001", "90", "EUR 30"),
          row("QM", EXPORT, "UNION", "2001", "TOTAL", "EUR 5"));

  private static final TradeRecords UNION = TRADE.reporter("UNION").year(2001);
  private static final TradeRecords ARIA = TRADE.reporter("XA").year(2001);
  private static final TradeRecords MARLAND = TRADE.reporter("QM").year(2001);
  private static final TradeRecords ALL = UNION.product("TOTAL");

  private static TradeRecords products(TradeRecords records) {
    return records.where(row -> !row.product().equals(TradeRecord.TOTAL));
  }

  private static void assertNumber(Indicator<BigDecimal> indicator, String expected) {
    assertThat(indicator.value()).isEqualByComparingTo(expected);
  }

  @Test
  void aShareInAnotherSelection() {
    Indicator<BigDecimal> share = ALL.partner("QM").shareOf(ALL.partner("CLUB"));
    assertNumber(share, "0.2");
    assertThat(share.inputs())
        .containsExactly(Map.entry("part", "EUR 20.00"), Map.entry("whole", "EUR 100.00"));
    assertThat(share.rows()).hasSize(2);
    assertThat(share.coverage()).hasToString("2 of 2 parts reported");
    assertThat(share.subject())
        .isEqualTo("UNION with QM; exports; 2001, against UNION with CLUB; exports; 2001");
    // Of a product in all goods.
    assertNumber(
        UNION.partner("QM").product("27").shareOf(UNION.partner("QM").product("TOTAL")), "0.15");
    assertNumber(ALL.shareOf(ALL), "1");
  }

  @Test
  void theBalassaIndexComparesWeightsOfAProduct() {
    // (20/100) / (50/1000), whatever the currencies
    Indicator<BigDecimal> index = UNION.partner("CLUB").balassa("27", ARIA.partner("CLUB"));
    assertNumber(index, "4");
    assertNumber(UNION.partner("CLUB").symmetricBalassa("27", ARIA.partner("CLUB")), "0.6");
    assertThat(index.inputs())
        .containsExactly(
            Map.entry("x_ik", "EUR 20.00"),
            Map.entry("X_i", "EUR 100.00"),
            Map.entry("x_wk", "USD 50.00"),
            Map.entry("X_w", "USD 1000.00"),
            Map.entry("w", "has no records of i by that id"));
    assertNumber(UNION.partner("CLUB").balassa("27", UNION.partner("CLUB")), "1");
    assertThat(UNION.partner("CLUB").balassa("27", UNION.partner("CLUB")).inputs())
        .containsEntry("w", "has the records of i");
  }

  @Test
  void intensityComparesWeightsOfAPartner() {
    // (20/100) / (100/1000)
    Indicator<BigDecimal> found = ALL.tradeIntensity("QM", "CLUB", ARIA.product("TOTAL"));
    assertNumber(found, "2");
    assertThat(found.inputs()).containsKeys("x_ij", "x_wj");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> ALL.tradeIntensity("QM", "NOWHERE", ARIA));
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> ALL.tradeIntensity("NOWHERE", "CLUB", ARIA));
  }

  @Test
  void basketsAreComparedByProduct() {
    TradeRecords exports = products(UNION.partner("QM"));
    // 27 is 1/4 of the exports and 1/4 of the imports; 84 and 90 have no match.
    Indicator<BigDecimal> fit = exports.complementarity(products(MARLAND));
    assertNumber(fit, "25");
    assertThat(fit.inputs())
        .containsEntry("x_84 of the first", "EUR 9.00")
        .containsEntry("m_90 of the other", "EUR 30.00");
    assertNumber(exports.similarity(products(ARIA.partner("QM"))), "0.5");
  }

  @Test
  void aMirrorGapNamesValuationAndVerdict() {
    Indicator<MirrorGap> gap = ALL.partner("QM").mirrorGap(MARLAND.product("TOTAL").flow(IMPORT));
    assertThat(gap.value()).isEqualTo(new MirrorGap(Money.parse("EUR 20"), Money.parse("EUR 30")));
    assertThat(gap.toString())
        .endsWith(
            "imports c.i.f. EUR 30.00 against exports f.o.b. EUR 20.00, ratio 1.5: more than"
                + " freight and insurance explain (about 10 %)");
    // From the other side it is the same gap.
    assertThat(MARLAND.product("TOTAL").flow(IMPORT).mirrorGap(ALL.partner("QM")).value())
        .isEqualTo(gap.value());
    assertThat(gap.inputs()).doesNotContainKey("composition");
  }

  @Test
  void aMirrorGapSaysWhereOneSideDoesNotNameItsMembers() {
    TradeRecords both =
        trade(
            row("UNION", EXPORT, "QM", "2001", "TOTAL", "EUR 20").withComposition("UNION3"),
            row("QM", IMPORT, "UNION", "2001", "TOTAL", "EUR 21"));
    assertThat(both.reporter("UNION").mirrorGap(both.reporter("QM")).inputs())
        .containsEntry("composition", "UNION3 on one side, not stated on the other");
  }

  static Stream<Arguments> undefined() {
    TradeRecords nothing = TRADE.year(1999);
    return Stream.of(
        arguments(ALL.shareOf(nothing), "the whole is not reported"),
        arguments(nothing.shareOf(ALL), "the part is not reported"),
        arguments(UNION.partner("CLUB").balassa("84", ARIA.partner("CLUB")), "84 are not reported"),
        arguments(
            UNION.partner("CLUB").balassa("27", nothing),
            "no trade record is selected; what is not reported is not zero"),
        arguments(
            UNION.partner("CLUB").balassa("27", ARIA.partner("QM")),
            "27 of the world are not reported"),
        arguments(
            UNION.balassa("84", ARIA.partner("QM")),
            "84 are not reported where TOTAL are: [UNION with CLUB 2001]; narrow to what both"
                + " report"),
        arguments(ALL.tradeIntensity("QN", "CLUB", ARIA.product("TOTAL")), "QN are not reported"),
        arguments(
            nothing.complementarity(products(MARLAND)),
            "no trade record is selected; what is not reported is not zero"),
        arguments(
            ALL.similarity(nothing),
            "no trade record is selected; what is not reported is not zero"),
        arguments(ALL.mirrorGap(nothing), "the mirror side is not reported"),
        arguments(nothing.mirrorGap(ALL), "the first side is not reported"),
        arguments(
            ALL.mirrorGap(MARLAND.product("TOTAL").flow(IMPORT)),
            "only one side reports [UNION with CLUB 2001 TOTAL]; narrow to what both report"));
  }

  @ParameterizedTest
  @MethodSource("undefined")
  void whatIsNotReportedIsNotCompared(Indicator<?> indicator, String reason) {
    assertThat(indicator.undefined()).contains(Undefined.NOT_REPORTED);
    assertThat(indicator.toString()).endsWith("): undefined, " + reason);
  }

  @Test
  void zeroDenominators() {
    TradeRecords zero = TRADE.reporter("UNION").year(2002);
    assertThat(zero.shareOf(zero).undefined()).contains(Undefined.ZERO_DENOMINATOR);
    TradeRecords nil =
        trade(
            row("UNION", EXPORT, "QM", "2001", "TOTAL", "EUR 0"),
            row("UNION", EXPORT, "QM", "2001", "27", "EUR 0"),
            row("XA", EXPORT, "QM", "2001", "TOTAL", "EUR 7"),
            row("XA", EXPORT, "QM", "2001", "27", "EUR 0"));
    Indicator<BigDecimal> none = nil.reporter("UNION").balassa("27", nil.reporter("XA"));
    assertThat(none.undefined()).contains(Undefined.ZERO_DENOMINATOR);
    assertThat(none.toString()).endsWith("undefined, X_i is zero");
    assertThat(nil.reporter("XA").balassa("27", nil.reporter("XA")).toString())
        .endsWith("undefined, the world has nothing of 27");
    TradeRecords basket = nil.reporter("UNION").product("27");
    assertThat(basket.similarity(basket).undefined()).contains(Undefined.ZERO_DENOMINATOR);
  }

  static Stream<Arguments> refused() {
    TradeRecords club = UNION.partner("CLUB");
    TradeRecords mixed =
        trade(
            row("UNION", EXPORT, "QM", "2001", "TOTAL", "EUR 20").withComposition("UNION3"),
            row("UNION", EXPORT, "QM", "2001", "27", "EUR 2").withComposition("LEAGUE2"),
            row("UNION", EXPORT, "QN", "2001", "27", "EUR 2").withComposition("UNION3"),
            row("UNION", EXPORT, "QN", "2001", "TOTAL", "USD 2").withComposition("UNION3"),
            row("UNION", IMPORT, "QM", "2001", "TOTAL", "EUR 7").withComposition("UNION3"),
            row("UNION", EXPORT, "CLUB", "2002", "TOTAL", "EUR 20").withComposition("LEAGUE2"),
            row("QM", IMPORT, "UNION", "2001", "TOTAL", "USD 5"),
            row("QM", EXPORT, "UNION", "2001", "TOTAL", "EUR 5").withComposition("LEAGUE2"),
            row("QM", IMPORT, "UNION", "2002", "TOTAL", "EUR 5"),
            row("QM", IMPORT, "UNION", "2001", "2709", "EUR 5"));
    TradeRecords exports = mixed.reporter("UNION").flow(EXPORT);
    TradeRecords toMarland = exports.partner("QM").product("TOTAL");
    TradeRecords mirror = mixed.reporter("QM");
    return Stream.of(
        refusal(
            () -> toMarland.shareOf(exports.year(2002)),
            "different compositions: [UNION3] and [LEAGUE2]; narrow both with composition(id)"),
        refusal(
            () -> toMarland.shareOf(exports.partner("QN").product("TOTAL")),
            "different currencies: [EUR] and [USD]; narrow both to the records of one currency"),
        refusal(
            () -> ALL.partner("QM").shareOf(MARLAND.product("TOTAL").flow(EXPORT)),
            "different reporters: [UNION] and [QM]; narrow both with reporter(id)"),
        refusal(
            () -> toMarland.shareOf(mixed.reporter("UNION").flow(IMPORT)),
            "different flows: [EXPORT] and [IMPORT]; narrow both with flow(flow)"),
        refusal(
            () -> ALL.partner("QM").shareOf(TRADE.reporter("UNION").year(2002)),
            "different periods: [2001] and [2002]; narrow both to the periods that both have"),
        refusal(
            () -> UNION.partner("QM").product("27").shareOf(club.product("TOTAL")),
            "different partners beside different products: [QM] and [CLUB]; narrow both to the same"
                + " partners or the same products"),
        refusal(
            () -> club.product("TOTAL").shareOf(ALL.partner("QM")),
            "the part, EUR 100.00, is more than the whole, EUR 20.00; select a whole around it"),
        refusal(
            () -> exports.partner("QM").balassa("27", ARIA.partner("CLUB")),
            "different compositions: [LEAGUE2] and [UNION3]; narrow both with composition(id)"),
        refusal(
            () -> ARIA.partner("CLUB").balassa("27", exports.partner("QN")),
            "different currencies: [EUR] and [USD]; narrow both to the records of one currency"),
        refusal(
            () -> ALL.partner("QM").similarity(ALL.partner("QM")),
            "all goods together have no products to compare; narrow both to one product level"),
        refusal(
            () -> products(MARLAND).complementarity(products(MARLAND)),
            "other flows than EXPORT are selected; narrow with flow(Flow.EXPORT)"),
        refusal(
            () -> exports.partner("QN").product("27").complementarity(mirror.product("2709")),
            "different product levels: [2 digits] and [4 digits]; narrow both to products of the"
                + " same level"),
        refusal(
            () -> ALL.partner("QM").mirrorGap(MARLAND.product("TOTAL")),
            "the exports of one side mirror the imports of the other, here are [EXPORT] and"
                + " [EXPORT, IMPORT]; narrow each side with flow(flow)"),
        refusal(
            () -> toMarland.mirrorGap(mirror.product("TOTAL").year(2001).flow(IMPORT)),
            "different currencies: [EUR] and [USD]; convert one side first"),
        refusal(
            () -> toMarland.mirrorGap(mirror.year(2002)),
            "different periods: [2001] and [2002]; narrow both to the periods that both have"),
        refusal(
            () -> toMarland.mirrorGap(mirror.product("2709")),
            "different products: [TOTAL] and [2709]; narrow both with product(code)"),
        refusal(
            () -> mixed.reporter("UNION").flow(IMPORT).mirrorGap(mirror.flow(EXPORT)),
            "different compositions: [UNION3] and [LEAGUE2]; narrow both with composition(id)"));
  }

  private static Arguments refusal(ThrowingCallable call, String message) {
    return arguments(call, message);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatDoesNotFitIsRefusedWithTheRemedy(ThrowingCallable call, String message) {
    assertThatExceptionOfType(TotalRefusedException.class).isThrownBy(call).withMessage(message);
  }

  @Test
  void weightsAreOfOneFlow() {
    TradeRecords both =
        trade(
            row("UNION", EXPORT, "QM", "2001", "TOTAL", "EUR 20"),
            row("UNION", IMPORT, "QM", "2001", "TOTAL", "EUR 20"),
            row("UNION", EXPORT, "QM", "2001", "27", "EUR 2"),
            row("UNION", IMPORT, "QM", "2001", "27", "EUR 2"));
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> both.balassa("27", both))
        .withMessage("other flows than EXPORT are selected; narrow with flow(Flow.EXPORT)");
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(() -> both.flow(IMPORT).balassa("27", both.flow(EXPORT)))
        .withMessage("different flows: [IMPORT] and [EXPORT]; narrow both with flow(flow)");
  }
}
