package io.github.steppe.examples.benchmarks.trade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Jobs on a file of Comext in a warm process, one engine a class: {@code stream} from file to
 * totals without keeping rows, {@code ingest} from file to rows in memory, and three questions on
 * these rows: {@code sums} by partner, year and flow; {@code top}, the 20 largest products of one
 * partner; {@code concentration} on products by partner and year.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:MaxRAMPercentage=60")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public abstract class TradeJobs {

  static final String ONE_PARTNER = "KZ";
  static final int MOST = 20;

  @Param("10000000")
  long rows = 1_000;

  @Param("2")
  int threads = 2;

  Path path = Path.of("");

  /** Writes the file unless it is there, and reads it. */
  @Setup
  public void open() throws Exception {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "steppe-benchmarks");
    Files.createDirectories(folder);
    path = Ratios.file(folder, rows, ComextLayout.EXCERPT, 250, 60);
    read();
  }

  /** Makes the rows that the questions are asked of. */
  abstract void read() throws Exception;

  /** The answers, to be compared with those of others: the sums, streamed and from the rows. */
  abstract List<String> checks() throws Exception;

  /** The largest products and their euro. */
  abstract Map<String, Long> largest() throws Exception;

  /** The index by partner and year, as {@code KZ 2002}. */
  abstract Map<String, Double> indexes() throws Exception;
}
