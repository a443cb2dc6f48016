package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a selection of trade was narrowed to, so that it can be told what is missing from it. What
 * it means is worked out when somebody asks, since most totals are taken without.
 *
 * @param partners whom the partner was narrowed to, one after another
 * @param years whether years were named
 * @param first the first of them
 * @param last the last of them
 */
record Asked(ImmutableList<PartyMatch> partners, boolean years, int first, int last) {

  static final Asked NOTHING = new Asked(ImmutableList.of(), false, -9999, 9999);

  Asked partner(PartyMatch match) {
    ImmutableList<PartyMatch> both =
        partners.isEmpty()
            ? ImmutableList.of(match)
            : ImmutableList.<PartyMatch>builder().addAll(partners).add(match).build();
    return new Asked(both, years, first, last);
  }

  /** In place of the partners that were named. */
  Asked only(String partner) {
    PartyMatch match = new PartyMatch(partner, false, ImmutableSet.of(partner));
    return new Asked(ImmutableList.of(match), years, first, last);
  }

  Asked years(int from, int to) {
    return new Asked(partners, true, Math.max(first, from), Math.min(last, to));
  }

  /** The partners that should report, if any were named. */
  Optional<Set<String>> expected() {
    if (partners.isEmpty()) {
      return Optional.empty();
    }
    Set<String> expected = new TreeSet<>();
    for (String id : partners.get(0).ids()) {
      boolean inAll = true;
      for (PartyMatch match : partners) {
        inAll &= match.includes(id);
      }
      if (inAll) {
        expected.add(part(id));
      }
    }
    return Optional.of(expected);
  }

  /** The partner that an id stands for: a body for those that it succeeded. */
  String part(String id) {
    String part = id;
    int fewest = Integer.MAX_VALUE;
    for (PartyMatch match : partners) {
      if (!match.group() && match.includes(id) && match.ids().size() < fewest) {
        part = match.id();
        fewest = match.ids().size();
      }
    }
    return part;
  }
}
