package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.Truth;
import io.github.steppe.program.Funding;
import io.github.steppe.program.Phase;
import io.github.steppe.program.Program;
import io.github.steppe.relations.PanelFinding.Grounds;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Standing;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What is claimed about the money of the programs of a dyad for a time that touches a year.
 *
 * <p>Amounts of different scope are never added up, and none is split by year.
 */
final class PanelFunding {

  private PanelFunding() {}

  /** How many claims there are. */
  static PanelColumn.Measure claims() {
    return (dyad, year) -> {
      ImmutableList<Funding> fundings = fundings(dyad, year);
      ImmutableList.Builder<Truth> truths = ImmutableList.builder();
      for (Funding funding : fundings) {
        Truth truth = touches(funding, dyad, year);
        truths.add(funding.standing() == Standing.DISPUTED ? truth.and(Truth.UNKNOWN) : truth);
      }
      return fundings.isEmpty()
          ? PanelFinding.absent(
              Absence.NOT_REPORTED, "no amount is recorded for a time that touches the year")
          : PanelFinding.of(Count.ofTrue(truths.build()), () -> grounds(fundings));
    };
  }

  /** The largest accepted amount that is for the dyad alone, or what is said with it. */
  static PanelColumn.Measure committed(BiFunction<Funding, Dyad, Object> attribute) {
    return (dyad, year) -> {
      ImmutableList<Funding> fundings = fundings(dyad, year);
      Optional<Funding> largest = Optional.empty();
      for (Funding funding : fundings) {
        boolean counts =
            funding.standing() == Standing.ACCEPTED
                && touches(funding, dyad, year).isTrue()
                && isForDyad(funding, dyad);
        if (counts && (largest.isEmpty() || isLarger(funding, largest.get()))) {
          largest = Optional.of(funding);
        }
      }
      if (largest.isEmpty()) {
        return PanelFinding.absent(
            Absence.NOT_REPORTED,
            "amounts for a time that touches the year: "
                + fundings.size()
                + "; accepted, and for the two alone: none");
      }
      ImmutableList<Funding> found = ImmutableList.of(largest.get());
      Object value = attribute.apply(largest.get(), dyad);
      return PanelFinding.of(value, () -> grounds(found));
    };
  }

  static Object amount(Funding funding, Dyad dyad) {
    return PanelTrade.plain(funding.amount().getAmount());
  }

  static Object currency(Funding funding, Dyad dyad) {
    return funding.amount().getCurrencyUnit().getCode();
  }

  static Object period(Funding funding, Dyad dyad) {
    return time(funding, dyad).orElseThrow().toString();
  }

  static Object program(Funding funding, Dyad dyad) {
    return funding.program();
  }

  private static boolean isLarger(Funding one, Funding other) {
    return one.amount().getAmount().compareTo(other.amount().getAmount()) > 0;
  }

  private static ImmutableList<Funding> fundings(Dyad dyad, PanelYear year) {
    ImmutableList.Builder<Funding> fundings = ImmutableList.builder();
    for (Funding funding : dyad.fundings()) {
      if (touches(funding, dyad, year).isPossible()) {
        fundings.add(funding);
      }
    }
    return fundings.build();
  }

  /** The claims that count about money of the programs between two parties. */
  static ImmutableList<Funding> of(Dyad dyad) {
    Set<String> programs = new HashSet<>();
    for (PanelLine line : dyad.lines(PanelColumns.PROGRAMS)) {
      programs.add(line.id());
    }
    ImmutableList.Builder<Funding> fundings = ImmutableList.builder();
    for (Funding funding : dyad.relations().facts().fundings()) {
      if (programs.contains(funding.program()) && funding.standing().counts()) {
        fundings.add(funding);
      }
    }
    return fundings.build();
  }

  /** The time that the amount is for: its own or that of its phase. */
  private static Optional<Edtf> time(Funding funding, Dyad dyad) {
    if (funding.period().isPresent() || funding.phase().isEmpty()) {
      return funding.period();
    }
    for (Phase phase : dyad.relations().facts().phases()) {
      if (phase.id().equals(funding.phase().get())) {
        return phase.period();
      }
    }
    return Optional.empty();
  }

  /**
   * Whether the time that the amount is for has a day in the year; unknown if none is given, but
   * not where the program certainly did not run.
   */
  private static Truth touches(Funding funding, Dyad dyad, PanelYear year) {
    Optional<Edtf> time = time(funding, dyad);
    if (time.isEmpty()) {
      Truth runs = Truth.FALSE;
      for (PanelLine line : dyad.lines(PanelColumns.PROGRAMS)) {
        if (line.id().equals(funding.program())) {
          runs = runs.or(line.steps().ever(year.first(), year.last()));
        }
      }
      return runs.and(Truth.UNKNOWN);
    }
    Edtf period = time.get();
    if (period instanceof EdtfInterval interval) {
      LocalDate first = LocalDate.ofEpochDay(year.first());
      LocalDate known = dyad.relations().knownOn().orElse(LocalDate.MAX);
      return interval.spell().days(first, year.lastDay(), known).moreThan(0);
    }
    if (period.latestEpochDay() < year.first() || period.earliestEpochDay() > year.last()) {
      return Truth.FALSE;
    }
    boolean inside =
        period.earliestEpochDay() >= year.first() && period.latestEpochDay() <= year.last();
    return inside ? Truth.TRUE : Truth.UNKNOWN;
  }

  /**
   * Whether one of the two pays, and the program is for the two alone or the scope begins with the
   * id of who gets it.
   */
  private static boolean isForDyad(Funding funding, Dyad dyad) {
    Program program = dyad.relations().program(funding.program());
    PartyMatch one = dyad.match(dyad.one());
    PartyMatch other = dyad.match(dyad.other());
    if (program.funder().isPresent()) {
      if (!pays(program.funder().get(), dyad)) {
        return false;
      }
      if (isNamed(one, funding, program) || isNamed(other, funding, program)) {
        return true;
      }
    }
    for (String country : program.countries()) {
      if (!one.includes(country) && !other.includes(country)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is one of the two, or the body that one of them is taken as a member of. */
  private static boolean pays(String funder, Dyad dyad) {
    return dyad.match(dyad.one()).includes(funder)
        || dyad.match(dyad.other()).includes(funder)
        || (dyad.body().isPresent() && pays(funder, dyad.body().get()));
  }

  private static boolean isNamed(PartyMatch party, Funding funding, Program program) {
    boolean pays = program.funder().isPresent() && party.includes(program.funder().get());
    return !pays && startsWithWord(funding.scope(), party.id());
  }

  private static boolean startsWithWord(String text, String word) {
    return text.startsWith(word)
        && (text.length() == word.length()
            || !Character.isLetterOrDigit(text.charAt(word.length())));
  }

  private static Grounds grounds(ImmutableList<Funding> fundings) {
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    for (Funding funding : fundings) {
      reasons.add(PanelLine.reason(funding));
    }
    return new Grounds(ImmutableList.<Cited>copyOf(fundings), reasons.build());
  }
}
