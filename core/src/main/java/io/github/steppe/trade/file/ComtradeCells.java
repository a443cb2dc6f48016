package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.steppe.trade.Flow;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Records of UN Comtrade, of the new interface. What is a part of another record is set aside; the
 * classification keeps its edition ({@code H3}), since editions must not be joined. Only weights
 * are kept as quantities.
 */
final class ComtradeCells {

  /** Flows that are parts of imports or exports, in the words of the reason. */
  private static final ImmutableMap<String, String> PARTS =
      ImmutableMap.<String, String>builder()
          .put("RM", "re-imports, a part of imports")
          .put("RX", "re-exports, a part of exports")
          .put("DX", "domestic exports, a part of exports")
          .put("FM", "foreign imports, a part of imports")
          .put("MIP", "imports for inward processing, a part of imports")
          .put("MOP", "imports after outward processing, a part of imports")
          .put("XIP", "exports after inward processing, a part of exports")
          .put("XOP", "exports for outward processing, a part of exports")
          .buildOrThrow();

  private static final String KILOGRAM = "8";

  private final AreaCodes areas = AreaCodes.un();
  private final FileRows rows;

  ComtradeCells(FileRows rows) {
    this.rows = rows;
  }

  /** Takes a record; a rule that it breaks is told. */
  void add(long line, String text, Fields fields) {
    try {
      String aside = aside(fields);
      if (aside.isEmpty()) {
        rows.row(row(line, fields));
      } else {
        rows.setAside(aside);
      }
    } catch (RowRefusedException refused) {
      refused.tell(rows, line, text);
    }
  }

  private static String aside(Fields fields) {
    if (fields.get("typeCode").equals("S")) {
      return "services, which are no goods";
    }
    String part = PARTS.get(fields.get("flowCode"));
    if (part != null) {
      return part;
    }
    if (isPart(fields.get("partner2Code"), "0")) {
      return "trade by second partner, a part of its total";
    }
    if (isPart(fields.get("customsCode"), "C00")) {
      return "trade by customs procedure, a part of its total";
    }
    if (isPart(fields.get("motCode"), "0")) {
      return "trade by mode of transport, a part of its total";
    }
    return isPart(fields.get("mosCode"), "0") ? "trade by mode of supply, a part of its total" : "";
  }

  private static boolean isPart(String code, String total) {
    return !code.isEmpty() && !code.equals(total);
  }

  private FileRow row(long line, Fields fields) {
    FileRow row = new FileRow();
    row.line = line;
    row.currency = "USD";
    row.flow = flow(fields.get("flowCode"));
    row.period = period(fields.get("freqCode"), fields.get("period"));
    ComtradeAreas.set(row, areas, "reporterCode", "partnerCode", fields);
    Products.set(row, "cmdCode", fields.get("cmdCode"), fields.get("classificationCode"));
    row.value = amount("primaryValue", fields);
    row.valuation = valuation(row.flow, row.value, fields);
    ImmutableSortedSet.Builder<String> flags = ImmutableSortedSet.naturalOrder();
    setWeight(row, fields, flags);
    if (isFalse(fields.get("isOriginalClassification"))) {
      flags.add("CONVERTED_CLASSIFICATION");
    }
    row.flags = flags.addAll(ComtradeAreas.estimation(fields.get("legacyEstimationFlag"))).build();
    return row;
  }

  private static Flow flow(String code) {
    return switch (code) {
      case "M" -> Flow.IMPORT;
      case "X" -> Flow.EXPORT;
      default ->
          throw new RowRefusedException("flowCode", code, "a flow is M, X, or one of their parts");
    };
  }

  private static String period(String frequency, String text) {
    int length = frequency.equals("A") ? 4 : frequency.equals("M") ? 6 : text.length();
    boolean year = frequency.equals("A") && text.length() == 6 && text.endsWith("52");
    if ((text.length() != length && !year) || !Numbers.areDigits(text)) {
      throw new RowRefusedException(
          "period", text, "a period is a year of four digits, or a month of six, as freqCode says");
    }
    return Periods.parse("period", text);
  }

  private static String valuation(Flow flow, @Nullable BigDecimal value, Fields fields) {
    boolean unusual = flow == Flow.IMPORT;
    BigDecimal usual = amount(unusual ? "cifvalue" : "fobvalue", fields);
    BigDecimal other = amount(unusual ? "fobvalue" : "cifvalue", fields);
    boolean isOther =
        usual == null && other != null && value != null && other.compareTo(value) == 0;
    return isOther ? (unusual ? "FOB" : "CIF") : "";
  }

  private static void setWeight(
      FileRow row, Fields fields, ImmutableSortedSet.Builder<String> flags) {
    String column = "netWgt";
    if (fields.get(column).isEmpty() && fields.get("qtyUnitCode").equals(KILOGRAM)) {
      column = "qty";
    }
    BigDecimal weight = amount(column, fields);
    boolean estimated =
        isTrue(fields.get(column.equals("qty") ? "isQtyEstimated" : "isNetWgtEstimated"));
    // An unknown weight is null, or zero with the flag.
    if (weight != null && !(estimated && weight.signum() == 0)) {
      row.quantity = weight;
      row.unit = "kg";
      if (estimated) {
        flags.add(ComtradeAreas.QUANTITY_ESTIMATED);
      }
    }
  }

  private static @Nullable BigDecimal amount(String column, Fields fields) {
    String text = fields.get(column);
    return text.isEmpty() ? null : Numbers.decimal(column, text);
  }

  private static boolean isTrue(String text) {
    return text.equalsIgnoreCase("true") || text.equals("1");
  }

  private static boolean isFalse(String text) {
    return text.equalsIgnoreCase("false") || text.equals("0");
  }
}
