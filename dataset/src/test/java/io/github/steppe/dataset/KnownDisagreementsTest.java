package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.steppe.relations.Disagreement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where sources are known to differ about texts and policies, the differing claims are found. */
class KnownDisagreementsTest {

  private static final ImmutableList<Disagreement> FOUND =
      ImmutableList.copyOf(EuCentralAsia.relations().disagreements());

  @ParameterizedTest
  @CsvSource({
    // The paper against other sources.
    "pca-kz: signed, CONFLICT, JUDGEMENT",
    "pca-kg: signed, REFINEMENT, MOST_EXACT",
    "'helsinki-final-act-ca: signed, TJ', CONFLICT, JUDGEMENT",
    "'helsinki-final-act-ca: signed, UZ', CONFLICT, JUDGEMENT",
    "'tacis: acceded, CIS', CONFLICT, JUDGEMENT",
    "eu-troika-ca-dialogue: endorsed, CONFLICT, JUDGEMENT",
    "eu-troika-ca-dialogue: started, CONFLICT, JUDGEMENT",
    "council-conclusions-2017: adopted, REFINEMENT, MOST_EXACT",
    "strategy-2019: adopted, CONFLICT, JUDGEMENT",
    "strategy-2007: reviewed, CONFLICT, JUDGEMENT",
    "sanctions-uz: economic-sanctions-among-them, CONFLICT, JUDGEMENT",
    "sanctions-uz: lifted, REFINEMENT, OPEN",
    "gsp-kg: started, REFINEMENT, MOST_EXACT",
    "eurasian-union-idea-1994: proposed, CONFLICT, JUDGEMENT",
    "'eu-ca-ministerial: years-without-a-numbered-meeting, 2007/2018', CONFLICT, OPEN",
    "eusr-ca: started, CONFLICT, JUDGEMENT",
    "cadap: started, CONFLICT, JUDGEMENT",
    "inogate: started, CONFLICT, JUDGEMENT",
    "inogate: signed, CONFLICT, JUDGEMENT",
    "strategy-2007: adopted, CONFLICT, JUDGEMENT",
    "energy-mou-tm: signed, REFINEMENT, JUDGEMENT",
    "leu-bank: opened, REFINEMENT, MOST_EXACT",
    // Other sources against each other.
    "sanctions-uz: expired, CONFLICT, JUDGEMENT",
    "'traceca-mla: acceded, TM', CONFLICT, JUDGEMENT",
    "pca-tj: signed, CONFLICT, JUDGEMENT",
    "pca-tj: entered into force, CONFLICT, JUDGEMENT",
    "pca-kz: entered into force, CONFLICT, JUDGEMENT",
    "pca-kz: replaced, CONFLICT, JUDGEMENT",
    "pca-uz: signed, CONFLICT, JUDGEMENT",
    "epca-kz: initialled, CONFLICT, JUDGEMENT",
    "epca-kg: mandated, CONFLICT, OPEN",
    "epca-uz: negotiations started, CONFLICT, JUDGEMENT",
    "epca-uz: negotiations concluded, CONFLICT, JUDGEMENT",
    "kz-fpc-2014-2020: adopted, CONFLICT, JUDGEMENT",
    "gsp-tm: terminated, CONFLICT, JUDGEMENT",
    "tempus: adopted, CONFLICT, JUDGEMENT"
  })
  void differingClaimsAreFound(
      String topic, Disagreement.Kind kind, Disagreement.Resolution resolution) {
    assertThat(FOUND)
        .filteredOn(found -> found.topic().toString().equals(topic))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(kind);
              assertThat(found.resolution()).isEqualTo(resolution);
              assertThat(found.claims()).hasSizeGreaterThan(1);
            });
  }
}
