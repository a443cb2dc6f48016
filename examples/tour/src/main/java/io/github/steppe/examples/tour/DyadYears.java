package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.DyadYearPanel;
import io.github.steppe.relations.PanelRow;
import io.github.steppe.relations.Relations;
import java.util.List;

/** What held between two parties in a year? A panel that knows what it does not know, and why. */
public final class DyadYears {

  private static final List<String> COLUMNS =
      List.of(
          "dyad_days",
          "partnership_and_cooperation_days",
          "interim_trade_days",
          "agreements_in_force",
          "preference_status",
          "restrictive_measures_days",
          "special_representatives");

  private DyadYears() {}

  public static void main(String[] args) {
    Relations relations = EuCentralAsia.relations();
    DyadYearPanel panel = DyadYearPanel.of(relations, "EU", "CENTRAL_ASIA", 1991, 2025);
    System.out.println(panel);
    for (PanelRow row : panel) {
      if (List.of("TM", "UZ").contains(row.other()) && List.of(1999, 2010).contains(row.year())) {
        System.out.println(row);
        COLUMNS.forEach(column -> System.out.println("  " + column + ": " + row.cell(column)));
      }
    }
    PanelRow row = panel.row("EU", "TM", 2010).orElseThrow();
    System.out.println(row.cell("interim_trade_days").explain());

    DyadYearPanel members = DyadYearPanel.ofMembers(relations, "EU", "KZ", 2019, 2021);
    System.out.println(members);
    PanelRow leaving = members.row("GB", "KZ", 2020).orElseThrow();
    System.out.println(leaving.cell("partnership_and_cooperation_days").explain());
    members.writeCsv(new StringBuilder()); // or a file
  }
}
