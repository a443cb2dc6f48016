package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import io.github.steppe.relations.Edition;
import java.util.List;

/** The one row that says which edition of which dataset the package is. */
final class EditionTable implements TableFormat<Edition> {

  @Override
  public String file() {
    return "edition.csv";
  }

  @Override
  public String about() {
    return "The one row that says which edition of which dataset this is";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.required("title", CellType.TEXT, "Title of the dataset"),
        Column.required("version", CellType.TEXT, "Version of this edition"),
        Column.required("known_on", CellType.DATE, "Last day that the edition knows about"),
        Column.required("licence", CellType.TEXT, "Terms of reuse, as an SPDX identifier"),
        Column.optional("description", CellType.TEXT, "What the dataset is, in a few sentences"),
        Column.optional("authors", CellType.LIST, "Who made it"),
        Column.optional("publisher", CellType.TEXT, "Who publishes it"),
        Column.optional("homepage", CellType.TEXT, "Where it is found"),
        Column.optional("released", CellType.DATE, "Day on which this edition was made public"));
  }

  @Override
  public Edition read(Row row) {
    return new Edition(
        row.text("id"),
        row.text("title"),
        row.text("version"),
        row.day("known_on"),
        row.text("licence"),
        row.optional("description"),
        ImmutableList.copyOf(row.list("authors")),
        row.optional("publisher"),
        row.optional("homepage"),
        row.optionalDay("released"));
  }

  @Override
  public void write(Edition value, RowWriter row) {
    row.set("id", value.id())
        .set("title", value.title())
        .set("version", value.version())
        .set("known_on", value.knownOn())
        .set("licence", value.licence())
        .set("description", value.description())
        .list("authors", value.authors())
        .set("publisher", value.publisher())
        .set("homepage", value.homepage())
        .set("released", value.released());
  }
}
