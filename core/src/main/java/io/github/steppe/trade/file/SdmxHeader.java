package io.github.steppe.trade.file;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of an SDMX-CSV file. A name may have a label ({@code geo: Area}), and in version 2.0
 * brackets if its cells hold several values: {@code OBS_FLAG[]}, {@code TITLE[en;fr]}. With {@code
 * STRUCTURE_NAME}, every column after it is followed by a column of its labels, which is passed
 * over.
 */
final class SdmxHeader {

  private final ImmutableMap<String, Integer> columns;
  private final ImmutableSet<String> multiple;
  private final int size;

  private SdmxHeader(
      ImmutableMap<String, Integer> columns, ImmutableSet<String> multiple, int size) {
    this.columns = columns;
    this.multiple = multiple;
    this.size = size;
  }

  /**
   * Reads a header.
   *
   * @throws FileRefusedException if a column stands twice
   */
  static SdmxHeader of(List<String> names) {
    boolean withLabels = names.contains("STRUCTURE_NAME");
    ImmutableMap.Builder<String, Integer> columns = ImmutableMap.builder();
    ImmutableSet.Builder<String> multiple = ImmutableSet.builder();
    Set<String> seen = new HashSet<>();
    ImmutableSet<String> known = SdmxCells.known();
    boolean labelled = false;
    for (int i = 0; i < names.size(); i++) {
      String name = SdmxCells.code(names.get(i));
      int bracket = name.indexOf('[');
      if (bracket > 0 && name.endsWith("]")) {
        name = name.substring(0, bracket);
        multiple.add(name);
      }
      if (labelled && withLabels && !known.contains(name)) {
        labelled = false;
        continue;
      }
      if (!seen.add(name)) {
        throw new FileRefusedException(1, "the column '" + name + "' stands twice");
      }
      columns.put(name, i);
      labelled = !name.startsWith("STRUCTURE");
    }
    return new SdmxHeader(columns.buildOrThrow(), multiple.build(), names.size());
  }

  /** The ids of the columns, in their order, with their places. */
  ImmutableMap<String, Integer> columns() {
    return columns;
  }

  /** Tells whether the cells of a column hold several values. */
  boolean isMultiple(String column) {
    return multiple.contains(column);
  }

  /**
   * Requires as many cells as the header has.
   *
   * @throws RowRefusedException if a row has more or fewer
   */
  void requireCells(TextRow row) {
    if (row.cells().size() != size) {
      throw new RowRefusedException(
          "",
          row.text(),
          "a row has " + size + " cells, as the header; this one has " + row.cells().size());
    }
  }

  /** A cell as it is, without white space around it; empty if there is no such column. */
  String cell(TextRow row, String column) {
    Integer place = columns.get(column);
    return place == null ? "" : row.cells().get(place).strip();
  }

  /** The code in a cell, without its label. */
  String code(TextRow row, String column) {
    return SdmxCells.code(cell(row, column));
  }

  /** The values in a cell, which are several if the column says so. */
  ImmutableList<String> values(TextRow row, String column, char separator) {
    String cell = cell(row, column);
    return isMultiple(column)
        ? ImmutableList.copyOf(Splitter.on(separator).split(cell))
        : ImmutableList.of(cell);
  }

  /** A value times the power of ten that a column {@code UNIT_MULT} has for it. */
  String scaled(TextRow row, String value) {
    String power = code(row, "UNIT_MULT");
    if (power.isEmpty() || power.equals("0") || value.isEmpty()) {
      return value;
    }
    if (!Numbers.areDigits(power) || power.length() > 2) {
      throw new RowRefusedException("UNIT_MULT", power, "a multiplier is a power of ten: 6");
    }
    BigDecimal number = Numbers.decimal(SdmxCells.VALUE, value);
    return number.scaleByPowerOfTen(Integer.parseInt(power)).toPlainString();
  }
}
