package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes the rows that a reading refuses, so that the good ones can be used: counts all of them,
 * keeps the first, and writes all of them as they stand in their files, if asked to.
 *
 * <pre>{@code
 * RefusedRows refused = RefusedRows.keeping(100);
 * TradeTotals totals = TradeFile.comext(path).refusedTo(refused).totals(TradeTotals.by(YEAR));
 * refused.count();
 * refused.list();
 * }</pre>
 *
 * <p>Thread-safe; one may take the rows of several readings.
 */
public final class RefusedRows {

  private final int most;
  private final Optional<Appendable> out;
  private final List<RefusedRow> kept = new ArrayList<>();
  private final Map<String, Long> byRule = new TreeMap<>();
  private long count;

  private RefusedRows(int most, Optional<Appendable> out) {
    this.most = most;
    this.out = out;
  }

  /**
   * Obtains a taker that counts all rows and keeps the first ones.
   *
   * @param most how many it keeps, 0 or more
   * @return the taker
   * @throws IllegalArgumentException if the number is negative
   */
  public static RefusedRows keeping(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("cannot keep " + most + " rows");
    }
    return new RefusedRows(most, Optional.empty());
  }

  /**
   * Obtains a taker that also writes each line as it stands in its file, with a line feed after it.
   *
   * @param lines where to; the caller closes it
   * @return the taker
   */
  public RefusedRows writingTo(Appendable lines) {
    return new RefusedRows(most, Optional.of(lines));
  }

  synchronized void add(RefusedRow row) {
    count++;
    byRule.merge(row.rule(), 1L, Long::sum);
    if (kept.size() < most) {
      kept.add(row);
    }
    if (out.isPresent()) {
      try {
        out.get().append(row.text()).append('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** {@return how many rows were refused} */
  public synchronized long count() {
    return count;
  }

  /** {@return how many rows broke each rule} */
  public synchronized ImmutableSortedMap<String, Long> byRule() {
    return ImmutableSortedMap.copyOf(byRule);
  }

  /** {@return the first rows that were refused, in the order of their files and lines} */
  public synchronized ImmutableList<RefusedRow> list() {
    return ImmutableList.copyOf(kept);
  }
}
