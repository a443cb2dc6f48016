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

/**
 * Agreements by their parties, each with the lifeline that counts between them.
 *
 * <p>Two parties are the usual question, so what a pair has in common is kept once it was asked
 * for.
 */
final class AgreementIndex {

  /** An agreement and when it was in force between the parties asked about. */
  record Entry(Agreement agreement, Lifeline inForce) {}

  private final ImmutableList<Agreement> agreements;
  private final Map<String, List<Agreement>> byParty = new HashMap<>();
  private final Map<String, Map<String, ImmutableList<Entry>>> byPair = new ConcurrentHashMap<>();

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
    if (parties.size() != 2) {
      return find(parties);
    }
    Map<String, ImmutableList<Entry>> ofFirst = byPair.get(parties.get(0).id());
    if (ofFirst == null) {
      ofFirst = new ConcurrentHashMap<>();
      Map<String, ImmutableList<Entry>> other = byPair.putIfAbsent(parties.get(0).id(), ofFirst);
      ofFirst = other == null ? ofFirst : other;
    }
    ImmutableList<Entry> found = ofFirst.get(parties.get(1).id());
    if (found == null) {
      found = find(parties);
      ofFirst.put(parties.get(1).id(), found);
    }
    return found;
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
