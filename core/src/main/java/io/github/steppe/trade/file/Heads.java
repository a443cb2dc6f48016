package io.github.steppe.trade.file;

/** The beginning of a file, by which its layout is recognized. */
final class Heads {

  private Heads() {}

  /** The first line. */
  static String firstLine(String head) {
    int end = head.indexOf('\n');
    String line = end < 0 ? head : head.substring(0, end);
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  /** The letters and digits of the first line, in lower case. */
  static String loose(String head) {
    return Header.loose(firstLine(head));
  }

  /** The separator of a header: that of tab, semicolon and comma which stands in it most often. */
  static char separator(String header) {
    char best = ',';
    long most = count(header, ',');
    for (char candidate : new char[] {'\t', ';'}) {
      long found = count(header, candidate);
      if (found > most) {
        best = candidate;
        most = found;
      }
    }
    return best;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
