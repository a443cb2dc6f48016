package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Stage;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which text of a succession governed on a day, and why not the others.
 *
 * <p>A text governs while it is in force and none that replaces it is. Beside it an interim text
 * can govern its part, and the text that is to come next can be applied provisionally. Immutable
 * and thread-safe.
 *
 * @param day the day
 * @param certain the texts that certainly governed, in the order of the succession
 * @param possible those that only possibly did, because the dates leave it open
 * @param others those that did not
 */
public record Governing(
    LocalDate day,
    ImmutableList<LegalBasis.Entry> certain,
    ImmutableList<LegalBasis.Entry> possible,
    ImmutableList<LegalBasis.Entry> others)
    implements Cited {

  /**
   * {@return the text that certainly governed relations in general: in force, and neither interim
   * nor only applied provisionally; empty if there was none, or if the dates leave open whether}
   */
  public Optional<Agreement> text() {
    Optional<Agreement> text = Optional.empty();
    for (LegalBasis.Entry entry : certain) {
      if (entry.stage() == Stage.IN_FORCE
          && entry.agreement().kind() != AgreementKind.INTERIM_TRADE) {
        text = Optional.of(entry.agreement());
      }
    }
    return text;
  }

  /** {@return the citations of all of them, each once} */
  @Override
  public ImmutableList<Citation> citations() {
    return Provenance.citations(Iterables.concat(certain, possible, others));
  }

  /** {@return a line a text: those that certainly governed, those that possibly did, the others} */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (LegalBasis.Entry entry : Iterables.concat(certain, possible)) {
      text.append(entry).append('\n');
    }
    if (text.length() == 0) {
      text.append("no text of the succession governed on ").append(day).append('\n');
    }
    for (LegalBasis.Entry entry : others) {
      text.append("not ").append(entry.agreement().label());
      text.append(" (").append(entry.agreement().id()).append("): ");
      text.append(entry.verdict().reasonsText()).append('\n');
    }
    return text.substring(0, text.length() - 1);
  }
}
