package io.github.steppe.examples.benchmarks;

import io.github.steppe.edtf.Edtf;
import org.openjdk.jmh.annotations.Benchmark;

/** Reading a date and writing it again; compare with {@link JdkDates}. */
public class EdtfParse extends DateForms {

  @Benchmark
  public String steppe() {
    return Edtf.parse(text).toString();
  }
}
