package io.github.steppe.trade.file;

/**
 * A field because of which its row is not added: it breaks a rule, or says that the row is no value
 * of trade or a part of another. Whoever knows the place adds it.
 */
final class BadFieldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String column;
  private final String value;
  private final boolean setAside;

  private BadFieldException(String column, String value, String rule, boolean setAside) {
    // It is told to the reader by its place in the file, not by a stack.
    super(rule, null, false, false);
    this.column = column;
    this.value = value;
    this.setAside = setAside;
  }

  /**
   * Creates the exception for a field that breaks a rule.
   *
   * @param column the name of the column; empty where it is the row as a whole
   * @param value what stands there
   * @param rule what should
   */
  BadFieldException(String column, String value, String rule) {
    this(column, value, rule, false);
  }

  /** For a row that is set aside. */
  static BadFieldException setAside(String reason) {
    return new BadFieldException("", "", reason, true);
  }

  BadFieldException in(String name) {
    return setAside ? this : new BadFieldException(name, value, rule(), false);
  }

  String column() {
    return column;
  }

  String value() {
    return value;
  }

  /** What should stand there, or why the row is set aside. */
  String rule() {
    return String.valueOf(getMessage());
  }

  boolean isSetAside() {
    return setAside;
  }
}
