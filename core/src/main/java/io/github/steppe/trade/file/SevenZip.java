package io.github.steppe.trade.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** The texts in 7-zip archives, by Apache Commons Compress and XZ for Java, which are optional. */
final class SevenZip {

  private SevenZip() {}

  static void forEachText(Path file, Progress progress, Opened.Action action) throws IOException {
    try {
      Archive.forEachText(file, progress, action);
    } catch (NoClassDefFoundError missing) {
      throw new FileRefusedException(
          0,
          "a 7-zip archive; to read it, add org.apache.commons:commons-compress and org.tukaani:xz"
              + " to your dependencies");
    }
  }

  /** Loaded only where there is such an archive. */
  private static final class Archive {

    static void forEachText(Path file, Progress progress, Opened.Action action) throws IOException {
      String name = String.valueOf(file.getFileName());
      int texts = 0;
      long before = 0;
      try (SevenZFile archive = open(file)) {
        for (SevenZArchiveEntry entry : archive.getEntries()) {
          if (!entry.isDirectory() && !Opened.isHidden(entry.getName())) {
            texts++;
            Entry in = new Entry(stream(archive, entry), archive, progress, before);
            action.text(name + "!" + entry.getName(), new HeadStream(in));
            before = in.reached();
          }
        }
      }
      Opened.requireSome(texts);
    }

    /** What an archive says it needs is bounded by what there is. */
    private static SevenZFile open(Path file) throws IOException {
      long half = Runtime.getRuntime().maxMemory() >> 11;
      try {
        return SevenZFile.builder()
            .setPath(file)
            .setMaxMemoryLimitKiB((int) Math.min(Integer.MAX_VALUE, half))
            .get();
      } catch (RuntimeException e) {
        throw damaged(e);
      }
    }

    private static InputStream stream(SevenZFile archive, SevenZArchiveEntry entry)
        throws IOException {
      try {
        return archive.getInputStream(entry);
      } catch (RuntimeException e) {
        throw damaged(e);
      }
    }

    static IOException damaged(RuntimeException e) {
      return new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  /** An entry, whose packed bytes count. */
  private static final class Entry extends FilterInputStream {

    private final SevenZFile archive;
    private final Progress progress;
    private final long before;

    Entry(InputStream in, SevenZFile archive, Progress progress, long before) {
      super(in);
      this.archive = archive;
      this.progress = progress;
      this.before = before;
    }

    long reached() {
      return before + archive.getStatisticsForCurrentEntry().getCompressedCount();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      Progress.requireNoInterrupt();
      int read;
      try {
        read = super.read(into, from, length);
      } catch (RuntimeException e) {
        throw Archive.damaged(e);
      }
      progress.reach(reached());
      return read;
    }
  }
}
