package io.github.steppe.datapackage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.relations.Relations;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads and writes relations as tables of comma-separated values.
 *
 * <p>A package is a folder, or a zip, of files in UTF-8, one a table: {@code agreements.csv},
 * {@code milestones.csv} and so on, each with the names of its columns in the first line. A table
 * may be left out. Several items in one cell are separated by {@code ;}. Dates are in EDTF, as
 * exact as their source. {@code datapackage.json} describes the tables after the Data Package
 * standard, version 2, for people and programs without this library; it is written and need not be
 * there.
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
   * <p>Whether the file is a zip is told by its first bytes. In a zip the tables lie at the top or
   * in one folder. Nothing is unpacked, no address is followed, and no link out of the folder. What
   * no package needs is refused. In a zip: more than 1,000 entries, names that lead elsewhere, an
   * entry named twice, 256 MiB in one entry or 1 GiB in all, an entry of more than 1 MiB that was
   * packed to less than a two-hundredth. In any table: more than 1,000,000 rows, 1,000 cells in a
   * row or 1,048,576 characters in a cell, of which a number may have 1,000; of one with very many
   * problems the first thousand are listed. If there is a {@code datapackage.json}, the sizes and
   * hashes in it have to be those of the files.
   *
   * @param path the folder that holds the tables, or a zip of them
   * @return the relations
   * @throws DataPackageException if a rule is broken; it lists every problem with file, line,
   *     column, value and rule
   * @throws java.io.UncheckedIOException if there is no such folder or zip
   */
  public static Relations read(Path path) {
    return PackageReader.read(requireNonNull(path, "path"));
  }

  /**
   * Reads a package from elsewhere, such as the class path, and checks all of it.
   *
   * <pre>{@code
   * Relations own =
   *     DataPackage.read(name -> Optional.ofNullable(MyData.class.getResourceAsStream(name)));
   * }</pre>
   *
   * @param files where the tables are found; a file may be opened more than once
   * @return the relations
   * @throws DataPackageException if a rule is broken, as for {@link #read(Path)}
   */
  public static Relations read(TableFiles files) {
    return new PackageReader(requireNonNull(files, "files")).read();
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
   * Writes relations as a package, with its descriptor; the inverse of {@link #read(Path)}. Writing
   * the same relations again gives the same bytes.
   *
   * @param relations the relations
   * @param path the folder to write into, made if it is not there; or, if the name ends in {@code
   *     .zip}, the file to write
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public static void write(Relations relations, Path path) {
    requireNonNull(relations, "relations");
    requireNonNull(path, "path");
    new PackageWriter(relations.facts(), false).write(path);
  }

  /**
   * Writes relations as a package for programs that know no EDTF, and that {@link #read(Path)}
   * reads as well. Behind each column of dates such as {@code signed} stand three computed ones:
   * {@code signed_earliest} and {@code signed_latest}, the first and last day that it may speak of,
   * and {@code signed_bounds}, which tells why one of them is empty.
   *
   * @param relations the relations
   * @param path the folder or zip, as for {@link #write}
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public static void writeWithBounds(Relations relations, Path path) {
    requireNonNull(relations, "relations");
    requireNonNull(path, "path");
    new PackageWriter(relations.facts(), true).write(path);
  }

  /**
   * Writes entries for catalogs, made of the edition and the descriptor: {@code dcat.jsonld} for
   * data portals (DCAT 3), {@code dataset.schema-org.jsonld} for search engines, and {@code
   * CITATION.cff} for those who cite. An author with a comma in the name is taken for a person,
   * family name first. Writing the same relations again gives the same bytes.
   *
   * @param relations the relations
   * @param folder the folder to write into, where the package is; made if it is not there
   * @throws IllegalArgumentException if the relations have no edition
   * @throws java.io.UncheckedIOException if a file cannot be written
   */
  public static void writeCatalogEntries(Relations relations, Path folder) {
    requireNonNull(relations, "relations");
    requireNonNull(folder, "folder");
    new PackageWriter(relations.facts(), false).writeCatalogEntries(folder);
  }

  /**
   * Finds what changed from one state of relations to another, in the cells of the tables that
   * {@link #write} would write. The order of rows is no part of it.
   *
   * <pre>{@code
   * Files.writeString(Path.of("CHANGES.csv"), Change.toCsv(DataPackage.diff(previous, current)));
   * }</pre>
   *
   * @param before the relations as they were
   * @param after the relations as they are
   * @return the changes, by table and key
   */
  public static ImmutableList<Change> diff(Relations before, Relations after) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    return Changes.between(before.facts(), after.facts());
  }
}
