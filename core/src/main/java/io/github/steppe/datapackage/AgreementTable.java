package io.github.steppe.datapackage;

import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.area.Framework;
import java.util.List;

/** The agreements, without their milestones. */
final class AgreementTable implements TableFormat<Agreement> {

  @Override
  public String file() {
    return "agreements.csv";
  }

  @Override
  public String about() {
    return "Texts between parties; what happened to them is in milestones";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.required("title", CellType.TEXT, "Full title"),
        Column.optional("short_title", CellType.TEXT, "Title for lists"),
        Column.constant("kind", AgreementKind.class, "Kind of text"),
        Column.required("parties", CellType.LIST, "Ids of the parties (countries, organizations)"),
        Column.optional(
            "mixed", CellType.FLAG, "TRUE if the EU member states are parties too, else empty"),
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
  public Agreement read(Row row) {
    return Agreement.builder()
        .id(row.text("id"))
        .title(row.text("title"))
        .shortTitle(row.optional("short_title"))
        .kind(row.constant("kind", AgreementKind.class))
        .addAllParties(row.list("parties"))
        .mixed(row.flag("mixed"))
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
  public void write(Agreement value, RowWriter row) {
    row.set("id", value.id())
        .set("title", value.title())
        .set("short_title", value.shortTitle())
        .set("kind", value.kind())
        .list("parties", value.parties())
        .flag("mixed", value.mixed())
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
