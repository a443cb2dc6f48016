package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * SDMX-CSV 2.0 as the standard has it and as Eurostat sends it (SDMX 3.0 service, "linear" download
 * of the Data Browser). The header shows the separator; if that is no comma, a comma in a value is
 * a decimal comma.
 */
final class SdmxCsv2Format extends TextFormat {

  static final String DELETED = "deletions, which take an observation back";

  @Override
  String name() {
    return "SDMX-CSV 2.0";
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
    return (first.startsWith("STRUCTURE") || first.startsWith("\"STRUCTURE"))
        && first.contains("STRUCTURE_ID");
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    LookAhead ahead = LookAhead.of(text);
    SdmxCsv2Table table = SdmxCsv2Table.of(ahead.reader(), ahead.head(), rows);
    SdmxHeader header = table.header();
    ImmutableSet<String> dimensions = SdmxCells.dimensions(header.columns());
    EurostatCells cells = new EurostatCells(EurostatLayout.of(dimensions), rows);
    for (@Nullable TextRow row = table.next(); row != null; row = table.next()) {
      try {
        header.requireCells(row);
        if (isDeletion(header.code(row, "ACTION"))) {
          cells.rows().setAside(DELETED);
        } else {
          cells.add(cell(table, dimensions, row));
        }
      } catch (RowRefusedException refused) {
        refused.tell(cells.rows(), row.line(), row.text());
      }
    }
    cells.finish();
  }

  private static boolean isDeletion(String action) {
    return switch (action) {
      case "", "I", "A", "R", "M" -> false;
      case "D" -> true;
      default -> throw new RowRefusedException("ACTION", action, "an action is I, A, R, M or D");
    };
  }

  private static EurostatCell cell(
      SdmxCsv2Table table, ImmutableSet<String> dimensions, TextRow row) {
    SdmxHeader header = table.header();
    ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
    for (String dimension : dimensions) {
      codes.put(dimension, header.code(row, dimension));
    }
    return new EurostatCell(
        row.line(),
        row.text(),
        SdmxCells.dataflow(header.cell(row, "STRUCTURE_ID")),
        codes.buildOrThrow(),
        header.code(row, SdmxCells.TIME),
        header.scaled(row, table.value(row)),
        flags(table, row),
        Periods.day("UPDATED", header.cell(row, "UPDATED")));
  }

  private static ImmutableSortedSet<String> flags(SdmxCsv2Table table, TextRow row) {
    ImmutableSortedSet<String> flags = ImmutableSortedSet.of();
    for (String column : new String[] {"OBS_FLAG", "OBS_STATUS"}) {
      for (String value : table.values(row, column)) {
        flags = Flags.both(flags, Flags.parse(column, SdmxCells.code(value)));
      }
    }
    for (String value : table.values(row, "CONF_STATUS")) {
      flags = Flags.both(flags, Flags.confidentiality(SdmxCells.code(value)));
    }
    return flags;
  }
}
