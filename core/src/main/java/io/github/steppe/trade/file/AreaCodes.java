package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableListMultimap;

/**
 * Numbers that a source has for countries and areas, to ids of parties, with the years for which a
 * number is valid. What the table does not have is refused and never guessed.
 */
final class AreaCodes {

  private record Entry(String id, String firstYear, String lastYear) {
    boolean holds(String year) {
      if (year.isEmpty()) {
        return firstYear.isEmpty() && lastYear.isEmpty();
      }
      return (firstYear.isEmpty() || firstYear.compareTo(year) <= 0)
          && (lastYear.isEmpty() || lastYear.compareTo(year) >= 0);
    }
  }

  private final String what;
  private final int digits;
  private final ImmutableListMultimap<String, Entry> entries;

  private AreaCodes(String what, int digits, String table) {
    this.what = what;
    this.digits = digits;
    ImmutableListMultimap.Builder<String, Entry> all = ImmutableListMultimap.builder();
    for (Fields row : TableResource.rows(table)) {
      all.put(
          padded(row.get("code")),
          new Entry(row.get("id"), row.get("first_year"), row.get("last_year")));
    }
    this.entries = all.build();
  }

  /** The codes of UN Comtrade and BACI, which are those of M49 with exceptions. */
  static AreaCodes un() {
    return new AreaCodes("UN Comtrade", 3, "un-areas.csv");
  }

  /** The numbers of the geonomenclature of Eurostat, written with three or four digits or fewer. */
  static AreaCodes eurostat() {
    return new AreaCodes("Eurostat geonomenclature", 4, "eurostat-areas.csv");
  }

  /** The codes of the International Monetary Fund. */
  static AreaCodes imf() {
    return new AreaCodes("IMF", 3, "imf-areas.csv");
  }

  /** Tells whether a code is in the table, for any year. */
  boolean has(String code) {
    return entries.containsKey(padded(code));
  }

  /**
   * The id of a code.
   *
   * @param period a period that begins with its year; empty for any year
   * @throws RowRefusedException if the table does not have the code for that year
   */
  String id(String column, String code, String period) {
    String year = period.length() < 4 ? period : period.substring(0, 4);
    for (Entry entry : entries.get(padded(code))) {
      if (entry.holds(year)) {
        return entry.id;
      }
    }
    throw new RowRefusedException(
        column,
        code,
        has(code)
            ? "this code of the " + what + " table is not valid in " + year
            : "the " + what + " table of codes does not have this code");
  }

  private String padded(String code) {
    return Numbers.areDigits(code) && code.length() < digits
        ? "0".repeat(digits - code.length()) + code
        : code;
  }
}
