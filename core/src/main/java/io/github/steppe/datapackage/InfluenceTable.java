package io.github.steppe.datapackage;

import io.github.steppe.agreement.MilestoneType;
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
  public String about() {
    return "Claims: one thing led to, helped or went before another";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.required("actor", CellType.TEXT, "Who acted"),
        Column.optional("motivator", CellType.TEXT, "Id of the party credited"),
        Column.required("initiative", CellType.TEXT, "What was done"),
        Column.optional(
            "initiative_id", CellType.TEXT, "Id of the text, program or event that was done"),
        Column.optionalConstant(
            "initiative_milestone",
            MilestoneType.class,
            "What happened to that text, program or event when it was done; empty: it began"),
        Column.required("outcome", CellType.TEXT, "What came of it"),
        Column.optional(
            "outcome_id", CellType.TEXT, "Id of the text, program or event that came of it"),
        Column.optionalConstant(
            "outcome_milestone",
            MilestoneType.class,
            "What happened to that text, program or event when it came of it; empty: it was there"),
        Column.optional("date", CellType.EDTF, "When"),
        Column.required("hedging", CellType.TEXT, "How the source hedges"),
        Column.constant("strength", Strength.class, "How strong the claim is"),
        Column.constant("polarity", Polarity.class, "Whether it furthered or hindered the outcome"),
        Column.standing(),
        Column.claimedBy(),
        Column.note());
  }

  @Override
  public Influence read(Row row) {
    return Influence.builder()
        .id(row.text("id"))
        .actor(row.text("actor"))
        .motivator(row.optional("motivator"))
        .initiative(row.text("initiative"))
        .initiativeId(row.optional("initiative_id"))
        .initiativeMilestone(row.optionalConstant("initiative_milestone", MilestoneType.class))
        .outcome(row.text("outcome"))
        .outcomeId(row.optional("outcome_id"))
        .outcomeMilestone(row.optionalConstant("outcome_milestone", MilestoneType.class))
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
        .set("initiative_milestone", value.initiativeMilestone())
        .set("outcome", value.outcome())
        .set("outcome_id", value.outcomeId())
        .set("outcome_milestone", value.outcomeMilestone())
        .set("date", value.date())
        .set("hedging", value.hedging())
        .set("strength", value.strength())
        .set("polarity", value.polarity())
        .set("standing", value.standing())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
