package io.github.steppe.trade.file;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of Eurostat that are separated by tabs: a line a series, a column a period. */
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
    List<String> header = table.header().cells();
    String corner = header.get(0).strip();
    int slash = corner.indexOf('\\');
    List<String> dimensions = COMMA.splitToList(corner.substring(0, slash));
    EurostatCells cells = new EurostatCells(EurostatLayout.of(dimensions), rows);
    for (@Nullable TextRow row = table.next(); row != null; row = table.next()) {
      try {
        line(row, header, dimensions, EurostatIndicators.dataflowIn(fileName), cells);
      } catch (RowRefusedException refused) {
        refused.tell(cells.rows(), row.line(), row.text());
      }
    }
    cells.finish();
  }

  private static void line(
      TextRow row,
      List<String> header,
      List<String> dimensions,
      String dataflow,
      EurostatCells cells) {
    List<String> codes = COMMA.splitToList(row.cells().get(0));
    if (row.cells().size() != header.size() || codes.size() != dimensions.size()) {
      throw new RowRefusedException(
          "",
          row.text(),
          "a row has "
              + dimensions.size()
              + " codes and "
              + (header.size() - 1)
              + " values, as the header has");
    }
    ImmutableMap.Builder<String, String> byName = ImmutableMap.builder();
    for (int i = 0; i < codes.size(); i++) {
      byName.put(dimensions.get(i), codes.get(i));
    }
    ImmutableMap<String, String> series = byName.buildOrThrow();
    for (int i = 1; i < header.size(); i++) {
      String period = header.get(i).strip();
      String cell = row.cells().get(i).strip();
      int blank = cell.indexOf(' ');
      String value = blank < 0 ? cell : cell.substring(0, blank);
      String letters = blank < 0 ? "" : cell.substring(blank + 1);
      try {
        ImmutableSortedSet<String> flags = Flags.parse(period, letters);
        cells.add(
            new EurostatCell(
                row.line(),
                row.text(),
                dataflow,
                series,
                period,
                value.equals(":") ? "" : value,
                flags,
                ""));
      } catch (RowRefusedException refused) {
        refused.tell(cells.rows(), row.line(), row.text());
      }
    }
  }
}
