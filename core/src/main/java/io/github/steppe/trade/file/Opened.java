package io.github.steppe.trade.file;

import com.google.common.primitives.Bytes;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Opens files by what is in them, not by their names: plain, gzip, zip, 7-zip. */
enum Opened {
  PLAIN,
  GZIP,
  ZIP,
  SEVEN_ZIP;

  private static final int BUFFER = 1 << 16;

  /** What the end of a zip begins with, and its length with the longest comment. */
  private static final byte[] END = {'P', 'K', 5, 6};

  private static final int LONGEST_END = 22 + (1 << 16);

  /** What is done with a text. */
  interface Action {
    void text(String name, HeadStream in);
  }

  /** How a file is packed. */
  static Opened of(Path file) throws IOException {
    byte[] magic;
    try (InputStream in = Files.newInputStream(file)) {
      magic = in.readNBytes(6);
    }
    if (startsWith(magic, 0x1F, 0x8B)) {
      return GZIP;
    }
    if (startsWith(magic, 'P', 'K', 3, 4)) {
      return ZIP;
    }
    return startsWith(magic, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C) ? SEVEN_ZIP : PLAIN;
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if (bytes[i] != (byte) first[i]) {
        return false;
      }
    }
    return true;
  }

  /** Does something with the text of a file, or with each text in it. */
  void forEachText(Path file, Progress progress, Action action) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (this == SEVEN_ZIP) {
      SevenZip.forEachText(file, progress, action);
      return;
    }
    try (InputStream in = progress.counted(Files.newInputStream(file))) {
      switch (this) {
        case GZIP -> action.text(name, new HeadStream(new GZIPInputStream(in, BUFFER)));
        case ZIP -> {
          int texts = zip(name, new ZipInputStream(new BufferedInputStream(in, BUFFER)), action);
          requireEndOfZip(file);
          requireSome(texts);
        }
        default -> action.text(name, new HeadStream(in));
      }
    }
  }

  private static int zip(String name, ZipInputStream zip, Action action) throws IOException {
    int texts = 0;
    for (Optional<ZipEntry> next = next(zip); next.isPresent(); next = next(zip)) {
      ZipEntry entry = next.get();
      if (!entry.isDirectory() && !isHidden(entry.getName())) {
        texts++;
        action.text(name + "!" + entry.getName(), new HeadStream(zip));
      }
    }
    return texts;
  }

  private static Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
    try {
      return Optional.ofNullable(zip.getNextEntry());
    } catch (IllegalArgumentException e) {
      // A name that is no text.
      ZipException damage = new ZipException(String.valueOf(e.getMessage()));
      damage.initCause(e);
      throw damage;
    }
  }

  /** Between two texts an archive may be cut off without a trace, but that its end is missing. */
  private static void requireEndOfZip(Path file) throws IOException {
    long size = Files.size(file);
    byte[] tail;
    try (InputStream in = FileRange.open(file, Math.max(0, size - LONGEST_END), size)) {
      tail = in.readAllBytes();
    }
    if (Bytes.indexOf(tail, END) < 0) {
      throw new ZipException("its end is missing");
    }
  }

  static void requireSome(int texts) {
    if (texts == 0) {
      throw new FileRefusedException(0, "there is no file in the archive");
    }
  }

  /** Hidden files are none, neither in a folder nor in an archive. */
  static boolean isHidden(String path) {
    return path.startsWith(".", path.lastIndexOf('/') + 1);
  }
}
