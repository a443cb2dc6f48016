package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.program.Funding;
import io.github.steppe.source.Cited;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Two parties of a panel, and the days on which they are two: on which both exist and, where the
 * one of them is taken as a member of a body, on which it is one. What the body has with the other
 * party counts for its member on those days.
 */
final class Dyad {

  /** Finds what holds between two parties. */
  interface Theme {

    /**
     * Finds what the first has with the second.
     *
     * @param one whom the first party stands for
     * @param other whom the second party stands for
     */
    ImmutableList<PanelLine> between(PartyMatch one, PartyMatch other, PanelFacts facts);

    /** Whether it is an act of the first alone, so that the second may have its own. */
    default boolean oneSided() {
      return false;
    }

    /** Whether what a body has with the second counts for the members of the body. */
    default boolean inherited() {
      return true;
    }
  }

  private final PanelFacts facts;
  private final String one;
  private final String other;
  private final Optional<Dyad> body;
  private final ImmutableList<PanelLine> memberships;
  private final Steps frame;
  private volatile @Nullable Dyad reversed;
  private volatile @Nullable ImmutableList<Funding> fundings;
  private volatile @Nullable ImmutableList<Chronicle> contacts;
  private final Map<Theme, ImmutableList<PanelLine>> lines = new ConcurrentHashMap<>();

  private Dyad(
      PanelFacts facts,
      String one,
      String other,
      Optional<Dyad> body,
      ImmutableList<PanelLine> memberships) {
    this.facts = facts;
    this.one = one;
    this.other = other;
    this.body = body;
    this.memberships = memberships;
    Steps days = existence(one).and(existence(other));
    this.frame = days.and(PanelFacts.any(memberships).orElse(days));
  }

  static Dyad of(PanelFacts facts, String one, String other) {
    return new Dyad(facts, one, other, Optional.empty(), ImmutableList.of());
  }

  /** The same second party, with a member of the first. */
  Dyad ofMember(String member) {
    ImmutableList<PanelLine> spells = facts.memberships(member, match(one));
    return new Dyad(facts, member, other, Optional.of(this), spells);
  }

  Dyad reversed() {
    Dyad found = reversed;
    if (found == null) {
      found = new Dyad(facts, other, one, body.map(Dyad::reversed), memberships);
      reversed = found;
    }
    return found;
  }

  PanelFacts facts() {
    return facts;
  }

  Relations relations() {
    return facts.relations();
  }

  String one() {
    return one;
  }

  String other() {
    return other;
  }

  /** The body in the place of its member, where one of the two is taken as a member. */
  Optional<Dyad> body() {
    return body;
  }

  /** The spells of the member in its body. */
  ImmutableList<PanelLine> memberships() {
    return memberships;
  }

  /** The days on which they are two. */
  Steps frame() {
    return frame;
  }

  PartyMatch match(String party) {
    return relations().match(party);
  }

  private Steps existence(String party) {
    return PanelFacts.any(facts.existence(party)).orElseGet(facts::always);
  }

  /** What holds between them, each on the days on which they are two. */
  ImmutableList<PanelLine> lines(Theme theme) {
    ImmutableList<PanelLine> found = lines.get(theme);
    if (found == null) {
      found = find(theme);
      lines.put(theme, found);
    }
    return found;
  }

  private ImmutableList<PanelLine> find(Theme theme) {
    Map<String, PanelLine> byId = new LinkedHashMap<>();
    if (body.isPresent() && theme.inherited()) {
      add(body.get().lines(theme), byId);
    }
    add(theme.between(match(one), match(other), facts), byId);
    if (theme.oneSided() && !facts.directed()) {
      add(theme.between(match(other), match(one), facts), byId);
    }
    return ImmutableList.copyOf(byId.values());
  }

  private void add(ImmutableList<PanelLine> lines, Map<String, PanelLine> byId) {
    for (PanelLine line : lines) {
      PanelLine within = line.within(frame);
      PanelLine before = byId.get(line.id());
      byId.put(line.id(), before == null ? within : before.or(within));
    }
  }

  /** The rows that say on which days they are two. */
  ImmutableList<PanelLine> frameLines() {
    return ImmutableList.<PanelLine>builder()
        .addAll(facts.existence(one))
        .addAll(facts.existence(other))
        .addAll(memberships)
        .build();
  }

  /** What is claimed about the money of the programs between them. */
  ImmutableList<Funding> fundings() {
    ImmutableList<Funding> found = fundings;
    if (found == null) {
      found = PanelFunding.of(this);
      fundings = found;
    }
    return found;
  }

  /** What has meetings of both. */
  ImmutableList<Chronicle> contacts() {
    ImmutableList<Chronicle> found = contacts;
    if (found == null) {
      found = PanelContacts.of(this);
      contacts = found;
    }
    return found;
  }

  /** The rows behind some lines. */
  static ImmutableList<Cited> rows(ImmutableList<PanelLine> lines) {
    ImmutableList.Builder<Cited> rows = ImmutableList.builder();
    for (PanelLine line : lines) {
      rows.addAll(line.rows());
    }
    return rows.build();
  }
}
