package io.github.steppe.examples.benchmarks.lookup;

import io.github.steppe.examples.benchmarks.trade.ComextCodes;
import java.util.List;

/** Who has agreements and trades. */
final class Parties {

  static final List<String> ALL = ComextCodes.partners(250);

  private Parties() {}
}
