package io.github.steppe.source;

/** Text for formats that cannot hold line breaks. */
final class OneLine {

  private OneLine() {}

  /** Returns a text with each run of white space and control characters as one space. */
  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
      if (!blank) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().stripTrailing();
  }
}
