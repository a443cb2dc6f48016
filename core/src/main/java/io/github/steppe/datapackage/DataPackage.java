package io.github.steppe.datapackage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.relations.Edition;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.InvalidFactsException;
import io.github.steppe.relations.Relations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes relations as tables of comma-separated values.
 *
 * <p>A package is a folder of files in UTF-8, one a table: {@code agreements.csv}, {@code
 * milestones.csv} and so on, each with the names of its columns in the first line. A table may be
 * left out. Several items in one cell are separated by {@code ;}. Dates are in EDTF, as exact as
 * their source.
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
   * @throws UncheckedIOException if there is no such folder
   */
  public static Relations read(Path folder) {
    requireNonNull(folder, "folder");
    if (!Files.isDirectory(folder)) {
      throw new UncheckedIOException(new NotDirectoryException(folder.toString()));
    }
    List<Problem> problems = new ArrayList<>();
    PackageFacts facts = new PackageFacts(new Folder(folder), Optional.of(problems));
    Facts all = Facts.builder().from(facts).build();
    checkEditions(facts, problems);
    checkSubjects(facts, problems);
    if (problems.isEmpty()) {
      try {
        return Relations.of(all);
      } catch (InvalidFactsException e) {
        for (InvalidFactsException.Flaw flaw : e.flaws()) {
          problems.add(
              new Problem(
                  flaw.table() + ".csv",
                  facts.line(flaw.row()),
                  flaw.column(),
                  flaw.value(),
                  flaw.rule()));
        }
      }
    }
    throw new DataPackageException(ImmutableList.copyOf(problems));
  }

  /**
   * Opens a package that has been checked before, such as the one inside a published jar. Each table
   * is read when it is first needed.
   *
   * @param files where the tables are found
   * @return the relations
   */
  public static Relations openChecked(TableFiles files) {
    return Relations.ofChecked(
        new PackageFacts(requireNonNull(files, "files"), Optional.empty()));
  }

  /**
   * Writes relations as a package; the inverse of {@link #read}. Writing the same relations again
   * gives the same bytes.
   *
   * @param relations the relations
   * @param folder the folder to write into; made if it is not there
   * @throws UncheckedIOException if a file cannot be written
   */
  public static void write(Relations relations, Path folder) {
    requireNonNull(relations, "relations");
    requireNonNull(folder, "folder");
    try {
      Files.createDirectories(folder);
      new PackageWriter(relations.facts(), folder).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Folder(Path path) implements TableFiles {
    @Override
    public Optional<InputStream> open(String name) throws IOException {
      Path file = path.resolve(name);
      return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    }
  }

  private static void checkEditions(PackageFacts facts, List<Problem> problems) {
    ImmutableList<Edition> editions = facts.editions();
    for (Edition more : editions.subList(Math.min(1, editions.size()), editions.size())) {
      problems.add(
          new Problem(
              "edition.csv", facts.line(more), "id", more.id(), "a package is of one edition"));
    }
  }

  private static void checkSubjects(PackageFacts facts, List<Problem> problems) {
    Set<String> subjects = new HashSet<>();
    for (ImmutableList<? extends Chronicle> table :
        ImmutableList.of(facts.agreements(), facts.policies(), facts.programs(), facts.events())) {
      for (Chronicle chronicle : table) {
        subjects.add(chronicle.id());
      }
    }
    for (Milestone milestone : facts.milestones()) {
      if (!subjects.contains(milestone.subject())) {
        problems.add(
            new Problem(
                "milestones.csv",
                facts.line(milestone),
                "subject",
                milestone.subject(),
                "is no agreement, policy, program or event"));
      }
    }
  }
}
