package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.source.Citation;
import io.github.steppe.source.CitationStyle;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Licence;
import io.github.steppe.source.Source;
import java.util.Set;
import java.util.TreeSet;

/** Finds what is behind rows, and cites it. */
final class Provenance {

  private Provenance() {}

  /** The sources that rows or their milestones cite, ordered by id. */
  static ImmutableList<Source> sources(Relations relations, Iterable<? extends Cited> rows) {
    Set<String> ids = new TreeSet<>();
    for (Cited row : rows) {
      addSources(row, ids);
      if (row instanceof Chronicle chronicle) {
        for (Milestone milestone : chronicle.milestones()) {
          addSources(milestone, ids);
        }
      }
    }
    ImmutableList.Builder<Source> sources = ImmutableList.builder();
    for (String id : ids) {
      sources.add(relations.source(id));
    }
    return sources.build();
  }

  private static void addSources(Cited row, Set<String> ids) {
    for (Citation citation : row.citations()) {
      ids.add(citation.source());
    }
  }

  /** The citations of rows, each once. */
  static ImmutableList<Citation> citations(Iterable<? extends Cited> rows) {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (Cited row : rows) {
      citations.addAll(row.citations());
    }
    return citations.build().asList();
  }

  static String cite(Relations relations, ImmutableList<Source> sources, CitationStyle style) {
    return style.format(withEdition(relations, sources));
  }

  static ImmutableList<Licence> licences(Relations relations, ImmutableList<Source> sources) {
    return Licence.of(withEdition(relations, sources));
  }

  private static Iterable<Source> withEdition(Relations relations, ImmutableList<Source> sources) {
    return relations.facts().edition().isPresent()
        ? Iterables.concat(sources, ImmutableList.of(relations.facts().edition().get().asSource()))
        : sources;
  }
}
