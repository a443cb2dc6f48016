package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.party.Group;
import io.github.steppe.party.Membership;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Two parties and a year a row: what held between them, sound for every reading of the dates.
 *
 * <p>First the frame: a row for each year on some day of which both may have existed and, in a
 * panel of members, the first may have been a member. Then the columns, each of which says by what
 * rule it is found ({@link #codebook()}); each cell says on which rows it rests ({@link
 * PanelCell#explain()}), and where there is no value, why ({@link Absence}). All of it is as far as
 * the tables record; days after the knowledge date are unknown.
 *
 * <pre>{@code
 * DyadYearPanel.of(relations, "EU", "CENTRAL_ASIA", 1991, 2025).writeCsv(out);      // the EU as one
 * DyadYearPanel.ofMembers(relations, "EU", "CENTRAL_ASIA", 1991, 2025);             // its members
 * DyadYearPanel.of(relations, "CENTRAL_ASIA", "CENTRAL_ASIA", 1991, 2025).directed();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class DyadYearPanel implements Iterable<PanelRow> {

  private final Relations relations;
  private final Sides sides;
  private final boolean directed;
  private final Optional<String> composition;
  private final ImmutableList<PanelRow> rows;

  /** Who faces whom, in which years. */
  private record Sides(String one, String other, boolean members, int from, int to) {}

  private DyadYearPanel(
      Relations relations, Sides sides, boolean directed, Optional<String> composition) {
    this.relations = relations;
    this.sides = sides;
    this.directed = directed;
    this.composition = composition;
    this.rows = findRows();
  }

  /**
   * Obtains a panel of the parties of one side with those of another, without direction: each pair
   * once, and acts of either toward the other count.
   *
   * @param relations where the facts are
   * @param one the id of a party; a body is one party, a group stands for each of its members
   * @param other the id of another, or of the same group
   * @param from the first year, inclusive
   * @param to the last year, inclusive
   * @return the panel, ordered by pair and year
   * @throws NotFoundException if there is no such party
   * @throws IllegalArgumentException if the last year is before the first, a year is not from 1 to
   *     9999, or there are no two parties
   */
  public static DyadYearPanel of(Relations relations, String one, String other, int from, int to) {
    return of(relations, one, other, false, from, to);
  }

  /**
   * Obtains a panel of the members of a body with the parties of another side. A member has a row
   * for each year on some day of which it may have been one; what the body has with the other party
   * counts on the days of its membership, beside what it has on its own.
   *
   * @param relations where the facts are
   * @param body the id of an organization
   * @param other the id of a party or group
   * @param from the first year, inclusive
   * @param to the last year, inclusive
   * @return the panel, ordered by pair and year
   * @throws NotFoundException if there is no such organization or party
   * @throws IllegalArgumentException as {@link #of(Relations, String, String, int, int)} does
   */
  public static DyadYearPanel ofMembers(
      Relations relations, String body, String other, int from, int to) {
    requireNonNull(relations, "relations").organization(body);
    return of(relations, body, other, true, from, to);
  }

  private static DyadYearPanel of(
      Relations relations, String one, String other, boolean members, int from, int to) {
    requireNonNull(relations, "relations").requireParty(one);
    relations.requireParty(other);
    if (from < 1 || to > 9999 || to < from) {
      throw new IllegalArgumentException(
          "years " + from + " to " + to + " are not in order, or not from 1 to 9999");
    }
    Sides sides = new Sides(one, other, members, from, to);
    return new DyadYearPanel(relations, sides, false, Optional.empty());
  }

  /**
   * Returns the panel with both directions of each pair: in a row, the first party acts toward the
   * second, reports, pays.
   *
   * @return the directed panel
   */
  public DyadYearPanel directed() {
    return new DyadYearPanel(relations, sides, true, composition);
  }

  /**
   * Returns the panel with the trade of one composition in all years.
   *
   * @param group the id of the composition, for example {@code EU27_2020}
   * @return the panel
   * @throws NotFoundException if there is no such group
   */
  public DyadYearPanel composition(String group) {
    relations.group(group);
    return new DyadYearPanel(relations, sides, directed, Optional.of(group));
  }

  private ImmutableList<PanelRow> findRows() {
    PanelFacts facts = new PanelFacts(relations, sides.from(), sides.to(), directed, composition);
    List<PanelYear> years = new ArrayList<>();
    for (int year = sides.from(); year <= sides.to(); year++) {
      years.add(PanelYear.of(year));
    }
    ImmutableList.Builder<PanelRow> found = ImmutableList.builder();
    for (Dyad dyad : dyads(facts)) {
      for (PanelYear year : years) {
        if (dyad.frame().ever(year.first(), year.last()).isPossible()) {
          found.add(new PanelRow(this, dyad, year));
        }
      }
    }
    return found.build();
  }

  private ImmutableList<Dyad> dyads(PanelFacts facts) {
    Map<Set<String>, Dyad> pairs = new LinkedHashMap<>();
    for (String one : parties(sides.one())) {
      for (String other : parties(sides.other())) {
        if (!one.equals(other)) {
          pairs.putIfAbsent(ImmutableSet.of(one, other), Dyad.of(facts, one, other));
        }
      }
    }
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException(
          "between '" + sides.one() + "' and '" + sides.other() + "' there are no two parties");
    }
    ImmutableList.Builder<Dyad> dyads = ImmutableList.builder();
    for (Dyad pair : pairs.values()) {
      for (Dyad dyad : sides.members() ? ofMembers(pair) : ImmutableList.of(pair)) {
        dyads.add(dyad);
        if (directed) {
          dyads.add(dyad.reversed());
        }
      }
    }
    return dyads.build();
  }

  private ImmutableSet<String> parties(String side) {
    return parties(relations, side);
  }

  /** The members of a group, or else the party itself. */
  static ImmutableSet<String> parties(Relations relations, String side) {
    Optional<Group> group = relations.findGroup(side);
    return group.isPresent() ? group.get().members() : ImmutableSet.of(side);
  }

  private ImmutableList<Dyad> ofMembers(Dyad body) {
    Set<String> members = new LinkedHashSet<>();
    for (Membership membership : relations.facts().memberships()) {
      if (relations.match(body.one()).includes(membership.body())
          && membership.role().isMember()
          && membership.standing().counts()) {
        members.add(membership.member());
      }
    }
    members.remove(body.other());
    ImmutableList.Builder<Dyad> dyads = ImmutableList.builder();
    for (String member : members) {
      dyads.add(body.ofMember(member));
    }
    return dyads.build();
  }

  /** {@return the columns, in the order of the table: the codebook as data} */
  public ImmutableList<PanelColumn> columns() {
    return PanelColumns.ALL;
  }

  /**
   * Returns a column.
   *
   * @param name its name
   * @return the column
   * @throws NotFoundException if there is no such column; it names near misses
   */
  public PanelColumn column(String name) {
    return column(name, columns());
  }

  static PanelColumn column(String name, ImmutableList<PanelColumn> columns) {
    requireNonNull(name, "name");
    List<String> names = new ArrayList<>();
    for (PanelColumn column : columns) {
      if (column.name().equals(name)) {
        return column;
      }
      names.add(column.name());
    }
    throw new NotFoundException("column", name, NearMisses.of(name, names), "");
  }

  /** {@return the rows, ordered by pair and year} */
  public ImmutableList<PanelRow> rows() {
    return rows;
  }

  /**
   * Finds a row.
   *
   * @param one the id of the first party
   * @param other the id of the second
   * @param year the year
   * @return the row; empty if the two are no dyad of the panel in that year
   */
  public Optional<PanelRow> row(String one, String other, int year) {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    for (PanelRow row : rows) {
      if (row.year() == year && row.one().equals(one) && row.other().equals(other)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** {@return a stream of the rows} */
  public Stream<PanelRow> stream() {
    return rows.stream();
  }

  @Override
  public Iterator<PanelRow> iterator() {
    return rows.iterator();
  }

  /**
   * Writes the panel as a table of comma-separated values: a header, then a line a row, each ended
   * by a line feed. A range has two fields; where there is no value stands the {@linkplain
   * Absence#code() code} of the absence. No field is empty.
   *
   * @param out where to
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void writeCsv(Appendable out) {
    new PanelWriter(requireNonNull(out, "out")).csv(this);
  }

  /**
   * Writes the panel as one JSON object: {@code columns} and {@code missingValues} as the codebook
   * has them, and {@code rows}, an object each. A range is an object with {@code min} and {@code
   * max}, a list one with {@code certain} and {@code possible}, an absence one with {@code absent}.
   *
   * @param out where to
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void writeJson(Appendable out) {
    new PanelWriter(requireNonNull(out, "out")).json(this);
  }

  /** {@return what the columns and the absences mean, in Markdown} */
  public String codebook() {
    StringBuilder text = new StringBuilder();
    new PanelWriter(text).codebook(this);
    return text.toString();
  }

  /** {@return the parties, the years, and the number of rows} */
  @Override
  public String toString() {
    return (sides.members() ? "members of " : "")
        + sides.one()
        + " x "
        + sides.other()
        + ", "
        + sides.from()
        + " to "
        + sides.to()
        + (directed ? ", directed" : "")
        + (composition.isPresent() ? ", trade of " + composition.get() : "")
        + ": "
        + rows.size()
        + " rows";
  }
}
