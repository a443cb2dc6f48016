package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Identifier;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import java.util.Optional;

/**
 * Which edition of which dataset some facts are.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the name of the dataset in kebab case
 * @param title the title of the dataset
 * @param version the version of this edition
 * @param knownOn the knowledge date: the last day that the edition knows about
 * @param licence the terms of reuse, as an SPDX identifier
 * @param description what the dataset is, in a few sentences
 * @param authors who made it
 * @param publisher who publishes it
 * @param homepage where it is found, an http or https address
 * @param released the day on which this edition was made public
 */
public record Edition(
    String id,
    String title,
    String version,
    EdtfDate knownOn,
    String licence,
    Optional<String> description,
    ImmutableList<String> authors,
    Optional<String> publisher,
    Optional<String> homepage,
    Optional<EdtfDate> released)
    implements Identified {

  /**
   * Checks the parts.
   *
   * @param id the name of the dataset in kebab case
   * @param title the title of the dataset
   * @param version the version of this edition
   * @param knownOn the knowledge date: the last day that the edition knows about
   * @param licence the terms of reuse, as an SPDX identifier
   * @param description what the dataset is, in a few sentences
   * @param authors who made it
   * @param publisher who publishes it
   * @param homepage where it is found, an http or https address
   * @param released the day on which this edition was made public
   * @throws IllegalArgumentException if a part is blank, the homepage no address, or the release
   *     not one day
   */
  public Edition {
    Identifier.require("id", id);
    Identifier.requireText("title", title);
    Identifier.requireText("version", version);
    requireNonNull(knownOn, "knownOn");
    Identifier.requireText("licence", licence);
    requireNonNull(description, "description");
    requireNonNull(authors, "authors");
    requireNonNull(publisher, "publisher");
    requireNonNull(homepage, "homepage");
    requireNonNull(released, "released");
    if (description.isPresent()) {
      Identifier.requireText("description", description.get());
    }
    for (String author : authors) {
      Identifier.requireText("authors", author);
    }
    if (publisher.isPresent()) {
      Identifier.requireText("publisher", publisher.get());
    }
    if (homepage.isPresent() && !isWebAddress(homepage.get())) {
      throw new IllegalArgumentException(
          "homepage '" + homepage.get() + "' is no address that begins with http:// or https://");
    }
    if (released.isPresent() && released.get().toLocalDate().isEmpty()) {
      throw new IllegalArgumentException("released '" + released.get() + "' is not one day");
    }
  }

  /**
   * An edition of which no more is known.
   *
   * @param id the name of the dataset in kebab case
   * @param title the title of the dataset
   * @param version the version of this edition
   * @param knownOn the knowledge date: the last day that the edition knows about
   * @param licence the terms of reuse, as an SPDX identifier
   * @throws IllegalArgumentException if a part is blank
   */
  public Edition(String id, String title, String version, EdtfDate knownOn, String licence) {
    this(
        id,
        title,
        version,
        knownOn,
        licence,
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** This edition as it was known on an earlier day. */
  Edition withKnownOn(EdtfDate day) {
    return new Edition(
        id, title, version, day, licence, description, authors, publisher, homepage, released);
  }

  private static boolean isWebAddress(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return text.startsWith("https://") || text.startsWith("http://");
  }

  /**
   * Returns this edition as something to be cited: a set of data that was published on the day of
   * its release or, where none is recorded, on the knowledge date.
   *
   * @return the source; its issue is the version
   */
  public Source asSource() {
    return Source.builder()
        .id(id)
        .type(SourceType.DATASET)
        .title(title)
        .addAllAuthors(authors)
        .publisher(publisher)
        .issue(version)
        .published(released.orElse(knownOn))
        .url(homepage)
        .licence(licence)
        .build();
  }
}
