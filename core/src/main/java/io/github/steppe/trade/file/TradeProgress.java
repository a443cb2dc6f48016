package io.github.steppe.trade.file;

import static java.util.Objects.requireNonNull;

/**
 * How far the reading of files has come. Immutable and thread-safe.
 *
 * @param file the file that is being read
 * @param bytes how many bytes were read of all files, as they are on disk
 * @param allBytes how many there are
 */
public record TradeProgress(String file, long bytes, long allBytes) {

  /**
   * Checks the parts.
   *
   * @param file the file that is being read
   * @param bytes how many bytes were read
   * @param allBytes how many there are
   */
  public TradeProgress {
    requireNonNull(file, "file");
  }

  /** {@return the share that was read, 0 to 1; 1 if there is nothing to read} */
  public double fraction() {
    return allBytes == 0 ? 1 : Math.min(1, (double) bytes / allBytes);
  }
}
