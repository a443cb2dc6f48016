package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableSet;

/** What the old and the new interface of UN Comtrade have in common. */
final class ComtradeAreas {

  static final String QUANTITY_ESTIMATED = "QUANTITY_ESTIMATED";

  private ComtradeAreas() {}

  /**
   * Sets reporter and partner. The European Union, which only reports, is that of the members of
   * the day.
   */
  static void set(
      FileRow row, AreaCodes areas, String reporterColumn, String partnerColumn, Fields fields) {
    row.reporter = areas.id(reporterColumn, fields.get(reporterColumn), row.period);
    row.partner = areas.id(partnerColumn, fields.get(partnerColumn), row.period);
    if (row.reporter.equals("WORLD")) {
      throw new RowRefusedException(
          reporterColumn, fields.get(reporterColumn), "a reporter is a country or the Union");
    }
    row.composition = row.reporter.equals("EU") ? "EU_EVOLVING" : "";
  }

  /**
   * Reads the estimation flag of the old interface: 0 none, 2 quantity, 4 net weight, 6 both; any
   * other number says that something was estimated.
   */
  static ImmutableSet<String> estimation(String flag) {
    return switch (flag) {
      case "", "0" -> ImmutableSet.of();
      case "2", "4", "6" -> ImmutableSet.of(QUANTITY_ESTIMATED);
      default -> ImmutableSet.of("ESTIMATED");
    };
  }
}
