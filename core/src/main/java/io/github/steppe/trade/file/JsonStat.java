package io.github.steppe.trade.file;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A cube as JSON-stat has it: codes by dimension, and values by position, the last fastest. */
final class JsonStat {

  List<String> ids = new ArrayList<>();
  List<String> sizes = new ArrayList<>();
  final Map<String, List<String>> codes = new HashMap<>();
  final Map<Integer, String> values = new TreeMap<>();
  final Map<Integer, String> statuses = new TreeMap<>();
  String dataflow = "";
  String updated = "";

  /** Where the values begin. */
  long line = 1;

  /**
   * Hands the observations on: each that has a value or a status.
   *
   * @throws FileRefusedException if the cube does not hold together, or is no trade
   */
  void hand(FileRows rows) {
    if (ids.isEmpty() || ids.size() != sizes.size()) {
      throw new FileRefusedException(1, "'id' and 'size' have an entry for each dimension");
    }
    String time = "";
    List<String> others = new ArrayList<>();
    long positions = 1;
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      List<String> of = codes.getOrDefault(id, List.of());
      if (!sizes.get(i).equals(Integer.toString(of.size()))) {
        throw new FileRefusedException(
            1, "the dimension '" + id + "' has " + sizes.get(i) + " codes, as 'size' says");
      }
      positions = Math.min(Integer.MAX_VALUE, positions * of.size());
      if (ids.indexOf(id) != i) {
        throw new FileRefusedException(1, "the dimension '" + id + "' stands twice");
      }
      if (id.equals("time") || id.equals(SdmxCells.TIME)) {
        if (!time.isEmpty()) {
          throw new FileRefusedException(
              1, "two dimensions are time: '" + time + "' and '" + id + "'");
        }
        time = id;
      } else {
        others.add(id);
      }
    }
    if (time.isEmpty()) {
      throw new FileRefusedException(1, "no dimension is 'time'");
    }
    EurostatCells cells = new EurostatCells(EurostatLayout.of(others), rows);
    TreeSet<Integer> all = new TreeSet<>(values.keySet());
    all.addAll(statuses.keySet());
    for (int position : all) {
      if (position >= positions) {
        throw new FileRefusedException(
            line, "the position " + position + " is beyond the dimensions");
      }
      add(cells, position, time);
    }
    cells.finish();
  }

  private void add(EurostatCells cells, int position, String time) {
    ImmutableMap.Builder<String, String> at = ImmutableMap.builder();
    String period = "";
    int rest = position;
    for (int i = ids.size() - 1; i >= 0; i--) {
      List<String> of = codes.getOrDefault(ids.get(i), List.of());
      String code = of.get(rest % of.size());
      rest /= of.size();
      if (ids.get(i).equals(time)) {
        period = code;
      } else {
        at.put(ids.get(i), code);
      }
    }
    String value = values.getOrDefault(position, "");
    String status = statuses.getOrDefault(position, "");
    String text = "\"" + position + "\": " + value + " " + status;
    try {
      cells.add(
          new EurostatCell(
              line,
              text,
              dataflow,
              at.buildOrThrow(),
              period,
              value.equals(":") ? "" : value,
              Flags.parse("status", status),
              Periods.day("updated", updated)));
    } catch (RowRefusedException refused) {
      refused.tell(cells.rows(), line, text);
    }
  }
}
