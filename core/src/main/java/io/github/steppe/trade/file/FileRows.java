package io.github.steppe.trade.file;

/** Takes the rows of a file, and what is to be said of those that are none. */
interface FileRows {

  /** A row, with or without a value. */
  void row(FileRow row);

  /**
   * A row that must not be added to others, or is no value of trade: counted under its reason.
   *
   * @param reason why, in few words that do not depend on the row: {@code re-exports, a part of
   *     exports}
   */
  void setAside(String reason);

  /**
   * A row that breaks a rule of its format: an error, or kept apart, as the user chose.
   *
   * @param line the line, the first being 1
   * @param text the line as it stands in the file
   * @param column the name of the column; empty where it is the line as a whole
   * @param value what stands there
   * @param rule what should
   */
  void refuse(long line, String text, String column, String value, String rule);
}
