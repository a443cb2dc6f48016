package io.github.steppe.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steppe.trade.TradeTotals;
import io.github.steppe.trade.file.TradeFile;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TotalsAggregatorTest {

  @TempDir static Path folder;
  private static Path file;
  private static SparkSession spark;
  private static Dataset<Row> rows;

  @BeforeAll
  static void start() throws IOException {
    file = Sample.write(folder.resolve("rows.csv"));
    spark = Sample.session("local[2]").getOrCreate();
    rows = rows(spark, file);
  }

  @AfterAll
  static void stop() throws IOException {
    spark.close();
  }

  /** The columns of Comext in the terms of the library, as the README has it. */
  static Dataset<Row> rows(SparkSession spark, Path file) {
    return spark
        .read()
        .option("header", true)
        .csv(file.toString())
        .selectExpr(
            "REPORTER",
            "PARTNER",
            "PRODUCT_NC as product",
            "if(FLOW = '1', 'IMPORT', 'EXPORT') as flow",
            "concat(left(PERIOD, 4), '-', right(PERIOD, 2)) as period",
            "cast(VALUE_EUR as decimal(20, 2)) as value",
            "'EUR' as currency",
            "cast(QUANTITY_KG as bigint) as quantity",
            "'kg' as quantity_unit",
            "'CN' as classification",
            "'eurostat-comext' as source");
  }

  @Test
  void totalsOfADatasetAreThoseOfTheFile() {
    assertThat(rows.rdd().getNumPartitions()).isGreaterThan(2);
    for (TradeTotals by : Sample.QUESTIONS) {
      assertThat(TotalsAggregator.totals(rows, by)).isEqualTo(TradeFile.comext(file).totals(by));
    }
  }

  @Test
  void totalsOfAParquetFileAreThoseOfTheFile() {
    String parquet = folder.resolve("parquet").toString();
    rows.write().parquet(parquet);
    TradeTotals by = Sample.QUESTIONS.get(0);
    assertThat(TotalsAggregator.totals(spark.read().parquet(parquet), by))
        .isEqualTo(TradeFile.comext(file).totals(by));
  }

  @Test
  void noRowsHaveNoTotals() {
    TradeTotals by = TradeTotals.by();
    assertThat(TotalsAggregator.totals(rows.where("false"), by)).isEqualTo(by);
  }

  @Test
  void rowsThatCannotBeReadEndTheJob() {
    assertThatThrownBy(() -> TotalsAggregator.totals(rows.drop("partner"), TradeTotals.by()))
        .hasStackTraceContaining("no column partner among [REPORTER, ");
  }
}
