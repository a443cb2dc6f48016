package io.github.steppe.trade.file;

/** A row that breaks a rule of its format; the reader adds where it stands. */
final class RowRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String column;
  private final String value;
  private final String rule;

  RowRefusedException(String column, String value, String rule) {
    super(rule, null, false, false);
    this.column = column;
    this.value = value;
    this.rule = rule;
  }

  /** The same for the reader of plain rows. */
  BadFieldException badField() {
    return new BadFieldException(column, value, rule);
  }

  /** Hands the refusal on. */
  void tell(FileRows sink, long line, String text) {
    sink.refuse(line, text, column, value, rule);
  }
}
