package io.github.steppe.trade.file;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables of Eurostat with tabs: the first column packs the dimensions, the others are periods.
 * A cell is a number or {@code :}, a blank, and flags.
 */
final class EurostatTsvFormat extends TextFormat {

  private static final Splitter COMMA = Splitter.on(',').trimResults();

  @Override
  String name() {
    return "Eurostat TSV";
  }

  @Override
  Family family() {
    return Family.EUROSTAT;
  }

  @Override
  String source() {
    return "eurostat";
  }

  @Override
  boolean recognizes(String head) {
    String first = Heads.firstLine(head);
    int tab = first.indexOf('\t');
    return tab > 0 && first.substring(0, tab).indexOf('\\') > 0;
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    TextRows table = TextRows.unquoted(text, '\t', rows);
    ImmutableList<String> names = table.header().cells();
    String first = names.get(0);
    int backslash = first.indexOf('\\');
    String across = Ascii.toLowerCase(first.substring(backslash + 1).strip());
    if (backslash < 0 || (!across.equals("time") && !across.equals("time_period"))) {
      throw new FileRefusedException(
          1, "the first column names the dimensions, and ends with \\time or \\TIME_PERIOD");
    }
    List<String> dimensions = COMMA.splitToList(first.substring(0, backslash));
    ImmutableList<String> periods = periods(names);
    EurostatCells cells = new EurostatCells(EurostatLayout.of(dimensions), rows);
    Observations observations =
        new Observations(dimensions, periods, EurostatIndicators.dataflowIn(fileName), cells);
    for (@Nullable TextRow row = table.next(); row != null; row = table.next()) {
      observations.add(row);
    }
    cells.finish();
  }

  private static ImmutableList<String> periods(List<String> names) {
    List<String> periods = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String name : names.subList(1, names.size())) {
      String period = name.strip();
      if (!Periods.isPeriod(period)) {
        throw new FileRefusedException(1, "a column is a period, and not '" + period + "'");
      }
      if (!seen.add(Periods.parse(period, period))) {
        throw new FileRefusedException(1, "the column '" + period + "' stands twice");
      }
      periods.add(period);
    }
    return ImmutableList.copyOf(periods);
  }

  /** Makes observations of rows. */
  private record Observations(
      List<String> dimensions,
      ImmutableList<String> periods,
      String dataflow,
      EurostatCells cells) {

    void add(TextRow row) {
      if (row.cells().size() != periods.size() + 1) {
        cells
            .rows()
            .refuse(
                row.line(),
                row.text(),
                "",
                row.text(),
                "a row has " + (periods.size() + 1) + " cells, as the header");
        return;
      }
      String key = row.cells().get(0);
      List<String> codes = COMMA.splitToList(key);
      if (codes.size() != dimensions.size()) {
        cells
            .rows()
            .refuse(
                row.line(),
                row.text(),
                String.join(",", dimensions),
                key,
                "the first cell has " + dimensions.size() + " codes, as the header");
        return;
      }
      ImmutableMap.Builder<String, String> named = ImmutableMap.builder();
      for (int i = 0; i < codes.size(); i++) {
        named.put(dimensions.get(i), codes.get(i));
      }
      ImmutableMap<String, String> byName = named.buildOrThrow();
      for (int i = 0; i < periods.size(); i++) {
        add(row, byName, periods.get(i), row.cells().get(i + 1).strip());
      }
    }

    private void add(TextRow row, ImmutableMap<String, String> codes, String period, String cell) {
      int end = cell.startsWith(":") ? 1 : cell.indexOf(' ');
      String value = end < 0 ? cell : cell.substring(0, end);
      String flags = end < 0 ? "" : cell.substring(end);
      try {
        cells.add(
            new EurostatCell(
                row.line(),
                row.text(),
                dataflow,
                codes,
                period,
                value.equals(":") ? "" : value,
                Flags.parse(period, flags),
                ""));
      } catch (RowRefusedException refused) {
        refused.tell(cells.rows(), row.line(), row.text());
      }
    }
  }
}
