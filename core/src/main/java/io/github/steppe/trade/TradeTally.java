package io.github.steppe.trade;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of each row that was read: rows are added up, not asked for, set aside for a reason,
 * or refused, and none is dropped without being counted. Immutable and thread-safe.
 *
 * @param read the rows that were read, without headers
 * @param added those that are in the totals, also those without a value
 * @param notAsked those that a narrowing left out
 * @param setAside those that are no value of trade or a part of another row, by reason
 * @param refused those that break a rule of their format
 * @serial exclude
 */
public record TradeTally(
    long read, long added, long notAsked, ImmutableSortedMap<String, Long> setAside, long refused)
    implements Serializable {

  /** Nothing was read. */
  public static final TradeTally NONE = new TradeTally(0, 0, 0, ImmutableSortedMap.of(), 0);

  /**
   * Checks the counts.
   *
   * @param read the rows that were read
   * @param added those that are in the totals
   * @param notAsked those that a narrowing left out
   * @param setAside those that are no value of trade, by reason
   * @param refused those that break a rule
   * @throws IllegalArgumentException if the others do not add up to those read
   */
  public TradeTally {
    long told = added + notAsked + refused;
    for (long count : setAside.values()) {
      told += count;
    }
    if (told != read) {
      throw new IllegalArgumentException(read + " rows were read, and " + told + " accounted for");
    }
  }

  /**
   * Adds up two tallies.
   *
   * @param other the other
   * @return both together
   */
  public TradeTally plus(TradeTally other) {
    Map<String, Long> reasons = new TreeMap<>(setAside);
    other.setAside.forEach((reason, count) -> reasons.merge(reason, count, Long::sum));
    return new TradeTally(
        read + other.read,
        added + other.added,
        notAsked + other.notAsked,
        ImmutableSortedMap.copyOf(reasons),
        refused + other.refused);
  }

  /** {@return the counts in words} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(read).append(" rows read, ").append(added).append(" added");
    if (notAsked > 0) {
      text.append(", ").append(notAsked).append(" not asked for");
    }
    setAside.forEach(
        (reason, count) ->
            text.append(", ").append(count).append(" set aside (").append(reason).append(')'));
    if (refused > 0) {
      text.append(", ").append(refused).append(" refused");
    }
    return text.toString();
  }
}
