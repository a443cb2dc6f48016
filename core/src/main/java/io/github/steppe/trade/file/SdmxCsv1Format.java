package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** SDMX-CSV 1.0 as the dissemination services of Eurostat send it. */
final class SdmxCsv1Format extends TextFormat {

  @Override
  String name() {
    return "SDMX-CSV 1.0";
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
    return (first.startsWith("DATAFLOW") || first.startsWith("\"DATAFLOW\""))
        && first.contains(SdmxCells.VALUE);
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    TextRows table = TextRows.of(text, ',', rows);
    SdmxHeader header = SdmxHeader.of(table.header().cells());
    ImmutableSet<String> dimensions = SdmxCells.dimensions(header.columns());
    EurostatCells cells = new EurostatCells(EurostatLayout.of(dimensions), rows);
    for (@Nullable TextRow row = table.next(); row != null; row = table.next()) {
      try {
        cells.add(cell(header, dimensions, row));
      } catch (RowRefusedException refused) {
        refused.tell(cells.rows(), row.line(), row.text());
      }
    }
    cells.finish();
  }

  private static EurostatCell cell(
      SdmxHeader header, ImmutableSet<String> dimensions, TextRow row) {
    header.requireCells(row);
    ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
    for (String dimension : dimensions) {
      codes.put(dimension, header.code(row, dimension));
    }
    return new EurostatCell(
        row.line(),
        row.text(),
        SdmxCells.dataflow(header.cell(row, "DATAFLOW")),
        codes.buildOrThrow(),
        header.code(row, SdmxCells.TIME),
        header.scaled(row, header.cell(row, SdmxCells.VALUE)),
        flags(header, row),
        Periods.day("LAST UPDATE", header.cell(row, "LAST UPDATE")));
  }

  /** The flags of a row: status of the observation and of confidentiality. */
  static ImmutableSortedSet<String> flags(SdmxHeader header, TextRow row) {
    return Flags.both(
        Flags.both(
            Flags.parse("OBS_FLAG", header.code(row, "OBS_FLAG")),
            Flags.parse("OBS_STATUS", header.code(row, "OBS_STATUS"))),
        Flags.confidentiality(header.code(row, "CONF_STATUS")));
  }
}
