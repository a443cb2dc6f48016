package io.github.steppe.edtf;

/**
 * The qualifiers of a date as bits: two for the year, two for the month or sub-year code, two for
 * the day.
 */
final class Qualifiers {
  static final int NONE = 0;
  static final int UNCERTAIN = 1;
  static final int APPROXIMATE = 2;

  private static final int BOTH = UNCERTAIN | APPROXIMATE;

  private Qualifiers() {}

  /** Returns the flags that a character stands for, none if it is not a qualifier. */
  static int flagsOf(char c) {
    return switch (c) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> NONE;
    };
  }

  /** Returns the bits for flags on one component: 0 year, 1 month, 2 day. */
  static int on(int component, int flags) {
    return flags << (2 * component);
  }

  /** Returns the bits for flags on a component and all to its left. */
  static int upTo(int component, int flags) {
    int bits = 0;
    for (int i = 0; i <= component; i++) {
      bits |= on(i, flags);
    }
    return bits;
  }

  static int flags(int bits, int component) {
    return (bits >> (2 * component)) & BOTH;
  }

  static boolean any(int bits, int flag) {
    return ((bits | (bits >> 2) | (bits >> 4)) & flag) != 0;
  }

  /** Returns whether the first components (as many as said) carry the same flags. */
  static boolean isUniform(int bits, int components) {
    return bits == upTo(components - 1, flags(bits, 0));
  }

  /**
   * Writes a date with its qualifiers in canonical place: the longest group of components from the
   * left that carries the same flags is marked once, behind its last component; each of the others
   * is marked in front.
   *
   * @param bare the date without qualifiers
   * @param components how many of year, month and day it has
   */
  static String write(String bare, int components, int bits) {
    StringBuilder out = new StringBuilder(bare.length() + components);
    int group = 1;
    while (group < components && flags(bits, group) == flags(bits, 0)) {
      group++;
    }
    int monthAt = bare.length() - 3 * (components - 1);
    for (int i = 0; i < components; i++) {
      int from = i == 0 ? 0 : monthAt + 3 * (i - 1);
      int to = monthAt + 3 * i;
      if (i >= group) {
        out.append('-');
        mark(out, flags(bits, i));
        from++;
      }
      out.append(bare, from, to);
      if (i == group - 1) {
        mark(out, flags(bits, 0));
      }
    }
    return out.toString();
  }

  private static void mark(StringBuilder out, int flags) {
    if (flags != NONE) {
      out.append(flags == UNCERTAIN ? '?' : flags == APPROXIMATE ? '~' : '%');
    }
  }

  /** Returns a text without its qualifier characters. */
  static String strip(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (flagsOf(text.charAt(i)) == NONE) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
