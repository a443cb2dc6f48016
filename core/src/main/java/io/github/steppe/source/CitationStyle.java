package io.github.steppe.source;

import static java.util.Objects.requireNonNull;

/**
 * A form in which sources are cited. Each holds what the {@linkplain Source sources} say and no
 * more: a date that is only partly known stays so, and a name that cannot be told apart into family
 * and given name stays whole.
 *
 * <p>Entries have the ids of the sources as keys and come in the order in which they are given.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum CitationStyle {
  /**
   * BibTeX, in UTF-8. Only entry types and fields that classic BibTeX knows are needed to typeset
   * it; {@code date}, {@code url} and {@code urldate} are there for biblatex. A date other than a
   * year, a month or a day is told in words as the {@code year} and in EDTF as the {@code date}. A
   * remark on a source is its {@code annote}, which the usual styles do not print.
   */
  BIBTEX,
  /** CSL-JSON, version 1.0.2: the input of citation processors and of reference managers. */
  CSL_JSON,
  /**
   * RIS, with CR LF at the end of each line as its specification wants. A line break within a value
   * becomes a space, since RIS cannot hold one. Nor has it a mark for the name of an institution:
   * one with a comma is taken for a person by those who read it.
   */
  RIS,
  /** Plain English text to read, one source a line. */
  TEXT;

  /**
   * Writes a bibliography.
   *
   * @param sources the sources
   * @return one entry a source, in the given order; in the style of an empty bibliography if there
   *     is none
   */
  public String format(Iterable<Source> sources) {
    requireNonNull(sources, "sources");
    // Here and not as fields of the constants, so that only the style that is used is loaded.
    return switch (this) {
      case BIBTEX -> BibTex.format(sources);
      case CSL_JSON -> CslJson.format(sources);
      case RIS -> Ris.format(sources);
      case TEXT -> PlainReferences.format(sources);
    };
  }
}
