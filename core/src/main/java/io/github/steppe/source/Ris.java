package io.github.steppe.source;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import java.util.Locale;
import java.util.Optional;

/** Writes RIS. */
final class Ris {

  private final StringBuilder out = new StringBuilder();

  private Ris() {}

  static String format(Iterable<Source> sources) {
    Ris writer = new Ris();
    for (Source source : sources) {
      writer.record(source);
    }
    return writer.out.toString();
  }

  private void record(Source source) {
    line("TY", type(source.type()));
    line("ID", source.id());
    for (String author : source.authors()) {
      line("AU", name(author, source));
    }
    for (String editor : source.editors()) {
      line("ED", name(editor, source));
    }
    line("TI", source.title());
    line("T2", source.container());
    line("PB", source.publisher());
    line("CY", source.place());
    line("VL", source.volume());
    line(source.type() == SourceType.DATASET ? "ET" : "IS", source.issue());
    source.pages().ifPresent(this::pages);
    if (source.published().isPresent()) {
      ImmutableList<Integer> parts = DateParts.exact(source.published().get());
      if (!parts.isEmpty()) {
        line("PY", year(parts));
      }
      line("DA", date(source.published().get()));
    }
    line("UR", source.url());
    line("Y2", source.accessed().map(Ris::date));
    line("LA", source.language());
    line("N1", source.note());
    line("ER", "");
    out.append("\r\n");
  }

  private static String type(SourceType type) {
    return switch (type) {
      case ARTICLE -> "JOUR";
      case BOOK -> "BOOK";
      case CHAPTER -> "CHAP";
      case REPORT -> "RPRT";
      case WEB_PAGE -> "ELEC";
      case LEGAL_ACT -> "STAT";
      case AGREEMENT_TEXT -> "LEGAL";
      case DATASET -> "DATA";
      case PRESS -> "NEWS";
    };
  }

  private static String name(String printed, Source source) {
    PrintedName name = PrintedName.of(printed, source);
    return name.given().isPresent() ? name.family() + ", " + name.given().get() : name.family();
  }

  private void pages(String pages) {
    int dash = pages.indexOf('-');
    if (dash > 0 && dash == pages.lastIndexOf('-')) {
      line("SP", pages.substring(0, dash).strip());
      line("EP", pages.substring(dash + 1).strip());
    } else {
      line("SP", pages);
    }
  }

  /**
   * Year, month, day and what else there is to say, with a slash behind each of the first three.
   */
  private static String date(Edtf date) {
    ImmutableList<Integer> parts = DateParts.exact(date);
    if (parts.isEmpty()) {
      return "///" + DateParts.words(date);
    }
    String month = parts.size() > 1 ? two(parts.get(1)) : "";
    String day = parts.size() > 2 ? two(parts.get(2)) : "";
    return year(parts) + "/" + month + "/" + day + "/";
  }

  private static String year(ImmutableList<Integer> parts) {
    return String.format(Locale.ROOT, "%04d", parts.get(0));
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private void line(String tag, Optional<String> value) {
    value.ifPresent(text -> line(tag, text));
  }

  private void line(String tag, String value) {
    out.append(tag).append("  - ").append(OneLine.of(value)).append("\r\n");
  }
}
