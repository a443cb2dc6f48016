package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.Count;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
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
    AgreementIndex.Common common = relations().agreementsByParty().common(parties);
    ImmutableList<Agreement> kept;
    if (days.isEmpty()) {
      ImmutableList.Builder<Agreement> all = ImmutableList.builder();
      for (AgreementIndex.Entry entry : common.entries()) {
        all.add(entry.agreement());
      }
      kept = all.build();
    } else {
      kept = common.on(days.get(0));
    }
    for (int i = 1; i < days.size(); i++) {
      kept = both(kept, common.on(days.get(i)));
    }
    for (int i = 0; i < conditions.size(); i++) {
      kept = filter(kept, conditions.get(i));
    }
    return kept;
  }

  private static ImmutableList<Agreement> both(
      ImmutableList<Agreement> some, ImmutableList<Agreement> others) {
    Set<String> ids = new HashSet<>();
    for (Agreement other : others) {
      ids.add(other.id());
    }
    ImmutableList.Builder<Agreement> both = ImmutableList.builder();
    for (Agreement one : some) {
      if (ids.contains(one.id())) {
        both.add(one);
      }
    }
    return both.build();
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
    return new Count(inForceOn(day).count(), possiblyInForceOn(day).count());
  }

  private static <E> ImmutableList<E> with(ImmutableList<E> list, E element) {
    return switch (list.size()) {
      case 0 -> ImmutableList.of(element);
      case 1 -> ImmutableList.of(list.get(0), element);
      default -> ImmutableList.<E>builder().addAll(list).add(element).build();
    };
  }
}
