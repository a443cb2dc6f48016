package io.github.steppe.examples.benchmarks.trade;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** File to totals by partner, year and flow with records and streams. */
public final class StreamTotals {

  private StreamTotals() {}

  /**
   * Prints the check of the totals.
   *
   * @param arguments path
   */
  public static void main(String[] arguments) throws IOException {
    check(
            GoodsFile.list(Path.of(arguments[0])).stream()
                .collect(groupingBy(Goods::group, summingLong(Goods::euro))))
        .print();
  }

  static Check check(Map<Goods.Group, Long> sums) {
    Check check = new Check();
    sums.forEach((group, euro) -> check.add(group.partner(), group.year(), group.flow(), euro));
    return check;
  }
}
