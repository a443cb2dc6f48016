package io.github.steppe.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steppe.trade.TradeTotals;
import io.github.steppe.trade.file.TradeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComextOnSparkTest {

  @TempDir static Path folder;
  private static Path file;
  private static SparkSession spark;

  @BeforeAll
  static void start() throws IOException {
    file = Sample.write(folder.resolve("rows.csv"));
    spark = Sample.session("local[2]").getOrCreate();
  }

  @AfterAll
  static void stop() throws IOException {
    spark.close();
  }

  @Test
  void totalsAreThoseOfOneMachine() {
    TradeFile files = TradeFile.comext(file);
    assertThat(files.split(8)).hasSize(8);
    for (TradeTotals by : Sample.QUESTIONS) {
      TradeTotals totals = ComextOnSpark.totals(spark, files, by);
      assertThat(totals).isEqualTo(files.totals(by));
      assertThat(totals.tally().added()).isEqualTo(Sample.ROWS);
    }
  }

  @Test
  void foldersAndWhatTheyAreNarrowedToAreAddedUp() throws IOException {
    Path two = Files.createDirectory(folder.resolve("two"));
    Files.copy(file, two.resolve("a.csv"));
    Files.copy(file, two.resolve("b.csv"));
    TradeFile files = TradeFile.comext(two).partner("KZ").year(2003);
    for (TradeTotals by : Sample.QUESTIONS) {
      TradeTotals totals = ComextOnSpark.totals(spark, files, by);
      assertThat(totals).isEqualTo(files.totals(by));
      assertThat(totals.tally().read()).isEqualTo(2 * Sample.ROWS);
    }
  }

  @Test
  void noFilesHaveNoTotals() throws IOException {
    TradeFile none = TradeFile.comext(Files.createDirectory(folder.resolve("none")));
    for (TradeTotals by : Sample.QUESTIONS) {
      assertThat(ComextOnSpark.totals(spark, none, by)).isEqualTo(by);
    }
  }

  @Test
  void rowThatBreaksARuleEndsTheJobAndIsNamed() throws IOException {
    String text = Files.readString(file).replaceFirst("\n(..,..,[0-9]+),[12],", "\n$1,9,");
    Path broken = Files.writeString(folder.resolve("broken.csv"), text);
    assertThatThrownBy(
            () -> ComextOnSpark.totals(spark, TradeFile.comext(broken), TradeTotals.by()))
        .hasStackTraceContaining("broken.csv")
        .hasStackTraceContaining("a flow is 1 (import) or 2 (export)");
  }
}
