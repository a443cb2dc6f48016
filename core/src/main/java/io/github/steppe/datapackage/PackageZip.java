package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files in a zip that somebody made, who may wish us harm. Entries are judged by what the zip
 * says of them before any is read; that it spoke the truth is seen to while they are.
 */
final class PackageZip implements TableFiles, Closeable {

  /**
   * What is still taken for a package.
   *
   * @param entries the most entries
   * @param entryBytes the most bytes in one entry, unpacked
   * @param bytes the most bytes in all, unpacked
   */
  record Limits(int entries, long entryBytes, long bytes) {
    static final Limits USUAL = new Limits(1000, 256L << 20, 1L << 30);
  }

  /** Small entries may be packed to nearly nothing. */
  private static final long ANY_RATIO = 1L << 20;

  private static final long HIGHEST_RATIO = 200;

  private final Limits limits;
  private final ZipFile zip;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private final Set<String> folders = new TreeSet<>();

  /**
   * Opens a zip.
   *
   * @throws DataPackageException if it is damaged, or has what no package needs
   */
  PackageZip(Path path, Limits limits) throws IOException {
    this.limits = limits;
    String name = String.valueOf(path.getFileName());
    try {
      this.zip = new ZipFile(path.toFile());
    } catch (ZipException e) {
      throw new DataPackageException(
          ImmutableList.of(new Problem(name, 0, "", "", "is a damaged zip: " + e.getMessage())));
    }
    judge(name);
    ImmutableList<Problem> found = problems.build();
    if (!found.isEmpty()) {
      zip.close();
      throw new DataPackageException(found);
    }
  }

  /** Whether a file begins as zips do, with an entry or with the end of none. */
  static boolean isZip(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(4);
      return start.length == 4
          && start[0] == 'P'
          && start[1] == 'K'
          && ((start[2] == 3 && start[3] == 4) || (start[2] == 5 && start[3] == 6));
    }
  }

  private void judge(String name) {
    if (zip.size() > limits.entries()) {
      problem(name, "has " + zip.size() + " entries; a package has at most " + limits.entries());
      return;
    }
    Set<String> names = new HashSet<>();
    long bytes = 0;
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (!names.add(entry.getName())) {
        problem(entry.getName(), "stands in the zip twice");
      }
      judge(entry);
      bytes += Math.min(entry.getSize(), limits.entryBytes());
    }
    if (bytes > limits.bytes()) {
      problem(name, "has more than " + limits.bytes() + " bytes when unpacked");
    }
    if (folders.size() > 1) {
      problem(name, "has tables in several folders: " + folders);
    }
  }

  private void judge(ZipEntry entry) {
    String name = entry.getName();
    String path = entry.isDirectory() ? name.substring(0, name.length() - 1) : name;
    if (!SafePath.isInside(path)) {
      problem(name, "leads out of the package");
    }
    long size = entry.getSize();
    if (size > limits.entryBytes()) {
      problem(name, "has more than " + limits.entryBytes() + " bytes when unpacked");
    }
    if (size > ANY_RATIO && size / HIGHEST_RATIO > entry.getCompressedSize()) {
      problem(name, "is packed to less than a " + HIGHEST_RATIO + "th, as no table is");
    }
    int file = name.lastIndexOf('/') + 1;
    if (PackageTables.isTable(name.substring(file))) {
      folders.add(name.substring(0, file));
    }
  }

  private void problem(String file, String rule) {
    problems.add(new Problem(file, 0, "", "", rule));
  }

  @Override
  public Optional<InputStream> open(String name) throws IOException {
    String folder = folders.isEmpty() ? "" : folders.iterator().next();
    ZipEntry entry = zip.getEntry(folder + name);
    return entry == null
        ? Optional.empty()
        : Optional.of(new EntryStream(zip.getInputStream(entry), entry));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
