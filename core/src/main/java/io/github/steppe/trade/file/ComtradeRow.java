package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.steppe.trade.Flow;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of the fields of UN Comtrade, by the names of the interface of today and of the one
 * before. Only the whole of a cell becomes a row: what is of a second partner, a customs procedure
 * or a mode of transport is a part of it.
 */
final class ComtradeRow {

  /** Columns in which another code than that of the whole makes a row a part, and these codes. */
  private record Breakdown(String reason, ImmutableList<String> columns, String whole) {}

  private static final ImmutableList<Breakdown> BREAKDOWNS =
      ImmutableList.of(
          new Breakdown(
              "rows of a second partner, a part of the whole",
              ImmutableList.of("partner2Code", "2nd Partner Code"),
              "0"),
          new Breakdown(
              "rows of a customs procedure, a part of the whole",
              ImmutableList.of("customsCode", "Customs Proc. Code"),
              "C00"),
          new Breakdown(
              "rows of a mode of transport, a part of the whole",
              ImmutableList.of("motCode", "Mode of Transport Code"),
              "0"),
          new Breakdown(
              "rows of a mode of supply, a part of the whole", ImmutableList.of("mosCode"), "0"));

  private final AreaCodes areas = AreaCodes.un();

  /** Hands a row on, or sets it aside. */
  void tell(Fields fields, long line, FileRows rows) {
    for (Breakdown breakdown : BREAKDOWNS) {
      String code = first(fields, breakdown.columns());
      if (!code.isEmpty() && !code.equals(breakdown.whole())) {
        rows.setAside(breakdown.reason());
        return;
      }
    }
    String flow = first(fields, ImmutableList.of("flowCode", "Trade Flow Code"));
    switch (flow) {
      case "M", "1" -> rows.row(row(fields, line, Flow.IMPORT));
      case "X", "2" -> rows.row(row(fields, line, Flow.EXPORT));
      case "RX", "3" -> rows.setAside("re-exports, a part of exports");
      case "RM", "4" -> rows.setAside("re-imports, a part of imports");
      case "DX", "FM", "MIP", "MOP", "XIP", "XOP" ->
          rows.setAside("the flow " + flow + ", a part of imports or exports");
      default ->
          throw new RowRefusedException(
              "flowCode", flow, "a flow is M or 1, X or 2, or a part of one: RM, RX, DX, FM, 3, 4");
    }
  }

  private FileRow row(Fields fields, long line, Flow flow) {
    FileRow row = new FileRow();
    row.line = line;
    row.flow = flow;
    row.currency = "USD";
    String period = first(fields, ImmutableList.of("period", "refPeriodId", "Year"));
    row.period = Periods.parse("period", period);
    row.reporter =
        areas.id(
            "reporterCode",
            first(fields, ImmutableList.of("reporterCode", "Reporter Code")),
            row.period);
    // The Union reports as whoever was a member in that year.
    row.composition = row.reporter.equals("EU") ? "EU_EVOLVING" : "";
    row.partner =
        areas.id(
            "partnerCode",
            first(fields, ImmutableList.of("partnerCode", "Partner Code")),
            row.period);
    Products.set(
        row,
        "cmdCode",
        first(fields, ImmutableList.of("cmdCode", "Commodity Code")),
        first(fields, ImmutableList.of("classificationCode", "Classification")));
    row.value =
        amount(
            "primaryValue",
            first(
                fields,
                ImmutableList.of("primaryValue", "TradeValueUS", "Trade Value (US$)", "Value")));
    setWeight(row, fields);
    return row;
  }

  private static void setWeight(FileRow row, Fields fields) {
    BigDecimal weight =
        amount(
            "netWgt", first(fields, ImmutableList.of("netWgt", "Netweightkg", "Netweight (kg)")));
    String estimated = fields.get("isNetWgtEstimated");
    String code =
        first(fields, ImmutableList.of("legacyEstimationFlag", "Estimation Code", "Flag"));
    boolean guessed = estimated.equalsIgnoreCase("true") || code.equals("4") || code.equals("6");
    if (weight == null || (guessed && weight.signum() == 0)) {
      return;
    }
    row.quantity = weight;
    row.unit = "kg";
    row.flags = guessed ? ImmutableSortedSet.of("QUANTITY_ESTIMATED") : ImmutableSortedSet.of();
  }

  private static @Nullable BigDecimal amount(String column, String text) {
    return text.isEmpty() ? null : Numbers.amount(column, text);
  }

  private static String first(Fields fields, ImmutableList<String> names) {
    for (String name : names) {
      String value = fields.get(name);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
