package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.steppe.trade.Flow;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bulk "time series" tables of the International Monetary Fund: a row for a series, a column
 * for a period. A row of statuses, where there is one, follows or precedes the row of its values.
 */
final class ImfFormat extends TextFormat {

  private static final String ATTRIBUTE = "Attribute";

  /** Exports f.o.b., imports c.i.f., and imports f.o.b. */
  private static final ImmutableSet<String> TRADE =
      ImmutableSet.of("TXG_FOB_USD", "TMG_CIF_USD", "TMG_FOB_USD");

  @Override
  String name() {
    return "IMF time series";
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
    return first.startsWith("countrynamecountrycode") && first.contains("indicatorcode");
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    TextRows table = TextRows.of(text, ',', rows);
    ImmutableList<String> names = table.header().cells();
    Header header = Header.of(names);
    header.require("Country Code", "Indicator Code");
    List<String> periods = new ArrayList<>();
    for (String name : names) {
      if (Periods.isPeriod(name.strip())) {
        periods.add(name.strip());
      }
    }
    if (periods.isEmpty()) {
      throw new FileRefusedException(1, "a column is a period: 1948, 1948M1, 1948Q1");
    }
    CountedRows counted = new CountedRows(rows);
    Reading reading = new Reading(header, periods, counted);
    for (@Nullable TextRow row = table.next(); row != null; row = table.next()) {
      reading.take(row);
    }
    reading.flush();
    counted.requireTrade(1);
  }

  /** A series, whose values and statuses come on two rows. */
  private static final class Series {
    final String key;
    @Nullable TextRow text;
    @Nullable Fields values;
    @Nullable Fields statuses;

    Series(String key) {
      this.key = key;
    }
  }

  /** Takes rows, two of which may be one series. */
  private static final class Reading {
    private final Header header;
    private final List<String> periods;
    private final FileRows rows;
    private final AreaCodes areas = AreaCodes.imf();
    private Series series = new Series("");

    Reading(Header header, List<String> periods, FileRows rows) {
      this.header = header;
      this.periods = periods;
      this.rows = rows;
    }

    void take(TextRow row) {
      try {
        Fields fields = header.fields(row);
        String key =
            String.join(
                " ",
                fields.get("Country Code"),
                fields.get("Indicator Code"),
                fields.get("Counterpart Country Code"));
        boolean status = fields.get(ATTRIBUTE).equals("Status");
        if (!key.equals(series.key) || (status ? series.statuses : series.values) != null) {
          flush();
          series = new Series(key);
        }
        if (status) {
          series.statuses = fields;
        } else if (fields.get(ATTRIBUTE).isEmpty() || fields.get(ATTRIBUTE).equals("Value")) {
          series.values = fields;
          series.text = row;
        } else {
          throw new RowRefusedException(
              ATTRIBUTE, fields.get(ATTRIBUTE), "an attribute is Value or Status");
        }
      } catch (RowRefusedException refused) {
        // What is refused is told in the order of the lines.
        flush();
        series = new Series("");
        refused.tell(rows, row.line(), row.text());
      }
    }

    void flush() {
      TextRow text = series.text;
      Fields values = series.values;
      if (text == null || values == null) {
        return;
      }
      for (String period : periods) {
        try {
          observe(text, values, period);
        } catch (RowRefusedException refused) {
          refused.tell(rows, text.line(), text.text());
        }
      }
    }

    private void observe(TextRow text, Fields values, String period) {
      FileRow row = new FileRow();
      String indicator = values.get("Indicator Code");
      if (indicator.equals("TBG_USD")) {
        rows.setAside("balances, which are exports less imports");
        return;
      }
      if (!TRADE.contains(indicator)) {
        rows.setAside("the indicator " + indicator + ", which is not known as a value of trade");
        return;
      }
      row.flow = indicator.startsWith("TX") ? Flow.EXPORT : Flow.IMPORT;
      row.valuation = indicator.equals("TMG_FOB_USD") ? "FOB" : "";
      String value = values.get(period);
      row.flags = flags(period);
      if (value.isEmpty() && row.flags.isEmpty()) {
        return;
      }
      row.line = text.line();
      row.currency = "USD";
      row.period = Periods.parse(period, period);
      row.reporter = areas.id("Country Code", values.get("Country Code"), row.period);
      row.composition = row.reporter.equals("EU") ? "EU_EVOLVING" : "";
      row.partner =
          areas.id("Counterpart Country Code", values.get("Counterpart Country Code"), row.period);
      row.value = value.isEmpty() ? null : Numbers.decimal(period, value);
      rows.row(row);
    }

    private ImmutableSortedSet<String> flags(String period) {
      Fields statuses = series.statuses;
      return statuses == null ? ImmutableSortedSet.of() : Flags.parse(period, statuses.get(period));
    }
  }
}
