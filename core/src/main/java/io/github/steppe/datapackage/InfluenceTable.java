package io.github.steppe.datapackage;

import io.github.steppe.influence.Influence;
import io.github.steppe.influence.Polarity;
import io.github.steppe.influence.Strength;
import io.github.steppe.source.Standing;
import java.util.List;

/** Claims about influence. */
final class InfluenceTable implements TableFormat<Influence> {

  @Override
  public String file() {
    return "influences.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("id", CellType.TEXT),
        Column.required("actor", CellType.TEXT),
        Column.optional("motivator", CellType.TEXT),
        Column.required("initiative", CellType.TEXT),
        Column.optional("initiative_id", CellType.TEXT),
        Column.required("outcome", CellType.TEXT),
        Column.optional("outcome_id", CellType.TEXT),
        Column.optional("date", CellType.EDTF),
        Column.required("hedging", CellType.TEXT),
        Column.constant("strength", Strength.class),
        Column.constant("polarity", Polarity.class),
        Column.constant("standing", Standing.class),
        Column.required("citations", CellType.CITATIONS),
        Column.optional("note", CellType.TEXT));
  }

  @Override
  public Influence read(Row row) {
    return Influence.builder()
        .id(row.text("id"))
        .actor(row.text("actor"))
        .motivator(row.optional("motivator"))
        .initiative(row.text("initiative"))
        .initiativeId(row.optional("initiative_id"))
        .outcome(row.text("outcome"))
        .outcomeId(row.optional("outcome_id"))
        .date(row.optionalDate("date"))
        .hedging(row.text("hedging"))
        .strength(row.constant("strength", Strength.class))
        .polarity(row.constant("polarity", Polarity.class))
        .standing(row.constant("standing", Standing.class))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(Influence value, RowWriter row) {
    row.set("id", value.id())
        .set("actor", value.actor())
        .set("motivator", value.motivator())
        .set("initiative", value.initiative())
        .set("initiative_id", value.initiativeId())
        .set("outcome", value.outcome())
        .set("outcome_id", value.outcomeId())
        .set("date", value.date())
        .set("hedging", value.hedging())
        .set("strength", value.strength())
        .set("polarity", value.polarity())
        .set("standing", value.standing())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
