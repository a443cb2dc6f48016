package io.github.steppe.dataset;

import io.github.steppe.datapackage.Change;
import io.github.steppe.datapackage.DataPackage;
import io.github.steppe.relations.Relations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes what is made of the tables; CONTRIBUTING.md has the command. */
public final class WritePackage {

  /** The changes since the edition before; the first edition has none. */
  static final String CHANGES = "CHANGES.csv";

  private WritePackage() {}

  /**
   * Writes anew what lies beside the tables, the tables in their form, the page on the paper, and
   * the counts of the guide; or the package with computed columns, as one file; or the changes
   * since another edition.
   *
   * @param arguments the folder of the tables; then {@code tables}, the page and the guide to
   *     write, {@code zip} and the file to write, or {@code changes} and the package of the edition
   *     before
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Relations relations = tables(folder);
    switch (arguments[1]) {
      case "zip" -> DataPackage.writeWithBounds(relations, Path.of(arguments[2]));
      case "changes" ->
          Files.writeString(
              folder.resolve(CHANGES),
              Change.toCsv(DataPackage.diff(DataPackage.read(Path.of(arguments[2])), relations)));
      case "tables" -> {
        writeAll(relations, folder);
        Files.writeString(Path.of(arguments[2]), PaperAudited.page(relations));
        Path guide = Path.of(arguments[3]);
        Files.writeString(guide, Guide.counted(Files.readString(guide), relations));
      }
      default -> throw new IllegalArgumentException("nothing is called " + arguments[1]);
    }
  }

  static void writeAll(Relations relations, Path folder) {
    DataPackage.write(relations, folder);
    DataPackage.writeCatalogEntries(relations, folder);
  }

  /** Reads the tables, whatever the descriptor says of them: it may be that of older ones. */
  static Relations tables(Path folder) {
    return DataPackage.read(
        name -> {
          Path file = folder.resolve(name);
          return name.equals("datapackage.json") || !Files.exists(file)
              ? Optional.<InputStream>empty()
              : Optional.of(Files.newInputStream(file));
        });
  }
}
