package io.github.steppe.examples.spark;

import static io.github.steppe.trade.TradeDimension.CHAPTER;
import static io.github.steppe.trade.TradeDimension.FLOW;
import static io.github.steppe.trade.TradeDimension.PARTNER;
import static io.github.steppe.trade.TradeDimension.PERIOD;
import static io.github.steppe.trade.TradeDimension.REPORTER;
import static io.github.steppe.trade.TradeDimension.YEAR;

import io.github.steppe.trade.TradeTotals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.SparkSession;

/** A small file of Comext, and what is asked of it. */
final class Sample {

  static final int ROWS = 20_000;

  static final List<TradeTotals> QUESTIONS =
      List.of(
          TradeTotals.by(PARTNER, YEAR, FLOW),
          TradeTotals.by(REPORTER, PERIOD, CHAPTER),
          TradeTotals.by());

  private Sample() {}

  /** Writes the same rows each time; values have cents, and some are below zero. */
  static Path write(Path file) throws IOException {
    Random random = new Random(2002);
    StringBuilder text = new StringBuilder("REPORTER,PARTNER,PRODUCT_NC,FLOW,PERIOD,VALUE_EUR,");
    text.append("QUANTITY_KG\n");
    for (int row = 0; row < ROWS; row++) {
      text.append(List.of("AT", "BE", "DE", "FR", "IT").get(random.nextInt(5))).append(',');
      text.append(List.of("KZ", "KG", "TJ", "TM", "UZ").get(random.nextInt(5))).append(',');
      text.append(10_000_000 + random.nextInt(80_000_000)).append(',');
      text.append(1 + random.nextInt(2)).append(',');
      text.append(2002 + random.nextInt(3)).append(random.nextInt(10, 13)).append(',');
      text.append(random.nextInt(-1_000, 1_000_000)).append('.');
      text.append(random.nextInt(10, 100)).append(',');
      text.append(random.nextInt(1_000_000)).append('\n');
    }
    return Files.writeString(file, text);
  }

  static SparkSession.Builder session(String master) {
    return SparkSession.builder()
        .appName("test")
        .master(master)
        .config("spark.ui.enabled", false)
        .config("spark.log.level", "OFF")
        .config("spark.sql.shuffle.partitions", 3)
        .config("spark.sql.files.maxPartitionBytes", 200_000);
  }
}
