package io.github.steppe.trade.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;

/** UN Comtrade, new interface, as JSON: record by record, however many there are. */
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
    return head.stripLeading().startsWith("{")
        && (head.contains("\"reporterCode\"")
            || (head.contains("\"elapsedTime\"") && head.contains("\"data\"")));
  }

  @Override
  void read(Reader text, String fileName, FileRows rows) throws IOException {
    JsonText.read(text, parser -> read(parser, rows));
  }

  private static void read(JsonParser parser, FileRows rows) throws IOException {
    JsonText.require(parser, JsonToken.START_OBJECT, "a reply is an object");
    String count = "";
    long records = -1;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("data") && value == JsonToken.START_ARRAY) {
        records = records(parser, rows);
      } else if (name.equals("error") && value.isScalarValue()) {
        String error = JsonText.scalar(parser);
        if (!error.isBlank()) {
          throw new FileRefusedException(
              JsonText.line(parser), "UN Comtrade answered with an error: " + error);
        }
      } else if (name.equals("count") && value.isScalarValue()) {
        count = JsonText.scalar(parser);
      } else {
        parser.skipChildren();
      }
    }
    if (records < 0) {
      throw new FileRefusedException(1, "a reply has its records in an array 'data'");
    }
    if (Numbers.areDigits(count) && !count.equals(Long.toString(records))) {
      throw new FileRefusedException(
          1, "the reply says that it has " + count + " records, and has " + records);
    }
  }

  private static long records(JsonParser parser, FileRows rows) throws IOException {
    ComtradeCells cells = new ComtradeCells(rows);
    long records = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw new FileRefusedException(JsonText.line(parser), "a record is an object");
      }
      long line = JsonText.line(parser);
      Map<String, String> members = JsonText.members(parser);
      cells.add(line, members.toString(), name -> members.getOrDefault(name, "").strip());
      records++;
    }
    return records;
  }
}
