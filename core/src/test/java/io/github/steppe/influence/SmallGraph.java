package io.github.steppe.influence;

import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.event.Event;
import io.github.steppe.event.EventKind;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Records and claims about influence, made up for a test. */
final class SmallGraph {

  private final Map<String, Chronicle> records = new TreeMap<>();

  /** A record with milestones such as {@code SIGNED 2001}. */
  SmallGraph record(String id, String... milestones) {
    Event.Builder event = Event.builder();
    event.id(id).title(id).kind(EventKind.OTHER).addParticipants("QM");
    for (String milestone : milestones) {
      String[] parts = milestone.split(" ");
      event.addMilestones(
          Milestone.builder()
              .subject(id)
              .type(MilestoneType.valueOf(parts[0]))
              .date(Edtf.parse(parts[1]))
              .standing(parts.length > 2 ? Standing.DISPUTED : Standing.ACCEPTED)
              .addCitations(Citation.of("gazette"))
              .build());
    }
    records.put(id, event.build());
    return this;
  }

  Optional<Chronicle> find(String id) {
    return Optional.ofNullable(records.get(id));
  }

  InfluenceGraph graph(Influence... claims) {
    return InfluenceGraph.of(List.of(claims), this::find);
  }

  /** A claim of the paper that one thing led to another, neither being a record. */
  static Influence claim(String id, String from, String to) {
    return Influence.builder()
        .id(id)
        .actor("QM")
        .initiative(from)
        .outcome(to)
        .hedging("asserted")
        .strength(Strength.CAUSE)
        .polarity(Polarity.POSITIVE)
        .addCitations(Citation.of("paper"))
        .build();
  }

  /** The same, both being records. */
  static Influence recorded(String id, String from, String to) {
    return claim(id, "the " + from, "the " + to).withInitiativeId(from).withOutcomeId(to);
  }
}
