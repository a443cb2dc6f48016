package io.github.steppe.trade.file;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/**
 * Countries and aggregates as Eurostat codes them, to ids of parties.
 *
 * <p>An aggregate of the Union has a composition. As a reporter it is the Union (or the euro area)
 * in that composition; as a partner it is the group of that id. All that is outside it is {@code
 * EXTRA_EU} beside a reporter of the same composition, and else {@code EXTRA_} with the id of the
 * composition, since the composition cannot be told from the reporter.
 */
final class EurostatAreas {

  private static final Splitter COMMA = Splitter.on(',').trimResults();

  /** What an area is: one party, the members of a composition, what is outside of it, or all. */
  private enum Role {
    PARTY,
    MEMBERS,
    EXTRA,
    WORLD
  }

  /** An area: its role, the id of the party, and the composition; empty for a party. */
  static final class Area {
    private final Role role;
    private final String party;
    private final String composition;

    private Area(Role role, String party, String composition) {
      this.role = role;
      this.party = party;
      this.composition = composition;
    }
  }

  private record Composition(String id, String party, ImmutableSet<String> members) {}

  private final ImmutableMap<String, Area> aggregates;
  private final ImmutableMap<String, String> letters;
  private final List<Composition> compositions;
  private final AreaCodes numbers = AreaCodes.eurostat();

  EurostatAreas() {
    ImmutableMap.Builder<String, Area> named = ImmutableMap.builder();
    for (Fields row : TableResource.rows("eurostat-aggregates.csv")) {
      named.put(
          row.get("code"),
          new Area(Role.valueOf(row.get("role")), row.get("party"), row.get("composition")));
    }
    aggregates = named.buildOrThrow();
    ImmutableMap.Builder<String, String> two = ImmutableMap.builder();
    for (Fields row : TableResource.rows("eurostat-letters.csv")) {
      two.put(row.get("code"), row.get("id"));
    }
    letters = two.buildOrThrow();
    compositions =
        TableResource.rows("eurostat-compositions.csv").stream()
            .map(
                row ->
                    new Composition(
                        row.get("id"),
                        row.get("reporter"),
                        ImmutableSet.copyOf(Splitter.on(';').split(row.get("members")))))
            .toList();
  }

  /**
   * Finds a code: two letters, a number of the geonomenclature, or an aggregate.
   *
   * @param column the name of the column, for the message
   * @param period a period that begins with its year, for numbers
   * @throws RowRefusedException if a number is not valid in that year
   */
  Optional<Area> find(String column, String code, String period) {
    Area aggregate = aggregates.get(code);
    if (aggregate != null) {
      return Optional.of(aggregate);
    }
    if (isCode(code, 2, 2)) {
      return Optional.of(party(letters.getOrDefault(code, code)));
    }
    if (Numbers.areDigits(code) && numbers.has(code)) {
      return Optional.of(party(numbers.id(column, code, period)));
    }
    // Other aggregates, such as ASEAN, keep the code that Eurostat has for them.
    return isCode(code, 3, 40) ? Optional.of(party(code)) : Optional.empty();
  }

  /** Finds an aggregate by its code or its label. */
  Optional<Area> findAggregate(String code) {
    return Optional.ofNullable(aggregates.get(code));
  }

  /** Finds an aggregate by the list of members that its label has in parentheses. */
  Optional<Area> findByMembers(String label) {
    int open = label.indexOf('(');
    if (open < 0 || !label.endsWith(")")) {
      return Optional.empty();
    }
    ImmutableSet<String> members =
        ImmutableSet.copyOf(COMMA.split(label.substring(open + 1, label.length() - 1)));
    boolean extra = label.startsWith("Extra");
    for (Composition composition : compositions) {
      boolean dated = composition.members.size() == 1;
      if (dated ? members.containsAll(composition.members) : members.equals(composition.members)) {
        return Optional.of(
            new Area(extra ? Role.EXTRA : Role.MEMBERS, composition.party, composition.id));
      }
    }
    return Optional.empty();
  }

  /** An area that is one party. */
  static Area party(String id) {
    return new Area(Role.PARTY, id, "");
  }

  /**
   * Sets the reporter and its composition.
   *
   * @throws RowRefusedException if the area cannot report
   */
  static void setReporter(FileRow row, Area area, String column, String text) {
    if (area.role == Role.EXTRA || area.role == Role.WORLD) {
      throw new RowRefusedException(column, text, "a reporter is a country or a union of them");
    }
    row.reporter = area.party;
    row.composition = area.composition;
  }

  /** Sets the partner; the reporter has been set. */
  static void setPartner(FileRow row, Area area) {
    row.partner =
        switch (area.role) {
          case PARTY -> area.party;
          case MEMBERS -> area.composition;
          case EXTRA ->
              "EXTRA_" + (row.composition.equals(area.composition) ? area.party : area.composition);
          case WORLD -> "WORLD";
        };
  }

  /** Tells whether a text is a code: capital letters, digits and underscores after a letter. */
  static boolean isCode(String text, int shortest, int longest) {
    if (text.length() < shortest || text.length() > longest) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || !((c >= '0' && c <= '9') || c == '_'))) {
        return false;
      }
    }
    return true;
  }
}
