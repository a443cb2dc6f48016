package io.github.steppe.trade.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormatsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|the file is empty",
        "'<!DOCTYPE html><html>Maintenance'|this is a page of HTML",
        "'  <html>'|this is a page of HTML",
        "'<S:Fault>EXTRACTION_TOO_BIG'|this is XML, as a service sends it for an error",
        "'{\"error\":[{\"status\":413,\"label\":\"EXTRACTION_TOO_BIG\"}]}'|this is an error of a service",
        "'{ \"statusCode\": 401, \"message\": \"Access denied\" }'|this is an error of a service",
        "'a,b,c'|no layout that is known begins so: a,b,c",
      })
  void whatComesInPlaceOfDataIsNamed(String text, String rule) {
    assertThat(TextFormats.of(text)).isEmpty();
    assertThat(TextFormats.unknown(text)).startsWith(rule);
  }

  @Test
  void aLongLineIsShownInPart() {
    assertThat(TextFormats.unknown("x".repeat(1000))).endsWith("x").hasSizeLessThan(300);
  }

  @Test
  void eachHasAName() {
    assertThat(TextFormats.ALL).extracting(TextFormat::name).doesNotHaveDuplicates();
    assertThat(TextFormats.ALL)
        .extracting(TextFormat::source)
        .containsOnly("eurostat-comext", "eurostat", "un-comtrade", "imf-dots");
    assertThat(TextFormats.ALL)
        .extracting(TextFormat::family)
        .containsOnly(Family.COMEXT, Family.EUROSTAT, Family.COMTRADE, Family.IMF);
  }
}
