package io.github.steppe.datapackage;

import static java.util.Objects.requireNonNull;

/**
 * One broken rule in a data package.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the name of the file
 * @param line the line on which the row begins, counted from 1; 0 for the file as a whole
 * @param column the name of the column; empty for the row as a whole
 * @param value the offending value; empty where it is no single one
 * @param rule the rule that is broken
 */
public record Problem(String file, long line, String column, String value, String rule) {

  /**
   * Checks that no part is null.
   *
   * @param file the name of the file
   * @param line the line on which the row begins, counted from 1; 0 for the file as a whole
   * @param column the name of the column; empty for the row as a whole
   * @param value the offending value; empty where it is no single one
   * @param rule the rule that is broken
   */
  public Problem {
    requireNonNull(file, "file");
    requireNonNull(column, "column");
    requireNonNull(value, "value");
    requireNonNull(rule, "rule");
  }

  /** {@return the parts on one line} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(", line ").append(line);
    }
    if (!column.isEmpty()) {
      text.append(", column ").append(column).append(", value '").append(value).append('\'');
    }
    return text.append(": ").append(rule).toString();
  }
}
