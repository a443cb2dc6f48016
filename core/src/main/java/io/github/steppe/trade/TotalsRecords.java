package io.github.steppe.trade;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes records of the groups of totals. */
final class TotalsRecords {

  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;

  private final TradeTotals totals;
  private final Citation citation;

  TotalsRecords(TradeTotals totals, Citation citation) {
    this.totals = totals;
    this.citation = citation;
    for (TradeDimension dimension : List.of(TradeDimension.PARTNER, TradeDimension.FLOW)) {
      require(totals.dimensions().contains(dimension), dimension.toString());
    }
    require(byPeriod() || totals.dimensions().contains(TradeDimension.YEAR), "YEAR or PERIOD");
  }

  private void require(boolean met, String dimension) {
    if (!met) {
      throw new IllegalArgumentException(
          "totals by " + totals.dimensions() + " make no records: tell " + dimension + " apart");
    }
  }

  private boolean byPeriod() {
    return totals.dimensions().contains(TradeDimension.PERIOD);
  }

  /** The records of the reporters that are told apart. */
  ImmutableList<TradeRecord> list() {
    require(totals.dimensions().contains(TradeDimension.REPORTER), "REPORTER");
    ImmutableList.Builder<TradeRecord> records = ImmutableList.builder();
    for (TradeTotal group : totals) {
      Optional<String> composition = group.part(TradeDimension.COMPOSITION);
      add(group, group.key(TradeDimension.REPORTER), composition, records);
    }
    return records.build();
  }

  /** The records of all reporters as one. */
  ImmutableList<TradeRecord> of(String reporter, Optional<String> composition) {
    ImmutableList.Builder<TradeRecord> records = ImmutableList.builder();
    for (TradeTotal group : totals) {
      add(group, reporter, composition, records);
    }
    return records.build();
  }

  private void add(
      TradeTotal group,
      String reporter,
      Optional<String> composition,
      ImmutableList.Builder<TradeRecord> records) {
    if (group.rows() == 0) {
      return;
    }
    boolean byProduct = totals.dimensions().contains(TradeDimension.PRODUCT);
    TradeRecord.Builder record =
        TradeRecord.builder()
            .reporter(reporter)
            .partner(group.key(TradeDimension.PARTNER))
            .flow(Flow.valueOf(group.key(TradeDimension.FLOW)))
            .period(period(group))
            .value(group.value())
            .composition(composition)
            .flags(group.flags())
            .addCitations(citation);
    if (byProduct) {
      record
          .product(group.key(TradeDimension.PRODUCT))
          .classification(group.part(TradeDimension.CLASSIFICATION));
    }
    group.quantityUnit().ifPresent(record::quantityUnit);
    group.quantity().ifPresent(record::quantity);
    records.add(record.build());
  }

  private Edtf period(TradeTotal group) {
    if (byPeriod()) {
      return Edtf.parse(group.key(TradeDimension.PERIOD));
    }
    String year = group.key(TradeDimension.YEAR);
    List<Integer> parts = new ArrayList<>();
    for (String period : totals.periods()) {
      if (period.equals(year)) {
        return Edtf.parse(year);
      }
      if (period.startsWith(year)) {
        parts.add(Integer.valueOf(period.substring(5)));
      }
    }
    int first = parts.get(0);
    int last = parts.get(parts.size() - 1);
    boolean whole =
        (parts.size() == MONTHS && last == MONTHS) || (parts.size() == QUARTERS && first > MONTHS);
    if (whole) {
      return Edtf.parse(year);
    }
    if (last > MONTHS || last - first + 1 != parts.size()) {
      throw new TotalRefusedException(
          "of the year "
              + year
              + " only these parts are in: "
              + totals.periods().subSet(year, year + "~")
              + "; tell PERIOD apart");
    }
    String start = year + "-" + two(first);
    return Edtf.parse(first == last ? start : start + "/" + year + "-" + two(last));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
