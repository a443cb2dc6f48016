package io.github.steppe.source;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

/** Writes BibTeX. */
final class BibTex {

  private static final String[] MONTHS = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
  };

  private final StringBuilder out = new StringBuilder();

  private BibTex() {}

  static String format(Iterable<Source> sources) {
    BibTex writer = new BibTex();
    for (Source source : sources) {
      writer.entry(source);
    }
    return writer.out.toString();
  }

  private void entry(Source source) {
    String type = type(source);
    if (out.length() > 0) {
      out.append('\n');
    }
    // The characters of an identifier are all allowed in a key.
    out.append('@').append(type).append('{').append(source.id());
    field("author", names(source.authors(), source));
    field("editor", names(source.editors(), source));
    // Braced twice: the title keeps its capitals as printed, in whatever language it is.
    field("title", "{" + escape(source.title()) + "}");
    publication(type, source);
    text("volume", source.volume());
    boolean isDataset = source.type() == SourceType.DATASET;
    if (!isDataset) {
      text("number", source.issue());
    }
    text("pages", source.pages().map(BibTex::range));
    date(source);
    source.url().ifPresent(url -> field("url", address(url)));
    edtf("urldate", source.accessed());
    text("language", source.language());
    if (isDataset) {
      // Classic styles know no field for it, and those of biblatex would print both.
      text("note", source.issue().map(version -> "Version " + version));
    }
    text("annote", source.note());
    out.append("\n}\n");
  }

  /**
   * The types of classic BibTeX, as far as the record has the fields that they require. Everything
   * else is {@code misc}, also data: {@code dataset} is a type of biblatex, and older styles refuse
   * it.
   */
  private static String type(Source source) {
    boolean contained = source.container().isPresent();
    boolean published = source.publisher().isPresent();
    return switch (source.type()) {
      case ARTICLE -> contained ? "article" : "misc";
      case BOOK -> published ? "book" : "misc";
      case CHAPTER -> contained && published ? "incollection" : "misc";
      case REPORT -> published ? "techreport" : "misc";
      case WEB_PAGE, LEGAL_ACT, AGREEMENT_TEXT, DATASET, PRESS -> "misc";
    };
  }

  private void publication(String type, Source source) {
    if (type.equals("misc")) {
      // Of what a text appeared in and by whom, the usual styles print this only.
      StringJoiner how = new StringJoiner(", ");
      source.container().ifPresent(how::add);
      source.publisher().ifPresent(how::add);
      source.place().ifPresent(how::add);
      text("howpublished", how.length() > 0 ? Optional.of(how.toString()) : Optional.empty());
      return;
    }
    String container =
        switch (type) {
          case "article" -> "journal";
          case "incollection" -> "booktitle";
          default -> "series";
        };
    text(container, source.container());
    text(type.equals("techreport") ? "institution" : "publisher", source.publisher());
    text("address", source.place());
  }

  private void date(Source source) {
    if (source.published().isEmpty()) {
      return;
    }
    ImmutableList<Integer> parts = DateParts.exact(source.published().get());
    if (parts.isEmpty()) {
      text("year", source.published().map(DateParts::words));
      edtf("date", source.published());
      return;
    }
    field("year", String.format(Locale.ROOT, "%04d", parts.get(0)));
    if (parts.size() > 1) {
      out.append(",\n  month = ").append(MONTHS[parts.get(1) - 1]);
    }
    if (parts.size() > 2) {
      field("day", parts.get(2).toString());
    }
  }

  private static String names(List<String> printed, Source source) {
    StringJoiner names = new StringJoiner(" and ");
    for (String each : printed) {
      PrintedName name = PrintedName.of(each, source);
      names.add(
          name.given().isPresent()
              ? part(name.family()) + ", " + part(name.given().get())
              : "{" + escape(name.family()) + "}");
    }
    return names.toString();
  }

  /** A part of a name; one with the word that stands between names is braced. */
  private static String part(String text) {
    String part = escape(text);
    return part.toLowerCase(Locale.ROOT).contains(" and ") ? "{" + part + "}" : part;
  }

  /** A range of plain numbers has the dash of a range. */
  private static String range(String pages) {
    int dash = pages.indexOf('-');
    boolean plain = dash > 0 && dash < pages.length() - 1 && dash == pages.lastIndexOf('-');
    for (int i = 0; i < pages.length(); i++) {
      plain &= i == dash || Character.isDigit(pages.charAt(i));
    }
    return plain ? pages.substring(0, dash) + "-" + pages.substring(dash) : pages;
  }

  private void text(String name, Optional<String> value) {
    value.ifPresent(text -> field(name, escape(text)));
  }

  /** What biblatex reads: EDTF up to level 1, as it stands. */
  private void edtf(String name, Optional<? extends Edtf> date) {
    if (date.isPresent() && date.get().level() <= 1) {
      field(name, date.get().toString());
    }
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      out.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  /** Escapes what TeX gives a meaning. Braces get names, since BibTeX counts even escaped ones. */
  private static String escape(String text) {
    String line = OneLine.of(text);
    StringBuilder escaped = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("{\\textbackslash}");
        case '{' -> escaped.append("{\\textbraceleft}");
        case '}' -> escaped.append("{\\textbraceright}");
        case '~' -> escaped.append("{\\textasciitilde}");
        case '^' -> escaped.append("{\\textasciicircum}");
        case '%', '&', '$', '#', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** An address is read as it stands; the characters that it must not have are percent-encoded. */
  private static String address(String url) {
    StringBuilder address = new StringBuilder(url.length() + 16);
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c == '{' || c == '}' || c == '\\' || c <= ' ') {
        address.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      } else {
        address.append(c);
      }
    }
    return address.toString();
  }
}
