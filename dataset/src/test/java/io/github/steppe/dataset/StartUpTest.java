package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a first answer costs, counted in classes, which unlike time are the same on every machine.
 *
 * <p>Classes from the shared archive of the JDK cost next to nothing and do not count, nor do those
 * that a program loads which asks nothing.
 */
class StartUpTest {

  private static final String SHARED = "source: shared objects file";

  @TempDir Path folder;

  /** The classes that a process loads from elsewhere than the archive. */
  private Set<String> loaded(String question) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + log,
            "-cp",
            System.getProperty("java.class.path"),
            Question.class.getName(),
            question);
    process.environment().remove("JAVA_TOOL_OPTIONS");
    process.environment().remove("JDK_JAVA_OPTIONS");
    process.redirectErrorStream(true).redirectOutput(folder.resolve("answer.txt").toFile());
    assertThat(process.start().waitFor()).as(question).isZero();
    List<String> lines = Files.readAllLines(log);
    assertThat(lines).as("the JDK has its archive").anyMatch(line -> line.contains(SHARED));
    return lines.stream()
        .filter(line -> line.contains(" source: ") && !line.contains(SHARED))
        .map(line -> line.substring(line.lastIndexOf(']') + 2, line.indexOf(" source: ")))
        .collect(Collectors.toSet());
  }

  private Set<String> cost(String question) throws IOException, InterruptedException {
    Set<String> cost = loaded(question);
    cost.removeAll(loaded("nothing"));
    return cost;
  }

  // The bounds have room for a few classes more. One that is reached is a reason to look, not to
  // raise it.
  @ParameterizedTest
  @CsvSource({
    "legal basis, 180",
    "agreement, 167",
    "agreements, 181",
    "policy, 158",
    "program, 162",
    "members, 142"
  })
  void aFirstAnswerLoadsLittleAndNoneOfTheDearThings(String question, int bound)
      throws IOException, InterruptedException {
    Set<String> cost = cost(question);
    assertThat(cost).hasSizeLessThanOrEqualTo(bound);
    for (String dear :
        List.of(
            "com.fasterxml.",
            "java.util.regex.",
            "Lambda",
            "java.lang.invoke.",
            "java.util.zip.")) {
      assertThat(cost).noneMatch(name -> name.contains(dear));
    }
  }

  // The names of countries come from the JDK, currencies from joda-money, and both use lambdas.
  @ParameterizedTest
  @CsvSource({"country, 110", "total, 188", "office, 166"})
  void otherAnswersLoadLittleToo(String question, int bound)
      throws IOException, InterruptedException {
    assertThat(cost(question))
        .hasSizeLessThanOrEqualTo(bound)
        .noneMatch(name -> name.startsWith("com.fasterxml."));
  }

  @Test
  void theProgramsAnswer() throws IOException, InterruptedException {
    loaded("total");
    assertThat(folder.resolve("answer.txt")).hasContent("EUR 17656000000.00");
    loaded("members");
    assertThat(folder.resolve("answer.txt")).hasContent("27");
  }
}
