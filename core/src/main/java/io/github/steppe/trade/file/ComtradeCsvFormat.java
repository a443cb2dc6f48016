package io.github.steppe.trade.file;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** UN Comtrade, new interface, as text: with or without descriptions, by commas or tabs. */
final class ComtradeCsvFormat extends TextFormat {

  @Override
  String name() {
    return "UN Comtrade CSV";
  }

  @Override
  Family family() {
    return Family.COMTRADE;
  }

  @Override
  String source() {
    return "un-comtrade";
  }

  @Override
  boolean recognizes(String head) {
    String first = Heads.loose(head);
    return first.contains("reportercode")
        && first.contains("flowcode")
        && first.contains("primaryvalue");
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    LookAhead ahead = LookAhead.of(text);
    char separator = Heads.separator(Heads.firstLine(ahead.head()));
    TextRows table = TextRows.of(ahead.reader(), separator, rows);
    Header header = Header.of(table.header().cells());
    header.require(
        "period",
        "reporterCode",
        "flowCode",
        "partnerCode",
        "classificationCode",
        "cmdCode",
        "primaryValue");
    ComtradeCells cells = new ComtradeCells(rows);
    for (@Nullable TextRow row = table.next(); row != null; row = table.next()) {
      try {
        cells.add(row.line(), row.text(), header.fields(row));
      } catch (RowRefusedException refused) {
        refused.tell(rows, row.line(), row.text());
      }
    }
  }
}
