package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Lifeline;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Spell;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Explained;
import io.github.steppe.source.Reason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one text gave way to the one that replaces it: at once, after a gap, or with an overlap.
 *
 * <p>Where a milestone concerns one party alone, that of the parties of both texts counts. The end
 * of the one and the start of the other are read as independent of each other. The numbers are
 * exact, unless the end is one of several days with gaps some of which come before the start of the
 * same text; then they may be wider. A text without a recorded end goes on to the day that the
 * record knows about. Immutable and thread-safe.
 *
 * @param older the text that is replaced
 * @param newer the text that replaces it
 * @param days from the smallest to the largest number of days between the last day in force of the
 *     older and the first of the newer: 0 if they follow without a gap, below 0 for days on which
 *     both were in force; without bound where the newer may not enter into force, or the older may
 *     not end
 * @param reasons what is said of the end of the one and the start of the other
 */
public record Handover(Agreement older, Agreement newer, Count days, ImmutableList<Reason> reasons)
    implements Explained {

  private static final String RULE =
      "days between the last day in force of the one and the first of the other, over every"
          + " reading of the dates; what one of their parties did alone counts";

  static Handover of(Agreement older, Agreement newer, Relations relations) {
    ImmutableSet<String> parties = parties(older, newer, relations);
    Lifeline end = older.inForceBetween(parties);
    Lifeline start = newer.inForceBetween(parties);
    Count days = days(end.spell(), start.spell());
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    addReasons(older, end, last(end), reasons);
    addReasons(newer, start, first(start), reasons);
    return new Handover(older, newer, days, reasons.build());
  }

  /** Any number where the claims leave no day on which the one or the other was in force. */
  private static Count days(Optional<Spell> older, Optional<Spell> newer) {
    return older.isPresent() && newer.isPresent()
        ? older.get().gapTo(newer.get())
        : new Count(Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private static Optional<LocalDate> last(Lifeline lifeline) {
    return lifeline.spell().flatMap(spell -> spell.latestEnd().or(spell::earliestEnd));
  }

  private static Optional<LocalDate> first(Lifeline lifeline) {
    return lifeline.spell().flatMap(Spell::earliestStart);
  }

  private static void addReasons(
      Agreement agreement,
      Lifeline lifeline,
      Optional<LocalDate> day,
      ImmutableList.Builder<Reason> reasons) {
    if (day.isPresent()) {
      for (Reason reason : lifeline.on(day.get()).reasons()) {
        reasons.add(Reason.of(agreement.id() + ": " + reason.text(), reason.citations()));
      }
    }
  }

  /** The parties of the one that are, or stand for, parties of the other. */
  private static ImmutableSet<String> parties(Agreement one, Agreement other, Relations relations) {
    ImmutableSet.Builder<String> both = ImmutableSet.builder();
    for (String party : one.parties()) {
      for (String counterpart : other.parties()) {
        if (relations.match(counterpart).includes(party)
            || relations.match(party).includes(counterpart)) {
          both.add(party).add(counterpart);
        }
      }
    }
    return both.build();
  }

  /** {@return the two texts, and how the one gave way to the other} */
  @Override
  public String answer() {
    return toString();
  }

  @Override
  public String rule() {
    return RULE;
  }

  /** {@return the two texts} */
  @Override
  public ImmutableList<Agreement> rows() {
    return ImmutableList.of(older, newer);
  }

  /** {@return who gives the reasons, each citation once} */
  @Override
  public ImmutableList<Citation> citations() {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (Reason reason : reasons) {
      citations.addAll(reason.citations());
    }
    return citations.build().asList();
  }

  /** {@return whether there was a day between them on which neither was in force} */
  public Truth gap() {
    return days.moreThan(0);
  }

  /** {@return whether there was a day on which both were in force} */
  public Truth overlap() {
    return days.lessThan(0);
  }

  /** {@return whether the newer has entered into force, as far as the record tells} */
  public boolean isDone() {
    return days.max() != Long.MAX_VALUE;
  }

  /** {@return the two texts, and how the one gave way to the other, on one line} */
  @Override
  public String toString() {
    return older.label()
        + " ("
        + older.id()
        + ") to "
        + newer.label()
        + " ("
        + newer.id()
        + "): "
        + manner();
  }

  private String manner() {
    if (gap().isTrue()) {
      return "a gap of " + days + " days";
    }
    if (overlap().isTrue()) {
      return "an overlap of " + overlapping() + " days";
    }
    if (days.isExact()) {
      return "without gap or overlap";
    }
    if (!isDone()) {
      return "no certain entry into force of the newer is recorded";
    }
    String gap = gap().isPossible() ? "possibly a gap of up to " + days.max() + " days" : "";
    String or = gap().isPossible() && overlap().isPossible() ? ", " : "";
    String overlap =
        overlap().isPossible()
            ? days.min() == Long.MIN_VALUE
                ? "possibly an overlap"
                : "possibly an overlap of up to " + -days.min() + " days"
            : "";
    return gap + or + overlap;
  }

  private Count overlapping() {
    return new Count(-days.max(), days.min() == Long.MIN_VALUE ? Long.MAX_VALUE : -days.min());
  }
}
