package io.github.steppe.datapackage;

import io.github.steppe.relations.Edition;

/** The one row that says which edition of which dataset the package is. */
final class EditionTable extends TableFormat<Edition> {

  EditionTable() {
    super(
        "edition",
        Column.required("id", CellType.TEXT),
        Column.required("title", CellType.TEXT),
        Column.required("version", CellType.TEXT),
        Column.required("known_on", CellType.DATE),
        Column.required("licence", CellType.TEXT));
  }

  @Override
  Edition read(Row row) {
    return new Edition(
        row.text("id"),
        row.text("title"),
        row.text("version"),
        row.day("known_on"),
        row.text("licence"));
  }

  @Override
  void write(Edition value, RowWriter row) {
    row.set("id", value.id())
        .set("title", value.title())
        .set("version", value.version())
        .set("known_on", value.knownOn())
        .set("licence", value.licence());
  }
}
