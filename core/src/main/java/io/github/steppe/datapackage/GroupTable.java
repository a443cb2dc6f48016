package io.github.steppe.datapackage;

import io.github.steppe.party.Group;
import java.util.List;

/** The groups of parties. */
final class GroupTable implements TableFormat<Group> {

  @Override
  public String file() {
    return "groups.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("id", CellType.TEXT),
        Column.required("name", CellType.TEXT),
        Column.required("definer", CellType.TEXT),
        Column.optional("composition", CellType.FLAG),
        Column.required("members", CellType.LIST),
        Column.optional("spell", CellType.INTERVAL),
        Column.optional("citations", CellType.CITATIONS),
        Column.optional("note", CellType.TEXT));
  }

  @Override
  public Group read(Row row) {
    return Group.builder()
        .id(row.text("id"))
        .name(row.text("name"))
        .definer(row.text("definer"))
        .composition(row.flag("composition"))
        .addAllMembers(row.list("members"))
        .spell(row.optionalInterval("spell"))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(Group value, RowWriter row) {
    row.set("id", value.id())
        .set("name", value.name())
        .set("definer", value.definer())
        .flag("composition", value.composition())
        .list("members", value.members())
        .set("spell", value.spell())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
