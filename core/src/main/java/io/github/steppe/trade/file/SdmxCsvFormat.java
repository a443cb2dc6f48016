package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * SDMX-CSV as Eurostat's services send it: version 1.0, and version 2.0 of SDMX 3.0, with or
 * without labels, keys and actions, with the separator that the header shows.
 */
final class SdmxCsvFormat extends TextFormat {

  /** What is neither a dimension nor an attribute. */
  private static final ImmutableSet<String> FIXED =
      ImmutableSet.of(
          "DATAFLOW",
          "STRUCTURE",
          "STRUCTURE_ID",
          "STRUCTURE_NAME",
          "ACTION",
          "SERIES_KEY",
          "OBS_KEY",
          "LAST UPDATE",
          "TIME_PERIOD",
          "OBS_VALUE");

  @Override
  String name() {
    return "SDMX-CSV";
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
    return first.startsWith("DATAFLOW,") || first.startsWith("STRUCTURE");
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    text.mark(HeadStream.HEAD);
    char[] head = new char[1 << 10];
    int read = Math.max(0, text.read(head));
    text.reset();
    char separator = Heads.separator(Heads.firstLine(new String(head, 0, read)));
    TextRows table = TextRows.of(text, separator, rows);
    Columns columns = new Columns(table.header().cells());
    EurostatCells cells = new EurostatCells(EurostatLayout.of(columns.dimensions()), rows);
    for (@Nullable TextRow row = table.next(); row != null; row = table.next()) {
      try {
        if (columns.cell(row, "ACTION").equals("D")) {
          cells.rows().setAside("deletions, which say what is no more");
        } else {
          cells.add(cell(row, columns, separator, fileName));
        }
      } catch (RowRefusedException refused) {
        refused.tell(cells.rows(), row.line(), row.text());
      }
    }
    cells.finish();
  }

  private static EurostatCell cell(TextRow row, Columns columns, char separator, String fileName) {
    ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
    for (String dimension : columns.dimensions()) {
      codes.put(dimension, columns.cell(row, dimension));
    }
    String value = columns.cell(row, "OBS_VALUE");
    return new EurostatCell(
        row.line(),
        row.text(),
        dataflow(columns, row, fileName),
        codes.buildOrThrow(),
        columns.cell(row, "TIME_PERIOD"),
        value.equals(":") ? "" : separator == ';' ? value.replace(',', '.') : value,
        Flags.both(
            Flags.parse("OBS_FLAG", columns.cell(row, "OBS_FLAG")),
            Flags.confidentiality(columns.cell(row, "CONF_STATUS"))),
        Periods.day("LAST UPDATE", columns.cell(row, "LAST UPDATE")));
  }

  /** {@code ESTAT:DS-045409(1.0)} is the dataflow {@code DS-045409}. */
  private static String dataflow(Columns columns, TextRow row, String fileName) {
    String id = columns.cell(row, "DATAFLOW") + columns.cell(row, "STRUCTURE_ID");
    int from = id.indexOf(':') + 1;
    int to = id.indexOf('(', from);
    String dataflow = id.substring(from, to < 0 ? id.length() : to);
    return dataflow.isEmpty() ? EurostatIndicators.dataflowIn(fileName) : dataflow;
  }

  /** Where the columns are, by their codes. */
  private static final class Columns {

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<String> dimensions = new ArrayList<>();
    private final int size;

    Columns(List<String> names) {
      size = names.size();
      boolean labeled = names.contains("STRUCTURE_NAME");
      int time = -1;
      for (int i = 0; i < size; i++) {
        String name = code(names.get(i));
        if (FIXED.contains(name.toUpperCase(Locale.ROOT))) {
          name = name.toUpperCase(Locale.ROOT);
        }
        if (places.putIfAbsent(name, i) != null) {
          throw new FileRefusedException(1, "the column '" + name + "' stands twice");
        }
        if (name.equals("TIME_PERIOD")) {
          time = i;
        }
        if (name.equals("OBS_VALUE") && time < 0) {
          time = i;
        }
        if (time < 0 && !FIXED.contains(name)) {
          dimensions.add(name);
          // With labels, the label of a code has the next column.
          i += labeled ? 1 : 0;
        }
      }
      if (!places.containsKey("OBS_VALUE")) {
        throw new FileRefusedException(1, "a column 'OBS_VALUE' is missing");
      }
    }

    /** A name without label and brackets: {@code DIM_1: Dimension 1}, {@code ATTR_2[en;fr]}. */
    private static String code(String name) {
      int end = name.length();
      for (char after : new char[] {':', '['}) {
        int at = name.indexOf(after);
        end = at >= 0 && at < end ? at : end;
      }
      return name.substring(0, end).strip();
    }

    List<String> dimensions() {
      return dimensions;
    }

    /** The code in a cell; empty if there is no such column. */
    String cell(TextRow row, String column) {
      if (row.cells().size() != size) {
        throw new RowRefusedException(
            "", row.text(), "a row has " + size + " cells, as the header has");
      }
      int place = places.getOrDefault(column, -1);
      if (place < 0) {
        return "";
      }
      String cell = row.cells().get(place).strip();
      int label = cell.indexOf(": ");
      boolean labeled = label > 0 && !column.equals("LAST UPDATE") && !column.endsWith("_ID");
      return labeled ? cell.substring(0, label) : cell;
    }
  }
}
