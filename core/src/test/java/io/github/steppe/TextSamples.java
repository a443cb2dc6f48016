package io.github.steppe;

import static io.github.steppe.Samples.AMOUNT;
import static io.github.steppe.Samples.KNOWN;
import static io.github.steppe.Samples.PAPER;
import static io.github.steppe.Samples.SPELL;
import static io.github.steppe.Samples.YEAR;

import com.google.common.collect.ImmutableList;
import io.github.steppe.Samples.Sample;
import io.github.steppe.agreement.Agreement;
import io.github.steppe.agreement.AgreementKind;
import io.github.steppe.agreement.Link;
import io.github.steppe.agreement.Milestone;
import io.github.steppe.agreement.MilestoneType;
import io.github.steppe.agreement.Policy;
import io.github.steppe.agreement.PolicyKind;
import io.github.steppe.area.Framework;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.event.Appointment;
import io.github.steppe.event.Event;
import io.github.steppe.event.EventKind;
import io.github.steppe.program.Funding;
import io.github.steppe.program.Phase;
import io.github.steppe.program.Program;
import io.github.steppe.program.ProgramKind;
import io.github.steppe.source.Standing;

/** The samples of what milestones happen to, and of what belongs to it. */
final class TextSamples {

  private TextSamples() {}

  static Milestone milestone(String subject, MilestoneType type) {
    return Milestone.builder().subject(subject).type(type).date(YEAR).addCitations(PAPER).build();
  }

  private static String milestoneJson(String subject, String type) {
    return "{'subject':'"
        + subject
        + "','type':'"
        + type
        + "','date':'2017','standing':'ACCEPTED','citations':['paper']}";
  }

  static ImmutableList<Sample> texts() {
    return ImmutableList.of(
        new Sample(milestone("pca-kz", MilestoneType.SIGNED), milestoneJson("pca-kz", "SIGNED")),
        new Sample(
            Milestone.builder()
                .subject("pca-kz")
                .type(MilestoneType.SIGNED)
                .date(YEAR)
                .party("KZ")
                .place("Brussels")
                .standing(Standing.REJECTED)
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'subject':'pca-kz','type':'SIGNED','date':'2017','party':'KZ','place':'Brussels',"
                + "'standing':'REJECTED','citations':['paper'],'note':'n'}"),
        new Sample(
            Agreement.builder()
                .id("pca-kz")
                .title("A text")
                .kind(AgreementKind.PROTOCOL)
                .addParties("EU")
                .build(),
            "{'id':'pca-kz','title':'A text','kind':'PROTOCOL','parties':['EU'],'mixed':false,"
                + "'frameworks':[],'areas':[],'links':[],'milestones':[],'citations':[]}"),
        new Sample(
            Agreement.builder()
                .id("pca-kz")
                .title("A text")
                .shortTitle("PCA")
                .kind(AgreementKind.PROTOCOL)
                .addParties("EU", "KZ")
                .mixed(true)
                .addFrameworks(Framework.POLITICAL, Framework.ECONOMIC)
                .addAreas(PolicyArea.of("trade"))
                .celex("21999A0728(02)")
                .officialJournal("OJ L 196")
                .addLinks(new Link(Link.Type.AMENDS, "x"))
                .addMilestones(milestone("pca-kz", MilestoneType.SIGNED))
                .knownOn(KNOWN)
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'id':'pca-kz','title':'A text','shortTitle':'PCA','kind':'PROTOCOL',"
                + "'parties':['EU','KZ'],'mixed':true,'frameworks':['POLITICAL','ECONOMIC'],"
                + "'areas':['trade'],'celex':'21999A0728(02)','officialJournal':'OJ L 196',"
                + "'links':['AMENDS:x'],'milestones':["
                + milestoneJson("pca-kz", "SIGNED")
                + "],'knownOn':'2026-11','citations':['paper'],'note':'n'}"),
        new Sample(
            Policy.builder().id("s").title("S").kind(PolicyKind.STRATEGY).author("EU").build(),
            "{'id':'s','title':'S','kind':'STRATEGY','author':'EU','addressees':[],"
                + "'frameworks':[],'areas':[],'links':[],'milestones':[],'citations':[]}"),
        new Sample(
            Policy.builder()
                .id("s")
                .title("S")
                .shortTitle("Short")
                .kind(PolicyKind.STRATEGY)
                .author("EU")
                .addAddressees("KZ")
                .addFrameworks(Framework.SOCIAL)
                .addAreas(PolicyArea.of("health"))
                .celex("c")
                .officialJournal("o")
                .addLinks(new Link(Link.Type.FOLLOWS, "x"))
                .addMilestones(milestone("s", MilestoneType.ADOPTED))
                .knownOn(KNOWN)
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'id':'s','title':'S','shortTitle':'Short','kind':'STRATEGY','author':'EU',"
                + "'addressees':['KZ'],'frameworks':['SOCIAL'],'areas':['health'],'celex':'c',"
                + "'officialJournal':'o','links':['FOLLOWS:x'],'milestones':["
                + milestoneJson("s", "ADOPTED")
                + "],'knownOn':'2026-11','citations':['paper'],'note':'n'}"));
  }

  static ImmutableList<Sample> programsAndEvents() {
    return ImmutableList.of(
        new Sample(
            Program.builder().id("bomca").name("Borders").kind(ProgramKind.PROGRAM).build(),
            "{'id':'bomca','name':'Borders','kind':'PROGRAM','countries':[],'frameworks':[],"
                + "'areas':[],'links':[],'milestones':[],'citations':[]}"),
        new Sample(
            Program.builder()
                .id("bomca")
                .name("Borders")
                .acronym("BOMCA")
                .kind(ProgramKind.PROGRAM)
                .funder("EU")
                .addCountries("KZ", "KG")
                .addFrameworks(Framework.SECURITY)
                .addAreas(PolicyArea.of("borders"))
                .addLinks(new Link(Link.Type.PART_OF, "x"))
                .addMilestones(milestone("bomca", MilestoneType.STARTED))
                .knownOn(KNOWN)
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'id':'bomca','name':'Borders','acronym':'BOMCA','kind':'PROGRAM','funder':'EU',"
                + "'countries':['KZ','KG'],'frameworks':['SECURITY'],'areas':['borders'],"
                + "'links':['PART_OF:x'],'milestones':["
                + milestoneJson("bomca", "STARTED")
                + "],'knownOn':'2026-11','citations':['paper'],'note':'n'}"),
        new Sample(
            Phase.builder().id("p1").program("bomca").name("One").build(),
            "{'id':'p1','program':'bomca','name':'One','citations':[]}"),
        new Sample(
            Phase.builder()
                .id("p1")
                .program("bomca")
                .name("One")
                .period(SPELL)
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'id':'p1','program':'bomca','name':'One','period':'2002-03/..',"
                + "'citations':['paper'],'note':'n'}"),
        new Sample(
            Funding.builder()
                .program("bomca")
                .scope("commitment")
                .amount(AMOUNT)
                .addCitations(PAPER)
                .build(),
            "{'program':'bomca','scope':'commitment','amount':'EUR 17.50',"
                + "'standing':'ACCEPTED','citations':['paper']}"),
        new Sample(
            Funding.builder()
                .program("bomca")
                .phase("p1")
                .scope("commitment")
                .amount(AMOUNT)
                .period(YEAR)
                .qualifier("more than")
                .standing(Standing.SUPERSEDED)
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'program':'bomca','phase':'p1','scope':'commitment','amount':'EUR 17.50',"
                + "'period':'2017','qualifier':'more than','standing':'SUPERSEDED',"
                + "'citations':['paper'],'note':'n'}"),
        new Sample(
            Event.builder().id("e").title("E").kind(EventKind.VISIT).build(),
            "{'id':'e','title':'E','kind':'VISIT','participants':[],'frameworks':[],"
                + "'areas':[],'links':[],'milestones':[],'citations':[]}"),
        new Sample(
            Event.builder()
                .id("e")
                .title("E")
                .kind(EventKind.VISIT)
                .addParticipants("EU", "KZ")
                .addFrameworks(Framework.POLITICAL)
                .addAreas(PolicyArea.of("dialogue"))
                .addLinks(new Link(Link.Type.RELATED_TO, "x"))
                .addMilestones(milestone("e", MilestoneType.HELD))
                .knownOn(KNOWN)
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'id':'e','title':'E','kind':'VISIT','participants':['EU','KZ'],"
                + "'frameworks':['POLITICAL'],'areas':['dialogue'],'links':['RELATED_TO:x'],"
                + "'milestones':["
                + milestoneJson("e", "HELD")
                + "],'knownOn':'2026-11','citations':['paper'],'note':'n'}"),
        new Sample(
            Appointment.builder()
                .person("P. Envoy")
                .office("eusr")
                .spell(SPELL)
                .addCitations(PAPER)
                .build(),
            "{'person':'P. Envoy','office':'eusr','spell':'2002-03/..',"
                + "'standing':'ACCEPTED','citations':['paper']}"),
        new Sample(
            Appointment.builder()
                .person("P. Envoy")
                .office("eusr")
                .spell(SPELL)
                .standing(Standing.DISPUTED)
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'person':'P. Envoy','office':'eusr','spell':'2002-03/..',"
                + "'standing':'DISPUTED','citations':['paper'],'note':'n'}"));
  }
}
