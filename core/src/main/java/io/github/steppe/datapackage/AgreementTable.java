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
  public List<Column> columns() {
    return List.of(
        Column.required("id", CellType.TEXT),
        Column.required("title", CellType.TEXT),
        Column.optional("short_title", CellType.TEXT),
        Column.constant("kind", AgreementKind.class),
        Column.required("parties", CellType.LIST),
        Column.optional("mixed", CellType.FLAG),
        Column.constants("frameworks", Framework.class),
        Column.optional("areas", CellType.AREAS),
        Column.optional("celex", CellType.TEXT),
        Column.optional("oj", CellType.TEXT),
        Column.optional("links", CellType.LINKS),
        Column.optional("citations", CellType.CITATIONS),
        Column.optional("note", CellType.TEXT),
        Column.optional("known_on", CellType.DATE));
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
