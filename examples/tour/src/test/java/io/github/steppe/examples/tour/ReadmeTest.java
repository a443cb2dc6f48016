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

/** What the READMEs show is in the examples, and what it prints is what they print. */
class ReadmeTest {

  private static final Path README = Path.of("../../README.md");
  private static final Path WALK = Path.of("../README.md");
  private static final Path SOURCES = Path.of("src/main/java/io/github/steppe/examples/tour");
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- (\\w+) -->\n```java\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);
  private static final Pattern STOP = Pattern.compile("stop\\(\"(.*?)\", (\\w+)::main, ");

  record Snippet(String example, String code, String output) {}

  private static List<Snippet> snippets(Path readme) throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    Matcher matcher = SNIPPET.matcher(Files.readString(readme));
    while (matcher.find()) {
      snippets.add(new Snippet(matcher.group(1), matcher.group(2), matcher.group(3)));
    }
    return snippets;
  }

  static List<Snippet> snippets() throws IOException {
    List<Snippet> snippets = new ArrayList<>(snippets(README));
    snippets.addAll(snippets(WALK));
    return snippets;
  }

  @Test
  void showsTheFirstAnswerAndTheFourThings() throws IOException {
    assertThat(snippets(README))
        .extracting(Snippet::example)
        .containsExactly(
            "FirstAnswer", "HowSure", "AccordingToWhom", "TheUnionChanges", "TableOne");
  }

  @Test
  void walksThroughTheWholeTourQuestionByQuestion() throws IOException {
    List<String> examples = new ArrayList<>();
    List<String> headings = new ArrayList<>();
    Matcher stops = STOP.matcher(Files.readString(SOURCES.resolve("Tour.java")));
    while (stops.find()) {
      headings.add("### " + stops.group(1));
      examples.add(stops.group(2));
    }
    assertThat(examples).isNotEmpty();
    assertThat(snippets(WALK).stream().map(Snippet::example).distinct())
        .containsExactlyElementsOf(examples);
    assertThat(Files.readAllLines(WALK).stream().filter(line -> line.startsWith("### ")))
        .containsExactlyElementsOf(headings);
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void showsCodeThatRuns(Snippet snippet) throws IOException {
    Path source = SOURCES.resolve(snippet.example() + ".java");
    assertThat(withoutIndent(Files.readString(source))).contains(withoutIndent(snippet.code()));
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void printsWhatTheCodePrints(Snippet snippet) throws ReflectiveOperationException {
    assertThat(snippet.output()).isNotBlank();
    assertThat(Output.of(snippet.example())).contains(snippet.output());
  }

  private static String withoutIndent(String code) {
    return code.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .reduce("", (a, b) -> a + b + "\n");
  }
}
