package io.github.steppe.datapackage;

import io.github.steppe.influence.Concept;
import java.util.List;

/** Terms that sources define or divide. */
final class ConceptTable implements TableFormat<Concept> {

  @Override
  public String file() {
    return "concepts.csv";
  }

  @Override
  public String about() {
    return "Terms as sources define them, or lists they give";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.id(),
        Column.required("term", CellType.TEXT, "The term"),
        Column.optional("definition", CellType.TEXT, "What it means to the source"),
        Column.optional("parts", CellType.LIST, "What it is divided into"),
        Column.optional("authors", CellType.LIST, "Who coined or defined it"),
        Column.claimedBy(),
        Column.note());
  }

  @Override
  public Concept read(Row row) {
    return Concept.builder()
        .id(row.text("id"))
        .term(row.text("term"))
        .definition(row.optional("definition"))
        .addAllParts(row.list("parts"))
        .addAllAuthors(row.list("authors"))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(Concept value, RowWriter row) {
    row.set("id", value.id())
        .set("term", value.term())
        .set("definition", value.definition())
        .list("parts", value.parts())
        .list("authors", value.authors())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
