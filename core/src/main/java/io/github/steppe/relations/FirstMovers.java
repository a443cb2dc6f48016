package io.github.steppe.relations;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Truth;
import io.github.steppe.relations.Mover.Place;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Cited;
import io.github.steppe.source.FirstTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who was first with an instrument, who followed, and after how long.
 *
 * <p>A mover is a party of which a first time is on record; the accepted claims count, and disputed
 * ones where a topic has no accepted one. What a source does not date to the day is not made to
 * decide: an order is certain only if every reading of the dates has it. What befell a whole text
 * counts for each of its parties, but not for one that joined it later, and not before the
 * independence of a country; what befell it for one party counts for that party.
 *
 * <p>First means first on record: of a party without a record nothing is known. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * FirstMovers enhanced =
 *     FirstMovers.of(
 *         relations, "EU", "CENTRAL_ASIA", ENHANCED_PARTNERSHIP_AND_COOPERATION, SIGNED);
 * enhanced.first();        // [KZ]
 * enhanced.lag("UZ");      // 3595 days after the first
 * enhanced.unrecorded();   // [TJ, TM]
 * }</pre>
 */
public final class FirstMovers implements Cited {

  private final String family;
  private final ImmutableList<Mover> movers;
  private final ImmutableSet<String> unrecorded;
  private final Optional<LocalDate> knownOn;

  FirstMovers(
      String family,
      ImmutableList<Mover> movers,
      ImmutableSet<String> unrecorded,
      Optional<LocalDate> knownOn) {
    this.family = family;
    this.movers = movers;
    this.unrecorded = unrecorded;
    this.knownOn = knownOn;
  }

  /**
   * Obtains the movers of a kind of agreement.
   *
   * @param relations where the facts are
   * @param one the id of the party with whom
   * @param others the id of a group, the members of which are compared, or of one party
   * @param kind the kind of agreement
   * @param milestone what is to have happened; with several, whichever was first
   * @param more further milestones
   * @return the movers
   * @throws NotFoundException if there is no such party
   * @throws IllegalArgumentException if the others are a group without a list of members
   */
  public static FirstMovers of(
      Relations relations,
      String one,
      String others,
      AgreementKind kind,
      MilestoneType milestone,
      MilestoneType... more) {
    return among(
        words(kind), relations.agreements().concerning(one).kind(kind), others, milestone, more);
  }

  /**
   * Obtains the movers of a kind of act by each of the others, addressed to one party.
   *
   * @param relations where the facts are
   * @param one the id of the party addressed
   * @param others the id of a group, the members of which are compared, or of one party
   * @param kind the kind of act
   * @param milestone what is to have happened; with several, whichever was first
   * @param more further milestones
   * @return the movers
   * @throws NotFoundException if there is no such party
   * @throws IllegalArgumentException if the others are a group without a list of members
   */
  public static FirstMovers of(
      Relations relations,
      String one,
      String others,
      PolicyKind kind,
      MilestoneType milestone,
      MilestoneType... more) {
    return among(
        words(kind) + " of its own",
        relations.policies().by(others).concerning(one).kind(kind),
        others,
        milestone,
        more);
  }

  /**
   * Obtains the movers of any texts, programs or events, for example of memoranda about energy.
   *
   * @param family what they are, in words
   * @param rows the texts, programs or events
   * @param others the id of a group, the members of which are compared, or of one party
   * @param milestone what is to have happened; with several, whichever was first
   * @param more further milestones
   * @return the movers
   * @throws NotFoundException if there is no such party
   * @throws IllegalArgumentException if the others are a group without a list of members
   */
  public static FirstMovers among(
      String family,
      Selection<? extends Chronicle, ?> rows,
      String others,
      MilestoneType milestone,
      MilestoneType... more) {
    requireNonNull(family, "family");
    requireNonNull(milestone, "milestone");
    ImmutableSet<MilestoneType> types =
        ImmutableSet.<MilestoneType>builder().add(milestone).add(more).build();
    return new FirstMoversFinder(rows.relations(), others).among(family, rows.list(), types);
  }

  /**
   * Obtains the movers into a body: who became a member.
   *
   * @param relations where the facts are
   * @param body the id of the body
   * @param others the id of a group, the members of which are compared, or of one party
   * @return the movers
   * @throws NotFoundException if there is no such party
   * @throws IllegalArgumentException if the others are a group without a list of members
   */
  public static FirstMovers into(Relations relations, String body, String others) {
    relations.requireParty(body);
    return new FirstMoversFinder(relations, others).into(body);
  }

  /**
   * Obtains the movers of every family of instrument in which at least one of the others has a
   * first time.
   *
   * <p>A family is a kind of agreement between the one and the others and a step of it (talks
   * begun, initialled, signed, provisionally applied, in force); a kind of act of the one for the
   * others, or of the others for the one, that took effect; a body that the others became members
   * of. Programs and meetings are no families here: most are for all at once; see {@link #among}.
   *
   * @param relations where the facts are
   * @param one the id of the party with whom
   * @param others the id of a group, the members of which are compared, or of one party
   * @return the movers, family by family
   * @throws NotFoundException if there is no such party
   * @throws IllegalArgumentException if the others are a group without a list of members
   */
  public static ImmutableList<FirstMovers> all(Relations relations, String one, String others) {
    return new FirstMoversFinder(relations, others).all(one);
  }

  static String words(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@return the family of instrument in words: {@code memorandum, signed}} */
  public String family() {
    return family;
  }

  /** {@return those of which a first time is on record, by the first day that it can be} */
  public ImmutableList<Mover> movers() {
    return movers;
  }

  /** {@return the ids of those of which nothing is on record, in the order of the group} */
  public ImmutableSet<String> unrecorded() {
    return unrecorded;
  }

  /** {@return the last day that the record knows about} */
  public Optional<LocalDate> knownOn() {
    return knownOn;
  }

  /**
   * {@return whether all on record moved by one act, such as a strategy for all of them} If so, all
   * are tied, and being first says nothing of any of them.
   */
  public boolean isOneAct() {
    for (Mover mover : movers) {
      if (!mover.time().claims().equals(movers.get(0).time().claims())) {
        return false;
      }
    }
    return movers.size() > 1;
  }

  /** {@return the ids of those that nobody preceded, in every reading} */
  public ImmutableSet<String> first() {
    return filter(mover -> isFirst(mover, Truth.TRUE));
  }

  /** {@return the ids of those that nobody preceded, in at least one reading} */
  public ImmutableSet<String> possiblyFirst() {
    return filter(mover -> isFirst(mover, Truth.UNKNOWN));
  }

  private ImmutableSet<String> filter(Predicate<Mover> condition) {
    ImmutableSet.Builder<String> parties = ImmutableSet.builder();
    for (Mover mover : movers) {
      if (condition.test(mover)) {
        parties.add(mover.party());
      }
    }
    return parties.build();
  }

  /** Whether nobody was before a mover, to at least that degree of certainty. */
  private boolean isFirst(Mover mover, Truth atLeast) {
    if (atLeast == Truth.TRUE && !mover.time().isCertain()) {
      return false;
    }
    for (Mover other : movers) {
      if (other.time().before(mover.time()).not().compareTo(atLeast) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns where a party stands.
   *
   * @param party the id of the party
   * @return its place among those on record
   * @throws NotFoundException if it is none of those compared
   */
  public Place place(String party) {
    Optional<Mover> found = mover(party);
    if (found.isEmpty()) {
      return Place.UNRECORDED;
    }
    Mover mover = found.get();
    if (!isFirst(mover, Truth.UNKNOWN)) {
      return Place.LATER;
    }
    boolean alone = mover.time().isCertain();
    boolean tied = false;
    for (Mover other : movers) {
      if (!other.equals(mover)) {
        alone &= mover.time().before(other.time()).isTrue();
        tied |= mover.time().sameDay(other.time()).isTrue();
      }
    }
    if (alone) {
      return movers.size() == 1 ? Place.ONLY : Place.FIRST;
    }
    return tied && isFirst(mover, Truth.TRUE) ? Place.TIED : Place.UNDECIDED;
  }

  /**
   * Finds the first time of a party.
   *
   * @param party the id of the party
   * @return the mover; empty if nothing is on record
   * @throws NotFoundException if it is none of those compared
   */
  public Optional<Mover> mover(String party) {
    requireNonNull(party, "party");
    for (Mover mover : movers) {
      if (mover.party().equals(party)) {
        return Optional.of(mover);
      }
    }
    if (!unrecorded.contains(party)) {
      List<String> compared = new ArrayList<>(unrecorded);
      movers.forEach(mover -> compared.add(mover.party()));
      throw new NotFoundException("party", party, NearMisses.of(party, compared), "");
    }
    return Optional.empty();
  }

  /**
   * Returns whether one party was before another.
   *
   * @param one the id of the one
   * @param other the id of the other
   * @return TRUE or FALSE if every reading of the dates has it so, else UNKNOWN; UNKNOWN also if
   *     nothing is on record of either
   * @throws NotFoundException if one of the two is none of those compared
   */
  public Truth before(String one, String other) {
    Optional<Mover> first = mover(one);
    Optional<Mover> second = mover(other);
    return first.isPresent() && second.isPresent()
        ? first.get().time().before(second.get().time())
        : Truth.UNKNOWN;
  }

  /**
   * Returns the sets of parties that certainly moved on the same day.
   *
   * @return the ties, each of two or more parties
   */
  public ImmutableList<ImmutableSet<String>> ties() {
    ImmutableSet.Builder<ImmutableSet<String>> ties = ImmutableSet.builder();
    for (Mover mover : movers) {
      ImmutableSet<String> tie = tied(mover);
      if (tie.size() > 1) {
        ties.add(tie);
      }
    }
    return ties.build().asList();
  }

  /** Those that certainly moved on the same day as a mover, itself included. */
  ImmutableSet<String> tied(Mover mover) {
    return filter(other -> other.equals(mover) || mover.time().sameDay(other.time()).isTrue());
  }

  /**
   * Returns the pairs of parties whose order the dates leave open: neither was certainly before the
   * other, nor were they certainly on the same day.
   *
   * @return the pairs
   */
  public ImmutableList<ImmutableSet<String>> undecided() {
    ImmutableList.Builder<ImmutableSet<String>> pairs = ImmutableList.builder();
    for (int i = 0; i < movers.size(); i++) {
      for (int j = i + 1; j < movers.size(); j++) {
        FirstTime one = movers.get(i).time();
        FirstTime other = movers.get(j).time();
        if (!one.before(other).isTrue()
            && !other.before(one).isTrue()
            && !one.sameDay(other).isTrue()) {
          pairs.add(ImmutableSet.of(movers.get(i).party(), movers.get(j).party()));
        }
      }
    }
    return pairs.build();
  }

  /**
   * Returns how many days after the first a party moved.
   *
   * @param party the id of the party
   * @return from the smallest to the largest number of days over all readings, 0 for the first
   *     itself; empty if nothing is on record
   * @throws NotFoundException if it is none of those compared
   */
  public Optional<Count> lag(String party) {
    Optional<Mover> mover = mover(party);
    return mover.isPresent() ? Optional.of(lag(mover.get().time())) : Optional.empty();
  }

  Count lag(FirstTime time) {
    long min = 0;
    long max = 0;
    for (Mover other : movers) {
      Count days = other.time().daysUntil(time);
      max = Math.max(max, days.max());
      if (other.time().isCertain()) {
        min = Math.max(min, days.min());
      }
    }
    return new Count(min, max);
  }

  /** {@return who tells the first times, each citation once} */
  @Override
  public ImmutableList<Citation> citations() {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (Mover mover : movers) {
      citations.addAll(mover.time().citations());
    }
    return citations.build().asList();
  }

  /** {@return the family, and a line a party: its place, the days after the first, the claims} */
  public String explain() {
    return FirstMoversText.explain(this);
  }

  /**
   * {@return one line: {@code memorandum, signed: KZ 2006-12-04; TM 2008-05, 514 to 544 days later;
   * not on record: KG, TJ}} Those that are tied stand before one date; where the dates do not
   * decide who was first, it says so.
   */
  @Override
  public String toString() {
    return FirstMoversText.line(this);
  }
}
