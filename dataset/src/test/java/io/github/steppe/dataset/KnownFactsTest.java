package io.github.steppe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.agreement.Stage;
import io.github.steppe.edtf.Truth;
import io.github.steppe.event.Appointment;
import io.github.steppe.party.Members;
import io.github.steppe.relations.LegalBasis;
import io.github.steppe.relations.Relations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions whose answers are well known, on the days around which they change. */
class KnownFactsTest {

  private static final Relations RELATIONS = EuCentralAsia.relations();

  @ParameterizedTest
  @CsvSource({
    "pca-kz, 1999-06-30, FALSE",
    "pca-kz, 1999-07-01, TRUE",
    "pca-kz, 2020-02-29, TRUE",
    "pca-kz, 2020-03-01, FALSE",
    "pca-kg, 1999-06-30, FALSE",
    "pca-kg, 1999-07-01, TRUE",
    "pca-kg, 2026-01-01, TRUE",
    "pca-uz, 1999-06-30, FALSE",
    "pca-uz, 1999-07-01, TRUE",
    "pca-uz, 2026-01-01, TRUE",
    "pca-tj, 2009-12-31, FALSE",
    "pca-tj, 2010-01-01, TRUE",
    "pca-tj, 2025-01-01, TRUE",
    // Signed in 1998 and not in force as long as anybody knows.
    "pca-tm, 1998-05-24, FALSE",
    "pca-tm, 2010-01-01, FALSE",
    "pca-tm, 2019-03-12, FALSE",
    "pca-tm, 2025-01-01, UNKNOWN",
    "epca-kz, 2016-05-01, FALSE",
    "epca-kz, 2020-02-29, FALSE",
    "epca-kz, 2020-03-01, TRUE",
    "epca-kg, 2024-06-24, FALSE",
    "epca-kg, 2026-01-01, UNKNOWN",
    "epca-uz, 2025-10-23, FALSE",
    "epca-uz, 2026-01-01, UNKNOWN",
    "epca-tj, 2025-12-23, FALSE",
    "interim-agreement-tm-2010, 2010-07-31, FALSE",
    "interim-agreement-tm-2010, 2010-08-15, UNKNOWN",
    "interim-agreement-tm-2010, 2010-08-31, TRUE",
    "interim-agreement-tj-2005, 2005-04-30, FALSE",
    "interim-agreement-tj-2005, 2005-05-31, TRUE",
    "interim-agreement-tj-2005, 2009-12-31, TRUE",
    "interim-agreement-tj-2005, 2010-01-01, FALSE",
    "ec-ussr-tca-1989, 1990-03-31, FALSE",
    "ec-ussr-tca-1989, 1990-04-01, TRUE",
    "energy-mou-kz, 2006-12-03, FALSE",
    "energy-mou-kz, 2006-12-04, TRUE",
    "energy-mou-uz, 2011-01-23, FALSE",
    "energy-mou-uz, 2011-01-24, TRUE",
    "energy-mou-tm, 2008-04-30, FALSE",
    "energy-mou-tm, 2008-05-31, TRUE",
    "eec-cmea-declaration-1988, 1988-06-24, FALSE",
    "eec-cmea-declaration-1988, 1988-06-25, TRUE",
    "pca-uz-textiles-protocol, 2017-06-30, FALSE",
    "pca-uz-textiles-protocol, 2017-07-01, TRUE",
    "pca-tj-protocol-bg-ro, 2009-12-31, FALSE",
    "pca-tj-protocol-bg-ro, 2010-01-01, UNKNOWN",
    "pca-tm-protocol-2024, 2024-03-17, FALSE",
    "pca-tm-protocol-2024, 2025-01-01, UNKNOWN",
    "pca-kz-textiles-protocol, 2006-03-12, FALSE",
    "pca-kz-textiles-protocol, 2010-01-01, UNKNOWN",
    "pca-kz-textiles-protocol, 2020-03-01, FALSE",
    "kz-textiles-agreement-2000, 2001-08-31, FALSE",
    "kz-textiles-agreement-2000, 2001-09-01, TRUE",
    "kz-textiles-agreement-2000, 2005-06-01, UNKNOWN",
    "kz-textiles-agreement-2000, 2007-01-23, FALSE",
    "uz-textiles-agreement-2000, 1999-12-31, FALSE",
    "uz-textiles-agreement-2000, 2004-12-31, TRUE",
    "uz-textiles-agreement-2000, 2005-01-01, FALSE",
    "kz-steel-agreement-2002, 2003-06-01, UNKNOWN",
    "kz-steel-agreement-2002, 2005-01-01, FALSE",
    "kz-euratom-safety-1999, 2003-05-31, FALSE",
    "kz-euratom-safety-1999, 2003-06-01, TRUE",
    "kz-euratom-fusion-2002, 2003-12-31, FALSE",
    "kz-euratom-fusion-2002, 2005-01-01, TRUE",
    "visa-readmission-kz, 2025-12-01, FALSE",
    "raw-materials-mou-kz, 2022-11-06, FALSE",
    "raw-materials-mou-kz, 2022-11-07, TRUE",
    "raw-materials-mou-uz, 2024-04-04, FALSE",
    "raw-materials-mou-uz, 2024-04-05, TRUE",
    "raw-materials-roadmap-kz-2023, 2023-05-19, TRUE",
    "raw-materials-roadmap-kz-2023, 2025-01-01, FALSE",
    "roadmap-2023, 2023-10-22, FALSE",
    "roadmap-2023, 2023-10-23, TRUE",
    "samarkand-declaration-2025, 2025-04-03, FALSE",
    "samarkand-declaration-2025, 2025-04-04, TRUE"
  })
  void agreementsInForce(String id, LocalDate day, Truth truth) {
    assertThat(RELATIONS.agreement(id).inForceOn(day).truth()).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"2016-04-30, FALSE", "2016-05-01, TRUE", "2020-02-29, TRUE", "2020-03-01, FALSE"})
  void theEnhancedAgreementWithKazakhstanWasFirstAppliedProvisionally(LocalDate day, Truth truth) {
    assertThat(RELATIONS.agreement("epca-kz").provisionallyApplied().orElseThrow().truthOn(day))
        .isEqualTo(truth);
    LegalBasis basis = RELATIONS.legalBasis("EU", "KZ", day);
    assertThat(basis.certain().stream().anyMatch(e -> e.stage() == Stage.PROVISIONALLY_APPLIED))
        .isEqualTo(truth.isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "KZ, 1998-01-01, ec-ussr-tca-1989",
    "KZ, 1999-07-01, pca-kz",
    "KZ, 2003-06-01, pca-kz kz-textiles-agreement-2000",
    "KZ, 2009-06-01, pca-kz",
    "KZ, 2016-06-01, epca-kz pca-kz",
    "KZ, 2020-03-01, epca-kz",
    "KZ, 2024-01-01, epca-kz",
    "KG, 1998-01-01, ec-ussr-tca-1989",
    "KG, 2000-01-01, pca-kg",
    "KG, 2024-01-01, pca-kg",
    "UZ, 1998-01-01, ec-ussr-tca-1989",
    "UZ, 2004-12-31, pca-uz uz-textiles-agreement-2000",
    "UZ, 2005-06-01, pca-uz",
    "UZ, 2017-06-30, pca-uz",
    "UZ, 2024-01-01, pca-uz",
    "TJ, 1994-02-03, ''",
    "TJ, 1994-02-04, ec-ussr-tca-1989",
    "TJ, 2000-01-01, ec-ussr-tca-1989",
    "TJ, 2009-06-01, ec-ussr-tca-1989 interim-agreement-tj-2005",
    "TJ, 2010-01-01, pca-tj",
    "TJ, 2024-01-01, pca-tj",
    "TM, 2000-01-01, ec-ussr-tca-1989",
    "TM, 2009-06-01, ec-ussr-tca-1989",
    "TM, 2012-06-01, interim-agreement-tm-2010",
    "TM, 2024-01-01, interim-agreement-tm-2010"
  })
  void whatGoverned(String country, LocalDate day, String agreements) {
    assertThat(RELATIONS.legalBasis("EU", country, day).agreements())
        .extracting(agreement -> agreement.id())
        .containsExactlyInAnyOrder(agreements.isEmpty() ? new String[0] : agreements.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "sanctions-uz, 2005-11-13, FALSE",
    "sanctions-uz, 2005-11-14, TRUE",
    "sanctions-uz, 2009-11-13, TRUE",
    "sanctions-uz, 2009-11-14, FALSE",
    "strategy-2007, 2007-06-20, FALSE",
    "strategy-2007, 2007-06-22, TRUE",
    "strategy-2007, 2019-06-16, TRUE",
    "strategy-2007, 2019-06-17, FALSE",
    "strategy-2019, 2019-06-16, FALSE",
    "strategy-2019, 2019-06-17, TRUE",
    "gsp-kz, 2012-01-01, TRUE",
    "gsp-kz, 2013-12-31, TRUE",
    "gsp-kz, 2014-01-01, FALSE",
    "gsp-kg, 2018-05-01, TRUE",
    "gsp-tj, 2018-05-01, TRUE",
    "gsp-uz, 2018-05-01, TRUE",
    "gsp-tm, 2018-05-01, UNKNOWN",
    "gsp-plus-kg, 2016-01-26, FALSE",
    "gsp-plus-kg, 2016-01-27, TRUE",
    "gsp-plus-uz, 2021-04-09, FALSE",
    "gsp-plus-uz, 2021-04-10, TRUE",
    "kz-fpc-2014-2020, 2014-01-20, FALSE",
    "kz-fpc-2014-2020, 2014-01-21, TRUE",
    "kz-fpc-2014-2020, 2020-03-05, TRUE",
    "kz-fpc-2014-2020, 2020-03-06, FALSE",
    "path-to-europe, 2008-07-31, FALSE",
    "path-to-europe, 2010-06-01, TRUE",
    "path-to-europe, 2012-01-01, FALSE",
    "eusr-ca, 2005-07-27, FALSE",
    "eusr-ca, 2005-07-28, TRUE",
    "join-2019-9, 2019-05-14, FALSE",
    "join-2019-9, 2019-05-15, TRUE",
    "global-gateway, 2021-12-01, TRUE",
    "connecting-europe-asia-2018, 2018-09-18, FALSE",
    "council-conclusions-2015, 2015-06-22, TRUE",
    "ep-resolution-2024-01, 2024-01-16, FALSE",
    "ep-resolution-2024-01, 2024-01-17, TRUE",
    "regional-strategy-paper-2007-2013, 2006-12-31, FALSE",
    "regional-strategy-paper-2007-2013, 2010-01-01, TRUE",
    "regional-strategy-paper-2007-2013, 2014-01-01, FALSE",
    "strategic-partnership-2025, 2025-04-03, FALSE",
    "strategic-partnership-2025, 2025-04-04, TRUE",
    "anti-circumvention-kg-2026, 2026-02-26, FALSE",
    "anti-circumvention-kg-2026, 2026-06-01, UNKNOWN",
    "kz-third-modernisation, 2017-01-30, FALSE",
    "kz-third-modernisation, 2017-01-31, TRUE"
  })
  void policiesActive(String id, LocalDate day, Truth truth) {
    assertThat(RELATIONS.policy(id).activeOn(day).truth()).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({
    "tacis, 1990-12-31, FALSE",
    "tacis, 1991-06-01, UNKNOWN",
    "tacis, 1992-01-01, TRUE",
    "tacis, 2006-11-30, TRUE",
    "tacis, 2007-01-01, FALSE",
    "dci-2007-2013, 2006-12-31, FALSE",
    "dci-2007-2013, 2007-01-31, TRUE",
    "dci-2007-2013, 2013-12-31, TRUE",
    "dci-2007-2013, 2014-01-01, FALSE",
    "dci-2014-2020, 2015-06-01, TRUE",
    "dci-2014-2020, 2021-01-01, FALSE",
    "traceca, 1993-04-30, FALSE",
    "traceca, 1993-05-31, TRUE",
    "traceca, 2020-01-01, TRUE",
    "inogate, 1997-01-01, TRUE",
    "inogate, 2016-03-31, TRUE",
    "inogate, 2016-05-01, FALSE",
    "bomca, 2002-12-31, FALSE",
    "bomca, 2004-01-01, TRUE",
    "bomca, 2025-09-30, TRUE",
    "cadap, 2000-12-31, FALSE",
    "cadap, 2002-01-01, TRUE",
    "tempus, 1989-12-31, FALSE",
    "tempus, 2012-12-31, TRUE",
    "tempus, 2014-01-01, FALSE",
    "erasmus-mundus, 2003-12-31, FALSE",
    "erasmus-mundus, 2004-01-01, TRUE",
    "erasmus-mundus, 2014-01-01, FALSE",
    "erasmus-plus, 2013-12-31, FALSE",
    "erasmus-plus, 2015-01-01, TRUE",
    "eu-ca-ministerial, 2007-03-26, FALSE",
    "eu-ca-ministerial, 2007-03-27, TRUE",
    "obor, 2012-12-31, FALSE",
    "obor, 2014-01-01, TRUE"
  })
  void programsActive(String id, LocalDate day, Truth truth) {
    assertThat(RELATIONS.program(id).activeOn(day).truth()).isEqualTo(truth);
  }

  @Test
  void aProgramThatWasSuspendedInOneCountryWentOnInTheOthers() {
    LocalDate day = LocalDate.of(2000, 6, 1);
    assertThat(RELATIONS.programs().in("TJ").activeOn(day).list())
        .doesNotContain(RELATIONS.program("tacis"));
    assertThat(RELATIONS.programs().in("KZ").activeOn(day).list())
        .contains(RELATIONS.program("tacis"));
  }

  @ParameterizedTest
  @CsvSource({
    "2005-07-27, ",
    "2005-08-01, Ján Kubiš",
    "2006-07-05, Ján Kubiš",
    "2006-08-01, ",
    "2006-10-05, Pierre Morel",
    "2008-01-01, Pierre Morel",
    "2012-06-30, Pierre Morel",
    "2012-07-01, Patricia Flor",
    "2013-01-01, Patricia Flor",
    // An envoy of the High Representative, but no Special Representative.
    "2014-06-01, ",
    "2015-04-14, ",
    "2015-04-15, Peter Burian",
    "2016-01-01, Peter Burian",
    "2021-06-30, Peter Burian",
    "2022-01-01, Terhi Hakala",
    "2025-01-31, ",
    "2025-03-01, Eduards Stiprais",
    "2026-01-01, Eduards Stiprais"
  })
  void specialRepresentatives(LocalDate day, String person) {
    assertThat(RELATIONS.appointments().office("eusr-ca").on(day))
        .extracting(Appointment::person)
        .isEqualTo(person == null ? List.of() : List.of(person));
  }

  @ParameterizedTest
  @CsvSource({
    "WTO, 1998-12-19, ",
    "WTO, 1998-12-20, KG",
    "WTO, 2013-03-01, KG",
    "WTO, 2013-03-02, KG TJ",
    "WTO, 2015-11-29, KG TJ",
    "WTO, 2015-11-30, KG KZ TJ",
    "UN, 1992-03-01, ",
    "UN, 1992-03-02, KG KZ TJ TM UZ",
    "OSCE, 1992-01-29, ",
    "OSCE, 1992-01-30, KG KZ TJ TM UZ",
    "CIS, 1991-12-20, ",
    "CIS, 1991-12-21, KG KZ TJ TM UZ",
    "CIS, 2005-08-25, KG KZ TJ TM UZ",
    "CIS, 2005-08-26, KG KZ TJ UZ",
    "EAEU, 2014-12-31, ",
    "EAEU, 2015-01-01, KZ",
    "EAEU, 2015-08-12, KG KZ",
    "UNSC, 2016-12-31, ",
    "UNSC, 2017-01-01, KZ",
    "UNSC, 2018-12-31, KZ",
    "UNSC, 2019-01-01, "
  })
  void membersOfOtherBodies(String body, LocalDate day, String members) {
    Members found = RELATIONS.members(body).on(day);
    assertThat(found.certain())
        .filteredOn(RELATIONS.group("CENTRAL_ASIA").members()::contains)
        .isEqualTo(members == null ? List.of() : List.of(members.split(" ")));
    assertThat(found.possible()).isEqualTo(found.certain());
  }

  @Test
  void thePaperKnowsLessOfAMembership() {
    Relations paper = RELATIONS.accordingTo("aydin-2018");
    assertThat(paper.members("WTO").on(LocalDate.of(2015, 11, 15)).certain()).containsExactly("KG");
    assertThat(paper.members("WTO").on(LocalDate.of(2015, 11, 15)).possible())
        .containsExactly("KG", "KZ");
  }
}
