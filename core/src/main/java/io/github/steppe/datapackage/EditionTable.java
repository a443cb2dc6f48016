package io.github.steppe.datapackage;

import io.github.steppe.relations.Edition;
import java.util.List;

/** The one row that says which edition of which dataset the package is. */
final class EditionTable implements TableFormat<Edition> {

  @Override
  public String file() {
    return "edition.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("id", CellType.TEXT),
        Column.required("title", CellType.TEXT),
        Column.required("version", CellType.TEXT),
        Column.required("known_on", CellType.DATE),
        Column.required("licence", CellType.TEXT));
  }

  @Override
  public Edition read(Row row) {
    return new Edition(
        row.text("id"),
        row.text("title"),
        row.text("version"),
        row.day("known_on"),
        row.text("licence"));
  }

  @Override
  public void write(Edition value, RowWriter row) {
    row.set("id", value.id())
        .set("title", value.title())
        .set("version", value.version())
        .set("known_on", value.knownOn())
        .set("licence", value.licence());
  }
}
