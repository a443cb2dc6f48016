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
  public String about() {
    return "Claims: the money of programs";
  }

  @Override
  public List<String> key() {
    return List.of("program", "phase", "scope", "period");
  }

  @Override
  public List<String> stated() {
    return List.of("amount", "currency");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("program", CellType.TEXT, "Id of the program").of("programs"),
        Column.optional("phase", CellType.TEXT, "Id of the phase").of("phases"),
        Column.required("scope", CellType.TEXT, "What the money is for"),
        Column.required("amount", CellType.DECIMAL, "Amount in whole units of the currency"),
        Column.required("currency", CellType.CURRENCY, "ISO 4217 code"),
        Column.optional("period", CellType.EDTF, "Time that the amount is about"),
        Column.optional("qualifier", CellType.TEXT, "Hedging words of the source"),
        Column.standing(),
        Column.claimedBy(),
        Column.note());
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
