package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.relations.Edition;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.SmallWorld;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogEntriesTest {

  @TempDir Path folder;

  private static Relations of(Edition edition) {
    return Relations.of(
        Facts.builder().from(SmallWorld.relations().facts()).edition(edition).build());
  }

  private static Relations full() {
    return of(
        new Edition(
            "small",
            "A \"small\" world: one",
            "7",
            EdtfDate.parse("2020-12"),
            "CC-BY-4.0",
            Optional.of("Three countries.\nTwo lines."),
            ImmutableList.of("Lovelace, Ada", "The authors", ",", "x,"),
            Optional.of("The press"),
            Optional.of("https://example.org/small"),
            Optional.of(EdtfDate.parse("2021-02-03~"))));
  }

  private static Relations bare() {
    return of(new Edition("bare", "Bare", "1", EdtfDate.parse("2020-XX"), "Ask the author"));
  }

  private JsonNode json(Relations relations, String file) throws IOException {
    DataPackage.write(relations, folder);
    DataPackage.writeCatalogEntries(relations, folder);
    return new ObjectMapper().readTree(folder.resolve(file).toFile());
  }

  @Test
  void aPortalFindsWhatItWants() throws IOException {
    JsonNode json = json(full(), "dcat.jsonld");
    assertThat(json.path("@type").asText()).isEqualTo("dcat:Dataset");
    assertThat(json.path("dct:identifier").asText()).isEqualTo("small");
    assertThat(json.path("dct:title").asText()).isEqualTo("A \"small\" world: one");
    assertThat(json.path("dct:description").asText()).isEqualTo("Three countries.\nTwo lines.");
    assertThat(json.path("dcat:version").asText()).isEqualTo("7");
    assertThat(json.path("dct:issued"))
        .hasToString("{\"@type\":\"xsd:date\",\"@value\":\"2021-02-03\"}");
    assertThat(json.at("/dct:temporal/dcat:endDate/@value").asText()).isEqualTo("2020-12-31");
    assertThat(json.path("dcat:landingPage"))
        .hasToString("{\"@id\":\"https://example.org/small\"}");
    assertThat(json.path("dct:license"))
        .hasToString("{\"@id\":\"http://spdx.org/licenses/CC-BY-4.0\"}");
    assertThat(json.at("/dct:creator/0"))
        .hasToString("{\"@type\":\"foaf:Agent\",\"foaf:name\":\"Lovelace, Ada\"}");
    assertThat(json.at("/dct:publisher/foaf:name").asText()).isEqualTo("The press");
    JsonNode descriptor = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    assertThat(json.path("dcat:distribution")).hasSize(19);
    for (int i = 0; i < 19; i++) {
      JsonNode resource = descriptor.path("resources").get(i);
      JsonNode distribution = json.path("dcat:distribution").get(i);
      assertThat(distribution.path("dct:title")).isEqualTo(resource.path("path"));
      assertThat(distribution.path("dct:description")).isEqualTo(resource.path("description"));
      assertThat(distribution.at("/dcat:byteSize/@value").asInt())
          .isEqualTo(resource.path("bytes").asInt());
      assertThat("sha256:" + distribution.at("/spdx:checksum/spdx:checksumValue").asText())
          .isEqualTo(resource.path("hash").asText());
      assertThat(distribution.at("/dcat:mediaType/@id").asText()).endsWith("/text/csv");
    }
  }

  @Test
  void aSearchEngineFindsWhatItWants() throws IOException {
    JsonNode json = json(full(), "dataset.schema-org.jsonld");
    assertThat(json.path("@type").asText()).isEqualTo("Dataset");
    assertThat(json.path("identifier").asText()).isEqualTo("small");
    assertThat(json.path("name").asText()).isEqualTo("A \"small\" world: one");
    assertThat(json.path("version").asText()).isEqualTo("7");
    assertThat(json.path("datePublished").asText()).isEqualTo("2021-02-03");
    assertThat(json.path("temporalCoverage").asText()).isEqualTo("../2020-12-31");
    assertThat(json.path("url").asText()).isEqualTo("https://example.org/small");
    assertThat(json.path("license").asText()).isEqualTo("https://spdx.org/licenses/CC-BY-4.0.html");
    assertThat(json.path("creator"))
        .hasToString(
            "[{\"@type\":\"Person\",\"familyName\":\"Lovelace\",\"givenName\":\"Ada\"},"
                + "{\"@type\":\"Organization\",\"name\":\"The authors\"},"
                + "{\"@type\":\"Organization\",\"name\":\",\"},"
                + "{\"@type\":\"Organization\",\"name\":\"x,\"}]");
    assertThat(json.at("/publisher/name").asText()).isEqualTo("The press");
    assertThat(json.path("isBasedOn")).hasSize(5);
    assertThat(json.path("isBasedOn")).anyMatch(work -> work.has("url"));
    assertThat(json.path("distribution")).hasSize(19);
    JsonNode download = json.at("/distribution/1");
    assertThat(download.path("contentUrl").asText()).isEqualTo("sources.csv");
    assertThat(download.path("contentSize").asText())
        .isEqualTo(Files.size(folder.resolve("sources.csv")) + " B");
    assertThat(download.path("sha256").asText()).hasSize(64);
  }

  @Test
  void aCitationIsYaml() throws IOException {
    json(full(), "dcat.jsonld");
    assertThat(folder.resolve("CITATION.cff"))
        .hasContent(
            """
            cff-version: 1.2.0
            message: "If you use these data, please cite them, and the sources of the facts you use, which the tables name."
            type: dataset
            title: "A \\"small\\" world: one"
            authors:
              - family-names: "Lovelace"
                given-names: "Ada"
              - name: "The authors"
              - name: ","
              - name: "x,"
            version: "7"
            date-released: "2021-02-03"
            license: "CC-BY-4.0"
            url: "https://example.org/small"
            abstract: "Three countries.\\nTwo lines."
            """);
  }

  @Test
  void whatTheEditionLeavesOutIsLeftOut() throws IOException {
    JsonNode dcat = json(bare(), "dcat.jsonld");
    assertThat(dcat.path("dct:rights").asText()).isEqualTo("Ask the author");
    assertThat(dcat.path("dct:description").asText()).isEqualTo("Bare");
    assertThat(dcat.fieldNames())
        .toIterable()
        .doesNotContain(
            "dct:issued", "dcat:landingPage", "dct:license", "dct:creator", "dct:publisher");
    JsonNode schemaOrg = json(bare(), "dataset.schema-org.jsonld");
    assertThat(schemaOrg.path("license").asText()).isEqualTo("Ask the author");
    assertThat(schemaOrg.fieldNames())
        .toIterable()
        .doesNotContain("datePublished", "url", "creator", "publisher");
    assertThat(folder.resolve("CITATION.cff"))
        .content()
        .contains("  - name: \"anonymous\"\n")
        .doesNotContain("license", "url", "date-released");
  }

  @Test
  void withoutAnEditionThereIsNothingToSay() throws IOException {
    Relations nothing = Relations.of(Facts.builder().build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataPackage.writeCatalogEntries(nothing, folder))
        .withMessage("relations without an edition have no catalog entries");
    assertThatNullPointerException()
        .isThrownBy(() -> DataPackage.writeCatalogEntries(null, folder))
        .withMessage("relations");
    assertThatNullPointerException()
        .isThrownBy(() -> DataPackage.writeCatalogEntries(nothing, null))
        .withMessage("folder");
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> DataPackage.writeCatalogEntries(full(), file));
  }
}
