package io.github.steppe.relations;

import static io.github.steppe.agreement.MilestoneType.ACCEDED;
import static io.github.steppe.agreement.MilestoneType.ADOPTED;
import static io.github.steppe.agreement.MilestoneType.ENDED;
import static io.github.steppe.agreement.MilestoneType.ENTERED_INTO_FORCE;
import static io.github.steppe.agreement.MilestoneType.EXPIRED;
import static io.github.steppe.agreement.MilestoneType.HELD;
import static io.github.steppe.agreement.MilestoneType.NOT_IN_FORCE;
import static io.github.steppe.agreement.MilestoneType.PROVISIONALLY_APPLIED;
import static io.github.steppe.agreement.MilestoneType.REPLACED;
import static io.github.steppe.agreement.MilestoneType.RESUMED;
import static io.github.steppe.agreement.MilestoneType.SIGNED;
import static io.github.steppe.agreement.MilestoneType.STARTED;
import static io.github.steppe.agreement.MilestoneType.SUSPENDED;
import static io.github.steppe.agreement.MilestoneType.WITHDREW;
import static io.github.steppe.relations.SmallWorld.by;
import static io.github.steppe.source.Standing.DISPUTED;
import static io.github.steppe.source.Standing.REJECTED;
import static io.github.steppe.source.Standing.SUPERSEDED;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.agreement.Policy;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.event.Event;
import io.github.steppe.event.EventKind;
import io.github.steppe.program.Program;
import io.github.steppe.program.ProgramKind;

/** The texts, programs and events of the {@link SmallWorld}. */
final class SmallTexts {

  private SmallTexts() {}

  static ImmutableList<Agreement> agreements() {
    return ImmutableList.of(
        agreement("pact-m", AgreementKind.PARTNERSHIP_AND_COOPERATION, "LEAGUE", "QM")
            .shortTitle("Pact M")
            .mixed(true)
            .addFrameworks(Framework.POLITICAL, Framework.ECONOMIC)
            .addAreas(PolicyArea.of("trade"), PolicyArea.of("transport"))
            .celex("1999P0001(01)")
            .officialJournal("OJ 1, 28.7.1999, p. 1")
            .addAllCitations(by("gazette", "paper#p. 1"))
            .addMilestones(
                milestone("pact-m", SIGNED, "1995-01-23", "gazette#p. 1", "desk")
                    .place("Aria City")
                    .build(),
                milestone("pact-m", SIGNED, "1995", "paper#Section 1").standing(SUPERSEDED).build(),
                milestone("pact-m", SIGNED, "1996-02", "almanac")
                    .standing(REJECTED)
                    .note("A slip.")
                    .build(),
                milestone("pact-m", ENTERED_INTO_FORCE, "1999-07-01", "gazette#p. 2").build(),
                milestone("pact-m", ENTERED_INTO_FORCE, "1999", "paper")
                    .standing(SUPERSEDED)
                    .build(),
                milestone("pact-m", REPLACED, "2012-03-01", "desk").build())
            .build(),
        agreement("new-pact-m", AgreementKind.ENHANCED_PARTNERSHIP_AND_COOPERATION, "UNION", "QM")
            .addFrameworks(Framework.POLITICAL)
            .addAreas(PolicyArea.of("trade"))
            .addLinks(Link.parse("REPLACES:pact-m"), Link.parse("FOLLOWS:strategy"))
            .addMilestones(
                milestone("new-pact-m", SIGNED, "2009-12-21", "gazette").build(),
                milestone("new-pact-m", PROVISIONALLY_APPLIED, "2010-05-01", "gazette").build(),
                milestone("new-pact-m", ENTERED_INTO_FORCE, "2012-03-01", "desk").build())
            .build(),
        agreement("pact-n", AgreementKind.PARTNERSHIP_AND_COOPERATION, "UNION", "QN")
            .mixed(true)
            .addFrameworks(Framework.POLITICAL)
            .addMilestones(
                milestone("pact-n", SIGNED, "1998-05-25", "gazette").build(),
                milestone("pact-n", NOT_IN_FORCE, "2018", "paper").build())
            .build(),
        agreement("interim-n", AgreementKind.INTERIM_TRADE, "LEAGUE", "QN")
            .addFrameworks(Framework.ECONOMIC)
            .addAreas(PolicyArea.of("trade"))
            .addLinks(Link.parse("INTERIM_FOR:pact-n"))
            .addMilestones(milestone("interim-n", ENTERED_INTO_FORCE, "2005-08", "desk").build())
            .knownOn(EdtfDate.parse("2019"))
            .note("Of trade alone.")
            .build(),
        agreement("note-n", AgreementKind.MEMORANDUM, "UNION", "QN")
            .addFrameworks(Framework.ECONOMIC)
            .addAreas(PolicyArea.of("energy"))
            .addMilestones(milestone("note-n", SIGNED, "2006-12-04", "gazette").build())
            .build(),
        agreement("corridor", AgreementKind.MULTILATERAL, "QM", "QN", "XA", "XB")
            .addAreas(PolicyArea.of("transport"))
            .addMilestones(
                milestone("corridor", ENTERED_INTO_FORCE, "2000-01-01", "almanac").build(),
                milestone("corridor", ACCEDED, "2003-05-01", "almanac").party("XB").build(),
                milestone("corridor", WITHDREW, "2008-01-01", "gazette").party("XA").build())
            .build(),
        agreement("steel-m", AgreementKind.SECTORAL, "LEAGUE", "QM")
            .addFrameworks(Framework.ECONOMIC)
            .addAreas(PolicyArea.of("trade"))
            .addMilestones(
                milestone("steel-m", ENTERED_INTO_FORCE, "1997-01-01", "gazette").build(),
                milestone("steel-m", EXPIRED, "2001-12-31", "almanac").standing(DISPUTED).build(),
                milestone("steel-m", EXPIRED, "2002-12-31", "paper").standing(DISPUTED).build())
            .build());
  }

  static ImmutableList<Policy> policies() {
    return ImmutableList.of(
        policy("strategy", PolicyKind.STRATEGY, "UNION", Framework.values())
            .shortTitle("Strategy")
            .addAddressees("QM", "QN")
            .addAreas(PolicyArea.of("trade"), PolicyArea.of("energy"))
            .addAllCitations(by("gazette"))
            .addMilestones(
                milestone("strategy", ADOPTED, "[2007-06-21..2007-06-22]", "gazette").build(),
                milestone("strategy", ADOPTED, "2007", "paper").standing(SUPERSEDED).build(),
                milestone("strategy", REPLACED, "2019-06-17", "desk").build())
            .build(),
        policy("measures-n", PolicyKind.RESTRICTIVE_MEASURE, "UNION", Framework.SECURITY)
            .addAddressees("QN")
            .addAreas(PolicyArea.of("sanctions"))
            .celex("32005E0792")
            .officialJournal("OJ L 299")
            .addLinks(Link.parse("RELATED_TO:pact-n"))
            .addMilestones(
                milestone("measures-n", STARTED, "2005-11-14", "gazette").build(),
                milestone("measures-n", EXPIRED, "2009-11-13", "gazette").build())
            .build(),
        policy("plan-m", PolicyKind.STATE_PROGRAM, "QM", Framework.ECONOMIC)
            .addAddressees("UNION")
            .addMilestones(
                milestone("plan-m", STARTED, "2009", "paper").build(),
                milestone("plan-m", ENDED, "2011", "paper").build())
            .build(),
        policy("envoy", PolicyKind.OFFICE, "UNION", Framework.POLITICAL)
            .addAddressees("QM", "QN")
            .addMilestones(milestone("envoy", STARTED, "2005-07-28", "gazette").build())
            .build(),
        policy("league-paper", PolicyKind.COMMUNICATION, "LEAGUE", Framework.POLITICAL)
            .addMilestones(milestone("league-paper", ADOPTED, "1995", "paper").build())
            .note("Lost.")
            .build());
  }

  static ImmutableList<Program> programs() {
    return ImmutableList.of(
        program("bridges", ProgramKind.PROGRAM, "QM", "QN")
            .acronym("BRG")
            .funder("UNION")
            .addFrameworks(Framework.SECURITY, Framework.SOCIAL)
            .addAreas(PolicyArea.of("transport"))
            .addLinks(Link.parse("BASED_ON:strategy"))
            .addAllCitations(by("gazette"))
            .addMilestones(
                milestone("bridges", STARTED, "2003-04-01", "gazette").build(),
                milestone("bridges", STARTED, "2002", "almanac").standing(DISPUTED).build(),
                milestone("bridges", SUSPENDED, "2005-01-01", "desk").party("QN").build(),
                milestone("bridges", RESUMED, "2006-01-01", "desk").party("QN").build(),
                milestone("bridges", ENDED, "2013", "desk").build())
            .build(),
        program("light", ProgramKind.PROJECT, "QN")
            .funder("LEAGUE")
            .addFrameworks(Framework.ECONOMIC)
            .addAreas(PolicyArea.of("energy"))
            .addMilestones(milestone("light", STARTED, "1996", "paper").build())
            .build(),
        program("forum", ProgramKind.DIALOGUE, "QM", "QN", "UNION")
            .addFrameworks(Framework.POLITICAL)
            .addMilestones(milestone("forum", STARTED, "2007-03-27", "gazette").build())
            .note("Every year.")
            .build());
  }

  static ImmutableList<Event> events() {
    return ImmutableList.of(
        event("summit-2007", EventKind.SUMMIT, Framework.POLITICAL)
            .addParticipants("UNION", "QM", "QN")
            .addAreas(PolicyArea.of("trade"))
            .addLinks(Link.parse("PART_OF:forum"))
            .addMilestones(
                milestone("summit-2007", HELD, "2007-03-27/2007-03-28", "gazette").build())
            .build(),
        event("visit-m", EventKind.VISIT, Framework.POLITICAL)
            .addParticipants("QM", "UNION")
            .addMilestones(
                milestone("visit-m", HELD, "2000", "paper").standing(SUPERSEDED).build(),
                milestone("visit-m", HELD, "2000-06", "gazette").build())
            .note("Short.")
            .build(),
        event("fair-n", EventKind.FORUM, Framework.ECONOMIC)
            .addParticipants("QN")
            .addAreas(PolicyArea.of("energy"))
            .addAllCitations(by("almanac"))
            .addMilestones(
                milestone("fair-n", HELD, "2001", "almanac").standing(DISPUTED).build(),
                milestone("fair-n", HELD, "2002", "paper").standing(DISPUTED).build())
            .build());
  }

  static Agreement.Builder agreement(String id, AgreementKind kind, String... parties) {
    Agreement.Builder agreement = Agreement.builder();
    agreement.id(id).title("Agreement " + id).kind(kind).addParties(parties);
    return agreement;
  }

  static Policy.Builder policy(String id, PolicyKind kind, String author, Framework... frameworks) {
    Policy.Builder policy = Policy.builder();
    policy
        .id(id)
        .title("Policy " + id)
        .kind(kind)
        .author(author)
        .addFrameworks(frameworks)
        .knownOn(EdtfDate.parse("2020-12-31"));
    return policy;
  }

  static Program.Builder program(String id, ProgramKind kind, String... countries) {
    Program.Builder program = Program.builder();
    program.id(id).name("Program " + id).kind(kind).addCountries(countries);
    return program;
  }

  private static Event.Builder event(String id, EventKind kind, Framework framework) {
    Event.Builder event = Event.builder();
    event.id(id).title("Event " + id).kind(kind).addFrameworks(framework);
    return event;
  }

  static Milestone.Builder milestone(
      String subject, MilestoneType type, String date, String... citations) {
    Milestone.Builder milestone = Milestone.builder();
    milestone.subject(subject).type(type).date(Edtf.parse(date)).addAllCitations(by(citations));
    return milestone;
  }
}
