package io.github.steppe.relations;

import java.time.LocalDate;

/** The days that a cell is about: a year of a panel, or a single day. */
record PanelYear(int year, long first, long last) {

  static PanelYear of(int year) {
    return new PanelYear(
        year, LocalDate.of(year, 1, 1).toEpochDay(), LocalDate.of(year, 12, 31).toEpochDay());
  }

  static PanelYear of(LocalDate day) {
    return new PanelYear(day.getYear(), day.toEpochDay(), day.toEpochDay());
  }

  LocalDate lastDay() {
    return LocalDate.ofEpochDay(last);
  }

  /** {@return the year or the day} */
  @Override
  public String toString() {
    return first == last ? lastDay().toString() : Integer.toString(year);
  }
}
