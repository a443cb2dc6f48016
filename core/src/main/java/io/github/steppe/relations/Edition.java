package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Identified;
import io.github.steppe.source.Identifier;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;

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
 */
public record Edition(String id, String title, String version, EdtfDate knownOn, String licence)
    implements Identified {

  /**
   * Checks the parts.
   *
   * @param id the name of the dataset in kebab case
   * @param title the title of the dataset
   * @param version the version of this edition
   * @param knownOn the knowledge date: the last day that the edition knows about
   * @param licence the terms of reuse, as an SPDX identifier
   * @throws IllegalArgumentException if a part is blank
   */
  public Edition {
    Identifier.require("id", id);
    Identifier.requireText("title", title);
    Identifier.requireText("version", version);
    requireNonNull(knownOn, "knownOn");
    Identifier.requireText("licence", licence);
  }

  /**
   * Returns this edition as something to be cited: a set of data that was published, as far as is
   * recorded, on the knowledge date.
   *
   * @return the source; its issue is the version
   */
  public Source asSource() {
    return Source.builder()
        .id(id)
        .type(SourceType.DATASET)
        .title(title)
        .issue(version)
        .published(knownOn)
        .licence(licence)
        .build();
  }
}
