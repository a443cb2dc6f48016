package io.github.steppe.trade;

/**
 * The indicators of trade: what each is called, how it is computed, and who published it.
 *
 * <p>In the formulas X are exports, M imports, i a country, j a partner, k a product, w the world,
 * s a share, v a value and n a number.
 */
public enum TradeFormula {
  /** What was traded, all parts together. */
  SUM(
      "total",
      "sum of the values",
      "United Nations, International Merchandise Trade Statistics 2010"),
  /** Exports less imports. */
  BALANCE("balance", "X - M", "World Bank, WITS, trade indicators"),
  /** The balance as a part of all trade: -1 (imports only) to 1 (exports only). */
  NORMALIZED_BALANCE(
      "normalized balance", "(X - M) / (X + M)", "World Bank, WITS, trade indicators"),
  /** How much of the imports the exports pay for. */
  COVERAGE_RATIO(
      "coverage ratio", "X / M", "Mikic and Gilbert, Trade Statistics in Policymaking, 2009"),
  /** Trade as a part of what a country produces. */
  OPENNESS("openness", "(X + M) / GDP", "World Bank, WITS, trade indicators"),
  /** What the prices of exports buy of imports: 100 where both changed alike. */
  TERMS_OF_TRADE("terms of trade", "100 P_x / P_m", "UNCTADstat, net barter terms of trade"),
  /** A part of a whole: 0 to 1. */
  SHARE("share", "part / whole", "World Bank, WITS, trade indicators"),
  /** The change as a part of the first value. */
  GROWTH("growth", "v1 / v0 - 1", "World Bank, Online Trade Outcomes Indicators, 2013"),
  /** The constant growth a year that leads from the first value to the last. */
  ANNUAL_GROWTH(
      "compound annual growth",
      "(vn / v0)^(1/n) - 1, n years from first to last",
      "World Bank, Online Trade Outcomes Indicators, 2013"),
  /** The Herfindahl-Hirschman index and its normalized forms. */
  CONCENTRATION(
      "concentration (HHI)",
      "H = sum of s^2; normalized (H - 1/n) / (1 - 1/n); UNCTAD (sqrt H - sqrt(1/n)) / (1 - sqrt(1/n))",
      "Hirschman 1945; Herfindahl 1950; UNCTADstat, concentration index"),
  /** The revealed comparative advantage: above 1 where i exports more of k than the world does. */
  BALASSA(
      "Balassa index",
      "(x_ik / X_i) / (x_wk / X_w)",
      "Balassa, Trade Liberalisation and Revealed Comparative Advantage, 1965"),
  /** The Balassa index brought into the bounds -1 to 1. */
  SYMMETRIC_BALASSA(
      "symmetric Balassa index",
      "(R - 1) / (R + 1), R = (x_ik / X_i) / (x_wk / X_w)",
      "Dalum, Laursen and Villumsen, Structural Change in OECD Export Specialisation, 1998"),
  /** Above 1 where i trades more with j than the world does. */
  TRADE_INTENSITY(
      "trade intensity",
      "(x_ij / X_i) / (x_wj / X_w)",
      "Brown 1949; Kojima, The Pattern of International Trade among Advanced Countries, 1964"),
  /** How well the exports of one fit the imports of another, by product: 0 to 100. */
  COMPLEMENTARITY(
      "complementarity",
      "100 (1 - sum over k of |m_kj / M_j - x_ki / X_i| / 2)",
      "Michaely, Trade Preferential Agreements in Latin America, 1996"),
  /** How alike two baskets of products are: 0 to 1. */
  SIMILARITY(
      "export similarity",
      "sum over k of min(s_ak, s_bk)",
      "Finger and Kreinin, A Measure of Export Similarity, 1979"),
  /** The part of trade within industries: 0 to 1, lower where products are finer. */
  GRUBEL_LLOYD(
      "Grubel-Lloyd index",
      "1 - sum over k of |X_k - M_k| / sum over k of (X_k + M_k)",
      "Grubel and Lloyd 1971; Grubel and Lloyd, Intra-Industry Trade, 1975"),
  /** What the two sides of one flow report. */
  MIRROR_GAP(
      "mirror gap",
      "ratio M / X; gap (M - X) / ((M + X) / 2)",
      "United Nations, IMTS 2010 Compilers Manual; Eurostat, asymmetries in trade statistics");

  private final String label;
  private final String expression;
  private final String source;

  TradeFormula(String label, String expression, String source) {
    this.label = label;
    this.expression = expression;
    this.source = source;
  }

  /** {@return the name of the indicator in English words} */
  public String label() {
    return label;
  }

  /** {@return how it is computed} */
  public String expression() {
    return expression;
  }

  /** {@return who published the indicator, and where} */
  public String source() {
    return source;
  }

  /** {@return the name, the formula and who published it} */
  @Override
  public String toString() {
    return label + " = " + expression + " [" + source + "]";
  }
}
