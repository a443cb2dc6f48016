package io.github.steppe.trade.file;

import java.util.Set;
import java.util.TreeSet;

/** Hands rows on, and knows whether there was trade among them. */
final class CountedRows implements FileRows {

  private static final int MOST_REASONS = 5;

  private final FileRows sink;
  private final Set<String> reasons = new TreeSet<>();
  private boolean accepted;

  CountedRows(FileRows sink) {
    this.sink = sink;
  }

  @Override
  public void row(FileRow row) {
    accepted = true;
    sink.row(row);
  }

  @Override
  public void setAside(String reason) {
    if (reasons.size() < MOST_REASONS) {
      reasons.add(reason);
    }
    sink.setAside(reason);
  }

  @Override
  public void refuse(long line, String text, String column, String value, String rule) {
    accepted = true;
    sink.refuse(line, text, column, value, rule);
  }

  /**
   * Requires that not all rows were set aside.
   *
   * @throws FileRefusedException if there were rows, and none of them is trade
   */
  void requireTrade(long line) {
    if (!accepted && !reasons.isEmpty()) {
      throw new FileRefusedException(
          line, "no row is a value of trade; there are only " + String.join("; ", reasons));
    }
  }
}
