package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Lifeline;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Verdict;
import java.time.LocalDate;

/**
 * Something that holds for a dyad on some days: a text, a program, a term of office.
 *
 * @param id what it is called in a list
 * @param rows the rows behind it
 * @param steps on which days it holds
 * @param lifelines what gives the reasons: one, or none where the rows are claims that speak for
 *     themselves
 */
record PanelLine(
    String id, ImmutableList<Cited> rows, Steps steps, ImmutableList<Lifeline> lifelines) {

  static PanelLine of(Chronicle chronicle, Lifeline lifeline, PanelFacts facts) {
    return new PanelLine(
        chronicle.id(),
        ImmutableList.of(chronicle),
        facts.steps(lifeline),
        ImmutableList.of(lifeline));
  }

  PanelLine within(Steps frame) {
    return new PanelLine(id, rows, steps.and(frame), lifelines);
  }

  /** This and another line about the same thing. */
  PanelLine or(PanelLine other) {
    return new PanelLine(
        id,
        ImmutableSet.<Cited>builder().addAll(rows).addAll(other.rows).build().asList(),
        steps.or(other.steps),
        ImmutableList.<Lifeline>builder().addAll(lifelines).addAll(other.lifelines).build());
  }

  Truth on(long day) {
    return steps.on(day);
  }

  /** Why it holds or does not hold on a day, each reason headed by the id. */
  void explain(LocalDate day, ImmutableList.Builder<Reason> reasons) {
    for (Lifeline lifeline : lifelines) {
      Verdict verdict = lifeline.on(day);
      for (Reason reason : verdict.reasons()) {
        reasons.add(Reason.of(id + ": " + reason.text(), reason.citations()));
      }
    }
    if (lifelines.isEmpty()) {
      for (Cited row : rows) {
        reasons.add(reason((Claim) row));
      }
    }
  }

  static Reason reason(Claim claim) {
    String standing = claim.standing() == Standing.DISPUTED ? ", which is disputed" : "";
    return Reason.of(
        claim.topic().subject() + ": " + claim.statement() + standing, claim.citations());
  }
}
