package io.github.steppe.source;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The name of an author or editor as printed, told apart where that is safe.
 *
 * <p>A record does not say which words are the family name, and a wrong guess is worse than none: a
 * style would print "Commission, E.". So a name is that of a person only if it is written with a
 * comma ("Aydin, Ulviyya"), has initials ("K. O'Neill"), or is two capitalized words none of which
 * is one that institutions use ("Ulviyya Aydin"). Everything else stays as it is.
 *
 * @param family the family name of a person, or the whole name
 * @param given the given names of a person; empty if the name is not told apart
 */
record PrintedName(String family, Optional<String> given) {

  /** In lower case and in the singular; the plural counts as well. */
  private static final ImmutableSet<String> INSTITUTIONS =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  "academy action agency alliance assembly association authority bank board "
                      + "bureau center centre chamber college commission committee community "
                      + "company conference congress cooperation corporation council court "
                      + "delegation department development directorate embassy federation forum "
                      + "foundation fund government group initiative institute institution "
                      + "international library ministry mission museum nation network news office "
                      + "organisation organization parliament partnership press program programme "
                      + "project republic secretariat senate service society staff state stiftung "
                      + "team union university watch women world"));

  static PrintedName of(String printed, Source source) {
    String name = OneLine.of(printed);
    if (name.isEmpty() || isInstitution(name, source)) {
      return whole(name);
    }
    int comma = name.indexOf(',');
    if (comma >= 0) {
      String family = name.substring(0, comma).strip();
      String given = name.substring(comma + 1).strip();
      boolean plain = !family.isEmpty() && !given.isEmpty() && given.indexOf(',') < 0;
      return plain ? new PrintedName(family, Optional.of(given)) : whole(name);
    }
    int family = startOfFamily(name);
    return family == 0
        ? whole(name)
        : new PrintedName(
            name.substring(family), Optional.of(name.substring(0, family).stripTrailing()));
  }

  private static PrintedName whole(String name) {
    return new PrintedName(name, Optional.empty());
  }

  private static boolean isInstitution(String name, Source source) {
    if (source.publisher().isPresent() && source.publisher().get().equals(name)) {
      return true;
    }
    for (String word : Splitter.on(CharMatcher.anyOf(" ,-")).split(name)) {
      if (names(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(String word) {
    return INSTITUTIONS.contains(word)
        || (word.endsWith("s") && INSTITUTIONS.contains(word.substring(0, word.length() - 1)));
  }

  /** Returns where the family name begins, 0 if that is not clear. */
  private static int startOfFamily(String name) {
    List<String> words = Splitter.on(' ').splitToList(name);
    int afterInitials = 0;
    int at = 0;
    boolean capitalized = true;
    for (String word : words) {
      capitalized &= isCapitalized(word);
      at += word.length() + 1;
      if (isInitials(word)) {
        afterInitials = at;
      }
    }
    if (!Character.isUpperCase(name.codePointAt(0)) || afterInitials > name.length()) {
      return 0;
    }
    if (afterInitials > 0) {
      return afterInitials;
    }
    return words.size() == 2 && capitalized ? words.get(0).length() + 1 : 0;
  }

  /** Initials are capitals with full stops: {@code K.}, {@code S.D.}, {@code J.-P.}. */
  private static boolean isInitials(String word) {
    boolean stop = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (stop ? !Character.isUpperCase(c) && c != '-' : c != '.') {
        return false;
      }
      stop = c == '.' || c == '-';
    }
    return word.endsWith(".");
  }

  private static boolean isCapitalized(String word) {
    if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
      return false;
    }
    boolean lower = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      lower |= Character.isLowerCase(c);
      if (!Character.isLetter(c) && c != '-' && c != '\'' && c != '’') {
        return false;
      }
    }
    return lower;
  }
}
