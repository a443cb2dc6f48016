package io.github.steppe.relations;

import com.google.common.collect.ImmutableList;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.event.Appointment;
import io.github.steppe.influence.Concept;
import io.github.steppe.influence.Figure;
import io.github.steppe.influence.Influence;
import io.github.steppe.influence.Interest;
import io.github.steppe.influence.Polarity;
import io.github.steppe.influence.Strength;
import io.github.steppe.party.Country;
import io.github.steppe.party.Group;
import io.github.steppe.party.LocalName;
import io.github.steppe.party.Membership;
import io.github.steppe.party.Organization;
import io.github.steppe.party.OrganizationKind;
import io.github.steppe.party.Role;
import io.github.steppe.program.Funding;
import io.github.steppe.program.Phase;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import io.github.steppe.source.Standing;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A made-up world that the tests of the logic run on, since the real one changes: a union of three
 * that succeeded a league, two countries of a region, and what four sources say of them.
 *
 * <p>Its texts are in {@link SmallTexts}, its trade is in {@link SmallTrade}.
 */
public final class SmallWorld {

  private static final Facts FACTS = build();
  private static final Relations RELATIONS = Relations.of(FACTS);

  private SmallWorld() {}

  /** The rows, without the knowledge dates that relations fill in. */
  public static Facts facts() {
    return FACTS;
  }

  /** The relations, known up to the end of 2020. */
  public static Relations relations() {
    return RELATIONS;
  }

  static ImmutableList<Citation> by(String... citations) {
    return Stream.of(citations).map(Citation::parse).collect(ImmutableList.toImmutableList());
  }

  private static Facts build() {
    return Facts.builder()
        .edition(
            new Edition(
                "small-world", "A small world", "1", EdtfDate.parse("2020-12-31"), "CC0-1.0"))
        .addSources(
            source("gazette", SourceType.LEGAL_ACT, "1999"),
            source("almanac", SourceType.BOOK, "2005-XX"),
            source("paper", SourceType.ARTICLE, "2018"),
            source("desk", SourceType.DATASET, "2020-06"),
            source("unread", SourceType.REPORT, "2011"))
        .addCountries(
            Country.builder()
                .id("XA")
                .name("Aria")
                .officialName("Republic of Aria")
                .alpha3("XAA")
                .numeric("901")
                .addNativeNames(LocalName.parse("xx=Åria"), LocalName.parse("yy=Аря"))
                .capital("Aria City")
                .currency("EUR")
                .addAllCitations(by("gazette", "almanac#p. 3; map"))
                .note("Says \"hello\",\nwith two lines.")
                .build(),
            Country.builder().id("XB").name("Bria").build(),
            Country.of("XC"),
            Country.builder().id("QM").name("Marland").addAllCitations(by("paper")).build(),
            Country.builder().id("QN").name("Norland").build())
        .addOrganizations(
            organization("UNION", "Union of Three", OrganizationKind.UNION, "paper")
                .addSucceeds("LEAGUE")
                .build(),
            organization("LEAGUE", "League of Two", OrganizationKind.COMMUNITY, "gazette").build(),
            organization("CLUB", "Trade Club", OrganizationKind.ORGANIZATION, "almanac")
                .note("Meets in summer.")
                .build())
        .addGroups(
            Group.builder()
                .id("REGION")
                .name("The region")
                .definer("paper")
                .addMembers("QM", "QN")
                .addAllCitations(by("paper#Abstract"))
                .build(),
            composition("LEAGUE2", "1990-01-01/2000-04-30", "XA", "XB"),
            composition("UNION3", "2000-05-01/..", "XA", "XB", "XC"))
        .addMemberships(
            membership("XA", "UNION", "1990-01-01/..", "gazette").build(),
            membership("XB", "UNION", "1990-01-01/2010-06-30", "gazette", "desk").build(),
            membership("XC", "UNION", "2000-05/..", "gazette").build(),
            membership("XC", "UNION", "2000/..", "paper").standing(Standing.SUPERSEDED).build(),
            membership("QM", "CLUB", "1995-01-01/..", "gazette", "paper#p. 4").build(),
            membership("QN", "CLUB", "1996-01-01/1999-12-31", "almanac")
                .standing(Standing.DISPUTED)
                .note("The club lists nobody.")
                .build(),
            membership("XA", "CLUB", "1994/..", "almanac").standing(Standing.REJECTED).build(),
            membership("XB", "CLUB", "2001-01-01/2002-12-31", "gazette")
                .role(Role.ELECTED_MEMBER)
                .build(),
            membership("QN", "CLUB", "1993-01-01/1995-12-31", "gazette")
                .role(Role.OBSERVER)
                .build())
        .addAllAgreements(SmallTexts.agreements())
        .addAllPolicies(SmallTexts.policies())
        .addAllPrograms(SmallTexts.programs())
        .addPhases(
            phase("bridges-1", "bridges", "First")
                .period(Edtf.parse("2003-04-01/2006-12-31"))
                .addAllCitations(by("desk"))
                .build(),
            phase("bridges-2", "bridges", "Second").addAllCitations(by("paper")).build(),
            phase("light-pilot", "light", "Pilot").note("Nobody says when.").build())
        .addFundings(
            funding("bridges", "headline", "68000000", "gazette").build(),
            funding("bridges", "headline", "65000000", "almanac")
                .standing(Standing.DISPUTED)
                .build(),
            funding("bridges", "regional", "10000000", "paper")
                .phase("bridges-1")
                .period(Edtf.parse("2003/2006"))
                .qualifier("more than")
                .build(),
            funding("plan-m", "headline", "500.25", "paper").note("Of the state.").build())
        .addAllEvents(SmallTexts.events())
        .addAppointments(
            appointment("Ada Adams", "2005-07-28/2006-07-05", "gazette").build(),
            appointment("Ada Adams", "2005/", "paper").standing(Standing.SUPERSEDED).build(),
            appointment("Ben Brown", "2006-10-05/2012", "gazette").build(),
            appointment("Cy Clark", "2012-06/..", "almanac")
                .standing(Standing.DISPUTED)
                .note("Never seen in office.")
                .build())
        .addAllTrade(SmallTrade.records())
        .addFigures(
            figure("share-m", "QM", "share-of-trade", "40", "percent", "paper#p. 7")
                .counterpart("UNION")
                .qualifier("almost")
                .build(),
            figure("share-m-almanac", "QM", "share-of-trade", "50", "percent", "almanac")
                .counterpart("UNION")
                .qualifier("about")
                .standing(Standing.DISPUTED)
                .note("Of all trade?")
                .build(),
            figure("corridor-parties", "corridor", "parties", "4", "states", "paper")
                .period(Edtf.parse("2003"))
                .build(),
            figure("goal-parts", "goal", "parts", "2.50", "parts", "paper").build())
        .addInfluences(
            Influence.builder()
                .id("plan-to-pact")
                .actor("Marland")
                .motivator("QM")
                .initiative("the plan")
                .initiativeId("plan-m")
                .initiativeMilestone(MilestoneType.STARTED)
                .outcome("the new pact")
                .outcomeId("new-pact-m")
                .outcomeMilestone(MilestoneType.SIGNED)
                .date(Edtf.parse("2009/2012"))
                .hedging("stated as fact")
                .strength(Strength.CAUSE)
                .polarity(Polarity.POSITIVE)
                .addAllCitations(by("paper#Conclusion"))
                .build(),
            Influence.builder()
                .id("talk-to-peace")
                .actor("UNION")
                .initiative("much talk")
                .outcome("some peace")
                .hedging("may have")
                .strength(Strength.SEQUENCE)
                .polarity(Polarity.NEUTRAL)
                .standing(Standing.DISPUTED)
                .note("Hearsay.")
                .addAllCitations(by("almanac"))
                .build())
        .addInterests(
            interest("investment", "QM", "more investment", "paper").toward("UNION").build(),
            interest("stability", "UNION", "stability", "gazette").note("Repeated.").build())
        .addConcepts(
            Concept.builder()
                .id("goal")
                .term("cooperation")
                .definition("acting together for a goal; and a gain")
                .addParts("goal", "gain; shared", "a\\b")
                .addAuthors("A. Author", "B. Other")
                .addAllCitations(by("paper#Introduction"))
                .build(),
            Concept.builder()
                .id("nearness")
                .term("nearness")
                .definition("being near")
                .addAllCitations(by("almanac"))
                .note("Rarely used.")
                .build())
        .build();
  }

  private static Source source(String id, SourceType type, String published) {
    Source.Builder source = Source.builder();
    source.id(id).type(type).title("The " + id).published(Edtf.parse(published));
    if (id.equals("paper")) {
      source
          .addAuthors("Author; the Elder", "Other")
          .addEditors("Editor")
          .container("Journal of Small Worlds")
          .publisher("Press, Sons")
          .place("Aria City")
          .volume("3")
          .issue("2")
          .pages("1-20")
          .url("https://example.org/?a=b,c")
          .accessed(Edtf.parse("2019-02-21"))
          .language("en")
          .licence("all rights reserved")
          .note("Read \"twice\".");
    }
    return source.build();
  }

  private static Organization.Builder organization(
      String id, String name, OrganizationKind kind, String source) {
    Organization.Builder organization = Organization.builder();
    organization.id(id).name(name).kind(kind).addAllCitations(by(source));
    return organization;
  }

  private static Group composition(String id, String spell, String... members) {
    return Group.builder()
        .id(id)
        .name(id + " composition")
        .definer("UNION")
        .composition(true)
        .addMembers(members)
        .spell(EdtfInterval.parse(spell))
        .note("Of the statisticians.")
        .build();
  }

  static Membership.Builder membership(
      String member, String body, String spell, String... citations) {
    Membership.Builder membership = Membership.builder();
    membership
        .member(member)
        .body(body)
        .spell(EdtfInterval.parse(spell))
        .addAllCitations(by(citations));
    return membership;
  }

  static Phase.Builder phase(String id, String program, String name) {
    Phase.Builder phase = Phase.builder();
    phase.id(id).program(program).name(name);
    return phase;
  }

  static Funding.Builder funding(String program, String scope, String euro, String citation) {
    Funding.Builder funding = Funding.builder();
    funding
        .program(program)
        .scope(scope)
        .amount(Money.parse("EUR " + euro))
        .addAllCitations(by(citation));
    return funding;
  }

  static Appointment.Builder appointment(String person, String spell, String citation) {
    Appointment.Builder appointment = Appointment.builder();
    appointment
        .person(person)
        .office("envoy")
        .spell(EdtfInterval.parse(spell))
        .addAllCitations(by(citation));
    return appointment;
  }

  static Figure.Builder figure(
      String id, String subject, String measure, String quantity, String unit, String citation) {
    Figure.Builder figure = Figure.builder();
    figure
        .id(id)
        .subject(subject)
        .measure(measure)
        .quantity(new BigDecimal(quantity))
        .unit(unit)
        .addAllCitations(by(citation));
    return figure;
  }

  static Interest.Builder interest(String id, String holder, String aim, String citation) {
    Interest.Builder interest = Interest.builder();
    interest.id(id).holder(holder).aim(aim).addAllCitations(by(citation));
    return interest;
  }
}
