package io.github.steppe.trade;

/** The direction of trade, seen from the reporter. */
public enum Flow {
  /** Goods that arrive at the reporter. */
  IMPORT("imports from "),
  /** Goods that leave the reporter. */
  EXPORT("exports to ");

  private final String words;

  Flow(String words) {
    this.words = words;
  }

  /** The flow in English words, to be followed by the partner. */
  String words() {
    return words;
  }
}
