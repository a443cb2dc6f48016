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
  public String about() {
    return "Claims: what happened to an agreement, policy, program or event";
  }

  @Override
  public List<String> key() {
    return List.of("subject", "type", "party");
  }

  @Override
  public List<String> stated() {
    return List.of("date", "place");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("subject", CellType.TEXT, "Id of the agreement, policy, program or event"),
        Column.constant("type", MilestoneType.class, "What happened"),
        Column.required("date", CellType.EDTF, "When"),
        Column.optional("party", CellType.TEXT, "Id of the party, where it concerns one alone"),
        Column.optional("place", CellType.TEXT, "Where"),
        Column.standing(),
        Column.claimedBy(),
        Column.note());
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
