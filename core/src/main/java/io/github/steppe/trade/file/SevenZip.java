package io.github.steppe.trade.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** The texts in 7-zip archives, by Apache Commons Compress and XZ for Java, which are optional. */
final class SevenZip {

  private SevenZip() {}

  static void forEachText(Path file, Opened.Counter counter, Opened.Action action)
      throws IOException {
    try {
      Archive.forEachText(file, counter, action);
    } catch (NoClassDefFoundError missing) {
      throw new FileRefusedException(
          0,
          "a 7-zip archive; to read it, add org.apache.commons:commons-compress and org.tukaani:xz"
              + " to your dependencies");
    }
  }

  /** Loaded only where there is such an archive. */
  private static final class Archive {

    static void forEachText(Path file, Opened.Counter counter, Opened.Action action)
        throws IOException {
      String name = String.valueOf(file.getFileName());
      int texts = 0;
      try (SevenZFile archive = SevenZFile.builder().setPath(file).get()) {
        for (SevenZArchiveEntry entry : archive.getEntries()) {
          if (!entry.isDirectory()) {
            texts++;
            try (InputStream in = counter.count(archive.getInputStream(entry))) {
              Opened.text(name + "!" + entry.getName(), in, false, action);
            }
          }
        }
      }
      if (texts == 0) {
        throw new FileRefusedException(0, "there is no file in the archive");
      }
    }
  }
}
