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
  public List<Column> columns() {
    return List.of(
        Column.required("person", CellType.TEXT),
        Column.required("office", CellType.TEXT),
        Column.required("spell", CellType.INTERVAL),
        Column.constant("standing", Standing.class),
        Column.required("citations", CellType.CITATIONS),
        Column.optional("note", CellType.TEXT));
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
