package io.github.steppe.datapackage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** The bytes of an entry of a zip, held to the size and the checksum that the zip states. */
final class EntryStream extends FilterInputStream {

  private final ZipEntry entry;
  private final CRC32 checksum = new CRC32();
  private long count;

  EntryStream(InputStream in, ZipEntry entry) {
    super(in);
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    if (read > 0) {
      count += read;
      checksum.update(bytes, offset, read);
    }
    if (count > entry.getSize() || (read < 0 && count < entry.getSize())) {
      throw new IOException("its size is not the one that the zip states");
    }
    if (read < 0 && checksum.getValue() != entry.getCrc()) {
      throw new IOException("its checksum is not the one that the zip states");
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public long skip(long n) throws IOException {
    return readNBytes((int) Math.min(n, 8192)).length;
  }
}
