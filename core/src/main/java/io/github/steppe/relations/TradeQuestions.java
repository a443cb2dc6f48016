package io.github.steppe.relations;

import com.google.common.collect.ImmutableSortedMap;
import io.github.steppe.relations.TradeComparison.Weight;
import io.github.steppe.trade.Concentration;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.MirrorGap;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeFormula;
import io.github.steppe.trade.TradeIndicators;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * The indicators of selected trade records.
 *
 * <p>An indicator refuses what must not be added up, as {@link TradeRecords#total} does. Where
 * something that it needs is not reported, it is undefined and says so; what is not reported is not
 * zero.
 */
abstract class TradeQuestions extends Selection<TradeRecord, TradeRecords> {

  private final Asked asked;

  TradeQuestions(Relations relations, Asked asked) {
    super(relations);
    this.asked = asked;
  }

  final Asked asked() {
    return asked;
  }

  final TradeFigures figures() {
    return new TradeFigures(relations(), list(), asked);
  }

  /**
   * Tells whether all that was asked for is reported: every member of a group that was named as
   * {@linkplain TradeRecords#partner partner}, in every year that was named, be it as a whole or in
   * all its months or quarters.
   *
   * @return the verdict and what is missing
   */
  public final Coverage coverage() {
    return figures().coverage();
  }

  /**
   * The total as {@link TradeRecords#total} gives it, with what it rests on.
   *
   * @return the exact sum; undefined if nothing is reported
   * @throws TotalRefusedException if the records must not be added up
   */
  public final Indicator<Money> sum() {
    return figures().sum();
  }

  /**
   * The trade balance, {@code X - M} (World Bank, WITS), of the exports and imports selected.
   *
   * @return the exact balance; undefined if a flow is not reported for all that the other is
   * @throws TotalRefusedException if the records must not be added up
   */
  public final Indicator<Money> balance() {
    return figures().balance();
  }

  /**
   * The normalized balance, {@code (X - M) / (X + M)} (World Bank, WITS).
   *
   * @return -1 to 1; undefined if a flow is not reported for all that the other is, or both are
   *     zero
   * @throws TotalRefusedException if the records must not be added up
   */
  public final Indicator<BigDecimal> normalizedBalance() {
    return figures()
        .ofBothFlows(
            TradeFormula.NORMALIZED_BALANCE,
            TradeIndicators::normalizedBalance,
            "exports and imports are zero");
  }

  /**
   * The coverage ratio, {@code X / M} (Mikic and Gilbert 2009).
   *
   * @return 0 or more; undefined if a flow is not reported for all that the other is, or if the
   *     imports are zero
   * @throws TotalRefusedException if the records must not be added up
   */
  public final Indicator<BigDecimal> coverageRatio() {
    return figures()
        .ofBothFlows(
            TradeFormula.COVERAGE_RATIO, TradeIndicators::coverageRatio, "imports are zero");
  }

  /**
   * The openness to trade, {@code (X + M) / GDP} (World Bank, WITS), of the exports to and imports
   * from everybody in one year.
   *
   * @param product the gross domestic product of that year, which no table here has
   * @return 0 or more; undefined if a flow is not reported for all that the other is, or if the
   *     product is zero
   * @throws TotalRefusedException if the records must not be added up, are of several years or of
   *     parts of one, or are in another currency than the product
   * @throws IllegalArgumentException if the product is negative
   */
  public final Indicator<BigDecimal> openness(Money product) {
    return figures().openness(product);
  }

  /**
   * The share of each partner in the total of this selection (World Bank, WITS).
   *
   * @return the shares by partner, which add up to one; undefined if nothing is reported or all is
   *     zero
   * @throws TotalRefusedException if the records must not be added up
   */
  public final Indicator<ImmutableSortedMap<String, BigDecimal>> shares() {
    return figures().shares(TradeRecord::partner);
  }

  /**
   * The share of each product in the sum of the products selected (World Bank, WITS). The figure
   * for all goods, which may hold products that are confidential, is left aside; for the share in
   * it, see {@link #shareOf}.
   *
   * @return the shares by product, which add up to one; undefined if nothing is reported or all is
   *     zero
   * @throws TotalRefusedException if the records must not be added up
   */
  public final Indicator<ImmutableSortedMap<String, BigDecimal>> productShares() {
    return products().shares(TradeRecord::product);
  }

  /**
   * The share of this selection in another one around it, for example of one partner in all trade
   * with the world, or of a product in all goods.
   *
   * @param whole the whole: the same reporters, composition, flows and periods, and the same
   *     products or the same partners
   * @return 0 to 1; undefined if either is not reported, or if the whole is zero
   * @throws TotalRefusedException if the records must not be added up, or if the part is no part of
   *     the whole
   */
  public final Indicator<BigDecimal> shareOf(TradeRecords whole) {
    return new TradeComparison(figures(), whole.figures()).share();
  }

  /**
   * The concentration on partners (Hirschman 1945, Herfindahl 1950, UNCTADstat). The possible
   * partners are the members of the group that was named as {@linkplain TradeRecords#partner
   * partner}, or those that are there.
   *
   * @return the index and its normalized forms; undefined if nothing is reported or all is zero
   * @throws TotalRefusedException if the records must not be added up
   */
  public final Indicator<Concentration> concentration() {
    return figures().concentration();
  }

  /**
   * The concentration on the products selected (Hirschman 1945, Herfindahl 1950, UNCTADstat); the
   * figure for all goods is left aside.
   *
   * @param possible how many products there could be at this level, for example 97 chapters
   * @return the index and its normalized forms; undefined if nothing is reported or all is zero
   * @throws TotalRefusedException if the records must not be added up
   * @throws IllegalArgumentException if there are more products than there could be
   */
  public final Indicator<Concentration> productConcentration(int possible) {
    return products().concentration(TradeRecord::product, possible);
  }

  /**
   * The Balassa index of a product, {@code (x_ik / X_i) / (x_wk / X_w)} (Balassa 1965): its weight
   * in this trade against its weight in that of the world. The two may be in different currencies.
   *
   * @param product the code of the product; its rows and those of all goods are taken
   * @param world the same flow and periods of the world, or of those to compare with
   * @return 0 or more, above 1 where there is an advantage; undefined if one of the four values is
   *     not reported, or a denominator is zero
   * @throws TotalRefusedException if the records must not be added up or compared
   */
  public final Indicator<BigDecimal> balassa(String product, TradeRecords world) {
    return TradeComparison.weight(
        TradeFormula.BALASSA,
        ofProduct(product),
        world.ofProduct(product),
        TradeIndicators::balassa);
  }

  /**
   * The symmetric Balassa index, {@code (R - 1) / (R + 1)} (Dalum, Laursen and Villumsen 1998).
   *
   * @param product the code of the product; its rows and those of all goods are taken
   * @param world the same flow and periods of the world, or of those to compare with
   * @return -1 to 1; undefined where {@link #balassa} is
   * @throws TotalRefusedException if the records must not be added up or compared
   */
  public final Indicator<BigDecimal> symmetricBalassa(String product, TradeRecords world) {
    return TradeComparison.weight(
        TradeFormula.SYMMETRIC_BALASSA,
        ofProduct(product),
        world.ofProduct(product),
        TradeIndicators::symmetricBalassa);
  }

  /**
   * The intensity of trade with a partner, {@code (x_ij / X_i) / (x_wj / X_w)} (Brown 1949, Kojima
   * 1964): the partner's weight in this trade against its weight in that of the world. The
   * explanation says whether the world has the records of the country itself.
   *
   * @param partner the id of the partner
   * @param all the id that the records of trade with everybody have as partner
   * @param world the same flow and periods of the world, or of those to compare with
   * @return 0 or more, above 1 where the ties are close; undefined if one of the four values is not
   *     reported, or a denominator is zero
   * @throws TotalRefusedException if the records must not be added up or compared
   */
  public final Indicator<BigDecimal> tradeIntensity(
      String partner, String all, TradeRecords world) {
    relations().requireParty(partner);
    relations().requireParty(all);
    return TradeComparison.weight(
        TradeFormula.TRADE_INTENSITY,
        ofPartner(partner, all),
        world.ofPartner(partner, all),
        TradeIndicators::tradeIntensity);
  }

  /**
   * The complementarity of these exports and others' imports, {@code 100 (1 - sum of |m_k - x_k| /
   * 2)} over the shares of the products (Michaely 1996). A product without a row counts as not
   * traded.
   *
   * @param imports what the others import, by products of the same level, in the same periods
   * @return 0 to 100; undefined if a side is not reported or all zero
   * @throws TotalRefusedException if the records must not be added up or compared
   */
  public final Indicator<BigDecimal> complementarity(TradeRecords imports) {
    return new TradeComparison(figures(), imports.figures())
        .baskets(TradeFormula.COMPLEMENTARITY, Flow.EXPORT, Flow.IMPORT);
  }

  /**
   * The similarity of these exports to others', {@code sum of min(s_ak, s_bk)} over the shares of
   * the products (Finger and Kreinin 1979). A product without a row counts as not traded.
   *
   * @param exports what the others export, by products of the same level, in the same periods
   * @return 0 to 1; undefined if a side is not reported or all zero
   * @throws TotalRefusedException if the records must not be added up or compared
   */
  public final Indicator<BigDecimal> similarity(TradeRecords exports) {
    return new TradeComparison(figures(), exports.figures())
        .baskets(TradeFormula.SIMILARITY, Flow.EXPORT, Flow.EXPORT);
  }

  /**
   * The Grubel-Lloyd index, {@code 1 - sum of |X_k - M_k| / sum of (X_k + M_k)} over the products
   * selected, be it one (Grubel and Lloyd 1971, 1975). A product without a row in one flow counts
   * as not traded in it.
   *
   * @return 0 to 1; undefined if a flow is not reported for a partner and period for which the
   *     other is, or if there is no trade
   * @throws TotalRefusedException if the records must not be added up
   */
  public final Indicator<BigDecimal> grubelLloyd() {
    return figures().grubelLloyd();
  }

  /**
   * Compares one flow as both sides report it: the exporter f.o.b., the importer c.i.f. (United
   * Nations, IMTS 2010 Compilers Manual).
   *
   * @param mirror what the partners report of the same flow, products and periods, in the same
   *     currency: their imports for these exports, their exports for these imports
   * @return both values, their ratio and gap, and a verdict in words; undefined if one side does
   *     not report what the other does
   * @throws TotalRefusedException if the records must not be added up or compared
   */
  public final Indicator<MirrorGap> mirrorGap(TradeRecords mirror) {
    return new TradeComparison(figures(), mirror.figures()).mirrorGap();
  }

  private TradeFigures products() {
    return where(row -> !row.product().equals(TradeRecord.TOTAL)).figures();
  }

  /** Narrowed before the rows are listed, since all goods together may stand for each of them. */
  final Weight ofProduct(String product) {
    TradeFigures part = where(row -> row.product().equals(product)).figures();
    TradeFigures whole = where(row -> row.product().equals(TradeRecord.TOTAL)).figures();
    return new Weight(product, part, TradeRecord.TOTAL, whole);
  }

  final Weight ofPartner(String partner, String all) {
    return new Weight(partner, figures().partner(partner), all, figures().partner(all));
  }
}
