package io.github.steppe.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example prints what a person has read and found right. */
class TourTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/steppe/examples/tour");
  private static final Path EXPECTED = Path.of("src/test/resources/io/github/steppe/examples/tour");

  static List<String> examples() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(name -> !name.equals("package-info"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void printsWhatAPersonHasRead(String example) throws IOException, ReflectiveOperationException {
    assertThat(Output.of(example)).isEqualTo(Files.readString(EXPECTED.resolve(example + ".txt")));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isShort(String example) throws IOException {
    assertThat(Files.readAllLines(SOURCES.resolve(example + ".java"))).hasSizeLessThanOrEqualTo(50);
  }

  @Test
  void takesTheDayAsArgument() throws ReflectiveOperationException {
    assertThat(Output.of("WhatGoverned", "2000-01-01"))
        .startsWith("What governed relations with the European Union on 2000-01-01\n")
        .contains("PCA Uzbekistan (pca-uz), in force")
        .doesNotContain("EPCA");
  }
}
