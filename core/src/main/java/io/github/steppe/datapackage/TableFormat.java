package io.github.steppe.datapackage;

import java.util.List;

/**
 * The form of one table: its file, its columns, and how a row becomes a value and back.
 *
 * <p>An interface and not an abstract class, so that the virtual machine need not load every form
 * in order to verify the code that chooses one.
 *
 * @param <T> the type of the values
 */
interface TableFormat<T> {

  /** The name of the file. */
  String file();

  /** What the table holds, in a sentence. */
  String about();

  /** The columns that tell what a row is about, by which rows of two editions are compared. */
  default List<String> key() {
    return List.of("id");
  }

  /** The columns that together with the key are never the same in two rows; none for an id. */
  default List<String> stated() {
    return List.of();
  }

  /** The columns, in the order in which they are written. */
  List<Column> columns();

  /** Makes a value of a row; a cell that cannot be read is an IllegalArgumentException. */
  T read(Row row);

  /** Sets the cells of a row from a value. */
  void write(T value, RowWriter row);
}
