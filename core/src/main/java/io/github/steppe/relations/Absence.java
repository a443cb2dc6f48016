package io.github.steppe.relations;

/**
 * Why a cell of a panel has no value, or why its value is nothing. A cell is never left empty: what
 * nobody recorded is one thing, what does not apply another.
 */
public enum Absence {
  /** No row of the tables says anything about it. That is no statement that there was none. */
  NOT_REPORTED("not_reported", "No row of the tables says anything about it."),
  /** The year lies outside of the years that the tables cover for this. */
  OUTSIDE_COVERAGE("outside_coverage", "The tables do not cover the year for this."),
  /** The question makes no sense here, as for a day on which one of the two did not exist. */
  NOT_APPLICABLE("not_applicable", "The question does not apply to this row."),
  /** A source has the value and keeps it back. */
  CONFIDENTIAL("confidential", "A source has the value and keeps it back."),
  /** A source says that it was nothing: the cell has the value 0. */
  ZERO("0", "A source says that it was nothing.");

  private final String code;
  private final String meaning;

  Absence(String code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** {@return what stands in a table of text in the place of the value: {@code not_reported}} */
  public String code() {
    return code;
  }

  /** {@return true if there is no value; false of {@link #ZERO}, which has the value 0} */
  public boolean isMissing() {
    return this != ZERO;
  }

  /** {@return what it means, in English words} */
  public String meaning() {
    return meaning;
  }
}
