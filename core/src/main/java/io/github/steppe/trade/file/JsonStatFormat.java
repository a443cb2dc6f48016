package io.github.steppe.trade.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * JSON-stat 2.0 as the statistics service of Eurostat sends it. Values come before the dimensions
 * that they are of, and so are held; the service sends at most {@link #MOST_VALUES}.
 */
final class JsonStatFormat extends TextFormat {

  /** The most values that are held. */
  static final int MOST_VALUES = 5_000_000;

  @Override
  String name() {
    return "JSON-stat 2.0";
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
    return head.stripLeading().startsWith("{")
        && (head.contains("\"dimension\"")
            || head.contains("\"dataset\"")
            || head.contains("\"warning\""))
        && !head.contains("\"reporterCode\"");
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    JsonStat cube = new JsonStat();
    JsonText.read(text, parser -> read(parser, cube));
    if (cube.dataflow.isEmpty()) {
      cube.dataflow = EurostatIndicators.dataflowIn(fileName);
    }
    cube.hand(rows);
  }

  private static void read(JsonParser parser, JsonStat cube) throws IOException {
    JsonText.require(parser, JsonToken.START_OBJECT, "a reply is an object");
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (name) {
        case "warning" ->
            throw new FileRefusedException(
                JsonText.line(parser),
                "the answer comes later: the service is still preparing it; ask again, or for"
                    + " less");
        case "id" -> cube.ids = strings(parser);
        case "size" -> cube.sizes = strings(parser);
        case "value" -> {
          cube.line = JsonText.line(parser);
          positions(parser, cube.values);
        }
        case "status" -> positions(parser, cube.statuses);
        case "dimension" -> dimensions(parser, cube);
        case "updated" -> cube.updated = value.isScalarValue() ? JsonText.scalar(parser) : "";
        case "extension" ->
            cube.dataflow =
                value == JsonToken.START_OBJECT
                    ? JsonText.members(parser).getOrDefault("id", "")
                    : "";
        default -> parser.skipChildren();
      }
    }
  }

  private static List<String> strings(JsonParser parser) throws IOException {
    List<String> strings = new ArrayList<>();
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        requireScalar(parser);
        strings.add(JsonText.scalar(parser));
      }
    } else {
      parser.skipChildren();
    }
    return strings;
  }

  /** An object by position, or an array of all positions; null and absent are one. */
  private static void positions(JsonParser parser, Map<Integer, String> into) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        requireScalar(parser);
        put(parser, into, i);
      }
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (!Numbers.areDigits(name) || name.length() > 9) {
          throw new FileRefusedException(
              JsonText.line(parser), "a value is at a position, and not at '" + name + "'");
        }
        parser.nextToken();
        requireScalar(parser);
        put(parser, into, Integer.parseInt(name));
      }
    }
  }

  private static void put(JsonParser parser, Map<Integer, String> into, int position)
      throws IOException {
    if (into.size() == MOST_VALUES) {
      throw new FileRefusedException(
          JsonText.line(parser), "a reply has at most " + MOST_VALUES + " values");
    }
    String text = JsonText.scalar(parser);
    if (!text.isEmpty()) {
      into.put(position, text);
    }
  }

  private static void requireScalar(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null || !token.isScalarValue()) {
      throw new FileRefusedException(JsonText.line(parser), "a text or number stands here");
    }
  }

  private static void dimensions(JsonParser parser, JsonStat cube) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        parser.skipChildren();
        continue;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean category = parser.currentName().equals("category");
        if (parser.nextToken() == JsonToken.START_OBJECT && category) {
          cube.codes.put(name, category(parser));
        } else {
          parser.skipChildren();
        }
      }
    }
  }

  /** The codes of a category in their order; a single one may have a label only. */
  private static List<String> category(JsonParser parser) throws IOException {
    List<String> codes = new ArrayList<>();
    List<String> labelled = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("index") && value == JsonToken.START_ARRAY) {
        codes.addAll(strings(parser));
      } else if (name.equals("index") && value == JsonToken.START_OBJECT) {
        Map<String, String> places = JsonText.members(parser);
        String[] ordered = new String[places.size()];
        places.forEach(
            (code, place) -> {
              int at =
                  Numbers.areDigits(place) && place.length() < 9 ? Integer.parseInt(place) : -1;
              if (at < 0 || at >= ordered.length || ordered[at] != null) {
                throw new FileRefusedException(
                    JsonText.line(parser), "the codes of a category have places from 0 on");
              }
              ordered[at] = code;
            });
        codes.addAll(List.of(ordered));
      } else if (name.equals("label") && value == JsonToken.START_OBJECT) {
        labelled.addAll(JsonText.members(parser).keySet());
      } else {
        parser.skipChildren();
      }
    }
    return codes.isEmpty() ? labelled : codes;
  }
}
