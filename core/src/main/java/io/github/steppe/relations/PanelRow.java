package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * A row of a panel: two parties and a year.
 *
 * <p>Cells are worked out when they are asked. Immutable and thread-safe.
 */
public final class PanelRow {

  private final DyadYearPanel panel;
  private final Dyad dyad;
  private final PanelYear year;

  PanelRow(DyadYearPanel panel, Dyad dyad, PanelYear year) {
    this.panel = panel;
    this.dyad = dyad;
    this.year = year;
  }

  /** {@return the id of the first party} */
  public String one() {
    return dyad.one();
  }

  /** {@return the id of the second party} */
  public String other() {
    return dyad.other();
  }

  /** {@return the year} */
  public int year() {
    return year.year();
  }

  /**
   * Returns a cell.
   *
   * @param column the name of the column
   * @return the cell
   * @throws NotFoundException if the panel has no such column; it names near misses
   */
  public PanelCell cell(String column) {
    return panel.column(requireNonNull(column, "column")).cell(dyad, year);
  }

  /** {@return the cells, in the order of the columns of the panel} */
  public ImmutableList<PanelCell> cells() {
    ImmutableList.Builder<PanelCell> cells = ImmutableList.builder();
    for (PanelColumn column : panel.columns()) {
      cells.add(column.cell(dyad, year));
    }
    return cells.build();
  }

  /** {@return the parties and the year} */
  @Override
  public String toString() {
    return one() + "-" + other() + " " + year();
  }
}
