package io.github.steppe.datapackage;

import io.github.steppe.party.Organization;
import io.github.steppe.party.OrganizationKind;
import java.util.List;

/** The bodies beside states. */
final class OrganizationTable implements TableFormat<Organization> {

  @Override
  public String file() {
    return "organizations.csv";
  }

  @Override
  public String about() {
    return "Bodies beside states, and former states";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.required("name", CellType.TEXT, "Name"),
        Column.constant("kind", OrganizationKind.class, "Kind of body"),
        Column.optional(
            "succeeds",
            CellType.LIST,
            "Ids of the predecessors, whose agreements count as its own"),
        Column.citations(),
        Column.note());
  }

  @Override
  public Organization read(Row row) {
    return Organization.builder()
        .id(row.text("id"))
        .name(row.text("name"))
        .kind(row.constant("kind", OrganizationKind.class))
        .addAllSucceeds(row.list("succeeds"))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(Organization value, RowWriter row) {
    row.set("id", value.id())
        .set("name", value.name())
        .set("kind", value.kind())
        .list("succeeds", value.succeeds())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
