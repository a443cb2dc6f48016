package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.event.Appointment;
import java.time.LocalDate;

/** Appointments, narrowed step by step. Immutable and thread-safe. */
public final class Appointments extends Rows<Appointment, Appointments> {

  Appointments(Relations relations, ImmutableList<Appointment> rows) {
    super(relations, rows);
  }

  @Override
  Appointments of(ImmutableList<Appointment> rows) {
    return new Appointments(relations(), rows);
  }

  /**
   * Narrows to one office.
   *
   * @param office the id of the office
   * @return the narrower selection
   * @throws NotFoundException if there is no such policy
   */
  public Appointments office(String office) {
    relations().policy(office);
    return where(appointment -> appointment.office().equals(office));
  }

  /**
   * Narrows to one person.
   *
   * @param person the name, as recorded
   * @return the narrower selection
   */
  public Appointments person(String person) {
    requireNonNull(person, "person");
    return where(appointment -> appointment.person().equals(person));
  }

  /**
   * Narrows to the appointments that certainly held on a day, by the accepted claims.
   *
   * @param day the day
   * @return the narrower selection
   */
  public Appointments on(LocalDate day) {
    return where(row -> relations().held(row, row.spell(), day).isTrue());
  }

  /**
   * Narrows to the appointments that certainly or possibly held on a day, by the accepted and the
   * disputed claims.
   *
   * @param day the day
   * @return the narrower selection
   */
  public Appointments possiblyOn(LocalDate day) {
    return where(row -> relations().held(row, row.spell(), day).isPossible());
  }
}
