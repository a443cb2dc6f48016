package io.github.steppe.datapackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.party.Country;
import io.github.steppe.party.Membership;
import io.github.steppe.party.Role;
import io.github.steppe.relations.Edition;
import io.github.steppe.relations.Facts;
import io.github.steppe.relations.Relations;
import io.github.steppe.relations.SmallWorld;
import io.github.steppe.source.Citation;
import io.github.steppe.source.Source;
import io.github.steppe.source.SourceType;
import io.github.steppe.source.Standing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static final Relations WORLD = SmallWorld.relations();

  private static Membership spell(String spell, Standing standing, String... sources) {
    return Membership.builder()
        .member("XA")
        .body("XB")
        .role(Role.MEMBER)
        .spell(EdtfInterval.parse(spell))
        .standing(standing)
        .addAllCitations(Stream.of(sources).map(Citation::parse).toList())
        .build();
  }

  private static Relations of(Membership... memberships) {
    return Relations.of(
        Facts.builder()
            .addSources(
                Source.builder().id("s").type(SourceType.BOOK).title("S").build(),
                Source.builder().id("t").type(SourceType.BOOK).title("T").build())
            .addCountries(
                Country.builder().id("XA").name("A").build(),
                Country.builder().id("XB").name("B").build())
            .memberships(ImmutableList.copyOf(memberships))
            .build());
  }

  private static List<String> changes(Relations before, Relations after) {
    return DataPackage.diff(before, after).stream().map(Change::toString).toList();
  }

  @Test
  void nothingChangedFromTheSameToTheSame() {
    assertThat(DataPackage.diff(WORLD, WORLD)).isEmpty();
  }

  @Test
  void aCellThatChangedIsNamedByTheId() {
    Facts facts = WORLD.facts();
    Country first = facts.countries().get(0);
    ImmutableList.Builder<Country> countries = ImmutableList.builder();
    countries.add(Country.builder().from(first).capital("New Aria").build());
    countries.addAll(facts.countries().subList(1, facts.countries().size()));
    Relations after =
        Relations.of(Facts.builder().from(facts).countries(countries.build()).build());
    assertThat(DataPackage.diff(WORLD, after))
        .containsExactly(new Change("countries", "XA", "capital", "Aria City", "New Aria"));
  }

  @Test
  void rowsComeAndGo() {
    Relations one = of(spell("2001/2002", Standing.ACCEPTED, "s"));
    assertThat(DataPackage.diff(of(), one))
        .containsExactly(
            new Change(
                "memberships", "XA;XB;MEMBER", "", "", "XA,XB,MEMBER,2001/2002,ACCEPTED,s,"));
    assertThat(changes(one, of()))
        .containsExactly("memberships XA;XB;MEMBER went: XA,XB,MEMBER,2001/2002,ACCEPTED,s,");
    assertThat(changes(of(), one)).allMatch(change -> change.contains("MEMBER came: XA,XB"));
  }

  @Test
  void claimsThatStayedAndThenThoseThatStateTheSameArePaired() {
    Relations before =
        of(
            spell("2001/2002", Standing.ACCEPTED, "s"),
            spell("2003/2004", Standing.DISPUTED, "s"),
            spell("2005/2006", Standing.REJECTED, "s"));
    Relations after =
        of(
            spell("2007/2008", Standing.REJECTED, "s"),
            spell("2003/2004", Standing.DISPUTED, "s", "t"),
            spell("2001/2002", Standing.ACCEPTED, "s"),
            spell("2009/2010", Standing.REJECTED, "t"));
    assertThat(changes(before, after))
        .containsExactly(
            "memberships XA;XB;MEMBER, citations: 's' became 's;t'",
            "memberships XA;XB;MEMBER, spell: '2005/2006' became '2007/2008'",
            "memberships XA;XB;MEMBER came: XA,XB,MEMBER,2009/2010,REJECTED,t,");
  }

  @Test
  void aKnowledgeDateOfItsOwnIsAChangeOfTheRow() {
    Facts facts = WORLD.facts();
    Relations after =
        Relations.of(
            Facts.builder()
                .from(facts)
                .edition(
                    new Edition(
                        "small-world", "A small world", "2", EdtfDate.parse("2021"), "CC0-1.0"))
                .build());
    List<Change> changes = DataPackage.diff(WORLD, after);
    assertThat(changes)
        .contains(
            new Change("edition", "small-world", "version", "1", "2"),
            new Change("edition", "small-world", "known_on", "2020-12-31", "2021"))
        .anyMatch(
            change ->
                change.table().equals("policies")
                    && change.column().equals("known_on")
                    && change.before().isEmpty()
                    && change.after().equals("2020-12-31"));
  }

  @Test
  void changesAreWrittenAsATable() {
    assertThat(
            Change.toCsv(
                List.of(
                    new Change("countries", "XA", "note", "a", "say \"a, b\""),
                    new Change("countries", "XB", "", "XB,B", ""))))
        .isEqualTo(
            "table,key,column,before,after\n"
                + "countries,XA,note,a,\"say \"\"a, b\"\"\"\n"
                + "countries,XB,,\"XB,B\",\n");
    assertThat(Change.toCsv(List.of())).isEqualTo("table,key,column,before,after\n");
  }

  @Test
  void nullIsRefusedAndNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> DataPackage.diff(null, WORLD))
        .withMessage("before");
    assertThatNullPointerException()
        .isThrownBy(() -> DataPackage.diff(WORLD, null))
        .withMessage("after");
    assertThatNullPointerException().isThrownBy(() -> new Change(null, "", "", "", ""));
    assertThatNullPointerException().isThrownBy(() -> new Change("", null, "", "", ""));
    assertThatNullPointerException().isThrownBy(() -> new Change("", "", null, "", ""));
    assertThatNullPointerException().isThrownBy(() -> new Change("", "", "", null, ""));
    assertThatNullPointerException().isThrownBy(() -> new Change("", "", "", "", null));
  }
}
