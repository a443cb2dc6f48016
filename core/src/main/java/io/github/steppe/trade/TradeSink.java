package io.github.steppe.trade;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.steppe.source.Citation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * Takes rows of trade one by one: what readers of files write to.
 *
 * <p>A row is three numbers: its codes, its value in the smallest unit of its currency, and its
 * quantity in thousandths of its unit. Each code is turned into a number once, by {@link
 * #reporter}, {@link #partner} and so on, and the codes of a row are these numbers joined by
 * bitwise or. A code that is not asked for is {@link #NOT_ASKED}, which makes the whole row
 * negative. Not thread-safe: one sink for each thread.
 *
 * <pre>{@code
 * TradeSink sink = TradeTotals.by(PARTNER, YEAR, FLOW).sink(TradeFilter.ALL);
 * long row = sink.reporter("DE") | sink.partner("KZ") | sink.flow(Flow.IMPORT)
 *     | sink.period("2024-03") | sink.product("27090090") | sink.frame(frame);
 * sink.add(new long[] {row}, new long[] {123_45}, new long[] {67_000}, 1);
 * }</pre>
 */
public abstract class TradeSink {

  /** A code that is not asked for; joined with others it stays negative. */
  public static final long NOT_ASKED = Long.MIN_VALUE;

  /** The decimals of a quantity. */
  static final int QUANTITY_DECIMALS = 3;

  private final TradeFilter filter;
  private final Map<String, Long> setAside = new TreeMap<>();
  private long read;
  private long added;
  private long refused;
  private long notAsked;

  private final Dictionary dictionary;

  TradeSink(TradeFilter filter, Dictionary dictionary) {
    this.filter = requireNonNull(filter, "filter");
    this.dictionary = dictionary;
  }

  /**
   * Obtains a sink that makes a record of each row with a value, and hands it to an action.
   *
   * @param filter which rows are asked for
   * @param citation whom the rows of a source cite, by the id of the source
   * @param action what is done with a record
   * @return the sink
   */
  public static TradeSink ofRecords(
      TradeFilter filter,
      Function<String, Citation> citation,
      Consumer<? super TradeRecord> action) {
    return new RecordSink(filter, new RowRecords(new Dictionary(), citation), action);
  }

  final Dictionary dictionary() {
    return dictionary;
  }

  /** {@return true if rows must carry the code of their product} */
  public abstract boolean asksForProducts();

  /**
   * Returns the number of a reporter.
   *
   * @param id the id of the party
   * @return its bits in a row, or {@link #NOT_ASKED}
   * @throws IllegalStateException if there are more than 1,023
   */
  public final long reporter(String id) {
    return filter.wants(TradeDimension.REPORTER, id)
        ? Row.reporter(dictionary.reporters.of(id))
        : NOT_ASKED;
  }

  /**
   * Returns the number of a partner.
   *
   * @param id the id of the party
   * @return its bits in a row, or {@link #NOT_ASKED}
   * @throws IllegalStateException if there are more than 1,023
   */
  public final long partner(String id) {
    return filter.wants(TradeDimension.PARTNER, id)
        ? Row.partner(dictionary.partners.of(id))
        : NOT_ASKED;
  }

  /**
   * Returns the number of a direction.
   *
   * @param flow the direction
   * @return its bits in a row, or {@link #NOT_ASKED}
   */
  public final long flow(Flow flow) {
    return filter.wants(TradeDimension.FLOW, flow.name()) ? Row.flow(flow) : NOT_ASKED;
  }

  /**
   * Returns the number of a period.
   *
   * @param period the period as EDTF: {@code 2024}, {@code 2024-03}, {@code 2024-33} for a quarter
   * @return its bits in a row, or {@link #NOT_ASKED}
   * @throws IllegalStateException if there are more than 2,047
   */
  public final long period(String period) {
    return filter.wantsPeriod(period) ? Row.period(dictionary.periods.of(period)) : NOT_ASKED;
  }

  /**
   * Returns the number of a product; 0 if the sink does not ask for products.
   *
   * @param product the code of the product, or {@link TradeRecord#TOTAL}
   * @return its bits in a row, or {@link #NOT_ASKED}
   * @throws IllegalStateException if there are more than 1,048,575
   */
  public final long product(String product) {
    if (!filter.wantsProduct(product)) {
      return NOT_ASKED;
    }
    return asksForProducts() ? Row.product(dictionary.products.of(product)) : 0;
  }

  /** {@return true if a product may be left out by what was asked for} */
  public final boolean narrowsProducts() {
    return filter.narrows(TradeDimension.PRODUCT) || filter.narrows(TradeDimension.CHAPTER);
  }

  /**
   * Returns the number of a way of counting.
   *
   * @param frame how the row was counted
   * @return its bits in a row, or {@link #NOT_ASKED}
   * @throws IllegalStateException if there are more than 1,023
   */
  public final long frame(TradeFrame frame) {
    return filter.wantsFrame(frame) ? dictionary.frames.of(frame) : NOT_ASKED;
  }

  /**
   * Adds rows, none of which is negative.
   *
   * @param rows the codes of each row
   * @param values the value of each, in the smallest unit of its currency
   * @param quantities the quantity of each, in thousandths of its unit
   * @param count how many
   * @throws ArithmeticException if a sum leaves the range of a {@code long}
   */
  public final void add(long[] rows, long[] values, long[] quantities, int count) {
    take(rows, values, quantities, count);
    counted(count);
  }

  final void counted(long rows) {
    read += rows;
    added += rows;
  }

  abstract void take(long[] rows, long[] values, long[] quantities, int count);

  private final long[] oneRow = new long[1];
  private final long[] oneValue = new long[1];
  private final long[] oneQuantity = new long[1];

  /**
   * Adds a row, or counts it as not asked for if it is negative.
   *
   * @param row its codes
   * @param value its value, in the smallest unit of its currency
   * @param quantity its quantity, in thousandths of its unit
   */
  public final void add(long row, long value, long quantity) {
    if (row < 0) {
      notAsked(1);
    } else {
      oneRow[0] = row;
      oneValue[0] = value;
      oneQuantity[0] = quantity;
      add(oneRow, oneValue, oneQuantity, 1);
    }
  }

  /**
   * Adds a record, whatever its standing; its source is that of its first citation.
   *
   * @param record the record; its quantity is rounded to thousandths, half to even
   * @throws ArithmeticException if a number or a sum leaves the range of a {@code long}
   * @throws IllegalStateException if there are more different ids or codes than there are numbers
   */
  public final void add(TradeRecord record) {
    String period = record.period().toString();
    Money value = record.value();
    Map<TradeDimension, String> parts =
        TradeFrame.partsOf(record.reporter(), record.partner(), period, record.product());
    parts.put(TradeDimension.CURRENCY, value.getCurrencyUnit().getCode());
    record.classification().ifPresent(id -> parts.put(TradeDimension.CLASSIFICATION, id));
    record.composition().ifPresent(id -> parts.put(TradeDimension.COMPOSITION, id));
    record.vintage().ifPresent(date -> parts.put(TradeDimension.VINTAGE, date.toString()));
    parts.put(TradeDimension.SOURCE, record.citations().get(0).source());
    TradeFrame frame =
        new TradeFrame(
            ImmutableSortedMap.copyOf(parts),
            record.quantityUnit().orElse(""),
            ImmutableSortedSet.copyOf(record.flags()),
            true);
    long row =
        reporter(record.reporter())
            | partner(record.partner())
            | flow(record.flow())
            | period(period)
            | product(record.product())
            | frame(frame);
    add(row, value.getAmountMinorLong(), quantity(record.quantity().orElse(BigDecimal.ZERO)));
  }

  /**
   * Converts a quantity.
   *
   * @param quantity the quantity
   * @return its thousandths, rounded half to even
   * @throws ArithmeticException if it leaves the range of a {@code long}
   */
  public static long quantity(BigDecimal quantity) {
    return quantity
        .setScale(QUANTITY_DECIMALS, RoundingMode.HALF_EVEN)
        .unscaledValue()
        .longValueExact();
  }

  /**
   * Counts rows that were read and are not asked for.
   *
   * @param count how many
   */
  public final void notAsked(long count) {
    read += count;
    notAsked += count;
  }

  /**
   * Counts a row that was read and is no value of trade, or a part of another row.
   *
   * @param reason why, in few words
   */
  public final void setAside(String reason) {
    read++;
    setAside.merge(reason, 1L, Long::sum);
  }

  /** Counts a row that was read and breaks a rule of its format. */
  public final void refused() {
    read++;
    refused++;
  }

  /** {@return what became of the rows so far} */
  public final TradeTally tally() {
    return new TradeTally(read, added, notAsked, ImmutableSortedMap.copyOf(setAside), refused);
  }

  final TradeFilter filter() {
    return filter;
  }
}
