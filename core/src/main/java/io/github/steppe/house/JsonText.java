package io.github.steppe.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Writes JSON from lists, maps, texts, numbers and truth values: the same bytes on any machine. */
public final class JsonText {

  private JsonText() {}

  /**
   * Writes a list, indented, with a line feed at the end of each line.
   *
   * @param values what to write
   * @return the JSON text
   */
  public static String of(List<?> values) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(values) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a tree of plain values: " + values, e);
    }
  }
}
