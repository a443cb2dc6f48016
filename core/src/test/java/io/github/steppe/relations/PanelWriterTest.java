package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.steppe.party.Country;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PanelWriterTest {

  private static final DyadYearPanel PANEL =
      DyadYearPanel.of(SmallWorld.relations(), "UNION", "REGION", 2001, 2012);

  private static String csv(DyadYearPanel panel) {
    StringBuilder text = new StringBuilder();
    panel.writeCsv(text);
    return text.toString();
  }

  private static JsonNode json(DyadYearPanel panel) throws IOException {
    StringBuilder text = new StringBuilder();
    panel.writeJson(text);
    return new ObjectMapper()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .readTree(text.toString());
  }

  @Test
  void theHeaderAndEveryLineHaveTheFieldsOfTheColumns() {
    List<String> lines = csv(PANEL).lines().toList();
    assertThat(lines).hasSize(1 + PANEL.rows().size());
    assertThat(lines.get(0))
        .startsWith(
            "one,other,year,one_name,other_name,dyad_days_min,dyad_days_max,one_existed_min")
        .endsWith("import_composition,import_vintage,import_standing");
    assertThat(lines.get(1))
        .startsWith("UNION,QM,2001,Union of Three,Marland,365,365,not_reported,not_reported,");
    int fields = PANEL.columns().stream().mapToInt(column -> column.fields().size()).sum();
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(fields).doesNotContain(""));
    assertThat(csv(PANEL)).endsWith("\n").doesNotContain("\r");
  }

  @Test
  void jsonHasTheSameCells() throws IOException {
    JsonNode panel = json(PANEL);
    assertThat(panel.get("columns")).hasSize(PANEL.columns().size());
    assertThat(panel.get("columns").get(5).get("name").asText()).isEqualTo("dyad_days");
    assertThat(panel.get("columns").get(5).get("type").asText()).isEqualTo("RANGE");
    assertThat(panel.get("columns").get(5).get("unit").asText()).isEqualTo("days");
    assertThat(panel.get("columns").get(5).get("label").asText()).isEqualTo("Days of the dyad");
    assertThat(panel.get("columns").get(5).get("rule").asText()).startsWith("Days of the year on");
    // A stated zero is a value.
    assertThat(panel.get("missingValues")).hasSize(Absence.values().length - 1);
    assertThat(panel.get("missingValues").findValuesAsText("value")).doesNotContain("0");
    assertThat(panel.get("missingValues").get(0).get("value").asText()).isEqualTo("not_reported");
    assertThat(panel.get("missingValues").get(0).get("label").asText()).startsWith("No row");
    assertThat(panel.get("rows")).hasSize(PANEL.rows().size());
    for (int i = 0; i < PANEL.rows().size(); i++) {
      JsonNode row = panel.get("rows").get(i);
      for (PanelCell cell : PANEL.rows().get(i).cells()) {
        JsonNode value = row.get(cell.column().name());
        if (cell.list().isPresent()) {
          assertThat(texts(value.get("certain"))).isEqualTo(cell.list().get().certain());
          assertThat(texts(value.get("possible"))).isEqualTo(cell.list().get().possible());
        } else if (cell.count().isPresent()) {
          assertThat(value.get("min").asLong()).isEqualTo(cell.count().get().min());
          assertThat(value.get("max").asLong()).isEqualTo(cell.count().get().max());
        } else if (cell.value().isEmpty()) {
          assertThat(value.get("absent").asText()).isEqualTo(cell.toString());
        } else {
          assertThat(value.isNumber()).isEqualTo(cell.number().isPresent());
          assertThat(value.asText()).isEqualTo(cell.toString());
        }
      }
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  @Test
  void jsonTellsTheCertainFromThePossible() throws IOException {
    StringBuilder text = new StringBuilder();
    PANEL.writeJson(text);
    assertThat(text)
        .contains(
            "\"agreements\": {\"certain\": [\"new-pact-m\"], \"possible\": [\"new-pact-m\","
                + " \"steel-m\"]}",
            "\"special_representatives\": {\"certain\": [], \"possible\": []}");
  }

  @Test
  void hostileTextSurvives() throws IOException {
    String name = "A \"B\", C\\D\nE\u0001";
    Relations relations =
        Relations.of(
            Facts.builder()
                .addCountries(
                    Country.builder().id("QM").name(name).build(),
                    Country.builder().id("QN").name("Carriage\rreturn").build())
                .build());
    DyadYearPanel panel = DyadYearPanel.of(relations, "QM", "QN", 2001, 2001);
    assertThat(csv(panel))
        .contains("QM,QN,2001,\"A \"\"B\"\", C\\D\nE\u0001\",\"Carriage\rreturn\",365");
    assertThat(json(panel).get("rows").get(0).get("one_name").asText()).isEqualTo(name);
  }

  @Test
  void theCodebookDefinesEveryColumnAndAbsence() {
    String codebook = PANEL.codebook();
    Set<String> names = new HashSet<>();
    for (PanelColumn column : PANEL.columns()) {
      assertThat(names.add(column.name())).as(column.name()).isTrue();
      assertThat(column.name()).matches("[a-z_]+").hasToString(column.toString());
      assertThat(column.rule()).endsWith(".");
      assertThat(column.label()).isNotBlank();
      assertThat(codebook)
          .contains(
              "\n| "
                  + column.name()
                  + " | "
                  + String.join(", ", column.fields())
                  + " | "
                  + column.type().meaning()
                  + " | "
                  + column.unit()
                  + " | "
                  + column.label()
                  + " | "
                  + column.rule()
                  + " |\n");
    }
    for (Absence absence : Absence.values()) {
      assertThat(codebook).contains("\n| " + absence.code() + " | " + absence.meaning() + " |\n");
    }
    assertThat(codebook).startsWith("# Codebook\n\nUNION x REGION, 2001 to 2012: 24 rows\n");
  }

  @Test
  void saysWhenItCannotWrite() {
    Appendable full =
        new Appendable() {
          @Override
          public Appendable append(CharSequence text) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public Appendable append(CharSequence text, int start, int end) throws IOException {
            return append(text);
          }

          @Override
          public Appendable append(char c) throws IOException {
            return append(String.valueOf(c));
          }
        };
    assertThatThrownBy(() -> PANEL.writeCsv(full))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("disk full");
  }
}
