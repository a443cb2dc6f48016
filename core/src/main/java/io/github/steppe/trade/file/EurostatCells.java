package io.github.steppe.trade.file;

import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import io.github.steppe.trade.file.EurostatIndicators.Indicator;
import io.github.steppe.trade.file.EurostatIndicators.Measure;
import io.github.steppe.trade.file.EurostatLayout.Role;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of observations: the value and the weight of one cell, which are two observations,
 * become one row where they stand within a bounded number of cells of each other. The flags are
 * those of the value.
 */
final class EurostatCells {

  /** The most cells that wait for their other half. */
  static final int MOST_WAITING = 1 << 16;

  static final String LONE_QUANTITY = "quantities without a value beside them";

  /** A cell of which one half was seen. */
  private static final class Half {
    @Nullable FileRow value;
    @Nullable BigDecimal quantity;
    boolean quantitySeen;
  }

  private final EurostatLayout layout;
  private final CountedRows rows;
  private final EurostatAreas areas = new EurostatAreas();
  private final EurostatIndicators indicators = new EurostatIndicators();
  private final Map<String, Half> waiting = new LinkedHashMap<>();

  EurostatCells(EurostatLayout layout, FileRows sink) {
    this.layout = layout;
    this.rows = new CountedRows(sink);
  }

  /** Where refusals of the format itself go, so that they are counted as rows. */
  FileRows rows() {
    return rows;
  }

  /** Takes an observation; a rule that it breaks is told. */
  void add(EurostatCell cell) {
    try {
      take(cell);
    } catch (RowRefusedException refused) {
      refused.tell(rows, cell.line(), cell.text());
    }
  }

  private void take(EurostatCell cell) {
    Indicator indicator = indicators.get(code(cell, Role.INDICATOR));
    if (indicator.measure() == Measure.ASIDE) {
      rows.setAside(indicator.reason());
      return;
    }
    FileRow row = new FileRow();
    Optional<Flow> flow = indicator.flow();
    if (flow.isEmpty()) {
      String code = code(cell, Role.FLOW);
      String aside = asideFlow(code);
      if (!aside.isEmpty()) {
        rows.setAside(aside);
        return;
      }
      flow = Optional.of(flow(name(Role.FLOW), code));
    }
    row.line = cell.line();
    row.flow = flow.get();
    row.period = Periods.parse("TIME_PERIOD", cell.period());
    EurostatAreas.setReporter(
        row, area(cell, Role.REPORTER, row.period), name(Role.REPORTER), code(cell, Role.REPORTER));
    EurostatAreas.setPartner(row, area(cell, Role.PARTNER, row.period));
    setProduct(row, cell);
    String procedure = code(cell, Role.PROCEDURE);
    row.procedure = isWhole(procedure) ? "" : procedure;
    row.vintage = cell.vintage();
    row.flags = cell.flags();
    BigDecimal amount =
        cell.value().isEmpty()
            ? null
            : Numbers.decimal("OBS_VALUE", cell.value()).multiply(indicator.factor());
    join(row, indicator, amount == null ? null : plain(amount));
  }

  private static BigDecimal plain(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String asideFlow(String code) {
    return switch (code) {
      case "3" -> "re-exports, a part of exports";
      case "BAL", "BAL_RT" -> "balances, which are exports less imports";
      default -> "";
    };
  }

  private static Flow flow(String column, String code) {
    return switch (code) {
      case "1", "IMP" -> Flow.IMPORT;
      case "2", "EXP" -> Flow.EXPORT;
      default -> throw new RowRefusedException(column, code, "a flow is 1 or IMP, or 2 or EXP");
    };
  }

  /** Tells whether a procedure is all of them together: also regime 4 of the older layouts. */
  private boolean isWhole(String code) {
    return code.isEmpty()
        || code.equals("T")
        || code.equals("TOTAL")
        || (code.equals("4") && name(Role.PROCEDURE).equals("stat_regime"));
  }

  private EurostatAreas.Area area(EurostatCell cell, Role role, String period) {
    String code = code(cell, role);
    return areas
        .find(name(role), code, period)
        .orElseThrow(
            () -> new RowRefusedException(name(role), code, "no country or aggregate of Eurostat"));
  }

  private void setProduct(FileRow row, EurostatCell cell) {
    String code = code(cell, Role.PRODUCT);
    String classification = layout.classification();
    if (classification.isEmpty()) {
      classification = indicators.classification(cell.dataflow());
    } else if (code.startsWith("SITC")) {
      code = code.substring("SITC".length());
    }
    if (classification.isEmpty() && !code.equals(TradeRecord.TOTAL)) {
      throw new RowRefusedException(
          name(Role.PRODUCT),
          code,
          cell.dataflow().isEmpty()
              ? "the name of the file tells the dataflow, and so the classification: DS-045409"
              : "the classification of the dataflow " + cell.dataflow() + " is not known");
    }
    Products.set(row, name(Role.PRODUCT), code, classification);
  }

  private String name(Role role) {
    return layout.name(role).orElse(role.name());
  }

  private String code(EurostatCell cell, Role role) {
    return layout.name(role).map(name -> cell.codes().getOrDefault(name, "")).orElse("");
  }

  private void join(FileRow row, Indicator indicator, @Nullable BigDecimal amount) {
    String key =
        String.join(
            " ",
            row.reporter,
            row.composition,
            row.partner,
            row.flow.name(),
            row.period,
            row.product,
            row.procedure);
    Half half = waiting.computeIfAbsent(key, k -> new Half());
    if (indicator.measure() == Measure.VALUE) {
      if (half.value != null) {
        rows.row(half.value);
      }
      row.value = amount;
      row.currency = indicator.unit();
      half.value = row;
    } else {
      if (half.quantitySeen) {
        rows.setAside(LONE_QUANTITY);
      }
      half.quantity = amount;
      half.quantitySeen = true;
    }
    if (half.value != null && half.quantitySeen) {
      waiting.remove(key);
      emit(half);
    } else if (waiting.size() > MOST_WAITING) {
      Iterator<Half> eldest = waiting.values().iterator();
      Half first = eldest.next();
      eldest.remove();
      emit(first);
    }
  }

  private void emit(Half half) {
    if (half.value == null) {
      rows.setAside(LONE_QUANTITY);
      return;
    }
    if (half.quantity != null) {
      half.value.quantity = half.quantity;
      half.value.unit = "kg";
    }
    rows.row(half.value);
  }

  /**
   * Hands on what still waits.
   *
   * @throws FileRefusedException if there were observations, and none of them is trade
   */
  void finish() {
    for (Half half : waiting.values()) {
      emit(half);
    }
    waiting.clear();
    rows.requireTrade(1);
  }
}
