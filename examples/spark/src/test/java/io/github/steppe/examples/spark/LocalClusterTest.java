package io.github.steppe.examples.spark;

import static io.github.steppe.trade.TradeDimension.PERIOD;
import static io.github.steppe.trade.TradeDimension.PRODUCT;
import static io.github.steppe.trade.TradeDimension.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.trade.TradeTotals;
import io.github.steppe.trade.file.TradeFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of three processes: whatever goes between them is really serialized. */
class LocalClusterTest {

  @TempDir static Path folder;

  @Test
  void totalsAreThoseOfOneMachine() throws IOException {
    Path file = Sample.write(folder.resolve("rows.csv"));
    List<String> classes = layHome(Path.of(System.getenv("SPARK_HOME")).resolve("jars"));
    try (SparkSession spark =
        Sample.session("local-cluster[2,1,1024]")
            .config("spark.executor.extraClassPath", String.join(File.pathSeparator, classes))
            // No work before both are there.
            .config("spark.scheduler.minRegisteredResourcesRatio", 1.0)
            .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s")
            .config("spark.executor.extraJavaOptions", "-XX:+UseSerialGC -XX:TieredStopAtLevel=1")
            .getOrCreate()) {
      for (TradeTotals by : Sample.QUESTIONS) {
        TradeTotals expected = TradeFile.comext(file).totals(by);
        assertThat(ComextOnSpark.totals(spark, TradeFile.comext(file), by)).isEqualTo(expected);
      }
      TradeTotals finest = TradeTotals.by(REPORTER, PERIOD, PRODUCT);
      assertThat(TotalsAggregator.totals(TotalsAggregatorTest.rows(spark, file), finest))
          .isEqualTo(TradeFile.comext(file).totals(finest));
      assertThat(executors(spark)).isEqualTo(2);
      assertThat(printed(file)).startsWith("totals by [PARTNER, YEAR, FLOW]").contains("KZ 2002");
    }
  }

  /** Spark starts its processes with all jars of this folder; returns what is no jar. */
  private static List<String> layHome(Path jars) throws IOException {
    Files.createDirectories(jars);
    try (DirectoryStream<Path> earlier = Files.newDirectoryStream(jars)) {
      for (Path link : earlier) {
        Files.delete(link);
      }
    }
    List<String> others = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry).toAbsolutePath();
      if (Files.isRegularFile(path)) {
        Files.createSymbolicLink(jars.resolve(path.getFileName()), path);
      } else {
        others.add(path.toString());
      }
    }
    return others;
  }

  /** The processes beside this one, which has no place in the work. */
  private static int executors(SparkSession spark) {
    return spark.sparkContext().statusTracker().getExecutorInfos().length - 1;
  }

  /** What the program prints; it takes the session that is there. */
  private static String printed(Path file) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Path relative = Path.of("").toAbsolutePath().relativize(file.toAbsolutePath());
      ComextOnSpark.main(new String[] {relative.toString()});
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
