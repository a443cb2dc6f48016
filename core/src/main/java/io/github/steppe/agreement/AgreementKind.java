package io.github.steppe.agreement;

/** The kind of text that an agreement is. */
public enum AgreementKind {
  /** Partnership and cooperation agreement (PCA). */
  PARTNERSHIP_AND_COOPERATION(true),
  /** Enhanced partnership and cooperation agreement (EPCA). */
  ENHANCED_PARTNERSHIP_AND_COOPERATION(true),
  /** Association agreement. */
  ASSOCIATION(true),
  /** Interim agreement on trade and trade-related matters. */
  INTERIM_TRADE(true),
  /** Trade and cooperation agreement of the first generation. */
  TRADE_AND_COOPERATION(true),
  /** Protocol to another agreement. */
  PROTOCOL(true),
  /** Agreement on one sector, such as textiles or steel. */
  SECTORAL(true),
  /** Agreement of many parties. */
  MULTILATERAL(true),
  /** Memorandum of understanding: takes effect on signature and does not bind in law. */
  MEMORANDUM(false),
  /** Political document: takes effect on signature and does not bind in law. */
  POLITICAL_DOCUMENT(false);

  private final boolean binding;

  AgreementKind(boolean binding) {
    this.binding = binding;
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
}
