package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeRecord;
import io.github.steppe.trade.TradeSink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The bulk files of Eurostat's Comext: {@code full_v2} of today, {@code full} before it, and the
 * oldest, {@code nc}, with thousands of ECU and with tonnes.
 *
 * <p>Columns are found by their names, without regard to case; vintages differ in what else they
 * have.
 */
record ComextLayout(
    String name,
    ImmutableList<String> columns,
    ImmutableMap<Role, Integer> roles,
    PartyCodes parties,
    long valueScale,
    long quantityScale)
    implements CodeLayout {

  private static final int LONGEST_PRODUCT = 12;

  /** A whole year, where others are months. */
  private static final int YEAR = 1;

  /** All customs procedures together, where others are single ones. */
  private static final int ALL_PROCEDURES = 2;

  private static final ImmutableMap<Role, String> V2 =
      ImmutableMap.of(
          Role.REPORTER, "REPORTER",
          Role.PARTNER, "PARTNER",
          Role.PRODUCT, "PRODUCT_NC",
          Role.FLOW, "FLOW",
          Role.PERIOD, "PERIOD",
          Role.VALUE, "VALUE_EUR",
          Role.QUANTITY, "QUANTITY_KG");

  private static final ImmutableMap<Role, String> FULL =
      ImmutableMap.of(
          Role.REPORTER, "DECLARANT_ISO",
          Role.PARTNER, "PARTNER_ISO",
          Role.PRODUCT, "PRODUCT_NC",
          Role.FLOW, "FLOW",
          Role.PROCEDURE, "STAT_REGIME",
          Role.PERIOD, "PERIOD",
          Role.VALUE, "VALUE_IN_EUROS",
          Role.QUANTITY, "QUANTITY_IN_KG");

  private static final ImmutableMap<Role, String> FULL_NUMERIC =
      ImmutableMap.of(
          Role.REPORTER, "DECLARANT",
          Role.PARTNER, "PARTNER",
          Role.PRODUCT, "PRODUCT_NC",
          Role.FLOW, "FLOW",
          Role.PROCEDURE, "STAT_REGIME",
          Role.PERIOD, "PERIOD",
          Role.VALUE, "VALUE_IN_EUROS",
          Role.QUANTITY, "QUANTITY_IN_KG");

  private static final ImmutableMap<Role, String> NC =
      ImmutableMap.of(
          Role.REPORTER, "DECLARANT",
          Role.PARTNER, "PARTNER",
          Role.PRODUCT, "PRODUCT_NC",
          Role.FLOW, "FLOW",
          Role.PROCEDURE, "STAT_REGIME",
          Role.PERIOD, "PERIOD",
          Role.VALUE, "VALUE_1000ECU",
          Role.QUANTITY, "QUANTITY_TON");

  /**
   * Recognizes one of the layouts.
   *
   * @param columns the names in the header
   * @return the layout; empty if it is none of them
   * @throws FileRefusedException if a column that it needs stands there twice
   */
  static Optional<ComextLayout> of(ImmutableList<String> columns) {
    return of("Comext full_v2", columns, V2, false, 100, 1_000)
        .or(() -> of("Comext full", columns, FULL, false, 100, 1_000))
        .or(() -> of("Comext full", columns, FULL_NUMERIC, true, 100, 1_000))
        .or(() -> of("Comext nc", columns, NC, true, 100_000, 1_000_000));
  }

  private static Optional<ComextLayout> of(
      String name,
      ImmutableList<String> columns,
      ImmutableMap<Role, String> names,
      boolean numeric,
      long valueScale,
      long quantityScale) {
    Map<Role, Integer> roles = new EnumMap<>(Role.class);
    List<String> twice = new ArrayList<>();
    names.forEach(
        (role, column) -> {
          for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).toUpperCase(Locale.ROOT).equals(column)
                && roles.put(role, i) != null) {
              twice.add(column);
            }
          }
        });
    boolean complete =
        roles.size() == names.size()
            || (roles.size() == names.size() - 1 && !roles.containsKey(Role.QUANTITY));
    // Other layouts have columns of these names too, with labels beside them.
    if (complete && !twice.isEmpty()) {
      throw new FileRefusedException(1, "column " + twice.get(0) + " stands there twice");
    }
    return complete
        ? Optional.of(
            new ComextLayout(
                name,
                columns,
                ImmutableMap.copyOf(roles),
                numeric ? PartyCodes.numbers(AreaCodes.eurostat()) : PartyCodes.letters(),
                valueScale,
                quantityScale))
        : Optional.empty();
  }

  @Override
  public String source() {
    return "eurostat-comext";
  }

  @Override
  public long read(Role role, String code, String period, TradeSink sink) {
    return switch (role) {
      case REPORTER -> sink.reporter(parties.id(code, period));
      case PARTNER -> sink.partner(parties.id(code, period));
      case PRODUCT -> sink.product(product(code));
      case FLOW -> sink.flow(flow(code));
      case PROCEDURE -> procedure(code);
      default -> periodBits(code, sink);
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static String product(String code) {
    if (code.equals(TradeRecord.TOTAL)) {
      return code;
    }
    boolean valid = !code.isEmpty() && code.length() <= LONGEST_PRODUCT;
    for (int i = 0; valid && i < code.length(); i++) {
      valid = isDigit(code.charAt(i)) || isCapital(code.charAt(i));
    }
    if (!valid) {
      throw new BadFieldException("", code, "a product code is 1 to 12 digits and capital letters");
    }
    return code;
  }

  private static Flow flow(String code) {
    return switch (code) {
      case "1" -> Flow.IMPORT;
      case "2" -> Flow.EXPORT;
      case "3" -> throw BadFieldException.setAside("re-exports, a part of exports");
      default -> throw new BadFieldException("", code, "a flow is 1 (import) or 2 (export)");
    };
  }

  private static long procedure(String code) {
    if (code.length() != 1 || code.charAt(0) < '1' || code.charAt(0) > '9') {
      throw new BadFieldException("", code, "a customs procedure is a digit, 4 for all of them");
    }
    return code.equals("4") ? ALL_PROCEDURES : 0;
  }

  private long periodBits(String code, TradeSink sink) {
    String period = period(code);
    return sink.period(period) | (period.length() == 4 ? YEAR : 0);
  }

  @Override
  public String period(String code) {
    if (code.length() == 6 && Numbers.areDigits(code) && Periods.isPeriod(code)) {
      return Periods.parse("", code);
    }
    throw new BadFieldException("", code, "a period is YYYYMM, or YYYY52 for a year");
  }

  @Override
  public ImmutableMap<TradeDimension, String> frame(int kind, int product) {
    ImmutableMap.Builder<TradeDimension, String> frame = ImmutableMap.builder();
    frame.put(TradeDimension.SOURCE, source());
    frame.put(TradeDimension.CURRENCY, "EUR");
    frame.put(TradeDimension.LENGTH, (kind & YEAR) == 0 ? "month" : "year");
    frame.put(TradeDimension.LEVEL, product == 0 ? TradeRecord.TOTAL : product + " digits");
    if (product > 0) {
      frame.put(TradeDimension.CLASSIFICATION, "CN");
    }
    if (roles.containsKey(Role.PROCEDURE)) {
      frame.put(TradeDimension.PROCEDURE, (kind & ALL_PROCEDURES) == 0 ? "single" : "all");
    }
    return frame.buildOrThrow();
  }
}
