package io.github.steppe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.steppe.Samples.Sample;
import io.github.steppe.edtf.EdtfParseException;
import io.github.steppe.party.Country;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type to JSON and back, with a mapper that knows nothing of us. */
class JsonFormTest {

  private static final ObjectMapper PLAIN = new ObjectMapper();
  private static final ObjectMapper WITH_MODULES =
      new ObjectMapper().registerModules(new Jdk8Module(), new GuavaModule());

  /** Attributes that have a default or may be empty; the absent optional ones are not written. */
  private static final Set<String> NOT_REQUIRED =
      Set.of(
          "standing",
          "role",
          "composition",
          "members",
          "mixed",
          "product",
          "authors",
          "editors",
          "links",
          "nativeNames",
          "succeeds",
          "frameworks",
          "areas",
          "milestones",
          "addressees",
          "countries",
          "participants",
          "flags",
          "parts");

  static Stream<Sample> all() {
    return Samples.all().stream();
  }

  static Stream<Sample> objects() {
    return all().filter(sample -> sample.json().startsWith("{"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyValueIsWrittenAndReadBack(Sample sample) throws IOException {
    for (ObjectMapper mapper : List.of(PLAIN, WITH_MODULES)) {
      String json = mapper.writeValueAsString(sample.value());
      assertThat(json).isEqualTo(sample.quotedJson());
      assertThat(mapper.writerFor(sample.type()).writeValueAsString(sample.value()))
          .isEqualTo(json);
      assertThat((Object) mapper.readValue(json, sample.type())).isEqualTo(sample.value());
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void aPropertyThatNobodyKnowsIsRefused(Sample sample) throws IOException {
    ObjectNode tree = tree(sample).put("unheardOf", 1);
    assertThatThrownBy(() -> PLAIN.treeToValue(tree, sample.type()))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("\"unheardOf\"");
  }

  static Stream<Arguments> requiredAttributes() throws IOException {
    List<Arguments> required = new ArrayList<>();
    for (Sample sample : Samples.all().reverse()) {
      if (sample.json().startsWith("{")) {
        boolean least = !sample.json().contains("'note'");
        tree(sample)
            .fieldNames()
            .forEachRemaining(
                name -> {
                  if (least && !NOT_REQUIRED.contains(name) && !isFreeToCite(sample, name)) {
                    required.add(Arguments.of(sample, name));
                  }
                });
      }
    }
    return required.stream();
  }

  /** Records need no citation of their own; claims do, and so do concepts. */
  private static boolean isFreeToCite(Sample sample, String name) {
    return name.equals("nativeNames")
        || (name.equals("citations") && sample.json().endsWith("'citations':[]}"));
  }

  @ParameterizedTest
  @MethodSource("requiredAttributes")
  void aRequiredAttributeThatIsMissingIsNamed(Sample sample, String name) throws IOException {
    ObjectNode tree = tree(sample);
    tree.remove(name);
    assertThatThrownBy(() -> PLAIN.treeToValue(tree, sample.type()))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(name);
  }

  @ParameterizedTest
  @MethodSource("objects")
  void nullIsRefusedForWhatIsRequiredAndReadAsAbsentForTheRest(Sample sample) throws IOException {
    ObjectNode tree = tree(sample).put("note", (String) null);
    if (sample.json().contains("'note'")) {
      Object without = PLAIN.treeToValue(tree, sample.type());
      assertThat(PLAIN.<JsonNode>valueToTree(without).has("note")).isFalse();
    }
    String first = tree.fieldNames().next();
    tree.remove("note");
    tree.putNull(first);
    assertThatThrownBy(() -> PLAIN.treeToValue(tree, sample.type()))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining(first);
  }

  @Test
  void aRuleThatIsBrokenIsNamedInJsonToo() {
    assertThatThrownBy(() -> PLAIN.readValue("{\"id\":\"kz\"}", Country.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("id 'kz' is not 2 characters from A to Z");
    assertThatThrownBy(
            () ->
                PLAIN.readValue(
                    TextSamples.texts().get(0).quotedJson().replace("2017", "2017-13"),
                    TextSamples.texts().get(0).type()))
        .isInstanceOf(JsonMappingException.class)
        .hasRootCauseInstanceOf(EdtfParseException.class);
  }

  private static ObjectNode tree(Sample sample) throws IOException {
    return (ObjectNode) PLAIN.readTree(sample.quotedJson());
  }
}
