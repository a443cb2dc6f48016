package io.github.steppe.trade.file;

/** A row by the names of its columns. */
@FunctionalInterface
interface Fields {

  /** What stands in a column, without white space around it; empty if there is no such column. */
  String get(String name);
}
