package io.github.steppe.examples.benchmarks;

import io.github.openhistoricalmap.edtf.Edtf;
import org.openjdk.jmh.annotations.Benchmark;

/** What {@link EdtfParse} does, with the library of OpenHistoricalMap; it refuses 1950S2. */
public class PeerEdtfParse extends DateForms {

  @Benchmark
  public String openHistoricalMap() {
    return Edtf.parse(text).toEdtfString();
  }
}
