package io.github.steppe.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** Something that names its sources. */
public interface Cited {

  /** {@return who states this and where} */
  ImmutableList<Citation> citations();

  /**
   * Checks whether a source states this.
   *
   * @param source the id of a source
   * @return true if one of the citations is of that source
   */
  default boolean cites(String source) {
    requireNonNull(source, "source");
    for (Citation citation : citations()) {
      if (citation.source().equals(source)) {
        return true;
      }
    }
    return false;
  }
}
