package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Lifeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Agreements by their parties, each with the lifeline that counts between them.
 *
 * <p>Two parties are the usual question, so what a pair has in common is kept once it was asked
 * for, as is what concerns one party, or anybody.
 */
final class AgreementIndex {

  /** An agreement and when it was in force between the parties asked about. */
  record Entry(Agreement agreement, Lifeline inForce) {}

  /** In place of a party in a question about fewer than two. */
  private static final String NOBODY = "";

  private final ImmutableList<Agreement> agreements;
  private final Map<String, List<Agreement>> byParty = new HashMap<>();
  private final Map<String, Map<String, Common>> byPair = new ConcurrentHashMap<>();

  AgreementIndex(ImmutableList<Agreement> agreements) {
    this.agreements = agreements;
    for (Agreement agreement : agreements) {
      for (String party : agreement.parties()) {
        List<Agreement> of = byParty.get(party);
        if (of == null) {
          of = new ArrayList<>();
          byParty.put(party, of);
        }
        of.add(agreement);
      }
    }
  }

  boolean knows(String party) {
    return byParty.containsKey(party);
  }

  /** The agreements to which all of some parties are a party, in the order of the table. */
  ImmutableList<Entry> among(ImmutableList<PartyMatch> parties) {
    return common(parties).entries();
  }

  /** What is known of the agreements to which all of some parties are a party. */
  Common common(ImmutableList<PartyMatch> parties) {
    if (parties.size() > 2) {
      return new Common(parties);
    }
    String one = parties.isEmpty() ? NOBODY : parties.get(0).id();
    String other = parties.size() < 2 ? NOBODY : parties.get(1).id();
    Map<String, Common> ofOne = byPair.get(one);
    if (ofOne == null) {
      ofOne = new ConcurrentHashMap<>();
      Map<String, Common> before = byPair.putIfAbsent(one, ofOne);
      ofOne = before == null ? ofOne : before;
    }
    Common common = ofOne.get(other);
    if (common == null) {
      common = new Common(parties);
      ofOne.put(other, common);
    }
    return common;
  }

  /**
   * The agreements to which all of some parties are a party, in the order of the table. What is
   * asked for is worked out once; two threads may both do so and then work out the same.
   */
  final class Common {

    private final ImmutableList<PartyMatch> parties;
    private volatile @Nullable ImmutableList<Entry> entries;
    private volatile @Nullable HeldDays certain;
    private volatile @Nullable HeldDays possible;

    private Common(ImmutableList<PartyMatch> parties) {
      this.parties = parties;
    }

    ImmutableList<Entry> entries() {
      ImmutableList<Entry> found = entries;
      if (found == null) {
        found = find(parties);
        entries = found;
      }
      return found;
    }

    /** Those that held on a day. */
    ImmutableList<Agreement> on(OnDay onDay) {
      HeldDays days = onDay.certain() ? certain : possible;
      if (days == null) {
        // Where only days are asked for, what they follow from need not be kept.
        ImmutableList<Entry> known = entries;
        days = HeldDays.of(known == null ? find(parties) : known, onDay.certain());
        if (onDay.certain()) {
          certain = days;
        } else {
          possible = days;
        }
      }
      return days.on(onDay.day().toEpochDay());
    }
  }

  private ImmutableList<Entry> find(ImmutableList<PartyMatch> parties) {
    ImmutableList.Builder<Entry> found = ImmutableList.builder();
    for (Agreement agreement : candidates(parties)) {
      boolean all = true;
      ImmutableSet.Builder<String> among = ImmutableSet.builder();
      for (PartyMatch party : parties) {
        all &= party.includesAny(agreement.parties());
        if (!party.group()) {
          among.addAll(party.ids());
        }
      }
      if (all) {
        found.add(new Entry(agreement, agreement.inForceBetween(among.build())));
      }
    }
    return found.build();
  }

  /** The agreements of the party that has the fewest, if that can be told cheaply, or else all. */
  private List<Agreement> candidates(ImmutableList<PartyMatch> parties) {
    List<Agreement> fewest = agreements;
    for (PartyMatch party : parties) {
      if (party.ids().size() == 1) {
        List<Agreement> of = byParty.getOrDefault(party.id(), List.of());
        fewest = of.size() < fewest.size() ? of : fewest;
      }
    }
    return fewest;
  }
}
