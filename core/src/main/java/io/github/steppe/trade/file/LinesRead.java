package io.github.steppe.trade.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the lines of a text while it is read. */
final class LinesRead extends FilterInputStream {

  private long lines;

  LinesRead(InputStream in) {
    super(in);
  }

  /** How many lines were read to their end. */
  long lines() {
    return lines;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    lines += one == '\n' ? 1 : 0;
    return one;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    for (int i = from; i < from + read; i++) {
      lines += into[i] == '\n' ? 1 : 0;
    }
    return read;
  }
}
