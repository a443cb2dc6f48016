package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableMap;

/** What a layout of plain codes calls the parties. */
interface PartyCodes {

  /**
   * Finds the id of a party.
   *
   * @param period the period of the row, as EDTF; empty where it is not known
   * @throws BadFieldException if there is no such code, or not in that year, or the period is empty
   *     and the code is not valid in all years
   */
  String id(String code, String period);

  /** Two letters, as Eurostat has them. */
  static PartyCodes letters() {
    ImmutableMap.Builder<String, String> table = ImmutableMap.builder();
    for (Fields row : TableResource.rows("eurostat-letters.csv")) {
      table.put(row.get("code"), row.get("id"));
    }
    ImmutableMap<String, String> letters = table.buildOrThrow();
    return (code, period) -> {
      if (!EurostatAreas.isCode(code, 2, 2)) {
        throw new BadFieldException("", code, "a country is two capital letters");
      }
      return letters.getOrDefault(code, code);
    };
  }

  /** Numbers of a table. */
  static PartyCodes numbers(AreaCodes codes) {
    return (code, period) -> {
      try {
        return codes.id("", code, period);
      } catch (RowRefusedException e) {
        throw e.badField();
      }
    };
  }
}
