package io.github.steppe.examples.benchmarks.trade;

import static com.googlecode.cqengine.query.QueryFactory.attribute;
import static com.googlecode.cqengine.query.QueryFactory.equal;

import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.resultset.ResultSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** File to totals by partner, year and flow with CQEngine: an index of partners, asked for each. */
public final class CqEngineTotals {

  /** CQEngine holds sets, so that a row needs a number to be another one. */
  record Numbered(long number, Goods goods) {

    String partner() {
      return goods.partner();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Numbered row && row.number == number;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(number);
    }
  }

  private CqEngineTotals() {}

  /**
   * Prints the check of the totals.
   *
   * @param arguments path
   */
  public static void main(String[] arguments) throws IOException {
    SimpleAttribute<Numbered, String> partner =
        attribute(Numbered.class, String.class, "partner", Numbered::partner);
    IndexedCollection<Numbered> rows = new ConcurrentIndexedCollection<>();
    rows.addIndex(HashIndex.onAttribute(partner));
    long[] numbers = {0};
    GoodsFile.read(Path.of(arguments[0]), goods -> rows.add(new Numbered(numbers[0]++, goods)));
    Check check = new Check();
    for (String code : ComextCodes.partners(250)) {
      Map<Goods.Group, Long> groups = new HashMap<>();
      try (ResultSet<Numbered> found = rows.retrieve(equal(partner, code))) {
        for (Numbered row : found) {
          groups.merge(row.goods().group(), row.goods().euro(), Long::sum);
        }
      }
      groups.forEach((group, euro) -> check.add(group.partner(), group.year(), group.flow(), euro));
    }
    check.print();
  }
}
