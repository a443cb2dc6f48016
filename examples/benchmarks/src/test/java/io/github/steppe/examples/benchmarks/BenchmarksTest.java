package io.github.steppe.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs; how fast is for a quiet machine to tell. */
class BenchmarksTest {

  @Test
  void everyBenchmarkRunsOnce() throws Exception {
    var options =
        new OptionsBuilder()
            .include("io.github.steppe.examples.benchmarks")
            .param("size", "100")
            .param("rows", "1000")
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(1))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build();
    assertThat(new Runner(options).run()).hasSizeGreaterThanOrEqualTo(54);
  }
}
