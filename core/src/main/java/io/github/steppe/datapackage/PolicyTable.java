package io.github.steppe.datapackage;

import io.github.steppe.agreement.Policy;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.area.Framework;
import java.util.List;

/** The policies, without their milestones. */
final class PolicyTable implements TableFormat<Policy> {

  @Override
  public String file() {
    return "policies.csv";
  }

  @Override
  public String about() {
    return "Acts of one side: strategies, conclusions, preferences, restrictive measures, offices";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.required("title", CellType.TEXT, "Full title"),
        Column.optional("short_title", CellType.TEXT, "Title for lists"),
        Column.constant("kind", PolicyKind.class, "Kind of act"),
        Column.required("author", CellType.TEXT, "Id of the party whose act it is"),
        Column.optional("addressees", CellType.LIST, "Ids of the parties addressed"),
        Column.frameworks(),
        Column.areas(),
        Column.optional("celex", CellType.TEXT, "CELEX number"),
        Column.optional("oj", CellType.TEXT, "Place in the Official Journal"),
        Column.links(),
        Column.citations(),
        Column.note(),
        Column.knownOn());
  }

  @Override
  public Policy read(Row row) {
    return Policy.builder()
        .id(row.text("id"))
        .title(row.text("title"))
        .shortTitle(row.optional("short_title"))
        .kind(row.constant("kind", PolicyKind.class))
        .author(row.text("author"))
        .addAllAddressees(row.list("addressees"))
        .addAllFrameworks(row.constants("frameworks", Framework.class))
        .addAllAreas(row.areas("areas"))
        .celex(row.optional("celex"))
        .officialJournal(row.optional("oj"))
        .addAllLinks(row.links("links"))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .addAllMilestones(row.milestones())
        .knownOn(row.knownOn())
        .build();
  }

  @Override
  public void write(Policy value, RowWriter row) {
    row.set("id", value.id())
        .set("title", value.title())
        .set("short_title", value.shortTitle())
        .set("kind", value.kind())
        .set("author", value.author())
        .list("addressees", value.addressees())
        .list("frameworks", value.frameworks())
        .list("areas", value.areas())
        .set("celex", value.celex())
        .set("oj", value.officialJournal())
        .list("links", value.links())
        .list("citations", value.citations())
        .set("note", value.note())
        .set("known_on", value.knownOn());
  }
}
