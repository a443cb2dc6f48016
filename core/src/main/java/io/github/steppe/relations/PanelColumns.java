package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.relations.PanelColumn.Measure;
import io.github.steppe.trade.Flow;
import java.util.Locale;
import java.util.Optional;

/** The columns of a panel, defined. */
final class PanelColumns {

  static final Dyad.Theme PROGRAMS = new DyadThemes.ProgramsActive();

  static final ImmutableList<PanelColumn> ALL = new PanelColumns().all();

  private static final String STATUS =
      "Of the last day of the year: TRUE or FALSE for every reading of the dates, else UNKNOWN. "
          + "not_applicable if the two were certainly not a dyad on that day; not_reported if no "
          + "row is about such a thing between them in any year.";
  private static final String DAYS =
      "Days of the year from which it certainly held to those on which it may have held, of the "
          + "days of the dyad. not_reported if no row is about such a thing between them in any "
          + "year.";
  private static final String LIST = "Ids, or none. Absent as the numbers beside it.";

  private final ImmutableList.Builder<PanelColumn> columns = ImmutableList.builder();

  private PanelColumns() {}

  private ImmutableList<PanelColumn> all() {
    addFrame();
    addAgreements();
    addActs();
    addPrograms();
    addContacts();
    addTrade(Flow.EXPORT, "export");
    addTrade(Flow.IMPORT, "import");
    return columns.build();
  }

  private void add(
      String name, String label, PanelColumn.Type type, String unit, String rule, Measure measure) {
    columns.add(new PanelColumn(name, label, type, unit, rule, measure));
  }

  private void addFrame() {
    add(
        "one",
        "First party",
        PanelColumn.Type.TEXT,
        "",
        "Id of the party.",
        PanelMeasures.key(Dyad::one));
    add(
        "other",
        "Second party",
        PanelColumn.Type.TEXT,
        "",
        "Id of the party.",
        PanelMeasures.key(Dyad::other));
    add("year", "Year", PanelColumn.Type.NUMBER, "", "Calendar year.", PanelMeasures.year());
    String name = "Name in English.";
    add(
        "one_name",
        "First party, name",
        PanelColumn.Type.TEXT,
        "",
        name,
        PanelMeasures.name(Dyad::one));
    add(
        "other_name",
        "Second party, name",
        PanelColumn.Type.TEXT,
        "",
        name,
        PanelMeasures.name(Dyad::other));
    add(
        "dyad_days",
        "Days of the dyad",
        PanelColumn.Type.RANGE,
        "days",
        "Days of the year on which both existed and, in a panel of members, the member was one. A "
            + "party without a recorded independence is taken to exist. Days after the knowledge "
            + "date count for the largest number only.",
        PanelMeasures.frame());
    String existence = "Days of the year since its independence; not_reported if none is recorded.";
    add(
        "one_existed",
        "Days on which the first party existed",
        PanelColumn.Type.RANGE,
        "days",
        existence,
        PanelMeasures.existence(Dyad::one));
    add(
        "other_existed",
        "Days on which the second party existed",
        PanelColumn.Type.RANGE,
        "days",
        existence,
        PanelMeasures.existence(Dyad::other));
    add(
        "member_days",
        "Days on which the party was a member of its body",
        PanelColumn.Type.RANGE,
        "days",
        "Days of the year within its spells as a member, accepted or disputed. not_applicable in a "
            + "panel that does not take a party as a member.",
        PanelMeasures.membership());
    String members =
        "Certain and possible members on the last day of the year. not_applicable if the party is "
            + "no body, not_reported if no member is recorded for the day.";
    add(
        "one_members",
        "Members of the first party",
        PanelColumn.Type.RANGE,
        "members",
        members,
        PanelMeasures.members(Dyad::one));
    add(
        "other_members",
        "Members of the second party",
        PanelColumn.Type.RANGE,
        "members",
        members,
        PanelMeasures.members(Dyad::other));
  }

  private void addAgreements() {
    for (AgreementKind kind : AgreementKind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      String words = name.replace('_', ' ');
      String force = kind.isBinding() ? "" : " It takes effect when it is signed.";
      addSpells(
          name,
          "An agreement of the kind " + words + " in force",
          force,
          new DyadThemes.AgreementsInForce(Optional.of(kind)));
    }
    addSpells(
        "provisional_application",
        "An agreement applied provisionally",
        "",
        new DyadThemes.ProvisionalApplication());
    Dyad.Theme all = new DyadThemes.AgreementsInForce(Optional.empty());
    add(
        "agreements_in_force",
        "Agreements in force at the end of the year",
        PanelColumn.Type.RANGE,
        "agreements",
        "Of the last day of the year: from the number certainly in force to the number certainly "
            + "or possibly so, political ones included. Absent as a status.",
        PanelMeasures.numberAtYearEnd(all));
    add(
        "agreements_in_year",
        "Agreements in force on some day of the year",
        PanelColumn.Type.RANGE,
        "agreements",
        "From the number certainly in force on a day of the year to the number certainly or "
            + "possibly so. not_reported if none is recorded in any year.",
        PanelMeasures.numberInYear(all));
    add(
        "agreements",
        "Agreements in force at the end of the year, by id",
        PanelColumn.Type.LIST,
        "",
        LIST,
        PanelMeasures.listAtYearEnd(all));
  }

  private void addSpells(String name, String label, String more, Dyad.Theme theme) {
    add(
        name + "_status",
        label + " at the end of the year",
        PanelColumn.Type.TRUTH,
        "",
        STATUS + more,
        PanelMeasures.status(theme));
    add(
        name + "_days",
        label + ", days of the year",
        PanelColumn.Type.RANGE,
        "days",
        DAYS + more,
        PanelMeasures.days(theme));
  }

  private void addActs() {
    String whose =
        " In a directed panel the first party acts toward the second; else either toward the "
            + "other.";
    addActs("preference", "Preference in trade", PolicyKind.PREFERENCE_ARRANGEMENT, whose);
    addActs("restrictive_measures", "Restrictive measures", PolicyKind.RESTRICTIVE_MEASURE, whose);
    Dyad.Theme holders = new DyadThemes.Officeholders();
    addSpells(
        "special_representative",
        "A special representative or envoy to the other party in office",
        " Offices are those that a party created toward the other." + whose,
        holders);
    add(
        "special_representatives",
        "Special representatives and envoys to the other party in the year",
        PanelColumn.Type.LIST,
        "",
        "Names of those who held it on some day of the year, or none. not_reported if no office is "
            + "recorded.",
        PanelMeasures.listInYear(holders));
  }

  private void addActs(String name, String label, PolicyKind kind, String whose) {
    Dyad.Theme acts = new DyadThemes.Acts(kind);
    addSpells(name, label, whose, acts);
    add(
        name + "_list",
        label + " at the end of the year, by id",
        PanelColumn.Type.LIST,
        "",
        LIST,
        PanelMeasures.listAtYearEnd(acts));
  }

  private void addPrograms() {
    add(
        "programs_active",
        "Programs active on some day of the year",
        PanelColumn.Type.RANGE,
        "programs",
        "Programs that the first party pays for in the second, or that both take part in; in a "
            + "panel without direction also the reverse. From those certainly active on a day of "
            + "the year to those certainly or possibly so. not_reported if none is recorded in "
            + "any year.",
        PanelMeasures.numberInYear(PROGRAMS));
    add(
        "programs",
        "Programs active on some day of the year, by id",
        PanelColumn.Type.LIST,
        "",
        LIST,
        PanelMeasures.listInYear(PROGRAMS));
    add(
        "funding_claims",
        "Amounts stated for the programs",
        PanelColumn.Type.RANGE,
        "claims",
        "Claims about money of any program of the dyad for a time that touches the year: from the "
            + "accepted ones to all that are not superseded or rejected. One without a time has that "
            + "of its phase or, without it, may touch any year in which the program may have run. "
            + "not_reported if there is none.",
        PanelFunding.claims());
    String committed =
        "Of the largest accepted amount for a time that touches the year, paid by one of the two, "
            + "or by the body of the member, and for the two alone: the program is for no other "
            + "country, or the scope begins with the id of the party. "
            + "Amounts of different scope are not added up and none is split by year: it is for "
            + "the whole of its period. not_reported if there is none; 0 if a source says so.";
    add(
        "funding_committed",
        "Funding committed",
        PanelColumn.Type.NUMBER,
        "see funding_currency",
        committed,
        PanelFunding.committed(PanelFunding::amount));
    add(
        "funding_currency",
        "Funding committed, currency",
        PanelColumn.Type.TEXT,
        "ISO 4217",
        committed,
        PanelFunding.committed(PanelFunding::currency));
    add(
        "funding_period",
        "Funding committed, the time it is for",
        PanelColumn.Type.TEXT,
        "EDTF",
        committed,
        PanelFunding.committed(PanelFunding::period));
    add(
        "funding_program",
        "Funding committed, the program",
        PanelColumn.Type.TEXT,
        "",
        committed,
        PanelFunding.committed(PanelFunding::program));
  }

  private void addContacts() {
    Dyad.Theme bodies = new DyadThemes.SharedBodies();
    add(
        "shared_organizations",
        "Organizations with both as members at the end of the year",
        PanelColumn.Type.RANGE,
        "organizations",
        "Of the last day of the year, each party by its own membership. not_reported if no body "
            + "has memberships of both in the tables; not_applicable as a status.",
        PanelMeasures.numberAtYearEnd(bodies));
    add(
        "shared_organizations_list",
        "Organizations with both as members at the end of the year, by id",
        PanelColumn.Type.LIST,
        "",
        LIST,
        PanelMeasures.listAtYearEnd(bodies));
    add(
        "ministerial_contacts",
        "Meetings, summits and visits in the year",
        PanelColumn.Type.RANGE,
        "contacts",
        "Recorded meetings, summits and visits of both and sittings of their dialogues: from those "
            + "certainly in the year and in the days of the dyad to those possibly so. "
            + "not_reported if none is recorded in the year.",
        new PanelContacts());
  }

  private void addTrade(Flow flow, String name) {
    String words =
        flow == Flow.EXPORT ? "Exports of the first party" : "Imports of the first party";
    String rule =
        "As the first party reports all goods of the whole year; the newest accepted vintage, or "
            + "else the newest disputed one. The composition is the one asked for; else the only "
            + "one reported or, of several, the actual one on the last day of the year. "
            + "outside_coverage if the party reports nothing for so early or late a year.";
    add(
        name + "_value",
        words,
        PanelColumn.Type.NUMBER,
        "see " + name + "_currency",
        rule,
        new PanelTrade(flow, PanelTrade::value));
    add(
        name + "_currency",
        words + ", currency",
        PanelColumn.Type.TEXT,
        "ISO 4217",
        rule,
        new PanelTrade(flow, PanelTrade::currency));
    add(
        name + "_composition",
        words + ", whose trade is counted",
        PanelColumn.Type.TEXT,
        "",
        rule + " none where the record names no composition.",
        new PanelTrade(flow, PanelTrade::composition));
    add(
        name + "_vintage",
        words + ", day of the figure",
        PanelColumn.Type.TEXT,
        "EDTF",
        rule + " none where the record has no such day.",
        new PanelTrade(flow, PanelTrade::vintage));
    add(
        name + "_standing",
        words + ", standing of the claim",
        PanelColumn.Type.TEXT,
        "",
        rule,
        new PanelTrade(flow, PanelTrade::standing));
  }
}
