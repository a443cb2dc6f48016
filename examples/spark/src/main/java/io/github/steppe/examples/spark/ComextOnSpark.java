package io.github.steppe.examples.spark;

import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.YEAR;

import io.github.steppe.trade.TradeTotals;
import io.github.steppe.trade.file.TradeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Imports and exports by partner and year from files of Comext, read by a cluster. */
public final class ComextOnSpark {

  /** Spark's default; Kryo cannot write what goes to a cluster here. */
  private static final String JAVA = "org.apache.spark.serializer.JavaSerializer";

  private ComextOnSpark() {}

  /** Prints the totals of the files and folders that are named. */
  public static void main(String[] paths) throws IOException {
    // Other machines have other working directories.
    Stream<Path> absolute = Stream.of(paths).map(path -> Path.of(path).toAbsolutePath());
    TradeFile files = TradeFile.comext(absolute.toArray(Path[]::new));
    try (SparkSession spark =
        SparkSession.builder().appName("Comext").config("spark.serializer", JAVA).getOrCreate()) {
      System.out.println(totals(spark, files, TradeTotals.by(PARTNER, YEAR, FLOW)));
    }
  }

  /**
   * Adds files up as {@link TradeFile#totals} does, each range of their bytes where there is room.
   *
   * @param spark where, with the serializer of Java; every machine must see the files under the
   *     same paths
   * @param files the files
   * @param by what to tell apart, of nothing yet
   * @return the totals
   */
  public static TradeTotals totals(SparkSession spark, TradeFile files, TradeTotals by) {
    JavaSparkContext cluster = JavaSparkContext.fromSparkContext(spark.sparkContext());
    int tasks = 4 * cluster.defaultParallelism();
    List<TradeFile> parts = files.threads(1).split(tasks);
    return cluster
        .parallelize(parts, tasks)
        .map(part -> part.totals(by))
        .fold(by, TradeTotals::merge);
  }
}
