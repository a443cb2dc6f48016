package io.github.steppe.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steppe.edtf.Count;
import io.github.steppe.edtf.Truth;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Source;
import io.github.steppe.trade.Flow;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DyadYearPanelTest {

  private static final Relations WORLD = SmallWorld.relations();
  private static final DyadYearPanel PANEL = DyadYearPanel.of(WORLD, "UNION", "REGION", 1990, 2022);
  private static final DyadYearPanel MEMBERS =
      DyadYearPanel.ofMembers(WORLD, "UNION", "REGION", 1999, 2011);
  private static final DyadYearPanel REGION =
      DyadYearPanel.of(WORLD, "REGION", "REGION", 1995, 2003);

  static PanelCell cell(DyadYearPanel panel, String one, String other, int year, String column) {
    return panel.row(one, other, year).orElseThrow().cell(column);
  }

  @ParameterizedTest
  @CsvSource({
    // In force from 1999-07-01 to the day before 2012-03-01.
    "QM, 1998, partnership_and_cooperation_days, 0",
    "QM, 1998, partnership_and_cooperation_status, FALSE",
    "QM, 1999, partnership_and_cooperation_days, 184",
    "QM, 1999, partnership_and_cooperation_status, TRUE",
    "QM, 2012, partnership_and_cooperation_days, 60",
    "QM, 2012, enhanced_partnership_and_cooperation_days, 306",
    "QM, 2012, provisional_application_days, 60",
    "QM, 2010, provisional_application_days, 245",
    "QM, 2012, agreements_in_force, 1 to 2",
    "QM, 2012, agreements_in_year, 2 to 3",
    "QM, 2012, agreements, new-pact-m;steel-m?",
    "QM, 1998, agreements, steel-m",
    "QM, 1996, agreements, none",
    // Ended with 2001, with 2002, or not at all.
    "QM, 2002, sectoral_days, 0 to 365",
    "QM, 2003, sectoral_status, UNKNOWN",
    "QM, 2003, agreements_in_force, 1 to 2",
    "QM, 2003, agreements, pact-m;steel-m?",
    // From some day of August 2005.
    "QN, 2005, interim_trade_days, 123 to 153",
    "QN, 2005, interim_trade_status, TRUE",
    "QM, 2005, interim_trade_status, not_reported",
    "QM, 2005, interim_trade_days, not_reported",
    // What is open is unknown after 2020.
    "QN, 2020, memorandum_days, 366",
    "QN, 2021, memorandum_days, 0 to 365",
    "QN, 2021, memorandum_status, UNKNOWN",
    "QN, 2021, dyad_days, 0 to 365",
    "QM, 2021, partnership_and_cooperation_days, 0",
    "QN, 2005, restrictive_measures_days, 48",
    "QN, 2009, restrictive_measures_status, FALSE",
    "QN, 2008, restrictive_measures_list, measures-n",
    "QM, 2008, restrictive_measures_days, not_reported",
    "QN, 2008, preference_status, not_reported",
    "QM, 2006, special_representative_days, 274",
    "QM, 2006, special_representatives, Ada Adams;Ben Brown",
    "QM, 2012, special_representative_days, 1 to 366",
    "QM, 2012, special_representatives, Ben Brown;Cy Clark?",
    "QM, 2000, special_representatives, none",
    // Since 2003-04-01; QN stood aside in 2005; ended on some day of 2013.
    "QM, 2002, programs, none",
    "QM, 2002, programs_active, 0",
    "QN, 2005, programs, light",
    "QM, 2005, programs, bridges",
    "QM, 2007, programs, bridges;forum",
    "QM, 2013, programs_active, 2",
    "QM, 2014, programs_active, 1",
    "QM, 2004, funding_claims, 1 to 3",
    "QM, 2009, funding_claims, 0 to 2",
    "QM, 2004, funding_committed, not_reported",
    "QM, 2000, ministerial_contacts, 1",
    "QM, 2007, ministerial_contacts, 1",
    "QN, 2000, ministerial_contacts, not_reported",
    "QM, 2007, shared_organizations, not_reported",
    "QM, 2005, one_members, 3",
    "QM, 2000, one_members, 3",
    "QM, 1999, one_members, 2",
    "QM, 2021, one_members, 0 to 2",
    "QM, 1999, other_members, not_applicable",
    "QM, 1999, one_existed, not_reported",
    "QM, 1999, member_days, not_applicable",
    "QM, 1999, one_name, Union of Three",
    "QM, 1999, other_name, Marland",
    "QM, 1999, year, 1999",
    // The newest accepted vintage; else the newest disputed one.
    "QM, 2001, export_value, 101000000.5",
    "QM, 2001, export_currency, EUR",
    "QM, 2001, export_composition, LEAGUE2",
    "QM, 2001, export_vintage, 2005-05-01",
    "QM, 2001, export_standing, ACCEPTED",
    "QM, 2002, import_value, 310000000",
    "QN, 2002, export_value, 21000000",
    "QN, 2002, export_standing, DISPUTED",
    "QN, 2002, import_value, not_reported",
    "QM, 2003, export_value, 150000000",
    "QM, 2000, export_value, outside_coverage",
    "QM, 2004, import_vintage, outside_coverage",
  })
  void unionAsOne(String other, int year, String column, String expected) {
    assertThat(cell(PANEL, "UNION", other, year, column)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "XA, QM, 1999, member_days, 365",
    "XA, QM, 1999, partnership_and_cooperation_days, 184",
    // A member to 2010-06-30.
    "XB, QM, 2010, member_days, 181",
    "XB, QM, 2010, dyad_days, 181",
    "XB, QM, 2010, partnership_and_cooperation_days, 181",
    "XB, QM, 2010, provisional_application_days, 61",
    "XB, QM, 2010, partnership_and_cooperation_status, not_applicable",
    "XB, QM, 2010, agreements_in_year, 2 to 3",
    // A member since some day of May 2000.
    "XC, QM, 2000, member_days, 215 to 245",
    "XC, QM, 2000, partnership_and_cooperation_days, 215 to 245",
    "XC, QM, 2000, ministerial_contacts, 1",
    "XA, QM, 2000, ministerial_contacts, 1",
    // On its own: joined on 2003-05-01; left on 2008-01-01.
    "XB, QM, 2003, multilateral_days, 245",
    "XA, QM, 2007, multilateral_days, 365",
    "XA, QM, 2008, multilateral_days, 0",
    "XC, QM, 2003, multilateral_days, not_reported",
    "XB, QM, 2001, shared_organizations, 1",
    "XB, QM, 2001, shared_organizations_list, CLUB",
    "XB, QM, 2003, shared_organizations, 0",
    "XA, QM, 2001, shared_organizations, not_reported",
    "XA, QM, 2001, export_value, outside_coverage",
    "XA, QN, 2008, restrictive_measures_days, 366",
    "XA, QM, 2008, one_members, not_applicable",
  })
  void membersOfTheDay(String one, String other, int year, String column, String expected) {
    assertThat(cell(MEMBERS, one, other, year, column)).hasToString(expected);
  }

  @Test
  void aMemberHasRowsForTheYearsInWhichItMayHaveBeenOne() {
    assertThat(MEMBERS.row("XC", "QM", 1999)).isEmpty();
    assertThat(MEMBERS.row("XC", "QM", 2000)).isPresent();
    assertThat(MEMBERS.row("XB", "QN", 2010)).isPresent();
    assertThat(MEMBERS.row("XB", "QN", 2011)).isEmpty();
    assertThat(MEMBERS.rows()).hasSize(2 * (13 + 12 + 12));
    assertThat(MEMBERS)
        .extracting(PanelRow::toString)
        .startsWith("XA-QM 1999")
        .endsWith("XC-QN 2011");
  }

  @Test
  void withoutDirectionEachPairOccursOnce() {
    assertThat(REGION).extracting(PanelRow::one).containsOnly("QM").hasSize(9);
    assertThat(REGION).extracting(PanelRow::other).containsOnly("QN");
    assertThat(REGION.directed().rows()).hasSize(18);
    assertThat(cell(REGION, "QM", "QN", 1997, "shared_organizations")).hasToString("0 to 1");
    assertThat(cell(REGION, "QM", "QN", 1997, "shared_organizations_list")).hasToString("CLUB?");
    assertThat(cell(REGION, "QM", "QN", 1997, "ministerial_contacts").absence())
        .contains(Absence.NOT_REPORTED);
  }

  @Test
  void withDirectionOnlyTheFirstActs() {
    DyadYearPanel directed = PANEL.directed();
    assertThat(cell(directed, "UNION", "QN", 2008, "restrictive_measures_days")).hasToString("366");
    assertThat(cell(directed, "QN", "UNION", 2008, "restrictive_measures_days"))
        .hasToString("not_reported");
    assertThat(cell(directed, "QM", "UNION", 2005, "programs")).hasToString("none");
    assertThat(cell(directed, "QM", "UNION", 2007, "programs")).hasToString("forum");
    assertThat(cell(directed, "QM", "UNION", 2001, "import_value")).hasToString("90000000");
    assertThat(cell(directed, "QM", "UNION", 2001, "import_currency")).hasToString("USD");
    assertThat(cell(directed, "QM", "UNION", 2001, "import_composition")).hasToString("none");
    assertThat(cell(directed, "QM", "UNION", 2001, "import_vintage")).hasToString("none");
    assertThat(cell(directed, "QM", "UNION", 2000, "other_members")).hasToString("3");
    assertThat(directed).hasToString("UNION x REGION, 1990 to 2022, directed: 132 rows");
  }

  @Test
  void aMemberCountsInBothDirections() {
    DyadYearPanel directed = MEMBERS.directed();
    assertThat(cell(directed, "QM", "XB", 2010, "partnership_and_cooperation_days"))
        .hasToString("181");
    assertThat(cell(directed, "QM", "XB", 2010, "member_days")).hasToString("181");
    assertThat(cell(directed, "QN", "XA", 2008, "restrictive_measures_days"))
        .hasToString("not_reported");
    assertThat(directed.rows()).hasSize(2 * MEMBERS.rows().size());
  }

  @Test
  void panelTotalsEqualRecordTotals() {
    BigDecimal sum = BigDecimal.ZERO;
    for (PanelRow row : PANEL) {
      if (row.year() == 2001) {
        sum = sum.add(row.cell("export_value").number().orElseThrow());
      }
    }
    assertThat(sum)
        .isEqualByComparingTo(
            WORLD.trade().reporter("UNION").flow(Flow.EXPORT).year(2001).total().getAmount());
  }

  @Test
  void aCellSaysWhy() {
    PanelCell cell = cell(PANEL, "UNION", "QM", 1999, "partnership_and_cooperation_days");
    assertThat(cell.count()).contains(Count.of(184));
    assertThat(cell.truth()).isEmpty();
    assertThat(cell.number()).isEmpty();
    assertThat(cell.absence()).isEmpty();
    assertThat(cell.rows()).containsExactly(WORLD.agreement("pact-m"));
    assertThat(cell.reasons())
        .extracting(Reason::toString)
        .containsExactly(
            "pact-m: entered into force 1999-07-01 [gazette#p. 2]",
            "pact-m: replaced 2012-03-01, after the day asked [desk]");
    assertThat(cell.sources()).extracting(Source::id).containsExactly("desk", "gazette");
    assertThat(cell.explain())
        .startsWith("UNION-QM 1999, partnership_and_cooperation_days: 184\nrule: Days of")
        .endsWith("\n- pact-m: replaced 2012-03-01, after the day asked [desk]\n");
    assertThat(cell(PANEL, "UNION", "QM", 1999, "partnership_and_cooperation_status").truth())
        .contains(Truth.TRUE);
    PanelCell absent = cell(PANEL, "UNION", "QM", 1999, "preference_status");
    assertThat(absent.value()).isEmpty();
    assertThat(absent.rows()).isEmpty();
    assertThat(absent.sources()).isEmpty();
    assertThat(absent.column().label()).isEqualTo("Preference in trade at the end of the year");
    assertThat(cell(MEMBERS, "XB", "QM", 2010, "agreements_in_force").explain())
        .contains("XB: member of UNION 1990-01-01/2010-06-30 [gazette, desk]");
    assertThat(cell(MEMBERS, "XB", "QM", 2010, "agreements_in_year").explain())
        .contains("\n- pact-m: ", "\n- steel-m: ", "\n- XB: member of UNION")
        .doesNotContain("ends on");
    assertThat(cell(MEMBERS, "XB", "QM", 2009, "agreements_in_year").explain())
        .contains("\n- pact-m: ")
        .doesNotContain("new-pact-m", "XB: member");
    assertThat(cell(PANEL, "UNION", "QN", 2021, "memorandum_days").explain())
        .contains("\n- what is recorded ends on 2020-12-31\n");
    assertThat(cell(PANEL, "UNION", "QM", 1998, "partnership_and_cooperation_days").explain())
        .contains("\n- pact-m: entered into force 1999-07-01");
    assertThat(cell(PANEL, "UNION", "QM", 1999, "one_members").explain())
        .contains("XA: member of UNION 1990-01-01/.. [gazette]");
    assertThat(cell(PANEL, "UNION", "QM", 1999, "dyad_days").explain())
        .contains("they are taken to exist");
  }

  /** Only the names of the parties and of the row need no ground in the tables. */
  @Test
  void everyCellHasAReason() {
    for (DyadYearPanel panel : new DyadYearPanel[] {PANEL.directed(), MEMBERS, REGION}) {
      for (PanelRow row : panel) {
        for (PanelCell cell : row.cells()) {
          assertThat(cell.reasons()).as(cell.explain()).isNotEmpty();
          assertThat(cell.value().isPresent() || cell.absence().isPresent()).isTrue();
        }
      }
    }
  }

  @Test
  void aBodyWithoutRecordedMembersHasNoNumberOfThem() {
    DyadYearPanel panel = DyadYearPanel.of(WORLD, "LEAGUE", "QM", 1999, 1999);
    assertThat(cell(panel, "LEAGUE", "QM", 1999, "one_members").absence())
        .contains(Absence.NOT_REPORTED);
  }

  @Test
  void refusesWhatIsNoPanel() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DyadYearPanel.of(WORLD, "QM", "QM", 1999, 2000))
        .withMessage("between 'QM' and 'QM' there are no two parties");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DyadYearPanel.of(WORLD, "QM", "QN", 2000, 1999))
        .withMessageContaining("2000 to 1999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DyadYearPanel.of(WORLD, "QM", "QN", 0, 1999));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DyadYearPanel.of(WORLD, "QM", "QN", 1999, 10_000));
    assertThatThrownBy(() -> DyadYearPanel.of(WORLD, "QQ", "QN", 1999, 2000))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> DyadYearPanel.of(WORLD, "QN", "QQ", 1999, 2000))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> DyadYearPanel.ofMembers(WORLD, "REGION", "QN", 1999, 2000))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> PANEL.composition("QM")).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> PANEL.rows().get(0).cell("export_valu"))
        .isInstanceOf(NotFoundException.class)
        .hasMessage(
            "no column has the id 'export_valu'; did you mean 'export_value', 'import_value'?");
  }
}
