package io.github.steppe.trade.file;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/** What the two versions of SDMX-CSV have in common: which columns are what, and labels. */
final class SdmxCells {

  static final String VALUE = "OBS_VALUE";
  static final String TIME = "TIME_PERIOD";

  /** Columns that are no dimensions, wherever they stand. */
  private static final ImmutableSet<String> ATTRIBUTES =
      ImmutableSet.of(
          VALUE,
          TIME,
          "DATAFLOW",
          "LAST UPDATE",
          "STRUCTURE",
          "STRUCTURE_ID",
          "STRUCTURE_NAME",
          "ACTION",
          "SERIES_KEY",
          "OBS_KEY",
          "OBS_FLAG",
          "OBS_STATUS",
          "CONF_STATUS",
          "UNIT_MULT",
          "DECIMALS",
          "UPDATED");

  private SdmxCells() {}

  /**
   * The dimensions among the columns, other than time, in their order: all columns before the value
   * that are no attributes, and after it those of this set.
   *
   * @param columns the ids of the columns, with their places
   */
  static ImmutableSet<String> dimensions(ImmutableMap<String, Integer> columns) {
    for (String name : new String[] {TIME, VALUE}) {
      if (!columns.containsKey(name)) {
        throw new FileRefusedException(1, "a column '" + name + "' is missing");
      }
    }
    int value = columns.getOrDefault(VALUE, 0);
    ImmutableSet.Builder<String> dimensions = ImmutableSet.builder();
    ImmutableSet<String> trade = EurostatLayout.known();
    columns.forEach(
        (name, place) -> {
          boolean known = trade.contains(Ascii.toLowerCase(name));
          if (!ATTRIBUTES.contains(name) && (place < value || known)) {
            dimensions.add(name);
          }
        });
    return dimensions.build();
  }

  /** The names of columns that are no labels: those of the standard, and dimensions of trade. */
  static ImmutableSet<String> known() {
    return ImmutableSet.<String>builder().addAll(ATTRIBUTES).addAll(EurostatLayout.known()).build();
  }

  /** The code of a cell or header that is a code, or a code with its label: {@code KZ: Label}. */
  static String code(String cell) {
    int colon = cell.indexOf(": ");
    return (colon < 0 ? cell : cell.substring(0, colon)).strip();
  }

  /** The id of a dataflow without agency and version: {@code ESTAT:DS-045409(1.0)}. */
  static String dataflow(String cell) {
    String code = code(cell);
    int start = code.lastIndexOf(':') + 1;
    int end = code.indexOf('(', start);
    return code.substring(start, end < 0 ? code.length() : end);
  }
}
