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
  public String about() {
    return "States and territories; name and codes that are empty are those of ISO 3166-1 for the id";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.optional("name", CellType.TEXT, "Name in English"),
        Column.optional("official_name", CellType.TEXT, "Official name in English"),
        Column.optional("alpha3", CellType.TEXT, "ISO 3166-1 code of three letters"),
        Column.optional("numeric", CellType.TEXT, "ISO 3166-1 code of three digits"),
        Column.optional(
            "native_names", CellType.NAMES, "Names in other languages, each language=name"),
        Column.optional("capital", CellType.TEXT, "Capital"),
        Column.optional("currency", CellType.TEXT, "ISO 4217 code of the currency"),
        Column.citations(),
        Column.note());
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
