package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.relations.Facts;
import io.github.steppe.relations.InvalidFactsException;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.SmallWorld;
import io.github.steppe.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Writing loses nothing, and reading throws nothing but the list of problems. */
class RoundTripPropertiesTest {

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("steppe-round-trip");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Provide
  Arbitrary<Facts> facts() {
    return AnyFacts.facts();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aRoundTripLosesNothingAndTwoWritesGiveTheSameBytes(@ForAll("facts") Facts facts)
      throws IOException {
    Optional<Relations> relations = checked(facts);
    if (relations.isEmpty()) {
      return;
    }
    Path one = folder.resolve("one");
    DataPackage.write(relations.get(), one);
    Relations read = DataPackage.read(one);
    assertThat(read.facts()).isEqualTo(relations.get().facts());
    Path other = folder.resolve("other");
    DataPackage.write(read, other);
    assertThat(DataPackageTest.texts(other)).isEqualTo(DataPackageTest.texts(one));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void noFormOfAPackageLosesAnything(@ForAll("facts") Facts facts) {
    Optional<Relations> relations = checked(facts);
    if (relations.isEmpty()) {
      return;
    }
    Path zip = folder.resolve("plain.zip");
    DataPackage.write(relations.get(), zip);
    assertThat(DataPackage.read(zip).facts()).isEqualTo(relations.get().facts());
    Path bounded = folder.resolve("bounded.zip");
    DataPackage.writeWithBounds(relations.get(), bounded);
    assertThat(DataPackage.read(bounded).facts()).isEqualTo(relations.get().facts());
    Path wide = folder.resolve("wide");
    DataPackage.writeWithBounds(relations.get(), wide);
    assertThat(DataPackage.read(wide).facts()).isEqualTo(relations.get().facts());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theViewOfASourceIsOneOfTheFactsAndPassesTheChecks(@ForAll("facts") Facts facts) {
    Optional<Relations> relations = checked(facts);
    if (relations.isEmpty()) {
      return;
    }
    for (Source source : relations.get().sources()) {
      Facts view = relations.get().accordingTo(source.id()).facts();
      Facts again = Relations.of(view).accordingTo(source.id()).facts();
      assertThat(Facts.builder().from(again).build()).isEqualTo(view);
      assertThat(Relations.ofChecked(view).claims())
          .hasSize(relations.get().claims().from(source.id()).count())
          .allMatch(
              claim -> claim.citations().stream().allMatch(c -> c.source().equals(source.id())));
    }
  }

  /** Random facts may state a thing twice, which is refused. */
  private static Optional<Relations> checked(Facts facts) {
    try {
      return Optional.of(Relations.of(facts));
    } catch (InvalidFactsException e) {
      assertThat(e.flaws()).allMatch(flaw -> flaw.rule().startsWith("is claimed twice"));
      return Optional.empty();
    }
  }

  /** A table of the small world, a place in it, and the text to put there. */
  @Provide
  Arbitrary<Tuple.Tuple3<String, Integer, String>> damage() {
    return Combinators.combine(
            Arbitraries.of("sources", "agreements", "milestones", "trade", "figures", "countries"),
            Arbitraries.integers().between(0, 2500),
            Arbitraries.strings().withChars(",\"\n\r;x1-.\\#").ofMaxLength(3))
        .as(Tuple::of);
  }

  @Property(tries = 500)
  void aDamagedTableIsReadOrRefusedWithItsProblems(
      @ForAll("damage") Tuple.Tuple3<String, Integer, String> damage) throws IOException {
    Path world = folder.resolve("world");
    if (!Files.exists(world)) {
      DataPackage.write(SmallWorld.relations(), world);
    }
    Path file = world.resolve(damage.get1() + ".csv");
    String text = Files.readString(file);
    int at = Math.min(damage.get2(), text.length());
    Files.writeString(
        file,
        text.substring(0, at) + damage.get3() + text.substring(Math.min(at + 1, text.length())));
    try {
      assertThat(DataPackage.read(world).sources()).isNotEmpty();
    } catch (DataPackageException e) {
      assertThat(e.problems()).isNotEmpty().allMatch(problem -> !problem.rule().isEmpty());
    } finally {
      Files.writeString(file, text);
    }
  }
}
