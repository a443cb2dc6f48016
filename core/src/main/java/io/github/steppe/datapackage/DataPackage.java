package io.github.steppe.datapackage;

import static java.util.Objects.requireNonNull;

import io.github.steppe.relations.Relations;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads and writes relations as tables of comma-separated values.
 *
 * <p>A package is a folder of files in UTF-8, one a table: {@code agreements.csv}, {@code
 * milestones.csv} and so on, each with the names of its columns in the first line. A table may be
 * left out. Several items in one cell are separated by {@code ;}. Dates are in EDTF, as exact as
 * their source. {@code datapackage.json} describes the tables after the Data Package standard,
 * version 2, for people and programs without this library; it is written and need not be there.
 *
 * <pre>{@code
 * Relations own = DataPackage.read(Path.of("my-region"));
 * DataPackage.write(own, Path.of("copy"));
 * }</pre>
 */
public final class DataPackage {

  private DataPackage() {}

  /**
   * Reads a package that a user made, and checks all of it.
   *
   * @param folder the folder that holds the tables
   * @return the relations
   * @throws DataPackageException if a rule is broken; it lists every problem with file, line,
   *     column, value and rule
   * @throws java.io.UncheckedIOException if there is no such folder
   */
  public static Relations read(Path folder) {
    requireNonNull(folder, "folder");
    return new PackageReader(folder).read();
  }

  /**
   * Opens a package that has been checked before, such as the one inside a published jar. Each
   * table is read when it is first needed.
   *
   * @param files where the tables are found
   * @return the relations
   */
  public static Relations openChecked(TableFiles files) {
    return Relations.ofChecked(new PackageFacts(requireNonNull(files, "files"), Optional.empty()));
  }

  /**
   * Writes relations as a package; the inverse of {@link #read}. Writing the same relations again
   * gives the same bytes.
   *
   * @param relations the relations
   * @param folder the folder to write into; made if it is not there
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public static void write(Relations relations, Path folder) {
    requireNonNull(relations, "relations");
    requireNonNull(folder, "folder");
    new PackageWriter(relations.facts()).write(folder);
  }
}
