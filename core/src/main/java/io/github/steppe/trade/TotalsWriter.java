package io.github.steppe.trade;

import io.github.steppe.house.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.Money;

/** Writes totals as text. */
final class TotalsWriter {

  private final TradeTotals totals;

  TotalsWriter(TradeTotals totals) {
    this.totals = totals;
  }

  void csv(Appendable out) {
    StringBuilder text = new StringBuilder();
    for (TradeDimension dimension : totals.dimensions()) {
      text.append(dimension.name().toLowerCase(Locale.ROOT)).append(',');
    }
    text.append("value,currency,quantity,unit,rows,missing,flags\n");
    for (TradeTotal group : totals) {
      group.key().values().forEach(key -> text.append(quoted(key)).append(','));
      if (group.rows() > 0) {
        Money value = group.value();
        text.append(plain(value)).append(',').append(value.getCurrencyUnit()).append(',');
        text.append(group.quantity().map(BigDecimal::toPlainString).orElse("")).append(',');
        text.append(quoted(group.quantityUnit().orElse(""))).append(',');
      } else {
        text.append(",,,,");
      }
      text.append(group.rows()).append(',').append(group.missing()).append(',');
      text.append(quoted(String.join(";", group.flags()))).append('\n');
    }
    write(text, out);
  }

  private static String quoted(String field) {
    boolean plain = true;
    for (int i = 0; i < field.length(); i++) {
      plain &= ",\"\r\n".indexOf(field.charAt(i)) < 0;
    }
    return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
  }

  void json(Appendable out) {
    List<Map<String, Object>> groups = new ArrayList<>();
    for (TradeTotal group : totals) {
      Map<String, Object> object = new LinkedHashMap<>();
      group
          .key()
          .forEach((dimension, key) -> object.put(dimension.name().toLowerCase(Locale.ROOT), key));
      if (group.rows() > 0) {
        object.put("value", plain(group.value()));
        object.put("currency", group.value().getCurrencyUnit().getCode());
        group.quantity().ifPresent(quantity -> object.put("quantity", quantity.toPlainString()));
        group.quantityUnit().ifPresent(unit -> object.put("unit", unit));
      }
      object.put("rows", group.rows());
      object.put("missing", group.missing());
      object.put("flags", List.copyOf(group.flags()));
      groups.add(object);
    }
    write(JsonText.of(groups), out);
  }

  String text() {
    StringBuilder text = new StringBuilder("totals by ").append(totals.dimensions());
    for (TradeTotal group : totals) {
      text.append('\n').append(group);
    }
    return text.toString();
  }

  /** A value without the decimals that are zero. */
  private static String plain(Money value) {
    BigDecimal amount = value.getAmount().stripTrailingZeros();
    return (amount.scale() < 0 ? amount.setScale(0) : amount).toPlainString();
  }

  private static void write(CharSequence text, Appendable out) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
