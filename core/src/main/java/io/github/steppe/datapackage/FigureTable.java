package io.github.steppe.datapackage;

import io.github.steppe.influence.Figure;
import io.github.steppe.source.Standing;
import java.util.List;

/** Claims about other quantities. */
final class FigureTable implements TableFormat<Figure> {

  @Override
  public String file() {
    return "figures.csv";
  }

  @Override
  public String about() {
    return "Claims: quantities that sources state outside of trade tables";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.required("subject", CellType.TEXT, "Id of what the quantity is about"),
        Column.optional("counterpart", CellType.TEXT, "Id of the other side"),
        Column.required("measure", CellType.TEXT, "What is measured, in kebab case"),
        Column.required("value", CellType.DECIMAL, "The quantity"),
        Column.required("unit", CellType.TEXT, "Its unit"),
        Column.optional("qualifier", CellType.TEXT, "Hedging words of the source"),
        Column.optional("period", CellType.EDTF, "Time that the quantity is about"),
        Column.standing(),
        Column.claimedBy(),
        Column.note());
  }

  @Override
  public Figure read(Row row) {
    return Figure.builder()
        .id(row.text("id"))
        .subject(row.text("subject"))
        .counterpart(row.optional("counterpart"))
        .measure(row.text("measure"))
        .quantity(row.decimal("value"))
        .unit(row.text("unit"))
        .qualifier(row.optional("qualifier"))
        .period(row.optionalDate("period"))
        .standing(row.constant("standing", Standing.class))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(Figure value, RowWriter row) {
    row.set("id", value.id())
        .set("subject", value.subject())
        .set("counterpart", value.counterpart())
        .set("measure", value.measure())
        .set("value", value.quantity().toPlainString())
        .set("unit", value.unit())
        .set("qualifier", value.qualifier())
        .set("period", value.period())
        .set("standing", value.standing())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
