package io.github.steppe.datapackage;

import io.github.steppe.program.Phase;
import java.util.List;

/** The phases of programs. */
final class PhaseTable implements TableFormat<Phase> {

  @Override
  public String file() {
    return "phases.csv";
  }

  @Override
  public String about() {
    return "Phases of programs";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.required("program", CellType.TEXT, "Id of the program").of("programs"),
        Column.required("name", CellType.TEXT, "Name"),
        Column.optional("period", CellType.EDTF, "First to last day"),
        Column.citations(),
        Column.note());
  }

  @Override
  public Phase read(Row row) {
    return Phase.builder()
        .id(row.text("id"))
        .program(row.text("program"))
        .name(row.text("name"))
        .period(row.optionalDate("period"))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(Phase value, RowWriter row) {
    row.set("id", value.id())
        .set("program", value.program())
        .set("name", value.name())
        .set("period", value.period())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
