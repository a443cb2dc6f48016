package io.github.steppe.examples.spark;

import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.YEAR;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import com.sun.management.OperatingSystemMXBean;
import io.github.steppe.trade.TradeTotal;
import io.github.steppe.trade.TradeTotals;
import io.github.steppe.trade.file.TradeFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Times the same totals on Spark and without it, in turn in one process, and prints ratios. Every
 * answer has to be the same.
 */
public final class SparkRatios {

  private static final TradeTotals BY = TradeTotals.by(PARTNER, YEAR, FLOW);

  /** What Spark's reader is told, so that it need not guess; whole euros, as fast as it gets. */
  private static final String SCHEMA =
      "REPORTER string, PARTNER string, PRODUCT_NC string, FLOW string, PERIOD string,"
          + " VALUE_EUR bigint, QUANTITY_KG bigint";

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private SparkRatios() {}

  /**
   * Prints a table.
   *
   * @param arguments rounds, a file as the generator of the benchmarks writes it (layout excerpt),
   *     a path for the same rows as Parquet, which is overwritten
   */
  public static void main(String[] arguments) throws IOException {
    int rounds = Integer.parseInt(arguments[0]);
    TradeFile file = TradeFile.comext(Path.of(arguments[1]));
    String parquet = arguments[2];
    long start = System.nanoTime();
    try (SparkSession spark = SparkSession.builder().appName("ratios").getOrCreate()) {
      System.out.printf(Locale.ROOT, "Session ready after %.1f s.%n", seconds(start));
      Dataset<Row> csv = columns(spark.read().option("header", true).schema(SCHEMA), arguments[1]);
      csv.write().mode("overwrite").parquet(parquet);
      Dataset<Row> rows = spark.read().parquet(parquet);
      Map<String, Supplier<Map<List<String>, Long>>> jobs = new LinkedHashMap<>();
      jobs.put("the library alone", () -> answer(file.totals(BY)));
      jobs.put("ranges on Spark", () -> answer(ComextOnSpark.totals(spark, file, BY)));
      jobs.put("Spark's own reader and sum", () -> answer(csv));
      jobs.put("Parquet, Spark's own sum", () -> answer(rows));
      jobs.put("Parquet, aggregator", () -> answer(TotalsAggregator.totals(rows, BY)));
      measure(rounds, jobs);
    }
  }

  private static Dataset<Row> columns(DataFrameReader reader, String path) {
    return reader
        .csv(path)
        .selectExpr(
            "REPORTER as reporter",
            "PARTNER as partner",
            "PRODUCT_NC as product",
            "if(FLOW = '1', 'IMPORT', 'EXPORT') as flow",
            "left(PERIOD, 4) as year",
            "concat(left(PERIOD, 4), '-', right(PERIOD, 2)) as period",
            "VALUE_EUR as value",
            "'EUR' as currency",
            "QUANTITY_KG as quantity",
            "'kg' as quantity_unit",
            "'CN' as classification",
            "'eurostat-comext' as source");
  }

  private static Map<List<String>, Long> answer(TradeTotals totals) {
    Map<List<String>, Long> answer = new TreeMap<>(SparkRatios::compare);
    for (TradeTotal total : totals) {
      answer.put(List.copyOf(total.key().values()), total.value().getAmountMajorLong());
    }
    return answer;
  }

  private static Map<List<String>, Long> answer(Dataset<Row> rows) {
    Map<List<String>, Long> answer = new TreeMap<>(SparkRatios::compare);
    for (Row row : rows.groupBy("partner", "year", "flow").agg(sum(col("value"))).collectAsList()) {
      answer.put(List.of(row.getString(0), row.getString(1), row.getString(2)), row.getLong(3));
    }
    return answer;
  }

  private static int compare(List<String> one, List<String> other) {
    return one.toString().compareTo(other.toString());
  }

  private static void measure(int rounds, Map<String, Supplier<Map<List<String>, Long>>> jobs) {
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    Map<List<String>, Long> expected = jobs.values().iterator().next().get();
    for (int round = 0; round < rounds; round++) {
      jobs.forEach(
          (name, job) -> {
            long start = System.nanoTime();
            long worked = PROCESS.getProcessCpuTime();
            Map<List<String>, Long> answer = job.get();
            double processor = (PROCESS.getProcessCpuTime() - worked) / 1e9;
            runs.computeIfAbsent(name, none -> new ArrayList<>())
                .add(new Run(seconds(start), processor));
            if (!answer.equals(expected)) {
              throw new IllegalStateException(name + " has another answer");
            }
          });
    }
    print(runs);
    System.out.println(expected.size() + " groups, the same in every job");
  }

  /** Other work on the machine changes the second less than the first. */
  private record Run(double seconds, double processorSeconds) {}

  private static void print(Map<String, List<Run>> runs) {
    System.out.println("| job | seconds | to the library | processor s | to the library |");
    System.out.println("|---|---|---|---|---|");
    List<Run> alone = runs.values().iterator().next();
    runs.forEach(
        (name, all) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | x %.1f | %.2f | x %.1f |%n",
                name,
                median(all, Run::seconds),
                median(all, Run::seconds) / median(alone, Run::seconds),
                median(all, Run::processorSeconds),
                median(all, Run::processorSeconds) / median(alone, Run::processorSeconds)));
  }

  private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
    return runs.stream().mapToDouble(figure).sorted().toArray()[runs.size() / 2];
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
