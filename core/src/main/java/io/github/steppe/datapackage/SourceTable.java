package io.github.steppe.datapackage;

import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import java.util.List;

/** The bibliography. */
final class SourceTable implements TableFormat<Source> {

  @Override
  public String file() {
    return "sources.csv";
  }

  @Override
  public String about() {
    return "The bibliography";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.constant("type", SourceType.class, "Kind of source"),
        Column.required("title", CellType.TEXT, "Title"),
        Column.optional("authors", CellType.LIST, "Authors"),
        Column.optional("editors", CellType.LIST, "Editors"),
        Column.optional("container", CellType.TEXT, "Journal, book or site that it is part of"),
        Column.optional("publisher", CellType.TEXT, "Publisher"),
        Column.optional("place", CellType.TEXT, "Place of publication"),
        Column.optional("published", CellType.EDTF, "When it was published"),
        Column.optional("volume", CellType.TEXT, "Volume"),
        Column.optional("issue", CellType.TEXT, "Issue"),
        Column.optional("pages", CellType.TEXT, "Pages"),
        Column.optional("url", CellType.TEXT, "Where it is found"),
        Column.optional("accessed", CellType.EDTF, "When it was read"),
        Column.optional("language", CellType.TEXT, "ISO 639 code of its language"),
        Column.optional("licence", CellType.TEXT, "Terms of reuse that it states"),
        Column.note());
  }

  @Override
  public Source read(Row row) {
    return Source.builder()
        .id(row.text("id"))
        .type(row.constant("type", SourceType.class))
        .title(row.text("title"))
        .addAllAuthors(row.list("authors"))
        .addAllEditors(row.list("editors"))
        .container(row.optional("container"))
        .publisher(row.optional("publisher"))
        .place(row.optional("place"))
        .published(row.optionalDate("published"))
        .volume(row.optional("volume"))
        .issue(row.optional("issue"))
        .pages(row.optional("pages"))
        .url(row.optional("url"))
        .accessed(row.optionalDate("accessed"))
        .language(row.optional("language"))
        .licence(row.optional("licence"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(Source value, RowWriter row) {
    row.set("id", value.id())
        .set("type", value.type())
        .set("title", value.title())
        .list("authors", value.authors())
        .list("editors", value.editors())
        .set("container", value.container())
        .set("publisher", value.publisher())
        .set("place", value.place())
        .set("published", value.published())
        .set("volume", value.volume())
        .set("issue", value.issue())
        .set("pages", value.pages())
        .set("url", value.url())
        .set("accessed", value.accessed())
        .set("language", value.language())
        .set("licence", value.licence())
        .set("note", value.note());
  }
}
