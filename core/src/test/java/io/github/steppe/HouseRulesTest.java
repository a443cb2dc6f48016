package io.github.steppe;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.steppe.house.JsonAttributes;
import io.github.steppe.house.JsonPlain;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final String ROOT = "io.github.steppe.";

  /** The rooms, bottom first. A room imports rooms of earlier rows only, never its neighbours. */
  private static final ImmutableList<ImmutableSet<String>> STAIRCASE =
      ImmutableList.of(
          ImmutableSet.of("house", "edtf"),
          ImmutableSet.of("source", "area"),
          ImmutableSet.of("party"),
          ImmutableSet.of("agreement"),
          ImmutableSet.of("program", "event", "trade"),
          ImmutableSet.of("trade.file"),
          ImmutableSet.of("influence"),
          ImmutableSet.of("relations"),
          ImmutableSet.of("datapackage"));

  private static final JavaClasses CORE =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT + "..");

  @Test
  void aRoomImportsOnlyRoomsBelowIt() {
    Set<String> below = new HashSet<>();
    for (ImmutableSet<String> row : STAIRCASE) {
      for (String room : row) {
        classes()
            .that(are(room))
            .should()
            .onlyDependOnClassesThat(
                describe(
                    "are outside of Steppe or in a room below",
                    type -> !isOurs(type) || room(type).equals(room) || below.contains(room(type))))
            .allowEmptyShould(true)
            .check(CORE);
      }
      below.addAll(row);
    }
  }

  @Test
  void everyPackageIsARoom() {
    assertThat(CORE)
        .extracting(HouseRulesTest::room)
        .isSubsetOf(STAIRCASE.stream().flatMap(Set::stream).toList());
  }

  @Test
  void noRoomsImportEachOther() {
    slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void packagesAreConceptsAndNotLayers() {
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..model..", "..impl..", "..manager..", "..helper..")
        .check(CORE);
  }

  @Test
  void everyPackageIsNullMarked() throws ClassNotFoundException {
    for (JavaClass type : CORE) {
      assertThat(Class.forName(type.getPackageName() + ".package-info"))
          .hasAnnotation(NullMarked.class);
    }
  }

  @Test
  void jacksonIsOnlyAnnotationsOutsideOfItsRooms() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "house", ROOT + "datapackage", ROOT + "trade.file")
        .should()
        .dependOnClassesThat(
            describe(
                "are Jackson's, and no annotations",
                type ->
                    type.getPackageName().startsWith("com.fasterxml.jackson")
                        && !type.getPackageName().contains("annotation")))
        .check(CORE);
  }

  /** Jackson would call {@code isOpen()} "open" when it writes and "isOpen" when it reads. */
  @Test
  void attributesHaveBareNames() {
    methods()
        .that(areAttributes())
        .should()
        .haveNameNotMatching("(is|get|set)[A-Z].*")
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void attributesThatAPlainMapperCannotReadAreMarked() {
    methods()
        .that(areAttributes())
        .and()
        .haveRawReturnType(
            describe(
                "Optional or Money",
                type -> type.isEquivalentTo(Optional.class) || type.isEquivalentTo(Money.class)))
        .should()
        .beAnnotatedWith(JsonPlain.class)
        .allowEmptyShould(true)
        .check(CORE);
  }

  private static DescribedPredicate<JavaMethod> areAttributes() {
    return describe(
        "are attributes",
        method ->
            method.getOwner().isAnnotatedWith(JsonAttributes.class)
                && (method
                        .getModifiers()
                        .contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT)
                    || method.isAnnotatedWith("org.immutables.value.Value$Default")));
  }

  private static DescribedPredicate<JavaClass> are(String room) {
    return describe("are in the room " + room, type -> room(type).equals(room));
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(ROOT);
  }

  private static String room(JavaClass type) {
    return isOurs(type) ? type.getPackageName().substring(ROOT.length()) : "";
  }
}
