package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** Thrown when facts do not fit together; it names every flaw at once. */
public final class InvalidFactsException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Flaw> flaws;

  InvalidFactsException(ImmutableList<Flaw> flaws) {
    super(message(flaws));
    this.flaws = flaws;
  }

  private static String message(ImmutableList<Flaw> flaws) {
    StringBuilder text = new StringBuilder();
    text.append(flaws.size()).append(flaws.size() == 1 ? " flaw" : " flaws");
    for (Flaw flaw : flaws) {
      text.append('\n').append(flaw);
    }
    return text.toString();
  }

  /** {@return the flaws, in the order of the tables} */
  public ImmutableList<Flaw> flaws() {
    return flaws;
  }

  /**
   * One broken rule.
   *
   * @param table the name of the table, for example {@code agreements}
   * @param row the row
   * @param column the name of the column; empty for the row as a whole
   * @param value the offending value
   * @param rule the rule that is broken
   */
  public record Flaw(String table, Object row, String column, String value, String rule) {

    /**
     * Checks that no part is null.
     *
     * @param table the name of the table, for example {@code agreements}
     * @param row the row
     * @param column the name of the column; empty for the row as a whole
     * @param value the offending value
     * @param rule the rule that is broken
     */
    public Flaw {
      requireNonNull(table, "table");
      requireNonNull(row, "row");
      requireNonNull(column, "column");
      requireNonNull(value, "value");
      requireNonNull(rule, "rule");
    }

    /** {@return table, row, column, value and rule on one line} */
    @Override
    public String toString() {
      String name =
          row instanceof io.github.steppe.source.Identified identified
              ? identified.id()
              : row.toString();
      String where = column.isEmpty() ? "" : ", " + column;
      return table + ", " + name + where + ": '" + value + "' " + rule;
    }
  }
}
