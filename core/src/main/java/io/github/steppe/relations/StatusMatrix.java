package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Reason;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a party had with each of several others on a day: a line a party, a column an instrument.
 *
 * <p>A cell is TRUE, FALSE or UNKNOWN for every reading of the dates; it is absent where no row is
 * about such a thing between the two, or where one of them did not exist. It says why ({@link
 * PanelCell#explain()}). Immutable and thread-safe.
 *
 * <pre>{@code
 * StatusMatrix matrix =
 *     StatusMatrix.of(relations, "EU", "CENTRAL_ASIA", LocalDate.of(2017, 6, 1));
 * matrix.cell("KZ", "partnership_and_cooperation").truth();    // TRUE
 * matrix.cell("KZ", "provisional_application").truth();        // TRUE
 * }</pre>
 */
public final class StatusMatrix implements Cited {

  private final String one;
  private final LocalDate day;
  private final ImmutableMap<String, Dyad> dyads;
  private final ImmutableList<PanelColumn> instruments;

  private StatusMatrix(
      String one,
      LocalDate day,
      ImmutableMap<String, Dyad> dyads,
      ImmutableList<PanelColumn> instruments) {
    this.one = one;
    this.day = day;
    this.dyads = dyads;
    this.instruments = instruments;
  }

  /**
   * Obtains the matrix of a day.
   *
   * @param relations where the facts are
   * @param one the id of a country or body
   * @param other the id of a party; a group stands for each of its members
   * @param day the day, in the years 1 to 9999
   * @return the matrix
   * @throws NotFoundException if there is no such party
   * @throws IllegalArgumentException if the first is a group, or the same as one of the others
   */
  public static StatusMatrix of(Relations relations, String one, String other, LocalDate day) {
    requireNonNull(relations, "relations").requireParty(one);
    relations.requireParty(other);
    requireNonNull(day, "day");
    if (relations.containsGroup(one)) {
      throw new IllegalArgumentException("group '" + one + "' is not one party");
    }
    PanelFacts facts =
        new PanelFacts(relations, day.getYear(), day.getYear(), false, Optional.empty());
    ImmutableMap.Builder<String, Dyad> dyads = ImmutableMap.builder();
    for (String party : DyadYearPanel.parties(relations, other)) {
      if (party.equals(one)) {
        throw new IllegalArgumentException("party '" + one + "' stands on both sides");
      }
      dyads.put(party, Dyad.of(facts, one, party));
    }
    ImmutableMap<String, Dyad> all = dyads.buildOrThrow();
    return new StatusMatrix(one, day, all, StatusInstruments.of(relations, all.keySet()));
  }

  /** {@return the id of the party that has them} */
  public String one() {
    return one;
  }

  /** {@return the day} */
  public LocalDate day() {
    return day;
  }

  /** {@return the ids of the parties, in the order of the group} */
  public ImmutableList<String> parties() {
    return dyads.keySet().asList();
  }

  /**
   * {@return the instruments, each a column with its rule: a kind of agreement, an act of one
   * toward the other, programs, and a body in which one of the parties has a seat}
   */
  public ImmutableList<PanelColumn> instruments() {
    return instruments;
  }

  /**
   * Returns a cell.
   *
   * @param party the id of one of the {@link #parties()}
   * @param instrument the name of one of the {@link #instruments()}
   * @return the cell
   * @throws NotFoundException if there is no such party or instrument
   */
  public PanelCell cell(String party, String instrument) {
    Dyad dyad = dyads.get(requireNonNull(party, "party"));
    if (dyad == null) {
      throw new NotFoundException("party", party, NearMisses.of(party, dyads.keySet()), "");
    }
    return DyadYearPanel.column(requireNonNull(instrument, "instrument"), instruments)
        .cell(dyad, PanelYear.of(day));
  }

  /**
   * {@return every cell, party by party, with its rule, its reasons and those who state them; cells
   * about which nothing is recorded are left out}
   */
  public String explain() {
    StringBuilder text = new StringBuilder();
    for (PanelCell cell : cells()) {
      if (cell.value().isPresent()) {
        text.append(cell.explain());
      }
    }
    return text.toString();
  }

  private ImmutableList<PanelCell> cells() {
    ImmutableList.Builder<PanelCell> cells = ImmutableList.builder();
    for (String party : parties()) {
      for (PanelColumn instrument : instruments) {
        cells.add(cell(party, instrument.name()));
      }
    }
    return cells.build();
  }

  /** {@return who gives the reasons of the cells, each citation once} */
  @Override
  public ImmutableList<Citation> citations() {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (PanelCell cell : cells()) {
      for (Reason reason : cell.reasons()) {
        citations.addAll(reason.citations());
      }
    }
    return citations.build().asList();
  }

  /**
   * Writes the matrix as CSV: a line a party, with the day, both ids and a field an instrument (two
   * for a range). Where there is no value stands the code of the {@linkplain Absence absence}.
   *
   * @param out where to
   * @throws java.io.UncheckedIOException if writing fails
   */
  public void writeCsv(Appendable out) {
    new PanelWriter(requireNonNull(out, "out")).csv(this);
  }

  /**
   * {@return a table as text: a line an instrument about which a row is recorded, a column a party;
   * two points where nothing is recorded}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(padded(day.toString(), WIDE));
    for (String party : parties()) {
      text.append(padded(party, NARROW));
    }
    for (PanelColumn instrument : instruments) {
      StringBuilder line = new StringBuilder(padded(instrument.name(), WIDE));
      boolean recorded = false;
      for (String party : parties()) {
        PanelCell cell = cell(party, instrument.name());
        recorded |= cell.value().isPresent();
        line.append(padded(cell.value().isPresent() ? cell.toString() : "..", NARROW));
      }
      if (recorded) {
        text.append('\n').append(line);
      }
    }
    return text.toString().replaceAll(" +(?=\n|$)", "");
  }

  private static final int WIDE = 40;
  private static final int NARROW = 9;

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
