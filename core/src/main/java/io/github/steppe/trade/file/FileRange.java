package io.github.steppe.trade.file;

import com.google.common.io.ByteStreams;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Ranges of the bytes of a plain file, which begin and end where a line does. */
final class FileRange {

  private FileRange() {}

  /** Opens a range. */
  static InputStream open(Path file, long from, long to) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    channel.position(from);
    return ByteStreams.limit(Channels.newInputStream(channel), Math.max(0, to - from));
  }

  /** Where the first line begins that begins at a byte or after it. */
  static long lineAt(Path file, long at) throws IOException {
    long size = Files.size(file);
    if (at <= 0 || at >= size) {
      return Math.max(0, Math.min(at, size));
    }
    return at - 1 + lineLength(file, at - 1);
  }

  /** Where the second line begins. */
  static long afterHeader(Path file) throws IOException {
    return lineLength(file, 0);
  }

  /** How many bytes there are from a place to the end of the line, with the line feed. */
  private static long lineLength(Path file, long from) throws IOException {
    try (InputStream in = new BufferedInputStream(open(file, from, Long.MAX_VALUE))) {
      long length = 0;
      int next;
      do {
        next = in.read();
        length++;
      } while (next >= 0 && next != '\n');
      return next < 0 ? length - 1 : length;
    }
  }

  /** How many lines begin before a place. */
  static long linesBefore(Path file, long to) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long lines = 0;
    try (InputStream in = open(file, 0, to)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }
}
