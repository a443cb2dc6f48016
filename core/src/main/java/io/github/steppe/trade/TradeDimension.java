package io.github.steppe.trade;

import java.util.List;

/**
 * What figures of trade may be told apart by.
 *
 * <p>The first seven say what a figure is about; the others say how it was counted, and figures
 * that differ in one of these are not added up.
 */
public enum TradeDimension {
  /** Who declared the trade. */
  REPORTER("reporters"),
  /** Who is at the other end. */
  PARTNER("partners"),
  /** The direction, seen from the reporter: {@code IMPORT} or {@code EXPORT}. */
  FLOW("flows"),
  /** The year: {@code 2024}. */
  YEAR("years"),
  /** The year, quarter, month or stretch of months, as EDTF: {@code 2024-03}. */
  PERIOD("periods"),
  /** The first two characters of the product code, or {@code TOTAL} for all goods. */
  CHAPTER("chapters"),
  /** The product code, or {@code TOTAL} for all goods. */
  PRODUCT("products"),
  /** The classification of the product codes: {@code CN}, {@code H5}, {@code SITC}. */
  CLASSIFICATION("classifications"),
  /** {@code TOTAL} for all goods, else the length of the product codes: {@code 8 digits}. */
  LEVEL("product levels"),
  /** The composition of the Union that is counted: {@code EU27_2020}. */
  COMPOSITION("compositions"),
  /** The currency, by its ISO 4217 code. */
  CURRENCY("currencies"),
  /** How long a period is: {@code year}, {@code quarter}, {@code month}. */
  LENGTH("lengths of period"),
  /** The customs procedure, where figures of all procedures stand beside those of each. */
  PROCEDURE("customs procedures"),
  /** {@code CIF} or {@code FOB}, where it is not the usual one of the flow. */
  VALUATION("valuations"),
  /** The day of extraction or of the last update. */
  VINTAGE("vintages"),
  /** The id of the source that published the figures. */
  SOURCE("sources");

  private final String plural;

  TradeDimension(String plural) {
    this.plural = plural;
  }

  /** {@return the name of several of them, in English} */
  String plural() {
    return plural;
  }

  static void requireDistinct(List<TradeDimension> dimensions) {
    for (int i = 0; i < dimensions.size(); i++) {
      if (dimensions.indexOf(dimensions.get(i)) != i) {
        throw new IllegalArgumentException("dimension " + dimensions.get(i) + " is named twice");
      }
    }
  }

  /** {@return true if figures that differ in it are the parts and the whole of one thing} */
  boolean tellsPartsFromWhole() {
    return this == LEVEL || this == PROCEDURE || this == LENGTH;
  }
}
