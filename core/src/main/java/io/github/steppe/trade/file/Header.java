package io.github.steppe.trade.file;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of the columns of a table, in any order. Names are compared by their letters and digits
 * only, without case: {@code Trade Value (US$)} and {@code TradeValueUS} are one.
 */
final class Header {

  private final ImmutableMap<String, Integer> columns;
  private final int size;
  private final Map<String, Integer> asked = new HashMap<>();

  private Header(ImmutableMap<String, Integer> columns, int size) {
    this.columns = columns;
    this.size = size;
  }

  /**
   * Reads the header of a table. A column without a name is passed over.
   *
   * @throws FileRefusedException if a name stands twice
   */
  static Header of(List<String> names) {
    ImmutableMap.Builder<String, Integer> columns = ImmutableMap.builder();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = loose(names.get(i));
      if (name.isEmpty()) {
        continue;
      }
      if (!seen.add(name)) {
        throw new FileRefusedException(1, "the column '" + names.get(i).strip() + "' stands twice");
      }
      columns.put(name, i);
    }
    return new Header(columns.buildOrThrow(), names.size());
  }

  /** A name without what is neither a letter nor a digit, in lower case. */
  static String loose(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        letters.append(name.charAt(i));
      }
    }
    return Ascii.toLowerCase(letters.toString());
  }

  /** Tells whether there is a column. */
  boolean has(String name) {
    return columns.containsKey(loose(name));
  }

  /**
   * Requires columns.
   *
   * @throws FileRefusedException if one is missing
   */
  void require(String... names) {
    for (String name : names) {
      if (!has(name)) {
        throw new FileRefusedException(1, "a column '" + name + "' is missing");
      }
    }
  }

  /** A row with its cells under these names; what is beyond the header must be empty. */
  Fields fields(TextRow row) {
    int count = row.cells().size();
    while (count > size && row.cells().get(count - 1).isBlank()) {
      count--;
    }
    if (count != size) {
      throw new RowRefusedException(
          "", row.text(), "a row has " + size + " cells, as the header; this one has " + count);
    }
    return name -> {
      int column = asked.computeIfAbsent(name, this::position);
      return column < 0 ? "" : row.cells().get(column).strip();
    };
  }

  private int position(String name) {
    return columns.getOrDefault(loose(name), -1);
  }
}
