package io.github.steppe.datapackage;

import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;
import java.util.List;

/** Claims about trade. */
final class TradeRecordTable implements TableFormat<TradeRecord> {

  @Override
  public String file() {
    return "trade.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("reporter", CellType.TEXT),
        Column.required("partner", CellType.TEXT),
        Column.constant("flow", Flow.class),
        Column.required("period", CellType.DATE),
        Column.required("product", CellType.TEXT),
        Column.required("value", CellType.DECIMAL),
        Column.required("currency", CellType.CURRENCY),
        Column.optional("quantity", CellType.DECIMAL),
        Column.optional("quantity_unit", CellType.TEXT),
        Column.optional("composition", CellType.TEXT),
        Column.optional("vintage", CellType.DATE),
        Column.optional("flags", CellType.LIST),
        Column.constant("standing", Standing.class),
        Column.required("citations", CellType.CITATIONS),
        Column.optional("note", CellType.TEXT));
  }

  @Override
  public TradeRecord read(Row row) {
    return TradeRecord.builder()
        .reporter(row.text("reporter"))
        .partner(row.text("partner"))
        .flow(row.constant("flow", Flow.class))
        .period(row.day("period"))
        .product(row.text("product"))
        .value(row.money("value", "currency"))
        .quantity(row.optionalDecimal("quantity"))
        .quantityUnit(row.optional("quantity_unit"))
        .composition(row.optional("composition"))
        .vintage(row.optionalDay("vintage"))
        .addAllFlags(row.list("flags"))
        .standing(row.constant("standing", Standing.class))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(TradeRecord value, RowWriter row) {
    row.set("reporter", value.reporter())
        .set("partner", value.partner())
        .set("flow", value.flow())
        .set("period", value.period())
        .set("product", value.product())
        .set("value", value.value().getAmount().stripTrailingZeros().toPlainString())
        .set("currency", value.value().getCurrencyUnit())
        .set("quantity", value.quantity().map(BigDecimal::toPlainString))
        .set("quantity_unit", value.quantityUnit())
        .set("composition", value.composition())
        .set("vintage", value.vintage())
        .list("flags", value.flags())
        .set("standing", value.standing())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
