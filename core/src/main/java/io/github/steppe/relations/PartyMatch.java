package io.github.steppe.relations;

import com.google.common.collect.ImmutableSet;

/**
 * Whom a party id stands for in a question: the party itself and the bodies that it succeeded; for
 * a group, each of its members, or itself where it has no list of them.
 */
record PartyMatch(String id, boolean group, ImmutableSet<String> ids) {

  /** Whether it stands for a single party. */
  boolean isOne() {
    return ids.size() == 1;
  }

  boolean includes(String party) {
    return ids.contains(party);
  }

  boolean includesAny(ImmutableSet<String> parties) {
    for (String party : parties) {
      if (ids.contains(party)) {
        return true;
      }
    }
    return false;
  }
}
