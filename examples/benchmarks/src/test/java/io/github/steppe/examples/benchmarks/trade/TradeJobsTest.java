package io.github.steppe.examples.benchmarks.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** All engines give the same answers. */
class TradeJobsTest {

  private static DuckDbTrade enums() {
    DuckDbTrade jobs = new DuckDbTrade();
    jobs.way = "enum";
    return jobs;
  }

  @Test
  void enginesAgree() throws Exception {
    StreamTrade plain = new StreamTrade();
    plain.open();
    for (TradeJobs jobs : List.of(new SteppeTrade(), new DuckDbTrade(), enums())) {
      jobs.open();
      assertThat(jobs.checks()).isEqualTo(plain.checks());
      assertThat(jobs.largest()).hasSizeBetween(5, 20);
      assertThat(List.copyOf(jobs.largest().entrySet()))
          .isEqualTo(List.copyOf(plain.largest().entrySet()));
      Map<String, Double> indexes = plain.indexes();
      assertThat(jobs.indexes().keySet()).isEqualTo(indexes.keySet());
      jobs.indexes()
          .forEach((key, index) -> assertThat(index).isCloseTo(indexes.get(key), within(1e-9)));
    }
  }
}
