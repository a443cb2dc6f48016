package io.github.steppe.datapackage;

import io.github.steppe.program.Funding;
import io.github.steppe.source.Standing;
import java.util.List;

/** Claims about money. */
final class FundingTable implements TableFormat<Funding> {

  @Override
  public String file() {
    return "fundings.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("program", CellType.TEXT),
        Column.optional("phase", CellType.TEXT),
        Column.required("scope", CellType.TEXT),
        Column.required("amount", CellType.DECIMAL),
        Column.required("currency", CellType.CURRENCY),
        Column.optional("period", CellType.EDTF),
        Column.optional("qualifier", CellType.TEXT),
        Column.constant("standing", Standing.class),
        Column.required("citations", CellType.CITATIONS),
        Column.optional("note", CellType.TEXT));
  }

  @Override
  public Funding read(Row row) {
    return Funding.builder()
        .program(row.text("program"))
        .phase(row.optional("phase"))
        .scope(row.text("scope"))
        .amount(row.money("amount", "currency"))
        .period(row.optionalDate("period"))
        .qualifier(row.optional("qualifier"))
        .standing(row.constant("standing", Standing.class))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(Funding value, RowWriter row) {
    row.set("program", value.program())
        .set("phase", value.phase())
        .set("scope", value.scope())
        .set("amount", value.amount().getAmount().stripTrailingZeros().toPlainString())
        .set("currency", value.amount().getCurrencyUnit())
        .set("period", value.period())
        .set("qualifier", value.qualifier())
        .set("standing", value.standing())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
