package io.github.steppe.trade.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts the bytes that are read from disk, tells a listener, and ends on an interrupt. */
final class Progress {

  private static final long INTERVAL_NANOS = 100_000_000;

  private final @Nullable Consumer<? super TradeProgress> listener;
  private final long allBytes;
  private String file = "";
  private long bytes;
  private long told = System.nanoTime();

  Progress(@Nullable Consumer<? super TradeProgress> listener, long allBytes) {
    this.listener = listener;
    this.allBytes = allBytes;
  }

  void begin(Path path) {
    file = String.valueOf(path.getFileName());
  }

  synchronized void tell() {
    if (listener != null) {
      listener.accept(new TradeProgress(file, bytes, allBytes));
    }
    told = System.nanoTime();
  }

  private synchronized void add(long more) {
    bytes += more;
    if (System.nanoTime() - told > INTERVAL_NANOS) {
      tell();
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
        if (Thread.interrupted()) {
          throw new CancellationException("the reading was interrupted");
        }
        int read = super.read(into, from, length);
        add(Math.max(0, read));
        return read;
      }
    };
  }
}
