package io.github.steppe.trade.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the bytes that are read from disk, tells a listener, and ends on an interrupt. */
final class Progress {

  private static final long INTERVAL_NANOS = 100_000_000;

  private final @Nullable Consumer<? super TradeProgress> listener;
  private final long allBytes;
  private String file = "";

  /** The bytes of the files before this one, of this one, and how many of them were read. */
  private long before;

  private long size;
  private long read;

  /** Long ago, so that the first bytes are told. */
  private long told = System.nanoTime() - 2 * INTERVAL_NANOS;

  Progress(@Nullable Consumer<? super TradeProgress> listener, long allBytes) {
    this.listener = listener;
    this.allBytes = allBytes;
  }

  /** Begins a file; what is left of the one before, such as the index of an archive, is passed. */
  synchronized void begin(String name, long bytes) {
    file = name;
    before += size;
    size = bytes;
    read = 0;
  }

  /** Tells that all was read. */
  synchronized void end() {
    read = size;
    tell();
  }

  private void tell() {
    if (listener != null) {
      listener.accept(new TradeProgress(file, before + Math.min(read, size), allBytes));
    }
    told = System.nanoTime();
  }

  private synchronized void add(long more) {
    reach(read + more);
  }

  /** So many bytes of the file were read. */
  synchronized void reach(long bytes) {
    read = Math.max(read, bytes);
    if (System.nanoTime() - told > INTERVAL_NANOS) {
      tell();
    }
  }

  /**
   * Goes on unless the thread is interrupted.
   *
   * @throws CancellationException if it is, which it stays
   */
  static void requireNoInterrupt() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the reading was interrupted");
    }
  }

  /** A stream whose bytes count. */
  InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int one = super.read();
        add(one < 0 ? 0 : 1);
        return one;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        requireNoInterrupt();
        int some = super.read(into, from, length);
        add(Math.max(0, some));
        return some;
      }
    };
  }
}
