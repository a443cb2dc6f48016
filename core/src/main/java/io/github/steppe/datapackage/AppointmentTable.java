package io.github.steppe.datapackage;

import io.github.steppe.event.Appointment;
import io.github.steppe.source.Standing;
import java.util.List;

/** Claims about holders of offices. */
final class AppointmentTable implements TableFormat<Appointment> {

  @Override
  public String file() {
    return "appointments.csv";
  }

  @Override
  public String about() {
    return "Claims: who held an office, and when";
  }

  @Override
  public List<String> key() {
    return List.of("office", "person");
  }

  @Override
  public List<String> stated() {
    return List.of("spell");
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.required("person", CellType.TEXT, "Name of the person"),
        Column.required("office", CellType.TEXT, "Id of the office, a policy of kind OFFICE")
            .of("policies"),
        Column.required("spell", CellType.INTERVAL, "First to last day in office"),
        Column.standing(),
        Column.claimedBy(),
        Column.note());
  }

  @Override
  public Appointment read(Row row) {
    return Appointment.builder()
        .person(row.text("person"))
        .office(row.text("office"))
        .spell(row.interval("spell"))
        .standing(row.constant("standing", Standing.class))
        .addAllCitations(row.citations("citations"))
        .note(row.optional("note"))
        .build();
  }

  @Override
  public void write(Appointment value, RowWriter row) {
    row.set("person", value.person())
        .set("office", value.office())
        .set("spell", value.spell())
        .set("standing", value.standing())
        .list("citations", value.citations())
        .set("note", value.note());
  }
}
