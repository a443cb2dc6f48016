package io.github.steppe.source;

import static io.github.steppe.source.CitationStyle.BIBTEX;
import static io.github.steppe.source.CitationStyle.CSL_JSON;
import static io.github.steppe.source.CitationStyle.RIS;
import static io.github.steppe.source.CitationStyle.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import io.github.steppe.edtf.Edtf;
import java.util.Arrays;
import java.util.List;
import org.jbibtex.BibTeXEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CitationStyleTest {

  private static final Source PAPER =
      Source.builder()
          .id("aydin-2018")
          .type(SourceType.ARTICLE)
          .title("Steppe & road: 100 % of it")
          .addAuthors("Ulviyya Aydin", "World Bank Group")
          .container("Central Asia and the Caucasus")
          .publisher("CA&C Press")
          .place("Luleå")
          .published(Edtf.parse("2018-09-03"))
          .volume("19")
          .issue("3")
          .pages("41-71")
          .url("https://example.org/a_b?c=%20&d={e}#~f")
          .accessed(Edtf.parse("2026-11-23"))
          .language("en")
          .licence("CC-BY-4.0")
          .note("Read in print.")
          .build();

  private static Source bare(SourceType type) {
    return Source.builder().id("s").type(type).title("T").build();
  }

  private static Source full(SourceType type) {
    return PAPER
        .withType(type)
        .withAuthors()
        .withEditors("D.S. Hamilton", "A. Other")
        .withUrl("https://example.org/");
  }

  private static String field(Source source, String name) {
    return Readers.field(entry(source), name);
  }

  private static BibTeXEntry entry(Source source) {
    return Readers.database(BIBTEX.format(List.of(source))).getEntries().values().iterator().next();
  }

  private static CSLItemData item(Source source) {
    return Readers.items(CSL_JSON.format(List.of(source))).get(0);
  }

  @Test
  void bibtex() {
    assertThat(BIBTEX.format(List.of(PAPER, bare(SourceType.WEB_PAGE))))
        .isEqualTo(
            """
            @article{aydin-2018,
              author = {Aydin, Ulviyya and {World Bank Group}},
              title = {{Steppe \\& road: 100 \\% of it}},
              journal = {Central Asia and the Caucasus},
              publisher = {CA\\&C Press},
              address = {Luleå},
              volume = {19},
              number = {3},
              pages = {41--71},
              year = {2018},
              month = sep,
              day = {3},
              url = {https://example.org/a_b?c=%20&d=%7Be%7D#~f},
              urldate = {2026-11-23},
              language = {en},
              annote = {Read in print.}
            }

            @misc{s,
              title = {{T}}
            }
            """);
  }

  @Test
  void cslJson() {
    assertThat(CSL_JSON.format(List.of(PAPER)))
        .isEqualTo(
            """
            [ {
              "id" : "aydin-2018",
              "type" : "article-journal",
              "author" : [ {
                "family" : "Aydin",
                "given" : "Ulviyya"
              }, {
                "literal" : "World Bank Group"
              } ],
              "title" : "Steppe & road: 100 % of it",
              "container-title" : "Central Asia and the Caucasus",
              "publisher" : "CA&C Press",
              "publisher-place" : "Luleå",
              "volume" : "19",
              "issue" : "3",
              "page" : "41-71",
              "issued" : {
                "date-parts" : [ [ 2018, 9, 3 ] ]
              },
              "URL" : "https://example.org/a_b?c=%20&d={e}#~f",
              "accessed" : {
                "date-parts" : [ [ 2026, 11, 23 ] ]
              },
              "language" : "en",
              "note" : "Read in print."
            } ]
            """);
  }

  @Test
  void ris() {
    assertThat(RIS.format(List.of(PAPER)))
        .isEqualTo(
            """
            TY  - JOUR
            ID  - aydin-2018
            AU  - Aydin, Ulviyya
            AU  - World Bank Group
            TI  - Steppe & road: 100 % of it
            T2  - Central Asia and the Caucasus
            PB  - CA&C Press
            CY  - Luleå
            VL  - 19
            IS  - 3
            SP  - 41
            EP  - 71
            PY  - 2018
            DA  - 2018/09/03/
            UR  - https://example.org/a_b?c=%20&d={e}#~f
            Y2  - 2026/11/23/
            LA  - en
            N1  - Read in print.
            ER  -\s

            """
                .replace("\n", "\r\n"));
  }

  @Test
  void text() {
    assertThat(
            TEXT.format(
                List.of(
                    PAPER,
                    bare(SourceType.WEB_PAGE),
                    bare(SourceType.REPORT).withTitle("Why?\nHow?").withPlace("Vienna"),
                    bare(SourceType.DATASET)
                        .withTitle("Facts.")
                        .withIssue("2026.1")
                        .withPublished(Edtf.parse("2026-11~"))
                        .withUrl("https://example.org/"),
                    full(SourceType.CHAPTER).withAuthors("T. Delpech"),
                    full(SourceType.CHAPTER),
                    bare(SourceType.BOOK).withEditors("B. K. Sultanov").withPages("172-173"))))
        .isEqualTo(
            """
            Ulviyya Aydin, World Bank Group (3 September 2018). Steppe & road: 100 % of it. Central Asia and the Caucasus, vol. 19, no. 3, pp. 41-71. Luleå: CA&C Press. https://example.org/a_b?c=%20&d={e}#~f, read 23 November 2026
            T (undated).
            Why? How? (undated). Vienna.
            Facts. (c. November 2026). Version 2026.1. https://example.org/
            T. Delpech (3 September 2018). Steppe & road: 100 % of it. In D.S. Hamilton, A. Other (eds.), Central Asia and the Caucasus, vol. 19, no. 3, pp. 41-71. Luleå: CA&C Press. https://example.org/, read 23 November 2026
            Steppe & road: 100 % of it (3 September 2018). In D.S. Hamilton, A. Other (eds.), Central Asia and the Caucasus, vol. 19, no. 3, pp. 41-71. Luleå: CA&C Press. https://example.org/, read 23 November 2026
            B. K. Sultanov (ed.) (undated). T. pp. 172-173.
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "ARTICLE, article, misc, article-journal, JOUR",
    "BOOK, book, misc, book, BOOK",
    "CHAPTER, incollection, misc, chapter, CHAP",
    "REPORT, techreport, misc, report, RPRT",
    "WEB_PAGE, misc, misc, webpage, ELEC",
    "LEGAL_ACT, misc, misc, legislation, STAT",
    "AGREEMENT_TEXT, misc, misc, treaty, LEGAL",
    "DATASET, misc, misc, dataset, DATA",
    "PRESS, misc, misc, article-newspaper, NEWS"
  })
  void typesAreThoseThatTheFormatKnowsAndTheRecordCanFill(
      SourceType type, String bibtex, String bareBibtex, String csl, String ris) {
    assertThat(entry(full(type)).getType()).hasToString(bibtex);
    assertThat(entry(bare(type)).getType()).hasToString(bareBibtex);
    assertThat(item(full(type)).getType()).hasToString(csl);
    assertThat(Readers.references(RIS.format(List.of(full(type)))).get(0).getType())
        .hasToString(ris);
  }

  @Test
  void whereATextAppearedIsInTheFieldThatItsTypePrints() {
    assertThat(field(full(SourceType.CHAPTER), "booktitle")).startsWith("Central Asia");
    assertThat(field(full(SourceType.CHAPTER), "publisher")).isEqualTo("CA\\&C Press");
    assertThat(field(full(SourceType.BOOK), "series")).startsWith("Central Asia");
    assertThat(field(full(SourceType.REPORT), "institution")).isEqualTo("CA\\&C Press");
    assertThat(field(full(SourceType.PRESS), "howpublished"))
        .isEqualTo("Central Asia and the Caucasus, CA\\&C Press, Luleå");
    assertThat(field(full(SourceType.PRESS), "editor")).isEqualTo("Hamilton, D.S. and Other, A.");
    assertThat(item(full(SourceType.BOOK)).getEditor())
        .extracting(CSLName::getFamily)
        .containsExactly("Hamilton", "Other");
    assertThat(Readers.references(RIS.format(List.of(full(SourceType.BOOK)))).get(0).getEditors())
        .containsExactly("Hamilton, D.S.", "Other, A.");
  }

  @Test
  void theIssueOfADatasetIsItsVersion() {
    Source dataset = bare(SourceType.DATASET).withIssue("2026.1");
    assertThat(field(dataset, "note")).isEqualTo("Version 2026.1");
    assertThat(field(dataset, "number")).isEmpty();
    assertThat(item(dataset).getVersion()).isEqualTo("2026.1");
    assertThat(RIS.format(List.of(dataset)))
        .contains("\r\nET  - 2026.1\r\n")
        .doesNotContain("IS  ");
    assertThat(item(bare(SourceType.REPORT).withIssue("7")).getNumber()).isEqualTo("7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "0987; 0987; -; [[987]]; -; -; PY  - 0987, DA  - 0987///",
        "2018; 2018; -; [[2018]]; -; -; PY  - 2018, DA  - 2018///",
        "2018-09; 2018; -; [[2018, 9]]; -; -; PY  - 2018, DA  - 2018/09//",
        "2018-09-03; 2018; -; [[2018, 9, 3]]; -; -; PY  - 2018, DA  - 2018/09/03/",
        "2018-09-03T10:00:00Z; 2018; -; [[2018, 9, 3]]; -; -; PY  - 2018, DA  - 2018/09/03/",
        "1993~; c. 1993; 1993~; [[1993]]; true; -; DA  - ///c. 1993",
        "1993-05?; May 1993 (uncertain); 1993-05?; [[1993, 5]]; true; -; DA  - ///May 1993 (uncertain)",
        "1997/1999-03; from 1997 to March 1999; 1997/1999-03; [[1997], [1999, 3]]; -; -;"
            + " DA  - ///from 1997 to March 1999",
        "1997~/1999; from c. 1997 to 1999; 1997~/1999; [[1997], [1999]]; true; -;"
            + " DA  - ///from c. 1997 to 1999",
        "2003/..; from 2003, no end recorded; 2003/..; -; -; *; DA  - ///from 2003, no end recorded",
        "198X; some year from 1980 to 1989; 198X; -; -; *; DA  - ///some year from 1980 to 1989",
        "198X/1999; from some year from 1980 to 1989 to 1999; -; -; -; *;"
            + " DA  - ///from some year from 1980 to 1989 to 1999",
        "2005-XX; some month of 2005; 2005-XX; -; -; *; DA  - ///some month of 2005",
        "2001-21; spring 2001; 2001-21; [[2001]]; -; -; DA  - ///spring 2001",
        "2001-33; first quarter of 2001; -; -; -; *; DA  - ///first quarter of 2001",
        "2001-29; 'spring 2001, southern hemisphere'; -; -; -; *;"
            + " DA  - ///spring 2001, southern hemisphere",
        "[1999,2001]; one of: 1999 or 2001; -; -; -; *; DA  - ///one of: 1999 or 2001",
        "1950S2; -; -; -; -; *; -",
        "0000; 1 BC; 0000; -; -; *; DA  - ///1 BC",
        "Y12000; 12000; Y12000; -; -; *; DA  - ///12000"
      })
  void aDateIsAsExactAsTheSourceGivesItAndNoMore(
      String edtf,
      String year,
      String date,
      String parts,
      Boolean circa,
      String words,
      String ris) {
    Source source = bare(SourceType.REPORT).withPublished(Edtf.parse(edtf));
    BibTeXEntry entry = entry(source);
    if (year != null) {
      assertThat(Readers.field(entry, "year")).isEqualTo(year);
    }
    assertThat(Readers.field(entry, "date")).isEqualTo(date == null ? "" : date);
    CSLDate issued = item(source).getIssued();
    assertThat(parts == null ? "null" : parts)
        .isEqualTo(Arrays.deepToString(issued.getDateParts()));
    assertThat(issued.getCirca()).isEqualTo(circa);
    assertThat(issued.getLiteral() == null).isEqualTo(words == null);
    if (ris != null) {
      assertThat(RIS.format(List.of(source)))
          .contains("TI  - T\r\n" + ris.replace(", DA", "\r\nDA") + "\r\nER  - ");
    }
  }

  @Test
  void aSeasonIsANumberInCsl() {
    Source source = bare(SourceType.REPORT).withPublished(Edtf.parse("2001-24?"));
    assertThat(CSL_JSON.format(List.of(source)))
        .contains("\"date-parts\" : [ [ 2001 ] ],\n    \"season\" : 4,\n    \"circa\" : true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Ulviyya Aydin; Aydin; Ulviyya",
        "Aydin, Ulviyya; Aydin; Ulviyya",
        "van der Linden, Jan; van der Linden; Jan",
        "K. O'Neill; O'Neill; K.",
        "S.D. VanDeveer; VanDeveer; S.D.",
        "J.-P. Sartre; Sartre; J.-P.",
        "B. K. Sultanov; Sultanov; B. K.",
        "John F. Kennedy; Kennedy; John F.",
        "J. van der Linden; van der Linden; J.",
        "У. Айдын; Айдын; У.",
        "Jean-Luc D’Arc; D’Arc; Jean-Luc",
        // Institutions, and what could be either.
        "European Commission; European Commission; -",
        "European Union External Action; European Union External Action; -",
        "The Ministry of Foreign Affairs of the Republic; The Ministry of Foreign Affairs of the Republic; -",
        "Ministry of Foreign Affairs, Astana; Ministry of Foreign Affairs, Astana; -",
        "U.S. Department of State; U.S. Department of State; -",
        "United Nations; United Nations; -",
        "The Publisher; The Publisher; -",
        "Eurostat; Eurostat; -",
        "Ana Maria Lopez; Ana Maria Lopez; -",
        "Aydin U.; Aydin U.; -",
        "Foo and Bar; Foo and Bar; -",
        "King, M., Jr.; King, M., Jr.; -",
        "Aydin,; Aydin,; -",
        "The OECD; The OECD; -",
        "al-Farabi Institute9; al-Farabi Institute9; -",
        "Area 51; Area 51; -"
      })
  void aNameIsToldApartOnlyWhereThatIsSafe(String printed, String family, String given) {
    Source source = bare(SourceType.BOOK).withPublisher("The Publisher").withAuthors(printed);
    CSLName name = item(source).getAuthor()[0];
    assertThat(name.getGiven()).isEqualTo(given);
    assertThat(given == null ? name.getLiteral() : name.getFamily()).isEqualTo(family);
    assertThat(field(source, "author"))
        .isEqualTo(given == null ? "{" + family + "}" : family + ", " + given);
  }

  @ParameterizedTest
  @EnumSource
  void aNameThatSaysNothingBreaksNothing(CitationStyle style) {
    assertThat(style.format(List.of(bare(SourceType.BOOK).withAuthors("", "\n")))).isNotEmpty();
  }

  @Test
  void aNameWithAndIsOneName() {
    Source source = bare(SourceType.BOOK).withAuthors("Smith and Sons, Hans", "Foo, A. AND B.");
    assertThat(field(source, "author")).isEqualTo("{Smith and Sons}, Hans and Foo, {A. AND B.}");
  }

  @Test
  void aNameIsEscaped() {
    Source source = bare(SourceType.BOOK).withAuthors("Bank {of} 100% \\x & Co_", "A. B}c");
    assertThat(field(source, "author"))
        .isEqualTo(
            "{Bank {\\textbraceleft}of{\\textbraceright} 100\\% {\\textbackslash}x \\& Co\\_}"
                + " and B{\\textbraceright}c, A.");
  }

  @ParameterizedTest
  @CsvSource({"41-71, 41--71, 41, 71", "'12, 14', '12, 14', '12, 14',", "A-1-2, A-1-2, A-1-2,"})
  void aRangeOfPagesHasTwoEnds(String pages, String bibtex, String start, String end) {
    Source source = bare(SourceType.BOOK).withPages(pages);
    assertThat(field(source, "pages")).isEqualTo(bibtex);
    assertThat(Readers.references(RIS.format(List.of(source))).get(0).getStartPage())
        .isEqualTo(start);
    assertThat(Readers.references(RIS.format(List.of(source))).get(0).getEndPage()).isEqualTo(end);
  }

  @Test
  void noSourcesAreAnEmptyBibliography() {
    assertThat(BIBTEX.format(List.of())).isEmpty();
    assertThat(RIS.format(List.of())).isEmpty();
    assertThat(TEXT.format(List.of())).isEmpty();
    assertThat(CSL_JSON.format(List.of())).isEqualTo("[ ]\n");
  }

  @ParameterizedTest
  @EnumSource
  void sourcesAreRequired(CitationStyle style) {
    assertThatNullPointerException().isThrownBy(() -> style.format(null)).withMessage("sources");
  }
}
