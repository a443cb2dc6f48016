package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Lifeline;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Spell;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.Standing;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The life of an agreement: what happened to it, how long it waited and held, what it replaced and
 * what replaced it, and what changes it.
 *
 * <p>Durations are ranges, from the smallest to the largest that the dates allow. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * AgreementLife life = relations.life("pca-kz");
 * life.untilForce().orElseThrow();   // 1620 days from its signature to its entry into force
 * life.replacedBy();                 // [epca-kz]
 * }</pre>
 */
public final class AgreementLife implements Cited {

  private static final ImmutableList<MilestoneType> SIGNED = ImmutableList.of(MilestoneType.SIGNED);

  private final Relations relations;
  private final Agreement agreement;
  private final ImmutableList<PartyMatch> parties;
  private final Lifeline inForce;

  private AgreementLife(
      Relations relations, Agreement agreement, ImmutableList<PartyMatch> parties) {
    this.relations = relations;
    this.agreement = agreement;
    this.parties = parties;
    this.inForce = agreement.inForceBetween(ids());
  }

  static AgreementLife of(Relations relations, Agreement agreement) {
    return new AgreementLife(relations, agreement, ImmutableList.of());
  }

  private ImmutableSet<String> ids() {
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    for (PartyMatch party : parties) {
      ids.addAll(party.ids());
    }
    return ids.build();
  }

  /**
   * Narrows to its life between two of its parties: what others did alone does not count, and only
   * texts between the two are told.
   *
   * @param one the id of a party, or of a body that succeeded it
   * @param other the id of another
   * @return the narrower life
   * @throws NotFoundException if there is no such party
   * @throws IllegalArgumentException if one of them is a group or no party of the agreement
   */
  public AgreementLife between(String one, String other) {
    ImmutableList<PartyMatch> two = ImmutableList.of(relations.match(one), relations.match(other));
    for (PartyMatch party : two) {
      if (party.group() || !party.includesAny(agreement.parties())) {
        throw new IllegalArgumentException(
            "'" + party.id() + "' is no party of '" + agreement.id() + "'");
      }
    }
    return new AgreementLife(relations, agreement, two);
  }

  /** {@return the agreement} */
  public Agreement agreement() {
    return agreement;
  }

  /**
   * {@return what happened to it by the accepted and disputed claims, in the order of the earliest
   * days}
   */
  public ImmutableList<Milestone> milestones() {
    List<Milestone> milestones = new ArrayList<>();
    for (Milestone milestone : agreement.milestones()) {
      boolean concerned =
          parties.isEmpty()
              || milestone.party().isEmpty()
              || ids().contains(milestone.party().get());
      if (concerned && milestone.standing().counts()) {
        milestones.add(milestone);
      }
    }
    milestones.sort((one, other) -> one.date().compareTo(other.date()));
    return ImmutableList.copyOf(milestones);
  }

  /** {@return when it was in force} */
  public Lifeline inForce() {
    return inForce;
  }

  /** {@return {@link #untilForce(ChronoUnit)} in days} */
  public Optional<Count> untilForce() {
    return untilForce(ChronoUnit.DAYS);
  }

  /**
   * Returns how long it was from its signature to its entry into force. The two dates are read as
   * independent of each other. Where it is not certain that it entered into force, there is no
   * largest number; the smallest, at least 0, then counts to the first day on which it may have.
   *
   * @param unit {@code DAYS}, {@code MONTHS} or {@code YEARS}, whole ones as {@code
   *     LocalDate.until} counts them
   * @return from the smallest to the largest number; empty if no signature is certain
   * @throws IllegalArgumentException if it is another unit
   */
  public Optional<Count> untilForce(ChronoUnit unit) {
    Optional<Spell> signed = Lifeline.of(agreement, "signed", SIGNED).spell();
    Optional<Spell> force = inForce.spell();
    if (signed.isEmpty()
        || signed.get().latestStartEpochDay() == Long.MAX_VALUE
        || force.isEmpty()) {
      return Optional.empty();
    }
    Count waited = signed.get().untilStartOf(force.get(), unit);
    return Optional.of(
        waited.max() == Long.MAX_VALUE
            ? new Count(Math.max(0, waited.min()), waited.max())
            : waited);
  }

  /**
   * Returns on how many days it was in force, up to the last day that the record knows about;
   * suspensions do not count.
   *
   * @return from the number of days on which it certainly was to the number of those on which it
   *     possibly was
   */
  public Count daysInForce() {
    return days(inForce);
  }

  /**
   * Returns on how many days it was applied provisionally.
   *
   * @return from the certain to the possible days; empty if nobody says that it was
   */
  public Optional<Count> daysProvisionallyApplied() {
    return agreement.provisionallyApplied().map(this::days);
  }

  private Count days(Lifeline lifeline) {
    if (lifeline.spell().isEmpty()) {
      return Count.of(0);
    }
    Spell spell = lifeline.spell().get();
    long first = spell.earliestStartEpochDay();
    long known =
        agreement.knownOn().isPresent()
            ? agreement.knownOn().get().latestEpochDay()
            : Long.MAX_VALUE;
    long last = Math.min(spell.latestEndEpochDay(), known);
    if (first > last) {
      return Count.of(0);
    }
    if (first == Long.MIN_VALUE || last == Long.MAX_VALUE) {
      boolean begun = spell.latestStartEpochDay() != Long.MAX_VALUE;
      return begun && spell.isOpenEnd()
          ? new Count(Long.MAX_VALUE, Long.MAX_VALUE)
          : new Count(0, Long.MAX_VALUE);
    }
    return Steps.of(lifeline::truthOn, lifeline::nextChange, first, last).days(first, last);
  }

  /** {@return the texts that it replaces, in the order of its links} */
  public ImmutableList<Agreement> replaced() {
    ImmutableList.Builder<Agreement> replaced = ImmutableList.builder();
    for (Link link : agreement.links()) {
      Optional<Agreement> target = relations.findAgreement(link.target());
      if (link.type() == Link.Type.REPLACES && target.isPresent() && isShared(target.get())) {
        replaced.add(target.get());
      }
    }
    return replaced.build();
  }

  /** {@return the texts that replace it or are to do so, in the order of the table} */
  public ImmutableList<Agreement> replacedBy() {
    return linkedBy(Link.Type.REPLACES);
  }

  /** {@return the texts that change it, such as protocols, in the order of the table} */
  public ImmutableList<Agreement> changedBy() {
    return linkedBy(Link.Type.AMENDS);
  }

  /** {@return the texts that apply a part of it until it enters into force} */
  public ImmutableList<Agreement> interims() {
    return linkedBy(Link.Type.INTERIM_FOR);
  }

  private ImmutableList<Agreement> linkedBy(Link.Type type) {
    Link link = new Link(type, agreement.id());
    ImmutableList.Builder<Agreement> linked = ImmutableList.builder();
    for (Agreement other : relations.agreements()) {
      if (other.links().contains(link) && isShared(other)) {
        linked.add(other);
      }
    }
    return linked.build();
  }

  private boolean isShared(Agreement other) {
    for (PartyMatch party : parties) {
      if (!party.includesAny(other.parties())) {
        return false;
      }
    }
    return true;
  }

  /** {@return how it took the place of others, and others its place} */
  public ImmutableList<Handover> handovers() {
    ImmutableList.Builder<Handover> handovers = ImmutableList.builder();
    for (Agreement older : replaced()) {
      handovers.add(Handover.of(older, agreement, relations));
    }
    for (Agreement newer : replacedBy()) {
      handovers.add(Handover.of(agreement, newer, relations));
    }
    return handovers.build();
  }

  /** {@return the citations of the agreement, its milestones and the handovers, each once} */
  @Override
  public ImmutableList<Citation> citations() {
    return Provenance.citations(
        Iterables.concat(ImmutableList.of(agreement), milestones(), handovers()));
  }

  /**
   * {@return the milestones with those who state them, the durations, the handovers, and the texts
   * that go with it, a line each}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(named(agreement));
    for (Milestone milestone : milestones()) {
      text.append("\n  ").append(milestone.statement());
      text.append(milestone.standing() == Standing.DISPUTED ? " (disputed) " : " ");
      text.append(milestone.citations());
    }
    Optional<Count> waited = untilForce();
    if (waited.isPresent()) {
      text.append("\nfrom signature to entry into force: ").append(waited.get()).append(" days");
    }
    Optional<Count> provisional = daysProvisionallyApplied();
    if (provisional.isPresent()) {
      text.append("\napplied provisionally: ").append(provisional.get()).append(" days");
    }
    text.append("\nin force: ").append(daysInForce()).append(" days");
    for (Handover handover : handovers()) {
      text.append("\nhandover: ").append(handover);
    }
    append("interim: ", interims(), text);
    append("changed by: ", changedBy(), text);
    return text.toString();
  }

  private static void append(
      String heading, ImmutableList<Agreement> agreements, StringBuilder text) {
    for (Agreement other : agreements) {
      text.append('\n').append(heading).append(named(other));
    }
  }

  private static String named(Agreement agreement) {
    return agreement.label() + " (" + agreement.id() + ")";
  }
}
