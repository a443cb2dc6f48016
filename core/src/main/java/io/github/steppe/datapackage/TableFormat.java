package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;

/**
 * The form of one table: its file, its columns, and how a row becomes a value and back.
 *
 * @param <T> the type of the values
 */
abstract class TableFormat<T> {

  private final String name;
  private final ImmutableList<Column> columns;

  TableFormat(String name, Column... columns) {
    this.name = name;
    this.columns = ImmutableList.copyOf(columns);
  }

  String file() {
    return name + ".csv";
  }

  ImmutableList<Column> columns() {
    return columns;
  }

  abstract T read(Row row);

  abstract void write(T value, RowWriter row);
}
