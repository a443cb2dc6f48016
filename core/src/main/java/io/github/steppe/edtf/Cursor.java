package io.github.steppe.edtf;

/** A place in a stretch of text that moves forward only. */
final class Cursor {
  private static final char NONE = '\0';

  final String text;
  final int to;
  int pos;

  Cursor(String text, int from, int to) {
    this.text = text;
    this.pos = from;
    this.to = to;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns the next character, or one that is never valid if the stretch is over. */
  char peek() {
    return pos < to ? text.charAt(pos) : NONE;
  }

  /** Steps over a character if it is the next one. */
  boolean skip(char wanted) {
    if (peek() != wanted) {
      return false;
    }
    pos++;
    return true;
  }

  /** Reads a qualifier if there is one and returns its flags. */
  int qualifier() {
    int flags = Qualifiers.flagsOf(peek());
    if (flags != Qualifiers.NONE) {
      pos++;
    }
    return flags;
  }

  /** Reads all digits that follow as a number, 0 if there are none. */
  long number() {
    long value = 0;
    while (isDigit(peek())) {
      value = timesTen(value, pos) + peek() - '0';
      pos++;
    }
    return value;
  }

  /** Returns ten times a number, or refuses it at an index. */
  long timesTen(long value, int index) {
    if (value >= EpochDay.YEAR_LIMIT / 10) {
      throw error(index, "a year has at most 16 digits");
    }
    return value * 10;
  }

  /** Reads exactly two digits as a number that is not above a limit. */
  int twoDigits(int max, String rule) {
    int start = pos;
    int value = 0;
    for (int i = 0; i < 2; i++) {
      if (!isDigit(peek())) {
        throw error(pos, rule);
      }
      value = 10 * value + peek() - '0';
      pos++;
    }
    if (value > max) {
      throw error(start, rule);
    }
    return value;
  }

  EdtfParseException error(int index, String rule) {
    return Diagnosis.error(text, index, rule);
  }
}
