package io.github.steppe.edtf;

import java.time.format.DateTimeParseException;

/**
 * A text that is not EDTF.
 *
 * <p>It carries the text ({@link #getParsedString()}), the place where it stops being EDTF ({@link
 * #getErrorIndex()}, counted from 0) and the rule that it breaks ({@link #rule()}). Where the text
 * is written in the draft of 2012, the rule says so and names what the edition of 2019 writes
 * instead.
 *
 * <p>This exception is immutable and thread-safe.
 */
public final class EdtfParseException extends DateTimeParseException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_SHOWN = 80;

  /** The rule that the text breaks. */
  private final String rule;

  EdtfParseException(String text, int index, String rule) {
    super(shown(text) + " is not EDTF at index " + index + ": " + rule, text, index);
    this.rule = rule;
  }

  /** {@return the rule that the text breaks, in plain words} */
  public String rule() {
    return rule;
  }

  private static String shown(String text) {
    return text.length() <= LONGEST_SHOWN
        ? "\"" + text + "\""
        : "\"" + text.substring(0, LONGEST_SHOWN) + "...\" (" + text.length() + " characters)";
  }
}
