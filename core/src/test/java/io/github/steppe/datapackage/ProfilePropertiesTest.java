package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.relations.Edition;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.SmallWorld;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Every descriptor keeps the rules of version 2 of the standard, as we restate them, and is valid
 * under the published profile of version 1.
 */
class ProfilePropertiesTest {

  private static final JsonSchema RULES = schema("data-package-2-rules.json", VersionFlag.V7);
  private static final JsonSchema VERSION_1 = schema("tabular-data-package-1.json", VersionFlag.V4);

  private static JsonSchema schema(String file, VersionFlag version) {
    return JsonSchemaFactory.getInstance(version)
        .getSchema(
            ProfilePropertiesTest.class.getResourceAsStream(file),
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
  }

  private static JsonNode descriptor(Facts facts, boolean bounds) throws Exception {
    ImmutableList.Builder<WrittenTable> tables = ImmutableList.builder();
    for (WrittenTable table : PackageTables.of(facts)) {
      if (!table.rows().isEmpty()) {
        tables.add(bounds ? Bounds.added(table) : table);
      }
    }
    return new ObjectMapper().readTree(new Descriptor(facts, tables.build()).bytes());
  }

  private static void check(Facts facts) throws Exception {
    for (boolean bounds : new boolean[] {false, true}) {
      JsonNode json = descriptor(facts, bounds);
      assertThat(RULES.validate(json)).isEmpty();
      // What a package of version 1 says of itself, which one of version 2 does not.
      ObjectNode older = (ObjectNode) json;
      older.put("profile", "tabular-data-package");
      assertThat(VERSION_1.validate(older)).isEmpty();
    }
  }

  @Provide
  Arbitrary<Facts> facts() {
    return AnyFacts.facts();
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void aDescriptorIsValid(@ForAll("facts") Facts facts) throws Exception {
    check(facts);
  }

  @Example
  void thatOfASmallWorldIsValid() throws Exception {
    Facts world = SmallWorld.relations().facts();
    check(world);
    check(
        Facts.builder()
            .from(world)
            .edition(
                new Edition(
                    "e",
                    "E",
                    "1",
                    EdtfDate.parse("2020"),
                    "CC0-1.0",
                    Optional.of("D"),
                    ImmutableList.of("A"),
                    Optional.of("P"),
                    Optional.of("https://example.org/a?b=c"),
                    Optional.of(EdtfDate.parse("2021-02-03"))))
            .build());
  }

  @Example
  void whatBreaksARuleIsFound() throws Exception {
    for (String[] fault :
        new String[][] {
          {"", "resources", "[]"},
          {"", "created", "\"today\""},
          {"", "licenses", "[{\"title\": \"T\"}]"},
          {"/resources/0", "path", "\"../edition.csv\""},
          {"/resources/0", "hash", "\"0123\""},
          {"/resources/0/schema", "fields", "[]"},
          {"/resources/0/schema", "primaryKey", "\"id\""},
          {"/resources/0/schema/fields/0", "type", "\"text\""},
          {"/resources/0/schema/fields/0", "typ", "\"string\""}
        }) {
      JsonNode json = descriptor(SmallWorld.relations().facts(), false);
      ((ObjectNode) json.at(fault[0])).set(fault[1], new ObjectMapper().readTree(fault[2]));
      Set<ValidationMessage> messages = RULES.validate(json);
      assertThat(messages).as(fault[0] + " " + fault[1]).isNotEmpty();
    }
  }
}
