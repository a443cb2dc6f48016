package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.Stage;
import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Truth;
import io.github.steppe.relations.AgreementLife;
import io.github.steppe.relations.Governing;
import io.github.steppe.relations.Handover;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.TimelineEntry;
import io.github.steppe.source.CitationStyle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which text governed with each of the five, and how long texts waited, on the real rows. */
class LifeOfAgreementsTest {

  private static final Relations RELATIONS = EuCentralAsia.relations();

  @ParameterizedTest
  @CsvSource({
    "KZ, 1995-06-01, ec-ussr-tca-1989",
    "KZ, 1999-06-30, ec-ussr-tca-1989",
    "KZ, 1999-07-01, pca-kz",
    "KZ, 2000-01-01, pca-kz",
    "KZ, 2018-01-01, pca-kz",
    "KZ, 2020-02-29, pca-kz",
    "KZ, 2020-03-01, epca-kz",
    "KG, 2000-01-01, pca-kg",
    "KG, 2025-01-01, pca-kg",
    "UZ, 2000-01-01, pca-uz",
    "UZ, 2026-01-01, pca-uz",
    "TJ, 2000-01-01, ec-ussr-tca-1989",
    "TJ, 2009-12-31, ec-ussr-tca-1989",
    "TJ, 2010-01-01, pca-tj",
    "TM, 2005-01-01, ec-ussr-tca-1989",
  })
  void oneTextGoverned(String country, LocalDate day, String text) {
    assertThat(RELATIONS.succession("EU", country).governedOn(day).text().map(Agreement::id))
        .contains(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-04-30, false",
    "2016-05-01, true",
    "2020-02-29, true",
    "2020-03-01, false",
  })
  void theEnhancedAgreementWasAppliedBesideTheOld(LocalDate day, boolean provisional) {
    assertThat(
            RELATIONS.succession("EU", "KZ").governedOn(day).certain().stream()
                .anyMatch(
                    entry ->
                        entry.stage() == Stage.PROVISIONALLY_APPLIED
                            && entry.agreement().id().equals("epca-kz")))
        .isEqualTo(provisional);
  }

  @Test
  void withTurkmenistanTheInterimTextGovernsAndTheOldOneMay() {
    Governing governing = RELATIONS.succession("EU", "TM").governedOn(LocalDate.of(2018, 1, 1));
    assertThat(governing.text()).isEmpty();
    assertThat(governing.certain())
        .extracting(entry -> entry.agreement().id())
        .containsExactly("interim-agreement-tm-2010");
    assertThat(governing.possible())
        .extracting(entry -> entry.agreement().id())
        .containsExactly("ec-ussr-tca-1989");
    assertThat(governing.others())
        .extracting(entry -> entry.agreement().id())
        .containsExactly("pca-tm");
    assertThat(RELATIONS.cite(governing, CitationStyle.TEXT)).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "pca-kz, 1620",
    "pca-kg, 1603",
    "pca-uz, 1105",
    "pca-tj, 1908",
    "epca-kz, 1532",
    "pca-tm, 9369 or more",
    "interim-agreement-tm-2010, 3917 to 3947",
  })
  void theWaitFromSignatureToEntryIntoForce(String agreement, String days) {
    assertThat(RELATIONS.life(agreement).untilForce().orElseThrow()).hasToString(days);
  }

  @Test
  void theLifeOfOneText() {
    AgreementLife life = RELATIONS.life("pca-kz");
    assertThat(life.daysInForce())
        .isEqualTo(
            Count.of(ChronoUnit.DAYS.between(LocalDate.of(1999, 7, 1), LocalDate.of(2020, 3, 1))));
    assertThat(life.replaced()).extracting(Agreement::id).containsExactly("ec-ussr-tca-1989");
    assertThat(life.replacedBy()).extracting(Agreement::id).containsExactly("epca-kz");
    assertThat(life.interims()).extracting(Agreement::id).containsExactly("interim-agreement-kz");
    assertThat(life.changedBy())
        .extracting(Agreement::id)
        .contains("pca-kz-textiles-protocol", "pca-kz-protocol-2004-enlargement");
    assertThat(RELATIONS.life("epca-kz").daysProvisionallyApplied()).contains(Count.of(1400));
  }

  @Test
  void theTextOfManySuccessorsHasALifeWithEachParty() {
    AgreementLife life = RELATIONS.life("ec-ussr-tca-1989");
    assertThat(life.replacedBy())
        .extracting(Agreement::id)
        .containsExactlyInAnyOrder("pca-kg", "pca-kz", "pca-tj", "pca-tm", "pca-uz");
    assertThat(life.between("EU", "KZ").replacedBy())
        .extracting(Agreement::id)
        .containsExactly("pca-kz");
    assertThat(life.between("EU", "KZ").daysInForce()).isEqualTo(Count.of(3378));
    assertThat(life.between("EU", "TJ").daysInForce()).isEqualTo(Count.of(5810));
  }

  @ParameterizedTest
  @ValueSource(strings = {"KZ", "KG", "TJ", "UZ"})
  void thePartnershipAgreementsFollowedTheOldOneWithoutAGap(String country) {
    Handover handover = RELATIONS.succession("EU", country).handovers().get(0);
    assertThat(handover.older().id()).isEqualTo("ec-ussr-tca-1989");
    assertThat(handover.days()).isEqualTo(Count.of(0));
    assertThat(handover.citations()).isNotEmpty();
  }

  @Test
  void whatHasNotComeYetIsNoHandover() {
    List<Handover> handovers = RELATIONS.succession("EU", "KG").handovers();
    assertThat(handovers.get(1).newer().id()).isEqualTo("epca-kg");
    assertThat(handovers.get(1).isDone()).isFalse();
    assertThat(handovers.get(1).gap()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void everyAgreementTellsItsLife() {
    for (Agreement agreement : RELATIONS.agreements()) {
      AgreementLife life = RELATIONS.life(agreement.id());
      assertThat(life.toString()).startsWith(agreement.label()).contains("\nin force: ");
      assertThat(RELATIONS.sources(life)).isNotEmpty();
      assertThat(life.daysInForce().min()).isNotNegative();
    }
  }

  @Test
  void theTimelineTellsDatesThatAreNotExact() {
    assertThat(RELATIONS.timeline())
        .allMatch(entry -> entry.toString().endsWith(" (date not exact)") != entry.isExact());
    assertThat(
            RELATIONS
                .timeline()
                .concerning("KZ")
                .area("energy")
                .between(LocalDate.of(2006, 12, 1), LocalDate.of(2006, 12, 6)))
        .extracting(TimelineEntry::toString)
        .contains("2006-12-04  Energy MoU Kazakhstan (energy-mou-kz): signed");
  }
}
