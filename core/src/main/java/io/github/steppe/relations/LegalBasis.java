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
    implements Cited {

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
      String how = stage == Stage.IN_FORCE ? "in force" : "applied provisionally";
      String possibly = verdict.truth() == Truth.UNKNOWN ? "possibly " : "";
      return agreement.label()
          + " ("
          + agreement.id()
          + "), "
          + possibly
          + how
          + ": "
          + verdict.reasonsText();
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
