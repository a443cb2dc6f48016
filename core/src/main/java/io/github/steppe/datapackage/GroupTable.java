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
  public String about() {
    return "Groups of parties as somebody defines them";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.required("name", CellType.TEXT, "Name"),
        Column.required(
            "definer", CellType.TEXT, "Id of the party or source whose definition it is"),
        Column.optional(
            "composition", CellType.FLAG, "TRUE for a fixed statistical composition, else empty"),
        Column.optional(
            "members", CellType.LIST, "Ids of the members; empty where they are not listed"),
        Column.optional("spell", CellType.INTERVAL, "When these were the real members"),
        Column.citations(),
        Column.note());
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
