package io.github.steppe.trade.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** JSON-stat 2.0, as the statistics service of Eurostat sends it: an array with named axes. */
final class JsonStatFormat extends TextFormat {

  private static final int MOST_CELLS = 50_000_000;

  @Override
  String name() {
    return "JSON-stat";
  }

  @Override
  Family family() {
    return Family.EUROSTAT;
  }

  @Override
  String source() {
    return "eurostat";
  }

  @Override
  boolean recognizes(String head) {
    String start = head.strip();
    return start.startsWith("{")
        && (start.contains("\"dimension\"")
            || start.contains("\"class\"")
            || start.contains("\"warning\""))
        && !start.contains("\"reporterCode\"");
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    JsonNode root;
    try {
      root =
          new ObjectMapper()
              .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .readTree(text);
    } catch (JsonProcessingException e) {
      throw new FileRefusedException(
          e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
          "JSON: " + e.getOriginalMessage());
    }
    if (root.has("warning")) {
      throw new FileRefusedException(
          1, "no data but a warning: the answer comes later; " + root.get("warning"));
    }
    if (!root.path("id").isArray() || !root.path("size").isArray() || !root.has("value")) {
      throw new FileRefusedException(1, "JSON-stat has id, size, dimension and value");
    }
    new Cube(root, fileName).tell(rows);
  }

  /** The array: axes, values by their place in row-major order, flags by the same places. */
  private static final class Cube {

    private final JsonNode root;
    private final String dataflow;
    private final List<String> axes = new ArrayList<>();
    private final List<List<String>> codes = new ArrayList<>();
    private int time = -1;
    private long cells = 1;

    Cube(JsonNode root, String fileName) {
      this.root = root;
      String id = root.path("extension").path("id").asText("");
      this.dataflow = id.isEmpty() ? EurostatIndicators.dataflowIn(fileName) : id;
      for (int axis = 0; axis < root.get("id").size(); axis++) {
        String name = root.get("id").get(axis).asText();
        axes.add(name);
        codes.add(codes(name, root.get("size").path(axis).asInt(-1)));
        cells *= codes.get(axis).size();
        time = name.equalsIgnoreCase("time") || name.equals("TIME_PERIOD") ? axis : time;
        if (cells > MOST_CELLS) {
          throw new FileRefusedException(1, "more than " + MOST_CELLS + " cells");
        }
      }
      if (time < 0) {
        throw new FileRefusedException(1, "no dimension is time");
      }
    }

    /** The codes of an axis, in their places. */
    private List<String> codes(String axis, int size) {
      JsonNode index = root.path("dimension").path(axis).path("category").path("index");
      Map<Integer, String> byPlace = new LinkedHashMap<>();
      if (index.isArray()) {
        for (int i = 0; i < index.size(); i++) {
          byPlace.put(i, index.get(i).asText());
        }
      } else {
        index
            .properties()
            .forEach(entry -> byPlace.put(entry.getValue().asInt(-1), entry.getKey()));
      }
      List<String> codes = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        if (!byPlace.containsKey(i)) {
          throw new FileRefusedException(
              1, "the dimension '" + axis + "' has " + size + " codes, and none at place " + i);
        }
        codes.add(byPlace.get(i));
      }
      if (codes.isEmpty() || byPlace.size() != size) {
        throw new FileRefusedException(1, "the dimension '" + axis + "' has not its size of codes");
      }
      return codes;
    }

    void tell(FileRows rows) {
      List<String> others = new ArrayList<>(axes);
      others.remove(time);
      EurostatCells table = new EurostatCells(EurostatLayout.of(others), rows);
      String updated = root.path("updated").asText("");
      for (long place : places()) {
        String text = "place " + place;
        try {
          table.add(cell(place, text, Periods.day("updated", updated)));
        } catch (RowRefusedException refused) {
          refused.tell(table.rows(), 1, text);
        }
      }
      table.finish();
    }

    /** The places that have a value or a flag; all others are empty cells of the array. */
    private Iterable<Long> places() {
      TreeSet<Long> places = new TreeSet<>();
      for (String part : List.of("value", "status")) {
        JsonNode node = root.path(part);
        if (node.isArray()) {
          for (long i = 0; i < node.size(); i++) {
            places.add(i);
          }
        } else {
          node.fieldNames().forEachRemaining(name -> places.add(place(name)));
        }
      }
      return places;
    }

    private long place(String name) {
      if (!Numbers.areDigits(name) || name.length() > 10 || Long.parseLong(name) >= cells) {
        throw new FileRefusedException(1, "'" + name + "' is no place below " + cells);
      }
      return Long.parseLong(name);
    }

    private EurostatCell cell(long place, String text, String vintage) {
      ImmutableMap.Builder<String, String> series = ImmutableMap.builder();
      String period = "";
      long rest = place;
      for (int axis = axes.size() - 1; axis >= 0; axis--) {
        List<String> here = codes.get(axis);
        String code = here.get((int) (rest % here.size()));
        rest /= here.size();
        if (axis == time) {
          period = code;
        } else {
          series.put(axes.get(axis), code);
        }
      }
      JsonNode value = at("value", place);
      return new EurostatCell(
          1,
          text,
          dataflow,
          series.buildOrThrow(),
          period,
          value.isNumber() ? value.decimalValue().toPlainString() : value.asText(""),
          Flags.parse("status", at("status", place).asText("")),
          vintage);
    }

    private JsonNode at(String part, long place) {
      JsonNode node = root.path(part);
      return node.isArray() ? node.path((int) place) : node.path(String.valueOf(place));
    }
  }
}
