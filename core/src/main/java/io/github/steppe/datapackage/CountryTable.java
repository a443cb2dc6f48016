package io.github.steppe.datapackage;

import io.github.steppe.party.Country;
import java.util.List;

/** The countries. */
final class CountryTable implements TableFormat<Country> {

  @Override
  public String file() {
    return "countries.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("id", CellType.TEXT),
        Column.optional("name", CellType.TEXT),
        Column.optional("official_name", CellType.TEXT),
        Column.optional("alpha3", CellType.TEXT),
        Column.optional("numeric", CellType.TEXT),
        Column.optional("native_names", CellType.NAMES),
        Column.optional("capital", CellType.TEXT),
        Column.optional("currency", CellType.TEXT),
        Column.optional("citations", CellType.CITATIONS),
        Column.optional("note", CellType.TEXT));
  }

  @Override
  public Country read(Row row) {
    return Country.builder()
        .id(row.text("id"))
        .statedName(row.optional("name"))
        .officialName(row.optional("official_name"))
        .statedAlpha3(row.optional("alpha3"))
        .numeric(row.optional("numeric"))
        .addAllNativeNames(row.names("native_names"))
        .capital(row.optional("capital"))
        .currency(row.optional("currency"))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(Country value, RowWriter row) {
    row.set("id", value.id())
        .set("name", value.statedName())
        .set("official_name", value.officialName())
        .set("alpha3", value.statedAlpha3())
        .set("numeric", value.numeric())
        .list("native_names", value.nativeNames())
        .set("capital", value.capital())
        .set("currency", value.currency())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
