package io.github.steppe.trade.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text of which the beginning has been looked at.
 *
 * @param reader reads it from its beginning
 * @param head its first characters, at most {@link #LENGTH}
 */
record LookAhead(Reader reader, String head) {

  /** As much as is looked at. */
  static final int LENGTH = 1 << 16;

  static LookAhead of(Reader text) throws IOException {
    BufferedReader reader = new BufferedReader(text, LENGTH);
    reader.mark(LENGTH);
    char[] head = new char[LENGTH];
    int length = 0;
    int read = 0;
    while (length < LENGTH && read >= 0) {
      length += read;
      read = reader.read(head, length, LENGTH - length);
    }
    reader.reset();
    return new LookAhead(reader, new String(head, 0, length));
  }
}
