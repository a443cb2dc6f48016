package io.github.steppe.trade.file;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** All layouts of text. */
final class TextFormats {

  static final ImmutableList<TextFormat> ALL =
      ImmutableList.of(
          new EasyComextFormat(),
          new SdmxCsv1Format(),
          new SdmxCsv2Format(),
          new EurostatTsvFormat(),
          new ComtradeJsonFormat(),
          new JsonStatFormat(),
          new ComtradeCsvFormat(),
          new ComtradeLegacyFormat(),
          new ImfFormat());

  private TextFormats() {}

  /** The first that recognizes the beginning of a file. */
  static Optional<TextFormat> of(String head) {
    for (TextFormat format : ALL) {
      if (format.recognizes(head)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** What a file looks like whose layout is not known. */
  static String unknown(String head) {
    String start = head.strip();
    if (start.isEmpty()) {
      return "the file is empty";
    }
    String lower = Ascii.toLowerCase(start.substring(0, Math.min(100, start.length())));
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return "this is a page of HTML, as a service sends it in place of data when it is down";
    }
    String first = Heads.firstLine(start);
    String shown = first.substring(0, Math.min(200, first.length()));
    if (lower.startsWith("<")) {
      return "this is XML, as a service sends it for an error, and no table: " + shown;
    }
    if (lower.startsWith("{")
        && (lower.contains("\"error\"") || lower.contains("\"statuscode\""))) {
      return "this is an error of a service in place of data: " + shown;
    }
    return "no layout that is known begins so: " + shown;
  }
}
