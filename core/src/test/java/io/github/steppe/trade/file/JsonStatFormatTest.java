package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonStatFormatTest {

  private static final String CUBE =
      """
      {"version":"2.0","class":"dataset","label":"Trade","updated":"2024-11-15T23:00:00+0100",
       "value":{"0":12.5,"3":7,"4":1,"7":-3},
       "status":{"1":"c","3":"ep"},
       "id":["freq","indic_et","sitc06","partner","geo","time"],"size":[1,2,1,1,2,2],
       "dimension":{
         "freq":{"label":"F","category":{"index":{"A":0},"label":{"A":"Annual"}}},
         "indic_et":{"category":{"index":{"MIO_BAL_VAL":1,"MIO_EXP_VAL":0}}},
         "sitc06":{"category":{"index":["TOTAL"]}},
         "partner":{"category":{"label":{"KZ":"Kazakhstan"}}},
         "geo":{"category":{"index":{"EU27_2020":0,"EL":1}}},
         "time":{"category":{"index":{"2022":0,"2023":1}}}},
       "extension":{"id":"EXT_LT_MAINEU","lang":"EN"}}
      """;

  private static Read read(String text) {
    assertThat(TextFormats.of(text)).get().isInstanceOf(JsonStatFormat.class);
    return Read.text(new JsonStatFormat(), text);
  }

  @Test
  void positionsAreRowMajorAndTheLastDimensionIsFastest() {
    Read read = read(CUBE);
    assertThat(read.refused).isEmpty();
    assertThat(read.lines())
        .containsExactly(
            "EU/EU27_2020 KZ EXPORT 2022 TOTAL 12500000 EUR - 2024-11-15[]",
            "EU/EU27_2020 KZ EXPORT 2023 TOTAL missing EUR - 2024-11-15[CONFIDENTIAL]",
            "GR KZ EXPORT 2023 TOTAL 7000000 EUR - 2024-11-15[ESTIMATED, PROVISIONAL]");
    assertThat(read.asideCount()).isEqualTo(2);
  }

  @Test
  void arraysHoldAllPositions() {
    Read read =
        read(
            CUBE.replace("{\"0\":12.5,\"3\":7,\"4\":1,\"7\":-3}", "[1,null,2,null]")
                .replace("{\"1\":\"c\",\"3\":\"ep\"}", "[\"y\"]"));
    assertThat(read.lines()).containsExactly("GR KZ EXPORT 2022 TOTAL 2000000 EUR - 2024-11-15[]");
    assertThat(read.refused).hasSize(1);
  }

  @Test
  void aWarningIsNoAnswer() {
    assertThatThrownBy(
            () -> read("{\"warning\":{\"status\":413,\"label\":\"ASYNCHRONOUS_RESPONSE\"}}"))
        .isInstanceOf(FileRefusedException.class)
        .hasMessageStartingWith("the answer comes later");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"size\":[1,2,1,1,2,2]|\"size\":[1,2,1,1,2]",
        "\"size\":[1,2,1,1,2,2]|\"size\":[1,2,1,1,2,3]",
        "\"7\":-3|\"8\":-3",
        "\"7\":-3|\"x\":-3",
        "\"7\":-3|\"7\":[]",
        "\"EL\":1|\"EL\":0",
        "\"EL\":1|\"EL\":9",
        "\"time\"]|\"year\"]",
        "\"geo\",|\"area\",",
        "\"updated\"|\"warning\":1,\"updated\"",
        "\"lang\":\"EN\"}}|",
      })
  void aCubeThatDoesNotHoldTogetherIsRefused(String change) {
    int bar = change.indexOf('|');
    String text = CUBE.replace(change.substring(0, bar), change.substring(bar + 1));
    assertThat(text).isNotEqualTo(CUBE);
    assertThatThrownBy(() -> read(text)).isInstanceOf(FileRefusedException.class);
  }
}
