package io.github.steppe.trade;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.source.Citation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tens of millions of trade records in memory, for repeated questions: 24 bytes a record, those of
 * each partner together.
 *
 * <p>It is narrowed step by step as {@link io.github.steppe.trade.TradeTotals totals} are, and
 * answers with the same totals, to the cent; records are made when they are looked at. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * TradeTable table = TradeFile.comext(folder).table();
 * table.totals(TradeTotals.by(PARTNER, YEAR, FLOW));
 * table.partner("KZ").flow(Flow.IMPORT).top(20, PRODUCT);
 * table.concentration(PRODUCT, PARTNER, YEAR);
 * }</pre>
 */
public final class TradeTable implements Iterable<TradeRecord> {

  private final TableRows rows;
  private final TradeFilter filter;

  private TradeTable(TableRows rows, TradeFilter filter) {
    this.rows = rows;
    this.filter = filter;
  }

  /**
   * Obtains sinks that keep rows, one for each thread.
   *
   * @param filter which rows are asked for
   * @param number how many, at least one
   * @return the sinks; {@link #of(Iterable)} makes a table of them
   * @throws IllegalArgumentException if the number is not positive
   */
  public static ImmutableList<TradeSink> sinks(TradeFilter filter, int number) {
    requireNonNull(filter, "filter");
    if (number < 1) {
      throw new IllegalArgumentException("cannot keep rows in " + number + " sinks");
    }
    Dictionary dictionary = new Dictionary();
    ImmutableList.Builder<TradeSink> sinks = ImmutableList.builder();
    for (int i = 0; i < number; i++) {
      sinks.add(new TableSink(filter, dictionary));
    }
    return sinks.build();
  }

  /**
   * Obtains the table of what the sinks of one call of {@link #sinks} were given, which must take
   * no more.
   *
   * @param sinks the sinks
   * @return the table
   * @throws IllegalArgumentException if they are not of one call
   * @throws IllegalStateException if they are in a table already
   */
  public static TradeTable of(Iterable<TradeSink> sinks) {
    return new TradeTable(TableRows.of(ImmutableList.copyOf(sinks)), TradeFilter.ALL);
  }

  /**
   * Obtains a table of records.
   *
   * @param records the records
   * @return the table
   */
  public static TradeTable ofRecords(Iterable<TradeRecord> records) {
    ImmutableList<TradeSink> sinks = sinks(TradeFilter.ALL, 1);
    for (TradeRecord record : records) {
      sinks.get(0).add(record);
    }
    return of(sinks);
  }

  /**
   * Narrows to some reporters.
   *
   * @param ids the ids of the parties
   * @return the narrower table, which shares its rows with this one
   */
  public TradeTable reporter(String... ids) {
    return where(TradeDimension.REPORTER, ids);
  }

  /**
   * Narrows to some partners.
   *
   * @param ids the ids of the parties
   * @return the narrower table
   */
  public TradeTable partner(String... ids) {
    return where(TradeDimension.PARTNER, ids);
  }

  /**
   * Narrows to one direction.
   *
   * @param flow the direction, seen from the reporter
   * @return the narrower table
   */
  public TradeTable flow(Flow flow) {
    return where(TradeDimension.FLOW, flow.name());
  }

  /**
   * Narrows to a year and the parts of it.
   *
   * @param year the year
   * @return the narrower table
   */
  public TradeTable year(int year) {
    return years(year, year);
  }

  /**
   * Narrows to a range of years and the parts of them.
   *
   * @param first the first year, inclusive
   * @param last the last year, inclusive
   * @return the narrower table
   * @throws IllegalArgumentException if the last year is before the first
   */
  public TradeTable years(int first, int last) {
    return new TradeTable(rows, filter.years(first, last));
  }

  /**
   * Narrows to some products.
   *
   * @param codes the codes, each as the file had it
   * @return the narrower table
   */
  public TradeTable product(String... codes) {
    return where(TradeDimension.PRODUCT, codes);
  }

  /**
   * Narrows to some values of a dimension.
   *
   * @param dimension the dimension
   * @param values what it may be
   * @return the narrower table
   */
  public TradeTable where(TradeDimension dimension, String... values) {
    return new TradeTable(rows, filter.where(dimension, Arrays.asList(values)));
  }

  /** {@return how many rows there are, also those without a value} */
  public long count() {
    return rows.count(filter);
  }

  /** {@return what became of each row that was read, before the table was narrowed} */
  public TradeTally tally() {
    return rows.tally();
  }

  /**
   * Adds the rows up.
   *
   * @param totals what to tell apart; what it holds already is added
   * @return the totals
   * @throws ArithmeticException if a sum leaves the range of 64 bits
   */
  public TradeTotals totals(TradeTotals totals) {
    return totals.merge(rows.totals(totals.dimensions(), filter));
  }

  /**
   * {@return the total of all rows; asking it for its value is refused where they are not alike}
   */
  public TradeTotal total() {
    return totals(TradeTotals.by()).whole();
  }

  /**
   * Returns the largest groups of a dimension.
   *
   * @param most how many at most, at least one
   * @param dimension what the groups are, one of {@code REPORTER} to {@code PRODUCT}
   * @return the groups, the largest value first, equal ones by key
   * @throws TotalRefusedException if the rows must not be added up
   * @throws IllegalArgumentException if there is none, or the dimension says how rows were counted
   */
  public ImmutableList<TradeTotal> top(int most, TradeDimension dimension) {
    if (most < 1) {
      throw new IllegalArgumentException("cannot find the " + most + " largest groups");
    }
    ImmutableSet<String> keys = new TableTop(rows, filter, dimension).keys(most);
    return rows.totals(ImmutableList.of(dimension), filter.where(dimension, keys)).list().stream()
        .filter(group -> group.rows() > 0)
        .sorted(
            Comparator.comparing(TradeTotal::value)
                .reversed()
                .thenComparing(group -> group.key(dimension)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Measures how far trade is concentrated on parts, such as products, in each group of others,
   * such as partner and year (Hirschman 1945; Herfindahl 1950).
   *
   * @param parts what the parts are
   * @param by what to tell apart
   * @return the concentration of each group, by its keys in ascending order; groups whose values
   *     are all zero are left out; the parts that there could be are those of any row with a value
   *     that this table was narrowed to
   * @throws TotalRefusedException if the parts of a group were counted in different ways, also
   *     where they say the same, or a part is negative
   * @throws IllegalArgumentException if a dimension is named twice
   * @throws ArithmeticException if a sum leaves the range of 64 bits
   */
  public ImmutableMap<ImmutableList<String>, Concentration> concentration(
      TradeDimension parts, TradeDimension... by) {
    return new TableConcentration(rows, filter, parts, ImmutableList.copyOf(by)).list();
  }

  /** {@return the records of the rows with a value, made one by one; grouped by partner} */
  public Stream<TradeRecord> stream() {
    RowRecords records = new RowRecords(rows.dictionary(), Citation::of);
    return rows.stream(filter)
        .flatMap(
            range ->
                IntStream.range(range.from(), range.to())
                    .mapToObj(
                        i -> records.of(range.rows()[i], range.values()[i], range.quantities()[i])))
        .flatMap(Optional::stream);
  }

  @Override
  public Iterator<TradeRecord> iterator() {
    return stream().iterator();
  }
}
