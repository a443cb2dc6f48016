package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.steppe.agreement.Chronicle;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.Truth;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationsTest {

  private static final Relations WORLD = SmallWorld.relations();

  @Test
  void recordsWithoutAKnowledgeDateTakeThatOfTheEdition() {
    assertThat(WORLD.agreement("pact-m").knownOn()).contains(EdtfDate.parse("2020-12-31"));
    assertThat(WORLD.policies()).allMatch(row -> row.knownOn().isPresent());
    assertThat(WORLD.programs()).allMatch(row -> row.knownOn().isPresent());
    assertThat(WORLD.events()).allMatch(row -> row.knownOn().isPresent());
  }

  @Test
  void recordsKeepAKnowledgeDateOfTheirOwn() {
    assertThat(WORLD.agreement("interim-n").knownOn()).contains(EdtfDate.parse("2019"));
    Facts later =
        Facts.builder()
            .from(WORLD.facts())
            .edition(new Edition("later", "Later", "2", EdtfDate.parse("2030"), "CC0-1.0"))
            .build();
    assertThat(Relations.of(later).facts()).isEqualTo(later);
  }

  @Test
  void withoutAnEditionNothingIsFilledIn() {
    Facts facts = Facts.builder().from(SmallWorld.facts()).edition(Optional.empty()).build();
    Relations relations = Relations.of(facts);
    assertThat(relations.facts()).isEqualTo(facts);
    assertThat(relations.knownOn()).isEmpty();
    assertThat(relations.agreements().stream().filter(row -> row.knownOn().isPresent()))
        .extracting(Chronicle::id)
        .containsExactly("interim-n");
    assertThat(relations.agreement("corridor").inForceOn(LocalDate.of(2500, 1, 1)).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(relations.members("UNION").on(LocalDate.of(2500, 1, 1)).certain())
        .containsExactly("XA", "XC");
  }

  @Test
  void theKnowledgeDateIsTheLastDayThatTheEditionAllows() {
    assertThat(WORLD.knownOn()).contains(LocalDate.of(2020, 12, 31));
    Facts facts =
        Facts.builder()
            .edition(new Edition("e", "E", "1", EdtfDate.parse("2021-02"), "CC0-1.0"))
            .build();
    assertThat(Relations.of(facts).knownOn()).contains(LocalDate.of(2021, 2, 28));
  }

  @Test
  void everyTableCanBeSelectedWhole() {
    Facts facts = WORLD.facts();
    assertThat(WORLD.agreements().list()).isEqualTo(facts.agreements());
    assertThat(WORLD.policies().list()).isEqualTo(facts.policies());
    assertThat(WORLD.programs().list()).isEqualTo(facts.programs());
    assertThat(WORLD.events().list()).isEqualTo(facts.events());
    assertThat(WORLD.memberships().list()).isEqualTo(facts.memberships());
    assertThat(WORLD.appointments().list()).isEqualTo(facts.appointments());
    assertThat(WORLD.fundings().list()).isEqualTo(facts.fundings());
    assertThat(WORLD.figures().list()).isEqualTo(facts.figures());
    assertThat(WORLD.influences().list()).isEqualTo(facts.influences());
    assertThat(WORLD.interests().list()).isEqualTo(facts.interests());
    assertThat(WORLD.countries().list()).isEqualTo(facts.countries());
    assertThat(WORLD.organizations().list()).isEqualTo(facts.organizations());
    assertThat(WORLD.groups().list()).isEqualTo(facts.groups());
    assertThat(WORLD.phases().list()).isEqualTo(facts.phases());
    assertThat(WORLD.concepts().list()).isEqualTo(facts.concepts());
    assertThat(WORLD.sources()).isEqualTo(facts.sources());
  }

  @Test
  void claimsAreThoseOfEveryTable() {
    Facts facts = WORLD.facts();
    int milestones =
        facts.agreements().stream().mapToInt(row -> row.milestones().size()).sum()
            + facts.policies().stream().mapToInt(row -> row.milestones().size()).sum()
            + facts.programs().stream().mapToInt(row -> row.milestones().size()).sum()
            + facts.events().stream().mapToInt(row -> row.milestones().size()).sum();
    assertThat(WORLD.claims().list())
        .containsAll(facts.memberships())
        .containsAll(facts.fundings())
        .containsAll(facts.appointments())
        .containsAll(facts.trade())
        .containsAll(facts.figures())
        .containsAll(facts.influences())
        .containsAll(facts.interests())
        .hasSize(
            milestones
                + facts.memberships().size()
                + facts.fundings().size()
                + facts.appointments().size()
                + facts.trade().size()
                + facts.figures().size()
                + facts.influences().size()
                + facts.interests().size());
  }

  @Test
  void nullIsRefusedAndNamed() {
    LocalDate day = LocalDate.of(2000, 1, 1);
    assertThatNullPointerException().isThrownBy(() -> Relations.of(null)).withMessage("facts");
    assertThatNullPointerException()
        .isThrownBy(() -> Relations.ofChecked(null))
        .withMessage("facts");
    assertThatNullPointerException().isThrownBy(() -> WORLD.members(null)).withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> WORLD.legalBasis("UNION", "QM", null))
        .withMessage("day");
    assertThatNullPointerException()
        .isThrownBy(() -> WORLD.legalBasis(null, "QM", day))
        .withMessage("party");
    assertThatNullPointerException()
        .isThrownBy(() -> WORLD.legalBasis("QM", null, day))
        .withMessage("party");
    assertThatNullPointerException().isThrownBy(() -> WORLD.accordingTo(null)).withMessage("id");
  }

  @Test
  void anEditionIsNamedInFull() {
    EdtfDate day = EdtfDate.parse("2020");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition("a b", "T", "1", day, "L"))
        .withMessageStartingWith("id 'a b'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition("a", " ", "1", day, "L"))
        .withMessage("title is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition("a", "T", "", day, "L"))
        .withMessage("version is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edition("a", "T", "1", day, ""))
        .withMessage("licence is blank");
    assertThatNullPointerException()
        .isThrownBy(() -> new Edition("a", "T", "1", null, "L"))
        .withMessage("knownOn");
  }

  @Test
  void anOpenEndIsUnknownAfterTheKnowledgeDate() {
    assertThat(WORLD.agreement("corridor").inForceOn(LocalDate.of(2020, 12, 31)).truth())
        .isEqualTo(Truth.TRUE);
    assertThat(WORLD.agreement("corridor").inForceOn(LocalDate.of(2021, 1, 1)).truth())
        .isEqualTo(Truth.UNKNOWN);
  }
}
