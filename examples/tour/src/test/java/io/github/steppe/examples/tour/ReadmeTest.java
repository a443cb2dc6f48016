package io.github.steppe.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is in the examples, and what it prints is what they print. */
class ReadmeTest {

  private static final Path README = Path.of("../../README.md");
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- (\\w+) -->\n```java\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);

  record Snippet(String example, String code, String output) {}

  static List<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    Matcher matcher = SNIPPET.matcher(Files.readString(README));
    while (matcher.find()) {
      snippets.add(new Snippet(matcher.group(1), matcher.group(2), matcher.group(3)));
    }
    return snippets;
  }

  @Test
  void showsTheFirstAnswerAndTheFourThings() throws IOException {
    assertThat(snippets())
        .extracting(Snippet::example)
        .containsExactly(
            "FirstAnswer", "HowSure", "AccordingToWhom", "TheUnionChanges", "TableOne");
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void showsCodeThatRuns(Snippet snippet) throws IOException {
    Path source =
        Path.of("src/main/java/io/github/steppe/examples/tour", snippet.example() + ".java");
    assertThat(withoutIndent(Files.readString(source))).contains(withoutIndent(snippet.code()));
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void printsWhatTheCodePrints(Snippet snippet) throws ReflectiveOperationException {
    assertThat(Output.of(snippet.example())).contains(snippet.output());
  }

  private static String withoutIndent(String code) {
    return code.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .reduce("", (a, b) -> a + b + "\n");
  }
}
