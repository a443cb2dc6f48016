package io.github.steppe.datapackage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Joiner;

/** A column as a field of Table Schema. */
final class SchemaField {

  private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

  /**
   * The characters of EDTF; which of them may follow each other is more than a pattern can tell.
   */
  private static final String EDTF_PATTERN = "^[0-9XYESTZ:+?~%/.,\\[\\]{}-]+$";

  private SchemaField() {}

  static ObjectNode of(Column column) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", column.name());
    json.put("type", type(column.type()));
    json.put("description", column.about());
    ObjectNode constraints = JsonNodeFactory.instance.objectNode();
    if (column.required()) {
      constraints.put("required", true);
    }
    switch (column.type()) {
      case EDTF, INTERVAL, DATE -> {
        json.put("rdfType", EDTF);
        constraints.put("pattern", EDTF_PATTERN);
      }
      case FLAG -> {
        json.putArray("trueValues").add("TRUE");
        json.putArray("falseValues").add("FALSE");
      }
      case CURRENCY -> constraints.put("pattern", "^[A-Z]{3}$");
      case CONSTANT -> constants(column, constraints.putArray("enum"));
      case CONSTANTS -> {
        String any = "(" + Joiner.on('|').join(column.constantType().getEnumConstants()) + ")";
        constraints.put("pattern", "^" + any + "(;" + any + ")*$");
      }
      case BOUNDS -> Bounds.words().forEach(constraints.putArray("enum")::add);
      case TEXT, DAY, LIST, DECIMAL, CITATIONS, LINKS, AREAS, NAMES -> {}
    }
    if (!constraints.isEmpty()) {
      json.set("constraints", constraints);
    }
    return json;
  }

  private static void constants(Column column, ArrayNode array) {
    for (Enum<?> constant : column.constantType().getEnumConstants()) {
      array.add(constant.name());
    }
  }

  private static String type(CellType type) {
    return switch (type) {
      case FLAG -> "boolean";
      case DECIMAL -> "number";
      case DAY -> "date";
      default -> "string";
    };
  }
}
