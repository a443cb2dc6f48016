package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ImmutableTable;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Trade by partner and year.
 *
 * <p>A cell that nobody reported is absent; it is not zero. Immutable and thread-safe.
 */
public final class TradeSeries implements Cited {

  private final ImmutableTable<String, Integer, Money> cells;
  private final ImmutableList<TradeRecord> records;

  TradeSeries(ImmutableTable<String, Integer, Money> cells, ImmutableList<TradeRecord> records) {
    this.cells = cells;
    this.records = records;
  }

  /** {@return who states the values, each citation once} */
  @Override
  public ImmutableList<Citation> citations() {
    return Provenance.citations(records);
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
   * Adds up a year.
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
