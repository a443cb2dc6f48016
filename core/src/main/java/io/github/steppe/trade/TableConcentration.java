package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The concentration of the groups of a table on their parts. */
final class TableConcentration {

  /** So many sums may stand in one array. */
  private static final int MOST_SUMS = 1 << 22;

  private final TableRows rows;
  private final TradeFilter filter;
  private final TradeDimension parts;
  private final ImmutableList<TradeDimension> by;

  TableConcentration(
      TableRows rows, TradeFilter filter, TradeDimension parts, ImmutableList<TradeDimension> by) {
    this.rows = rows;
    this.filter = filter;
    this.parts = parts;
    this.by = by;
    if (by.contains(parts)) {
      throw new IllegalArgumentException("the parts of a group differ in what it shares: " + parts);
    }
    TradeDimension.requireDistinct(by);
  }

  ImmutableMap<ImmutableList<String>, Concentration> list() {
    boolean productsOfPartners =
        parts == TradeDimension.PRODUCT
            && by.contains(TradeDimension.PARTNER)
            && by.stream().allMatch(TableConcentration::isOfFewValues);
    return productsOfPartners ? productsOfPartners() : any();
  }

  private static boolean isOfFewValues(TradeDimension dimension) {
    return dimension == TradeDimension.PARTNER
        || dimension == TradeDimension.FLOW
        || dimension == TradeDimension.YEAR;
  }

  /** By way of totals, which are as many as there are parts in all groups together. */
  private ImmutableMap<ImmutableList<String>, Concentration> any() {
    ImmutableList<TradeDimension> all =
        ImmutableList.<TradeDimension>builder().addAll(by).add(parts).build();
    Map<List<String>, Sums> groups = new TreeMap<>(Ordering.<String>natural().lexicographical());
    Set<String> possible = new HashSet<>();
    for (TradeTotal total : rows.totals(all, filter).list()) {
      if (total.rows() > 0) {
        List<String> key = total.key().values().asList().subList(0, by.size());
        groups.computeIfAbsent(key, none -> new Sums(key)).add(total);
        possible.add(total.key(parts));
      }
    }
    ImmutableMap.Builder<ImmutableList<String>, Concentration> list = ImmutableMap.builder();
    groups.forEach(
        (key, sums) -> {
          if (sums.sum.signum() != 0) {
            list.put(ImmutableList.copyOf(key), sums.concentration(possible.size()));
          }
        });
    return list.buildOrThrow();
  }

  /** The sum of the parts and of their squares. */
  private final class Sums {
    private final List<String> key;
    private final Set<Map<TradeDimension, String>> ways = new HashSet<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal squares = BigDecimal.ZERO;
    private int count;

    Sums(List<String> key) {
      this.key = key;
    }

    void add(TradeTotal total) {
      for (TradeFrame frame : total.frames()) {
        if (frame.valued()) {
          ways.add(frame.shared(by));
        }
      }
      requireOneWay(ways.size() > 1, key);
      BigDecimal amount = total.value().getAmount();
      requireTrade(amount.signum() < 0, total.key(parts), key);
      sum = sum.add(amount);
      squares = squares.add(amount.pow(2));
      count++;
    }

    Concentration concentration(int possible) {
      return TradeIndicators.concentration(sum, squares, count, possible);
    }
  }

  private static void requireTrade(boolean negative, String part, List<String> key) {
    if (negative) {
      throw new TotalRefusedException(
          "negative value, a correction and no trade, of "
              + part
              + " in "
              + key
              + "; narrow with where(...)");
    }
  }

  private static void requireOneWay(boolean differ, List<String> key) {
    if (differ) {
      throw new TotalRefusedException(
          "rows of "
              + key
              + " are counted in different ways; narrow with where(LEVEL, ...) or what else totals"
              + " by these dimensions name");
    }
  }

  /**
   * A partner at a time, whose sums stand in one array: a line a year and flow, a column a product.
   */
  private ImmutableMap<ImmutableList<String>, Concentration> productsOfPartners() {
    Dictionary dictionary = rows.dictionary();
    FrameClasses classes = FrameClasses.of(dictionary, by);
    Lines lines = new Lines(dictionary, by, classes.count());
    int products = dictionary.products.size() + 1;
    if ((long) lines.count() * products > MOST_SUMS) {
      return any();
    }
    RowFilter wanted = new RowFilter(filter, dictionary);
    AtomicInteger next = new AtomicInteger(1);
    int partners = dictionary.partners.size();
    List<Found> found = new ArrayList<>();
    BitSet possible = new BitSet();
    for (FoundByOne some :
        TableRows.parallel(
            partners,
            () -> {
              FoundByOne mine = new FoundByOne(new ArrayList<>(), new BitSet());
              long[] sums = new long[lines.count() * products];
              boolean[] used = new boolean[sums.length];
              for (int partner = next.getAndIncrement();
                  partner <= partners;
                  partner = next.getAndIncrement()) {
                addUp(partner, wanted, lines, classes, sums, used);
                collect(partner, lines, products, sums, used, mine);
              }
              return mine;
            })) {
      found.addAll(some.groups());
      possible.or(some.products());
    }
    return listed(found, lines, possible.cardinality());
  }

  /** What one thread found: groups, and all products in them. */
  private record FoundByOne(List<Found> groups, BitSet products) {}

  /** The parts of one line of one partner. */
  private record Found(int partner, int line, BigDecimal sum, BigDecimal squares, int count) {}

  private void addUp(
      int partner,
      RowFilter wanted,
      Lines lines,
      FrameClasses classes,
      long[] sums,
      boolean[] used) {
    int products = rows.dictionary().products.size() + 1;
    rows.forEach(
        partner,
        wanted,
        range ->
            range.forEach(
                (row, value, quantity) -> {
                  int frames = classes.of(Row.frameOf(row));
                  if (frames >= 0) {
                    int at = lines.of(row, frames) * products + Row.productOf(row);
                    sums[at] = Math.addExact(sums[at], value);
                    used[at] = true;
                  }
                }));
  }

  private void collect(
      int partner, Lines lines, int products, long[] sums, boolean[] used, FoundByOne found) {
    for (int line = 0; line < lines.count(); line++) {
      long sum = 0;
      long high = 0;
      long low = 0;
      int count = 0;
      for (int product = 1; product < products; product++) {
        int at = line * products + product;
        if (used[at]) {
          long part = sums[at];
          if (part < 0) {
            String name = rows.dictionary().products.get(product);
            requireTrade(true, name, lines.key(partner, line));
          }
          found.products().set(product);
          sum = Math.addExact(sum, part);
          long square = part * part;
          high += Math.multiplyHigh(part, part);
          low += square;
          high += Long.compareUnsigned(low, square) < 0 ? 1 : 0;
          count++;
          sums[at] = 0;
          used[at] = false;
        }
      }
      if (count > 0) {
        found
            .groups()
            .add(new Found(partner, line, BigDecimal.valueOf(sum), unsigned(high, low), count));
      }
    }
  }

  private static BigDecimal unsigned(long high, long low) {
    BigInteger lower = BigInteger.valueOf(low);
    return new BigDecimal(
        BigInteger.valueOf(high)
            .shiftLeft(Long.SIZE)
            .add(low < 0 ? lower.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : lower));
  }

  private ImmutableMap<ImmutableList<String>, Concentration> listed(
      List<Found> found, Lines lines, int possible) {
    Map<List<String>, Concentration> list =
        new TreeMap<>(Ordering.<String>natural().lexicographical());
    Map<List<String>, Integer> classOfKey = new HashMap<>();
    for (Found group : found) {
      List<String> key = lines.key(group.partner(), group.line());
      Integer other = classOfKey.putIfAbsent(key, lines.frames(group.line()));
      requireOneWay(other != null, key);
      if (group.sum().signum() != 0) {
        list.put(
            key,
            TradeIndicators.concentration(group.sum(), group.squares(), group.count(), possible));
      }
    }
    ImmutableMap.Builder<ImmutableList<String>, Concentration> result = ImmutableMap.builder();
    list.forEach((key, value) -> result.put(ImmutableList.copyOf(key), value));
    return result.buildOrThrow();
  }
}
