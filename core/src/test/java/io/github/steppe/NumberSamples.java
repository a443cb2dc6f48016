package io.github.steppe;

import static io.github.steppe.Samples.AMOUNT;
import static io.github.steppe.Samples.KNOWN;
import static io.github.steppe.Samples.PAPER;
import static io.github.steppe.Samples.TABLE;
import static io.github.steppe.Samples.YEAR;

import com.google.common.collect.ImmutableList;
import io.github.steppe.Samples.Sample;
import io.github.steppe.edtf.EdtfDate;
import io.github.steppe.edtf.EdtfInterval;
import io.github.steppe.influence.Concept;
import io.github.steppe.influence.Figure;
import io.github.steppe.influence.Influence;
import io.github.steppe.influence.Interest;
import io.github.steppe.influence.Polarity;
import io.github.steppe.influence.Strength;
import io.github.steppe.source.Standing;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TradeRecord;
import java.math.BigDecimal;

/** The samples of trade and of what sources say. */
final class NumberSamples {

  private NumberSamples() {}

  static ImmutableList<Sample> numbersAndSayings() {
    return ImmutableList.of(
        new Sample(
            TradeRecord.builder()
                .reporter("EU")
                .partner("KZ")
                .flow(Flow.IMPORT)
                .period(EdtfDate.ofYear(2017))
                .value(AMOUNT)
                .addCitations(PAPER)
                .build(),
            "{'reporter':'EU','partner':'KZ','flow':'IMPORT','period':'2017',"
                + "'product':'TOTAL','value':'EUR 17.50','flags':[],'standing':'ACCEPTED',"
                + "'citations':['paper']}"),
        new Sample(
            TradeRecord.builder()
                .reporter("EU")
                .partner("KZ")
                .flow(Flow.EXPORT)
                .period(EdtfInterval.parse("2017-05/2017-07"))
                .classification("HS")
                .product("2709")
                .value(AMOUNT)
                .quantity(new BigDecimal("1.50"))
                .quantityUnit("kg")
                .composition("EU28")
                .vintage(KNOWN)
                .addFlags("PROVISIONAL")
                .standing(Standing.DISPUTED)
                .addCitations(TABLE)
                .note("n")
                .build(),
            "{'reporter':'EU','partner':'KZ','flow':'EXPORT','period':'2017-05/2017-07',"
                + "'classification':'HS','product':'2709','value':'EUR 17.50','quantity':1.50,'quantityUnit':'kg',"
                + "'composition':'EU28','vintage':'2026-11','flags':['PROVISIONAL'],"
                + "'standing':'DISPUTED','citations':['paper#Table 1'],'note':'n'}"),
        new Sample(
            Figure.builder()
                .id("f")
                .subject("KZ")
                .measure("share")
                .quantity(new BigDecimal("40"))
                .unit("percent")
                .addCitations(PAPER)
                .build(),
            "{'id':'f','subject':'KZ','measure':'share','quantity':40,'unit':'percent',"
                + "'standing':'ACCEPTED','citations':['paper']}"),
        new Sample(
            Figure.builder()
                .id("f")
                .subject("KZ")
                .counterpart("EU")
                .measure("share")
                .quantity(new BigDecimal("40.0"))
                .unit("percent")
                .qualifier("almost")
                .period(YEAR)
                .standing(Standing.DISPUTED)
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'id':'f','subject':'KZ','counterpart':'EU','measure':'share','quantity':40.0,"
                + "'unit':'percent','qualifier':'almost','period':'2017',"
                + "'standing':'DISPUTED','citations':['paper'],'note':'n'}"),
        new Sample(
            Influence.builder()
                .id("i")
                .actor("KZ")
                .initiative("a speech")
                .outcome("a treaty")
                .hedging("may")
                .strength(Strength.CAUSE)
                .polarity(Polarity.POSITIVE)
                .addCitations(PAPER)
                .build(),
            "{'id':'i','actor':'KZ','initiative':'a speech','outcome':'a treaty',"
                + "'hedging':'may','strength':'CAUSE','polarity':'POSITIVE',"
                + "'standing':'ACCEPTED','citations':['paper']}"),
        new Sample(
            Influence.builder()
                .id("i")
                .actor("KZ")
                .motivator("KZ")
                .initiative("a speech")
                .initiativeId("s")
                .outcome("a treaty")
                .outcomeId("t")
                .date(YEAR)
                .hedging("may")
                .strength(Strength.SEQUENCE)
                .polarity(Polarity.NEUTRAL)
                .standing(Standing.DISPUTED)
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'id':'i','actor':'KZ','motivator':'KZ','initiative':'a speech',"
                + "'initiativeId':'s','outcome':'a treaty','outcomeId':'t','date':'2017',"
                + "'hedging':'may','strength':'SEQUENCE','polarity':'NEUTRAL',"
                + "'standing':'DISPUTED','citations':['paper'],'note':'n'}"),
        new Sample(
            Interest.builder().id("x").holder("EU").aim("stability").addCitations(PAPER).build(),
            "{'id':'x','holder':'EU','aim':'stability','standing':'ACCEPTED',"
                + "'citations':['paper']}"),
        new Sample(
            Interest.builder()
                .id("x")
                .holder("EU")
                .toward("KZ")
                .aim("stability")
                .standing(Standing.DISPUTED)
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'id':'x','holder':'EU','toward':'KZ','aim':'stability','standing':'DISPUTED',"
                + "'citations':['paper'],'note':'n'}"),
        new Sample(
            Concept.builder().id("c").term("aid").definition("help").addCitations(PAPER).build(),
            "{'id':'c','term':'aid','definition':'help','parts':[],'authors':[],"
                + "'citations':['paper']}"),
        new Sample(
            Concept.builder()
                .id("c")
                .term("aid")
                .definition("help")
                .addParts("goal", "gain")
                .addAuthors("A. Thinker")
                .addCitations(PAPER)
                .note("n")
                .build(),
            "{'id':'c','term':'aid','definition':'help','parts':['goal','gain'],"
                + "'authors':['A. Thinker'],'citations':['paper'],'note':'n'}"));
  }
}
