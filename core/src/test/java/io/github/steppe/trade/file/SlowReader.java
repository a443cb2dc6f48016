package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableList;
import io.github.steppe.trade.TradeDimension;
import io.github.steppe.trade.TradeFilter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads files of today's Comext as one would write it down from the rules, a line at a time. */
final class SlowReader {

  /** A row with a value or without. */
  record Row(
      String reporter,
      String partner,
      String product,
      String flow,
      String period,
      Optional<BigDecimal> value,
      Optional<BigDecimal> quantity) {

    ImmutableList<String> key() {
      return ImmutableList.of(reporter, partner, flow, period, product);
    }
  }

  /** A line that breaks a rule. */
  record Bad(long line, String column, String text) {}

  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  final List<Row> rows = new ArrayList<>();
  final List<Bad> bad = new ArrayList<>();
  long notAsked;
  long setAside;

  private final TradeFilter filter;
  private final List<String> columns;

  SlowReader(String text, TradeFilter filter) {
    this.filter = filter;
    String[] lines = text.split("\n", -1);
    this.columns = cells(withoutReturn(lines[0])).orElseThrow();
    for (int i = 1; i < lines.length; i++) {
      String line = withoutReturn(lines[i]);
      if (!line.isEmpty()) {
        line(i + 1, line);
      }
    }
  }

  private static String withoutReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }

  private void line(long number, String line) {
    Optional<List<String>> cells = cells(line);
    if (cells.isEmpty() || cells.get().size() != columns.size()) {
      bad.add(new Bad(number, "", line));
      return;
    }
    Map<String, String> codes = new TreeMap<>();
    Map<String, Optional<BigDecimal>> numbers = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i);
      String cell = cells.get().get(i);
      switch (column) {
        case "VALUE_EUR", "QUANTITY_KG" -> {
          Optional<Optional<BigDecimal>> read = number(cell);
          if (read.isEmpty()) {
            bad.add(new Bad(number, column, line));
            return;
          }
          numbers.put(column, read.get());
        }
        case "REPORTER", "PARTNER", "PRODUCT_NC", "FLOW", "PERIOD" -> {
          if (column.equals("FLOW") && cell.equals("3")) {
            setAside++;
            return;
          }
          Optional<String> code = code(column, cell);
          if (code.isEmpty()) {
            bad.add(new Bad(number, column, line));
            return;
          }
          if (!isAsked(column, code.get())) {
            notAsked++;
            return;
          }
          codes.put(column, code.get());
        }
        default -> {}
      }
    }
    Optional<BigDecimal> value = numbers.get("VALUE_EUR");
    Optional<BigDecimal> quantity = numbers.getOrDefault("QUANTITY_KG", Optional.empty());
    if (!fits(value, 2)) {
      bad.add(new Bad(number, "VALUE_EUR", line));
    } else if (!fits(quantity, 3)) {
      bad.add(new Bad(number, "QUANTITY_KG", line));
    } else {
      rows.add(
          new Row(
              codes.get("REPORTER"),
              codes.get("PARTNER"),
              codes.get("PRODUCT_NC"),
              codes.get("FLOW"),
              codes.get("PERIOD"),
              value.map(number2 -> number2.setScale(2, RoundingMode.HALF_EVEN)),
              quantity.map(number3 -> number3.setScale(3, RoundingMode.HALF_EVEN))));
    }
  }

  private static boolean fits(Optional<BigDecimal> number, int scale) {
    return number.isEmpty()
        || number
                .get()
                .setScale(scale, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .abs()
                .compareTo(MOST)
            <= 0;
  }

  private boolean isAsked(String column, String code) {
    return switch (column) {
      case "REPORTER" -> filter.wants(TradeDimension.REPORTER, code);
      case "PARTNER" -> filter.wants(TradeDimension.PARTNER, code);
      case "FLOW" -> filter.wants(TradeDimension.FLOW, code);
      case "PRODUCT_NC" ->
          filter.wants(TradeDimension.PRODUCT, code)
              && filter.wants(
                  TradeDimension.CHAPTER,
                  code.equals("TOTAL") || code.length() < 2 ? code : code.substring(0, 2));
      default ->
          filter.wants(TradeDimension.PERIOD, code)
              && filter.wants(TradeDimension.YEAR, code.substring(0, 4));
    };
  }

  private static Optional<String> code(String column, String cell) {
    return switch (column) {
      case "REPORTER", "PARTNER" ->
          cell.matches("[A-Z][A-Z0-9_]")
              ? Optional.of(PartyCodes.letters().id(cell, ""))
              : Optional.empty();
      case "PRODUCT_NC" -> cell.matches("[A-Z0-9]{1,12}") ? Optional.of(cell) : Optional.empty();
      case "FLOW" ->
          cell.equals("1")
              ? Optional.of("IMPORT")
              : (cell.equals("2") ? Optional.of("EXPORT") : Optional.empty());
      default -> {
        if (cell.matches("[0-9]{4}52")) {
          yield Optional.of(cell.substring(0, 4));
        }
        yield cell.matches("[0-9]{4}(0[1-9]|1[0-2])")
            ? Optional.of(cell.substring(0, 4) + "-" + cell.substring(4))
            : Optional.empty();
      }
    };
  }

  /** Empty if it is no number; a number may be missing. */
  private static Optional<Optional<BigDecimal>> number(String cell) {
    String plain = cell.strip();
    if (plain.isEmpty() || plain.equals("NA")) {
      return Optional.of(Optional.empty());
    }
    return plain.length() <= 40 && plain.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)")
        ? Optional.of(Optional.of(new BigDecimal(plain)))
        : Optional.empty();
  }

  /** The cells of a line; empty if its quotes are not those of RFC 4180. */
  private static Optional<List<String>> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean inQuotes = false;
    boolean closed = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (inQuotes) {
        boolean doubled = c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (c != '"' || doubled) {
          cell.append(c);
          i += doubled ? 1 : 0;
        } else {
          inQuotes = false;
          closed = true;
        }
      } else if (c == ',') {
        cells.add(cell.toString());
        cell.setLength(0);
        closed = false;
      } else if (closed) {
        return Optional.empty();
      } else if (c == '"' && cell.isEmpty()) {
        inQuotes = true;
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return inQuotes ? Optional.empty() : Optional.of(cells);
  }
}
