package io.github.steppe.examples.benchmarks.trade;

/** The columns of a file that {@link ComextRows} writes. */
public enum ComextLayout {
  /** Seven columns of full_v2, in no order inside a month; about 34 bytes a row. */
  EXCERPT("REPORTER,PARTNER,PRODUCT_NC,FLOW,PERIOD,VALUE_EUR,QUANTITY_KG"),

  /** All of full_v2, sorted by reporter, partner, product inside a month; about 81 bytes a row. */
  FULL_V2(
      "REPORTER,PARTNER,TRADE_TYPE,PRODUCT_NC,PRODUCT_SITC,PRODUCT_CPA21,PRODUCT_CPA22,PRODUCT_BEC,"
          + "PRODUCT_BEC5,PRODUCT_SECTION,FLOW,STAT_PROCEDURE,SUPPL_UNIT,PERIOD,VALUE_EUR,VALUE_NAC,"
          + "QUANTITY_KG,QUANTITY_SUPPL_UNIT");

  private final String header;

  ComextLayout(String header) {
    this.header = header;
  }

  String header() {
    return header;
  }
}
