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
  public List<Column> columns() {
    return List.of(
        Column.required("id", CellType.TEXT),
        Column.required("program", CellType.TEXT),
        Column.required("name", CellType.TEXT),
        Column.optional("period", CellType.EDTF),
        Column.optional("citations", CellType.CITATIONS),
        Column.optional("note", CellType.TEXT));
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
