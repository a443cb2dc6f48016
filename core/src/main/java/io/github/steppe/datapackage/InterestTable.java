package io.github.steppe.datapackage;

import io.github.steppe.influence.Interest;
import io.github.steppe.source.Standing;
import java.util.List;

/** Claims about aims. */
final class InterestTable implements TableFormat<Interest> {

  @Override
  public String file() {
    return "interests.csv";
  }

  @Override
  public String about() {
    return "Claims: aims that a party is said to pursue";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.required("holder", CellType.TEXT, "Id of the party"),
        Column.optional("toward", CellType.TEXT, "Id of the party toward which it pursues the aim"),
        Column.required("aim", CellType.TEXT, "The aim"),
        Column.standing(),
        Column.claimedBy(),
        Column.note());
  }

  @Override
  public Interest read(Row row) {
    return Interest.builder()
        .id(row.text("id"))
        .holder(row.text("holder"))
        .toward(row.optional("toward"))
        .aim(row.text("aim"))
        .standing(row.constant("standing", Standing.class))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(Interest value, RowWriter row) {
    row.set("id", value.id())
        .set("holder", value.holder())
        .set("toward", value.toward())
        .set("aim", value.aim())
        .set("standing", value.standing())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
