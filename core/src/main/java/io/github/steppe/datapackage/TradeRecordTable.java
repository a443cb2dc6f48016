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
  public String about() {
    return "Claims: cells of trade tables, as the reporter sees them";
  }

  @Override
  public List<String> key() {
    return List.of("reporter", "partner", "flow", "period", "product", "composition", "vintage");
  }

  @Override
  public List<String> stated() {
    return List.of("value", "currency");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("reporter", CellType.TEXT, "Id of the party that reports"),
        Column.required("partner", CellType.TEXT, "Id of the other party"),
        Column.constant("flow", Flow.class, "Direction, seen from the reporter"),
        Column.required(
            "period", CellType.EDTF, "Year, month, or months of a year that the value is about"),
        Column.optional(
            "classification", CellType.TEXT, "Classification that the product code is of"),
        Column.required("product", CellType.TEXT, "Product code, or TOTAL"),
        Column.required("value", CellType.DECIMAL, "Value in whole units of the currency"),
        Column.required("currency", CellType.CURRENCY, "ISO 4217 code"),
        Column.optional("quantity", CellType.DECIMAL, "Quantity"),
        Column.optional("quantity_unit", CellType.TEXT, "Unit of the quantity"),
        Column.optional(
            "composition",
            CellType.TEXT,
            "Id of the group of countries that the reporter or partner stands for"),
        Column.optional("vintage", CellType.DATE, "Day of the extraction"),
        Column.optional("flags", CellType.LIST, "Flags of observation"),
        Column.standing(),
        Column.claimedBy(),
        Column.note());
  }

  @Override
  public TradeRecord read(Row row) {
    return TradeRecord.builder()
        .reporter(row.text("reporter"))
        .partner(row.text("partner"))
        .flow(row.constant("flow", Flow.class))
        .period(row.date("period"))
        .classification(row.optional("classification"))
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
        .set("classification", value.classification())
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
