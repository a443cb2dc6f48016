package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;

/**
 * A column of a panel: what it is called, what it means, and how each cell of it is found.
 *
 * <p>The header of a table and the codebook are both made of these, so neither can say what the
 * other does not. Immutable and thread-safe.
 */
public final class PanelColumn {

  /** What the values of a column are. */
  public enum Type {
    /** A {@link io.github.steppe.edtf.Truth}: TRUE, FALSE or UNKNOWN. */
    TRUTH("TRUE, FALSE or UNKNOWN"),
    /** A {@link io.github.steppe.edtf.Count}: two fields, the smallest and the largest number. */
    RANGE("smallest and largest possible whole number"),
    /** A {@link java.math.BigDecimal}. */
    NUMBER("decimal number"),
    /** Text. */
    TEXT("text"),
    /** A {@link PanelList}: texts with semicolons between, '?' behind what is only possible. */
    LIST("texts separated by ';', with '?' behind what is only possible");

    private final String meaning;

    Type(String meaning) {
      this.meaning = meaning;
    }

    /** {@return the values in English words} */
    public String meaning() {
      return meaning;
    }
  }

  /** Finds the value of a cell and the grounds for it. */
  interface Measure {
    PanelFinding find(Dyad dyad, PanelYear year);
  }

  private final String name;
  private final String label;
  private final Type type;
  private final String unit;
  private final String rule;
  private final Measure measure;

  PanelColumn(String name, String label, Type type, String unit, String rule, Measure measure) {
    this.name = name;
    this.label = label;
    this.type = type;
    this.unit = unit;
    this.rule = rule;
    this.measure = measure;
  }

  /** {@return the name in a table: lower case, words joined by underscores} */
  public String name() {
    return name;
  }

  /** {@return what it is, in English words} */
  public String label() {
    return label;
  }

  /** {@return the type of its values} */
  public Type type() {
    return type;
  }

  /** {@return the unit of its values, for example {@code days}; empty if they have none} */
  public String unit() {
    return unit;
  }

  /** {@return how a value is found, and when there is none, in English words} */
  public String rule() {
    return rule;
  }

  /** {@return the names of its fields in a table: for a range two, else the name itself} */
  public ImmutableList<String> fields() {
    return type == Type.RANGE
        ? ImmutableList.of(name + "_min", name + "_max")
        : ImmutableList.of(name);
  }

  PanelCell cell(Dyad dyad, PanelYear year) {
    return new PanelCell(this, dyad, year, measure.find(dyad, year));
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
