package io.github.steppe.source;

import java.util.List;
import java.util.StringJoiner;

/** Writes references to be read, as sentences: by whom and when, what, in what, where. */
final class PlainReferences {

  private final StringBuilder out = new StringBuilder();

  private PlainReferences() {}

  static String format(Iterable<Source> sources) {
    PlainReferences writer = new PlainReferences();
    for (Source source : sources) {
      writer.reference(source);
    }
    return writer.out.toString();
  }

  private void reference(Source source) {
    String date = " (" + source.published().map(DateParts::words).orElse("undated") + ")";
    if (!source.authors().isEmpty()) {
      sentence(String.join(", ", source.authors()) + date);
      sentence(source.title());
    } else if (!source.editors().isEmpty() && source.container().isEmpty()) {
      sentence(edited(source.editors()) + date);
      sentence(source.title());
    } else {
      sentence(source.title() + date);
    }
    sentence(within(source));
    String publisher = source.publisher().orElse("");
    String place = source.place().orElse("");
    sentence(place.isEmpty() || publisher.isEmpty() ? place + publisher : place + ": " + publisher);
    StringJoiner address = new StringJoiner(", ");
    source.url().ifPresent(address::add);
    source.accessed().ifPresent(day -> address.add("read " + DateParts.words(day)));
    // No full stop behind an address, it would be taken for a part of it.
    out.append(OneLine.of(address.toString()));
    int end = out.length();
    out.setLength(out.charAt(end - 1) == ' ' ? end - 1 : end);
    out.append('\n');
  }

  private static String edited(List<String> editors) {
    return String.join(", ", editors) + (editors.size() == 1 ? " (ed.)" : " (eds.)");
  }

  private static String within(Source source) {
    StringJoiner within = new StringJoiner(", ");
    if (source.container().isPresent() && !source.editors().isEmpty()) {
      within.add("In " + edited(source.editors()));
    }
    source.container().ifPresent(within::add);
    source.volume().ifPresent(volume -> within.add("vol. " + volume));
    boolean isDataset = source.type() == SourceType.DATASET;
    String issue = !isDataset ? "no. " : within.length() == 0 ? "Version " : "version ";
    source.issue().ifPresent(number -> within.add(issue + number));
    source.pages().ifPresent(pages -> within.add("pp. " + pages));
    return within.toString();
  }

  private void sentence(String text) {
    String line = OneLine.of(text);
    if (!line.isEmpty()) {
      out.append(line);
      char last = line.charAt(line.length() - 1);
      out.append(last == '.' || last == '?' || last == '!' ? " " : ". ");
    }
  }
}
