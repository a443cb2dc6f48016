package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Truth;
import io.github.steppe.program.Program;
import io.github.steppe.program.ProgramKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Programs, narrowed step by step.
 *
 * <p>A question about a day is answered for the countries that the selection is narrowed to: a
 * program that was suspended in one country is not active there. Immutable and thread-safe.
 */
public final class Programs extends Selection<Program, Programs> {

  private final ImmutableList<Program> rows;
  private final ImmutableSet<String> countries;
  private final ImmutableList<OnDay> days;

  Programs(
      Relations relations,
      ImmutableList<Program> rows,
      ImmutableSet<String> countries,
      ImmutableList<OnDay> days) {
    super(relations);
    this.rows = rows;
    this.countries = countries;
    this.days = days;
  }

  @Override
  public ImmutableList<Program> list() {
    if (days.isEmpty()) {
      return rows;
    }
    return filter(
        rows,
        program -> {
          for (OnDay onDay : days) {
            Truth truth = program.activeIn(countries).truthOn(onDay.day());
            if (!onDay.accepts(truth)) {
              return false;
            }
          }
          return true;
        });
  }

  @Override
  public Programs where(Predicate<? super Program> condition) {
    return new Programs(relations(), filter(rows, condition), countries, days);
  }

  /**
   * Narrows to programs that a country takes part in or benefits from.
   *
   * @param country the id of a party or group; a group stands for any of its members
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public Programs in(String country) {
    PartyMatch match = relations().match(country);
    ImmutableSet<String> all =
        match.group()
            ? countries
            : ImmutableSet.<String>builder().addAll(countries).add(country).build();
    return new Programs(
        relations(), filter(rows, program -> match.includesAny(program.countries())), all, days);
  }

  /**
   * Narrows to programs that a party pays for.
   *
   * @param party the id of a party or group
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public Programs fundedBy(String party) {
    PartyMatch match = relations().match(party);
    return where(program -> program.funder().isPresent() && match.includes(program.funder().get()));
  }

  /**
   * Narrows to one kind.
   *
   * @param kind the kind
   * @return the narrower selection
   */
  public Programs kind(ProgramKind kind) {
    requireNonNull(kind, "kind");
    return where(program -> program.kind() == kind);
  }

  /**
   * Narrows to one framework of relations.
   *
   * @param framework the framework
   * @return the narrower selection
   */
  public Programs framework(Framework framework) {
    requireNonNull(framework, "framework");
    return where(program -> program.frameworks().contains(framework));
  }

  /**
   * Narrows to one policy area.
   *
   * @param area the code of the area, for example {@code energy}
   * @return the narrower selection
   */
  public Programs area(String area) {
    PolicyArea wanted = PolicyArea.of(area);
    return where(program -> program.areas().contains(wanted));
  }

  /**
   * Narrows to those that were certainly active on a day.
   *
   * @param day the day
   * @return the narrower selection
   */
  public Programs activeOn(LocalDate day) {
    return on(new OnDay(day, true));
  }

  /**
   * Narrows to those that were certainly or possibly active on a day.
   *
   * @param day the day
   * @return the narrower selection
   */
  public Programs possiblyActiveOn(LocalDate day) {
    return on(new OnDay(day, false));
  }

  /**
   * Counts those that ran on a day.
   *
   * @param day the day
   * @return from the number of those that certainly ran to the number of those that certainly or
   *     possibly did, each taken for itself
   */
  public Count countActiveOn(LocalDate day) {
    requireNonNull(day, "day");
    List<Truth> truths = new ArrayList<>();
    for (Program program : list()) {
      truths.add(program.activeIn(countries).truthOn(day));
    }
    return Count.ofTrue(truths);
  }

  private Programs on(OnDay onDay) {
    return new Programs(
        relations(),
        rows,
        countries,
        ImmutableList.<OnDay>builderWithExpectedSize(days.size() + 1)
            .addAll(days)
            .add(onDay)
            .build());
  }
}
