package io.github.steppe.trade.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Opens files by what is in them, not by their names: plain, gzip, zip, 7-zip. */
final class Opened {

  /** How much of a text may be looked at to know its layout. */
  static final int HEAD = 1 << 16;

  private Opened() {}

  /** What is done with a text. */
  interface Action {
    void text(String name, PushbackInputStream in, boolean plain) throws IOException;
  }

  /** Wraps what is read from disk, so that it can be counted. */
  interface Counter {
    InputStream count(InputStream in);
  }

  /** Does something with the text of a file, or with each text in it. */
  static void forEachText(Path file, Counter counter, Action action) throws IOException {
    byte[] magic = magic(file);
    String name = String.valueOf(file.getFileName());
    if (isSevenZip(magic)) {
      SevenZip.forEachText(file, counter, action);
      return;
    }
    try (InputStream in = counter.count(Files.newInputStream(file))) {
      if (startsWith(magic, 0x1F, 0x8B)) {
        text(name, new GZIPInputStream(in, 1 << 16), false, action);
      } else if (startsWith(magic, 'P', 'K', 3, 4)) {
        zip(name, new ZipInputStream(new BufferedInputStream(in, 1 << 16)), action);
      } else {
        text(name, in, true, action);
      }
    }
  }

  private static void zip(String name, ZipInputStream zip, Action action) throws IOException {
    int texts = 0;
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        texts++;
        text(name + "!" + entry.getName(), zip, false, action);
      }
    }
    if (texts == 0) {
      throw new FileRefusedException(0, "there is no file in the archive");
    }
  }

  static void text(String name, InputStream in, boolean plain, Action action) throws IOException {
    PushbackInputStream text = new PushbackInputStream(in, HEAD);
    byte[] mark = text.readNBytes(3);
    if (!startsWith(mark, 0xEF, 0xBB, 0xBF)) {
      text.unread(mark);
    }
    action.text(name, text, plain);
  }

  /** The first characters of a text, which stay in it. */
  static String head(PushbackInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(HEAD);
    in.unread(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  static boolean isPlain(Path file) throws IOException {
    byte[] magic = magic(file);
    return !isSevenZip(magic)
        && !startsWith(magic, 0x1F, 0x8B)
        && !startsWith(magic, 'P', 'K', 3, 4);
  }

  private static boolean isSevenZip(byte[] magic) {
    return startsWith(magic, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C);
  }

  private static byte[] magic(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(6);
    }
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    byte[] expected = new byte[first.length];
    for (int i = 0; i < first.length; i++) {
      expected[i] = (byte) first[i];
    }
    return bytes.length >= expected.length
        && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
  }
}
