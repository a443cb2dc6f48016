package io.github.steppe.examples.benchmarks.trade;

/** A row as a plain record; what is the same text is the same object. */
record Goods(
    String reporter, String partner, String product, int flow, int period, long euro, long kg) {

  record Group(String partner, int year, int flow) {}

  Group group() {
    return new Group(partner, period / 100, flow);
  }
}
