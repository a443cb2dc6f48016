package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableSortedSet;
import io.github.steppe.trade.Flow;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * UN Comtrade, old interface: replies, web downloads and bulk queries, whose columns have several
 * names.
 */
final class ComtradeLegacyFormat extends TextFormat {

  private static final String[] VALUE = {
    "Trade Value (US$)", "Trade Value", "Trade Value (US)", "Value"
  };
  private static final String[] WEIGHT = {"Netweight (kg)", "Net weight (kg)", "Netweight"};
  private static final String[] FLOW = {"Trade Flow Code"};
  private static final String[] FLAG = {"Flag", "Estimation Code"};
  private static final String[] QUANTITY = {"Qty", "Supplementary Quantity", "Alt Qty"};
  private static final String[] QUANTITY_UNIT = {"Qty Unit Code", "Quantity Unit Code"};
  private static final String KILOGRAM = "8";

  @Override
  String name() {
    return "UN Comtrade, old interface";
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
    return first.contains("tradeflowcode")
        && first.contains("reportercode")
        && first.contains("commoditycode");
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    LookAhead ahead = LookAhead.of(text);
    TextRows table =
        TextRows.of(ahead.reader(), Heads.separator(Heads.firstLine(ahead.head())), rows);
    Header header = Header.of(table.header().cells());
    header.require(
        "Year",
        "Reporter Code",
        "Trade Flow Code",
        "Partner Code",
        "Classification",
        "Commodity Code");
    if (Arrays.stream(VALUE).noneMatch(header::has)) {
      header.require(VALUE[0]);
    }
    AreaCodes areas = AreaCodes.un();
    for (@Nullable TextRow row = table.next(); row != null; row = table.next()) {
      try {
        Fields fields = header.fields(row);
        String aside = aside(fields);
        if (aside.isEmpty()) {
          rows.row(row(row.line(), header, fields, areas));
        } else {
          rows.setAside(aside);
        }
      } catch (RowRefusedException refused) {
        refused.tell(rows, row.line(), row.text());
      }
    }
  }

  private static String aside(Fields fields) {
    String flow = fields.get(FLOW[0]);
    if (flow.equals("3")) {
      return "re-exports, a part of exports";
    }
    if (flow.equals("4")) {
      return "re-imports, a part of imports";
    }
    if (isPart(fields.get("2nd Partner Code"))) {
      return "trade by second partner, a part of its total";
    }
    String procedure = fields.get("Customs Proc. Code");
    if (isPart(procedure) && !procedure.equals("C00")) {
      return "trade by customs procedure, a part of its total";
    }
    return isPart(fields.get("Mode of Transport Code"))
        ? "trade by mode of transport, a part of its total"
        : "";
  }

  private static boolean isPart(String code) {
    return !code.isEmpty() && !code.equals("0");
  }

  private static FileRow row(long line, Header header, Fields fields, AreaCodes areas) {
    FileRow row = new FileRow();
    row.line = line;
    row.currency = "USD";
    String flow = fields.get(FLOW[0]);
    if (!flow.equals("1") && !flow.equals("2")) {
      throw new RowRefusedException(
          FLOW[0], flow, "a flow is 1 import, 2 export, 3 re-export or 4 re-import");
    }
    row.flow = flow.equals("1") ? Flow.IMPORT : Flow.EXPORT;
    String period = fields.get("Period");
    row.period = Periods.parse("Period", period.isEmpty() ? fields.get("Year") : period);
    ComtradeAreas.set(row, areas, "Reporter Code", "Partner Code", fields);
    Products.set(row, "Commodity Code", fields.get("Commodity Code"), fields.get("Classification"));
    row.value = amount(header, fields, VALUE);
    row.quantity = amount(header, fields, WEIGHT);
    if (row.quantity == null && first(header, fields, QUANTITY_UNIT).equals(KILOGRAM)) {
      row.quantity = amount(header, fields, QUANTITY);
    }
    row.unit = row.quantity == null ? "" : "kg";
    row.flags = ImmutableSortedSet.copyOf(ComtradeAreas.estimation(first(header, fields, FLAG)));
    return row;
  }

  private static @Nullable BigDecimal amount(Header header, Fields fields, String[] names) {
    String text = first(header, fields, names);
    return text.isEmpty() ? null : Numbers.decimal(names[0], text);
  }

  private static String first(Header header, Fields fields, String[] names) {
    for (String name : names) {
      if (header.has(name)) {
        return fields.get(name);
      }
    }
    return "";
  }
}
