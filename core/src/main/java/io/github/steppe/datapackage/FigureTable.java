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
  public List<Column> columns() {
    return List.of(
        Column.required("id", CellType.TEXT),
        Column.required("subject", CellType.TEXT),
        Column.optional("counterpart", CellType.TEXT),
        Column.required("measure", CellType.TEXT),
        Column.required("value", CellType.DECIMAL),
        Column.required("unit", CellType.TEXT),
        Column.optional("qualifier", CellType.TEXT),
        Column.optional("period", CellType.EDTF),
        Column.constant("standing", Standing.class),
        Column.required("citations", CellType.CITATIONS),
        Column.optional("note", CellType.TEXT));
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
