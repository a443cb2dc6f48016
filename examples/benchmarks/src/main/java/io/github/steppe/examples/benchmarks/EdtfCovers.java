package io.github.steppe.examples.benchmarks;

import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.Truth;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
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

/** Whether a date that has been read covers a day. With {@code -prof gc}: no allocation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EdtfCovers {

  @Param({"2002-03", "2002-03/2009", "2003/..", "200X-XX-31", "[2003..2006]"})
  private String text = "";

  private Edtf date = Edtf.parse("2002");
  private LocalDate day = LocalDate.of(2002, 3, 31);

  @Setup
  public void read() {
    date = Edtf.parse(text);
  }

  @Benchmark
  public Truth steppe() {
    return date.covers(day);
  }
}
