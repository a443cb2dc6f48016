package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the ids that look most like one that was not found. */
final class NearMisses {

  private static final int MOST = 3;

  private NearMisses() {}

  static ImmutableList<String> of(String id, Collection<String> ids) {
    String wanted = id.toLowerCase(Locale.ROOT);
    int limit = Math.max(2, id.length() / 3);
    List<String> near = new ArrayList<>();
    for (String candidate : ids) {
      if (distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= limit) {
        near.add(candidate);
      }
    }
    near.sort(
        Comparator.comparingInt((String s) -> distance(wanted, s.toLowerCase(Locale.ROOT)))
            .thenComparing(Comparator.naturalOrder()));
    return ImmutableList.copyOf(near.subList(0, Math.min(MOST, near.size())));
  }

  /** The Levenshtein distance: the fewest insertions, deletions and replacements. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
