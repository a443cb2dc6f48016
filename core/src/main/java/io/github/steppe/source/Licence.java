package io.github.steppe.source;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Terms of reuse and the sources that they apply to. Immutable and thread-safe.
 *
 * @param terms an SPDX identifier or words, as the sources' records have them; empty if they are
 *     not recorded, which does not mean that there are none
 * @param sources the sources under these terms
 */
public record Licence(Optional<String> terms, ImmutableList<Source> sources) {

  /**
   * Checks the parts.
   *
   * @param terms an SPDX identifier or words; empty if they are not recorded
   * @param sources the sources under these terms
   * @throws IllegalArgumentException if there is no source
   */
  public Licence {
    requireNonNull(terms, "terms");
    if (requireNonNull(sources, "sources").isEmpty()) {
      throw new IllegalArgumentException("sources is empty: terms apply to something");
    }
  }

  /**
   * Groups sources by their terms of reuse.
   *
   * @param sources the sources
   * @return the licences, ordered by their terms; the sources whose terms are not recorded last
   */
  public static ImmutableList<Licence> of(Iterable<Source> sources) {
    Map<String, List<Source>> byTerms = new TreeMap<>();
    List<Source> unrecorded = new ArrayList<>();
    for (Source source : requireNonNull(sources, "sources")) {
      if (source.licence().isPresent()) {
        byTerms.computeIfAbsent(source.licence().get(), terms -> new ArrayList<>()).add(source);
      } else {
        unrecorded.add(source);
      }
    }
    ImmutableList.Builder<Licence> licences = ImmutableList.builder();
    byTerms.forEach(
        (terms, under) ->
            licences.add(new Licence(Optional.of(terms), ImmutableList.copyOf(under))));
    if (!unrecorded.isEmpty()) {
      licences.add(new Licence(Optional.empty(), ImmutableList.copyOf(unrecorded)));
    }
    return licences.build();
  }

  /** {@return the terms, or that they are not recorded, and the ids of the sources} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(terms.orElse("terms not recorded"));
    String joint = ": ";
    for (Source source : sources) {
      text.append(joint).append(source.id());
      joint = ", ";
    }
    return text.toString();
  }
}
