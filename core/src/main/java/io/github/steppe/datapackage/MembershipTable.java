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
  public String about() {
    return "Claims: who was what in which body, and when";
  }

  @Override
  public List<String> key() {
    return List.of("member", "body", "role");
  }

  @Override
  public List<String> stated() {
    return List.of("spell");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("member", CellType.TEXT, "Id of the member"),
        Column.required("body", CellType.TEXT, "Id of the organization or group"),
        Column.constant("role", Role.class, "What it is there"),
        Column.required("spell", CellType.INTERVAL, "First to last day, both as a member"),
        Column.standing(),
        Column.claimedBy(),
        Column.note());
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
