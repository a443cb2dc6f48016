package io.github.steppe.examples.benchmarks;

import org.openjdk.jmh.annotations.Param;

/** One form of EDTF after the other. */
public abstract class DateForms extends Nanoseconds {

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
    "1950S2",
    "[2003..2006]",
    "[1667,1668,1670..1672]",
    "1985-04-12T23:20:30Z"
  })
  String text = "";
}
