package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Agreements, narrowed step by step.
 *
 * <p>A question about a day is answered for the parties that the selection is narrowed to: an
 * agreement of many that one of them has left is not in force between that one and the others.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * relations.agreements().between("EU", "TM").inForceOn(day).list();
 * }</pre>
 */
public final class Agreements extends Selection<Agreement, Agreements> {

  private final ImmutableList<PartyMatch> parties;
  private final ImmutableList<OnDay> days;
  private final ImmutableList<Predicate<? super Agreement>> conditions;

  Agreements(
      Relations relations,
      ImmutableList<PartyMatch> parties,
      ImmutableList<OnDay> days,
      ImmutableList<Predicate<? super Agreement>> conditions) {
    super(relations);
    this.parties = parties;
    this.days = days;
    this.conditions = conditions;
  }

  @Override
  public ImmutableList<Agreement> list() {
    ImmutableList.Builder<Agreement> kept = ImmutableList.builder();
    for (AgreementIndex.Entry entry : relations().agreementsByParty().among(parties)) {
      if (accepts(entry)) {
        kept.add(entry.agreement());
      }
    }
    return kept.build();
  }

  private boolean accepts(AgreementIndex.Entry entry) {
    for (int i = 0; i < days.size(); i++) {
      OnDay onDay = days.get(i);
      if (!onDay.accepts(entry.inForce().truthOn(onDay.day()))) {
        return false;
      }
    }
    for (int i = 0; i < conditions.size(); i++) {
      if (!conditions.get(i).test(entry.agreement())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Agreements where(Predicate<? super Agreement> condition) {
    requireNonNull(condition, "condition");
    return new Agreements(relations(), parties, days, with(conditions, condition));
  }

  /**
   * Narrows to agreements to which both of two parties are a party.
   *
   * @param one the id of a party or group; a group stands for any of its members, a body also for
   *     those that it succeeded
   * @param other the id of another
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public Agreements between(String one, String other) {
    return concerning(one).concerning(other);
  }

  /**
   * Narrows to agreements to which a party is a party.
   *
   * @param party the id of a party or group; a group stands for any of its members, a body also for
   *     those that it succeeded
   * @return the narrower selection
   * @throws NotFoundException if there is no such party
   */
  public Agreements concerning(String party) {
    relations().agreementsByParty(); // tells which parties there are
    return new Agreements(relations(), with(parties, relations().match(party)), days, conditions);
  }

  /**
   * Narrows to one kind.
   *
   * @param kind the kind
   * @return the narrower selection
   */
  public Agreements kind(AgreementKind kind) {
    requireNonNull(kind, "kind");
    return where(agreement -> agreement.kind() == kind);
  }

  /**
   * Narrows to one framework of relations.
   *
   * @param framework the framework
   * @return the narrower selection
   */
  public Agreements framework(Framework framework) {
    requireNonNull(framework, "framework");
    return where(agreement -> agreement.frameworks().contains(framework));
  }

  /**
   * Narrows to one policy area.
   *
   * @param area the code of the area, for example {@code energy}
   * @return the narrower selection
   */
  public Agreements area(String area) {
    PolicyArea wanted = PolicyArea.of(area);
    return where(agreement -> agreement.areas().contains(wanted));
  }

  /**
   * Narrows to those that were certainly in force on a day.
   *
   * @param day the day
   * @return the narrower selection
   */
  public Agreements inForceOn(LocalDate day) {
    return new Agreements(relations(), parties, with(days, new OnDay(day, true)), conditions);
  }

  /**
   * Narrows to those that were certainly or possibly in force on a day.
   *
   * @param day the day
   * @return the narrower selection
   */
  public Agreements possiblyInForceOn(LocalDate day) {
    return new Agreements(relations(), parties, with(days, new OnDay(day, false)), conditions);
  }

  /**
   * Counts those in force on a day.
   *
   * @param day the day
   * @return from the number of those that were certainly in force to the number of those that were
   *     certainly or possibly so, each taken for itself
   */
  public Count countInForceOn(LocalDate day) {
    requireNonNull(day, "day");
    List<Truth> truths = new ArrayList<>();
    for (AgreementIndex.Entry entry : relations().agreementsByParty().among(parties)) {
      if (accepts(entry)) {
        truths.add(entry.inForce().truthOn(day));
      }
    }
    return Count.ofTrue(truths);
  }

  private static <E> ImmutableList<E> with(ImmutableList<E> list, E element) {
    return list.isEmpty()
        ? ImmutableList.of(element)
        : ImmutableList.<E>builderWithExpectedSize(list.size() + 1)
            .addAll(list)
            .add(element)
            .build();
  }
}
