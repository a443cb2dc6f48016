package io.github.steppe.examples.benchmarks.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every program from file to totals runs and gives the same answer. */
class ProgramsTest {

  private interface Program {
    void main(String[] arguments) throws Exception;
  }

  @TempDir private Path folder;

  /** The first line, which is the check. */
  private static String check(Program program, Object... arguments) throws Exception {
    return print(program, arguments).lines().findFirst().orElse("");
  }

  private static String print(Program program, Object... arguments) throws Exception {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      program.main(texts);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  @Test
  void allAgree() throws Exception {
    Path file = Ratios.file(folder, 2_000, ComextLayout.EXCERPT, 250, 24);
    Path parquet = folder.resolve("rows.parquet");
    String answer = check(StreamTotals::main, file);
    assertThat(answer).matches("[0-9]+ groups, [0-9a-f]{8}");
    assertThat(check(SteppeTotals::main, file, 2, "stream")).isEqualTo(answer);
    assertThat(check(SteppeTotals::main, file, 2, "table")).isEqualTo(answer);
    assertThat(check(DuckDbTotals::main, file, 2, "stream")).isEqualTo(answer);
    assertThat(check(DuckDbTotals::main, file, 1, "table")).isEqualTo(answer);
    assertThat(check(DuckDbTotals::main, file, 2, "enum")).isEqualTo(answer);
    assertThat(check(DuckDbParquet::main, file, parquet)).isEmpty();
    assertThat(check(DuckDbTotals::main, parquet, 2, "parquet")).isEqualTo(answer);
    assertThat(check(ImmutablesTotals::main, file)).isEqualTo(answer);
    assertThat(check(CqEngineTotals::main, file)).isEqualTo(answer);
    assertThat(check(H2Totals::main, file)).isEqualTo(answer);
  }

  @Test
  void theyAgreeOnSomePartnersOfTheFullLayout() throws Exception {
    Path file = Ratios.file(folder, 2_000, ComextLayout.FULL_V2, 250, 12);
    String answer = check(DuckDbTotals::main, file, 2, "stream", "KZ", "UZ", "TM", "KG", "TJ");
    assertThat(answer).startsWith("10 groups, ");
    assertThat(check(SteppeTotals::main, file, 2, "stream", "KZ", "UZ", "TM", "KG", "TJ"))
        .isEqualTo(answer);
  }

  @Test
  void ratiosComeAsTables() throws Exception {
    assertThat(print(Ratios::main, 1, 500, folder).lines())
        .filteredOn(line -> line.startsWith("| **Steppe"))
        .hasSize(5)
        .allMatch(line -> line.matches(".*[|] x [0-9.]+ [|].*[0-9]+ groups, [0-9a-f]{8} [|]"));
  }
}
