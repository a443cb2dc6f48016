package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.steppe.party.Group;
import io.github.steppe.source.Citation;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Exact totals of trade by some dimensions, which can be added up from any parts.
 *
 * <p>{@link #by} gives totals of nothing; a file, a table or a stream of records adds rows to them.
 * Any split of the rows, in any order, on any number of threads or machines, gives equal totals:
 * {@link #merge} is associative and commutative. What must not be added up is kept apart: asking a
 * group for its value is refused where it holds several compositions, currencies, product levels
 * and so on, with what would make it right. Memory grows with the groups, not with the rows.
 * Immutable, thread-safe and serializable.
 *
 * <pre>{@code
 * TradeTotals totals = TradeFile.comext(path).totals(TradeTotals.by(PARTNER, YEAR, FLOW));
 * totals.value("KZ", "2024", "IMPORT");
 * records.stream().collect(TradeTotals.by(PARTNER, YEAR).collector());
 * }</pre>
 *
 * @serial exclude
 */
public final class TradeTotals implements Iterable<TradeTotal>, Serializable {

  private static final long serialVersionUID = 1L;

  private final ImmutableList<TradeDimension> dimensions;

  /** Reporters, partners, periods and products, each in ascending order. */
  private final ImmutableList<ImmutableList<String>> texts;

  private final ImmutableList<TradeFrame> frames;

  /**
   * The codes of the groups, in ascending order; a code is a place in the lists above, plus one.
   */
  private final long[] codes;

  private final long[] values;
  private final long[] quantities;
  private final long[] rows;
  private final ImmutableSortedSet<String> reporters;
  private final ImmutableSortedSet<String> periods;
  private final TradeTally tally;

  TradeTotals(
      ImmutableList<TradeDimension> dimensions,
      ImmutableList<ImmutableList<String>> texts,
      ImmutableList<TradeFrame> frames,
      RowSums sums,
      ImmutableSortedSet<String> reporters,
      ImmutableSortedSet<String> periods,
      TradeTally tally) {
    this.dimensions = dimensions;
    this.texts = texts;
    this.frames = frames;
    this.codes = sums.sortedCodes();
    this.values = new long[codes.length];
    this.quantities = new long[codes.length];
    this.rows = new long[codes.length];
    for (int i = 0; i < codes.length; i++) {
      values[i] = sums.get(codes[i], 1);
      quantities[i] = sums.get(codes[i], 2);
      rows[i] = sums.get(codes[i], 3);
    }
    this.reporters = reporters;
    this.periods = periods;
    this.tally = tally;
  }

  /**
   * Obtains totals of nothing, to which rows may be added.
   *
   * @param dimensions what to tell apart; none for one grand total
   * @return the empty totals
   * @throws IllegalArgumentException if a dimension is named twice
   */
  public static TradeTotals by(TradeDimension... dimensions) {
    return new TotalsSink(ImmutableList.copyOf(dimensions), TradeFilter.ALL).totals();
  }

  /**
   * Obtains a sink that adds rows up by the dimensions of these totals, beginning with nothing.
   *
   * @param filter which rows are asked for
   * @return the sink; {@link #of(TradeSink)} has its totals
   */
  public TradeSink sink(TradeFilter filter) {
    return new TotalsSink(dimensions, filter);
  }

  /**
   * Obtains sinks that add rows up together, one for each thread.
   *
   * @param filter which rows are asked for
   * @param number how many, at least one
   * @return the sinks; {@link #of(Iterable)} has their totals
   */
  public ImmutableList<TradeSink> sinks(TradeFilter filter, int number) {
    Dictionary dictionary = new Dictionary();
    ImmutableList.Builder<TradeSink> sinks = ImmutableList.builder();
    for (int i = 0; i < number; i++) {
      sinks.add(new TotalsSink(dimensions, filter, dictionary));
    }
    return sinks.build();
  }

  /**
   * Obtains what a sink has added up.
   *
   * @param sink a sink of totals
   * @return its totals so far
   * @throws IllegalArgumentException if the sink is no sink of totals
   */
  public static TradeTotals of(TradeSink sink) {
    return of(ImmutableList.of(sink));
  }

  /**
   * Obtains what sinks have added up together.
   *
   * @param sinks sinks of totals by the same dimensions, at least one
   * @return their totals so far
   * @throws IllegalArgumentException if one is no sink of totals by the dimensions of the first
   */
  public static TradeTotals of(Iterable<TradeSink> sinks) {
    ImmutableList<TradeDimension> dimensions = totalsSink(sinks.iterator().next()).dimensions();
    Dictionary dictionary = sinks.iterator().next().dictionary();
    TotalsSink sum = new TotalsSink(dimensions, TradeFilter.ALL, dictionary);
    for (TradeSink sink : sinks) {
      if (!totalsSink(sink).dimensions().equals(dimensions)) {
        throw new IllegalArgumentException("sinks of totals by different dimensions");
      }
      sum.absorb(totalsSink(sink));
    }
    return sum.totals();
  }

  private static TotalsSink totalsSink(TradeSink sink) {
    if (sink instanceof TotalsSink totals) {
      return totals;
    }
    throw new IllegalArgumentException("no sink of totals: " + sink);
  }

  /** {@return a collector of records into these totals, beginning with nothing} */
  public Collector<TradeRecord, ?, TradeTotals> collector() {
    return Collector.of(
        () -> new TotalsSink(dimensions, TradeFilter.ALL),
        (sink, row) -> sink.add(row),
        (one, other) -> {
          one.absorb(other);
          return one;
        },
        TotalsSink::totals);
  }

  /**
   * Adds up two totals.
   *
   * @param other totals by the same dimensions
   * @return both together
   * @throws IllegalArgumentException if the dimensions differ
   * @throws ArithmeticException if a sum leaves the range of 64 bits
   */
  public TradeTotals merge(TradeTotals other) {
    if (!dimensions.equals(other.dimensions)) {
      throw new IllegalArgumentException(
          "totals by " + dimensions + " and by " + other.dimensions + "; roll up to the same");
    }
    TotalsSink sink = new TotalsSink(dimensions, TradeFilter.ALL);
    sink.absorb(this);
    sink.absorb(other);
    return sink.totals();
  }

  /**
   * Adds up over all dimensions but some.
   *
   * @param fewer the dimensions that stay
   * @return the coarser totals
   * @throws IllegalArgumentException if one is not told apart here
   */
  public TradeTotals rollUp(TradeDimension... fewer) {
    for (TradeDimension dimension : fewer) {
      requireToldApart(dimension);
    }
    TotalsSink sink = new TotalsSink(by(fewer).dimensions, TradeFilter.ALL);
    sink.absorb(this);
    return sink.totals();
  }

  /**
   * Narrows to some values of a dimension. What was not told apart cannot be narrowed: reporters,
   * periods and the tally stay those of all rows, but for the dimension itself.
   *
   * @param dimension a dimension that is told apart here, or one that says how figures were counted
   * @param wanted what it may be
   * @return the narrower totals
   * @throws IllegalArgumentException if the dimension is not told apart here
   */
  public TradeTotals where(TradeDimension dimension, String... wanted) {
    requireToldApart(dimension);
    TotalsSink sink =
        new TotalsSink(dimensions, TradeFilter.ALL.where(dimension, ImmutableList.copyOf(wanted)));
    sink.absorb(this);
    return sink.totals();
  }

  private void requireToldApart(TradeDimension dimension) {
    boolean finer =
        (dimension == TradeDimension.YEAR && dimensions.contains(TradeDimension.PERIOD))
            || (dimension == TradeDimension.CHAPTER && dimensions.contains(TradeDimension.PRODUCT));
    boolean told = dimension.compareTo(TradeDimension.PRODUCT) > 0;
    if (!told && !finer && !dimensions.contains(dimension)) {
      throw new IllegalArgumentException(
          "totals by " + dimensions + " do not tell " + dimension.plural() + " apart");
    }
  }

  /** {@return what is told apart, in the order in which it was asked for} */
  public ImmutableList<TradeDimension> dimensions() {
    return dimensions;
  }

  /** {@return the ids of all reporters whose rows are in, also where they are not told apart} */
  public ImmutableSortedSet<String> reporters() {
    return reporters;
  }

  /** {@return all periods of the rows, as EDTF, also where they are not told apart} */
  public ImmutableSortedSet<String> periods() {
    return periods;
  }

  /** {@return what became of each row that was read} */
  public TradeTally tally() {
    return tally;
  }

  /** {@return the groups, ordered by their keys} */
  public ImmutableList<TradeTotal> list() {
    return TotalGroups.of(this);
  }

  @Override
  public Iterator<TradeTotal> iterator() {
    return list().iterator();
  }

  /** {@return all groups together; asking it for its value is refused where they are not alike} */
  public TradeTotal whole() {
    ImmutableList<TradeTotal> all = rollUp().list();
    return all.isEmpty()
        ? new TradeTotal(ImmutableList.of(), ImmutableList.of(), ImmutableList.of())
        : all.get(0);
  }

  /**
   * Finds a group.
   *
   * @param keys the values of the dimensions, in their order
   * @return the group; empty if no row is of it
   * @throws IllegalArgumentException if there are not as many keys as dimensions
   */
  public Optional<TradeTotal> find(String... keys) {
    if (keys.length != dimensions.size()) {
      throw new IllegalArgumentException(
          "keys " + Arrays.toString(keys) + " are not one for each of " + dimensions);
    }
    TotalsSink sink = new TotalsSink(dimensions, filter(keys));
    sink.absorb(this);
    return Optional.ofNullable(Iterables.getFirst(sink.totals().list(), null));
  }

  private TradeFilter filter(String... keys) {
    TradeFilter filter = TradeFilter.ALL;
    for (int i = 0; i < keys.length; i++) {
      filter = filter.where(dimensions.get(i), ImmutableList.of(keys[i]));
    }
    return filter;
  }

  /**
   * Returns the value of a group.
   *
   * @param keys the values of the dimensions, in their order
   * @return its value
   * @throws NoSuchElementException if no row is of it
   * @throws TotalRefusedException if what is in it must not be added up
   * @throws IllegalArgumentException if there are not as many keys as dimensions
   */
  public Money value(String... keys) {
    return find(keys)
        .orElseThrow(
            () ->
                new NoSuchElementException(
                    "no row is of " + Arrays.toString(keys) + "; what is not reported is not zero"))
        .value();
  }

  /**
   * Makes a record of each group: for {@code Relations}, indicators and panels. A year of which
   * only some months are in becomes a stretch of months, such as {@code 2024-01/2024-08}.
   *
   * @param citation whom the records cite
   * @return the records, in the order of {@link #list}
   * @throws IllegalArgumentException if reporter, partner, flow and year or period are not all told
   *     apart
   * @throws TotalRefusedException if what is in a group must not be added up, or the parts of a
   *     year that are in are no stretch of months
   */
  public ImmutableList<TradeRecord> records(Citation citation) {
    return new TotalsRecords(this, citation).list();
  }

  /**
   * Makes a record of each group, in which all reporters are one: the Union, from its members.
   *
   * @param reporter the id of the party that they are together
   * @param composition the composition that they are
   * @param citation whom the records cite
   * @return the records, in the order of {@link #list}
   * @throws IllegalArgumentException if partner, flow and year or period are not all told apart, or
   *     one of the reporters is neither a member of the composition nor the party itself
   * @throws TotalRefusedException as {@link #records(Citation)} does
   */
  public ImmutableList<TradeRecord> records(String reporter, Group composition, Citation citation) {
    Set<String> others =
        Sets.difference(
            reporters, Sets.union(composition.members(), ImmutableSortedSet.of(reporter)));
    if (!others.isEmpty()) {
      throw new IllegalArgumentException(
          "reporters "
              + others
              + " are no members of "
              + composition.id()
              + "; narrow with where(REPORTER, ...)");
    }
    return new TotalsRecords(this, citation).of(reporter, Optional.of(composition.id()));
  }

  /**
   * Returns the values by the one dimension that is told apart, as the {@link TradeIndicators} take
   * them: for shares and a concentration, or for the baskets of two sides.
   *
   * @return the values, in ascending order of the keys; none if there is no row
   * @throws TotalRefusedException if the groups must not be added up, also with each other
   * @throws IllegalArgumentException if not exactly one dimension is told apart
   */
  public ImmutableSortedMap<String, Money> values() {
    if (dimensions.size() != 1) {
      throw new IllegalArgumentException(
          "totals by " + dimensions + " do not tell exactly one dimension apart; roll up to one");
    }
    ImmutableSortedMap.Builder<String, Money> values = ImmutableSortedMap.naturalOrder();
    if (codes.length > 0) {
      whole().value();
    }
    for (TradeTotal total : list()) {
      values.put(total.key(dimensions.get(0)), total.value());
    }
    return values.build();
  }

  /** What is done with a sum; what is not told apart is empty. */
  interface Sum {
    void sum(
        String reporter,
        String partner,
        String flow,
        String period,
        String product,
        TradeFrame frame,
        long value,
        long quantity,
        long rows);
  }

  void forEachSum(Sum action) {
    for (int i = 0; i < codes.length; i++) {
      long row = codes[i];
      action.sum(
          text(0, Row.reporterOf(row)),
          text(1, Row.partnerOf(row)),
          Row.flowOf(row),
          text(2, Row.periodOf(row)),
          text(3, Row.productOf(row)),
          frames.get(Row.frameOf(row) - 1),
          values[i],
          quantities[i],
          rows[i]);
    }
  }

  private String text(int list, int number) {
    return number == 0 ? "" : texts.get(list).get(number - 1);
  }

  /**
   * Writes a line a group, with a header, as comma-separated values.
   *
   * @param out where to
   * @throws TotalRefusedException if what is in a group must not be added up
   */
  public void writeCsv(Appendable out) {
    new TotalsWriter(this).csv(out);
  }

  /**
   * Writes an object a group, in a list, as JSON.
   *
   * @param out where to
   * @throws TotalRefusedException if what is in a group must not be added up
   */
  public void writeJson(Appendable out) {
    new TotalsWriter(this).json(out);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TradeTotals that
        && dimensions.equals(that.dimensions)
        && texts.equals(that.texts)
        && frames.equals(that.frames)
        && Arrays.equals(codes, that.codes)
        && Arrays.equals(values, that.values)
        && Arrays.equals(quantities, that.quantities)
        && Arrays.equals(rows, that.rows)
        && reporters.equals(that.reporters)
        && periods.equals(that.periods)
        && tally.equals(that.tally);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(codes) + Arrays.hashCode(values);
  }

  /** {@return a table as text, a line a group} */
  @Override
  public String toString() {
    return new TotalsWriter(this).text();
  }
}
