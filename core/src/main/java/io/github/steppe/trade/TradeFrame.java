package io.github.steppe.trade;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How figures of trade were counted: what they must share to be added up, and what they carry
 * along.
 *
 * <p>A part that does not apply is left out: figures of a source that counts no compositions have
 * no {@code COMPOSITION}. A reporter or partner stands here only where it is a group, such as all
 * countries of the world. Immutable and thread-safe.
 *
 * @param parts what figures must share to be added up
 * @param unit the unit of the quantities, for example {@code kg}; empty if there are none
 * @param flags observation flags, for example {@code PROVISIONAL}
 * @param valued false for cells that the source lists without a value
 * @serial exclude
 */
public record TradeFrame(
    ImmutableSortedMap<TradeDimension, String> parts,
    String unit,
    ImmutableSortedSet<String> flags,
    boolean valued)
    implements Comparable<TradeFrame>, Serializable {

  private static final Comparator<Iterable<String>> TEXTS =
      Ordering.<String>natural().lexicographical();

  private static final Comparator<TradeFrame> ORDER =
      Comparator.<TradeFrame, Iterable<TradeDimension>>comparing(
              frame -> frame.parts.keySet(), Ordering.<TradeDimension>natural().lexicographical())
          .thenComparing(frame -> frame.parts.values(), TEXTS)
          .thenComparing(TradeFrame::unit)
          .thenComparing(TradeFrame::flags, TEXTS)
          .thenComparing(TradeFrame::valued);

  /**
   * Checks the parts.
   *
   * @param parts what figures must share to be added up
   * @param unit the unit of the quantities
   * @param flags observation flags
   * @param valued whether there is a value
   * @throws IllegalArgumentException if there is no currency
   */
  public TradeFrame {
    requireNonNull(unit, "unit");
    requireNonNull(flags, "flags");
    if (!parts.containsKey(TradeDimension.CURRENCY)) {
      throw new IllegalArgumentException("no CURRENCY among " + parts);
    }
  }

  /**
   * Obtains a frame of values with quantities, without flags.
   *
   * @param parts what figures must share to be added up
   * @param unit the unit of the quantities, for example {@code kg}; empty if there are none
   * @return the frame
   * @throws IllegalArgumentException if there is no currency
   */
  public static TradeFrame of(Map<TradeDimension, String> parts, String unit) {
    return new TradeFrame(ImmutableSortedMap.copyOf(parts), unit, ImmutableSortedSet.of(), true);
  }

  /**
   * Returns the parts that follow from what a row is about: product level, length of period, and
   * reporter or partner where it is a group.
   *
   * @param reporter the id of the reporter
   * @param partner the id of the partner
   * @param period the period as EDTF
   * @param product the code of the product, or {@link TradeRecord#TOTAL}
   * @return the parts, to which others may be added
   */
  public static Map<TradeDimension, String> partsOf(
      String reporter, String partner, String period, String product) {
    Map<TradeDimension, String> parts = new EnumMap<>(TradeDimension.class);
    parts.put(TradeDimension.LEVEL, level(product));
    parts.put(TradeDimension.LENGTH, length(period));
    if (isGroup(reporter)) {
      parts.put(TradeDimension.REPORTER, reporter);
    }
    if (isGroup(partner)) {
      parts.put(TradeDimension.PARTNER, partner);
    }
    return parts;
  }

  /**
   * Finds a part.
   *
   * @param dimension which
   * @return the part; empty if it does not apply
   */
  public Optional<String> find(TradeDimension dimension) {
    return Optional.ofNullable(parts.get(dimension));
  }

  /** What figures must share to be added up, in totals that tell some dimensions apart. */
  Map<TradeDimension, String> shared(Collection<TradeDimension> toldApart) {
    Map<TradeDimension, String> shared = new TreeMap<>(parts);
    shared.keySet().removeAll(toldApart);
    // Revisions and sources may differ from row to row.
    shared.remove(TradeDimension.VINTAGE);
    shared.remove(TradeDimension.SOURCE);
    return shared;
  }

  /** Orders frames by their parts, then by unit, flags, and those without a value first. */
  @Override
  public int compareTo(TradeFrame other) {
    return ORDER.compare(this, other);
  }

  /** The product level of a code: all goods, or the length; {@code 0_1} is as long as {@code 0}. */
  private static String level(String product) {
    if (product.equals(TradeRecord.TOTAL)) {
      return product;
    }
    int joint = product.indexOf('_');
    return (joint < 0 ? product.length() : joint) + " digits";
  }

  /** How long a period is, by its text: the number of its parts, and the code of the second. */
  private static String length(String period) {
    if (period.indexOf('/') >= 0) {
      return period;
    }
    int hyphen = period.indexOf('-', TradeFilter.afterQualifiers(period, 0) + 1);
    if (hyphen < 0) {
      return "year";
    }
    if (period.indexOf('-', hyphen + 1) >= 0) {
      return "day";
    }
    int at = TradeFilter.afterQualifiers(period, hyphen + 1);
    return period.charAt(at) < '2' || period.charAt(at) > '4'
        ? "month"
        : ofSubYear(Integer.parseInt(period.substring(at, at + 2)));
  }

  /** EDTF level 2: seasons, quarters, parts of four and of six months. */
  private static String ofSubYear(int code) {
    if (code < 33) {
      return "season";
    }
    if (code < 37) {
      return "quarter";
    }
    return code < 40 ? "four months" : "half year";
  }

  /**
   * True for a group of parties: countries have two characters, and what is left of a continent or
   * a former country a hyphen.
   */
  private static boolean isGroup(String party) {
    return party.length() > 2 && party.indexOf('-') < 0;
  }
}
