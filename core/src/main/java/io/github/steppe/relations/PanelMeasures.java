package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Truth;
import io.github.steppe.party.Members;
import io.github.steppe.party.Membership;
import io.github.steppe.party.Party;
import io.github.steppe.relations.PanelFinding.Grounds;
import io.github.steppe.source.Reason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** How the cells about spells are found: who the two are, and what held between them. */
final class PanelMeasures {

  private PanelMeasures() {}

  static PanelColumn.Measure key(Function<Dyad, String> text) {
    return (dyad, year) -> PanelFinding.of(text.apply(dyad), () -> Grounds.of("names the row"));
  }

  static PanelColumn.Measure name(Function<Dyad, String> party) {
    return (dyad, year) ->
        PanelFinding.of(
            ((Party) dyad.relations().find(party.apply(dyad)).orElseThrow()).name(),
            () -> Grounds.of("names the row"));
  }

  static PanelColumn.Measure year() {
    return (dyad, year) ->
        PanelFinding.of(BigDecimal.valueOf(year.year()), () -> Grounds.of("names the row"));
  }

  /** The days on which the two are two. */
  static PanelColumn.Measure frame() {
    return (dyad, year) ->
        PanelFinding.of(
            dyad.frame().days(year.first(), year.last()), () -> frameGrounds(dyad, year));
  }

  private static Grounds frameGrounds(Dyad dyad, PanelYear year) {
    ImmutableList<PanelLine> lines = dyad.frameLines();
    Grounds grounds =
        lines.isEmpty()
            ? Grounds.of("no row says since when the two exist; they are taken to exist")
            : Grounds.of(lines, year);
    Optional<LocalDate> known = dyad.relations().knownOn();
    return known.isPresent() && known.get().isBefore(year.lastDay())
        ? grounds.and(Grounds.of("what is recorded ends on " + known.get()))
        : grounds;
  }

  static PanelColumn.Measure existence(Function<Dyad, String> party) {
    return (dyad, year) ->
        daysOf(dyad.facts().existence(party.apply(dyad)), year, "no independence is recorded");
  }

  static PanelColumn.Measure membership() {
    return (dyad, year) ->
        dyad.body().isEmpty()
            ? PanelFinding.absent(
                Absence.NOT_APPLICABLE, "neither party is taken as a member of a body")
            : daysOf(dyad.memberships(), year, "");
  }

  private static PanelFinding daysOf(
      ImmutableList<PanelLine> lines, PanelYear year, String ifNone) {
    Optional<Steps> days = PanelFacts.any(lines);
    return days.isEmpty()
        ? PanelFinding.absent(Absence.NOT_REPORTED, ifNone)
        : PanelFinding.of(
            days.get().days(year.first(), year.last()), () -> Grounds.of(lines, year));
  }

  /** How many members a body had on the last day of the year. */
  static PanelColumn.Measure members(Function<Dyad, String> party) {
    return (dyad, year) -> {
      String body = party.apply(dyad);
      if (!dyad.relations().containsOrganization(body)) {
        return PanelFinding.absent(Absence.NOT_APPLICABLE, body + " is not a body");
      }
      Members members = dyad.relations().members(body).on(year.lastDay());
      return members.possible().isEmpty()
          ? PanelFinding.absent(Absence.NOT_REPORTED, "no member is recorded for the day")
          : PanelFinding.of(
              new Count(members.certain().size(), members.possible().size()),
              () -> memberGrounds(dyad.relations(), body, year));
    };
  }

  private static Grounds memberGrounds(Relations relations, String body, PanelYear year) {
    ImmutableList<Membership> memberships =
        relations
            .members(body)
            .memberships()
            .where(
                row ->
                    row.role().isMember()
                        && relations.held(row, row.spell(), year.lastDay()).isPossible())
            .list();
    ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
    for (Membership membership : memberships) {
      reasons.add(PanelLine.reason(membership));
    }
    return new Grounds(ImmutableList.copyOf(memberships), reasons.build());
  }

  /** Whether something of a theme holds on the last day of the year. */
  static PanelColumn.Measure status(Dyad.Theme theme) {
    return atYearEnd(theme, (lines, year) -> Truth.any(truths(lines, year, AT_YEAR_END)));
  }

  /** How many things of a theme hold on the last day of the year. */
  static PanelColumn.Measure numberAtYearEnd(Dyad.Theme theme) {
    return atYearEnd(theme, (lines, year) -> Count.ofTrue(truths(lines, year, AT_YEAR_END)));
  }

  /** Which things of a theme hold on the last day of the year. */
  static PanelColumn.Measure listAtYearEnd(Dyad.Theme theme) {
    return atYearEnd(theme, (lines, year) -> list(lines, truths(lines, year, AT_YEAR_END)));
  }

  /** What some lines say of a year. */
  private interface Answer {
    Object of(ImmutableList<PanelLine> lines, PanelYear year);
  }

  /** Whether a line may hold at the time that is asked about. */
  private interface Held {
    Truth when(PanelLine line, PanelYear year);
  }

  private static final Held AT_YEAR_END = (line, year) -> line.on(year.last());

  private static final Held IN_YEAR = (line, year) -> line.steps().ever(year.first(), year.last());

  private static PanelColumn.Measure atYearEnd(Dyad.Theme theme, Answer answer) {
    return (dyad, year) ->
        dyad.frame().on(year.last()) == Truth.FALSE
            ? PanelFinding.absent(Absence.NOT_APPLICABLE, () -> frameGrounds(dyad, year))
            : answer(dyad, year, theme, answer, AT_YEAR_END);
  }

  private static PanelColumn.Measure inYear(Dyad.Theme theme, Answer answer) {
    return (dyad, year) -> answer(dyad, year, theme, answer, IN_YEAR);
  }

  /** On how many days of the year something of a theme holds. */
  static PanelColumn.Measure days(Dyad.Theme theme) {
    return inYear(
        theme,
        (lines, year) -> PanelFacts.any(lines).orElseThrow().days(year.first(), year.last()));
  }

  /** How many things of a theme hold on some day of the year. */
  static PanelColumn.Measure numberInYear(Dyad.Theme theme) {
    return inYear(theme, (lines, year) -> Count.ofTrue(truths(lines, year, IN_YEAR)));
  }

  /** Which things of a theme hold on some day of the year. */
  static PanelColumn.Measure listInYear(Dyad.Theme theme) {
    return inYear(theme, (lines, year) -> list(lines, truths(lines, year, IN_YEAR)));
  }

  private static PanelFinding answer(
      Dyad dyad, PanelYear year, Dyad.Theme theme, Answer answer, Held held) {
    ImmutableList<PanelLine> lines = dyad.lines(theme);
    return lines.isEmpty()
        ? PanelFinding.absent(
            Absence.NOT_REPORTED, "no row is about such a thing between the two, in any year")
        : PanelFinding.of(answer.of(lines, year), () -> grounds(dyad, year, lines, held));
  }

  /**
   * What may hold or, if nothing may, all that does not; and where not every day of the year counts
   * for certain, why.
   */
  private static Grounds grounds(
      Dyad dyad, PanelYear year, ImmutableList<PanelLine> lines, Held held) {
    ImmutableList.Builder<PanelLine> holding = ImmutableList.builder();
    for (PanelLine line : lines) {
      if (held.when(line, year).isPossible()) {
        holding.add(line);
      }
    }
    ImmutableList<PanelLine> found = holding.build();
    Grounds grounds = Grounds.of(found.isEmpty() ? lines : found, year);
    boolean everyDay =
        dyad.frame().days(year.first(), year.last()).min() == year.last() - year.first() + 1;
    return everyDay ? grounds : grounds.and(frameGrounds(dyad, year));
  }

  private static ImmutableList<Truth> truths(
      ImmutableList<PanelLine> lines, PanelYear year, Held held) {
    ImmutableList.Builder<Truth> truths = ImmutableList.builder();
    for (PanelLine line : lines) {
      truths.add(held.when(line, year));
    }
    return truths.build();
  }

  private static PanelList list(ImmutableList<PanelLine> lines, ImmutableList<Truth> truths) {
    ImmutableList.Builder<String> certain = ImmutableList.builder();
    ImmutableList.Builder<String> possible = ImmutableList.builder();
    for (int i = 0; i < lines.size(); i++) {
      if (truths.get(i).isTrue()) {
        certain.add(lines.get(i).id());
      }
      if (truths.get(i).isPossible()) {
        possible.add(lines.get(i).id());
      }
    }
    return new PanelList(certain.build(), possible.build());
  }
}
