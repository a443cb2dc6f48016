package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Stage;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Explained;
import io.github.steppe.source.Reason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which text of a succession governed on a day, and why not the others.
 *
 * <p>A text governs while it is in force and none that replaces it is; one of which nobody says
 * that it entered into force takes no place yet. Beside it an interim text can govern its part, and
 * the text that is to come next can be applied provisionally. Immutable and thread-safe.
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
    implements Explained {

  private static final String RULE =
      "of the texts of a general kind between the two, and those that replace them, are replaced by"
          + " them or are interim for them: in force, while none that replaces it is; or applied"
          + " provisionally";

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

  /** {@return the day and the ids, a question mark behind what is only possible} */
  @Override
  public String answer() {
    StringBuilder text = new StringBuilder().append(day).append(": ");
    String separator = "";
    for (LegalBasis.Entry entry : Iterables.concat(certain, possible)) {
      text.append(separator).append(entry.agreement().id());
      text.append(entry.verdict().truth().isTrue() ? "" : "?");
      separator = ", ";
    }
    return separator.isEmpty() ? text.append("none").toString() : text.toString();
  }

  @Override
  public String rule() {
    return RULE;
  }

  /** {@return each text, followed by the milestones that decide} */
  @Override
  public ImmutableList<Cited> rows() {
    ImmutableSet.Builder<Cited> rows = ImmutableSet.builder();
    for (LegalBasis.Entry entry : Iterables.concat(certain, possible, others)) {
      rows.add(entry.agreement()).addAll(entry.verdict().rows());
    }
    return rows.build().asList();
  }

  /** {@return what the milestones say, each reason headed by the text; those of the others last} */
  @Override
  public ImmutableList<Reason> reasons() {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    for (LegalBasis.Entry entry : Iterables.concat(certain, possible, others)) {
      for (Reason reason : entry.verdict().reasons()) {
        reasons.add(Reason.of(entry.agreement().id() + ": " + reason.text(), reason.citations()));
      }
    }
    return reasons.build();
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
