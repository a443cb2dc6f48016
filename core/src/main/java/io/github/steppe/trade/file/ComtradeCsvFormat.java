package io.github.steppe.trade.file;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Comma-separated values of UN Comtrade: of the interfaces of today and before, and in bulk. */
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
        && first.contains("partnercode")
        && first.contains("flowcode")
        && (first.contains("cmdcode") || first.contains("commoditycode"));
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    TextRows table = TextRows.of(text, ',', rows);
    Header header = Header.of(table.header().cells());
    ComtradeRow comtrade = new ComtradeRow();
    for (@Nullable TextRow row = table.next(); row != null; row = table.next()) {
      try {
        comtrade.tell(header.fields(row), row.line(), rows);
      } catch (RowRefusedException refused) {
        refused.tell(rows, row.line(), row.text());
      }
    }
  }
}
