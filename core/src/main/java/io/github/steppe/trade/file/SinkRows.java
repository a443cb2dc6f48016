package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableSortedMap;
import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeFrame;
import io.github.steppe.trade.TradeRecord;
import io.github.steppe.trade.TradeSink;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a text into a sink. */
final class SinkRows implements FileRows {

  private final String file;
  private final String source;
  private final TradeSink sink;
  private final @Nullable RefusedRows refused;

  SinkRows(String file, String source, TradeSink sink, @Nullable RefusedRows refused) {
    this.file = file;
    this.source = source;
    this.sink = sink;
    this.refused = refused;
  }

  @Override
  public void row(FileRow row) {
    BigDecimal quantity = row.quantity;
    long codes;
    long value;
    long thousandths;
    try {
      codes = codes(row);
      value = minor(row);
      thousandths = quantity == null ? 0 : TradeSink.quantity(quantity);
    } catch (ArithmeticException e) {
      refuse(row.line, "", "", "", "value and quantity fit in 64 bits");
      return;
    } catch (IllegalStateException e) {
      throw new FileRefusedException(row.line, String.valueOf(e.getMessage()));
    }
    sink.add(codes, value, thousandths);
  }

  private long codes(FileRow row) {
    TradeFrame frame =
        new TradeFrame(
            ImmutableSortedMap.copyOf(parts(row)),
            row.quantity == null ? "" : row.unit,
            row.flags,
            row.value != null);
    return sink.reporter(row.reporter)
        | sink.partner(row.partner)
        | sink.flow(row.flow)
        | sink.period(row.period)
        | sink.product(row.product)
        | sink.frame(frame);
  }

  private static long minor(FileRow row) {
    BigDecimal value = row.value;
    return value == null
        ? 0
        : value
            .movePointRight(CurrencyUnit.of(row.currency).getDecimalPlaces())
            .setScale(0, RoundingMode.HALF_EVEN)
            .longValueExact();
  }

  private Map<TradeDimension, String> parts(FileRow row) {
    Map<TradeDimension, String> parts =
        TradeFrame.partsOf(row.reporter, row.partner, row.period, row.product);
    parts.put(TradeDimension.SOURCE, source);
    parts.put(TradeDimension.CURRENCY, row.currency);
    put(parts, TradeDimension.CLASSIFICATION, classification(row));
    put(parts, TradeDimension.COMPOSITION, row.composition);
    put(parts, TradeDimension.PROCEDURE, row.procedure);
    put(parts, TradeDimension.VALUATION, row.valuation);
    put(parts, TradeDimension.VINTAGE, row.vintage);
    return parts;
  }

  private static String classification(FileRow row) {
    return row.product.equals(TradeRecord.TOTAL) ? "" : row.classification;
  }

  private static void put(
      Map<TradeDimension, String> parts, TradeDimension dimension, String part) {
    if (!part.isEmpty()) {
      parts.put(dimension, part);
    }
  }

  @Override
  public void setAside(String reason) {
    sink.setAside(reason);
  }

  @Override
  public void refuse(long line, String text, String column, String value, String rule) {
    sink.refused();
    RefusedRow row = new RefusedRow(file, line, column, value, rule, text);
    if (refused == null) {
      throw row.exception();
    }
    refused.add(row);
  }
}
