package io.github.steppe.trade.file;

/** A file that as a whole is not what it should be; the reader of the file adds its name. */
final class FileRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long line;

  FileRefusedException(long line, String rule) {
    super(rule);
    this.line = line;
  }

  /** The line, the first being 1. */
  long line() {
    return line;
  }

  /** What it should be. */
  String rule() {
    return String.valueOf(getMessage());
  }
}
