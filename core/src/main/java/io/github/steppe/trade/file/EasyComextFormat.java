package io.github.steppe.trade.file;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The "relational view" of Easy Comext, which people download by hand. */
final class EasyComextFormat extends TextFormat {

  private static final ImmutableSet<String> COLUMNS =
      ImmutableSet.of(
          "reporter",
          "partner",
          "product",
          "flow",
          "statprocedure",
          "period",
          "valueineur",
          "valueineuros",
          "quantityinkg",
          "quantityin100kg");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  @Override
  String name() {
    return "Easy Comext";
  }

  @Override
  Family family() {
    return Family.COMEXT;
  }

  @Override
  String source() {
    return "eurostat-comext";
  }

  @Override
  boolean recognizes(String head) {
    String first = Heads.loose(head);
    return first.startsWith("reporterpartner")
        && (first.contains("valueineur") || first.contains("quantityin"));
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    TextRows table = TextRows.of(text, ',', rows);
    List<String> names = table.header().cells();
    Header header = Header.of(names);
    header.require("REPORTER", "PARTNER", "PRODUCT", "FLOW", "PERIOD");
    for (String name : names) {
      if (!COLUMNS.contains(Header.loose(name))) {
        throw new FileRefusedException(
            1, "the column '" + name + "' is not known, and may tell apart what must not be added");
      }
    }
    String value = header.has("VALUE_IN_EUR") ? "VALUE_IN_EUR" : "VALUE_IN_EUROS";
    header.require(value);
    EasyComextLabels labels = new EasyComextLabels();
    for (@Nullable TextRow row = table.next(); row != null; row = table.next()) {
      try {
        rows.row(row(header.fields(row), value, row.line(), labels));
      } catch (RowRefusedException refused) {
        refused.tell(rows, row.line(), row.text());
      }
    }
  }

  private static FileRow row(Fields fields, String value, long line, EasyComextLabels labels) {
    FileRow row = new FileRow();
    row.line = line;
    row.period = period(fields.get("PERIOD"), labels);
    String reporter = fields.get("REPORTER");
    EurostatAreas.setReporter(
        row, labels.area("REPORTER", reporter, row.period), "REPORTER", reporter);
    EurostatAreas.setPartner(row, labels.area("PARTNER", fields.get("PARTNER"), row.period));
    row.flow = flow(fields.get("FLOW"), labels);
    setProduct(row, fields.get("PRODUCT"), labels);
    row.procedure = procedure(fields.get("STAT_PROCEDURE"), labels);
    row.value = amount(value, fields);
    BigDecimal hundreds = amount("QUANTITY_IN_100KG", fields);
    row.quantity =
        hundreds != null
            ? hundreds.multiply(BigDecimal.valueOf(100))
            : amount("QUANTITY_IN_KG", fields);
    row.unit = row.quantity == null ? "" : "kg";
    return row;
  }

  private static @Nullable BigDecimal amount(String column, Fields fields) {
    String text = fields.get(column);
    return text.isEmpty() || text.equals(":") ? null : Numbers.decimal(column, text);
  }

  private static Flow flow(String cell, EasyComextLabels labels) {
    return switch (cell.length() > 1 && cell.charAt(1) == '-' ? cell.substring(0, 1) : cell) {
      case "1" -> Flow.IMPORT;
      case "2" -> Flow.EXPORT;
      default ->
          Flow.valueOf(
              labels
                  .word("FLOW", cell)
                  .orElseThrow(
                      () ->
                          new RowRefusedException(
                              "FLOW", cell, "a flow is import or export, or 1 or 2")));
    };
  }

  private static void setProduct(FileRow row, String cell, EasyComextLabels labels) {
    if (labels.word("TOTAL", cell).isPresent()) {
      row.product = TradeRecord.TOTAL;
      return;
    }
    int hyphen = cell.indexOf('-');
    String code = hyphen < 0 ? cell : cell.substring(0, hyphen);
    boolean total = code.equals(TradeRecord.TOTAL);
    if (!total && (code.isEmpty() || !Numbers.areDigits(code.substring(0, 1)))) {
      throw new RowRefusedException(
          "PRODUCT", cell, "a product has its code; choose codes with labels in the download");
    }
    Products.set(row, "PRODUCT", code, "HS");
  }

  private static String procedure(String cell, EasyComextLabels labels) {
    if (cell.isEmpty() || cell.equals("T") || cell.startsWith("T-")) {
      return "";
    }
    char first = cell.charAt(0);
    if (first >= '0' && first <= '9' && (cell.length() == 1 || cell.charAt(1) == '-')) {
      return cell.substring(0, 1);
    }
    if (labels.word("TOTAL", cell).isPresent()) {
      return "";
    }
    throw new RowRefusedException(
        "STAT_PROCEDURE", cell, "a procedure is the total or has its code in front");
  }

  /** {@code 201952-Jan.-Dec. 2019}, {@code 202408}, {@code Jan.-Dec. 2018}, {@code May. 2024}. */
  private static String period(String cell, EasyComextLabels labels) {
    int hyphen = cell.indexOf('-');
    String code = hyphen < 0 || Periods.isPeriod(cell) ? cell : cell.substring(0, hyphen);
    if (Numbers.areDigits(code) || Periods.isPeriod(code)) {
      return Periods.parse("PERIOD", code);
    }
    List<String> months = new ArrayList<>();
    String year = "";
    for (String word : WORDS.split(cell.replace('.', ' ').replace('-', ' '))) {
      if (Numbers.areDigits(word) && word.length() == 4 && year.isEmpty()) {
        year = word;
      } else {
        months.add(labels.word("MONTH", word).orElse("?"));
      }
    }
    if (!year.isEmpty()) {
      if (months.equals(List.of("1", "12"))) {
        return year;
      }
      if (months.size() == 1 && !months.get(0).equals("?")) {
        String month = months.get(0);
        return year + (month.length() == 1 ? "-0" : "-") + month;
      }
    }
    throw new RowRefusedException(
        "PERIOD", cell, "a period is one month or Jan.-Dec. of a year, or has its code in front");
  }
}
