package io.github.steppe.relations;

import static io.github.steppe.relations.SmallTrade.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.steppe.edtf.Edtf;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.party.Group;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TotalRefusedException;
import io.github.steppe.trade.TradeRecord;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of years, classifications, groups that may overlap, and the members of the day. */
class TradePartsTest {

  private static TradeRecord.Builder exports(String partner, String period, String value) {
    TradeRecord.Builder record = record(Flow.EXPORT, partner, "2001", value, "desk");
    return record.period(Edtf.parse(period));
  }

  private static TradeRecords trade(TradeRecord.Builder... records) {
    return relations(records).trade();
  }

  /** The small world with other trade, and two more groups. */
  private static Relations relations(TradeRecord.Builder... records) {
    Group rest =
        Group.builder().id("REST").name("All others").definer("UNION").composition(false).build();
    Group wide =
        Group.builder().id("WIDE").name("Wider").definer("UNION").addMembers("QM", "XA").build();
    ImmutableList.Builder<TradeRecord> rows = ImmutableList.builder();
    for (TradeRecord.Builder record : records) {
      rows.add(record.build());
    }
    return Relations.of(
        Facts.builder().from(SmallWorld.facts()).addGroups(rest, wide).trade(rows.build()).build());
  }

  private static void assertRefused(TradeRecords records, String message) {
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(records::total)
        .withMessage(message);
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(records::series)
        .withMessage(message);
  }

  @Test
  void aPartOfAYearIsACellOfItsOwn() {
    TradeRecords trade =
        trade(exports("QM", "2002", "EUR 12"), exports("QM", "2002-01/2002-08", "EUR 8"));
    assertThat(trade.list()).hasSize(2);
    assertRefused(
        trade,
        "different lengths of period: [8 MONTHS, YEAR]; narrow with fullYears() or period(edtf)");
    assertThat(trade.fullYears().total()).isEqualTo(Money.parse("EUR 12"));
    assertThat(trade.period(Edtf.parse("2002-01/2002-08")).total()).isEqualTo(Money.parse("EUR 8"));
  }

  @Test
  void aYearIsAskedForWithoutStretchesOfIt() {
    TradeRecords trade =
        trade(
            exports("QM", "2002", "EUR 12"),
            exports("QM", "2002-01/2002-08", "EUR 8"),
            exports("QM", "2003-01/2003-08", "EUR 9"));
    assertThat(trade.year(2002).total()).isEqualTo(Money.parse("EUR 12"));
    assertThat(trade.years(2002, 2003).list()).singleElement().matches(row -> row.year() == 2002);
    assertThat(trade.year(2003).list()).isEmpty();
  }

  @Test
  void aYearHasItsMonths() {
    TradeRecords trade =
        trade(exports("QM", "2002-01", "EUR 1"), exports("QM", "2002-02", "EUR 2"));
    assertThat(trade.year(2002).total()).isEqualTo(Money.parse("EUR 3"));
    assertThat(trade.fullYears().list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2002, 2002?",
    "2002-03, 2002-03~",
    "2002-03, 2002-XX",
    "2002, 2050S1",
    "2002-21, 2002-25"
  })
  void periodsThatMayBeOneAreNotAdded(String one, String other) {
    TradeRecords trade = trade(exports("QM", one, "EUR 1"), exports("QM", other, "EUR 2"));
    assertThatExceptionOfType(TotalRefusedException.class)
        .isThrownBy(trade::total)
        .withMessageContaining(" overlap; narrow with period(edtf)");
    assertThat(trade.period(Edtf.parse(one)).total()).isEqualTo(Money.parse("EUR 1"));
  }

  @Test
  void stretchesOfOneLengthAreAddedUnlessTheyOverlap() {
    TradeRecords halves =
        trade(
            exports("QM", "2002-01/2002-06", "EUR 1"),
            exports("QM", "2002-07/2002-12", "EUR 2"),
            exports("QN", "2002-01/2002-06", "EUR 4"),
            exports("QN", "2003-01/2003-06", "EUR 8"));
    assertThat(halves.total()).isEqualTo(Money.parse("EUR 15"));
    assertThat(halves.series().value("QM", 2002)).contains(Money.parse("EUR 3"));
    assertRefused(
        trade(exports("QM", "2002-01/2002-06", "EUR 1"), exports("QN", "2002-06/2002-11", "EUR 2")),
        "the periods 2002-01/2002-06 and 2002-06/2002-11 overlap; narrow with period(edtf)");
    assertRefused(
        trade(exports("QM", "2002-01/2002-06", "EUR 1"), exports("QN", "2002-01/2002-07", "EUR 2")),
        "different lengths of period: [6 MONTHS, 7 MONTHS]; narrow with fullYears() or"
            + " period(edtf)");
  }

  @Test
  void oneCodeOfTwoClassificationsIsTwoCells() {
    TradeRecords trade =
        trade(
            exports("QM", "2002", "EUR 1").classification("HS").product("27"),
            exports("QM", "2002", "EUR 2").classification("SITC").product("27"),
            exports("QM", "2002", "EUR 4").product("27"));
    assertThat(trade.list()).hasSize(3);
    assertRefused(
        trade.product("27"),
        "different product levels: [2 digits, HS 2 digits, SITC 2 digits]; narrow with"
            + " product(code) or classification(id)");
    assertThat(trade.classification("SITC").total()).isEqualTo(Money.parse("EUR 2"));
    assertThat(trade.classification("CN").list()).isEmpty();
  }

  @Test
  void aCodeOfSeveralSectionsIsOfTheirLevel() {
    TradeRecords trade =
        trade(
            exports("QM", "2002", "EUR 1").classification("SITC_GROUP").product("0_1"),
            exports("QM", "2002", "EUR 2").classification("SITC_GROUP").product("3"));
    assertThat(trade.total()).isEqualTo(Money.parse("EUR 3"));
  }

  @Test
  void vintagesOfAProductAreOneCell() {
    TradeRecords trade =
        trade(
            exports("QM", "2002", "EUR 1")
                .classification("HS")
                .product("27")
                .vintage(EdtfDate.ofYear(2004))
                .standing(Standing.SUPERSEDED),
            exports("QM", "2002", "EUR 2")
                .classification("HS")
                .product("27")
                .vintage(EdtfDate.ofYear(2003)));
    assertThat(trade.total()).isEqualTo(Money.parse("EUR 2"));
  }

  @Test
  void aGroupWithoutAListStandsForItselfAndMayIncludeAnybody() {
    TradeRecords trade = trade(exports("REST", "2002", "EUR 9"), exports("QM", "2002", "EUR 1"));
    assertRefused(
        trade,
        "partner 'REST' stands beside 'QM', which it may include; narrow with partner(id) or"
            + " asOnePartner(id)");
    assertThat(trade.partner("REST").total()).isEqualTo(Money.parse("EUR 9"));
    assertThat(trade.asOnePartner("REST").total()).isEqualTo(Money.parse("EUR 9"));
  }

  @Test
  void nobodyKnowsTheMembersOfAGroupWithoutAList() {
    Relations relations = relations();
    assertThat(relations.group("REST").members()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> relations.members("REST"))
        .withMessage("group 'REST' has no list of members");
    assertThat(relations.agreements().between("UNION", "REST").list()).isEmpty();
  }

  @Test
  void groupsThatShareAMemberAreNotAdded() {
    TradeRecords trade =
        trade(exports("REGION", "2002", "EUR 3"), exports("WIDE", "2002", "EUR 4"));
    assertRefused(
        trade,
        "partner 'REGION' stands beside 'WIDE', which shares the member 'QM'; narrow with"
            + " partner(id) or asOnePartner(id)");
    assertThat(trade.asOnePartner("WIDE").total()).isEqualTo(Money.parse("EUR 4"));
    assertThat(trade.partner("WIDE").list()).isEmpty();
  }

  @Test
  void aGroupBesideAStrangerIsAdded() {
    assertThat(trade(exports("REGION", "2002", "EUR 3"), exports("XA", "2002", "EUR 4")).total())
        .isEqualTo(Money.parse("EUR 7"));
  }

  @Test
  void theMembersOfTheDayAreACompositionOfTheirOwn() {
    TradeRecords trade =
        trade(exports("QM", "2002", "EUR 3").composition("REST"), exports("QM", "2002", "EUR 4"));
    assertRefused(trade, "different compositions: [LEAGUE2, REST]; narrow with composition(id)");
    assertThat(trade.composition("REST").total()).isEqualTo(Money.parse("EUR 3"));
  }
}
