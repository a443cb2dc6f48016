package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Lifeline;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Stage;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Explained;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What governed the relations between two parties on a day: the binding agreements that were in
 * force or applied provisionally. A text that amends another, such as a protocol, is a part of that
 * one and not told for itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param one the id of one party
 * @param other the id of the other
 * @param day the day
 * @param certain the agreements that certainly applied, in the order of the table
 * @param possible those that only possibly applied, because the dates leave it open
 */
public record LegalBasis(
    String one,
    String other,
    LocalDate day,
    ImmutableList<Entry> certain,
    ImmutableList<Entry> possible)
    implements Explained {

  private static final String RULE =
      "binding agreements that were in force or applied provisionally on the day; a text that amends"
          + " another is a part of it";

  /**
   * One agreement and how it applied.
   *
   * @param agreement the agreement
   * @param stage {@link Stage#IN_FORCE} or {@link Stage#PROVISIONALLY_APPLIED}
   * @param verdict whether it applied so, and why
   */
  public record Entry(Agreement agreement, Stage stage, Verdict verdict) implements Cited {

    /** {@return who tells of the agreement, and who gives the reasons, each citation once} */
    @Override
    public ImmutableList<Citation> citations() {
      return Provenance.citations(ImmutableList.of(agreement, verdict));
    }

    /** {@return the agreement, the stage and the reasons, on one line} */
    @Override
    public String toString() {
      return agreement.label()
          + " ("
          + agreement.id()
          + "), "
          + how()
          + ": "
          + verdict.reasonsText();
    }

    private String how() {
      String how = stage == Stage.IN_FORCE ? "in force" : "applied provisionally";
      return (verdict.truth() == Truth.UNKNOWN ? "possibly " : "") + how;
    }
  }

  static LegalBasis of(Relations relations, String one, String other, LocalDate day) {
    ImmutableList.Builder<Entry> certain = ImmutableList.builder();
    ImmutableList.Builder<Entry> possible = ImmutableList.builder();
    AgreementIndex index = relations.agreementsByParty();
    ImmutableList<PartyMatch> parties =
        ImmutableList.of(relations.match(one), relations.match(other));
    for (AgreementIndex.Entry entry : index.among(parties)) {
      Agreement agreement = entry.agreement();
      if (agreement.kind().isBinding() && !amendsAnother(agreement)) {
        add(agreement, Stage.IN_FORCE, entry.inForce(), day, certain, possible);
        Optional<Lifeline> provisional = agreement.provisionallyApplied();
        if (provisional.isPresent()) {
          add(agreement, Stage.PROVISIONALLY_APPLIED, provisional.get(), day, certain, possible);
        }
      }
    }
    return new LegalBasis(one, other, day, certain.build(), possible.build());
  }

  private static boolean amendsAnother(Agreement agreement) {
    for (Link link : agreement.links()) {
      if (link.type() == Link.Type.AMENDS) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      Agreement agreement,
      Stage stage,
      Lifeline lifeline,
      LocalDate day,
      ImmutableList.Builder<Entry> certain,
      ImmutableList.Builder<Entry> possible) {
    Truth truth = lifeline.truthOn(day);
    if (truth.isPossible()) {
      (truth.isTrue() ? certain : possible).add(new Entry(agreement, stage, lifeline.on(day)));
    }
  }

  /** {@return the agreements that certainly applied, each once, in the order of the table} */
  public ImmutableList<Agreement> agreements() {
    ImmutableSet.Builder<Agreement> agreements = ImmutableSet.builder();
    for (Entry entry : certain) {
      agreements.add(entry.agreement());
    }
    return agreements.build().asList();
  }

  /** {@return the citations of the certain and the possible agreements, each once} */
  @Override
  public ImmutableList<Citation> citations() {
    return Provenance.citations(Iterables.concat(certain, possible));
  }

  /** {@return the parties, the day, and the ids, a question mark behind what is only possible} */
  @Override
  public String answer() {
    StringBuilder text = new StringBuilder();
    text.append(one).append('-').append(other).append(' ').append(day).append(": ");
    String separator = "";
    for (Entry entry : Iterables.concat(certain, possible)) {
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

  /** {@return each agreement, followed by the milestones that decide} */
  @Override
  public ImmutableList<Cited> rows() {
    ImmutableSet.Builder<Cited> rows = ImmutableSet.builder();
    for (Entry entry : Iterables.concat(certain, possible)) {
      rows.add(entry.agreement()).addAll(entry.verdict().rows());
    }
    return rows.build().asList();
  }

  /** {@return what the milestones say, each reason headed by the agreement and its stage} */
  @Override
  public ImmutableList<Reason> reasons() {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    for (Entry entry : Iterables.concat(certain, possible)) {
      for (Reason reason : entry.verdict().reasons()) {
        String text = entry.agreement().id() + ", " + entry.how() + ": " + reason.text();
        reasons.add(Reason.of(text, reason.citations()));
      }
    }
    return certain.isEmpty() && possible.isEmpty()
        ? ImmutableList.of(Reason.of(toString(), ImmutableList.of()))
        : reasons.build();
  }

  /** {@return one line an agreement, the certain before the possible} */
  @Override
  public String toString() {
    if (certain.isEmpty() && possible.isEmpty()) {
      return "no agreement is recorded as in force between " + one + " and " + other + " on " + day;
    }
    StringBuilder text = new StringBuilder();
    append(certain, text);
    append(possible, text);
    return text.toString();
  }

  private static void append(ImmutableList<Entry> entries, StringBuilder text) {
    for (Entry entry : entries) {
      if (text.length() > 0) {
        text.append('\n');
      }
      text.append(entry);
    }
  }
}
