package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Policy;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.event.Event;
import io.github.steppe.program.Program;
import java.util.Optional;

/** Gives each record that has no knowledge date of its own that of the edition. */
final class KnowledgeDates {

  private KnowledgeDates() {}

  static Facts filledIn(Facts facts) {
    if (facts.edition().isEmpty()) {
      return facts;
    }
    Optional<EdtfDate> known = Optional.of(facts.edition().get().knownOn());
    ImmutableList.Builder<Agreement> agreements = ImmutableList.builder();
    for (Agreement row : facts.agreements()) {
      agreements.add(row.knownOn().isPresent() ? row : row.withKnownOn(known));
    }
    ImmutableList.Builder<Policy> policies = ImmutableList.builder();
    for (Policy row : facts.policies()) {
      policies.add(row.knownOn().isPresent() ? row : row.withKnownOn(known));
    }
    ImmutableList.Builder<Program> programs = ImmutableList.builder();
    for (Program row : facts.programs()) {
      programs.add(row.knownOn().isPresent() ? row : row.withKnownOn(known));
    }
    ImmutableList.Builder<Event> events = ImmutableList.builder();
    for (Event row : facts.events()) {
      events.add(row.knownOn().isPresent() ? row : row.withKnownOn(known));
    }
    return Facts.builder()
        .from(facts)
        .agreements(agreements.build())
        .policies(policies.build())
        .programs(programs.build())
        .events(events.build())
        .build();
  }
}
