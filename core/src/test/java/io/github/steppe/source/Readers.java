package io.github.steppe.source;

import com.google.common.collect.ImmutableList;
import de.undercouch.citeproc.bibtex.NameParser;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.Value;

/** What independent readers find in a bibliography. */
final class Readers {

  private Readers() {}

  /**
   * An entry.
   *
   * @param names the authors, a person as {@code family|given}
   * @param year the year as text, empty if there is none
   */
  record Entry(String id, String title, ImmutableList<String> names, String year) {}

  static List<Entry> read(CitationStyle style, String text) {
    return switch (style) {
      case BIBTEX -> bibtex(text);
      case CSL_JSON -> csl(text);
      case RIS -> ris(text);
      case TEXT -> throw new IllegalArgumentException("only people read it");
    };
  }

  static BibTeXDatabase database(String text) {
    try {
      return new BibTeXParser().parse(new StringReader(text));
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static List<Entry> bibtex(String text) {
    List<Entry> entries = new ArrayList<>();
    for (BibTeXEntry entry : database(text).getEntries().values()) {
      ImmutableList.Builder<String> names = ImmutableList.builder();
      String authors = plain(field(entry, "author"));
      if (!authors.isEmpty()) {
        // Its own reader of names takes the straight apostrophe for the end of a word.
        for (CSLName name : NameParser.parse(field(entry, "author").replace('\'', '’'))) {
          names.add(plain(name(name)).replace('’', '\''));
        }
      }
      entries.add(
          new Entry(
              entry.getKey().getValue(),
              plain(field(entry, "title")),
              names.build(),
              plain(field(entry, "year"))));
    }
    return entries;
  }

  static String field(BibTeXEntry entry, String name) {
    Value value = entry.getField(new Key(name));
    return value == null ? "" : value.toUserString();
  }

  /** What TeX prints. The parser of TeX that comes with that of BibTeX knows Latin letters only. */
  private static String plain(String tex) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      if (c == '\\' && Character.isLetter(tex.charAt(i + 1))) {
        int end = i + 1;
        while (Character.isLetter(tex.charAt(end))) {
          end++;
        }
        String command = tex.substring(i + 1, end);
        plain.append(
            switch (command) {
              case "textbackslash" -> "\\";
              case "textbraceleft" -> "{";
              case "textbraceright" -> "}";
              case "textasciitilde" -> "~";
              case "textasciicircum" -> "^";
              default -> throw new IllegalArgumentException(command);
            });
        i = end - 1;
      } else if (c == '\\') {
        plain.append(tex.charAt(++i));
      } else if ("%&$#_^~".indexOf(c) >= 0) {
        throw new IllegalArgumentException("'" + c + "' has a meaning in TeX: " + tex);
      } else if (c != '{' && c != '}') {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  static List<CSLItemData> items(String json) {
    try {
      List<CSLItemData> items = new ArrayList<>();
      for (Object item : new JsonParser(new JsonLexer(new StringReader(json))).parseArray()) {
        @SuppressWarnings("unchecked")
        Map<String, Object> map = (Map<String, Object>) item;
        items.add(CSLItemData.fromJson(map));
      }
      return items;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Entry> csl(String json) {
    List<Entry> entries = new ArrayList<>();
    for (CSLItemData item : items(json)) {
      ImmutableList.Builder<String> names = ImmutableList.builder();
      if (item.getAuthor() != null) {
        for (CSLName name : item.getAuthor()) {
          names.add(name(name));
        }
      }
      String year = "";
      if (item.getIssued() != null) {
        int[][] parts = item.getIssued().getDateParts();
        year = parts == null ? item.getIssued().getLiteral() : "%04d".formatted(parts[0][0]);
      }
      entries.add(new Entry(item.getId(), item.getTitle(), names.build(), year));
    }
    return entries;
  }

  private static String name(CSLName name) {
    if (name.getFamily() == null) {
      return name.getLiteral();
    }
    String particle = name.getNonDroppingParticle();
    String family = particle == null ? name.getFamily() : particle + " " + name.getFamily();
    return family + "|" + name.getGiven();
  }

  static List<RISReference> references(String ris) {
    try {
      return new RISParser().parse(new StringReader(ris)).getReferences();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Entry> ris(String text) {
    List<Entry> entries = new ArrayList<>();
    for (RISReference reference : references(text)) {
      ImmutableList.Builder<String> names = ImmutableList.builder();
      if (reference.getAuthors() != null) {
        for (String author : reference.getAuthors()) {
          names.add(author.replace(", ", "|"));
        }
      }
      String year = reference.getYear();
      String date = reference.getDate();
      entries.add(
          new Entry(
              reference.getId(),
              reference.getTitle(),
              names.build(),
              year != null ? year : date == null ? "" : date.replace("///", "")));
    }
    return entries;
  }
}
