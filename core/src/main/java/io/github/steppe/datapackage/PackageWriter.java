package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.steppe.relations.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes facts as the files of a package; empty tables are not written. */
final class PackageWriter {

  /** The time of every entry. The first month that a zip can state gets the time zone beside it. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ImmutableList<WrittenTable> all;
  private final ImmutableList<WrittenTable> filled;
  private final ImmutableSortedMap<String, byte[]> files;
  private final Facts facts;

  /**
   * Prepares the files.
   *
   * @param bounds whether computed columns stand beside the dates
   */
  PackageWriter(Facts facts, boolean bounds) {
    this.facts = facts;
    this.all = PackageTables.of(facts);
    ImmutableList.Builder<WrittenTable> filled = ImmutableList.builder();
    ImmutableSortedMap.Builder<String, byte[]> files = ImmutableSortedMap.naturalOrder();
    for (WrittenTable table : all) {
      if (!table.rows().isEmpty()) {
        WrittenTable written = bounds ? Bounds.added(table) : table;
        filled.add(written);
        files.put(written.file(), written.bytes());
      }
    }
    this.filled = filled.build();
    // A descriptor has at least one resource.
    if (!this.filled.isEmpty()) {
      files.put(Descriptor.FILE, new Descriptor(facts, this.filled).bytes());
    }
    this.files = files.buildOrThrow();
  }

  void write(Path path) {
    try {
      if (path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
        writeZip(path);
      } else {
        writeFolder(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void writeCatalogEntries(Path folder) {
    if (facts.edition().isEmpty()) {
      throw new IllegalArgumentException("relations without an edition have no catalog entries");
    }
    CatalogEntries entries =
        new CatalogEntries(facts.edition().get(), new Descriptor(facts, filled).node());
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, byte[]> file : entries.files().entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (WrittenTable table : all) {
      if (!files.containsKey(table.file())) {
        Files.deleteIfExists(folder.resolve(table.file()));
      }
    }
    if (files.isEmpty()) {
      Files.deleteIfExists(folder.resolve(Descriptor.FILE));
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  private void writeZip(Path zip) throws IOException {
    Path folder = zip.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(ANY_TIME);
        out.putNextEntry(entry);
        out.write(file.getValue());
        out.closeEntry();
      }
    }
  }
}
