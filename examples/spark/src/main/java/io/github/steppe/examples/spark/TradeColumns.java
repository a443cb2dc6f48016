package io.github.steppe.examples.spark;

import static io.github.steppe.trade.TradeDimension.CLASSIFICATION;
import static io.github.steppe.trade.TradeDimension.COMPOSITION;
import static io.github.steppe.trade.TradeDimension.CURRENCY;
import static io.github.steppe.trade.TradeDimension.PROCEDURE;
import static io.github.steppe.trade.TradeDimension.SOURCE;
import static io.github.steppe.trade.TradeDimension.VALUATION;
import static io.github.steppe.trade.TradeDimension.VINTAGE;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeFrame;
import io.github.steppe.trade.TradeRecord;
import io.github.steppe.trade.TradeSink;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.joda.money.CurrencyUnit;

/**
 * Reads rows of Spark into a sink.
 *
 * <p>Columns are found by their names, in any order; others are not looked at. All are text but the
 * two numbers, which are decimal or whole, never floating-point.
 *
 * <ul>
 *   <li>Needed: {@code reporter}, {@code partner}, {@code flow} ({@code IMPORT} or {@code EXPORT}),
 *       {@code period} as EDTF ({@code 2024}, {@code 2024-03}), {@code value} and its {@code
 *       currency}. A row whose value is null is counted as missing, which is not zero.
 *   <li>If they are there: {@code product} (else all goods), {@code quantity} and {@code
 *       quantity_unit}, {@code flags} (one a line), {@code classification}, {@code composition},
 *       {@code procedure}, {@code valuation}, {@code vintage}, {@code source}. Null and empty mean
 *       that it does not apply.
 * </ul>
 */
final class TradeColumns {

  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

  private static final List<String> NAMES =
      List.of(
          "reporter",
          "partner",
          "flow",
          "period",
          "product",
          "value",
          "quantity",
          "quantity_unit",
          "flags",
          "currency",
          "classification",
          "composition",
          "procedure",
          "valuation",
          "vintage",
          "source");

  private static final int REPORTER = 0;
  private static final int PARTNER = 1;
  private static final int FLOW = 2;
  private static final int PERIOD = 3;
  private static final int PRODUCT = 4;
  private static final int VALUE = 5;
  private static final int QUANTITY = 6;
  private static final int UNIT = 7;
  private static final int FLAGS = 8;

  /** What figures must share to be added up: the columns from {@code currency} on. */
  private static final TradeDimension[] SHARED = {
    CURRENCY, CLASSIFICATION, COMPOSITION, PROCEDURE, VALUATION, VINTAGE, SOURCE
  };

  private static final int FIRST_SHARED = 9;

  private final TradeSink sink;
  private final Map<How, Counted> known = new HashMap<>();
  private How how = new How(Map.of(), "", "", false);
  private Counted counted = new Counted(0, 0);
  private StructType schema = new StructType();
  private int[] places = new int[NAMES.size()];

  /** How a row was counted, as it says itself: most rows say the same as the one before. */
  private record How(Map<TradeDimension, String> parts, String unit, String flags, boolean valued) {

    Counted in(TradeSink sink) {
      TradeFrame frame =
          new TradeFrame(
              ImmutableSortedMap.copyOf(parts),
              unit,
              ImmutableSortedSet.copyOf(LINES.split(flags)),
              valued);
      int decimals = CurrencyUnit.of(frame.find(CURRENCY).orElseThrow()).getDecimalPlaces();
      return new Counted(sink.frame(frame), decimals);
    }
  }

  /** What a sink calls a way of counting, and the decimals of its currency. */
  private record Counted(long bits, int decimals) {}

  TradeColumns(TradeSink sink) {
    this.sink = sink;
  }

  /** {@return the columns that are looked at, of those that are there} */
  static Column[] in(Dataset<Row> rows) {
    return Arrays.stream(rows.columns())
        .filter(name -> NAMES.contains(name.toLowerCase(Locale.ROOT)))
        .map(rows::col)
        .toArray(Column[]::new);
  }

  /**
   * Adds a row.
   *
   * @throws NoSuchElementException if it lacks what is needed
   * @throws IllegalArgumentException if a number is floating-point, or a flow or currency unknown
   * @throws ArithmeticException if the value has more decimals than its currency
   */
  void add(Row row) {
    locate(row.schema());
    String reporter = needed(row, REPORTER);
    String partner = needed(row, PARTNER);
    String period = needed(row, PERIOD);
    Flow flow = Flow.valueOf(needed(row, FLOW));
    needed(row, FIRST_SHARED);
    String product = text(row, PRODUCT);
    product = product.isEmpty() ? TradeRecord.TOTAL : product;
    boolean valued = !row.isNullAt(place(VALUE));
    boolean weighed = places[QUANTITY] >= 0 && !row.isNullAt(places[QUANTITY]);
    Map<TradeDimension, String> parts = TradeFrame.partsOf(reporter, partner, period, product);
    for (int i = 0; i < SHARED.length; i++) {
      String part = text(row, FIRST_SHARED + i);
      if (!part.isEmpty()) {
        parts.put(SHARED[i], part);
      }
    }
    know(new How(parts, weighed ? text(row, UNIT) : "", text(row, FLAGS), valued));
    sink.add(
        sink.reporter(reporter)
            | sink.partner(partner)
            | sink.flow(flow)
            | sink.period(period)
            | sink.product(product)
            | counted.bits(),
        valued ? number(row, VALUE).movePointRight(counted.decimals()).longValueExact() : 0,
        weighed ? TradeSink.quantity(number(row, QUANTITY)) : 0);
  }

  private void know(How next) {
    if (!how.equals(next)) {
      how = next;
      counted = known.computeIfAbsent(next, one -> one.in(sink));
    }
  }

  /** Rows of one Dataset share their schema; its columns are looked up once. */
  private void locate(StructType found) {
    if (schema != found) {
      Arrays.fill(places, -1);
      String[] names = found.fieldNames();
      for (int place = 0; place < names.length; place++) {
        int column = NAMES.indexOf(names[place].toLowerCase(Locale.ROOT));
        if (column >= 0) {
          places[column] = place;
        }
      }
      schema = found;
    }
  }

  private int place(int column) {
    if (places[column] < 0) {
      throw new NoSuchElementException(
          "no column " + NAMES.get(column) + " among " + Arrays.toString(schema.fieldNames()));
    }
    return places[column];
  }

  private String needed(Row row, int column) {
    int place = place(column);
    if (row.isNullAt(place)) {
      throw new NoSuchElementException("no " + NAMES.get(column) + " in row " + row);
    }
    return row.getString(place);
  }

  private String text(Row row, int column) {
    int place = places[column];
    return place < 0 || row.isNullAt(place) ? "" : row.getString(place);
  }

  private BigDecimal number(Row row, int column) {
    Object number = row.get(place(column));
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof Long || number instanceof Integer) {
      return BigDecimal.valueOf(((Number) number).longValue());
    }
    throw new IllegalArgumentException(
        NAMES.get(column) + " " + number + " is no exact number; cast the column to decimal");
  }
}
