package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Source;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Facts as one source states them: its claims, all accepted. */
final class SourceView extends View {

  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

  private final Source source;

  SourceView(Source source) {
    this.source = source;
  }

  @Override
  boolean shows(String id) {
    return source.id().equals(id);
  }

  /**
   * A source knows nothing of the time after its publication: after the last day on which that may
   * have been, where it is only known to lie between two.
   */
  @Override
  Optional<EdtfDate> horizon() {
    if (source.published().isEmpty() || source.published().get() instanceof EdtfDate) {
      return source.published().map(EdtfDate.class::cast);
    }
    long last = source.published().get().latestEpochDay();
    return Math.abs(last) <= LAST_DAY
        ? Optional.of(EdtfDate.of(LocalDate.ofEpochDay(last)))
        : Optional.empty();
  }

  /** The claims that cite the source, each citing only it; equal ones are told once. */
  @Override
  @SuppressWarnings("unchecked") // a claim's copies are of its own type
  <C extends Claim> ImmutableList<C> stated(List<C> claims) {
    Set<C> stated = new LinkedHashSet<>();
    for (C claim : claims) {
      if (shows(claim)) {
        stated.add((C) claim.withStanding(Standing.ACCEPTED).withCitations(narrowed(claim)));
      }
    }
    return ImmutableList.copyOf(stated);
  }
}
