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

  /** What figures must share to be added up; columns have these names in lower case. */
  private static final List<TradeDimension> SHARED =
      List.of(CURRENCY, CLASSIFICATION, COMPOSITION, PROCEDURE, VALUATION, VINTAGE, SOURCE);

  private static final String[] NAMES =
      SHARED.stream().map(shared -> shared.name().toLowerCase(Locale.ROOT)).toArray(String[]::new);

  private final Map<How, TradeFrame> frames = new HashMap<>();
  private StructType schema = new StructType();
  private Map<String, Integer> places = Map.of();

  /** How a row was counted, as it says itself: most rows say the same. */
  private record How(Map<TradeDimension, String> parts, String unit, String flags, boolean valued) {

    TradeFrame frame() {
      return new TradeFrame(
          ImmutableSortedMap.copyOf(parts),
          unit,
          ImmutableSortedSet.copyOf(LINES.split(flags)),
          valued);
    }
  }

  /**
   * Adds a row.
   *
   * @throws NoSuchElementException if it lacks what is needed
   * @throws IllegalArgumentException if a number is floating-point, or a flow or currency unknown
   * @throws ArithmeticException if the value has more decimals than its currency
   */
  void add(Row row, TradeSink sink) {
    locate(row.schema());
    String reporter = needed(row, "reporter");
    String partner = needed(row, "partner");
    String period = needed(row, "period");
    String currency = needed(row, "currency");
    String product = text(row, "product");
    product = product.isEmpty() ? TradeRecord.TOTAL : product;
    boolean valued = !row.isNullAt(place("value"));
    boolean weighed = places.containsKey("quantity") && !row.isNullAt(place("quantity"));
    Map<TradeDimension, String> parts = TradeFrame.partsOf(reporter, partner, period, product);
    for (int i = 0; i < NAMES.length; i++) {
      String part = text(row, NAMES[i]);
      if (!part.isEmpty()) {
        parts.put(SHARED.get(i), part);
      }
    }
    String unit = weighed ? text(row, "quantity_unit") : "";
    How how = new How(parts, unit, text(row, "flags"), valued);
    sink.add(
        sink.reporter(reporter)
            | sink.partner(partner)
            | sink.flow(Flow.valueOf(needed(row, "flow")))
            | sink.period(period)
            | sink.product(product)
            | sink.frame(frames.computeIfAbsent(how, How::frame)),
        valued ? minor(currency, number(row, "value")) : 0,
        weighed ? TradeSink.quantity(number(row, "quantity")) : 0);
  }

  /** Rows of one Dataset share their schema; its columns are looked up once. */
  private void locate(StructType found) {
    if (schema != found) {
      places = new HashMap<>();
      for (String name : found.fieldNames()) {
        places.put(name.toLowerCase(Locale.ROOT), found.fieldIndex(name));
      }
      schema = found;
    }
  }

  private int place(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new NoSuchElementException(
          "no column " + column + " among " + Arrays.toString(schema.fieldNames()));
    }
    return place;
  }

  private String needed(Row row, String column) {
    int place = place(column);
    if (row.isNullAt(place)) {
      throw new NoSuchElementException("no " + column + " in row " + row);
    }
    return row.getString(place);
  }

  private String text(Row row, String column) {
    Integer place = places.get(column);
    return place == null || row.isNullAt(place) ? "" : row.getString(place);
  }

  private BigDecimal number(Row row, String column) {
    Object number = row.get(place(column));
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof Long || number instanceof Integer) {
      return BigDecimal.valueOf(((Number) number).longValue());
    }
    throw new IllegalArgumentException(
        column + " " + number + " is no exact number; cast the column to decimal");
  }

  private static long minor(String currency, BigDecimal value) {
    return value.movePointRight(CurrencyUnit.of(currency).getDecimalPlaces()).longValueExact();
  }
}
