package io.github.steppe.datapackage;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.relations.Edition;
import io.github.steppe.relations.Facts;
import io.github.steppe.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The description of a package after the Data Package standard, version 2, in such a way that
 * readers of version 1 understand it too. It depends on nothing but the facts.
 */
final class Descriptor {

  static final String FILE = "datapackage.json";

  static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private static final String CONVENTIONS =
      "An empty cell means absent. Items of a list stand in one cell with `;` between them; inside"
          + " an item `\\;` stands for `;` and `\\\\` for `\\`, so such columns are strings and not"
          + " lists of the standard. Dates and spells are as exact as their source, in EDTF (the"
          + " Extended Date/Time Format of 2019, levels 0 to 2; seasons 21 to 24 are those of the"
          + " northern hemisphere). A citation is the id of a source, with `#` and the place in it."
          + " Not told by the keys, since Table Schema has no references to one of several tables:"
          + " the subject of a milestone is an agreement, policy, program or event, and a party is"
          + " a country, organization or group.";

  private static final String WITH_BOUNDS =
      " For programs without EDTF, three columns are computed from each column of dates: the first"
          + " and the last day that it may speak of, and `closed` or why a day is empty: `open` (it"
          + " went on), `unknown` (nobody said) or `beyond` (not in the years 1 to 9999), with"
          + " `-start` or `-end`.";

  /** What the standard allows in the name of a licence. */
  private static final CharMatcher NAME =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("-._"));

  private final Facts facts;
  private final ImmutableList<WrittenTable> tables;

  Descriptor(Facts facts, ImmutableList<WrittenTable> tables) {
    this.facts = facts;
    this.tables = tables;
  }

  byte[] bytes() {
    return bytes(node());
  }

  /** JSON as text that is the same on every machine. */
  static byte[] bytes(JsonNode json) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return (new ObjectMapper().writer(printer).writeValueAsString(json) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ObjectNode node() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("$schema", PROFILE);
    String conventions = hasBounds() ? CONVENTIONS + WITH_BOUNDS : CONVENTIONS;
    if (facts.edition().isPresent()) {
      Edition edition = facts.edition().get();
      json.put("name", edition.id());
      json.put("title", edition.title());
      json.put(
          "description", edition.description().map(text -> text + "\n\n").orElse("") + conventions);
      edition.homepage().ifPresent(homepage -> json.put("homepage", homepage));
      json.put("version", edition.version());
      edition
          .released()
          .flatMap(EdtfDate::toLocalDate)
          .ifPresent(day -> json.put("created", day + "T00:00:00Z"));
      json.put("known_on", edition.knownOn().toString());
      contributors(edition, json);
      json.putArray("licenses").add(licence(edition.licence()));
    } else {
      json.put("description", conventions);
    }
    sources(json);
    ArrayNode resources = json.putArray("resources");
    for (WrittenTable table : tables) {
      resources.add(resource(table));
    }
    return json;
  }

  private boolean hasBounds() {
    for (WrittenTable table : tables) {
      for (Column column : table.columns()) {
        if (column.type() == CellType.BOUNDS) {
          return true;
        }
      }
    }
    return false;
  }

  private static void contributors(Edition edition, ObjectNode json) {
    if (edition.authors().isEmpty() && edition.publisher().isEmpty()) {
      return;
    }
    ArrayNode contributors = json.putArray("contributors");
    for (String author : edition.authors()) {
      contributors.addObject().put("title", author).putArray("roles").add("author");
    }
    if (edition.publisher().isPresent()) {
      String publisher = edition.publisher().get();
      contributors.addObject().put("title", publisher).putArray("roles").add("publisher");
    }
  }

  /** By its name where it has the form of one; else in its own words. */
  private static ObjectNode licence(String licence) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (!isLicenceName(licence)) {
      return json.put("name", "other").put("title", licence);
    }
    return json.put("name", licence);
  }

  /** Whether a licence has the form of an SPDX identifier, and not that of a sentence. */
  static boolean isLicenceName(String licence) {
    return NAME.matchesAllOf(licence);
  }

  private void sources(ObjectNode json) {
    if (facts.sources().isEmpty()) {
      return;
    }
    ArrayNode sources = json.putArray("sources");
    for (Source source : facts.sources()) {
      ObjectNode node = sources.addObject().put("id", source.id()).put("title", source.title());
      source.url().filter(Descriptor::isWebAddress).ifPresent(url -> node.put("path", url));
    }
  }

  private static boolean isWebAddress(String text) {
    return (text.startsWith("https://") || text.startsWith("http://"))
        && CharMatcher.inRange('!', '~').matchesAllOf(text);
  }

  private ObjectNode resource(WrittenTable table) {
    byte[] bytes = table.bytes();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", table.name());
    json.put("path", table.file());
    // "type" tells a reader of version 2, "profile" one of version 1, that this is a table.
    json.put("type", "table");
    json.put("profile", "tabular-data-resource");
    json.put("description", table.format().about());
    json.put("format", "csv");
    json.put("mediatype", "text/csv");
    json.put("encoding", "utf-8");
    json.put("bytes", bytes.length);
    json.put("hash", "sha256:" + Hashing.sha256().hashBytes(bytes));
    json.putObject("dialect")
        .put("delimiter", ",")
        .put("lineTerminator", "\n")
        .put("quoteChar", "\"")
        .put("doubleQuote", true)
        .put("skipInitialSpace", false)
        .put("header", true);
    json.set("schema", schema(table));
    return json;
  }

  private ObjectNode schema(WrittenTable table) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode fields = json.putArray("fields");
    for (Column column : table.columns()) {
      fields.add(SchemaField.of(column));
    }
    json.putArray("missingValues").add("");
    if (table.format().stated().isEmpty()) {
      names(json.putArray("primaryKey"), table.format().key());
    } else {
      ArrayNode key = json.putArray("uniqueKeys").addArray();
      names(key, table.format().key());
      names(key, table.format().stated());
    }
    ArrayNode references = JsonNodeFactory.instance.arrayNode();
    for (Column column : table.columns()) {
      if (holds(table, column)) {
        ObjectNode reference = references.addObject();
        reference.putArray("fields").add(column.name());
        ObjectNode to = reference.putObject("reference").put("resource", column.reference());
        to.putArray("fields").add("id");
      }
    }
    if (!references.isEmpty()) {
      json.set("foreignKeys", references);
    }
    return json;
  }

  private static void names(ArrayNode array, List<String> names) {
    for (String name : names) {
      array.add(name);
    }
  }

  /** Whether each cell of a column is the id of a row of the table that it refers to. */
  private boolean holds(WrittenTable table, Column column) {
    for (WrittenTable target : tables) {
      if (target.name().equals(column.reference())) {
        return target.values("id").containsAll(table.values(column.name()));
      }
    }
    return false;
  }
}
