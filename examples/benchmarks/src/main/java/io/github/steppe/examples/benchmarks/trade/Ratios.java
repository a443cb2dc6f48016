package io.github.steppe.examples.benchmarks.trade;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Starts programs from file to totals in turn, each as a process of its own, and prints a table of
 * ratios to DuckDB with two threads: of the time that passed and, which other work on the machine
 * changes less, of the time that processors worked. Every answer has to be the same.
 */
public final class Ratios {

  /** A program, the processes of which are measured. */
  private record Program(String name, List<String> command, List<Run> runs) {

    Program(String name, Class<?> main, Object... arguments) {
      this(name, process(main, arguments), new ArrayList<>());
    }

    double seconds() {
      return median(Run::seconds);
    }

    double processorSeconds() {
      return median(Run::processorSeconds);
    }

    private double median(ToDoubleFunction<Run> figure) {
      return runs.stream().mapToDouble(figure).sorted().toArray()[runs.size() / 2];
    }

    long mebibytes() {
      return runs.stream().mapToLong(Run::mebibytes).max().orElse(0);
    }
  }

  private record Run(double seconds, String check, double processorSeconds, long mebibytes) {}

  private Ratios() {}

  /**
   * Prints the tables.
   *
   * @param arguments rounds, rows, folder for the files, {@code all} to run the slow programs too
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int rounds = Integer.parseInt(arguments[0]);
    long rows = Long.parseLong(arguments[1]);
    Path folder = Path.of(arguments[2]);
    boolean all = Arrays.asList(arguments).contains("all");
    Path excerpt = file(folder, rows, ComextLayout.EXCERPT, 250, 60);
    Path full = file(folder, rows, ComextLayout.FULL_V2, 250, 60);
    Path parquet = folder.resolve(excerpt.getFileName() + ".parquet");
    run(new Program("", DuckDbParquet.class, excerpt, parquet));
    List<Program> programs = new ArrayList<>();
    programs.add(new Program("DuckDB, t2", DuckDbTotals.class, excerpt, 2, "stream"));
    programs.add(new Program("DuckDB, t1", DuckDbTotals.class, excerpt, 1, "stream"));
    programs.add(new Program("DuckDB, own table, t2", DuckDbTotals.class, excerpt, 2, "table"));
    programs.add(new Program("DuckDB, ENUM table, t2", DuckDbTotals.class, excerpt, 2, "enum"));
    programs.add(new Program("DuckDB, Parquet, t2", DuckDbTotals.class, parquet, 2, "parquet"));
    programs.add(new Program("**Steppe, t2**", SteppeTotals.class, excerpt, 2, "stream"));
    programs.add(new Program("**Steppe, t1**", SteppeTotals.class, excerpt, 1, "stream"));
    programs.add(new Program("**Steppe, table, t2**", SteppeTotals.class, excerpt, 2, "table"));
    if (all) {
      programs.add(new Program("records and streams", StreamTotals.class, excerpt));
      programs.add(new Program("Immutables, Jackson CSV", ImmutablesTotals.class, excerpt));
      programs.add(new Program("CQEngine", CqEngineTotals.class, excerpt));
      programs.add(new Program("H2", H2Totals.class, excerpt));
    }
    measure("7 columns, all partners", rounds, excerpt, programs);
    List<Object> five = new ArrayList<>(List.of(full, 2, "stream"));
    five.addAll(ComextCodes.CENTRAL_ASIA);
    Object[] arguments2 = five.toArray();
    five.set(1, 1);
    Object[] arguments1 = five.toArray();
    measure(
        "18 columns, the five of Central Asia",
        rounds,
        full,
        List.of(
            new Program("DuckDB, t2", DuckDbTotals.class, arguments2),
            new Program("DuckDB, t1", DuckDbTotals.class, arguments1),
            new Program("**Steppe, t2**", SteppeTotals.class, arguments2),
            new Program("**Steppe, t1**", SteppeTotals.class, arguments1)));
  }

  /** The file, which is written unless it is there. */
  static Path file(Path folder, long rows, ComextLayout layout, int partners, int months)
      throws IOException {
    String name = "%s-%d-%d-%d.csv".formatted(layout, rows, partners, months);
    Path path = folder.resolve(name.toLowerCase(Locale.ROOT));
    if (!Files.exists(path)) {
      ComextRows.write(rows, layout, partners, months, path);
    }
    return path;
  }

  private static void measure(String title, int rounds, Path file, List<Program> programs)
      throws IOException, InterruptedException {
    for (int round = 0; round < rounds; round++) {
      for (Program program : programs) {
        // A file that has just been read is read from memory.
        try (var bytes = Files.newInputStream(file)) {
          bytes.transferTo(OutputStream.nullOutputStream());
        }
        program.runs().add(run(program));
      }
    }
    print(title, rounds, programs);
  }

  private static void print(String title, int rounds, List<Program> programs) {
    System.out.printf("%n%s (median of %d rounds):%n%n", title, rounds);
    System.out.println(
        "| program | seconds | DuckDB t2 took | processor s | DuckDB t2 used | peak MiB | answer |");
    System.out.println("|---|---|---|---|---|---|---|");
    TreeSet<String> answers = new TreeSet<>();
    for (Program program : programs) {
      String answer = program.runs().get(0).check();
      program.runs().forEach(run -> answers.add(run.check()));
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | x %.2f | %.2f | x %.2f | %d | %s |%n",
          program.name(),
          program.seconds(),
          programs.get(0).seconds() / program.seconds(),
          program.processorSeconds(),
          programs.get(0).processorSeconds() / program.processorSeconds(),
          program.mebibytes(),
          answer);
    }
    if (answers.size() > 1) {
      throw new IllegalStateException("the answers differ: " + answers);
    }
  }

  private static Run run(Program program) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(program.command());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    long start = System.nanoTime();
    Process process = builder.start();
    List<String> lines;
    try (var reader = process.inputReader()) {
      lines = reader.lines().toList();
    }
    int status = process.waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", program.command()));
    }
    return new Run(
        seconds,
        lines.isEmpty() ? "" : lines.get(0),
        lines.size() < 2 ? 0 : Long.parseLong(lines.get(1)) / 1000.0,
        lines.size() < 3 ? 0 : Long.parseLong(lines.get(2)) / 1024);
  }

  private static List<String> process(Class<?> main, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Objects of ten million rows do not fit into a quarter of a small machine.
    command.add("-XX:MaxRAMPercentage=60");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }
}
