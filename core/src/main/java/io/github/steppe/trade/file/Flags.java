package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;

/** Flags of observations, to the words of the library. A cell may hold several letters. */
final class Flags {

  private static final ImmutableMap<Character, String> EUROSTAT =
      ImmutableMap.<Character, String>builder()
          .put('b', "BREAK")
          .put('c', "CONFIDENTIAL")
          .put('d', "DEFINITION_DIFFERS")
          .put('e', "ESTIMATED")
          .put('f', "FORECAST")
          .put('i', "IMPUTED")
          .put('m', "MISSING")
          .put('n', "NOT_SIGNIFICANT")
          .put('p', "PROVISIONAL")
          .put('r', "REVISED")
          .put('s', "EUROSTAT_ESTIMATE")
          .put('u', "LOW_RELIABILITY")
          .put('z', "NOT_APPLICABLE")
          .buildOrThrow();

  /** Observation status of SDMX; A is normal. */
  private static final ImmutableMap<Character, String> SDMX =
      ImmutableMap.<Character, String>builder()
          .put('A', "")
          .put('B', "BREAK")
          .put('D', "DEFINITION_DIFFERS")
          .put('E', "ESTIMATED")
          .put('F', "FORECAST")
          .put('I', "IMPUTED")
          .put('M', "MISSING")
          .put('N', "NOT_SIGNIFICANT")
          .put('P', "PROVISIONAL")
          .put('U', "LOW_RELIABILITY")
          .buildOrThrow();

  private Flags() {}

  /**
   * Reads a cell of flags; blanks and commas between them say nothing.
   *
   * @throws RowRefusedException if a letter is no flag
   */
  static ImmutableSortedSet<String> parse(String column, String text) {
    ImmutableSortedSet.Builder<String> flags = ImmutableSortedSet.naturalOrder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == ',') {
        continue;
      }
      String word = EUROSTAT.getOrDefault(c, SDMX.get(c));
      if (word == null) {
        throw new RowRefusedException(
            column, text, "a flag is one of the letters b c d e f i m n p r s u z");
      }
      if (!word.isEmpty()) {
        flags.add(word);
      }
    }
    return flags.build();
  }

  /** Reads a confidentiality status: free, or one of those that are not. */
  static ImmutableSortedSet<String> confidentiality(String text) {
    return text.isEmpty() || text.equals("F")
        ? ImmutableSortedSet.of()
        : ImmutableSortedSet.of("CONFIDENTIAL");
  }

  /** The flags of both. */
  static ImmutableSortedSet<String> both(
      ImmutableSortedSet<String> one, ImmutableSortedSet<String> other) {
    return other.isEmpty()
        ? one
        : ImmutableSortedSet.<String>naturalOrder().addAll(one).addAll(other).build();
  }
}
