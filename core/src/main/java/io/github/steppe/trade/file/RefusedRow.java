package io.github.steppe.trade.file;

import static java.util.Objects.requireNonNull;

/**
 * A line that breaks a rule of its format, as it stands in the file. Immutable and thread-safe.
 *
 * @param file the file, and for an archive the entry in it after an exclamation mark
 * @param line the line, the first being 1
 * @param column the name of the column; empty if it is the line as a whole
 * @param value what stands there
 * @param rule what should
 * @param text the line
 */
public record RefusedRow(
    String file, long line, String column, String value, String rule, String text) {

  /**
   * Checks the parts.
   *
   * @param file the file
   * @param line the line, the first being 1
   * @param column the name of the column
   * @param value what stands there
   * @param rule what should
   * @param text the line
   */
  public RefusedRow {
    requireNonNull(file, "file");
    requireNonNull(column, "column");
    requireNonNull(value, "value");
    requireNonNull(rule, "rule");
    requireNonNull(text, "text");
  }

  TradeFileException exception() {
    return new TradeFileException(file, line, column, value, rule);
  }

  /** {@return where, what, and which rule} */
  @Override
  public String toString() {
    return String.valueOf(exception().getMessage());
  }
}
