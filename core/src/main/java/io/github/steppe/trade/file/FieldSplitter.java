package io.github.steppe.trade.file;

import java.util.ArrayList;
import java.util.List;

/** Splits a line of comma-separated values that has no line break in a field (RFC 4180). */
final class FieldSplitter {

  private FieldSplitter() {}

  /**
   * Splits a line.
   *
   * @throws BadFieldException if a quote is not closed, or text follows one
   */
  static List<String> split(String line) {
    List<String> fields = new ArrayList<>();
    int at = 0;
    while (true) {
      StringBuilder field = new StringBuilder();
      if (at < line.length() && line.charAt(at) == '"') {
        at = quoted(line, at + 1, field);
      } else {
        int comma = line.indexOf(',', at);
        int end = comma < 0 ? line.length() : comma;
        field.append(line, at, end);
        at = end;
      }
      fields.add(field.toString());
      if (at == line.length()) {
        return fields;
      }
      if (line.charAt(at) != ',') {
        throw new BadFieldException("", field.toString(), "a comma follows a closing quote");
      }
      at++;
    }
  }

  private static int quoted(String line, int from, StringBuilder field) {
    int at = from;
    while (true) {
      int quote = line.indexOf('"', at);
      if (quote < 0) {
        throw new BadFieldException("", line.substring(from), "a quoted field ends with a quote");
      }
      field.append(line, at, quote);
      boolean doubled = quote + 1 < line.length() && line.charAt(quote + 1) == '"';
      if (!doubled) {
        return quote + 1;
      }
      field.append('"');
      at = quote + 2;
    }
  }
}
