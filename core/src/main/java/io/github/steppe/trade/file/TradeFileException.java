package io.github.steppe.trade.file;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when a file of trade breaks a rule of its format; it says where, what, and which rule.
 *
 * @serial exclude
 */
public final class TradeFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final long line;
  private final String column;
  private final String value;
  private final String rule;

  TradeFileException(String file, long line, String column, String value, String rule) {
    super(message(file, line, column, value, rule));
    this.file = file;
    this.line = line;
    this.column = column;
    this.value = value;
    this.rule = rule;
  }

  TradeFileException(String file, long line, String rule, Throwable cause) {
    this(file, line, "", "", rule);
    initCause(requireNonNull(cause, "cause"));
  }

  private static String message(String file, long line, String column, String value, String rule) {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(", line ").append(line);
    }
    if (!column.isEmpty()) {
      text.append(", column ").append(column);
    }
    if (!value.isEmpty()) {
      String shown = value.length() > 100 ? value.substring(0, 100) + "..." : value;
      text.append(", '").append(shown).append('\'');
    }
    return text.append(": ").append(rule).toString();
  }

  /** {@return the file, and for an archive the entry in it after an exclamation mark} */
  public String file() {
    return file;
  }

  /** {@return the line, the first being 1; 0 if it is the file as a whole} */
  public long line() {
    return line;
  }

  /** {@return the name of the column; empty if it is the line as a whole} */
  public String column() {
    return column;
  }

  /** {@return what stands there; empty if it is the line as a whole} */
  public String value() {
    return value;
  }

  /** {@return the rule that is broken} */
  public String rule() {
    return rule;
  }
}
