package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Lifeline;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.Spell;
import io.github.steppe.edtf.Truth;
import io.github.steppe.event.Event;
import io.github.steppe.event.EventKind;
import io.github.steppe.party.Membership;
import io.github.steppe.source.Claim;
import io.github.steppe.trade.TradeRecord;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the columns of a panel ask: the relations, for the days of the panel. */
final class PanelFacts {

  private static final ImmutableList<MilestoneType> HELD = ImmutableList.of(MilestoneType.HELD);

  private final Relations relations;
  private final boolean directed;
  private final Optional<String> composition;
  private final long first;
  private final long last;
  private final Map<String, ImmutableList<PanelLine>> existence = new ConcurrentHashMap<>();
  private final Map<String, ImmutableList<TradeRecord>> trade = new ConcurrentHashMap<>();

  PanelFacts(
      Relations relations, int from, int to, boolean directed, Optional<String> composition) {
    this.relations = relations;
    this.directed = directed;
    this.composition = composition;
    this.first = PanelYear.of(from).first();
    this.last = PanelYear.of(to).last();
  }

  Relations relations() {
    return relations;
  }

  /** Whether one-sided acts count from the first party to the second only. */
  boolean directed() {
    return directed;
  }

  /** The one composition whose trade is wanted. */
  Optional<String> composition() {
    return composition;
  }

  Steps steps(Lifeline lifeline) {
    return Steps.of(lifeline::truthOn, lifeline::nextChange, first, last);
  }

  Steps steps(Claim claim, EdtfInterval spell) {
    Spell days = spell.spell();
    long[] changes = {
      days.earliestStartEpochDay(),
      days.latestStartEpochDay(),
      dayAfter(days.earliestEndEpochDay()),
      dayAfter(days.latestEndEpochDay()),
      dayAfter(known())
    };
    return Steps.of(
        day -> relations.held(claim, spell, LocalDate.ofEpochDay(day)),
        day -> next(changes, day),
        first,
        last);
  }

  private static long dayAfter(long day) {
    return day == Long.MAX_VALUE || day == Long.MIN_VALUE ? day : day + 1;
  }

  private static long next(long[] changes, long day) {
    long next = Long.MAX_VALUE;
    for (long change : changes) {
      next = change > day ? Math.min(next, change) : next;
    }
    return next;
  }

  private long known() {
    return relations.knownOn().isPresent()
        ? relations.knownOn().get().toEpochDay()
        : Long.MAX_VALUE;
  }

  /** Holds on every day up to the one that the relations know about. */
  Steps always() {
    long known = known();
    return Steps.of(
        day -> day <= known ? Truth.TRUE : Truth.UNKNOWN,
        day -> day <= known ? dayAfter(known) : Long.MAX_VALUE,
        first,
        last);
  }

  /** Since when a party exists, by its independence; empty if none is recorded. */
  ImmutableList<PanelLine> existence(String party) {
    return existence.computeIfAbsent(party, this::findExistence);
  }

  private ImmutableList<PanelLine> findExistence(String party) {
    ImmutableList.Builder<PanelLine> lines = ImmutableList.builder();
    for (Event event : relations.facts().events()) {
      if (event.kind() == EventKind.INDEPENDENCE && event.participants().contains(party)) {
        lines.add(PanelLine.of(event, Lifeline.of(event, "independent", HELD), this));
      }
    }
    return lines.build();
  }

  /** The spells of a party as a member of a body, whatever their standing. */
  ImmutableList<PanelLine> memberships(String member, PartyMatch bodies) {
    ImmutableList.Builder<PanelLine> lines = ImmutableList.builder();
    for (Membership membership : relations.facts().memberships()) {
      if (membership.member().equals(member)
          && bodies.includes(membership.body())
          && membership.standing().counts()
          && membership.role().isMember()) {
        lines.add(line(membership.body(), membership, membership.spell()));
      }
    }
    return lines.build();
  }

  /** What a party reports of whole years and all goods, one record a cell. */
  ImmutableList<TradeRecord> trade(String reporter) {
    return trade.computeIfAbsent(
        reporter,
        party -> relations.trade().reporter(party).product(TradeRecord.TOTAL).fullYears().list());
  }

  PanelLine line(String id, Claim claim, EdtfInterval spell) {
    return new PanelLine(id, ImmutableList.of(claim), steps(claim, spell), ImmutableList.of());
  }

  /** A row that tells that something did not hold. */
  PanelLine never(String id, Claim claim) {
    Steps never = Steps.of(day -> Truth.FALSE, day -> Long.MAX_VALUE, first, last);
    return new PanelLine(id, ImmutableList.of(claim), never, ImmutableList.of());
  }

  /** Whether some parties are, or include, or belong to, the one that is meant. */
  boolean reaches(ImmutableSet<String> parties, PartyMatch meant) {
    for (String party : parties) {
      if (meant.includes(party)) {
        return true;
      }
      PartyMatch match = relations.match(party);
      if (match.group() && match.includesAny(meant.ids())) {
        return true;
      }
    }
    return false;
  }

  /** The lines as one: whether any of them holds. */
  static Optional<Steps> any(Iterable<PanelLine> lines) {
    Optional<Steps> any = Optional.empty();
    for (PanelLine line : lines) {
      any = Optional.of(any.isPresent() ? any.get().or(line.steps()) : line.steps());
    }
    return any;
  }
}
