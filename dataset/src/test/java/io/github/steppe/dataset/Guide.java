package io.github.steppe.dataset;

import io.github.steppe.datapackage.Change;
import io.github.steppe.datapackage.DataPackage;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import io.github.steppe.source.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counts of the guide to the tables, README.md: the column {@code rows} of a table counts the
 * rows of what stands first in the line, the column {@code claims} the claims of that standing.
 */
final class Guide {

  private static final String BAR = " \\| ";

  private Guide() {}

  /** The guide with the counts of these relations in place of its own. */
  static String counted(String guide, Relations relations) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Change row : DataPackage.diff(Relations.of(Facts.builder().build()), relations)) {
      counts.merge('`' + row.table() + '`', 1, Integer::sum);
    }
    for (Claim claim : relations.claims().list()) {
      counts.merge(claim.standing().name(), 1, Integer::sum);
    }
    List<String> lines = new ArrayList<>();
    int column = -1;
    for (String line : guide.split("\n", -1)) {
      List<String> cells = cells(line);
      if (!line.startsWith("|")) {
        column = -1;
      } else if (column < 0) {
        column = Math.max(cells.indexOf("rows"), cells.indexOf("claims"));
      } else if (!line.startsWith("|-") && column > 0) {
        cells.set(column, String.valueOf(counts.getOrDefault(cells.get(0), 0)));
        line = "| " + String.join(" | ", cells) + " |";
      }
      lines.add(line);
    }
    return String.join("\n", lines);
  }

  /** The cells of a line of a table. */
  static List<String> cells(String line) {
    return line.startsWith("| ")
        ? Arrays.asList(line.substring(2, line.length() - 2).split(BAR, -1))
        : List.of();
  }
}
