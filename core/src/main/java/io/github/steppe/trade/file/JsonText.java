package io.github.steppe.trade.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads JSON token by token; numbers stay the text that they are. */
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** What is done with a parser, which stands before the first token. */
  interface Reading {
    void read(JsonParser parser) throws IOException;
  }

  /**
   * Reads a text.
   *
   * @throws FileRefusedException if it is no JSON, or ends too early
   */
  static void read(Reader text, Reading reading) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      reading.read(parser);
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw new FileRefusedException(
          line, "this is no JSON, or it is cut off: " + e.getOriginalMessage());
    }
  }

  /** Requires the next token. */
  static void require(JsonParser parser, JsonToken wanted, String rule) throws IOException {
    if (parser.nextToken() != wanted) {
      throw new FileRefusedException(line(parser), rule);
    }
  }

  /** The line that the parser has reached. */
  static long line(JsonParser parser) {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }

  /** The members of an object that are no arrays or objects, as text; null is empty. */
  static Map<String, String> members(JsonParser parser) throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value.isScalarValue()) {
        members.put(name, scalar(parser));
      } else {
        parser.skipChildren();
      }
    }
    return members;
  }

  /** The text of a value that is no array or object; empty for null. */
  static String scalar(JsonParser parser) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
  }
}
