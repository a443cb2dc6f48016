package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.relations.Relations;
import io.github.steppe.source.CitationStyle;
import io.github.steppe.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

/** Independent readers find every source of the dataset in what is cited. */
class CitedSourcesTest {

  private static final Relations RELATIONS = EuCentralAsia.relations();

  /** What is compared, in words: title, authors with the family name first, year. */
  private static String line(String title, List<String> authors, String year) {
    return title + " / " + String.join("; ", authors) + " / " + year;
  }

  private static Map<String, String> expected() {
    Map<String, String> lines = new HashMap<>();
    for (Source source : RELATIONS.sources()) {
      List<String> authors = new ArrayList<>();
      for (String author : source.authors()) {
        // All persons of the dataset have one word as family name and have it last.
        int space = author.lastIndexOf(' ');
        authors.add(
            author.matches(".* (Commission|Action|Kazakhstan|Group)") || space < 0
                ? author
                : author.substring(space + 1) + ", " + author.substring(0, space));
      }
      String year =
          source
              .published()
              .map(date -> date instanceof EdtfDate ? date.toString().substring(0, 4) : "")
              .orElse("");
      lines.put(source.id(), line(source.title(), authors, year));
    }
    return lines;
  }

  private static String line(CSLItemData item) {
    List<String> authors = new ArrayList<>();
    for (CSLName name : item.getAuthor() == null ? new CSLName[0] : item.getAuthor()) {
      authors.add(
          name.getFamily() == null ? name.getLiteral() : name.getFamily() + ", " + name.getGiven());
    }
    boolean dated = item.getIssued() != null && item.getIssued().getDateParts() != null;
    String year = dated ? "%04d".formatted(item.getIssued().getDateParts()[0][0]) : "";
    return line(item.getTitle(), authors, year);
  }

  @Test
  void inCslJson() throws IOException {
    String json = CitationStyle.CSL_JSON.format(RELATIONS.sources());
    Map<String, String> found = new HashMap<>();
    for (Object each : new JsonParser(new JsonLexer(new StringReader(json))).parseArray()) {
      @SuppressWarnings("unchecked")
      CSLItemData item = CSLItemData.fromJson((Map<String, Object>) each);
      found.put(item.getId(), line(item));
    }
    assertThat(found).isEqualTo(expected());
  }

  @Test
  void inBibtex() throws IOException, ParseException {
    byte[] text = CitationStyle.BIBTEX.format(RELATIONS.sources()).getBytes(StandardCharsets.UTF_8);
    BibTeXConverter converter = new BibTeXConverter();
    Map<String, String> found = new HashMap<>();
    converter
        .toItemData(converter.loadDatabase(new ByteArrayInputStream(text)))
        .forEach((id, item) -> found.put(id, straight(line(item))));
    Map<String, String> expected = expected();
    expected.replaceAll((id, line) -> straight(line));
    // What we write in words, such as "one of: 2017 to 2018", the reader takes for one of the
    // years.
    expected.forEach(
        (id, line) ->
            found.computeIfPresent(
                id, (same, read) -> line.endsWith("/ ") ? read.replaceAll("\\d{4}$", "") : read));
    assertThat(found).isEqualTo(expected);
  }

  /** TeX sets a straight quotation mark as a curly one, and two of them as double ones. */
  private static String straight(String text) {
    return text.replaceAll("[‘’`]", "'").replaceAll("[“”\"]", "''").replaceAll("[–—]", "--");
  }

  @Test
  void inRis() throws IOException {
    String text = CitationStyle.RIS.format(RELATIONS.sources());
    Map<String, String> found = new HashMap<>();
    for (RISReference each : new RISParser().parse(new StringReader(text)).getReferences()) {
      List<String> authors = each.getAuthors() == null ? List.of() : List.of(each.getAuthors());
      String year = each.getYear() == null ? "" : each.getYear();
      found.put(each.getId(), line(each.getTitle(), authors, year));
    }
    assertThat(found).isEqualTo(expected());
  }

  @Test
  void inText() {
    assertThat(CitationStyle.TEXT.format(RELATIONS.sources()).lines())
        .hasSameSizeAs(RELATIONS.sources());
  }

  @Test
  void everyResultIsCitedWithTheEdition() {
    String id = RELATIONS.facts().edition().orElseThrow().id();
    assertThat(RELATIONS.findSource(id)).isEmpty();
    assertThat(RELATIONS.claims().cite(CitationStyle.BIBTEX)).contains("\n@misc{" + id + ",\n");
    assertThat(RELATIONS.claims().licences())
        .anyMatch(licence -> licence.toString().startsWith("CC-BY-4.0: "));
  }
}
