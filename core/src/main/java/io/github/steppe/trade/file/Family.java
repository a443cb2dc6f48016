package io.github.steppe.trade.file;

/** Who publishes a layout. */
enum Family {
  ANY("trade"),
  COMEXT("Comext"),
  EUROSTAT("Eurostat's services"),
  COMTRADE("UN Comtrade"),
  BACI("BACI"),
  IMF("the IMF");

  private final String label;

  Family(String label) {
    this.label = label;
  }

  /** {@return the name in English} */
  String label() {
    return label;
  }
}
