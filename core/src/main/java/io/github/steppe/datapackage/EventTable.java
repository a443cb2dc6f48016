package io.github.steppe.datapackage;

import io.github.steppe.area.Framework;
import io.github.steppe.event.Event;
import io.github.steppe.event.EventKind;
import java.util.List;

/** The events, without their milestones. */
final class EventTable implements TableFormat<Event> {

  @Override
  public String file() {
    return "events.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("id", CellType.TEXT),
        Column.required("title", CellType.TEXT),
        Column.constant("kind", EventKind.class),
        Column.optional("participants", CellType.LIST),
        Column.constants("frameworks", Framework.class),
        Column.optional("areas", CellType.AREAS),
        Column.optional("links", CellType.LINKS),
        Column.optional("citations", CellType.CITATIONS),
        Column.optional("note", CellType.TEXT),
        Column.optional("known_on", CellType.DATE));
  }

  @Override
  public Event read(Row row) {
    return Event.builder()
        .id(row.text("id"))
        .title(row.text("title"))
        .kind(row.constant("kind", EventKind.class))
        .addAllParticipants(row.list("participants"))
        .addAllFrameworks(row.constants("frameworks", Framework.class))
        .addAllAreas(row.areas("areas"))
        .addAllLinks(row.links("links"))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .addAllMilestones(row.milestones())
        .knownOn(row.knownOn())
        .build();
  }

  @Override
  public void write(Event value, RowWriter row) {
    row.set("id", value.id())
        .set("title", value.title())
        .set("kind", value.kind())
        .list("participants", value.participants())
        .list("frameworks", value.frameworks())
        .list("areas", value.areas())
        .list("links", value.links())
        .list("citations", value.citations())
        .set("note", value.note())
        .set("known_on", value.knownOn());
  }
}
