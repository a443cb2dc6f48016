package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of SDMX-CSV 2.0: what separates cells, and values within a cell, is shown by the
 * first cell of the header, {@code STRUCTURE} or {@code STRUCTURE[;]}, and what follows it.
 */
final class SdmxCsv2Table {

  private final TextRows rows;
  private final SdmxHeader header;
  private final char separator;
  private final char within;

  private SdmxCsv2Table(TextRows rows, SdmxHeader header, char separator, char within) {
    this.rows = rows;
    this.header = header;
    this.separator = separator;
    this.within = within;
  }

  /**
   * Begins to read.
   *
   * @param text the file from its beginning
   * @param head its first line at least
   */
  static SdmxCsv2Table of(Reader text, String head, FileRows sink) throws IOException {
    String first = Heads.firstLine(head);
    int end = "STRUCTURE".length() + (first.startsWith("\"") ? 1 : 0);
    char within = ';';
    if (first.length() > end + 2 && first.charAt(end) == '[' && first.charAt(end + 2) == ']') {
      within = first.charAt(end + 1);
      end += 3;
    }
    if (first.startsWith("\"")) {
      end++;
    }
    if (first.length() <= end) {
      throw new FileRefusedException(1, "a separator and more columns follow STRUCTURE");
    }
    char separator = first.charAt(end);
    if (Character.isLetterOrDigit(separator) || separator == '"' || separator == '_') {
      throw new FileRefusedException(1, "a separator follows STRUCTURE, not " + separator);
    }
    TextRows rows = TextRows.of(text, separator, sink);
    SdmxHeader header = SdmxHeader.of(rows.header().cells());
    return new SdmxCsv2Table(rows, header, separator, within);
  }

  SdmxHeader header() {
    return header;
  }

  /** The next row; null at the end. */
  @Nullable TextRow next() throws IOException {
    return rows.next();
  }

  /** The observation, with a decimal point; empty if missing. */
  String value(TextRow row) {
    String value = header.cell(row, SdmxCells.VALUE);
    return separator == ',' || value.indexOf('.') >= 0 ? value : value.replace(',', '.');
  }

  /** The values of a cell, which are several if the column says so. */
  ImmutableList<String> values(TextRow row, String column) {
    return header.values(row, column, within);
  }
}
