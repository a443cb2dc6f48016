package io.github.steppe.trade.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Plain decimal numbers in fields of a layout: the quick way for most, and by all the rules. */
final class PlainNumbers {

  /** More digits could leave the range of a number once they are scaled. */
  private static final int PLAIN_DIGITS = 11;

  private PlainNumbers() {}

  /** The scaled number that up to eleven digits and a point say; -1 for everything else. */
  static long scaled(byte[] bytes, int at, long word, int length, long scale) {
    if (length <= Long.BYTES) {
      long digits = Words.digits(word, length);
      return digits < 0 ? decimal(bytes, at, length, scale) : digits * scale;
    }
    return length > PLAIN_DIGITS ? -1 : decimal(bytes, at, length, scale);
  }

  /** The same a byte at a time; -1 also where the scale has not enough decimals. */
  private static long decimal(byte[] bytes, int at, int length, long scale) {
    long digits = 0;
    long left = 0;
    for (int i = at; i < at + length; i++) {
      int digit = bytes[i] - '0';
      if (digit >= 0 && digit <= 9) {
        if (left % 10 != 0) {
          return -1;
        }
        digits = 10 * digits + digit;
        left /= 10;
      } else if (bytes[i] == '.' && left == 0 && i > at && i < at + length - 1) {
        left = scale;
      } else {
        return -1;
      }
    }
    return digits * (left == 0 ? scale : left);
  }

  /** A number; null if the field is empty or says that there is none. */
  static @Nullable BigDecimal decimal(String column, String field) {
    String plain = field.strip();
    if (plain.isEmpty() || plain.equals("NA")) {
      return null;
    }
    // Bounded, since 1E999999999 is a short text and a long number.
    if (plain.length() > 40 || plain.indexOf('E') >= 0 || plain.indexOf('e') >= 0) {
      throw new BadFieldException(column, field, "a plain decimal number of at most 40 digits");
    }
    try {
      return new BigDecimal(plain);
    } catch (NumberFormatException e) {
      throw new BadFieldException(column, field, "a plain decimal number of at most 40 digits");
    }
  }

  /**
   * Scales a number, and rounds it half to even.
   *
   * @throws ArithmeticException if it leaves the range of a {@code long}
   */
  static long scaled(BigDecimal number, long scale) {
    return number
        .multiply(BigDecimal.valueOf(scale))
        .setScale(0, RoundingMode.HALF_EVEN)
        .longValueExact();
  }
}
