package io.github.steppe.influence;

/** What the dates say of a claim that one thing led to another. */
public enum DateTest {
  /** Every reading of the dates has the initiative no later than the outcome. */
  PERMITTED("permitted by the dates"),
  /** Some readings of the dates have the outcome first, and some do not. */
  UNDECIDED("not decided by the dates"),
  /** Every reading of the dates has the outcome first. */
  REFUTED("refuted by the dates"),
  /**
   * There is nothing to test: the claim states no order in time, one of its ends has no date, or
   * both dates are those of the claim itself.
   */
  UNTESTED("not to be tested by dates");

  private final String words;

  DateTest(String words) {
    this.words = words;
  }

  /** {@return the result in English words: {@code permitted by the dates}} */
  public String words() {
    return words;
  }
}
