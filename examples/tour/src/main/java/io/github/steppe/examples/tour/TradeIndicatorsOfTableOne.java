package io.github.steppe.examples.tour;

import io.github.steppe.dataset.EuCentralAsia;
import io.github.steppe.relations.TradeRecords;
import io.github.steppe.relations.TradeSeries;
import io.github.steppe.trade.Flow;
import io.github.steppe.trade.TotalRefusedException;

/** What the figures of the 2018 paper amount to, and what must not be made of them. */
public final class TradeIndicatorsOfTableOne {

  private TradeIndicatorsOfTableOne() {}

  public static void main(String[] args) {
    TradeRecords paper = EuCentralAsia.relations().trade().from("aydin-2018").reporter("EU");
    TradeRecords kazakhstan = paper.partner("KZ").year(2017);
    System.out.println(kazakhstan.balance());
    System.out.println(kazakhstan.coverageRatio());
    System.out.println(kazakhstan.flow(Flow.EXPORT).balance());

    TradeRecords imports = paper.partner("CENTRAL_ASIA").flow(Flow.IMPORT);
    System.out.println(imports.year(2017).shares());
    System.out.println(imports.year(2017).concentration());
    TradeRecords four = imports.where(row -> !row.partner().equals("TM")).year(2017);
    System.out.println(four.sum());

    TradeSeries series = imports.series();
    System.out.println(series.growth("KZ"));
    System.out.println(series.growth("KZ", 2016, 2017));
    System.out.println(series.annualGrowth(2013, 2017));
    TradeSeries both = paper.partner("KZ").series();
    both.byYear(TradeRecords::coverageRatio).values().forEach(System.out::println);

    System.out.println();
    System.out.println(paper.partner("UZ").year(2014).normalizedBalance().explain());

    try {
      System.out.println(kazakhstan.shareOf(paper.partner("CENTRAL_ASIA").year(2016)));
    } catch (TotalRefusedException refused) {
      System.out.println("Refused: " + refused.getMessage());
    }
  }
}
