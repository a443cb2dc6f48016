package io.github.steppe.agreement;

/** The kind of text that an agreement is. */
public enum AgreementKind {
  /** Partnership and cooperation agreement (PCA). */
  PARTNERSHIP_AND_COOPERATION(true, true),
  /** Enhanced partnership and cooperation agreement (EPCA). */
  ENHANCED_PARTNERSHIP_AND_COOPERATION(true, true),
  /** Association agreement. */
  ASSOCIATION(true, true),
  /** Interim agreement on trade and trade-related matters. */
  INTERIM_TRADE(true, false),
  /** Trade and cooperation agreement of the first generation. */
  TRADE_AND_COOPERATION(true, true),
  /** Protocol to another agreement. */
  PROTOCOL(true, false),
  /** Agreement on one sector, such as textiles or steel. */
  SECTORAL(true, false),
  /** Agreement of many parties. */
  MULTILATERAL(true, false),
  /** Memorandum of understanding: takes effect on signature and does not bind in law. */
  MEMORANDUM(false, false),
  /** Political document: takes effect on signature and does not bind in law. */
  POLITICAL_DOCUMENT(false, false);

  private final boolean binding;
  private final boolean general;

  AgreementKind(boolean binding, boolean general) {
    this.binding = binding;
    this.general = general;
  }

  /**
   * Checks whether texts of this kind bind in law. Those that do are in force from their entry into
   * force; the others take effect when they are signed.
   *
   * @return true if they bind
   */
  public boolean isBinding() {
    return binding;
  }

  /**
   * Checks whether texts of this kind order the relations of their parties in general, so that one
   * follows another, and not a sector or a part of another text.
   *
   * @return true if they do
   */
  public boolean isGeneral() {
    return general;
  }
}
