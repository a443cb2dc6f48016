package io.github.steppe.edtf;

import org.jspecify.annotations.Nullable;

/**
 * Explains why a text is not EDTF.
 *
 * <p>Runs only after a text was refused, so it may look at the whole text again: the draft of 2012
 * and a few frequent slips are worth naming, wherever the parser happened to stop.
 */
final class Diagnosis {
  private static final String DRAFT = "2012 draft syntax: ";

  private Diagnosis() {}

  /** Returns the exception for a text that breaks a rule at an index. */
  static EdtfParseException error(String text, int index, String rule) {
    EdtfParseException draft = draft(text);
    if (draft != null) {
      return draft;
    }
    String slip = index < text.length() ? slip(text.charAt(index)) : null;
    return new EdtfParseException(text, index, slip == null ? rule : slip);
  }

  private static @Nullable String slip(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return "white space is not allowed anywhere";
    }
    if (c > 126 || c < 32) {
      return "only ASCII characters are allowed, with the ordinary hyphen and the digits 0 to 9";
    }
    if (c == 't' || c == 'z' || c == 's') {
      return "letters are written as capitals";
    }
    return null;
  }

  private static @Nullable EdtfParseException draft(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      int start =
          draftWord(text, 0, slash)
              ? 0
              : draftWord(text, slash + 1, text.length()) ? slash + 1 : -1;
      if (start >= 0) {
        return text.startsWith("open", start)
            ? new EdtfParseException(text, start, DRAFT + "the word open is now written ..")
            : new EdtfParseException(
                text, start, DRAFT + "the word unknown is now written by leaving the end empty");
      }
    }
    for (int i = 0; i < text.length(); i++) {
      String rule = draftCharacter(text, i);
      if (rule != null) {
        return new EdtfParseException(text, i, DRAFT + rule);
      }
      if (!isDraftAlphabet(text.charAt(i))) {
        return null;
      }
    }
    return null;
  }

  private static boolean draftWord(String text, int from, int to) {
    int length = to - from;
    return (length == 4 && text.startsWith("open", from))
        || (length == 7 && text.startsWith("unknown", from));
  }

  private static @Nullable String draftCharacter(String text, int i) {
    char c = text.charAt(i);
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
    return switch (c) {
      case 'u', 'x' ->
          isDraftDigit(before) || isDraftDigit(after) || before == '-'
              ? "an unspecified digit is now written X"
              : null;
      case '?', '~' ->
          (before != c && (before == '?' || before == '~'))
                  || (after != c && (after == '?' || after == '~'))
              ? "both uncertain and approximate is now written %"
              : null;
      case '(', ')' ->
          isDraftDigit(before) || isDraftDigit(after) || before == ')' || after == '('
              ? "brackets are gone; a qualifier stands before or behind its component"
              : null;
      case 'y' -> Cursor.isDigit(after) || after == '-' ? "a long year now begins with Y" : null;
      case 'e' ->
          Cursor.isDigit(before) && Cursor.isDigit(after)
              ? "the exponent of a long year is now marked with E"
              : null;
      case 'p' ->
          Cursor.isDigit(before) && Cursor.isDigit(after)
              ? "the precision of a long year is now given by significant digits, written S"
              : null;
      case '^' -> Cursor.isDigit(before) ? "the qualifier of a season is gone" : null;
      default -> null;
    };
  }

  private static boolean isDraftDigit(char c) {
    return Cursor.isDigit(c) || c == 'u' || c == 'x';
  }

  /** Anything else means that the text is no date of either edition. */
  private static boolean isDraftAlphabet(char c) {
    return Cursor.isDigit(c) || "-+/?~%()[]{},.:TZXYESuxyep^ ".indexOf(c) >= 0;
  }
}
