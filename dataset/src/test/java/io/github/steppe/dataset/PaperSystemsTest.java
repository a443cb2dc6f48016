package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.steppe.party.Role;
import io.github.steppe.relations.Relations;
import io.github.steppe.source.Identified;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every system that the paper names is found by its id. */
class PaperSystemsTest {

  private static final Relations RELATIONS = EuCentralAsia.relations();
  private static final String PAPER = "aydin-2018";

  /** The works in the notes of the paper. */
  static final ImmutableList<String> WORKS =
      ImmutableList.of(
          "bossuyt-2017",
          "delpech-2005",
          "ec-kazakhstan",
          "ec-tradestat",
          "eeas-mou",
          "golunov-2005",
          "kurmangujin-2016",
          "malyshev-2015",
          "mfa-fpc",
          "milner-1992",
          "mostafa-2013",
          "oneill-2004",
          "paramonov-2017",
          "strategy2050-web",
          "traceca-web",
          "umbach-2016",
          "worldbank-2016");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pca-kz",
        "pca-kg",
        "pca-uz",
        "pca-tm",
        "pca-tj",
        "epca-kz",
        "epca-kg",
        "interim-agreement-tm-2010",
        "traceca-mla",
        "energy-mou-kz",
        "energy-mou-tm",
        "energy-mou-uz",
        "helsinki-final-act-ca"
      })
  void agreements(String id) {
    assertThat(RELATIONS.agreement(id).id()).isEqualTo(id);
    assertNamedByThePaper(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "commission-communication-1995",
        "eusr-ca",
        "strategy-2007",
        "gsp-kg",
        "gsp-uz",
        "gsp-tj",
        "sanctions-uz",
        "strategy-2050",
        "kz-fpc-2014-2020",
        "path-to-europe",
        "council-conclusions-2017",
        "laeken-declaration-2001",
        "strategy-review-2012",
        "eu-national-coordinators"
      })
  void policies(String id) {
    assertThat(RELATIONS.policy(id).id()).isEqualTo(id);
    assertNamedByThePaper(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tacis",
        "traceca",
        "inogate",
        "dci-2007-2013",
        "mip-2007-2010",
        "bomca",
        "cadap",
        "tempus",
        "erasmus-mundus",
        "erasmus-plus",
        "eu-troika-ca-dialogue",
        "eu-ca-ministerial",
        "leu-bank",
        "we-wc",
        "obor",
        "trans-caspian-pipeline"
      })
  void programs(String id) {
    assertThat(RELATIONS.program(id).id()).isEqualTo(id);
    assertNamedByThePaper(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "independence-kz",
        "independence-kg",
        "independence-tj",
        "independence-tm",
        "independence-uz",
        "eurasian-union-idea-1994",
        "nazarbayev-brussels-2000",
        "kg-uz-defence-meeting"
      })
  void events(String id) {
    assertThat(RELATIONS.event(id).id()).isEqualTo(id);
    assertNamedByThePaper(id);
  }

  /** Either the record cites the paper, or a claim about it does. */
  private static void assertNamedByThePaper(String id) {
    Relations paper = RELATIONS.accordingTo(PAPER);
    assertThat(paper.find(id).map(Identified::id)).contains(id);
  }

  /** What is not of the paper, but stands beside it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "strategy-2019",
        "dci-2014-2020",
        "mip-2011-2013",
        "ec-ussr-tca-1989",
        "epca-uz",
        "epca-tj",
        "interim-agreement-kz",
        "interim-agreement-uz",
        "interim-agreement-tj-2005",
        "gsp-kz",
        "gsp-tm",
        "gsp-plus-kg",
        "gsp-plus-uz",
        "gsp-scheme",
        "kz-fpc-2020-2030",
        "gac-conclusions-2001-12-10",
        "dipecho",
        "echo-humanitarian"
      })
  void successorsAndNeighbors(String id) {
    assertThat(RELATIONS.find(id).map(Identified::id)).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EU", "EC", "EEC", "ECSC", "EURATOM", "UN", "UNSC", "WTO", "OSCE", "CIS", "EAEU", "IAEA",
        "NATO", "USSR"
      })
  void organizations(String id) {
    assertThat(RELATIONS.organization(id).name()).isNotBlank();
  }

  @Test
  void theFive() {
    assertThat(RELATIONS.group("CENTRAL_ASIA").countries(RELATIONS))
        .extracting(country -> country.name())
        .containsExactlyInAnyOrder(
            "Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan");
    assertThat(RELATIONS.group("CENTRAL_ASIA").cites(PAPER)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"KG, WTO, MEMBER", "KZ, WTO, MEMBER", "KZ, UNSC, ELECTED_MEMBER"})
  void membershipsThatThePaperStates(String member, String body, Role role) {
    assertThat(RELATIONS.accordingTo(PAPER).memberships().of(member).in(body).list())
        .singleElement()
        .matches(membership -> membership.role() == role);
  }

  @Test
  void statementsThatThePaperMakes() {
    Relations paper = RELATIONS.accordingTo(PAPER);
    assertThat(paper.influences().count()).isEqualTo(41);
    assertThat(paper.concepts().count()).isEqualTo(21);
    assertThat(paper.trade().count()).isEqualTo(50);
    assertThat(paper.interests().of("KZ").count()).isPositive();
    assertThat(paper.influences().motivator("KZ").count()).isGreaterThan(20);
  }

  static List<String> works() {
    return WORKS;
  }

  @ParameterizedTest
  @MethodSource("works")
  void theWorksThatThePaperCites(String id) {
    assertThat(RELATIONS.source(id).title()).isNotBlank();
  }

  @Test
  void thePaperItself() {
    assertThat(RELATIONS.source(PAPER).title())
        .isEqualTo("The European Union-Central Asia Relations: Kazakhstan as a Leading Actor");
    assertThat(RELATIONS.source(PAPER).authors()).hasSize(1);
  }
}
