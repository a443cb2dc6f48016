package io.github.steppe.datapackage;

import io.github.steppe.party.Country;

/** The countries. */
final class CountryTable extends TableFormat<Country> {

  CountryTable() {
    super(
        "countries",
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
  Country read(Row row) {
    return Country.builder()
        .id(row.text("id"))
        .statedName(row.optional("name"))
        .officialName(row.optional("official_name"))
        .statedAlpha3(row.optional("alpha3"))
        .numeric(row.optional("numeric"))
        .putAllNativeNames(row.names("native_names"))
        .capital(row.optional("capital"))
        .currency(row.optional("currency"))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  void write(Country value, RowWriter row) {
    row.set("id", value.id())
        .set("name", value.statedName())
        .set("official_name", value.officialName())
        .set("alpha3", value.statedAlpha3())
        .set("numeric", value.numeric())
        .names("native_names", value.nativeNames())
        .set("capital", value.capital())
        .set("currency", value.currency())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
