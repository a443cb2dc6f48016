package io.github.steppe.examples.benchmarks;

import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;

/** Reading and writing a full day with the JDK: what the other dates are compared with. */
public class JdkDates extends Nanoseconds {

  // Not final, so that the compiler cannot work the answer out beforehand.
  private String text = "1985-04-12";

  @Benchmark
  public LocalDate parse() {
    return LocalDate.parse(text);
  }

  @Benchmark
  public String parseAndPrint() {
    return LocalDate.parse(text).toString();
  }
}
