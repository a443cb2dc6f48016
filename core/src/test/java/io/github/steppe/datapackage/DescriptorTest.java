package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.hash.Hashing;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.relations.Edition;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.SmallWorld;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorTest {

  @TempDir static Path folder;

  private static JsonNode written(Relations relations) throws IOException {
    DataPackage.write(relations, folder);
    return new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
  }

  private static JsonNode world() throws IOException {
    return written(SmallWorld.relations());
  }

  private static JsonNode named(JsonNode array, String name) {
    for (JsonNode node : array) {
      if (node.path("name").asText().equals(name)) {
        return node;
      }
    }
    throw new AssertionError("no '" + name + "' in " + array);
  }

  private static JsonNode schema(String table) throws IOException {
    return named(world().path("resources"), table).path("schema");
  }

  @Test
  void thePackageIsThatOfItsEdition() throws IOException {
    Edition edition =
        new Edition(
            "small",
            "A small world",
            "7",
            EdtfDate.parse("2020-12-31"),
            "CC-BY-4.0",
            Optional.of("Three countries."),
            ImmutableList.of("Ada", "Ben"),
            Optional.of("The press"),
            Optional.of("https://example.org/small"),
            Optional.of(EdtfDate.parse("2021-02-03~")));
    JsonNode json =
        written(
            Relations.of(
                Facts.builder().from(SmallWorld.relations().facts()).edition(edition).build()));
    assertThat(json.path("$schema").asText())
        .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
    assertThat(json.path("name").asText()).isEqualTo("small");
    assertThat(json.path("title").asText()).isEqualTo("A small world");
    assertThat(json.path("version").asText()).isEqualTo("7");
    assertThat(json.path("homepage").asText()).isEqualTo("https://example.org/small");
    assertThat(json.path("created").asText()).isEqualTo("2021-02-03T00:00:00Z");
    assertThat(json.path("known_on").asText()).isEqualTo("2020-12-31");
    assertThat(json.path("description").asText()).startsWith("Three countries.\n\nAn empty cell");
    assertThat(json.path("licenses")).hasToString("[{\"name\":\"CC-BY-4.0\"}]");
    assertThat(json.path("contributors"))
        .hasToString(
            "[{\"title\":\"Ada\",\"roles\":[\"author\"]},{\"title\":\"Ben\",\"roles\":[\"author\"]},"
                + "{\"title\":\"The press\",\"roles\":[\"publisher\"]}]");
  }

  @Test
  void whatTheEditionLeavesOutIsLeftOut() throws IOException {
    JsonNode json = world();
    assertThat(Lists.newArrayList(json.fieldNames()))
        .containsExactly(
            "$schema",
            "name",
            "title",
            "description",
            "version",
            "known_on",
            "licenses",
            "sources",
            "resources");
    Source source = Source.builder().id("s").type(SourceType.BOOK).title("S").build();
    JsonNode none = written(Relations.of(Facts.builder().addSources(source).build()));
    assertThat(Lists.newArrayList(none.fieldNames()))
        .containsExactly("$schema", "description", "sources", "resources");
    JsonNode words =
        written(
            Relations.of(
                Facts.builder()
                    .edition(new Edition("e", "E", "1", EdtfDate.parse("2020"), "Ask the author"))
                    .build()));
    assertThat(words.path("licenses"))
        .hasToString("[{\"name\":\"other\",\"title\":\"Ask the author\"}]");
    assertThat(words.has("sources")).isFalse();
  }

  @Test
  void sourcesHaveTheirAddressesWhereTheseAreOfTheWeb() throws IOException {
    Source.Builder source = Source.builder().type(SourceType.BOOK).title("S");
    JsonNode json =
        written(
            Relations.of(
                Facts.builder()
                    .addSources(
                        source.id("s").url("https://example.org/s").build(),
                        source.id("t").url("http://example.org/t").build(),
                        source.id("u").url("urn:isbn:1").build(),
                        source.id("v").url("https://example.org/a b").build())
                    .build()));
    assertThat(json.path("sources"))
        .hasToString(
            "[{\"id\":\"s\",\"title\":\"S\",\"path\":\"https://example.org/s\"},"
                + "{\"id\":\"t\",\"title\":\"S\",\"path\":\"http://example.org/t\"},"
                + "{\"id\":\"u\",\"title\":\"S\"},{\"id\":\"v\",\"title\":\"S\"}]");
  }

  @Test
  void eachTableIsAResourceWithItsSizeAndHash() throws IOException {
    JsonNode resources = world().path("resources");
    assertThat(resources).hasSize(19);
    for (JsonNode resource : resources) {
      byte[] bytes = Files.readAllBytes(folder.resolve(resource.path("path").asText()));
      assertThat(resource.path("path").asText()).isEqualTo(resource.path("name").asText() + ".csv");
      assertThat(resource.path("bytes").asInt()).isEqualTo(bytes.length);
      assertThat(resource.path("hash").asText())
          .isEqualTo("sha256:" + Hashing.sha256().hashBytes(bytes));
      assertThat(resource.path("type").asText()).isEqualTo("table");
      assertThat(resource.path("profile").asText()).isEqualTo("tabular-data-resource");
      assertThat(resource.path("description").asText()).isNotBlank();
      assertThat(resource.path("format").asText()).isEqualTo("csv");
      assertThat(resource.path("mediatype").asText()).isEqualTo("text/csv");
      assertThat(resource.path("encoding").asText()).isEqualTo("utf-8");
      assertThat(resource.path("dialect"))
          .hasToString(
              "{\"delimiter\":\",\",\"lineTerminator\":\"\\n\",\"quoteChar\":\"\\\"\","
                  + "\"doubleQuote\":true,\"skipInitialSpace\":false,\"header\":true}");
      String header = new String(bytes, StandardCharsets.UTF_8);
      ImmutableList.Builder<String> names = ImmutableList.builder();
      for (JsonNode field : resource.path("schema").path("fields")) {
        names.add(field.path("name").asText());
        assertThat(field.path("description").asText()).isNotBlank();
      }
      assertThat(header).startsWith(String.join(",", names.build()) + "\n");
      assertThat(resource.path("schema").path("missingValues")).hasToString("[\"\"]");
    }
  }

  @Test
  void theFieldsSayWhatTheirCellsMayBe() throws IOException {
    JsonNode agreements = schema("agreements").path("fields");
    assertThat(named(agreements, "id"))
        .hasToString(
            "{\"name\":\"id\",\"type\":\"string\",\"description\":\"Name of the row, for references"
                + " to it\",\"constraints\":{\"required\":true}}");
    assertThat(named(agreements, "mixed"))
        .hasToString(
            "{\"name\":\"mixed\",\"type\":\"boolean\",\"description\":\"TRUE if the EU member"
                + " states are parties too, else empty\",\"trueValues\":[\"TRUE\"],"
                + "\"falseValues\":[\"FALSE\"]}");
    assertThat(named(agreements, "frameworks").at("/constraints/pattern").asText())
        .isEqualTo(
            "^(POLITICAL|ECONOMIC|SECURITY|SOCIAL)(;(POLITICAL|ECONOMIC|SECURITY|SOCIAL))*$");
    assertThat(named(agreements, "note").has("constraints")).isFalse();
    JsonNode trade = schema("trade").path("fields");
    assertThat(named(trade, "flow").path("constraints"))
        .hasToString("{\"required\":true,\"enum\":[\"IMPORT\",\"EXPORT\"]}");
    assertThat(named(trade, "value").path("type").asText()).isEqualTo("number");
    assertThat(named(trade, "currency").at("/constraints/pattern").asText())
        .isEqualTo("^[A-Z]{3}$");
    JsonNode spell = named(schema("memberships").path("fields"), "spell");
    assertThat(spell.path("type").asText()).isEqualTo("string");
    assertThat(spell.path("rdfType").asText()).isEqualTo("http://id.loc.gov/datatypes/edtf/EDTF");
    String pattern = spell.at("/constraints/pattern").asText();
    for (String date :
        new String[] {
          "1990-01-01/..",
          "[..1999]",
          "{1,2..3}",
          "Y-1E9S2",
          "2001-XX-%02~?",
          "2004-01-01T10:10:10Z"
        }) {
      assertThat(date).matches(pattern);
    }
    assertThat("May 1990").doesNotMatch(pattern);
  }

  @Test
  void keysAndReferencesAreThoseThatHold() throws IOException {
    assertThat(schema("countries").path("primaryKey")).hasToString("[\"id\"]");
    assertThat(schema("countries").has("uniqueKeys")).isFalse();
    assertThat(schema("milestones").has("primaryKey")).isFalse();
    assertThat(schema("milestones").path("uniqueKeys"))
        .hasToString("[[\"subject\",\"type\",\"party\",\"date\",\"place\"]]");
    assertThat(schema("milestones").has("foreignKeys")).isFalse();
    assertThat(schema("appointments").path("foreignKeys"))
        .hasToString(
            "[{\"fields\":[\"office\"],\"reference\":{\"resource\":\"policies\",\"fields\":[\"id\"]}}]");
    assertThat(schema("phases").path("foreignKeys")).hasSize(1);
  }

  @Test
  void aReferenceThatDoesNotHoldIsNotDeclared() throws IOException {
    Facts facts = SmallWorld.relations().facts();
    String agreement = facts.agreements().get(0).id();
    JsonNode json =
        written(
            Relations.of(
                Facts.builder()
                    .from(facts)
                    .phases(
                        facts.phases().stream().map(phase -> phase.withProgram(agreement)).toList())
                    .build()));
    assertThat(named(json.path("resources"), "phases").path("schema").has("foreignKeys")).isFalse();
  }

  @Test
  void uniqueKeysAreUnique() {
    for (WrittenTable table : PackageTables.of(SmallWorld.relations().facts())) {
      ImmutableList<String> key =
          ImmutableList.<String>builder()
              .addAll(table.format().key())
              .addAll(table.format().stated())
              .build();
      assertThat(table.rows())
          .extracting(row -> key.stream().map(name -> row.get(table.position(name))).toList())
          .as(table.name())
          .doesNotHaveDuplicates();
      assertThat(table.has("no_such")).isFalse();
    }
  }
}
