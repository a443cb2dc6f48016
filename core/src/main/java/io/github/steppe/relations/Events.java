package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.event.Event;
import io.github.steppe.event.EventKind;

/** Events, narrowed step by step. Immutable and thread-safe. */
public final class Events extends Rows<Event, Events> {

  Events(Relations relations, ImmutableList<Event> rows) {
    super(relations, rows);
  }

  @Override
  Events of(ImmutableList<Event> rows) {
    return new Events(relations(), rows);
  }

  /**
   * Narrows to events that a party took part in.
   *
   * @param party the id of a party or group
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public Events involving(String party) {
    PartyMatch match = relations().match(party);
    return where(event -> match.includesAny(event.participants()));
  }

  /**
   * Narrows to one kind.
   *
   * @param kind the kind
   * @return the narrower selection
   */
  public Events kind(EventKind kind) {
    requireNonNull(kind, "kind");
    return where(event -> event.kind() == kind);
  }

  /**
   * Narrows to one framework of relations.
   *
   * @param framework the framework
   * @return the narrower selection
   */
  public Events framework(Framework framework) {
    requireNonNull(framework, "framework");
    return where(row -> row.frameworks().contains(framework));
  }

  /**
   * Narrows to one policy area.
   *
   * @param area the code of the area, for example {@code energy}
   * @return the narrower selection
   */
  public Events area(String area) {
    PolicyArea wanted = PolicyArea.of(area);
    return where(row -> row.areas().contains(wanted));
  }
}
