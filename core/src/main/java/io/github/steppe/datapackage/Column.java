package io.github.steppe.datapackage;

import io.github.steppe.area.Framework;
import io.github.steppe.source.Standing;

/**
 * A column of a table: its name, how its cells are read, whether they may be empty, and what they
 * say. Whatever describes the tables to a person or a program is made of this.
 *
 * @param reference the table whose ids the cells are; empty where they are no ids, or ids of
 *     several tables
 */
record Column(
    String name,
    CellType type,
    boolean required,
    Class<? extends Enum<?>> constantType,
    String about,
    String reference) {

  static Column required(String name, CellType type, String about) {
    return new Column(name, type, true, SomeConstant.class, about, "");
  }

  static Column optional(String name, CellType type, String about) {
    return new Column(name, type, false, SomeConstant.class, about, "");
  }

  /** A cell that holds one of the constants of an enumeration. */
  static Column constant(String name, Class<? extends Enum<?>> type, String about) {
    return new Column(name, CellType.CONSTANT, true, type, about, "");
  }

  /** A cell that holds one of the constants of an enumeration, or nothing. */
  static Column optionalConstant(String name, Class<? extends Enum<?>> type, String about) {
    return new Column(name, CellType.CONSTANT, false, type, about, "");
  }

  /** A cell that holds a list of constants of an enumeration. */
  static Column constants(String name, Class<? extends Enum<?>> type, String about) {
    return new Column(name, CellType.CONSTANTS, false, type, about, "");
  }

  /** The same column, whose cells are ids of one other table. */
  Column of(String table) {
    return new Column(name, type, required, constantType, about, table);
  }

  // Columns that many tables have.

  static Column id() {
    return required("id", CellType.TEXT, "Name of the row, for references to it");
  }

  static Column frameworks() {
    return constants("frameworks", Framework.class, "Frameworks of relations that it belongs to");
  }

  static Column areas() {
    return optional("areas", CellType.AREAS, "Policy areas, in kebab case");
  }

  static Column links() {
    return optional(
        "links", CellType.LINKS, "Relations to other rows, each KIND:id, from the newer text");
  }

  static Column standing() {
    return constant(
        "standing", Standing.class, "Whether the claim is the accepted answer to its topic");
  }

  /** The sources of a claim, which has at least one. */
  static Column claimedBy() {
    return required("citations", CellType.CITATIONS, SOURCES);
  }

  static Column citations() {
    return optional("citations", CellType.CITATIONS, SOURCES);
  }

  static Column note() {
    return optional("note", CellType.TEXT, "Remarks");
  }

  static Column knownOn() {
    return optional(
        "known_on",
        CellType.DATE,
        "Last day that the row knows about; empty for that of the edition");
  }

  private static final String SOURCES =
      "Ids of the sources, each with #place (page, table, article) where there is one";

  /** The enumeration, for a check that only asks whether a cell is one of its constants. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  Class<SomeConstant> anyConstants() {
    return (Class) constantType;
  }

  /** Stands for the unknown enumeration. */
  enum SomeConstant {}
}
