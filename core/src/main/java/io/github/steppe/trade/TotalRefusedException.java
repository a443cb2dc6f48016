package io.github.steppe.trade;

/**
 * Thrown when figures of trade must not be added up or compared; the message says why and what
 * would make it right.
 */
public final class TotalRefusedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message why, and what would make it right
   */
  public TotalRefusedException(String message) {
    super(message);
  }
}
