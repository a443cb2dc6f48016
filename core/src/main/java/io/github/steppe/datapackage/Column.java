package io.github.steppe.datapackage;

/** A column of a table: its name, how its cells are read, and whether they may be empty. */
record Column(String name, CellType type, boolean required, Class<? extends Enum<?>> constantType) {

  static Column required(String name, CellType type) {
    return new Column(name, type, true, SomeConstant.class);
  }

  static Column optional(String name, CellType type) {
    return new Column(name, type, false, SomeConstant.class);
  }

  /** A cell that holds one of the constants of an enumeration. */
  static Column constant(String name, Class<? extends Enum<?>> type) {
    return new Column(name, CellType.CONSTANT, true, type);
  }

  /** A cell that holds a list of constants of an enumeration. */
  static Column constants(String name, Class<? extends Enum<?>> type) {
    return new Column(name, CellType.CONSTANTS, false, type);
  }

  /** The enumeration, for a check that only asks whether a cell is one of its constants. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  Class<SomeConstant> anyConstants() {
    return (Class) constantType;
  }

  /** Stands for the unknown enumeration. */
  enum SomeConstant {}
}
