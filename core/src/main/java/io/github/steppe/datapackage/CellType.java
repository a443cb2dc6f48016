package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Link;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.party.LocalName;
import io.github.steppe.source.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** How the text of a cell is read. An item of a list may hold {@code \;} and {@code \\}. */
enum CellType {
  TEXT,
  LIST,
  EDTF,
  INTERVAL,
  DATE,
  FLAG,
  DECIMAL,
  CURRENCY,
  CITATIONS,
  LINKS,
  AREAS,
  NAMES,
  CONSTANT,
  CONSTANTS,
  /** A day in ISO form, computed. */
  DAY,
  /** Which bounds a date has, computed. */
  BOUNDS;

  private static final int LONGEST_DECIMAL = 1000;

  /** Reads a cell for its errors only. */
  void check(String cell, Column column) {
    switch (this) {
      case TEXT, DAY, BOUNDS -> {}
      case LIST -> list(cell);
      case EDTF -> Edtf.parse(cell);
      case INTERVAL -> EdtfInterval.parse(cell);
      case DATE -> EdtfDate.parse(cell);
      case FLAG -> flag(cell);
      case DECIMAL -> decimal(cell);
      case CURRENCY -> CurrencyUnit.of(cell);
      case CITATIONS -> citations(cell);
      case LINKS -> links(cell);
      case AREAS -> areas(cell);
      case NAMES -> names(cell);
      case CONSTANT -> constant(cell, column.anyConstants());
      case CONSTANTS -> constants(cell, column.anyConstants());
    }
  }

  static List<String> list(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    if (cell.indexOf(';') < 0 && cell.indexOf('\\') < 0) {
      return List.of(nonBlank(cell));
    }
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\' && i + 1 < cell.length()) {
        item.append(cell.charAt(++i));
      } else if (c == ';') {
        items.add(nonBlank(item.toString()));
        item.setLength(0);
      } else {
        item.append(c);
      }
    }
    items.add(nonBlank(item.toString()));
    return items;
  }

  private static String nonBlank(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a list has no blank items; ';' stands between items");
    }
    return text;
  }

  static String join(Iterable<?> items) {
    StringBuilder cell = new StringBuilder();
    for (Object item : items) {
      if (cell.length() > 0) {
        cell.append(';');
      }
      cell.append(item.toString().replace("\\", "\\\\").replace(";", "\\;"));
    }
    return cell.toString();
  }

  /** A cell as it is written in a file: in quotes where it needs them. */
  static String quoted(String cell) {
    boolean plain = true;
    for (int i = 0; i < cell.length() && plain; i++) {
      char c = cell.charAt(i);
      plain = c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  static boolean flag(String cell) {
    return switch (cell) {
      case "TRUE" -> true;
      case "FALSE", "" -> false;
      default -> throw new IllegalArgumentException("is TRUE, FALSE or empty");
    };
  }

  static BigDecimal decimal(String cell) {
    boolean digitBefore = false;
    boolean point = false;
    boolean valid = true;
    for (int i = 0; i < cell.length() && valid; i++) {
      char c = cell.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      valid = digit || (c == '-' && i == 0) || (c == '.' && digitBefore && !point);
      point |= c == '.';
      digitBefore = digit;
    }
    // Stricter than BigDecimal, whose exponents can stand for numbers that fill the memory.
    if (!valid || !digitBefore) {
      throw new IllegalArgumentException("is a decimal number: digits, at most one point");
    }
    // Nor is reading digits linear in their number.
    if (cell.length() > LONGEST_DECIMAL) {
      throw new IllegalArgumentException(
          "is a decimal number of at most " + LONGEST_DECIMAL + " characters");
    }
    return new BigDecimal(cell);
  }

  static ImmutableList<Citation> citations(String cell) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    for (String item : list(cell)) {
      citations.add(Citation.parse(item));
    }
    return citations.build();
  }

  static ImmutableList<Link> links(String cell) {
    ImmutableList.Builder<Link> links = ImmutableList.builder();
    for (String item : list(cell)) {
      links.add(Link.parse(item));
    }
    return links.build();
  }

  static ImmutableList<PolicyArea> areas(String cell) {
    ImmutableList.Builder<PolicyArea> areas = ImmutableList.builder();
    for (String item : list(cell)) {
      areas.add(PolicyArea.of(item));
    }
    return areas.build();
  }

  static ImmutableList<LocalName> names(String cell) {
    ImmutableList.Builder<LocalName> names = ImmutableList.builder();
    for (String item : list(cell)) {
      names.add(LocalName.parse(item));
    }
    return names.build();
  }

  static <E extends Enum<E>> E constant(String cell, Class<E> type) {
    try {
      return Enum.valueOf(type, cell);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("is one of " + List.of(type.getEnumConstants()), e);
    }
  }

  static <E extends Enum<E>> List<E> constants(String cell, Class<E> type) {
    List<E> constants = new ArrayList<>();
    for (String item : list(cell)) {
      constants.add(constant(item, type));
    }
    return constants;
  }
}
