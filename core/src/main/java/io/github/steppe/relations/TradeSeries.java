package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.trade.Concentration;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Trade by partner and year.
 *
 * <p>A cell that nobody reported is absent; it is not zero. Immutable and thread-safe.
 */
public final class TradeSeries implements Cited {

  private final ImmutableTable<String, Integer, Money> cells;
  private final TradeFigures figures;
  private final TradeRecords selection;

  TradeSeries(
      ImmutableTable<String, Integer, Money> cells, TradeFigures figures, TradeRecords selection) {
    this.cells = cells;
    this.figures = figures;
    this.selection = selection;
  }

  /** {@return who states the values, each citation once} */
  @Override
  public ImmutableList<Citation> citations() {
    return Provenance.citations(figures.rows());
  }

  /** {@return the value by partner (rows) and year (columns)} */
  public ImmutableTable<String, Integer, Money> cells() {
    return cells;
  }

  /** {@return the ids of the partners, in ascending order} */
  public ImmutableSortedSet<String> partners() {
    return ImmutableSortedSet.copyOf(cells.rowKeySet());
  }

  /** {@return the years, in ascending order} */
  public ImmutableSortedSet<Integer> years() {
    return ImmutableSortedSet.copyOf(cells.columnKeySet());
  }

  /**
   * Finds a value.
   *
   * @param partner the id of the partner
   * @param year the year
   * @return the value; empty if it is not reported
   */
  public Optional<Money> value(String partner, int year) {
    return Optional.ofNullable(cells.get(partner, year));
  }

  /**
   * Returns the records behind a cell, of which every indicator can be asked.
   *
   * @param partner the id of the partner
   * @param year the year
   * @return the records; none if the cell is not reported
   */
  public TradeRecords records(String partner, int year) {
    return records(year).ofPartner(requireNonNull(partner, "partner"));
  }

  /**
   * Returns the records behind a year, of which every indicator can be asked.
   *
   * @param year the year
   * @return the records of all partners; none if nothing is reported for the year
   */
  public TradeRecords records(int year) {
    return selection.ofYear(year);
  }

  /**
   * Returns an indicator of each year: {@code series.byYear(TradeRecords::normalizedBalance)}.
   *
   * @param <V> the type of its value
   * @param indicator what to ask of the records of a year
   * @return the indicator by year, in ascending order
   * @throws TotalRefusedException if the indicator refuses the records of a year
   */
  public <V> ImmutableSortedMap<Integer, Indicator<V>> byYear(
      Function<? super TradeRecords, Indicator<V>> indicator) {
    requireNonNull(indicator, "indicator");
    ImmutableSortedMap.Builder<Integer, Indicator<V>> found = ImmutableSortedMap.naturalOrder();
    for (int year : years()) {
      found.put(year, indicator.apply(records(year)));
    }
    return found.build();
  }

  /**
   * Adds up a year. {@code records(year).sum()} says what the sum rests on.
   *
   * @param year the year
   * @return the sum over the partners that reported
   * @throws NoSuchElementException if nothing is reported for the year
   */
  public Money total(int year) {
    ImmutableList<Money> values = ImmutableList.copyOf(cells.column(year).values());
    if (values.isEmpty()) {
      throw new NoSuchElementException("nothing is reported for " + year);
    }
    return Money.total(values);
  }

  /** {@return whether every cell that was asked for is reported, and which are not} */
  public Coverage coverage() {
    return figures.coverage();
  }

  /**
   * The growth of trade with a partner from the first year to the last.
   *
   * @param partner the id of the partner
   * @return the growth as {@link #growth(String, int, int)} has it
   * @throws TotalRefusedException if the two years count different parts of a year
   * @throws IllegalArgumentException if there is only one year
   */
  public Indicator<BigDecimal> growth(String partner) {
    return growth(partner, years().first(), years().last());
  }

  /**
   * The growth of trade with a partner from one year to another, {@code v1 / v0 - 1} (World Bank
   * 2013).
   *
   * @param partner the id of the partner
   * @param from the first year
   * @param to the last year
   * @return the growth; undefined if a year is not reported, or the first is zero
   * @throws TotalRefusedException if the two years count different parts of a year
   * @throws IllegalArgumentException if the last year is not after the first
   */
  public Indicator<BigDecimal> growth(String partner, int from, int to) {
    return new TradeGrowth(figures.partner(partner), from, to).growth();
  }

  /**
   * The growth of trade with all partners together, {@code v1 / v0 - 1} (World Bank 2013).
   *
   * @param from the first year
   * @param to the last year
   * @return the growth; undefined if a partner is reported in one of the two years only, or the
   *     first is zero
   * @throws TotalRefusedException if the two years count different parts of a year
   * @throws IllegalArgumentException if the last year is not after the first
   */
  public Indicator<BigDecimal> growth(int from, int to) {
    return new TradeGrowth(figures, from, to).growth();
  }

  /**
   * The compound annual growth of trade with a partner, {@code (vn / v0)^(1/n) - 1}, where n are
   * the years from the first to the last (World Bank 2013).
   *
   * @param partner the id of the partner
   * @param from the first year
   * @param to the last year
   * @return the growth a year; undefined where the growth is
   * @throws TotalRefusedException if the two years count different parts of a year
   * @throws IllegalArgumentException if the last year is not after the first
   */
  public Indicator<Double> annualGrowth(String partner, int from, int to) {
    return new TradeGrowth(figures.partner(partner), from, to).annual();
  }

  /**
   * The compound annual growth of trade with all partners together (World Bank 2013).
   *
   * @param from the first year
   * @param to the last year
   * @return the growth a year; undefined where the growth is
   * @throws TotalRefusedException if the two years count different parts of a year
   * @throws IllegalArgumentException if the last year is not after the first
   */
  public Indicator<Double> annualGrowth(int from, int to) {
    return new TradeGrowth(figures, from, to).annual();
  }

  /**
   * The share of each partner in a year (World Bank, WITS).
   *
   * @param year the year
   * @return the shares by partner, which add up to one; undefined if nothing is reported or all is
   *     zero
   */
  public Indicator<ImmutableSortedMap<String, BigDecimal>> shares(int year) {
    return figures.year(year).shares(TradeRecord::partner);
  }

  /**
   * The concentration on partners in a year, as {@link TradeRecords#concentration} has it.
   *
   * @param year the year
   * @return the index and its normalized forms; undefined if nothing is reported or all is zero
   */
  public Indicator<Concentration> concentration(int year) {
    return figures.year(year).concentration();
  }

  /**
   * The balance with a partner in a year, as {@link TradeRecords#balance} has it; the series holds
   * both flows.
   *
   * @param partner the id of the partner
   * @param year the year
   * @return the exact balance; undefined if a flow is not reported
   */
  public Indicator<Money> balance(String partner, int year) {
    return figures.partner(partner).year(year).balance();
  }

  /** {@return a table as text: a line a partner, a column a year, totals last, all in millions} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(start(""));
    for (int year : years()) {
      text.append(end(String.valueOf(year)));
    }
    for (String partner : partners()) {
      text.append('\n').append(start(partner));
      for (int year : years()) {
        text.append(end(value(partner, year).map(TradeSeries::millions).orElse("..")));
      }
    }
    text.append('\n').append(start("Total"));
    for (int year : years()) {
      text.append(end(millions(total(year))));
    }
    return text.toString();
  }

  private static String start(String cell) {
    return cell + " ".repeat(Math.max(1, 8 - cell.length()));
  }

  private static String millions(Money value) {
    BigDecimal millions = value.getAmount().movePointLeft(6).stripTrailingZeros();
    return millions.scale() < 0 ? millions.setScale(0).toPlainString() : millions.toPlainString();
  }

  private static String end(String cell) {
    return " ".repeat(Math.max(1, 12 - cell.length())) + cell;
  }
}
