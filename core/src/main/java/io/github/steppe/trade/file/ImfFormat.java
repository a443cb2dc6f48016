package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.steppe.trade.Flow;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bulk files "timeSeries" of the IMF's Direction of Trade Statistics: a line a series, a column
 * a period, in US dollars. Gaps in them are filled with estimates.
 */
final class ImfFormat extends TextFormat {

  /** What an indicator is: its flow, and the valuation where it is not the usual one. */
  private record Indicator(Flow flow, String valuation) {}

  private static final ImmutableMap<String, Indicator> INDICATORS =
      ImmutableMap.of(
          "TXG_FOB_USD", new Indicator(Flow.EXPORT, ""),
          "TMG_CIF_USD", new Indicator(Flow.IMPORT, ""),
          "TMG_FOB_USD", new Indicator(Flow.IMPORT, "FOB"));

  private final AreaCodes areas = AreaCodes.imf();

  @Override
  String name() {
    return "IMF bulk";
  }

  @Override
  Family family() {
    return Family.IMF;
  }

  @Override
  String source() {
    return "imf-dots";
  }

  @Override
  boolean recognizes(String head) {
    String first = Heads.loose(head);
    return first.startsWith("countryname")
        && first.contains("indicatorcode")
        && first.contains("attribute");
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    TextRows table = TextRows.of(text, ',', rows);
    List<String> names = table.header().cells();
    Header header = Header.of(names);
    header.require("Country Code", "Indicator Code", "Attribute");
    List<String> periods = new ArrayList<>();
    for (String name : names) {
      if (Periods.isPeriod(name.strip())) {
        periods.add(name.strip());
      }
    }
    CountedRows counted = new CountedRows(rows);
    for (@Nullable TextRow row = table.next(); row != null; row = table.next()) {
      try {
        series(header.fields(row), row, periods, counted);
      } catch (RowRefusedException refused) {
        refused.tell(counted, row.line(), row.text());
      }
    }
    counted.requireTrade(1);
  }

  private void series(Fields fields, TextRow line, List<String> periods, FileRows rows) {
    String code = fields.get("Indicator Code");
    Optional<Indicator> indicator = Optional.ofNullable(INDICATORS.get(code));
    String aside =
        !fields.get("Attribute").equals("Value")
            ? "lines of status, which stand beside those of values"
            : code.equals("TBG_USD")
                ? "balances, which are exports less imports"
                : "the indicator " + code + ", which is no value of trade";
    for (String period : periods) {
      String value = fields.get(period);
      if (indicator.isEmpty() || !fields.get("Attribute").equals("Value")) {
        rows.setAside(aside);
      } else if (!value.isEmpty()) {
        try {
          rows.row(row(fields, line.line(), period, value, indicator.get()));
        } catch (RowRefusedException refused) {
          refused.tell(rows, line.line(), line.text());
        }
      }
    }
  }

  private FileRow row(Fields fields, long line, String period, String value, Indicator indicator) {
    FileRow row = new FileRow();
    row.line = line;
    row.period = Periods.parse(period, period);
    row.reporter = areas.id("Country Code", fields.get("Country Code"), row.period);
    row.composition = row.reporter.equals("EU") ? "EU_EVOLVING" : "";
    row.partner =
        areas.id("Counterpart Country Code", fields.get("Counterpart Country Code"), row.period);
    row.flow = indicator.flow();
    row.valuation = indicator.valuation();
    row.currency = "USD";
    BigDecimal amount = Numbers.amount(period, value);
    row.value = amount;
    row.flags = ImmutableSortedSet.of();
    return row;
  }
}
