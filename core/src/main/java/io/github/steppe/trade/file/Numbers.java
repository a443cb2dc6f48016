package io.github.steppe.trade.file;

import java.math.BigDecimal;

/** Numbers as files of trade write them: exact, never through floating point. */
final class Numbers {

  private static final int LONGEST = 60;
  private static final int LARGEST_EXPONENT = 30;

  private Numbers() {}

  /**
   * Reads a number: digits, with a sign, a decimal point and an exponent if need be. Corrections
   * are below zero.
   *
   * @throws RowRefusedException if the text is no such number, or longer than any value of trade
   */
  static BigDecimal decimal(String column, String text) {
    if (!isNumber(text)) {
      throw new RowRefusedException(column, text, "a number has digits and a decimal point");
    }
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static boolean isNumber(String text) {
    int at = text.startsWith("-") ? 1 : 0;
    int digits = digitsFrom(text, at);
    if (digits == 0 || text.length() > LONGEST) {
      return false;
    }
    at += digits;
    if (at < text.length() && text.charAt(at) == '.') {
      digits = digitsFrom(text, at + 1);
      if (digits == 0) {
        return false;
      }
      at += digits + 1;
    }
    return at == text.length() || isExponent(text, at);
  }

  private static boolean isExponent(String text, int start) {
    char sign = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
    int at = start + (sign == '+' || sign == '-' ? 2 : 1);
    int digits = digitsFrom(text, at);
    return (text.charAt(start) == 'E' || text.charAt(start) == 'e')
        && digits > 0
        && digits <= 2
        && at + digits == text.length()
        && Integer.parseInt(text.substring(at)) <= LARGEST_EXPONENT;
  }

  private static int digitsFrom(String text, int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at - start;
  }

  /** Tells whether a text is one or more ASCII digits. */
  static boolean areDigits(String text) {
    return !text.isEmpty() && digitsFrom(text, 0) == text.length();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
