package io.github.steppe.datapackage;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Chronicle;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.relations.Edition;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.InvalidFactsException;
import io.github.steppe.relations.Relations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a package that a user made, and gathers every problem. */
final class PackageReader {

  private static final List<String> CHRONICLES =
      List.of("agreements.csv", "policies.csv", "programs.csv", "events.csv");

  private final TableFiles files;
  private final List<Problem> problems = new ArrayList<>();
  private final PackageFacts facts;

  PackageReader(TableFiles files) {
    this.files = files;
    this.facts = new PackageFacts(files, Optional.of(problems));
  }

  /** Reads a folder or, if the file begins like one, a zip. */
  static Relations read(Path path) {
    try {
      if (PackageZip.isZip(path)) {
        try (PackageZip zip = new PackageZip(path, PackageZip.Limits.USUAL)) {
          return new PackageReader(zip).read();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!Files.isDirectory(path)) {
      throw new UncheckedIOException(new NotDirectoryException(path + ", nor is it a zip file"));
    }
    return new PackageReader(new PackageFolder(path)).read();
  }

  Relations read() {
    new DescriptorCheck(files, problems).check();
    Facts all = Facts.builder().from(facts).build();
    checkEditions();
    if (everyChronicleWasRead()) {
      checkSubjects();
    }
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

  private void checkEditions() {
    ImmutableList<Edition> editions = facts.editions();
    for (Edition more : editions.subList(Math.min(1, editions.size()), editions.size())) {
      problems.add(
          new Problem(
              "edition.csv", facts.line(more), "id", more.id(), "a package is of one edition"));
    }
  }

  /** Else the milestones of a row that was refused would seem to be of nothing. */
  private boolean everyChronicleWasRead() {
    for (Problem problem : problems) {
      if (CHRONICLES.contains(problem.file())) {
        return false;
      }
    }
    return true;
  }

  private void checkSubjects() {
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
