package io.github.steppe.datapackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.relations.Edition;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What data portals, search engines and people who cite want to know of a package. */
final class CatalogEntries {

  private final Edition edition;
  private final ObjectNode descriptor;
  private final Optional<LocalDate> released;
  private final String description;

  CatalogEntries(Edition edition, ObjectNode descriptor) {
    this.edition = edition;
    this.descriptor = descriptor;
    this.released = edition.released().flatMap(EdtfDate::toLocalDate);
    this.description = edition.description().orElse(edition.title());
  }

  /** The files by their names. */
  ImmutableMap<String, byte[]> files() {
    return ImmutableMap.of(
        "dcat.jsonld", Descriptor.bytes(dcat()),
        "dataset.schema-org.jsonld", Descriptor.bytes(schemaOrg()),
        "CITATION.cff", citation().getBytes(StandardCharsets.UTF_8));
  }

  /** For data portals: the third version of the Data Catalog Vocabulary. */
  private ObjectNode dcat() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.putObject("@context")
        .put("dcat", "http://www.w3.org/ns/dcat#")
        .put("dct", "http://purl.org/dc/terms/")
        .put("foaf", "http://xmlns.com/foaf/0.1/")
        .put("spdx", "http://spdx.org/rdf/terms#")
        .put("xsd", "http://www.w3.org/2001/XMLSchema#");
    json.put("@type", "dcat:Dataset");
    json.put("dct:identifier", edition.id());
    json.put("dct:title", edition.title());
    json.put("dct:description", description);
    json.put("dcat:version", edition.version());
    released.ifPresent(day -> json.set("dct:issued", typed("xsd:date", day.toString())));
    json.set("dct:temporal", period());
    edition.homepage().ifPresent(page -> json.set("dcat:landingPage", reference(page)));
    if (Descriptor.isLicenceName(edition.licence())) {
      json.set("dct:license", reference("http://spdx.org/licenses/" + edition.licence()));
    } else {
      json.put("dct:rights", edition.licence());
    }
    for (String author : edition.authors()) {
      json.withArray("dct:creator").add(agent(author));
    }
    edition.publisher().ifPresent(name -> json.set("dct:publisher", agent(name)));
    ArrayNode distributions = json.putArray("dcat:distribution");
    for (JsonNode resource : descriptor.path("resources")) {
      distributions.add(distribution(resource));
    }
    return json;
  }

  private ObjectNode period() {
    ObjectNode period = JsonNodeFactory.instance.objectNode();
    period.put("@type", "dct:PeriodOfTime");
    edition
        .knownOn()
        .latestDay()
        .ifPresent(day -> period.set("dcat:endDate", typed("xsd:date", day.toString())));
    return period;
  }

  private static ObjectNode distribution(JsonNode resource) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("@type", "dcat:Distribution");
    json.set("dct:title", resource.path("path"));
    json.set("dct:description", resource.path("description"));
    json.set(
        "dcat:mediaType",
        reference(
            "https://www.iana.org/assignments/media-types/" + resource.path("mediatype").asText()));
    json.set("dcat:byteSize", typed("xsd:nonNegativeInteger", resource.path("bytes").asText()));
    ObjectNode checksum = json.putObject("spdx:checksum");
    checksum.put("@type", "spdx:Checksum");
    checksum.set("spdx:algorithm", reference("spdx:checksumAlgorithm_sha256"));
    checksum.put("spdx:checksumValue", sha256(resource));
    json.set("dct:conformsTo", reference(Descriptor.PROFILE));
    return json;
  }

  private static String sha256(JsonNode resource) {
    String hash = resource.path("hash").asText();
    return hash.substring(hash.indexOf(':') + 1);
  }

  private static ObjectNode reference(String iri) {
    return JsonNodeFactory.instance.objectNode().put("@id", iri);
  }

  private static ObjectNode typed(String type, String value) {
    return JsonNodeFactory.instance.objectNode().put("@type", type).put("@value", value);
  }

  private static ObjectNode agent(String name) {
    return JsonNodeFactory.instance.objectNode().put("@type", "foaf:Agent").put("foaf:name", name);
  }

  /** For search engines. */
  private ObjectNode schemaOrg() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("@context", "https://schema.org/");
    json.put("@type", "Dataset");
    json.put("identifier", edition.id());
    json.put("name", edition.title());
    json.put("description", description);
    json.put("version", edition.version());
    released.ifPresent(day -> json.put("datePublished", day.toString()));
    edition.knownOn().latestDay().ifPresent(day -> json.put("temporalCoverage", "../" + day));
    edition.homepage().ifPresent(page -> json.put("url", page));
    json.put(
        "license",
        Descriptor.isLicenceName(edition.licence())
            ? "https://spdx.org/licenses/" + edition.licence() + ".html"
            : edition.licence());
    for (String author : edition.authors()) {
      json.withArray("creator").add(creator(author));
    }
    edition
        .publisher()
        .ifPresent(
            name -> json.putObject("publisher").put("@type", "Organization").put("name", name));
    for (JsonNode source : descriptor.path("sources")) {
      ObjectNode work = json.withArray("isBasedOn").addObject();
      work.put("@type", "CreativeWork").set("name", source.path("title"));
      if (source.has("path")) {
        work.set("url", source.path("path"));
      }
    }
    ArrayNode distribution = json.putArray("distribution");
    for (JsonNode resource : descriptor.path("resources")) {
      ObjectNode download = distribution.addObject().put("@type", "DataDownload");
      download.set("name", resource.path("name"));
      download.set("description", resource.path("description"));
      download.set("contentUrl", resource.path("path"));
      download.set("encodingFormat", resource.path("mediatype"));
      download.put("contentSize", resource.path("bytes").asText() + " B");
      download.put("sha256", sha256(resource));
    }
    return json;
  }

  /** A name with a comma is that of a person, family name first. */
  private static ObjectNode creator(String author) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    List<String> names = names(author);
    if (names.size() < 2) {
      return json.put("@type", "Organization").put("name", author);
    }
    return json.put("@type", "Person")
        .put("familyName", names.get(0))
        .put("givenName", names.get(1));
  }

  private static List<String> names(String author) {
    int comma = author.indexOf(',');
    return comma <= 0 || comma == author.length() - 1
        ? List.of(author)
        : List.of(author.substring(0, comma).strip(), author.substring(comma + 1).strip());
  }

  /** For those who cite: the Citation File Format, in YAML, of which texts of JSON are a part. */
  private String citation() {
    StringBuilder yaml = new StringBuilder("cff-version: 1.2.0\n");
    line(
        yaml,
        "message: ",
        "If you use these data, please cite them, and the sources of the facts you use, which the"
            + " tables name.");
    yaml.append("type: dataset\n");
    line(yaml, "title: ", edition.title());
    yaml.append("authors:\n");
    for (String author : edition.authors()) {
      List<String> names = names(author);
      if (names.size() < 2) {
        line(yaml, "  - name: ", author);
      } else {
        line(yaml, "  - family-names: ", names.get(0));
        line(yaml, "    given-names: ", names.get(1));
      }
    }
    if (edition.authors().isEmpty()) {
      line(yaml, "  - name: ", edition.publisher().orElse("anonymous"));
    }
    line(yaml, "version: ", edition.version());
    released.ifPresent(day -> line(yaml, "date-released: ", day.toString()));
    if (Descriptor.isLicenceName(edition.licence())) {
      line(yaml, "license: ", edition.licence());
    }
    edition.homepage().ifPresent(page -> line(yaml, "url: ", page));
    line(yaml, "abstract: ", description);
    return yaml.toString();
  }

  private static void line(StringBuilder yaml, String key, String text) {
    yaml.append(key).append(JsonNodeFactory.instance.textNode(text)).append('\n');
  }
}
