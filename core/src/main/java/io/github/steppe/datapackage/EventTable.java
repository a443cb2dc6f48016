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
  public String about() {
    return "Visits, meetings, proposals and the like; their dates are in milestones";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.required("title", CellType.TEXT, "Title"),
        Column.constant("kind", EventKind.class, "Kind of event"),
        Column.optional("participants", CellType.LIST, "Ids of the parties that took part"),
        Column.frameworks(),
        Column.areas(),
        Column.links(),
        Column.citations(),
        Column.note(),
        Column.knownOn());
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
