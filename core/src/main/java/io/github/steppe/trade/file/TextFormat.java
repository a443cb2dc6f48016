package io.github.steppe.trade.file;

import java.io.IOException;
import java.io.Reader;

/** A layout of text that is read from its start to its end, by one thread. */
abstract class TextFormat {

  /** How a user and an error name it: {@code Easy Comext}, {@code SDMX-CSV 2.0}. */
  abstract String name();

  /** Who publishes it. */
  abstract Family family();

  /** The id of the source that its rows cite: {@code eurostat-comext}, {@code un-comtrade}. */
  abstract String source();

  /**
   * Tells whether a file has this layout.
   *
   * @param head the first characters of the file, at most 64 K, without a byte order mark
   */
  abstract boolean recognizes(String head);

  /**
   * Reads a file.
   *
   * @param text the characters of the file, without a byte order mark
   * @param fileName its name without folders, where the name says something (version, year)
   * @param rows takes the rows
   * @throws FileRefusedException if the file as a whole cannot be read
   */
  abstract void read(Reader text, String fileName, FileRows rows) throws IOException;
}
