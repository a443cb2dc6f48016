package io.github.steppe.examples.benchmarks;

import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.Truth;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Whether a date that has been read covers a day. With {@code -prof gc}: no allocation. */
public class EdtfCovers extends Nanoseconds {

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
