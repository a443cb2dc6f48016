package io.github.steppe.trade.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;

/** Replies of UN Comtrade in JSON, a record at a time. */
final class ComtradeJsonFormat extends TextFormat {

  @Override
  String name() {
    return "UN Comtrade JSON";
  }

  @Override
  Family family() {
    return Family.COMTRADE;
  }

  @Override
  String source() {
    return "un-comtrade";
  }

  @Override
  boolean recognizes(String head) {
    return head.strip().startsWith("{")
        && (head.contains("\"reporterCode\"") || head.contains("\"elapsedTime\""));
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    ObjectMapper mapper =
        new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    ComtradeRow comtrade = new ComtradeRow();
    try (JsonParser parser = mapper.createParser(text)) {
      boolean found = false;
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean data = parser.currentName().equals("data");
        parser.nextToken();
        if (data && parser.currentToken() == JsonToken.START_ARRAY) {
          found = true;
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            record(mapper.readTree(parser), parser, comtrade, rows);
          }
        } else {
          parser.skipChildren();
        }
      }
      if (!found) {
        throw new FileRefusedException(1, "a reply has its records in a list named data");
      }
      if (parser.currentToken() != JsonToken.END_OBJECT) {
        throw new FileRefusedException(
            parser.currentLocation().getLineNr(), "JSON: the reply ends before it is complete");
      }
    } catch (JsonProcessingException e) {
      throw new FileRefusedException(
          e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
          "JSON: " + e.getOriginalMessage());
    }
  }

  private static void record(
      JsonNode record, JsonParser parser, ComtradeRow comtrade, FileRows rows) {
    long line = parser.currentLocation().getLineNr();
    try {
      comtrade.tell(
          name -> {
            JsonNode value = record.path(name);
            return value.isNull()
                ? ""
                : value.isNumber() ? value.decimalValue().toPlainString() : value.asText().strip();
          },
          line,
          rows);
    } catch (RowRefusedException refused) {
      refused.tell(rows, line, record.toString());
    }
  }
}
