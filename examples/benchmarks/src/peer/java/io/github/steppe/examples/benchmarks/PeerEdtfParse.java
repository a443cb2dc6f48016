package io.github.steppe.examples.benchmarks;

import io.github.openhistoricalmap.edtf.Edtf;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What {@link EdtfParse} does, with the library of OpenHistoricalMap; it refuses 1950S2. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PeerEdtfParse {

  @Param({
    "1985-04-12",
    "1985-04",
    "1985",
    "2002-03/2009",
    "2003/..",
    "2004-06-11~",
    "2004-06~-11",
    "1985-04-XX",
    "156X-12-25",
    "1XXX-12",
    "19XX-02-29",
    "2001-21",
    "Y-17E7",
    "[2003..2006]",
    "[1667,1668,1670..1672]",
    "1985-04-12T23:20:30Z"
  })
  private String text = "";

  @Benchmark
  public String openHistoricalMap() {
    return Edtf.parse(text).toEdtfString();
  }
}
