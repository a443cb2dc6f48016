package io.github.steppe.trade;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A filter in the numbers of a dictionary. */
final class RowFilter {

  private final boolean[] partners;
  private final boolean @Nullable [] reporters;
  private final boolean @Nullable [] periods;
  private final boolean @Nullable [] products;
  private final boolean @Nullable [] frames;
  private final boolean imports;
  private final boolean exports;
  private final boolean onlyPartners;

  RowFilter(TradeFilter filter, Dictionary dictionary) {
    partners =
        wanted(dictionary.partners, partner -> filter.wants(TradeDimension.PARTNER, partner));
    reporters =
        unlessAll(
            wanted(
                dictionary.reporters, reporter -> filter.wants(TradeDimension.REPORTER, reporter)));
    periods = unlessAll(wanted(dictionary.periods, filter::wantsPeriod));
    products = unlessAll(wanted(dictionary.products, filter::wantsProduct));
    frames = unlessAll(wanted(dictionary.frames, filter::wantsFrame));
    imports = filter.wants(TradeDimension.FLOW, Flow.IMPORT.name());
    exports = filter.wants(TradeDimension.FLOW, Flow.EXPORT.name());
    onlyPartners =
        reporters == null
            && periods == null
            && products == null
            && frames == null
            && imports
            && exports;
  }

  /** By number; what has the number 0 does not occur. */
  private static <T> boolean[] wanted(Codes<T> codes, Predicate<T> condition) {
    boolean[] wanted = new boolean[codes.size() + 1];
    wanted[0] = true;
    for (int number = 1; number < wanted.length; number++) {
      wanted[number] = condition.test(codes.get(number));
    }
    return wanted;
  }

  private static boolean @Nullable [] unlessAll(boolean[] wanted) {
    for (boolean one : wanted) {
      if (!one) {
        return wanted;
      }
    }
    return null;
  }

  boolean wantsPartner(int partner) {
    return partners[partner];
  }

  /** True if all rows of a partner that is asked for are asked for. */
  boolean looksAtPartnersOnly() {
    return onlyPartners;
  }

  boolean wants(long row) {
    return (reporters == null || reporters[Row.reporterOf(row)])
        && (periods == null || periods[Row.periodOf(row)])
        && (products == null || products[Row.productOf(row)])
        && (frames == null || frames[Row.frameOf(row)])
        && ((imports && exports) || (Row.isImport(row) ? imports : exports));
  }
}
