package io.github.steppe.datapackage;

import io.github.steppe.area.Framework;
import io.github.steppe.program.Program;
import io.github.steppe.program.ProgramKind;
import java.util.List;

/** The programs, without their milestones. */
final class ProgramTable implements TableFormat<Program> {

  @Override
  public String file() {
    return "programs.csv";
  }

  @Override
  public String about() {
    return "Programs, instruments, dialogues and corridors; their dates are in milestones";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.required("name", CellType.TEXT, "Name"),
        Column.optional("acronym", CellType.TEXT, "Label in lists"),
        Column.constant("kind", ProgramKind.class, "Kind of program"),
        Column.optional("funder", CellType.TEXT, "Id of the party that pays"),
        Column.optional("countries", CellType.LIST, "Ids of the parties that take part"),
        Column.frameworks(),
        Column.areas(),
        Column.links(),
        Column.citations(),
        Column.note(),
        Column.knownOn());
  }

  @Override
  public Program read(Row row) {
    return Program.builder()
        .id(row.text("id"))
        .name(row.text("name"))
        .acronym(row.optional("acronym"))
        .kind(row.constant("kind", ProgramKind.class))
        .funder(row.optional("funder"))
        .addAllCountries(row.list("countries"))
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
  public void write(Program value, RowWriter row) {
    row.set("id", value.id())
        .set("name", value.name())
        .set("acronym", value.acronym())
        .set("kind", value.kind())
        .set("funder", value.funder())
        .list("countries", value.countries())
        .list("frameworks", value.frameworks())
        .list("areas", value.areas())
        .list("links", value.links())
        .list("citations", value.citations())
        .set("note", value.note())
        .set("known_on", value.knownOn());
  }
}
