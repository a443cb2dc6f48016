package io.github.steppe.datapackage;

import io.github.steppe.party.Membership;
import io.github.steppe.party.Role;
import io.github.steppe.source.Standing;
import java.util.List;

/** Claims about memberships. */
final class MembershipTable implements TableFormat<Membership> {

  @Override
  public String file() {
    return "memberships.csv";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("member", CellType.TEXT),
        Column.required("body", CellType.TEXT),
        Column.constant("role", Role.class),
        Column.required("spell", CellType.INTERVAL),
        Column.constant("standing", Standing.class),
        Column.required("citations", CellType.CITATIONS),
        Column.optional("note", CellType.TEXT));
  }

  @Override
  public Membership read(Row row) {
    return Membership.builder()
        .member(row.text("member"))
        .body(row.text("body"))
        .role(row.constant("role", Role.class))
        .spell(row.interval("spell"))
        .standing(row.constant("standing", Standing.class))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(Membership value, RowWriter row) {
    row.set("member", value.member())
        .set("body", value.body())
        .set("role", value.role())
        .set("spell", value.spell())
        .set("standing", value.standing())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
