package io.github.steppe.trade;

/**
 * The codes of a row in one number, so that a row of trade is three: this, value, and quantity.
 *
 * <p>From the highest bits: reporter, partner, flow, period, product, frame; each is a number of
 * {@link Codes}, or 0 where it is not told apart.
 */
final class Row {

  static final int FRAMES = (1 << 10) - 1;
  static final int PRODUCTS = (1 << 20) - 1;
  static final int PERIODS = (1 << 11) - 1;
  static final int PARTIES = (1 << 10) - 1;

  private static final int PRODUCT_SHIFT = 10;
  private static final int PERIOD_SHIFT = 30;
  private static final int FLOW_SHIFT = 41;
  private static final int PARTNER_SHIFT = 43;
  private static final int REPORTER_SHIFT = 53;

  static final long REPORTER = reporter(PARTIES);
  static final long PARTNER = partner(PARTIES);
  static final long FLOW = 3L << FLOW_SHIFT;
  static final long PERIOD = period(PERIODS);
  static final long PRODUCT = product(PRODUCTS);
  static final long FRAME = FRAMES;

  private Row() {}

  static long reporter(long number) {
    return number << REPORTER_SHIFT;
  }

  static long partner(long number) {
    return number << PARTNER_SHIFT;
  }

  static long flow(Flow flow) {
    return (flow == Flow.IMPORT ? 1L : 2L) << FLOW_SHIFT;
  }

  static long period(long number) {
    return number << PERIOD_SHIFT;
  }

  static long product(long number) {
    return number << PRODUCT_SHIFT;
  }

  static int reporterOf(long row) {
    return (int) (row >>> REPORTER_SHIFT) & PARTIES;
  }

  static int partnerOf(long row) {
    return (int) (row >>> PARTNER_SHIFT) & PARTIES;
  }

  static int flowNumberOf(long row) {
    return (int) (row >>> FLOW_SHIFT) & 3;
  }

  /** The name of the direction; empty where it is not told apart. */
  static String flowOf(long row) {
    int number = flowNumberOf(row);
    return number == 0 ? "" : (number == 1 ? Flow.IMPORT : Flow.EXPORT).name();
  }

  static boolean isImport(long row) {
    return (row & FLOW) == flow(Flow.IMPORT);
  }

  static int periodOf(long row) {
    return (int) (row >>> PERIOD_SHIFT) & PERIODS;
  }

  static int productOf(long row) {
    return (int) (row >>> PRODUCT_SHIFT) & PRODUCTS;
  }

  static int frameOf(long row) {
    return (int) row & FRAMES;
  }
}
