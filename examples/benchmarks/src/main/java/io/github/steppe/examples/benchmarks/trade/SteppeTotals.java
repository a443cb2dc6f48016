package io.github.steppe.examples.benchmarks.trade;

import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.YEAR;

import io.github.steppe.trade.TradeTotal;
import io.github.steppe.trade.TradeTotals;
import io.github.steppe.trade.file.TradeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** File to totals by partner, year and flow with Steppe. */
public final class SteppeTotals {

  private SteppeTotals() {}

  /**
   * Prints the check of the totals.
   *
   * @param arguments path, threads, {@code stream} to keep no rows or {@code table} to keep them,
   *     partners if not all
   */
  public static void main(String[] arguments) throws IOException {
    TradeFile file = TradeFile.comext(Path.of(arguments[0]));
    file = file.threads(Integer.parseInt(arguments[1]));
    if (arguments.length > 3) {
      file = file.partner(Arrays.copyOfRange(arguments, 3, arguments.length));
    }
    TradeTotals by = TradeTotals.by(PARTNER, YEAR, FLOW);
    check(arguments[2].equals("table") ? file.table().totals(by) : file.totals(by)).print();
  }

  static Check check(TradeTotals totals) {
    Check check = new Check();
    for (TradeTotal total : totals) {
      check.add(
          total.key(PARTNER),
          Integer.parseInt(total.key(YEAR)),
          total.key(FLOW).equals("IMPORT") ? 1 : 2,
          total.value().getAmountMajorLong());
    }
    return check;
  }
}
