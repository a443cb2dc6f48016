package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.agreement.Agreement;
import io.github.steppe.edtf.Truth;
import io.github.steppe.party.Country;
import io.github.steppe.relations.LegalBasis;
import io.github.steppe.relations.Relations;
import io.github.steppe.source.Verdict;
import io.github.steppe.trade.Flow;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The program of the first issue, and what the facts say. */
class FirstAnswerTest {

  private static final LocalDate DAY = LocalDate.of(2012, 6, 1);
  private static final Relations RELATIONS = EuCentralAsia.relations();

  @Test
  void whatGovernedRelationsWithEachOfTheFive() {
    Map<String, String> governed = new TreeMap<>();
    for (Country country : RELATIONS.group("CENTRAL_ASIA").countries(RELATIONS)) {
      LegalBasis basis = RELATIONS.legalBasis("EU", country.id(), DAY);
      governed.put(
          country.name(),
          String.join(" ", basis.agreements().stream().map(Agreement::id).toList()));
      assertThat(basis.toString()).contains(", in force: entered into force ");
    }
    assertThat(governed)
        .containsExactly(
            Map.entry("Kazakhstan", "pca-kz"),
            Map.entry("Kyrgyzstan", "pca-kg"),
            Map.entry("Tajikistan", "pca-tj"),
            Map.entry("Turkmenistan", "interim-agreement-tm-2010"),
            Map.entry("Uzbekistan", "pca-uz"));
  }

  @Test
  void whatWasImportedFromKazakhstan() {
    assertThat(RELATIONS.trade().reporter("EU").partner("KZ").flow(Flow.IMPORT).year(2017).total())
        .hasToString("EUR 17656000000.00");
  }

  @Test
  void whetherTheAgreementWasInForceAndWhy() {
    Verdict verdict = RELATIONS.agreement("pca-kz").inForceOn(DAY);
    assertThat(verdict.truth()).isEqualTo(Truth.TRUE);
    assertThat(verdict)
        .asString()
        .startsWith("TRUE: entered into force 1999-07-01 [")
        .contains("; replaced 2020-03-01, after the day asked [");
  }

  @Test
  void howManyMembersTheUnionHad() {
    assertThat(RELATIONS.members("EU").on(LocalDate.of(2017, 6, 30)).certain()).hasSize(28);
  }

  @Test
  void sourcesComeWithTheAnswer() {
    assertThat(RELATIONS.agreements().between("EU", "TM").inForceOn(DAY).sources())
        .extracting(source -> source.id())
        .contains("aydin-2018", "eeas-tm-relations");
  }
}
