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
  private final ImmutableSortedMap<String, byte[]> files;

  PackageWriter(Facts facts) {
    this.all = PackageTables.of(facts);
    ImmutableList.Builder<WrittenTable> filled = ImmutableList.builder();
    ImmutableSortedMap.Builder<String, byte[]> files = ImmutableSortedMap.naturalOrder();
    for (WrittenTable table : all) {
      if (!table.rows().isEmpty()) {
        filled.add(table);
        files.put(table.file(), table.bytes());
      }
    }
    ImmutableList<WrittenTable> tables = filled.build();
    // A descriptor has at least one resource.
    if (!tables.isEmpty()) {
      files.put(Descriptor.FILE, new Descriptor(facts, tables).bytes());
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
