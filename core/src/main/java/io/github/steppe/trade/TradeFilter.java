package io.github.steppe.trade;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of trade are asked for: for each dimension that was narrowed, what it may be.
 *
 * <p>Immutable and thread-safe.
 *
 * @serial exclude
 */
public final class TradeFilter implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Everything. */
  public static final TradeFilter ALL = new TradeFilter(Map.of());

  /** A plain map of plain sets, for the sake of its serial form. */
  private final EnumMap<TradeDimension, ImmutableSet<String>> wanted;

  private TradeFilter(Map<TradeDimension, ImmutableSet<String>> wanted) {
    this.wanted = new EnumMap<>(TradeDimension.class);
    this.wanted.putAll(wanted);
  }

  /**
   * Narrows a dimension.
   *
   * @param dimension which
   * @param values what it may be; narrowing twice keeps what both allow
   * @return the narrower filter
   */
  public TradeFilter where(TradeDimension dimension, Iterable<String> values) {
    ImmutableSet<String> set = ImmutableSet.copyOf(values);
    EnumMap<TradeDimension, ImmutableSet<String>> narrower = new EnumMap<>(wanted);
    narrower.merge(dimension, set, (one, other) -> Sets.intersection(one, other).immutableCopy());
    return new TradeFilter(narrower);
  }

  /**
   * Narrows to years.
   *
   * @param first the first year, inclusive
   * @param last the last year, inclusive
   * @return the narrower filter
   * @throws IllegalArgumentException if the last year is before the first, or one is not in 1 to
   *     9999
   */
  public TradeFilter years(int first, int last) {
    if (last < first) {
      throw new IllegalArgumentException("last year " + last + " is before the first, " + first);
    }
    if (first < 1 || last > 9999) {
      throw new IllegalArgumentException(
          "years " + first + " to " + last + " are not in 1 to 9999");
    }
    ImmutableSet.Builder<String> years = ImmutableSet.builder();
    for (int year = first; year <= last; year++) {
      years.add(year(year));
    }
    return where(TradeDimension.YEAR, years.build());
  }

  /**
   * Tells whether a value is asked for.
   *
   * @param dimension which dimension
   * @param value what it is
   * @return true if the dimension was not narrowed, or to values of which this is one
   */
  public boolean wants(TradeDimension dimension, String value) {
    ImmutableSet<String> values = wanted.get(requireNonNull(dimension, "dimension"));
    requireNonNull(value, "value");
    return values == null || values.contains(value);
  }

  /**
   * Tells whether a dimension was narrowed.
   *
   * @param dimension which dimension
   * @return true if it was
   */
  public boolean narrows(TradeDimension dimension) {
    return wanted.containsKey(requireNonNull(dimension, "dimension"));
  }

  boolean wantsPeriod(String period) {
    return wants(TradeDimension.PERIOD, period) && wants(TradeDimension.YEAR, yearOf(period));
  }

  boolean wantsProduct(String product) {
    return wants(TradeDimension.PRODUCT, product)
        && wants(TradeDimension.CHAPTER, chapterOf(product));
  }

  boolean wantsFrame(TradeFrame frame) {
    for (Map.Entry<TradeDimension, ImmutableSet<String>> entry : wanted.entrySet()) {
      if (entry.getKey().compareTo(TradeDimension.PRODUCT) > 0
          && !entry.getValue().contains(frame.find(entry.getKey()).orElse(""))) {
        return false;
      }
    }
    return true;
  }

  /** The text of a year: four digits. */
  static String year(int year) {
    String digits = String.valueOf(year);
    return "0000".substring(digits.length()) + digits;
  }

  /** The year of a period: its first four digits, with the sign if there is one. */
  static String yearOf(String period) {
    int from = afterQualifiers(period, 0);
    return period.substring(from, from + (period.charAt(from) == '-' ? 5 : 4));
  }

  /** EDTF qualifiers may stand before a part of a date, here at a place. */
  static int afterQualifiers(String period, int place) {
    int at = place;
    while ("?~%".indexOf(period.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** The first two characters of a code of goods; a joint one, such as 0_1, is its own. */
  static String chapterOf(String product) {
    return product.length() <= 2 || product.equals(TradeRecord.TOTAL) || product.charAt(1) == '_'
        ? product
        : product.substring(0, 2);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TradeFilter that && wanted.equals(that.wanted);
  }

  @Override
  public int hashCode() {
    return wanted.hashCode();
  }

  /** {@return what was narrowed, and to what} */
  @Override
  public String toString() {
    return wanted.toString();
  }
}
