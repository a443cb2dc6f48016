package io.github.steppe.datapackage;

import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.source.Standing;
import java.util.List;

/** Claims about what happened to agreements, policies, programs and events. */
final class MilestoneTable implements TableFormat<Milestone> {

  @Override
  public String file() {
    return "milestones.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("subject", CellType.TEXT),
        Column.constant("type", MilestoneType.class),
        Column.required("date", CellType.EDTF),
        Column.optional("party", CellType.TEXT),
        Column.optional("place", CellType.TEXT),
        Column.constant("standing", Standing.class),
        Column.required("citations", CellType.CITATIONS),
        Column.optional("note", CellType.TEXT));
  }

  @Override
  public Milestone read(Row row) {
    return Milestone.builder()
        .subject(row.text("subject"))
        .type(row.constant("type", MilestoneType.class))
        .date(row.date("date"))
        .party(row.optional("party"))
        .place(row.optional("place"))
        .standing(row.constant("standing", Standing.class))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(Milestone value, RowWriter row) {
    row.set("subject", value.subject())
        .set("type", value.type())
        .set("date", value.date())
        .set("party", value.party())
        .set("place", value.place())
        .set("standing", value.standing())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
