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

  /** The columns, in the order in which they are written. */
  List<Column> columns();

  /** Makes a value of a row; a cell that cannot be read is an IllegalArgumentException. */
  T read(Row row);

  /** Sets the cells of a row from a value. */
  void write(T value, RowWriter row);
}
