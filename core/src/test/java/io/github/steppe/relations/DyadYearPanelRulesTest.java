package io.github.steppe.relations;

import static io.github.steppe.relations.DyadYearPanelTest.cell;
import static io.github.steppe.relations.SmallWorld.by;
import static io.github.steppe.relations.SmallWorld.funding;
import static io.github.steppe.relations.SmallWorld.membership;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.event.Event;
import io.github.steppe.event.EventKind;
import io.github.steppe.source.Source;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Panels of small worlds to which a few rows are added. */
class DyadYearPanelRulesTest {

  private static final Relations WORLD = SmallWorld.relations();

  @Test
  void twoPartiesAreADyadOnceBothExist() {
    Relations relations =
        with(
            event("birth-m", EventKind.INDEPENDENCE, "2001-06", Standing.ACCEPTED, "QM"),
            event("birth-n", EventKind.INDEPENDENCE, "1991-12-16", Standing.ACCEPTED, "QN"));
    DyadYearPanel panel = DyadYearPanel.of(relations, "UNION", "REGION", 1990, 2005);
    assertThat(panel.row("UNION", "QN", 1990)).isEmpty();
    assertThat(panel.row("UNION", "QM", 2000)).isEmpty();
    assertThat(cell(panel, "UNION", "QN", 1991, "dyad_days")).hasToString("16");
    assertThat(cell(panel, "UNION", "QN", 1991, "other_existed")).hasToString("16");
    assertThat(cell(panel, "UNION", "QM", 2001, "other_existed")).hasToString("185 to 214");
    assertThat(cell(panel, "UNION", "QM", 2001, "partnership_and_cooperation_days"))
        .hasToString("185 to 214");
    assertThat(cell(panel, "UNION", "QM", 2001, "dyad_days").explain())
        .contains("birth-m: held 2001-06 [gazette]");
  }

  @Test
  void disputedMeetingsArePossibleAndThoseOfADialogueCount() {
    Relations relations =
        with(
            event("talk", EventKind.MEETING, "2001", Standing.DISPUTED, "UNION", "QN"),
            event("walk", EventKind.MEETING, "[2002..2003]", Standing.ACCEPTED, "UNION", "QN"),
            event(
                "tour",
                EventKind.VISIT,
                "{2004-01,2004-02,2005}",
                Standing.ACCEPTED,
                "QN",
                "UNION"),
            event("early", EventKind.VISIT, "{..1999,2000-06}", Standing.ACCEPTED, "QN", "UNION"),
            event("late", EventKind.VISIT, "{2014-01,2015..}", Standing.ACCEPTED, "QN", "UNION"),
            event("fair", EventKind.FORUM, "2013-06", Standing.ACCEPTED, "QN", "UNION"),
            event("off", EventKind.VISIT, "2013-06", Standing.REJECTED, "QN", "UNION"),
            event("series", EventKind.VISIT, "{2010..2012}", Standing.ACCEPTED, "QN", "UNION"));
    DyadYearPanel panel = DyadYearPanel.of(relations, "UNION", "QN", 1999, 2016);
    assertThat(cell(panel, "UNION", "QN", 1999, "ministerial_contacts")).hasToString("0 to 366");
    assertThat(cell(panel, "UNION", "QN", 2000, "ministerial_contacts")).hasToString("1");
    assertThat(cell(panel, "UNION", "QN", 2014, "ministerial_contacts")).hasToString("1");
    assertThat(cell(panel, "UNION", "QN", 2016, "ministerial_contacts")).hasToString("0 to 366");
    assertThat(cell(panel, "UNION", "QN", 2000, "ministerial_contacts").rows())
        .containsExactly(relations.event("early"));
    assertThat(cell(panel, "UNION", "QN", 2001, "ministerial_contacts")).hasToString("0 to 1");
    assertThat(cell(panel, "UNION", "QN", 2001, "ministerial_contacts").explain())
        .contains("- talk: held 2001, which is disputed [gazette]\n");
    assertThat(cell(panel, "UNION", "QN", 2002, "ministerial_contacts")).hasToString("0 to 1");
    assertThat(cell(panel, "UNION", "QN", 2003, "ministerial_contacts")).hasToString("0 to 1");
    assertThat(cell(panel, "UNION", "QN", 2004, "ministerial_contacts")).hasToString("2");
    assertThat(cell(panel, "UNION", "QN", 2005, "ministerial_contacts")).hasToString("1");
    assertThat(cell(panel, "UNION", "QN", 2011, "ministerial_contacts")).hasToString("0 to 366");
    assertThat(cell(panel, "UNION", "QN", 2013, "ministerial_contacts").absence())
        .contains(Absence.NOT_REPORTED);
  }

  @Test
  void whatIsAddressedToAGroupIsAddressedToEachOfItsMembers() {
    Relations relations =
        Relations.of(
            Facts.builder()
                .from(SmallWorld.facts())
                .addPolicies(
                    SmallTexts.policy("low-tariffs", PolicyKind.PREFERENCE_ARRANGEMENT, "LEAGUE")
                        .addAddressees("REGION")
                        .addMilestones(
                            SmallTexts.milestone(
                                    "low-tariffs", MilestoneType.STARTED, "2001-07-02", "desk")
                                .build(),
                            SmallTexts.milestone(
                                    "low-tariffs", MilestoneType.TERMINATED, "2002-XX-01", "desk")
                                .build())
                        .build())
                .build());
    DyadYearPanel panel = DyadYearPanel.of(relations, "UNION", "REGION", 2001, 2002);
    for (String other : new String[] {"QM", "QN"}) {
      assertThat(cell(panel, "UNION", other, 2001, "preference_status")).hasToString("TRUE");
      assertThat(cell(panel, "UNION", other, 2001, "preference_days")).hasToString("183");
      assertThat(cell(panel, "UNION", other, 2002, "preference_days")).hasToString("0 to 334");
      assertThat(cell(panel, "UNION", other, 2002, "preference_list")).hasToString("none");
    }
  }

  @Test
  void moneyCountsForTheDyadIfItIsForNobodyElse() {
    Relations relations =
        Relations.of(
            Facts.builder()
                .from(SmallWorld.facts())
                .addFundings(
                    funding("bridges", "QM share", "5000000", "desk")
                        .period(Edtf.parse("2003/2006"))
                        .build(),
                    funding("bridges", "QM grant", "7000000", "desk")
                        .period(Edtf.parse("2006"))
                        .build(),
                    funding("bridges", "UNION share", "9000000", "desk")
                        .period(Edtf.parse("2003/2006"))
                        .build(),
                    funding("bridges", "QM", "3000000", "desk").period(Edtf.parse("2005")).build(),
                    funding("bridges", "QM, later", "6000000", "desk")
                        .period(Edtf.parse("[2005..2006]"))
                        .build(),
                    funding("bridges", "QM, disputed", "99000000", "desk")
                        .period(Edtf.parse("2003/2006"))
                        .standing(Standing.DISPUTED)
                        .build(),
                    funding("bridges", "QM, superseded", "98000000", "desk")
                        .period(Edtf.parse("2003/2006"))
                        .standing(Standing.SUPERSEDED)
                        .build(),
                    funding("bridges", "QMX", "8000000", "desk")
                        .period(Edtf.parse("2003/2006"))
                        .build(),
                    funding("light", "all", "0", "desk").period(Edtf.parse("1997~")).build(),
                    funding("light", "more", "1", "desk").period(Edtf.parse("2019/..")).build())
                .build());
    DyadYearPanel panel = DyadYearPanel.of(relations, "UNION", "REGION", 1995, 2007);
    assertThat(cell(panel, "UNION", "QM", 2003, "funding_committed")).hasToString("5000000");
    assertThat(cell(panel, "UNION", "QM", 2003, "funding_period")).hasToString("2003/2006");
    assertThat(cell(panel, "UNION", "QM", 2003, "funding_currency")).hasToString("EUR");
    assertThat(cell(panel, "UNION", "QM", 2003, "funding_program")).hasToString("bridges");
    assertThat(cell(panel, "UNION", "QM", 2005, "funding_committed")).hasToString("5000000");
    assertThat(cell(panel, "UNION", "QM", 2006, "funding_committed")).hasToString("7000000");
    assertThat(cell(panel, "UNION", "QN", 2003, "funding_committed")).hasToString("not_reported");
    // Five accepted; possible: two without a time, a disputed one, one of either of two years.
    assertThat(cell(panel, "UNION", "QM", 2005, "funding_claims")).hasToString("5 to 9");
    assertThat(cell(panel, "UNION", "QM", 2005, "funding_committed").explain())
        .contains("\n- bridges: funding, QM share: EUR 5000000.00 [desk]\n");
    assertThat(cell(panel, "UNION", "QM", 2007, "funding_committed").absence())
        .contains(Absence.NOT_REPORTED);
    // The union pays, also for its members; what it pays to one country, the next does not get.
    DyadYearPanel members = DyadYearPanel.ofMembers(relations, "UNION", "QM", 2005, 2005);
    assertThat(cell(members, "XA", "QM", 2005, "funding_committed")).hasToString("5000000");
    DyadYearPanel countries = DyadYearPanel.of(relations, "QN", "QM", 2006, 2006);
    assertThat(cell(countries, "QN", "QM", 2006, "programs")).hasToString("bridges");
    assertThat(cell(countries, "QN", "QM", 2006, "funding_committed").absence())
        .contains(Absence.NOT_REPORTED);
    PanelCell none = cell(panel, "UNION", "QN", 1997, "funding_committed");
    assertThat(none.absence()).contains(Absence.ZERO);
    assertThat(none.rows()).hasSize(1);
    assertThat(none.number()).contains(BigDecimal.valueOf(0));
    assertThat(none).hasToString("0");
    DyadYearPanel late = DyadYearPanel.of(relations, "UNION", "QN", 2020, 2021);
    assertThat(cell(late, "UNION", "QN", 2020, "funding_committed")).hasToString("1");
    assertThat(cell(late, "UNION", "QN", 2021, "funding_committed")).hasToString("not_reported");
  }

  @Test
  void moneyWithoutATimeIsForThatOfItsPhaseOrOfItsProgram() {
    Relations relations =
        Relations.of(
            Facts.builder()
                .from(SmallWorld.facts())
                .addFundings(
                    funding("bridges", "QM, first", "5000000", "desk").phase("bridges-1").build(),
                    funding("bridges", "QM, second", "7000000", "desk").phase("bridges-2").build())
                .build());
    DyadYearPanel panel = DyadYearPanel.of(relations, "UNION", "QM", 1999, 2016);
    assertThat(cell(panel, "UNION", "QM", 2004, "funding_committed")).hasToString("5000000");
    assertThat(cell(panel, "UNION", "QM", 2004, "funding_period"))
        .hasToString("2003-04-01/2006-12-31");
    assertThat(cell(panel, "UNION", "QM", 2007, "funding_committed")).hasToString("not_reported");
    // The headline, a disputed one, and that of a phase without a time, while the program may run.
    assertThat(cell(panel, "UNION", "QM", 2004, "funding_claims")).hasToString("2 to 5");
    assertThat(cell(panel, "UNION", "QM", 2009, "funding_claims")).hasToString("0 to 3");
    assertThat(cell(panel, "UNION", "QM", 2001, "funding_claims")).hasToString("not_reported");
    assertThat(cell(panel, "UNION", "QM", 2014, "funding_claims")).hasToString("not_reported");
  }

  @Test
  void ofSeveralCompositionsTheActualOneAnswersOrTheOneAskedFor() {
    Relations relations =
        Relations.of(
            Facts.builder()
                .from(SmallWorld.facts())
                .addTrade(
                    SmallTrade.record(Flow.EXPORT, "QM", "2003", "EUR 120000000", "desk").build(),
                    SmallTrade.record(Flow.IMPORT, "QM", "2003", "EUR 0", "desk").build(),
                    SmallTrade.record(Flow.IMPORT, "QN", "2003", "EUR 1", "desk")
                        .addFlags("CONFIDENTIAL")
                        .build())
                .build());
    DyadYearPanel panel = DyadYearPanel.of(relations, "UNION", "REGION", 1999, 2004);
    PanelCell actual = cell(panel, "UNION", "QM", 2003, "export_value");
    assertThat(actual).hasToString("150000000");
    assertThat(actual.explain()).contains("reported for the compositions [LEAGUE2, UNION3]");
    DyadYearPanel fixed = panel.composition("LEAGUE2");
    assertThat(cell(fixed, "UNION", "QM", 2003, "export_value")).hasToString("120000000");
    assertThat(cell(fixed, "UNION", "QM", 2003, "export_composition")).hasToString("LEAGUE2");
    PanelCell other = cell(panel.composition("UNION3"), "UNION", "QM", 2001, "export_value");
    assertThat(other.absence()).contains(Absence.NOT_APPLICABLE);
    assertThat(other.explain()).contains("[LEAGUE2]").contains("choose with composition(id)");
    assertThat(cell(panel, "UNION", "QM", 2003, "import_value").absence()).contains(Absence.ZERO);
    assertThat(cell(panel, "UNION", "QN", 2003, "import_value").absence())
        .contains(Absence.CONFIDENTIAL);
    // What is kept back is the value, and what is nothing is the value.
    assertThat(cell(panel, "UNION", "QN", 2003, "import_currency")).hasToString("EUR");
    assertThat(cell(panel, "UNION", "QN", 2003, "import_composition")).hasToString("LEAGUE2");
    assertThat(cell(panel, "UNION", "QM", 2003, "import_currency").absence()).isEmpty();
    assertThat(cell(panel, "UNION", "QN", 2003, "import_value").sources())
        .extracting(Source::id)
        .containsExactly("desk");
    assertThat(fixed).hasToString("UNION x REGION, 1999 to 2004, trade of LEAGUE2: 12 rows");
  }

  @Test
  void ofSeveralCompositionsNoneOfWhichWasActualNoneAnswers() {
    Relations relations =
        Relations.of(
            Facts.builder()
                .from(SmallWorld.facts())
                .addTrade(
                    SmallTrade.record(Flow.EXPORT, "QN", "2001", "EUR 5", "desk")
                        .composition(Optional.empty())
                        .build(),
                    SmallTrade.record(Flow.EXPORT, "QM", "1999", "EUR 6", "desk")
                        .composition(Optional.empty())
                        .build(),
                    SmallTrade.record(Flow.EXPORT, "QM", "1999", "EUR 7", "desk").build())
                .build());
    DyadYearPanel panel = DyadYearPanel.of(relations, "UNION", "REGION", 1999, 2001);
    assertThat(cell(panel, "UNION", "QN", 2001, "export_value").absence())
        .contains(Absence.NOT_APPLICABLE);
    assertThat(cell(panel, "UNION", "QN", 2001, "export_value").explain())
        .contains("reported for the compositions [LEAGUE2, none]", "on 2001-12-31");
    assertThat(cell(panel, "UNION", "QM", 1999, "export_value")).hasToString("7");
    assertThat(cell(panel, "UNION", "QM", 1999, "import_value")).hasToString("not_reported");
  }

  @Test
  void aMembershipThatIsDisputedMakesAPossibleMember() {
    Relations relations =
        Relations.of(
            Facts.builder()
                .from(SmallWorld.facts())
                .addMemberships(
                    membership("QN", "LEAGUE", "1995-01-01/1995-01-31", "paper")
                        .standing(Standing.DISPUTED)
                        .build())
                .build());
    DyadYearPanel panel = DyadYearPanel.ofMembers(relations, "UNION", "QM", 1995, 1996);
    assertThat(cell(panel, "QN", "QM", 1995, "member_days")).hasToString("0 to 31");
    assertThat(cell(panel, "QN", "QM", 1995, "member_days").explain())
        .contains("QN: member of LEAGUE 1995-01-01/1995-01-31, which is disputed [paper]");
    assertThat(panel.row("QN", "QM", 1996)).isEmpty();
    assertThat(panel).hasToString("members of UNION x QM, 1995 to 1996: 5 rows");
  }

  @Test
  void withoutAKnowledgeDateNothingIsUnknownForItsSake() {
    Relations relations =
        Relations.ofChecked(
            Facts.builder().addCountries(WORLD.country("QM"), WORLD.country("QN")).build());
    DyadYearPanel panel = DyadYearPanel.of(relations, "QM", "QN", 3000, 3000);
    assertThat(cell(panel, "QM", "QN", 3000, "dyad_days")).hasToString("365");
    assertThat(cell(panel, "QM", "QN", 3000, "programs_active")).hasToString("not_reported");
    assertThat(cell(panel, "QM", "QN", 3000, "funding_claims")).hasToString("not_reported");
    assertThat(cell(panel, "QM", "QN", 3000, "export_value").explain()).contains("covers no year");
  }

  private static Relations with(Event... events) {
    return Relations.of(Facts.builder().from(SmallWorld.facts()).addEvents(events).build());
  }

  private static Event event(
      String id, EventKind kind, String date, Standing standing, String... participants) {
    Milestone held =
        Milestone.builder()
            .subject(id)
            .type(MilestoneType.HELD)
            .date(Edtf.parse(date))
            .standing(standing)
            .addAllCitations(by("gazette"))
            .build();
    Event.Builder event = Event.builder();
    event.id(id).title(id).kind(kind).addParticipants(participants).addMilestones(held);
    return event.build();
  }
}
