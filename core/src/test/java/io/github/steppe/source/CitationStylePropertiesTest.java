package io.github.steppe.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a title has in it, independent readers find it again. */
class CitationStylePropertiesTest {

  private static final String HOSTILE = "{}\\%&$#_~^\"'`@=,;|<>*()[]-/ \n\t";

  @Provide
  Arbitrary<List<Source>> sources() {
    Arbitrary<Source> source =
        Combinators.combine(
                Arbitraries.of(SourceType.class),
                titles(),
                names().list().ofMaxSize(3),
                Arbitraries.of("2018", "2018-09", "1991-12-31", "0987-01"))
            .as(
                (type, title, names, published) ->
                    Source.builder()
                        .id("s")
                        .type(type)
                        .title(title)
                        .authors(names)
                        .publisher(title)
                        .published(Edtf.parse(published))
                        .note(title)
                        .build());
    return source.list().ofMaxSize(3).map(CitationStylePropertiesTest::numbered);
  }

  private static List<Source> numbered(List<Source> sources) {
    ImmutableList.Builder<Source> numbered = ImmutableList.builder();
    for (int i = 0; i < sources.size(); i++) {
      numbered.add(sources.get(i).withId(i + "-s_." + i));
    }
    return numbered.build();
  }

  private static Arbitrary<String> titles() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withChars(HOSTILE.toCharArray()).ofMaxLength(12),
            Arbitraries.strings().withChars(HOSTILE.toCharArray()).alpha().ofMaxLength(12),
            Arbitraries.strings().withCharRange('Ѐ', 'ӿ').withChars("中文 \"{é😀".toCharArray()),
            Arbitraries.of("TY  - BOOK", "a\nER  - \nTY  - BOOK", "@book{x,}", "and others"))
        .map(CitationStylePropertiesTest::wellFormed)
        .filter(title -> !title.isEmpty());
  }

  /** Halves of a surrogate pair are no text. */
  private static String wellFormed(String text) {
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(whole::appendCodePoint);
    return whole.toString().strip();
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of(
        "Ulviyya Aydin",
        "K. O'Neill",
        "J. van der Linden",
        "European Commission",
        "Foo and Bar",
        "Zoë Ångström",
        "Müller, Ana");
  }

  @Property
  void everyReaderFindsTheSameSources(@ForAll("sources") List<Source> sources) {
    for (CitationStyle style :
        List.of(CitationStyle.BIBTEX, CitationStyle.CSL_JSON, CitationStyle.RIS)) {
      ImmutableList.Builder<Readers.Entry> expected = ImmutableList.builder();
      for (Source source : sources) {
        expected.add(
            new Readers.Entry(
                source.id(),
                style == CitationStyle.CSL_JSON ? source.title() : OneLine.of(source.title()),
                names(source),
                source.published().orElseThrow().toString().substring(0, 4)));
      }
      assertThat(Readers.read(style, style.format(sources)))
          .as(style.toString())
          .isEqualTo(expected.build());
    }
  }

  private static ImmutableList<String> names(Source source) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (String printed : source.authors()) {
      PrintedName name = PrintedName.of(printed, source);
      names.add(name.given().map(given -> name.family() + "|" + given).orElse(printed));
    }
    return names.build();
  }

  @Property
  void aTextHasOneLineASource(@ForAll("sources") List<Source> sources) {
    assertThat(CitationStyle.TEXT.format(sources).lines()).hasSameSizeAs(sources);
  }
}
