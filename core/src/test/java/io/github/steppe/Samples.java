package io.github.steppe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.steppe.agreement.Link;
import io.github.steppe.area.PolicyArea;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.edtf.Truth;
import io.github.steppe.party.Country;
import io.github.steppe.party.Group;
import io.github.steppe.party.LocalName;
import io.github.steppe.party.Members;
import io.github.steppe.party.Membership;
import io.github.steppe.party.Organization;
import io.github.steppe.party.OrganizationKind;
import io.github.steppe.party.Role;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Reason;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import io.github.steppe.source.Standing;
import io.github.steppe.source.Topic;
import io.github.steppe.source.Verdict;
import java.util.Optional;
import org.joda.money.Money;

/** Two of each type: one with nothing but what is required, one with every attribute. */
final class Samples {

  static final Citation PAPER = Citation.of("paper");
  static final Citation TABLE = Citation.of("paper", "Table 1");
  static final Edtf YEAR = Edtf.parse("2017");
  static final EdtfDate KNOWN = EdtfDate.parse("2026-11");
  static final EdtfInterval SPELL = EdtfInterval.parse("2002-03/..");
  static final Money AMOUNT = Money.parse("EUR 17.5");

  private Samples() {}

  /** Values that JSON has as a text, and small records. */
  static ImmutableList<Sample> values() {
    Reason reason = Reason.of("signed 1995", ImmutableList.of(TABLE));
    return ImmutableList.of(
        new Sample(PAPER, "'paper'"),
        new Sample(TABLE, "'paper#Table 1'"),
        new Sample(PolicyArea.of("border-management"), "'border-management'"),
        new Sample(new Link(Link.Type.REPLACES, "pca-kz"), "'REPLACES:pca-kz'"),
        new Sample(new LocalName("kk", "Қазақстан"), "'kk=Қазақстан'"),
        new Sample(Topic.of("pca-kz", "signed"), "{'subject':'pca-kz','property':'signed'}"),
        new Sample(reason, "{'text':'signed 1995','citations':['paper#Table 1']}"),
        new Sample(
            Verdict.of(Truth.UNKNOWN, ImmutableList.of(reason)),
            "{'truth':'UNKNOWN','reasons':[{'text':'signed 1995','citations':['paper#Table 1']}]}"),
        new Sample(
            Members.of(ImmutableSet.of("KZ"), ImmutableSet.of("KZ", "TM")),
            "{'certain':['KZ'],'possible':['KZ','TM']}"));
  }

  static ImmutableList<Sample> sourcesAndParties() {
    return ImmutableList.of(
        new Sample(
            Source.builder().id("paper").type(SourceType.ARTICLE).title("On relations").build(),
            "{'id':'paper','type':'ARTICLE','title':'On relations','authors':[],'editors':[]}"),
        new Sample(
            Source.builder()
                .id("paper")
                .type(SourceType.CHAPTER)
                .title("On relations")
                .addAuthors("A. Writer", "B. Writer")
                .addEditors("C. Editor")
                .container("A book")
                .publisher("A press")
                .place("Almaty")
                .published(YEAR)
                .volume("2")
                .issue("3")
                .pages("4-5")
                .url("https://example.org/paper")
                .accessed(KNOWN)
                .language("en")
                .licence("CC BY 4.0")
                .note("n")
                .build(),
            "{'id':'paper','type':'CHAPTER','title':'On relations',"
                + "'authors':['A. Writer','B. Writer'],'editors':['C. Editor'],"
                + "'container':'A book','publisher':'A press','place':'Almaty',"
                + "'published':'2017','volume':'2','issue':'3','pages':'4-5',"
                + "'url':'https://example.org/paper','accessed':'2026-11','language':'en',"
                + "'licence':'CC BY 4.0','note':'n'}"),
        new Sample(Country.of("GE"), "{'id':'GE','nativeNames':[],'citations':[]}"),
        new Sample(
            Country.builder()
                .id("KZ")
                .name("Kazakhstan")
                .officialName("Republic of Kazakhstan")
                .alpha3("KAZ")
                .numeric("398")
                .addNativeNames(new LocalName("kk", "Қазақстан"))
                .capital("Astana")
                .currency("KZT")
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'id':'KZ','name':'Kazakhstan','officialName':'Republic of Kazakhstan',"
                + "'alpha3':'KAZ','numeric':'398','nativeNames':['kk=Қазақстан'],"
                + "'capital':'Astana','currency':'KZT','citations':['paper'],'note':'n'}"),
        new Sample(
            Organization.builder().id("EU").name("Union").kind(OrganizationKind.UNION).build(),
            "{'id':'EU','name':'Union','kind':'UNION','succeeds':[],'citations':[]}"),
        new Sample(
            Organization.builder()
                .id("EU")
                .name("Union")
                .kind(OrganizationKind.UNION)
                .addSucceeds("EC", "EEC")
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'id':'EU','name':'Union','kind':'UNION','succeeds':['EC','EEC'],"
                + "'citations':['paper'],'note':'n'}"),
        new Sample(
            Group.builder().id("FIVE").name("The five").definer("UN").addMembers("KZ").build(),
            "{'id':'FIVE','name':'The five','definer':'UN','composition':false,"
                + "'members':['KZ'],'citations':[]}"),
        new Sample(
            Group.builder()
                .id("FIVE")
                .name("The five")
                .definer("UN")
                .composition(true)
                .addMembers("TM", "KZ")
                .spell(SPELL)
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'id':'FIVE','name':'The five','definer':'UN','composition':true,"
                + "'members':['TM','KZ'],'spell':'2002-03/..','citations':['paper'],'note':'n'}"),
        new Sample(
            Membership.builder().member("KZ").body("WTO").spell(SPELL).addCitations(PAPER).build(),
            "{'member':'KZ','body':'WTO','role':'MEMBER','spell':'2002-03/..',"
                + "'standing':'ACCEPTED','citations':['paper']}"),
        new Sample(
            Membership.builder()
                .member("KZ")
                .body("WTO")
                .role(Role.OBSERVER)
                .spell(SPELL)
                .standing(Standing.DISPUTED)
                .addCitations(PAPER, TABLE)
                .note("n")
                .build(),
            "{'member':'KZ','body':'WTO','role':'OBSERVER','spell':'2002-03/..',"
                + "'standing':'DISPUTED','citations':['paper','paper#Table 1'],'note':'n'}"));
  }

  /** The types made by a builder. */
  static ImmutableList<Sample> built() {
    return ImmutableList.<Sample>builder()
        .addAll(sourcesAndParties())
        .addAll(TextSamples.texts())
        .addAll(TextSamples.programsAndEvents())
        .addAll(NumberSamples.numbersAndSayings())
        .build();
  }

  static ImmutableList<Sample> all() {
    return ImmutableList.<Sample>builder().addAll(values()).addAll(built()).build();
  }

  /** A value and its JSON, with single quotes for double ones. */
  record Sample(Object value, String json) {

    /** The type that users see, not the generated one. */
    Class<?> type() {
      Class<?> type = value.getClass();
      return Optional.<Class<?>>of(type.getSuperclass())
          .filter(parent -> parent != Object.class && parent != Record.class)
          .orElse(type);
    }

    String quotedJson() {
      return json.replace('\'', '"');
    }

    @Override
    public String toString() {
      return json;
    }
  }
}
