package io.github.steppe.dataset;

import io.github.steppe.datapackage.DataPackage;
import io.github.steppe.relations.Relations;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes what is made of the tables; CONTRIBUTING.md has the command. */
public final class WritePackage {

  private WritePackage() {}

  /**
   * Writes anew what lies beside the tables, and the tables in their form; or the package with
   * computed columns, as one file.
   *
   * @param arguments the folder of the tables; then the zip to write, if that is asked for
   */
  public static void main(String[] arguments) {
    Relations relations = tables(Path.of(arguments[0]));
    if (arguments.length > 1) {
      DataPackage.writeWithBounds(relations, Path.of(arguments[1]));
    } else {
      writeAll(relations, Path.of(arguments[0]));
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
