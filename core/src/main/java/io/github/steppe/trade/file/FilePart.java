package io.github.steppe.trade.file;

import java.io.Serializable;
import java.nio.file.Path;

/**
 * A file or folder, or the lines of a plain file that begin in a range of its bytes.
 *
 * @param path the path, as text, since a path is not serializable
 * @param from the first byte
 * @param to the byte after the last; the greatest number for the end of the file
 */
record FilePart(String path, long from, long to) implements Serializable {

  static FilePart of(Path path) {
    return new FilePart(path.toString(), 0, Long.MAX_VALUE);
  }

  Path file() {
    return Path.of(path);
  }

  boolean isWhole() {
    return from == 0 && to == Long.MAX_VALUE;
  }
}
