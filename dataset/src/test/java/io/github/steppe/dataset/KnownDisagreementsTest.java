package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.steppe.relations.Disagreement;
import io.github.steppe.source.Claim;
import io.github.steppe.source.Standing;
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

  /** Each difference that the research listed, under its name there, is a disagreement. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Agreements, policies, events.
        "pca-signature-window | pca-kz: signed",
        "pca-signature-window | pca-kg: signed",
        "pca-signature-window | pca-uz: signed",
        "helsinki-timing | helsinki-final-act-ca: signed, TJ",
        "helsinki-timing | helsinki-final-act-ca: signed, TM",
        "helsinki-timing | helsinki-final-act-ca: signed, UZ",
        "tacis-recipients | tacis: acceded, CIS",
        "tacis-recipients | tacis: recipients",
        "laeken-vs-gac | eu-troika-ca-dialogue: endorsed",
        "troika-first-meeting | eu-troika-ca-dialogue: started",
        "strategy-2017 | council-conclusions-2017: adopted",
        "strategy-2017 | strategy-2019: adopted",
        "uz-sanctions-nature | sanctions-uz: economic-sanctions-among-them",
        "uz-sanctions-end | sanctions-uz: expired",
        "uz-sanctions-end | sanctions-uz: lifted",
        "traceca-tm | traceca-mla: acceded, TM",
        "gsp-status | gsp-kg: started",
        "gsp-status | gsp-tj: started",
        "gsp-status | gsp-uz: started",
        "tm-pca-status | pca-tm: signed",
        "tj-pca-place-date | pca-tj: signed",
        "tj-pca-place-date | pca-tj: entered into force",
        "kz-pca-entry | pca-kz: entered into force",
        "kz-pca-place | pca-kz: signed",
        "kz-epca-replaces | pca-kz: replaced",
        "kg-epca-mandate | epca-kg: mandated",
        "uz-epca-start | epca-uz: negotiations started",
        "uz-epca-start | epca-uz: negotiations concluded",
        "kz-diplomatic-relations | diplomatic-relations-eu-kz: established",
        "uz-delegation-year | eu-delegation-uz: opened",
        "cadap-start | cadap: started",
        "inogate-start | inogate: started",
        "inogate-start | inogate: signed",
        "eusr-start | eusr-ca: started",
        "eurasian-union-1994 | eurasian-union-idea-1994: proposed",
        "ministerial-annual | eu-ca-ministerial: years-without-a-numbered-meeting, 2007/2018",
        "bishkek-2012 | ministerial-2012-bishkek: held",
        "cholpon-ata-day | leaders-2023-cholpon-ata: held",
        "tm-energy-mou-day | energy-mou-tm: signed",
        "strategy-2007-month | strategy-2007: adopted",
        "leu-bank-2018 | leu-bank: opened",
        "dushanbe-troika-2009 | troika-2009-dushanbe: held",
        "pca-uz-signature-day | pca-uz: signed",
        "gsp-tm-exit | gsp-tm: terminated",
        "uz-independence-day | independence-uz: held",
        "tempus-adoption | tempus: adopted",
        "unsc-first | KZ: elected member of UNSC",
        // Programs and money.
        "d-cadap-start | cadap: started",
        "d-bomca-total | bomca: funding, phases 1-8, 2003/2014",
        "d-bomca8 | bomca: funding, all countries, bomca-8, 2011/2014",
        "d-bomca10 | bomca: funding, all countries, bomca-10",
        "d-cadap6-dates | cadap: first-year-of-phase-6",
        "d-dci-0713 | dci-2007-2013: funding, Central Asia total, 2007/2013",
        "d-mip-0710 | mip-2007-2010: funding, Central Asia total, 2007/2010",
        "d-dci-1420 | dci-2014-2020: funding, Central Asia total, 2014/2020",
        "d-uz-1420 | dci-2014-2020: funding, UZ bilateral, 2014/2020",
        "d-uz-2124 | ndici-2021-2027: funding, UZ bilateral, ndici-2021-2024, 2021/2024",
        "d-ca-2127 | ndici-2021-2027: funding, regional, 2021/2027",
        "d-kg-total | KG: eu-grants-since-1991, EU",
        "d-secca | secca: funding, headline",
        "d-tempus-uz | tempus: funding, UZ, 79 projects, 1994/2010",
        "d-era | era: funding, Commission contribution to date",
        "d-dipecho | dipecho: funding, all projects",
        "d-echo-start | echo-humanitarian: started",
        "d-inogate-start | inogate: started",
        "d-inogate-conf | inogate-conference-2016: held",
        "d-traceca-tm | traceca-mla: acceded, TM",
        "d-coe | ca-rule-of-law-programme: funding, total",
        "d-coe | ca-rule-of-law-programme: ended",
        "d-caep | caep: ended",
        "d-fpc | kz-fpc-2014-2020: adopted",
        "d-cai | cai: funding, call of 2019, cai-5",
        "d-eusr-start | eusr-ca: held by Ján Kubiš",
        "d-eureca-period | eureca: started",
        "d-eureca-period | eureca: funding, headline",
        // Statements of the paper, one by one.
        "p-pca-years | pca-kz: signed",
        "p-tacis-scope | tacis: recipients",
        "p-helsinki | helsinki-final-act-ca: signed, UZ",
        "p-cadap | cadap: started",
        "p-mip-half | dci-2007-2013: share-for-regional-security",
        "p-s2050 | strategy-2050: top-priorities",
        "p-eaeu | eurasian-union-idea-1994: proposed",
        "p-fdi | KZ: share-of-fdi-inflow, EU",
        "p-trade-share | KZ: share-of-foreign-trade, EU",
        "p-uz-2016 | UZ: trade-in-goods-both-flows, EU, 2016",
        "p-exp-2017 | CENTRAL_ASIA: exports-total, EU, 2017",
        "p-gsp-tm | gsp-tm: terminated",
        "p-traceca-tm | traceca-mla: acceded, TM",
        "p-review | strategy-2007: reviewed",
        "p-goals | path-to-europe: goals, 2008",
        "p-strategy-new | strategy-2019: adopted",
        // Countries.
        "c-uz-indep | independence-uz: held",
        // Trade, by the number of the item in the overview.
        "trade-3 | CENTRAL_ASIA: exports-total, EU, 2017",
        "trade-4 | EU: exports to KZ, 2020, EU27_2020",
        "trade-4 | EU: exports to KZ, 2021, EU27_2020",
        "trade-4 | EU: exports to UZ, 2021, EU27_2020",
        "trade-4 | EU: exports to TJ, 2022, EU27_2020",
        "trade-11 | KZ: fdi-cumulative, EU"
      })
  void listedDifferencesAreFound(String name, String topic) {
    assertThat(FOUND)
        .as(name)
        .filteredOn(found -> found.topic().toString().equals(topic))
        .singleElement()
        .satisfies(found -> assertThat(found.claims()).hasSizeGreaterThan(1));
  }

  /**
   * The others have no rival on their topic: nobody else states a value, the rival names another
   * party or type, or both are right, the later one for its time. Their standing tells.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tm-pca-status | pca-tm: not in force on 2018 | ACCEPTED",
        "tm-pca-status | pca-tm: not in force on 2024-01-17 | ACCEPTED",
        "tj-pca-reason | i-40-civil-war-to-late-pca-tj: influence | DISPUTED",
        "herman-title | eusr-ca: held by János Herman | REJECTED",
        "brussels-2000 | nazarbayev-brussels-2000: proposed, EU | DISPUTED",
        "brussels-2000 | nazarbayev-brussels-2000: proposed, KZ | DISPUTED",
        "trans-caspian | trans-caspian-pipeline: endorsed | DISPUTED",
        "unsc-first | KG: elected member of UNSC | ACCEPTED",
        "d-bomca-start | bomca: prepared | ACCEPTED",
        "d-bomca-start | bomca: started, TM | ACCEPTED",
        "p-uz-1404 | EU: exports to UZ, 2014, EU28 | DISPUTED",
        "p-sanctions | i-18-kz-role-and-sanctions-uz: influence | DISPUTED",
        "p-eusr | i-15-kz-attitude-in-eusr: influence | DISPUTED",
        "trade-5 | KG: trade-in-goods-both-flows, EU, 2022 | ACCEPTED"
      })
  void claimsWithoutRivalTellTheirStanding(String name, String topic, Standing standing) {
    assertThat(EuCentralAsia.relations().claims().list())
        .as(name)
        .filteredOn(claim -> claim.topic().toString().equals(topic))
        .singleElement()
        .extracting(Claim::standing)
        .isEqualTo(standing);
  }
}
