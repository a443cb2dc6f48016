package io.github.steppe.trade.file;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.github.steppe.trade.Flow;
import java.math.BigDecimal;
import java.util.Optional;

/** What the indicators of Eurostat measure, and the dataflows whose products are known. */
final class EurostatIndicators {

  /** What an indicator is to a table of trade. */
  enum Measure {
    VALUE,
    QUANTITY,
    ASIDE
  }

  /**
   * An indicator.
   *
   * @param flow the flow that it is of; absent if a dimension tells
   * @param factor by which a number is multiplied to be in the unit
   * @param unit a currency or a unit of quantity
   * @param reason why it is set aside; else empty
   */
  record Indicator(
      Measure measure, Optional<Flow> flow, BigDecimal factor, String unit, String reason) {}

  private final ImmutableMap<String, Indicator> indicators;
  private final ImmutableMap<String, String> classifications;

  EurostatIndicators() {
    ImmutableMap.Builder<String, Indicator> all = ImmutableMap.builder();
    for (Fields row : TableResource.rows("eurostat-indicators.csv")) {
      String factor = row.get("factor");
      String flow = row.get("flow");
      all.put(
          row.get("code"),
          new Indicator(
              Measure.valueOf(row.get("measure")),
              flow.isEmpty() ? Optional.empty() : Optional.of(Flow.valueOf(flow)),
              factor.isEmpty() ? BigDecimal.ONE : new BigDecimal(factor),
              row.get("unit"),
              row.get("reason")));
    }
    indicators = all.buildOrThrow();
    ImmutableMap.Builder<String, String> flows = ImmutableMap.builder();
    for (Fields row : TableResource.rows("eurostat-dataflows.csv")) {
      flows.put(row.get("id"), row.get("classification"));
    }
    classifications = flows.buildOrThrow();
  }

  /** An indicator by its code; one that is not known is set aside under its code. */
  Indicator get(String code) {
    Indicator known = indicators.get(code);
    return known != null
        ? known
        : new Indicator(
            Measure.ASIDE,
            Optional.empty(),
            BigDecimal.ONE,
            "",
            "the indicator " + code + ", which is not known as a value of trade");
  }

  /** The classification of the products of a dataflow; empty if it is not known. */
  String classification(String dataflow) {
    return classifications.getOrDefault(dataflow, "");
  }

  /** The id of a Comext dataflow that a name of a file has in it; else empty. */
  static String dataflowIn(String fileName) {
    String name = Ascii.toUpperCase(fileName);
    int start = name.indexOf("DS-");
    return start >= 0
            && name.length() >= start + 9
            && Numbers.areDigits(name.substring(start + 3, start + 9))
        ? name.substring(start, start + 9)
        : "";
  }
}
